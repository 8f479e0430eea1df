import type { Connection } from "mongoose";
import { pino } from "pino";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import { Sweeper, type Sweeps } from "../../src/chat/lanes/sweeper.ts";
import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import { LeftChats } from "../../src/chat/mailbox/left-chats.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import type { Outgoing } from "../../src/chat/message/outgoing.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { Processes } from "../../src/records/database/processes.ts";
import { createVisits } from "../../src/records/database/visits.ts";
import type { Address } from "../../src/records/people/address.ts";
import { until } from "../support/condition.ts";
import { freshDatabase } from "../support/database.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { SlowChannel } from "../support/slow-town.ts";

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
async function leave(connection: Connection, address: Address): Promise<void> {
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
}

const NOTHING_LEFT = { left: async () => {}, someoneDied: async () => false };

test("between full looks only the chats that this process left unfinished are taken up", async () => {
  const [own, other]: Address[] = ["web:p:AK02", "web:p:AK03"];
  if (!own || !other) throw new Error("no chats");
  // Not the house's own database: its sweeps look at every chat, too, each ten seconds.
  const database = await freshDatabase();
  const connection = await openDatabase(database.uri);
  const { lanes, web } = createApp({
    connection,
    log: pino({ level: "silent" }),
    clock: Date.now,
    channels: [],
  });
  const isAnswered = async (address: Address) => (await web.history(address)).length > 0;
  await leave(connection, own);
  await leave(connection, other);
  lanes.doubt(own);
  await lanes.sweepOwn();
  await lanes.idle();
  expect([await isAnswered(own), await isAnswered(other)]).toEqual([true, false]);
  await lanes.sweep();
  await lanes.idle();
  expect(await isAnswered(other)).toBe(true);
  await connection.close();
  await database.drop();
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

test("what another process leaves is taken up by its word, at its time, and once", async () => {
  const connection = await openDatabase(house.databaseUri);
  const other = createApp({ connection, log: pino({ level: "silent" }), clock: Date.now, channels: [] });
  await other.stop(); // from now on it leaves whatever it writes
  const said = async (address: Address) => (await house.app.web.history(address)).map(({ text }) => text);
  await other.services.post.send("web:p:XK01", "left:1", [{ text: "Thư để lại" }]);
  await house.app.lanes.sweepLeft();
  await until("the letter", async () => (await said("web:p:XK01")).includes("Thư để lại"));
  const left = new LeftChats(connection);
  const dueIn = async (ms: number) => {
    const addresses: Address[] = [];
    for await (const page of left.due(Date.now() + ms)) addresses.push(...page.map(({ address }) => address));
    return addresses;
  };
  await until("its word is done with", async () => (await dueIn(0)).length === 0);
  await left.add("web:p:XK01", Date.now() + 3_600_000);
  expect(await dueIn(0)).toEqual([]);
  expect(await dueIn(3_700_000)).toEqual(["web:p:XK01"]);
  const later = Array.from({ length: 1_000 }, (_, n) => ({
    _id: `${String(Date.now() + 3_600_001 + n).padStart(15, "0")} web:p:AK01`,
  }));
  await connection.collection<{ _id: string }>("left_chats").insertMany(later);
  await left.add("web:p:XK02", Date.now() + 3_599_000);
  const [first] = await dueIn(3_700_000);
  expect(first).toBe("web:p:XK02"); // the longest first, though more are due than are looked at at once
  expect(await dueIn(3_700_000)).toHaveLength(1_002);
  await connection.close();
  expect((await said("web:p:XK01")).filter((text) => text === "Thư để lại")).toHaveLength(1);
});

test("what waits at a process that speaks no more is left to another, which says it", async () => {
  const connection = await openDatabase(house.databaseUri);
  const [idle, speaking] = [new Account(false), new Account(true)];
  const [waits, speaks] = [idle, speaking].map((bot) =>
    createApp({ connection, log: pino({ level: "silent" }), clock: Date.now, channels: [bot] }),
  );
  idle.isServing = true; // as it begins, it does not know yet that another has the account
  await waits?.services.post.send("cham:p:1", "account:1", [{ text: "Nhắc" }], { notice: "nhac:1" });
  await until("it was tried", () => idle.tried > 0);
  idle.isServing = false;
  await until("the other one says it", async () => {
    await speaks?.lanes.sweepLeft();
    return speaking.sent.some(({ text }) => text === "Nhắc");
  });
  expect(idle.sent).toEqual([]);
  await Promise.all([waits, speaks].map((app) => app?.stop()));
  await connection.close();
});

/** A process's account on a platform of which only one process may speak at a time. */
class Account extends SlowChannel {
  readonly #speaks: boolean;
  isServing: boolean;
  tried = 0;

  constructor(speaks: boolean) {
    super(60, Date.now);
    this.#speaks = speaks;
    this.isServing = speaks;
  }

  serves(): boolean {
    return this.isServing;
  }

  override async send(to: Address, message: Outgoing): Promise<string> {
    this.tried++;
    if (!this.#speaks) throw new SendFailure({ kind: "down" });
    return super.send(to, message);
  }
}

test("words of a platform that nobody serves are forgotten after a while, and hold up nobody meanwhile", async () => {
  const connection = await openDatabase(house.databaseUri);
  const words = connection.collection<{ _id: string }>("left_chats");
  const word = (ago: number, address: string) => ({
    _id: `${String(Date.now() - ago).padStart(15, "0")} ${address}`,
  });
  await words.deleteMany({});
  const unserved = Array.from({ length: 1_100 }, (_, n) => word(30_000 + n, `elsewhere:p:${n}`));
  await words.insertMany([...unserved, word(90_000, "elsewhere:p:old"), word(10, "web:p:XK01")]);
  await house.app.lanes.sweepLeft();
  // The house's own look of this second may be the one that forgets them.
  const left = await until("the others are forgotten", async () => {
    const ids = (await words.find().toArray()).map(({ _id }) => _id);
    return ids.some((id) => id.includes("web:") || id.endsWith(":old")) ? undefined : ids;
  });
  expect(left.filter((id) => id.includes("elsewhere:p:"))).toHaveLength(1_100);
  await words.deleteMany({});
  await connection.close();
});

test("each second is looked for such words, however long a look at every chat takes", async () => {
  const left = vi.fn(async () => {});
  const sweeper = besideOthers(async () => 600_000, { left });
  await sweeper.start();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(left.mock.calls.length).toBeGreaterThanOrEqual(29);
  await sweeper.stop();
});

test("a process that no longer shows itself is found dead once, by one of the others", async () => {
  const database = await freshDatabase(); // the house shows itself, too, by the true clock
  const connection = await openDatabase(database.uri);
  const [dying, one, two] = ["dying", "one", "two"].map((name) => new Processes(connection, name, 30_000));
  if (!dying || !one || !two) throw new Error("none");
  for (const each of [dying, one, two]) await each.beat();
  const died = async (now: number) => {
    await one.beat();
    await two.beat();
    return [await one.someoneDied(now), await two.someoneDied(now)];
  };
  expect(await died(0)).toEqual([false, false]);
  expect(await died(29_000)).toEqual([false, false]);
  await dying.beat();
  expect(await died(31_000)).toEqual([false, false]);
  expect(await died(61_000)).toEqual([true, false]);
  expect(await died(62_000)).toEqual([false, false]);
  await one.end();
  expect(await two.someoneDied(1_000_000)).toBe(false); // it ended in good order
  await two.end();
  await connection.close();
  await database.drop();
});

test("a death is followed by a look at every chat, however long looking takes", async () => {
  let dead = false;
  const all = vi.fn(async () => 100_000);
  const sweeper = besideOthers(all, { someoneDied: async () => dead });
  await sweeper.start();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(all).toHaveBeenCalledTimes(2);
  dead = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(all).toHaveBeenCalledTimes(3);
  await sweeper.stop();
});

test("nor does that look, however long it takes, put off what is left on purpose", async () => {
  const left = vi.fn(async () => {});
  let looks = 0;
  const all = async () => (looks++ === 0 ? 0 : new Promise<number>(() => {}));
  const sweeper = besideOthers(all, { left, someoneDied: async () => true });
  await sweeper.start();
  await vi.advanceTimersByTimeAsync(9_500);
  expect(left).toHaveBeenCalledTimes(9);
  expect(looks).toBe(2);
  void sweeper.stop(); // it waits for that look
});

test("the first look is at every chat", async () => {
  const looks: string[] = [];
  const look = (name: string) => async () => looks.push(name);
  const sweeper = new Sweeper(
    { ...NOTHING_LEFT, all: look("all"), own: look("own"), isAlone: async () => true },
    pino({ level: "silent" }),
  );
  await sweeper.start();
  await sweeper.stop();
  expect(looks).toEqual(["all"]);
});

/** In a program that is not alone on its database. */
function besideOthers(all: () => Promise<number>, others: Partial<Sweeps> = {}): Sweeper {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const sweeps = { ...NOTHING_LEFT, all, own: async () => 0, isAlone: async () => false, ...others };
  return new Sweeper(sweeps, pino({ level: "silent" }));
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
  await sweeper.stop();
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
  await sweeper.stop();
});

test("stopping waits for the look that is under way, and for no further one", async () => {
  const looked: string[] = [];
  let end = () => {};
  const left = () =>
    new Promise<void>((resolve) => {
      looked.push("begun");
      end = () => {
        looked.push("ended");
        resolve();
      };
    });
  const sweeper = besideOthers(async () => 0, { left });
  await sweeper.start();
  await vi.advanceTimersByTimeAsync(1_500);
  const stopped = sweeper.stop().then(() => looked.push("stopped"));
  await vi.advanceTimersByTimeAsync(5_000);
  end();
  await stopped;
  expect(looked).toEqual(["begun", "ended", "stopped"]);
});
