import { Seeded } from "../faults/kills/seeded.ts";
import { batchesOf } from "./acts/batches.ts";
import { BUSY, busyNow } from "./acts/busy.ts";
import { Costs } from "./costs.ts";
import { firstWorkingDay } from "./count/away.ts";
import { Book, isHeadOn, type Person } from "./count/book.ts";
import { dayAfter, lastDayIn, momentOf, mondayOf, quarterOf, weekdayOf, weekName } from "./count/days.ts";
import { Reports } from "./count/report.ts";
import { yearFigures } from "./count/year-report.ts";
import { differences, yearDifferences } from "./differences.ts";
import { type Figure, Tally } from "./figure.ts";
import { HeardInTime } from "./heard-in-time.ts";
import { makeUp, rosterOf, type Shape } from "./organisation.ts";
import { play } from "./play.ts";
import type { Act, World } from "./script.ts";
import type { Stage } from "./stage.ts";

export interface Options extends Shape {
  /** The first day, a Monday; {@link FIRST_DAY} unless said. */
  from?: string;
  days: number;
  seed: number;
  /** The part of their moments at which people who are no heads do anything; 1 unless said. */
  lively?: number;
  /** The part of the people who take up the bot at all, the heads among them; everybody unless said. */
  linked?: number;
  /** Told as it goes. */
  tell: (line: string) => void;
}

/** A Monday. */
export const FIRST_DAY = "2026-11-23";
/** Heads look in so much more often than others. */
const HEADS_TIMES = 2;
const TOPMOST = "TD";
/** Days on which the year's reports are compared. */
const REPORTED_ON: readonly string[] = ["01-05", "07-05", "10-15", "10-20", "11-20"];
/** When people act. */
const MOMENTS = ["07:05", "08:10", "12:15", "17:30", "19:10", "20:20"];

