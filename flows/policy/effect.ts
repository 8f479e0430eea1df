import type { Services } from "../../src/chat/services.ts";
import { JOB_NAMES, jobOf } from "../../src/jobs/job-table.ts";
import { callsAround } from "../../src/jobs/worker/due.ts";
import type { PolicyBook } from "../../src/records/policies/policy-book.ts";
import { type Period, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf, laterOf, timeOf } from "../../src/rules/calendar/time.ts";
import { openUntil } from "../../src/rules/duties/corrections.ts";
import { DUTIES, type DutyId } from "../../src/rules/duties/duties.ts";
import type { Policy, PolicyPart } from "../../src/rules/duties/policy.ts";
import { parentsOf } from "../../src/rules/organisation/tree.ts";
import { dutiesIn } from "../../src/rules/policy/thresholds.ts";
import { dutyName } from "../../src/words/duty-words.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { periodText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

type Parts = Pick<Services, "words" | "policies" | "standings" | "groups">;

/** A decision that is only meant. */
export interface Meant {
  unit: string;
  part: PolicyPart;
  from: Day;
}

/** Whom it concerns, and what it would do, a line each: judged as everything is judged, by the policy as it would be. */
export interface Effect {
  people: number;
  units: number;
  lines: string[];
}

export async function effectOf(services: Parts, { unit, part, from }: Meant, at: number): Promise<Effect> {
  const today = dayOf(at);
  const day = laterOf(from, today);
  const [now, then] = await Promise.all([
    services.policies.book(),
    services.policies.bookWith(unit, { from, policy: part }),
  ]);
  const { tree, cadres, units } = await services.standings.snapshot(unit, today);
  const by = (book: PolicyBook, code: string) => book(code, parentsOf(units, code, day), day);
  const touched = new Set(
    tree
      .map(({ code }) => code)
      .filter((code) => JSON.stringify(by(now, code)) !== JSON.stringify(by(then, code))),
  );
  const lines: string[] = [];
  for (const duty of dutiesIn(part)) lines.push(...(await judged(services, { unit, part, from }, duty, at)));
  const policies = { before: by(now, unit), after: by(then, unit) };
  if (part.correctionDays) lines.push(...stillOpen(services.words, policies, part.correctionDays, day));
  if (part.reminders || part.officeHours || part.holidays || part.remindOnHolidays !== undefined)
    lines.push(...nextCalls(services.words, policies, laterOf(from, today), at));
  if (part.namesInGroup !== undefined) {
    const groups = (await services.groups.all()).filter(({ unit: code }) => touched.has(code));
    if (groups.length > 0)
      lines.push(services.words.text("policy-effect-groups", { count: String(groups.length) }));
  }
  const people = cadres.filter(({ person }) => touched.has(person.unit)).length;
  return { people, units: touched.size, lines };
}

/** Who would no longer meet a duty, or would now: in the period that runs, and in the last one if it were judged like that. */
async function judged(services: Parts, meant: Meant, duty: DutyId, at: number): Promise<string[]> {
  const { words } = services;
  const today = dayOf(at);
  const current = periodOf(DUTIES[duty].due[0], today);
  const last = previousPeriod(current);
  const name = (period: Period) => periodText(words, period, today);
  const runs = meant.from <= current.to;
  const reaches = meant.from <= last.to;
  const periods = [
    {
      period: current,
      from: runs ? meant.from : current.to,
      said: runs
        ? words.text("policy-effect-period-now", { period: name(current) })
        : words.text("policy-effect-period-if", { period: name(current) }),
    },
    {
      period: last,
      from: reaches ? meant.from : last.to,
      said: reaches ? name(last) : words.text("policy-effect-period-if", { period: name(last) }),
    },
  ];
  const lines: string[] = [];
  for (const { period, from, said } of periods) {
    const { lost, gained } = await difference(services, { ...meant, from }, { duty, period }, today);
    const about = { period: said.slice(0, 1).toUpperCase() + said.slice(1), duty: dutyName(words, duty) };
    lines.push(
      lost > 0
        ? words.text("policy-effect-lost", { ...about, count: String(lost) })
        : words.text("policy-effect-none-lost", about),
    );
    if (gained > 0) lines.push(words.text("policy-effect-gained", { ...about, count: String(gained) }));
  }
  return lines;
}

async function difference(
  { policies, standings }: Parts,
  { unit, part, from }: Meant,
  { duty, period }: { duty: DutyId; period: Period },
  today: Day,
): Promise<{ lost: number; gained: number }> {
  const { cadres, units } = await standings.snapshot(unit, period.to);
  const records = cadres.map(({ record }) => record);
  const question = { period, duties: [duty] };
  const before = await standings.results({ records, units }, question, today);
  const book = await policies.bookWith(unit, { from, policy: part });
  const after = await standings.results({ records, units }, { ...question, book }, today);
  let [lost, gained] = [0, 0];
  for (const { _id } of records) {
    const [was, is] = [before.get(_id)?.[duty], after.get(_id)?.[duty]];
    if (was?.met && is?.met === false) lost++;
    if (was?.met === false && is?.met) gained++;
  }
  return { lost, gained };
}

interface BeforeAndAfter {
  before: Policy;
  after: Policy;
}

/** Until when the running periods stay open. */
function stillOpen(
  words: Words,
  { before, after }: BeforeAndAfter,
  changed: NonNullable<PolicyPart["correctionDays"]>,
  day: Day,
): string[] {
  return (["week", "month", "quarter", "year"] as const)
    .filter((kind) => changed[kind] !== undefined)
    .map((kind) => {
      const period = periodOf(kind, day);
      const said = periodText(words, period, day);
      return words.text("policy-effect-until", {
        period: said.slice(0, 1).toUpperCase() + said.slice(1),
        before: fullDate(openUntil(period, before)),
        after: fullDate(openUntil(period, after)),
      });
    });
}

/** Of each job that would speak at another moment, the next one. */
function nextCalls(words: Words, { before, after }: BeforeAndAfter, day: Day, at: number): string[] {
  const nextOf = (policy: Policy) => {
    const calls = callsAround(day, policy, { kind: "person" }).filter(
      (call) => call.at > at && dayOf(call.at) >= day,
    );
    return new Map(
      JOB_NAMES.map((job) => {
        const moments = calls.filter(({ run }) => run.job === job).map((call) => call.at);
        return [job, Math.min(...moments)] as const;
      }),
    );
  };
  const [now, then] = [nextOf(before), nextOf(after)];
  return JOB_NAMES.flatMap((job) => {
    const [was, is] = [now.get(job) ?? Number.NaN, then.get(job) ?? Number.NaN];
    if (was === is || !Number.isFinite(was) || !Number.isFinite(is)) return [];
    const said = { job: words.label(jobOf(job).words.name), before: moment(was), after: moment(is) };
    return [words.text("policy-effect-next", said)];
  });
}

/** `30/11/2026 07:00` */
function moment(at: number): string {
  return `${fullDate(dayOf(at))} ${timeOf(at)}`;
}
