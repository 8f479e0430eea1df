import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { listenOn } from "../support/listen-on.ts";
import { Listener } from "../support/telegram/listener.ts";
import { Listener as ZaloListener } from "../support/zalo/listener.ts";

const talk = { request: () => {}, upgrade: () => {} };

test.each([
  ["Telegram", new Listener(0, () => {})],
  ["Zalo", new ZaloListener(0, talk)],
])(
  "a local %s comes back on its port, also when another server has been given it meanwhile",
  async (_, listener) => {
    await listener.up();
    const { port } = listener;
    await listener.down();
    const other = createServer();
    await listenOn(other, port);
    const refused = once(createServer().listen(port, "127.0.0.1"), "listening");
    await expect(refused).rejects.toMatchObject({ code: "EADDRINUSE" });
    const back = listener.up();
    other.close();
    await once(other, "close");
    await back;
    expect(listener.port).toBe(port);
    await listener.down();
  },
);
