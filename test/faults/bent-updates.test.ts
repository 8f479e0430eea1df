import fc from "fast-check";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChatDocument } from "../../src/chat/mailbox/chat-document.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { bentUpdate } from "../support/bent-updates.ts";
import { until } from "../support/condition.ts";
import { DRAW_SEED } from "../support/drawn.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import { type TelegramTown, telegramTown } from "../support/telegram-town.ts";

const UPDATES = process.env.FAULTS === "full" ? 20_000 : 1_000;
const BATCH = 50;
const SECRET = "chuoi-bi-mat-rat-dai";
const HOOK = "http://127.0.0.1:9/telegram/hook"; // nobody pushes to it: the test hands updates over itself
const START = Date.parse("2026-11-24T09:00:00+07:00");

let house: OpenHouse;
let town: TelegramTown | undefined;
const http = new Hono();
beforeAll(async () => {
  const opened = await openHouseIn(telegramTown({ webhook: { url: HOOK, secret: SECRET } }));
  house = opened;
  town = opened.town;
  town?.channel.routes(http);
  await until("the webhook is ready", async () => (await hand({ update_id: 1 })) === 200);
});
afterAll(() => house.close());

async function hand(update: unknown): Promise<number> {
  const headers = { "x-telegram-bot-api-secret-token": SECRET };
  return (await http.request("/telegram/hook", { method: "POST", headers, body: JSON.stringify(update) }))
    .status;
}

test(`${UPDATES} updates of shapes that nobody knows are all confirmed, and stop nobody (FAULTS_SEED=${DRAW_SEED})`, {
  timeout: UPDATES * 300,
}, async () => {
  const connection = await openDatabase(house.databaseUri);
  const chats = connection.collection<ChatDocument>("chats");
  try {
    for (let done = 0; done < UPDATES; done += BATCH) {
      house.setClock(new Date(START + done * 1_200).toISOString());
      const updates = fc.sample(bentUpdate, { numRuns: BATCH, seed: DRAW_SEED + done });
      const answers = await Promise.all(
        updates.map((update, n) => hand({ ...update, update_id: 1_000 + done + n })),
      );
      const refused = updates.filter((_, n) => answers[n] !== 200);
      expect(refused).toEqual([]);
      await house.app.lanes.idle();
      const failed = await chats.find({ tries: { $gt: 0 } }).toArray();
      expect(failed.map(({ inbox }) => inbox[0])).toEqual([]);
      await until("everything is handled", async () => {
        await house.app.lanes.sweep();
        await house.app.lanes.idle();
        return (await chats.countDocuments({ "inbox.0": { $exists: true } })) === 0;
      });
    }
    const heard = await chats.findOne({ _id: "telegram:p:7001" });
    expect(heard?.seen.length).toBeGreaterThan(50); // many were still messages
  } finally {
    await connection.close();
  }
});
