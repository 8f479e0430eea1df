import { expect, test } from "vitest";
import { SendFailure } from "../../src/chat/message/channel.ts";
import { Pace, type Timers } from "../../src/chat/pace/pace.ts";
import type { PaceLimits, Wish } from "../../src/chat/pace/pace-book.ts";

/** Telegram's, https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const LIMITS: PaceLimits = {
  messagesASecond: 30,
  noticesASecond: 27,
  chatBurst: 3,
  groupMessagesAMinute: 20,
  longestHoldMs: 3_000,
};

/** A clock that stands still until it is turned. */
class HandClock implements Timers {
  #now = 1_000_000;
  readonly #alarms = new Set<{ at: number; run(): void }>();

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): () => void {
    const alarm = { at: this.#now + ms, run };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** @param lateMs how late each alarm rings, as on a busy machine */
  async turn(ms: number, lateMs = 0): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await settle();
      const [next] = [...this.#alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#alarms.delete(next);
      this.#now = Math.max(this.#now, next.at + lateMs);
      next.run();
    }
    this.#now = end;
    await settle();
  }
}

/** Lets all promises that can go on go on. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What became of wishes: when each reached the platform, or how long it was sent away. */
function diary(limits: Partial<PaceLimits> = {}, flightMs = 0) {
  const clock = new HandClock();
  const pace = new Pace({ ...LIMITS, ...limits }, clock);
  const start = clock.now();
  const went: { chat: string; at: number }[] = [];
  const sentAway: number[] = [];
  const wish = (chat: string, more: Partial<Wish> = {}) => {
    void pace.turn({ chat, group: false, notice: false, ...more }).then(
      (landed) => {
        const arrive = () => {
          went.push({ chat, at: clock.now() - start });
          landed();
        };
        if (flightMs > 0) clock.after(flightMs, arrive);
        else arrive();
      },
      (error: unknown) => {
        if (error instanceof SendFailure && error.outcome.kind === "wait") sentAway.push(error.outcome.ms);
        else throw error;
      },
    );
  };
  return { clock, pace, went, sentAway, wish };
}

test("below the limits everything goes at once", async () => {
  const { clock, went, wish } = diary();
  for (let n = 0; n < 30; n++) wish(`chat ${n}`);
  await clock.turn(0);
  expect(went.map(({ at }) => at)).toEqual(Array.from({ length: 30 }, () => 0));
});

test("never more than 30 in any second, in all chats together", async () => {
  const { clock, went, wish } = diary();
  for (let n = 0; n < 100; n++) wish(`chat ${n}`);
  await clock.turn(10_000);
  expect(went).toHaveLength(100);
  for (const { at } of went) {
    expect(went.filter((other) => other.at >= at && other.at < at + 1_000).length).toBeLessThanOrEqual(30);
  }
});

test("one chat: three at once, then one a second", async () => {
  const { clock, went, wish } = diary();
  for (let n = 0; n < 5; n++) wish("one");
  await clock.turn(5_000);
  expect(went.map(({ at }) => at)).toEqual([0, 0, 0, 1_005, 2_010]);
});

test("a group: twenty a minute; a longer wait is given back, and the rest goes in the next minute", async () => {
  const { clock, went, sentAway, wish } = diary({ chatBurst: 100 });
  for (let n = 0; n < 21; n++) wish("group", { group: true });
  await clock.turn(0);
  expect(went).toHaveLength(20);
  expect(sentAway).toEqual([60_005]);
  await clock.turn(60_005);
  wish("group", { group: true });
  await clock.turn(0);
  expect(went).toHaveLength(21);
});

test("a slow way there counts: the second begins when the platform has the message", async () => {
  const { clock, went, wish } = diary({}, 400);
  for (let n = 0; n < 5; n++) wish("one");
  await clock.turn(5_000);
  expect(went.map(({ at }) => at)).toEqual([400, 400, 400, 1_805, 3_210]);
});

test("a notice that gives way leaves its place, and takes none", async () => {
  const { clock, pace, went, wish } = diary();
  for (let n = 0; n < 20; n++) wish(`chat ${n}`, { notice: true });
  const gaveWay = new AbortController();
  const left = pace.turn({ chat: "who speaks", group: false, notice: true }, gaveWay.signal);
  const refused = expect(left).rejects.toMatchObject({ outcome: { kind: "wait" } });
  wish("last", { notice: true });
  gaveWay.abort();
  await refused;
  await clock.turn(2_000);
  expect(went).toHaveLength(21);
  expect(went.at(-1)).toEqual({ chat: "last", at: Math.ceil((20 * 1_000) / LIMITS.noticesASecond) });
});

