import { MongoClient } from "mongodb";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { ChatDocument } from "../../src/chat/mailbox/chat-document.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { until } from "../support/condition.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import { type SlowChannel, slowTown } from "../support/slow-town.ts";

const AN_HOUR_MS = 3_600_000;
let house: OpenHouse;
let channel: SlowChannel;
beforeEach(async () => {
  const opened = await openHouseIn(slowTown(60));
  house = opened;
  channel = opened.town.channel;
});
afterEach(() => house.close());

const NIGHT = {
  from: Date.parse("2026-11-24T21:00:00+07:00"),
  to: Date.parse("2026-11-25T07:00:00+07:00"),
};

async function remind(night?: typeof NIGHT): Promise<void> {
  const choices = { question: "!", options: [{ value: "giotinhnguyen 2", label: "Ghi 2 giờ" }] };
  const text = "Đồng chí còn thiếu giờ";
  await house.app.services.post.send(house.addressOf("AK02"), "nhac", [{ text, choices }], {
    notice: "nhac",
    quietHours: night,
  });
  await house.app.lanes.idle();
}

const heard = () => house.cadre("AK02").heard();

async function chatOf(code: string): Promise<ChatDocument | null> {
  const client = await MongoClient.connect(house.databaseUri);
  const chat = await client
    .db()
    .collection<ChatDocument>("chats")
    .findOne({ _id: house.addressOf(code) });
  await client.close();
  return chat;
}

test("a reminder that waits for its turn keeps no answer waiting, and is not lost for it", async () => {
  channel.restMs = AN_HOUR_MS;
  await remind();
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/giotinhnguyen 1")).toContain("1 giờ");
  expect(await cadre.says("/tiendo")).toContain("1 giờ / 2 giờ");
  expect((await heard()).join()).not.toContain("còn thiếu giờ");
  expect((await chatOf("AK02"))?.outbox.map(({ id }) => id)).toEqual(["nhac#0"]);
});

test("its numbers count once it is out, and not before", async () => {
  channel.restMs = 30;
  await remind();
  const cadre = house.cadre("AK02");
  await cadre.says("1");
  expect(await minutesInWeek(house.app.services, "AK02", "2026-W48")).toBe(0);
  await cadre.says("/trogiup");
  channel.restMs = undefined;
  await until("the reminder", async () => (await heard()).at(-1)?.includes("còn thiếu giờ") ?? false);
  await house.app.lanes.idle();
  expect(await cadre.presses("Ghi 2 giờ")).toContain("2 giờ");
  expect(await minutesInWeek(house.app.services, "AK02", "2026-W48")).toBe(120);
});

test("messages that come while a reminder rests are answered in order, each once", async () => {
  channel.restMs = 20;
  await remind();
  const cadre = house.cadre("AK02");
  for (let n = 0; n < 8; n += 1) await cadre.says(`/giotinhnguyen 1 viec ${n}`);
  channel.restMs = undefined;
  await until("the reminder", async () => (await heard()).some((text) => text.includes("còn thiếu giờ")));
  await house.app.lanes.idle();
  const notes = (await heard()).flatMap((text) => text.match(/viec \d/)?.[0] ?? []);
  expect(notes).toEqual(Array.from({ length: 8 }, (_, n) => `viec ${n}`));
});

test("a reminder that is not out when the night begins waits for the morning, in any process", async () => {
  channel.restMs = 30;
  await remind(NIGHT);
  house.setClock("2026-11-24T21:00:00+07:00");
  channel.restMs = undefined;
  const tomorrow = Date.now() + 5 * AN_HOUR_MS;
  await until(
    "it waits for the morning",
    async () => ((await chatOf("AK02"))?.until?.getTime() ?? 0) > tomorrow,
  );
  expect(await house.cadre("AK02").says("/trogiup")).not.toBe("");
  expect((await heard()).join()).not.toContain("còn thiếu giờ");

  await house.app.stop(); // else a look of its own may take the chat up before the second, and put it off once more
  const connection = await openDatabase(house.databaseUri);
  const log = pino({ level: "silent" });
  const clock = () => NIGHT.to;
  const second = createApp({ connection, log, clock, channels: [channel], alone: true });
  await second.start();
  await until("the morning's reminder", async () => (await heard()).join().includes("còn thiếu giờ"));
  await second.stop();
  await connection.close();
  expect((await heard()).filter((text) => text.includes("còn thiếu giờ"))).toHaveLength(1);
});
