import type { Services } from "../../chat/services.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { outsideOn } from "../../records/policies/policy-book.ts";
import { seatsOfWork } from "../../rules/access/who-may.ts";
import { addDays, type Day, dayOf, startOfWeek } from "../../rules/calendar/time.ts";
import { reportDays } from "../../rules/duties/report-day.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { freeDayFrom, MESSAGE_BUDGET } from "../../rules/reminders/message-budget.ts";
import type { Job } from "../job.ts";
import { jobRunId } from "../job-run.ts";
import { type JobName, jobOf } from "../job-table.ts";
import { budgetOf, homeOf, isFor } from "../who-hears.ts";
import { callsAround, type Due, type Listener } from "../worker/due.ts";

type Parts = Pick<
  Services,
  "nudges" | "notices" | "noticeAddresses" | "policies" | "reminderSettings" | "deeds" | "events" | "cadres"
>;

/** A free day is looked for in this week and the two after it. */
const DAYS = 21;

/** When somebody can be nudged. */
interface Room {
  /** The first day with room for one message more; nothing where none is near. */
  day: Day | undefined;
  /** How many nudges today holds beside what jobs say on it. */
  places: number;
}

/**
 * Of people who are to be nudged, the first day from today on that their message budget leaves free: what jobs have told
 * them counts, what jobs are still to tell them on a day, and what heads have nudged them to.
 * @param without a job whose calls to come are left out
 */
export async function freeDays(
  services: Parts,
  people: readonly Cadre[],
  at: number,
  without?: JobName,
): Promise<Map<string, Room>> {
  const { nudges, notices, policies, reminderSettings } = services;
  const today = dayOf(at);
  const monday = startOfWeek(today);
  const days = Array.from({ length: DAYS }, (_, n) => addDays(monday, n));
  const settings = await reminderSettings.all();
  const policyOf = await policies.book();
  const units = await services.cadres.unitFacts();
  const isOutside = outsideOn(policyOf, units, today);
  const [come, ahead] = [new Map<string, Due[]>(), new Map<string, Due[]>()];
  for (const person of people) {
    const { code } = person;
    const home = homeOf(person, isOutside) ?? person.unit;
    const hears = (who: Job["who"]) => isFor(person, who, home);
    const policyIn = (unit: string) => policyOf(unit, parentsOf(units, unit, today), today);
    const others = seatsOfWork(person).filter(({ unit }) => !isOutside(unit));
    const elsewhere = others.flatMap(({ unit }) => reportDays(policyIn(unit)));
    const listener: Listener = { kind: "person", hour: settings.get(code)?.hour, reportDays: elsewhere };
    const all = [-7, 0, 7, 14].flatMap((from) => callsAround(addDays(today, from), policyIn(home), listener));
    const isToCome = ({ run: { job }, at: then }: Due) =>
      then > at && job !== without && !jobOf(job).unforeseen && hears(jobOf(job).who);
    // What was told may have been of an office that is another's by now, or at an hour that has been changed since.
    come.set(
      code,
      all.filter((call) => dayOf(call.at) <= today),
    );
    ahead.set(code, all.filter(isToCome));
  }
  await leaveOutUnheard(services, ahead);
  const idOf = (code: string, { run }: Due) => `${jobRunId(run)}:${code}`;
  const told = await notices.told([...come].flatMap(([code, own]) => own.map((call) => idOf(code, call))));
  const others = await nudges.takenOn(
    people.map(({ code }) => code),
    days,
    MESSAGE_BUDGET.head.aDay,
  );
  const found = new Map<string, Room>();
  for (const person of people) {
    const { code } = person;
    const messages = new Set<string>();
    for (const call of come.get(code) ?? []) {
      const said = told.get(idOf(code, call));
      if (said) messages.add(`${dayOf(said.at)} ${said.letter}`);
    }
    for (const call of ahead.get(code) ?? [])
      if (!told.has(idOf(code, call))) messages.add(`${dayOf(call.at)} ${call.at}`);
    const ofJobs = [...messages].filter((each) => each.startsWith(today)).length;
    for (const { cadre, day, notice } of others) if (cadre === code) messages.add(`${day} ${notice}`);
    const messagesOn = (day: Day) => [...messages].filter((each) => each.startsWith(day)).length;
    const whose = budgetOf(person);
    const day = freeDayFrom(today, messagesOn, whose);
    found.set(code, { day, places: MESSAGE_BUDGET[whose].aDay - ofJobs });
  }
  return found;
}

/** Of a reminder that knows ahead to whom it has something to say, the calls to come of the others are none. */
async function leaveOutUnheard(services: Parts, ahead: Map<string, Due[]>): Promise<void> {
  const people = [...ahead.keys()];
  const runs = new Map([...ahead.values()].flat().map(({ run }) => [jobRunId(run), run]));
  // Side by side, so that what they ask for of single days is one question.
  const asked = [...runs].map(async ([id, run]) => {
    const concerned = await jobOf(run.job).writes?.concerns?.(people, run, services);
    return concerned ? ([[id, concerned]] as const) : [];
  });
  const concernedIn = new Map((await Promise.all(asked)).flat());
  for (const [code, own] of ahead)
    ahead.set(
      code,
      own.filter(({ run }) => concernedIn.get(jobRunId(run))?.has(code) ?? true),
    );
}

/** How many messages a day holds for a person. */
export function mostADay(person: Cadre): number {
  return MESSAGE_BUDGET[budgetOf(person)].aDay;
}