/** Plays made-up days, and compares all that is said with the count. */
export async function simulate(
  stage: Stage,
  { from = FIRST_DAY, days, seed, lively = 1, linked = 1, tell, ...shape }: Options,
): Promise<Figure[]> {
  const { units, people } = makeUp(shape, from);
  const book = new Book(units, people);
  const chance = new Seeded(seed);
  const costs = new Costs();
  const heard = new HeardInTime(book);
  const tallies = {
    answers: new Tally("answers as counted"),
    nudged: new Tally("people nudged who lacked hours"),
    reports: new Tally("figures of reports as counted"),
    years: new Tally("units' reports on their year as counted"),
  };
  const acted = new Map<string, number>();
  stage.setNow(momentOf(from, "06:35"));
  await stage.importRoster(await rosterOf(book, from));
  for (let n = 0; n < days; n++) {
    const day = dayAfter(from, n);
    heard.newDay();
    for (const time of MOMENTS) await moment(day, time);
    tell(`${day}: ${tallies.answers.count} answers, ${heard.letters} letters`);
  }
  return [
    ...Object.values(tallies).map(({ line }) => line),
    ...heard.lines(days),
    kindsOf(acted),
    ...costs.lines({ days, cadres: people.length }, await stage.held()),
  ];

  async function moment(day: string, time: string): Promise<void> {
    stage.setNow(momentOf(day, time));
    if (isLookedAt(day, time)) await look(day, time);
    const world: World = {
      ...{ book, chance, day, time, can: stage.can, invitation: stage.invitation, done: acted },
      roomOf: (event, shownAt = time) => stage.roomOf(event, momentOf(event.day, shownAt)),
    };
    const busy = busyNow(world);
    const acts = (person: Person) => {
      const isHead = isHeadOn(person, day);
      if (person.linkedOn === "") return isHead || !isShy(person, linked);
      if (busy.has(person.code)) return chance.happens(Math.max(lively, BUSY));
      return chance.happens(isHead ? lively * HEADS_TIMES : lively);
    };
    for await (const batch of batchesOf(world, acts)) await perform(batch, day, time);
  }

  async function look(day: string, time: string): Promise<void> {
    await stage.look();
    const sent = await stage.sent();
    for (const each of sent) costs.sent(each);
    const reports = new Reports(book, day);
    costs.counting(() => heard.hear(sent, { day, time, reports }));
    if (weekdayOf(day) === 1 && time > "08:00" && time < "12:00") await compareReports(day, reports);
    if (time > "12:00" && isReportedOn(day)) await compareYears(day, reports);
  }

  async function perform(batch: readonly Act[], day: string, time: string): Promise<void> {
    const played = await Promise.all(batch.map((act) => play(stage, act)));
    for (const wrong of played.flat()) tallies.answers.note(wrong);
    for (const { kind } of batch) acted.set(kind, (acted.get(kind) ?? 0) + 1);
    const actors = new Set(batch.map(({ who }) => who.code));
    const nudge = batch.find(({ tells }) => tells?.as === "nudge");
    for (const each of await stage.sent()) {
      costs.sent(each);
      const { to } = each;
      if (actors.has(to)) continue;
      heard.hearBeside(each, { day, time, as: nudge ? "budget" : "news" });
      if (!nudge) continue;
      const isMeant = nudge.tells?.whom.some(({ code }) => code === to);
      tallies.nudged.note(isMeant ? [] : [`${to} was nudged and lacks nothing`]);
    }
  }

  /** The reports that units right below the topmost write on their year, while they are written. */
  async function compareYears(day: string, reports: Reports): Promise<void> {
    const year = day.slice(0, 4);
    const codes = book.below(TOPMOST, day).map(({ code }) => code);
    const said = await stage.yearReports(codes, year);
    for (const code of codes) {
      const right = costs.counting(() => yearFigures(book, code, { year, today: day, reports }));
      const where = `${code}'s year on ${day}`;
      tallies.years.note(yearDifferences(said.get(code) ?? new Map(), right, where));
    }
  }

  /** On a Monday: the last week; and at a month's beginning the month of before, and what its quarter and year have come to. */
  async function compareReports(day: string, reports: Reports): Promise<void> {
    const week = dayAfter(mondayOf(day), -7);
    if (week < from) return;
    const month = week.slice(0, 7);
    const longer = day.slice(8) <= "07" ? [month, quarterOf(week), week.slice(0, 4)] : [];
    for (const period of [week, ...longer]) {
      const codes = book.unitsOn(lastDayIn(period)).map(({ code }) => code);
      const said = await stage.reports(codes, period === week ? weekName(week) : period);
      if (said.size !== codes.length) tallies.reports.note([`${said.size} units on ${day} in ${period}`]);
      for (const [code, report] of said)
        tallies.reports.note(
          costs.counting(() => differences(report, reports.of(code, period), `${code} ${period} on ${day}`)),
        );
    }
  }
}

/** A year's report is looked at while its days run, when it is written, and when the topmost unit puts all together. */
function isReportedOn(day: string): boolean {
  return REPORTED_ON.includes(day.slice(5));
}

/** Somebody who never links: the same people whatever else is drawn. */
function isShy({ code }: Person, linked: number): boolean {
  const sum = [...code].reduce((all, letter) => all * 31 + letter.charCodeAt(0), 7);
  return new Seeded(sum).next() >= linked;
}

/** Whether jobs look at the clock before a moment: most have a morning, an evening or a week's first morning. */
function isLookedAt(day: string, time: string): boolean {
  const isOften = day === firstWorkingDay(mondayOf(day));
  return time === "08:10" || time === "19:10" || (isOften && (time === "07:05" || time === "12:15"));
}

/** How many kinds of acts were done, and how often each: one that never is shows nothing. */
function kindsOf(acted: ReadonlyMap<string, number>): Figure {
  return { figure: "kinds of acts", value: acted.size, met: true, detail: Object.fromEntries(acted) };
}
