import { Bot } from "grammy";
import { MongoClient } from "mongodb";
import { pino } from "pino";
import { createApp } from "../src/app.ts";
import { createTelegramChannel } from "../src/channels/telegram/telegram-channel.ts";
import { openDatabase } from "../src/records/database.ts";
import { peopleModels } from "../src/records/people-models.ts";
import { CONSENT_VERSION } from "../src/rules/consent-version.ts";
import { loadWords } from "../src/words/words.ts";
import type { Stage } from "./stage.ts";

/** A bot that answers each message with one, ready to be measured. */
export interface Subject {
  stop(): Promise<void>;
}

/** The least a bot can do that keeps anything: grammY, one insert, one answer. It loses and doubles under kills. */
export async function bareGrammy(stage: Stage): Promise<Subject> {
  const client = await MongoClient.connect(stage.databaseUri("bare"));
  const entries = client.db().collection("entries");
  const bot = new Bot(stage.token, { client: { apiRoot: stage.apiRoot } });
  bot.on("message:text", async (context) => {
    await entries.insertOne({ chat: context.chat.id, text: context.message.text, at: context.message.date });
    await context.reply("✅ Đã ghi 2 giờ, Thứ Ba 24/11.");
  });
  await new Promise<void>((resolve) => void bot.start({ onStart: () => resolve() }));
  return {
    async stop() {
      await bot.stop();
      await client.close();
    },
  };
}

const FIRST_DAY = "2023-09-12";

/** The product itself, with one unit and as many linked cadres as there are chats; Telegram's pace is off. */
export async function wholeHouse(stage: Stage, users: readonly number[]): Promise<Subject> {
  const connection = await openDatabase(stage.databaseUri("house"));
  const log = pino({ level: "warn" });
  const clock = () => Date.now();
  const config = { token: stage.token, apiRoot: stage.apiRoot, webhook: undefined };
  const telegram = createTelegramChannel({
    config,
    log,
    clock,
    words: loadWords("vi"),
    served: () => false,
    pace: "off",
  });
  const app = createApp({ connection, log, clock, channels: [telegram], messagesAMinute: Infinity });
  const { units, cadres, links } = peopleModels(connection);
  const unit = {
    from: FIRST_DAY,
    name: "Đoàn phường An Khánh",
    level: "Đoàn cơ sở",
    parent: null,
    active: true,
  };
  await units.updateOne({ _id: "AK" }, { $setOnInsert: { facts: [unit], demo: false } }, { upsert: true });
  const at = new Date();
  for (const user of users) {
    const fact = {
      from: FIRST_DAY,
      name: `Nguyễn Văn ${user}`,
      unit: "AK",
      positions: [],
      fullTime: false,
      civilServant: false,
      active: true,
    };
    const consent = { version: CONSENT_VERSION, at };
    await cadres.updateOne(
      { _id: `C${user}` },
      { $setOnInsert: { facts: [fact], demo: false, consent } },
      { upsert: true },
    );
    const link = { cadre: `C${user}`, linkedAt: at, chosenAt: at, reachable: true };
    await links.updateOne({ _id: `telegram:p:${user}` }, { $setOnInsert: link }, { upsert: true });
  }
  await app.start([telegram]);
  return {
    async stop() {
      await app.stop();
      await connection.close();
    },
  };
}
