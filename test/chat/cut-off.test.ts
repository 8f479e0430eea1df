import type { Connection } from "mongoose";
import { pino } from "pino";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { flows } from "../../flows/index.ts";
import { type App, createApp } from "../../src/app.ts";
import type { Flow } from "../../src/chat/dialog/flow.ts";
import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Address } from "../../src/records/people/address.ts";
import { until } from "../support/condition.ts";
import { type OpenHouse, openHouse, QUICK_RETRIES } from "../support/open-house.ts";
import { telegramTown } from "../support/telegram-town.ts";

const AT = "2026-11-25T20:00:00+07:00";
/** Long past, so that anybody may take the chat over. */
const LEASE_OVER = { by: "a dead process:1", until: new Date(0) };

let paced: OpenHouse;
let house: OpenHouse;
let connection: Connection;
const release: (() => void)[] = [];
const endless: Flow = {
  name: "endless",
  version: 1,
  commands: ["endless"],
  where: ["private"],
  permission: "see-own-data",
  quick: true,
  run: () => new Promise<void>((resolve) => release.push(resolve)),
};
const fails: Flow = {
  ...endless,
  name: "fails",
  commands: ["fails"],
  run: () => Promise.reject(new Error("the database was away")),
};
const apps: App[] = [];
beforeAll(async () => {
  paced = await openHouse({ iso: AT, town: telegramTown({ pace: "telegram" }) });
  house = await openHouse({ iso: AT, flows: [...flows, endless] });
  connection = await openDatabase(house.databaseUri);
  // Else its own sweeps would take part in what the processes below do to each other.
  await house.app.stop();
});
afterAll(async () => {
  for (const go of release) go();
  for (const app of apps) await app.lanes.idle();
  await connection.close();
  await house.close();
  await paced.close();
});

let count = 0;
const typed = (home: OpenHouse, code: string, text: string): Incoming => {
  const address = home.addressOf(code);
  const key = `cut-off:${++count}`;
  const content = { kind: "text", text } as const;
  return { key, address, sender: address, at: Date.parse(AT), message: key, edited: false, content };
};

test("a question that a dead process had sent was seen: an answer to it counts, though it is said once more", async () => {
  const cadre = paced.cadre("AK02");
  await cadre.says("/dangky");
  const chats = await openDatabase(paced.databaseUri);
  const _id = paced.addressOf("AK02");
  const asked = (await chatsOf(chats).findOne({ _id }))?.asked;
  if (!asked) throw new Error("a question waits");
  const question = { id: "again#0", text: "Phần 1/7, lần nữa", asks: asked.question };
  for (const n of [1, 2, 3]) await paced.app.services.post.send(_id, `burst:${n}`, [{ text: `Tin ${n}` }]);
  await paced.app.lanes.idle();
  await chatsOf(chats).updateOne({ _id }, { $set: { ...LEASE_OVER, outbox: [question] } });
  await paced.app.lanes.accept(typed(paced, "AK02", "1"));
  await paced.app.lanes.sweep();
  await paced.app.lanes.idle();
  expect((await cadre.heard()).slice(-2)).toEqual([
    expect.stringContaining("Phần 1/7, lần nữa"),
    expect.stringContaining("Phần 2/7"),
  ]);
  await chats.close();
});

/** Another process at the same database, whose clock of leases runs fast. */
function neighbour(pauses = QUICK_RETRIES, leaseMs = 50): App {
  const log = pino({ level: "silent" });
  const app = createApp({
    connection,
    log,
    clock: () => Date.parse(AT),
    channels: [],
    leaseMs,
    pauses,
    flows: [...flows, endless, fails],
  });
  apps.push(app);
  return app;
}

test("a message during which four processes ended is set aside; who was only beside it is answered", async () => {
  const _id = house.addressOf("AK02");
  const tries = async () => (await chatsOf(connection).findOne({ _id }))?.deaths ?? 0;
  await neighbour().lanes.accept(typed(house, "AK02", "/endless"));
  await neighbour().lanes.accept(typed(house, "AK03", "/tiendo"));
  await chatsOf(connection).updateOne({ _id: house.addressOf("AK03") }, { $set: { deaths: 2 } });
  for (const counted of [2, 3, 4]) {
    const next = neighbour();
    await until(`the try is counted: ${counted}`, async () => {
      await next.lanes.sweep();
      return (await tries()) >= counted;
    });
  }
  const last = neighbour();
  await until("it is set aside", async () => {
    await last.lanes.sweep();
    return (await last.deadLetters.count()) === 1;
  });
  await last.lanes.idle();
  expect((await house.cadre("AK02").heard()).at(-1)).toContain("gặp trục trặc");
  await last.lanes.accept(typed(house, "AK02", "/giotinhnguyen 2 dọn kênh"));
  await last.lanes.idle();
  expect((await house.cadre("AK02").heard()).at(-1)).toContain("Đã ghi 2 giờ");
  await until("who was beside it is answered", async () => {
    await last.lanes.sweep();
    return (await house.cadre("AK03").heard()).join("\n").includes("Tuần này");
  });
});

