import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from "@grammyjs/conversations";
import { Bot, type Context } from "grammy";
import { MongoClient } from "mongodb";
import type { Stage } from "../stage.ts";
import type { Subject } from "./subject.ts";

interface Stored {
  _id: string;
  state: VersionedState<ConversationData>;
}

/** The stock plugin, its state in the same database: three questions and a word at the end. Not safe against redelivery. */
export async function stockConversations(stage: Stage): Promise<Subject> {
  const client = await MongoClient.connect(stage.databaseUri("stock"));
  const stored = client.db().collection<Stored>("conversations");
  const bot = new Bot<ConversationFlavor<Context>>(stage.token, { client: { apiRoot: stage.apiRoot } });
  bot.use(
    conversations({
      storage: {
        type: "key",
        version: 1,
        adapter: {
          async read(key: string) {
            const found = await stored.findOne({ _id: key });
            return found?.state;
          },
          async write(key: string, state: VersionedState<ConversationData>) {
            await stored.replaceOne({ _id: key }, { state }, { upsert: true });
          },
          async delete(key: string) {
            await stored.deleteOne({ _id: key });
          },
        },
      },
    }),
  );
  bot.use(createConversation(askThree, "ask"));
  bot.command("hoi", (context) => context.conversation.enter("ask"));
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

async function askThree(conversation: Conversation, context: Context): Promise<void> {
  await context.reply("Đồng chí tên gì?");
  const { message: name } = await conversation.waitFor("message:text");
  await context.reply("Đồng chí ở đâu?");
  const { message: place } = await conversation.waitFor("message:text");
  await context.reply("Đồng chí thích làm gì?");
  const { message: deed } = await conversation.waitFor("message:text");
  await context.reply(`${name.text}, ${place.text}, ${deed.text}`);
}
