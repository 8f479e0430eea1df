import { pino } from "pino";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { Sweeper } from "../../src/chat/lanes/sweeper.ts";
import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { createVisits } from "../../src/records/database/visits.ts";
import type { Address } from "../../src/records/people/address.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

function helpAt(address: Address): Incoming {
  const content = { kind: "text", text: "/trogiup" } as const;
  return { key: `sweep:${address}`, address, sender: address, at: 0, message: "m", edited: false, content };
}

/** A chat with a message that nobody works on, as a process leaves it that lost its database in the middle. */
async function leave(address: Address): Promise<void> {
  const connection = await openDatabase(house.databaseUri);
  await chatsOf(connection).insertOne({
    _id: address,
    by: null,
    until: null,
    inbox: [helpAt(address)],
    seen: [],
    outbox: [],
    stacks: [],
    offered: [],
    tries: 0,
  });
  await connection.close();
}

const isAnswered = async (address: Address) => (await house.app.web.history(address)).length > 0;

test("between full looks only the chats that this process left unfinished are taken up", async () => {
  const [own, other]: Address[] = ["web:p:AK02", "web:p:AK03"];
  if (!own || !other) throw new Error("no chats");
  await leave(own);
  await leave(other);
  house.app.lanes.doubt(own);
  await house.app.lanes.sweepOwn();
  await house.app.lanes.idle();
  expect([await isAnswered(own), await isAnswered(other)]).toEqual([true, false]);
  await house.app.lanes.sweep();
  await house.app.lanes.idle();
  expect(await isAnswered(other)).toBe(true);
});

test("while another process has worked on the database, and some time after, the program is not alone", async () => {
  const connection = await openDatabase(house.databaseUri);
  const visits = createVisits(connection);
  const now = Date.now();
  expect(await visits.lasts(now)).toBe(false);
  await visits.begin(now);
  expect(await visits.lasts(now + 30 * 60_000)).toBe(true); // it was killed, and never said that it ended
  await visits.end(now);
  expect([await visits.lasts(now + 60_000), await visits.lasts(now + 180_000)]).toEqual([true, false]);
  await connection.close();
});

test("the first look is at every chat", async () => {
  const looks: string[] = [];
  const look = (name: string) => async () => looks.push(name);
  const sweeper = new Sweeper(
    { all: look("all"), own: look("own"), isAlone: async () => true },
    pino({ level: "silent" }),
  );
  await sweeper.start();
  sweeper.stop();
  expect(looks).toEqual(["all"]);
});

/** In a program that is not alone on its database. */
function besideOthers(all: () => Promise<number>): Sweeper {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  return new Sweeper({ all, own: async () => 0, isAlone: async () => false }, pino({ level: "silent" }));
}

test.each([
  ["took long once, since the database was away", async () => 30_000],
  ["failed in the end, since the database stayed away", () => Promise.reject(new Error("away"))],
])("a look that %s does not put the next one off", async (_why, second) => {
  const all = vi.fn(async () => 5);
  all.mockImplementationOnce(async () => 5).mockImplementationOnce(second);
  const sweeper = besideOthers(all);
  await sweeper.start();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(all).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(all).toHaveBeenCalledTimes(3);
  sweeper.stop();
});

test("where each look takes long, looking takes a twentieth of the time", async () => {
  const all = vi.fn(async () => 2_000);
  const sweeper = besideOthers(all);
  await sweeper.start();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(all).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(39_000);
  expect(all).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(all).toHaveBeenCalledTimes(3);
  sweeper.stop();
});
