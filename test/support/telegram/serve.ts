/**
 * The local Telegram as a process of its own:
 * `node --import tsx test/support/telegram/serve.ts --port 0 --control-port 0 --limits real`
 * prints one JSON line `{apiRoot, control, token}`, and serves until it is ended by a signal.
 * Set `TELEGRAM_API_ROOT` and `TELEGRAM_BOT_TOKEN` to what it says, and chat by curl as `control.ts` tells.
 */
import { parseArgs } from "node:util";
import { getRequestListener } from "@hono/node-server";
import { controlOf } from "./control.ts";
import { Listener } from "./listener.ts";
import { startTelegramServer } from "./server.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    "control-port": { type: "string", default: "0" },
    token: { type: "string" },
    limits: { type: "string", default: "none" },
  },
});

const server = await startTelegramServer({
  port: Number(values.port),
  limits: values.limits === "real" ? "real" : "none",
  ...(values.token !== undefined && { token: values.token }),
});
const control = new Listener(Number(values["control-port"]), getRequestListener(controlOf(server).fetch));
await control.up();
const places = {
  apiRoot: server.apiRoot,
  control: `http://127.0.0.1:${control.port}/control`,
  token: server.token,
};
process.stdout.write(`${JSON.stringify(places)}\n`);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void Promise.all([server.stop(), control.down()]).then(() => process.exit(0));
  });
}
