import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readSpeakerAhead } from "../../src/chat/lanes/speaker-ahead.ts";
import type { ChatAtHand } from "../../src/chat/mailbox/chat-document.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { until } from "../support/condition.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import { type TelegramTown, telegramTown } from "../support/telegram-town.ts";

const WEEK = "2026-W48";
const LONG_MS = 3_000;

let house: OpenHouse & { town: TelegramTown };
beforeEach(async () => {
  house = await openHouseIn(telegramTown());
});
afterEach(() => house.close());

const minutesOf = async (code: string) => minutesInWeek(house.app.services, code, WEEK);
const answersTo = (code: string) =>
  house.town.server.sent.filter(({ chatId }) => chatId === house.town.user(code).user.id);

/** Two lines that come in one poll: the second is stored before the first is answered. */
async function saysBoth(code: string, [first, second]: [string, string]): Promise<void> {
  const { server } = house.town;
  await server.down();
  await house.town.user(code).says(first);
  await house.town.user(code).says(second);
  await server.up();
}

test("the next message is handled while the answer to the one before is on its way, and answered after it", async () => {
  const { server } = house.town;
  const onItsWay = server.fault({ method: "sendMessage", kind: "hold" });
  await saysBoth("AK02", ["/giotinhnguyen 1", "/giotinhnguyen 2"]);
  await until("both are entered", async () => (await minutesOf("AK02")) === 180);
  expect(answersTo("AK02")).toHaveLength(1);
  onItsWay.end();
  await until("both are answered", () => answersTo("AK02").length === 2);
  await house.app.lanes.idle();
  const [first, second] = answersTo("AK02").map(({ text }) => text);
  expect([first, second]).toEqual([expect.stringContaining("1 giờ"), expect.stringContaining("2 giờ")]);
});

test("an answer that has to wait costs nothing: what was handled ahead comes to the same when its turn is", async () => {
  const { server } = house.town;
  server.fault({ method: "sendMessage", kind: "429", retryAfter: 1, times: 2 });
  await saysBoth("AK02", ["/giotinhnguyen 1", "/giotinhnguyen 2"]);
  await until("both are answered", () => answersTo("AK02").length === 2);
  await house.app.lanes.idle();
  expect(await minutesOf("AK02")).toBe(180);
  expect(answersTo("AK02").map(({ text }) => /(\d) giờ/.exec(text)?.[1])).toEqual(["1", "2"]);
});

test("what was typed while the platform held the question back is no answer to it", async () => {
  const { server } = house.town;
  const bich = house.town.user("AK02");
  server.fault({ method: "sendMessage", kind: "429", retryAfter: 1 });
  await bich.says("/giotinhnguyen");
  await until("the question is held back", () => (server.counters.calls.get("sendMessage") ?? 0) > 0);
  await bich.says("2 giờ");
  await until("both are answered", () => answersTo("AK02").length === 2);
  await house.app.lanes.idle();
  expect(answersTo("AK02").at(-1)?.text).toMatch(/“2 giờ” đến trước[\s\S]*bao lâu/);
});

test("what was typed before the question could be seen is no answer to it, and asked about", async () => {
  const { server } = house.town;
  server.fault({ method: "sendMessage", kind: "delay", delayMs: LONG_MS });
  await saysBoth("AK02", ["/giotinhnguyen", "2 giờ"]);
  await until("both are answered", () => answersTo("AK02").length === 2);
  await house.app.lanes.idle();
  expect(await minutesOf("AK02")).toBe(0);
  expect(answersTo("AK02").at(-1)?.text).toMatch(/“2 giờ” đến trước[\s\S]*bao lâu/);
});

const address = "telegram:p:1";
const content = { kind: "text", text: "/tiendo" } as const;
const mail = (key: string): Incoming => ({
  ...{ key, address, sender: address, at: 0, message: key, edited: false, content },
});
const chat = (...inbox: Incoming[]): ChatAtHand => ({
  ...{ _id: address, by: "test", until: new Date(), inbox, outbox: [], stacks: [], offered: [], tries: 0 },
});
const handled = { state: { stacks: [], offered: [] }, answers: [] };
const speaker = { address, sender: address, place: "private", cadre: undefined, closed: undefined } as const;

test("who speaks, read while a message is stored, counts for that message alone, and not behind one left before it", async () => {
  const ahead = readSpeakerAhead({ speaker: async () => speaker, handle: async () => handled }, mail("own"));
  expect(ahead.isNext(chat(mail("own")))).toBe(true);
  expect(ahead.isNext(chat(mail("before"), mail("own")))).toBe(false);
  expect(await ahead.of(mail("own"), chat(mail("own")))).toBe(handled);
  expect(ahead.of(mail("later"), chat(mail("later")))).toBeUndefined();
});

test("a message that has waited long for its turn is of whoever speaks by then", async () => {
  const spoken: unknown[] = [];
  const ahead = readSpeakerAhead(
    {
      speaker: async () => speaker,
      async handle(_, __, readAhead) {
        spoken.push(await readAhead());
        vi.spyOn(performance, "now").mockReturnValue(performance.now() + 1_001);
        spoken.push(await readAhead());
        return handled;
      },
    },
    mail("own"),
  );
  try {
    await ahead.of(mail("own"), chat(mail("own")));
  } finally {
    vi.restoreAllMocks();
  }
  expect(spoken).toEqual([speaker, undefined]);
});
