import type { Connection } from "mongoose";
import { pino } from "pino";
import { type App, createApp } from "../../src/app.ts";
import { createTelegramChannel } from "../../src/channels/telegram/telegram-channel.ts";
import { Catalogue } from "../../src/chat/dialog/catalogue.ts";
import type { AnyFlow } from "../../src/chat/dialog/flow.ts";
import { openAside, openDatabase } from "../../src/records/database/database.ts";
import { loadWords } from "../../src/words/words.ts";
import { putPeople } from "../people.ts";
import type { Stage } from "../stage.ts";
import type { Subject } from "./subject.ts";

export interface HouseOptions {
  /** The table of flows, if not the product's own. */
  flows?: readonly AnyFlow[];
  /** `telegram`: as in the product; `off`: as fast as it goes. */
  pace?: "telegram" | "off";
  /** Whether it receives Telegram's messages. */
  hears?: boolean;
  /** The database on the stage. */
  database?: string;
}

/** The product itself, open to be called from inside too. */
export interface WholeHouse extends Subject {
  app: App;
  connection: Connection;
}

/** The product with linked cadres, without the rate limit, and without Telegram's pace unless it is asked for. */
export async function wholeHouse(
  stage: Pick<Stage, "apiRoot" | "token" | "databaseUri">,
  users: readonly number[],
  { flows, pace = "off", hears = true, database = "house" }: HouseOptions = {},
): Promise<WholeHouse> {
  const uri = stage.databaseUri(database);
  const connection = await openDatabase(uri);
  const aside = await openAside(uri);
  const log = pino({ level: "warn" });
  const clock = () => Date.now();
  const config = { token: stage.token, apiRoot: stage.apiRoot, webhook: undefined };
  const telegram = createTelegramChannel({
    config,
    log,
    clock,
    words: loadWords("vi"),
    catalogue: new Catalogue([]),
    pace,
  });
  const app = createApp({
    connection,
    aside,
    log,
    clock,
    channels: [telegram],
    messagesAMinute: Infinity,
    ...(flows && { flows }),
  });
  await putPeople(connection, users);
  await app.start(hears ? [telegram] : []);
  return {
    app,
    connection,
    async stop() {
      await app.stop();
      await aside.close();
      await connection.close();
    },
  };
}
