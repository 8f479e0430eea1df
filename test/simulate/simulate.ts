import { Seeded } from "../faults/kills/seeded.ts";
import { drawKind, firstAct } from "./acts/draw.ts";
import { FIRST } from "./acts/index.ts";
import { Book, type Person, placeOf } from "./count/book.ts";
import { dayAfter, momentOf, mondayOf, quarterOf, weekdayOf, weekName } from "./count/days.ts";
import { reportOf } from "./count/report.ts";
import { differences } from "./differences.ts";
import { type Figure, Tally } from "./figure.ts";
import { dueBy } from "./letters/due.ts";
import { LETTERS } from "./letters/index.ts";
import { makeUp, rosterOf } from "./organisation.ts";
import { play } from "./play.ts";
import type { Act, World } from "./script.ts";
import type { Stage } from "./stage.ts";
import { Unasked } from "./unasked.ts";

export interface Options {
  days: number;
  cadres: number;
  seed: number;
  /** The part of their moments at which people do anything; 1 unless said. */
  lively?: number;
  /** Told as it goes. */
  tell: (line: string) => void;
}

/** A Monday. */
export const FIRST_DAY = "2026-11-23";
/** When people act; the jobs look at the clock before. */
const MOMENTS = ["06:40", "07:05", "08:10", "12:15", "17:30", "19:10", "20:20"];

/** Plays made-up days, and compares all that is said with the count. */
export async function simulate(
  stage: Stage,
  { days, cadres, seed, lively = 1, tell }: Options,
): Promise<Figure[]> {
  const { units, people } = makeUp(cadres, FIRST_DAY);
  const book = new Book(units, people);
  const chance = new Seeded(seed);
  const tallies = {
    answers: new Tally("answers as counted"),
    letters: new Tally("reminders and digests as counted"),
    heard: new Tally("people who heard each reminder and digest once"),
    nudged: new Tally("people nudged who lacked hours"),
    reports: new Tally("figures of reports as counted"),
  };
  const unasked = new Unasked(book);
  const acted = new Map<string, number>();
  const heardToday = new Map<string, number>();
  stage.setNow(momentOf(FIRST_DAY, "06:35"));
  await stage.importRoster(await rosterOf(book, FIRST_DAY));
  for (let n = 0; n < days; n++) {
    const day = dayAfter(FIRST_DAY, n);
    heardToday.clear();
    for (const time of MOMENTS) await moment(day, time);
    tell(`${day}: ${tallies.answers.count} answers, ${tallies.letters.count} letters`);
  }
  return [...Object.values(tallies).map(({ line }) => line), ...unasked.lines(days), kindsOf(acted)];

  async function moment(day: string, time: string): Promise<void> {
    stage.setNow(momentOf(day, time));
    await stage.look();
    for (const { to, text } of await stage.sent()) letter(to, text, day, time);
    for (const { person, kind } of dueBy({ book, day, time })) {
      const count = heardToday.get(`${person.code} ${kind.name}`) ?? 0;
      tallies.heard.note(count === 1 ? [] : [`${person.code} heard ${kind.name} ${count} times on ${day}`]);
    }
    if (weekdayOf(day) === 1 && time > "08:00" && time < "12:00") await compareReports(day);
    const world: World = {
      ...{ book, chance, day, time, can: stage.can, invitation: stage.invitation },
      roomOf: (event, shownAt = time) => stage.roomOf(event, momentOf(event.day, shownAt)),
    };
    for (const person of [...book.people]) {
      const acts = placeOf(person, day)?.active && (person.linkedOn === "" || chance.happens(lively));
      const act = acts ? await actOf(world, person) : undefined;
      if (act) await perform(act, day, time);
    }
  }

  function letter(to: string, text: string, day: string, time: string): void {
    if (text.startsWith("🖼")) return; // it goes with a digest, and is one message with it
    const kinds = LETTERS.filter((each) => each.is(text));
    const isAskedFor = kinds.length > 0 && kinds.every((each) => each.isAskedFor);
    unasked.hears(to, day, time, isNewsOfOffice(text) ? "news" : isAskedFor ? "asked" : "budget");
    const who = book.person(to);
    for (const kind of kinds) {
      tallies.letters.note(kind.wrong(text, who, { book, day }));
      const key = `${to} ${kind.name}`;
      heardToday.set(key, (heardToday.get(key) ?? 0) + 1);
    }
  }

  async function perform(act: Act, day: string, time: string): Promise<void> {
    acted.set(act.kind, (acted.get(act.kind) ?? 0) + 1);
    for (const wrong of await play(stage, act)) tallies.answers.note(wrong);
    const isNudge = act.tells?.as === "nudge";
    for (const { to } of await stage.sent()) {
      if (isNudge && to !== act.who.code)
        tallies.nudged.note(
          act.tells?.whom.some(({ code }) => code === to) ? [] : [`${to} was nudged and lacks nothing`],
        );
      if (to !== act.who.code) unasked.hears(to, day, time, isNudge ? "budget" : "news");
    }
  }

  /** On a Monday: the week and the month of last Monday, and the quarter and the year. */
  async function compareReports(day: string): Promise<void> {
    const week = dayAfter(mondayOf(day), -7);
    if (week < FIRST_DAY) return;
    const periods = [week, week.slice(0, 7), quarterOf(week), week.slice(0, 4)];
    for (const { code } of book.units)
      for (const period of periods) {
        const said = await stage.report(code, period === week ? weekName(week) : period);
        const right = reportOf(book, code, period, day);
        tallies.reports.note(differences(said, right, `${code} ${period} on ${day}`));
      }
  }
}

/** Changes of rights, and what came with them to be decided, are outside the message budget. */
function isNewsOfOffice(text: string): boolean {
  return /đồng chí có quyền|Cảm ơn đồng chí đã làm Bí thư|báo vắng|xin nghỉ cả đơn vị/u.test(text);
}

/** How many kinds of acts were done, and how often each: one that never is shows nothing. */
function kindsOf(acted: ReadonlyMap<string, number>): Figure {
  return { figure: "kinds of acts", value: acted.size, met: true, detail: Object.fromEntries(acted) };
}

/** What somebody does now, if anything. Whoever is not linked links first. */
async function actOf(world: World, person: Person): Promise<Act | undefined> {
  if (person.linkedOn === "")
    return world.chance.below(1000) < FIRST.often ? FIRST.make(world, person) : undefined;
  return (await firstAct(world, person)) ?? drawKind(world, person)?.make(world, person);
}
