import type { Cadre } from "../../records/people/cadre.ts";
import { headsFor } from "../../records/people/heads-for.ts";
import { outsideOn } from "../../records/policies/policy-book.ts";
import { signalsInDeeds, signalsInTexts } from "../../records/supervision/signal-facts.ts";
import type { AskedSignal } from "../../records/supervision/signals.ts";
import { periodOf } from "../../rules/calendar/periods.ts";
import { addDays, type Day, dayOf, momentAt } from "../../rules/calendar/time.ts";
import { ANSWERED_WITHIN_DAYS, type Signal } from "../../rules/supervision/signal.ts";
import { type JobRun, jobRunId } from "../job-run.ts";
import type { ReminderContext } from "./reminder.ts";

/** A signal that nobody has answered, whose it is, and the heads who are to hear of it. */
export interface Unanswered {
  readonly signal: AskedSignal;
  readonly person: Cadre;
  readonly heads: readonly Cadre[];
}

/** They are looked for once a run, not once a lot of people. */
const FOUND = new WeakMap<JobRun, Promise<Unanswered[]>>();

/** Those that nobody has answered, as far as they still hold. */
export function unansweredSignals(context: ReminderContext): Promise<Unanswered[]> {
  const known = FOUND.get(context.jobRun) ?? findUnanswered(context);
  FOUND.set(context.jobRun, known);
  return known;
}

/**
 * Those asked a week ago or longer, heard, and unanswered, as far as they still hold: whoever has recorded something since, or changed
 * it, has answered by that. What holds no longer, or concerns nobody, is over; what was never heard may be noticed again. Where nobody is there to hear of it, it
 * waits for the next run.
 */
async function findUnanswered(context: ReminderContext): Promise<Unanswered[]> {
  const { services, jobRun, at, isTrial } = context;
  const today = dayOf(at);
  const until = new Date(momentAt(addDays(today, 1 - ANSWERED_WITHIN_DAYS), "00:00") - 1);
  const all = await services.signals.unanswered(until, jobRunId(jobRun));
  const heard = await services.notices.settled(all.map(({ run, cadre }) => `${run}:${cadre}`));
  const texts = textsAsAsked(services);
  const isOutside = outsideOn(await services.policies.book(), context.units, today);
  const found: Unanswered[] = [];
  for (const signal of all) {
    if (!heard.has(`${signal.run}:${signal.cadre}`)) {
      if (!isTrial) await services.signals.drop(signal);
      continue;
    }
    const person = await services.cadres.person(signal.cadre, today);
    if (!person || isOutside(person.unit) || !(await stillHolds(context, signal, texts))) {
      if (!isTrial) await services.signals.end(signal, new Date(at));
      continue;
    }
    const heads = await headsFor(services.cadres, person, today);
    if (heads.length > 0) found.push({ signal, person, heads });
  }
  return found;
}

type Texts = (asked: Day) => Promise<Map<string, Signal>>;

/** Everybody's texts of the quarter before some day, compared once a quarter. */
function textsAsAsked(services: ReminderContext["services"]): Texts {
  const compared = new Map<string, Promise<Map<string, Signal>>>();
  return (asked) => {
    const quarter = periodOf("quarter", asked).id;
    const known = compared.get(quarter) ?? signalsInTexts(services, asked);
    compared.set(quarter, known);
    return known;
  };
}

async function stillHolds(
  { services, units, at }: ReminderContext,
  signal: AskedSignal,
  texts: Texts,
): Promise<boolean> {
  const isSame = ({ kind, from, to }: Pick<AskedSignal, "kind" | "from" | "to">) =>
    kind === signal.kind && from === signal.from && to === signal.to;
  if (signal.kind === "same-text") {
    const alike = (await texts(dayOf(signal.askedAt.getTime()))).get(signal.cadre);
    return alike !== undefined && isSame(alike);
  }
  const { facts } = await services.cadres.history({ code: signal.cadre });
  const consent = { version: "", at: new Date(0) };
  const records = [{ _id: signal.cadre, facts, consent }];
  const then = await signalsInDeeds(services, { records, units }, addDays(signal.to, 1));
  if (!then.get(signal.cadre)?.some(isSame)) return false;
  if (signal.kind === "same-hours") return true;
  return (
    (await services.deeds.keptIn([signal.cadre], weeksFrom(addDays(signal.to, 1), dayOf(at)))).length === 0
  );
}

/** The weeks from that of one day to that of another. */
function weeksFrom(first: Day, last: Day): string[] {
  const weeks: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 7)) weeks.push(periodOf("week", day).id);
  return weeks;
}
