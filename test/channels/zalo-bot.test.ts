import { Hono } from "hono";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { ZaloBotChannel } from "../../src/channels/zalo-bot/zalo-bot-channel.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { loadWords } from "../../src/words/words.ts";
import { until } from "../support/condition.ts";
import { KeepingEar } from "../support/telegram-channel.ts";
import { startZaloBotServer } from "../support/zalo-bot/server.ts";

const HOOK = { url: "http://127.0.0.1:9/zalo", secret: "mot-bi-mat-that-dai" };

async function open(ear = new KeepingEar(), webhook?: typeof HOOK) {
  const server = await startZaloBotServer();
  const told: string[] = [];
  const channel = new ZaloBotChannel({
    config: { token: server.token, apiRoot: server.apiRoot, webhook },
    log: pino({ level: "debug" }, { write: (line) => void told.push(line) }),
    clock: Date.now,
    words: loadWords("vi"),
    pace: "off",
  });
  onTestFinished(async () => {
    await channel.stop();
    await server.stop();
  });
  await channel.start(ear);
  return { server, channel, ear, told };
}

async function outcomeOf(sending: Promise<string>): Promise<string> {
  try {
    await sending;
    return "sent";
  } catch (error) {
    if (error instanceof SendFailure) return error.outcome.kind;
    throw error;
  }
}

test("polls one event after another, again when the platform was away, and tells no token", async () => {
  const { server, ear, told, channel } = await open();
  const lan = server.user({ id: "a1" });
  const said = lan.says("một");
  await until("it is heard", () => ear.incoming.length === 1);
  expect(ear.incoming[0]).toMatchObject({
    key: `zalo-bot:a1:${said.messageId}`,
    address: "zalo-bot:p:a1",
    content: { kind: "text", text: "một" },
  });
  await server.down();
  await until("it is noticed", () => !channel.status().connected);
  lan.says("hai");
  await server.up();
  await until("it is heard", () => ear.incoming.length === 2);
  expect(told.join("")).not.toContain(server.token);
});

test("what a poll has brought is stored, however often it takes", async () => {
  const ear = new (class extends KeepingEar {
    refusals = 2;
    override async receive(incoming: Incoming): Promise<void> {
      this.refusals -= 1;
      if (this.refusals >= 0) throw new Error("no database");
      await super.receive(incoming);
    }
  })();
  const { server } = await open(ear);
  server.user({ id: "a1" }).says("một");
  await until("it is heard", () => ear.incoming.length === 1);
});

test.each([
  [{ kind: "error", code: 429 }, "wait"],
  [{ kind: "error", code: 403 }, "gone"],
  [{ kind: "error", code: 400 }, "rejected"],
  [{ kind: "error", code: 500 }, "down"],
  [{ kind: "http", status: 502 }, "down"],
  [{ kind: "http", status: 504 }, "unsure"],
  [{ kind: "close-after" }, "unsure"],
] as const)("a send that fails, %o, is %s", async (fault, expected) => {
  const { server, channel } = await open();
  server.user({ id: "a1" }).begins();
  server.fault({ method: "sendMessage", ...fault });
  const message = { id: "m#0", text: "chào" };
  expect(await outcomeOf(channel.send("zalo-bot:p:a1", message))).toBe(expected);
  expect(await outcomeOf(channel.send("zalo-bot:p:a1", message))).toBe("sent");
});

test("a file is told of, since the platform takes none", async () => {
  const { server, channel } = await open();
  const lan = server.user({ id: "a1" });
  lan.begins();
  await channel.send("zalo-bot:p:a1", { id: "m#0", text: "Đây ạ", file: { id: "f", name: "a.xlsx" } });
  expect(lan.heard.at(-1)?.text).toMatch(/^Đây ạ\n\n.*a\.xlsx/);
});

test("the webhook takes events with its secret only, and answers 503 until they are stored", async () => {
  const ear = new (class extends KeepingEar {
    isDown = true;
    override async receive(incoming: Incoming): Promise<void> {
      if (this.isDown) throw new Error("no database");
      await super.receive(incoming);
    }
  })();
  const { channel } = await open(ear, HOOK);
  const app = new Hono();
  channel.routes(app);
  const message = {
    from: { id: "a1", display_name: "Lan", is_bot: false },
    chat: { id: "a1", chat_type: "PRIVATE" },
    message_id: "m1",
    date: Date.now(),
    text: "chào",
  };
  const event = { event_name: "message.text.received", message };
  const post = async (body: unknown, secret = HOOK.secret) => {
    const headers = { "content-type": "application/json", "x-bot-api-secret-token": secret };
    const request = { method: "POST", headers, body: JSON.stringify(body) };
    return (await app.request("/zalo", request)).status;
  };
  expect(await post(event, "wrong")).toBe(401);
  expect(await post("chào")).toBe(400);
  expect(await post({ ok: true, result: event })).toBe(503);
  ear.isDown = false;
  expect(await post({ ok: true, result: event })).toBe(200);
  expect(await post(event)).toBe(200);
  expect(await post({ ok: true, result: { event_name: "something.new" } })).toBe(200);
  expect(ear.incoming.map(({ key }) => key)).toEqual(["zalo-bot:a1:m1", "zalo-bot:a1:m1"]);
});
