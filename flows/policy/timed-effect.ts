import { JOB_NAMES, type JobName, jobOf } from "../../src/jobs/job-table.ts";
import { callsAround } from "../../src/jobs/worker/due.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf, timeOf } from "../../src/rules/calendar/time.ts";
import { openUntil } from "../../src/rules/duties/corrections.ts";
import type { Policy, PolicyPart } from "../../src/rules/duties/policy.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { capitalised, periodText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

/** A unit's policy as it is, and as it would be. */
interface BeforeAndAfter {
  before: Policy;
  after: Policy;
}

/** Until when the running periods stay open. */
export function stillOpen(
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
        period: capitalised(said),
        before: fullDate(openUntil(period, before)),
        after: fullDate(openUntil(period, after)),
      });
    });
}

/** Of each job that would speak at another moment, the first such one. */
export function nextCalls(words: Words, { before, after }: BeforeAndAfter, day: Day, at: number): string[] {
  const nextOf = (policy: Policy) => {
    const calls = callsAround(day, policy, { kind: "person" }).filter(
      (call) => call.at > at && dayOf(call.at) >= day,
    );
    const momentsOf = (job: JobName) => calls.filter(({ run }) => run.job === job).map((call) => call.at);
    return new Map(JOB_NAMES.map((job) => [job, momentsOf(job).sort((a, b) => a - b)]));
  };
  const [now, then] = [nextOf(before), nextOf(after)];
  return JOB_NAMES.flatMap((job) => {
    const [before = [], after = []] = [now.get(job), then.get(job)];
    const first = before.findIndex((moment, n) => moment !== after[n]);
    const [was, is] = [before[first], after[first]];
    if (was === undefined || is === undefined) return [];
    const said = { job: words.label(jobOf(job).words.name), before: moment(was), after: moment(is) };
    return [words.text("policy-effect-next", said)];
  });
}

/** `30/11/2026 07:00` */
function moment(at: number): string {
  return `${fullDate(dayOf(at))} ${timeOf(at)}`;
}