test("what two processes died with is left to one that has lived for a while", async () => {
  const _id = house.addressOf("AK03");
  const heard = async () => (await house.cadre("AK03").heard()).length;
  const before = await heard();
  await neighbour().lanes.accept(typed(house, "AK03", "/endless"), typed(house, "AK03", "/trogiup"));
  await chatsOf(connection).updateOne({ _id }, { $set: { ...LEASE_OVER, deaths: 2 }, $pop: { inbox: -1 } });
  const lived = performance.now();
  // It grows no older until that was looked at, however long this takes.
  const age = vi.spyOn(performance, "now").mockReturnValue(lived);
  onTestFinished(() => age.mockRestore());
  const young = neighbour({ ...QUICK_RETRIES, suspects: { firstMs: lived + 1_000, longestMs: Infinity } });
  await young.lanes.sweep();
  await young.lanes.idle();
  expect(await chatsOf(connection).findOne({ _id })).toMatchObject({ deaths: 2, inbox: [{}] });
  age.mockRestore();
  await until("it is answered by then", async () => (await heard()) > before);
});

test("what two processes died with waits for what is at work, so that nothing ends a process in its try but itself", async () => {
  const held = (_id: Address) => chatsOf(connection).findOne({ _id });
  const [beside, suspected] = [house.addressOf("AK02"), house.addressOf("AK03")];
  const heard = async () => (await house.cadre("AK03").heard()).length;
  const [before, running] = [await heard(), release.length];
  await neighbour().lanes.accept(typed(house, "AK03", "/endless"), typed(house, "AK03", "/trogiup"));
  await chatsOf(connection).updateOne(
    { _id: suspected },
    { $set: { ...LEASE_OVER, deaths: 3 }, $pop: { inbox: -1 } },
  );
  const app = neighbour(QUICK_RETRIES, 20_000);
  await app.lanes.accept(typed(house, "AK02", "/endless"));
  await until("the other is at work", () => release.length > running + 1);
  await app.lanes.sweep();
  await until("it has been taken up", async () => (await held(suspected))?.by !== LEASE_OVER.by);
  expect(await held(suspected)).toMatchObject({ deaths: 3 });
  for (const go of release) go();
  await until("it is answered after", async () => (await heard()) > before);
  expect(await held(beside)).toMatchObject({ inbox: [] });
});

test("a try that failed, and that its process outlived, does not count as one that it died of", async () => {
  const _id = house.addressOf("AK03");
  const app = neighbour({ ...QUICK_RETRIES, handling: { firstMs: 60_000, longestMs: 60_000, factor: 1 } });
  await neighbour().lanes.accept(typed(house, "AK03", "/endless"), typed(house, "AK03", "/fails"));
  await chatsOf(connection).updateOne({ _id }, { $set: { ...LEASE_OVER, deaths: 1 }, $pop: { inbox: -1 } });
  await app.lanes.sweep();
  await app.lanes.idle();
  expect(await chatsOf(connection).findOne({ _id })).toMatchObject({ deaths: 1, tries: 1 });
});

test("a try that was so slow that another process took the chat over does not count once it has ended", async () => {
  const _id = house.addressOf("AK02");
  const deaths = async () => (await chatsOf(connection).findOne({ _id }))?.deaths ?? 0;
  const first = release.length;
  await neighbour().lanes.accept(typed(house, "AK02", "/endless"));
  for (const [counted, leaseMs] of [
    [2, 50],
    [3, 20_000],
  ] as const) {
    const next = neighbour(QUICK_RETRIES, leaseMs);
    await until(`the try is counted: ${counted}`, async () => {
      await next.lanes.sweep();
      return (await deaths()) >= counted;
    });
  }
  await until("three are at it", () => release.length >= first + 3);
  release[first + 1]?.();
  await until("the second try is not counted any more", async () => (await deaths()) === 2);
});

test("what waits for its turn to be tried is left when the program ends, and not counted", async () => {
  const both = { _id: { $in: [house.addressOf("AK02"), house.addressOf("AK03")] } };
  const rested = { inbox: [], tries: 0, deaths: 0, by: null, until: null };
  await chatsOf(connection).updateMany(both, { $set: rested });
  const running = release.length;
  await neighbour().lanes.accept(typed(house, "AK02", "/endless"));
  await neighbour().lanes.accept(typed(house, "AK03", "/endless"));
  await chatsOf(connection).updateMany(both, { $set: { ...LEASE_OVER, deaths: 1 } });
  const app = neighbour(QUICK_RETRIES, 20_000);
  await app.lanes.sweep();
  await until("one is tried", () => release.length > running + 2);
  const stopped = app.lanes.stop();
  for (const go of release) go();
  await stopped;
  const left = await chatsOf(connection)
    .find({ ...both, "inbox.0": { $exists: true } })
    .toArray();
  expect(left).toMatchObject([{ by: "waiting", deaths: 1, tries: 0 }]);
});
