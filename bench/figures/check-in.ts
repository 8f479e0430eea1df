import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "../../src/records/database/database.ts";
import { findRunningDatabase } from "../../src/records/embedded/embedded-database.ts";
import { createEvents, type Events } from "../../src/records/events/events.ts";
import { codeAt } from "../../src/rules/events/check-code.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { freePort } from "../../test/faults/kills/fleet.ts";
import { startTelegram } from "../../test/faults/kills/on-telegram.ts";
import { startZalo } from "../../test/faults/kills/on-zalo.ts";
import { startZaloBot } from "../../test/faults/kills/on-zalo-bot.ts";
import type { Platform } from "../../test/faults/kills/platform.ts";
import { startRealProgram } from "../../test/support/running-program.ts";
import type { Figure } from "../figure.ts";
import { putPeople } from "../people.ts";

/** Nobody stands at a door longer without knowing whether it went through. */
const MARK_GOAL_SECONDS = 5;
const PEOPLE = 300;
/** Comes before the others, alone. */
const FIRST = 999;
const EVERY_MS = 60_000 / PEOPLE;
const LOOK_MS = 100;
const GIVES_UP_MS = 15 * 60_000;
const HOUR_MS = 3_600_000;
const RECEIPT = "✅ Đã điểm danh";

const STARTS: readonly ((folder: string) => Promise<Platform>)[] = [
  startTelegram,
  (folder) => startZalo(folder, undefined, []),
  startZaloBot,
];

/**
 * Three hundred people check in within a minute, on each channel at its own pace: nobody is lost or counted twice, the mark does
 * not wait for the platform, and the receipt may.
 */
export async function checkIn(quick: boolean): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const start of STARTS) figures.push(...(await onOne(start, quick ? PEOPLE / 5 : PEOPLE)));
  return figures;
}

async function onOne(start: (folder: string) => Promise<Platform>, count: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-bench-"));
  const platform = await start(folder);
  const dataDir = join(folder, "data");
  const port = platform.hooks === "always" ? await freePort() : undefined;
  const program = await startRealProgram({
    DATA_DIR: dataDir,
    LOG_LEVEL: "error",
    ...platform.env(port),
    ...(port !== undefined && { PORT: String(port) }),
  });
  const connection = await openDatabase((await findRunningDatabase(dataDir)) ?? "");
  const people = Array.from({ length: count }, (_, n) => ({
    user: 1000 + n,
    actor: platform.person(1000 + n),
  }));
  const chatOf = new Map(people.map(({ user, actor }) => [user, actor.chat]));
  chatOf.set(FIRST, platform.person(FIRST).chat);
  await putPeople(
    connection,
    [FIRST, ...people.map(({ user }) => user)],
    (user) => `${platform.name}:p:${chatOf.get(user)}`,
  );
  const events = createEvents(connection);
  const id = await conference(
    events,
    [...chatOf.keys()].map((user) => `C${user}`),
  );
  const secret = (await events.head(id))?.secret ?? "";

  const alone = await markedAlone(platform, events, { id, secret });
  const said = new Map<string, number>();
  const watched = watch(platform, events, { id, said, count });
  for (const { user, actor } of people) {
    said.set(`C${user}`, Date.now());
    said.set(actor.chat, Date.now());
    await Promise.all([actor.says(codeAt(secret, Date.now())), pause(EVERY_MS)]);
  }
  const { marks, receipts } = await watched;
  const taken = (await events.of(id))?.took.size ?? 0;
  await program.stop();
  await connection.close();
  await platform.stop();
  await rm(folder, { recursive: true, force: true });

  const wrong =
    Math.abs(count - marks.length) + Math.abs(taken - 2 - count) + Math.abs(receipts.length - count);
  const slowest = { mark: Math.max(...marks) / 1000, receipt: Math.max(...receipts) / 1000 };
  const name = `${count} people check in, five a second, on ${platform.name}`;
  return [
    {
      figure: `one person checks in, nobody else, on ${platform.name}: mark, seconds`,
      value: alone,
      goal: MARK_GOAL_SECONDS,
      met: alone <= MARK_GOAL_SECONDS,
    },
    { figure: `${name}: lost or counted twice`, value: wrong, goal: 0, met: wrong === 0 },
    {
      figure: `${name}: slowest mark, seconds`,
      value: slowest.mark,
      goal: MARK_GOAL_SECONDS,
      met: slowest.mark <= MARK_GOAL_SECONDS,
    },
    { figure: `${name}: slowest receipt, seconds`, value: slowest.receipt, met: true },
  ];
}

/** Whoever comes before all others. @returns after how many seconds they are marked */
async function markedAlone(
  platform: Platform,
  events: Events,
  { id, secret }: { id: string; secret: string },
): Promise<number> {
  const at = Date.now();
  await platform.person(FIRST).says(codeAt(secret, at));
  while (!(await events.of(id))?.people.get(`C${FIRST}`)?.mark && Date.now() < at + GIVES_UP_MS)
    await pause(LOOK_MS / 10);
  return (Date.now() - at) / 1000;
}

/** Until all are marked and have heard it: how long after they said it, milliseconds, each. */
async function watch(
  platform: Platform,
  events: Events,
  { id, said, count }: { id: string; said: ReadonlyMap<string, number>; count: number },
): Promise<{ marks: number[]; receipts: number[] }> {
  const marked = new Map<string, number>();
  const heard: { chat: string; at: number }[] = [];
  let sent = 0;
  const until = Date.now() + GIVES_UP_MS;
  while ((marked.size < count || heard.length < count) && Date.now() < until) {
    const at = Date.now();
    if (marked.size < count)
      for (const { who, mark } of (await events.of(id))?.people.values() ?? [])
        if (mark && said.has(who) && !marked.has(who)) marked.set(who, at);
    const news = platform.sent(sent);
    sent += news.length;
    for (const { chat, text } of news)
      if (text.startsWith(RECEIPT) && said.has(chat)) heard.push({ chat, at });
    await pause(LOOK_MS);
  }
  const since = (name: string, at: number) => at - (said.get(name) ?? at);
  return {
    marks: [...marked].map(([who, at]) => since(who, at)),
    receipts: heard.map(({ chat, at }) => since(chat, at)),
  };
}

async function conference(events: Events, called: readonly string[]): Promise<string> {
  const at = new Date();
  const facts: EventFacts = {
    kind: "conference",
    unit: "TD",
    title: "Hội nghị",
    place: "",
    startsAt: at.getTime() + HOUR_MS / 2,
    endsAt: at.getTime() + 3 * HOUR_MS,
    shirt: false,
    minutes: 0,
    files: [],
  };
  return (await events.call(facts, called, { key: "conference", by: "TD01", at })).id;
}
