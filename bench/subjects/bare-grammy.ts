import { Bot } from "grammy";
import { MongoClient } from "mongodb";
import type { Stage } from "../stage.ts";
import type { Subject } from "./subject.ts";

/**
 * The least that a bot with a database can do: grammY, one insert, one answer. It loses and doubles messages under
 * kills.
 */
export async function bareGrammy(stage: Stage): Promise<Subject> {
  const client = await MongoClient.connect(stage.databaseUri("bare"));
  const entries = client.db().collection("entries");
  const bot = new Bot(stage.token, { client: { apiRoot: stage.apiRoot } });
  bot.on("message:text", async (context) => {
    await entries.insertOne({ chat: context.chat.id, text: context.message.text, at: context.message.date });
    await context.reply("✅ Đã ghi 2 giờ, Thứ Ba 24/11.");
  });
  let polling = Promise.resolve();
  await new Promise<void>((resolve) => {
    polling = bot.start({ onStart: () => resolve() });
  });
  return {
    async stop() {
      await bot.stop();
      await polling;
      await client.close();
    },
  };
}
