import type { Connection } from "mongoose";
import { pino } from "pino";
import type { JobPanel } from "../../src/channels/web/job-api.ts";
import type { WebServer } from "../../src/channels/web/listening.ts";
import { createWebServer } from "../../src/channels/web/web-server.ts";
import { putDemo } from "../../src/demo/put-demo.ts";
import { jobPanel } from "../../src/jobs/job-panel.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { type OpenHouse, openHouse } from "./open-house.ts";
import { webTown } from "./town.ts";

/** The demo organisation in the browser's chat: a house, and the server that shows it. */
export interface WebHouse {
  house: OpenHouse;
  connection: Connection;
  server: WebServer;
  now: number;
  /** Ends the server and opens it again on the same port. */
  reopen(whileClosed: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const NOW = "2026-11-24T09:00:00+07:00";

/** @param options `runJob` in the place of the product's jobs; `webChat: false` serves no page */
export async function openWebHouse(
  options: { runJob?: JobPanel["run"]; webChat?: boolean; iso?: string } = {},
): Promise<WebHouse> {
  const { webChat = true, iso = NOW } = options;
  const now = Date.parse(iso);
  const house = await openHouse({ organisation: { units: [], cadres: [] }, town: webTown, iso });
  const connection = await openDatabase(house.databaseUri);
  await putDemo({ connection, ...house.app.services }, now);
  const panel = jobPanel(house.app.services);
  const jobs: JobPanel = { ...panel, run: options.runJob ?? panel.run };
  const open = (port: number) =>
    createWebServer({
      ...house.app,
      clock: () => now,
      host: "127.0.0.1",
      port,
      log: pino({ level: process.env.TEST_LOG ?? "silent" }),
      health: { connection, channels: () => ["web"], counts: async () => ({ cadres: 12 }) },
      ...(webChat ? { chat: { jobs } } : {}),
    });
  let server = await open(0);
  return {
    house,
    connection,
    now,
    get server() {
      return server;
    },
    async reopen(whileClosed) {
      const { port } = server;
      await server.close();
      await whileClosed();
      server = await open(port);
    },
    async close() {
      await server.close();
      await connection.close();
      await house.close();
    },
  };
}