test("an answer goes before notices that came first, and notices leave room for answers", async () => {
  const { clock, went, wish } = diary();
  for (let n = 0; n < 60; n++) wish(`notice ${n}`, { notice: true });
  await clock.turn(1_500);
  for (let n = 0; n < 3; n++) wish(`answer ${n}`);
  await clock.turn(0);
  expect(went.slice(-3).map(({ chat }) => chat)).toEqual(["answer 0", "answer 1", "answer 2"]);
  expect(went.slice(0, -3).filter(({ at }) => at < 1_000).length).toBe(27);
  const before = went.length;
  for (let n = 3; n < 40; n++) wish(`answer ${n}`);
  await clock.turn(2_000);
  const then = went.slice(before).map(({ chat }) => chat);
  expect(then.slice(0, 37).filter((chat) => chat.startsWith("notice"))).toEqual([]);
});

test("answers wait for no second that notices have filled, also when these went in heaps", async () => {
  const { clock, went, wish } = diary({ noticesASecond: 29 });
  const quarters = 80;
  for (let n = 0; n < quarters; n++) {
    for (let more = 0; more < 8; more++) wish(`notice ${n}-${more}`, { notice: true });
    wish(`answer ${n}`);
    // Now and then the machine is busy with something else.
    await clock.turn(250, n % 20 < 2 ? 200 : 0);
  }
  const late = went.flatMap(({ chat, at }) => {
    const n = Number(/^answer (\d+)$/.exec(chat)?.[1] ?? Number.NaN);
    return n >= 8 ? [at - 250 * n] : [];
  });
  expect(late).toHaveLength(quarters - 8);
  expect(late.filter((ms) => ms > 50)).toEqual([]);
  const notices = went.filter(({ chat }) => chat.startsWith("notice"));
  expect(notices.length).toBeGreaterThan((quarters / 4) * 17);
});

test("notices keep their rate when alarms ring late, and do not come in a heap after a pause", async () => {
  const { clock, went, wish } = diary();
  for (let n = 0; n < 70; n++) wish(`notice ${n}`, { notice: true });
  await clock.turn(2_000, 15);
  expect(went.filter(({ at }) => at < 2_000).length).toBeGreaterThanOrEqual(53);
  await clock.turn(10_000);
  const before = went.length;
  for (let n = 0; n < 10; n++) wish(`later ${n}`, { notice: true });
  await clock.turn(0);
  expect(went).toHaveLength(before + 1);
});

test("nobody is kept longer than a little while, and those sent away come back one after another", async () => {
  const { clock, went, sentAway, wish } = diary();
  for (let n = 0; n < 1_000; n++) wish(`notice ${n}`, { notice: true });
  await clock.turn(0);
  expect(Math.min(...sentAway)).toBeGreaterThanOrEqual(3_000);
  const inOneSecond = sentAway.filter((ms) => ms >= 10_000 && ms < 11_000);
  expect(inOneSecond).toHaveLength(27);
  await clock.turn(4_000);
  expect(went.length + sentAway.length).toBe(1_000);
  expect(Math.max(...went.map(({ at }) => at))).toBeLessThanOrEqual(4_000);
});

test("retry_after pauses the chat that was refused, and others go on", async () => {
  const { clock, pace, went, sentAway, wish } = diary();
  pace.refused("one", 2_000);
  wish("one");
  wish("other");
  await clock.turn(0);
  expect(went.map(({ chat }) => chat)).toEqual(["other"]);
  await clock.turn(2_000);
  expect(went.map(({ chat }) => chat)).toEqual(["other", "one"]);
  pace.refused("one", 30_000);
  wish("one");
  await clock.turn(0);
  expect(sentAway).toEqual([30_000]);
});

test("a second chat refused meanwhile: everybody pauses", async () => {
  const { clock, pace, sentAway, wish } = diary();
  pace.refused("one", 10_000);
  pace.refused("two", 20_000);
  wish("three");
  await clock.turn(0);
  expect(sentAway).toEqual([20_000]);
});

test("changing a message costs its chat nothing", async () => {
  const { clock, went, wish } = diary();
  for (let n = 0; n < 8; n++) wish("one", { edit: true });
  for (let n = 0; n < 3; n++) wish("one");
  await clock.turn(0);
  expect(went).toHaveLength(11);
});

test("ten thousand chats later it still counts right", async () => {
  const { clock, went, wish } = diary({ messagesASecond: 20_000 });
  for (let n = 0; n < 10_000; n++) wish(`chat ${n}`);
  await clock.turn(2_000);
  for (let n = 0; n < 4; n++) wish("chat 1");
  await clock.turn(0);
  expect(went).toHaveLength(10_003);
});
