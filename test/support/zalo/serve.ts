/**
 * The local Zalo as a process of its own:
 * `node --import tsx test/support/zalo/serve.ts --port 0 --control-port 0 --session zalo-session.json`
 * writes a valid session file, prints one JSON line `{root, control, session}`, and serves until a signal ends it.
 * Lead a program to it by `preload.ts`, and chat by curl as `control.ts` tells.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { getRequestListener } from "@hono/node-server";
import { Listener } from "../telegram/listener.ts";
import { controlOf } from "./control.ts";
import { startZaloServer } from "./server.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    "control-port": { type: "string", default: "0" },
    session: { type: "string" },
  },
});

const server = await startZaloServer({ port: Number(values.port) });
const control = new Listener(Number(values["control-port"]), getRequestListener(controlOf(server).fetch));
await control.up();
if (values.session) await writeFile(values.session, JSON.stringify(server.session), { mode: 0o600 });
const places = {
  root: server.root,
  control: `http://127.0.0.1:${control.port}/control`,
  session: server.session,
};
process.stdout.write(`${JSON.stringify(places)}\n`);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void Promise.all([server.stop(), control.down()]).then(() => process.exit(0));
  });
}
