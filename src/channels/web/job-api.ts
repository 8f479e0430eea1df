import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type Clock, local, momentAt } from "../../rules/calendar/time.ts";
import { JOB_PERIODS, type JobName } from "../../rules/duties/moments.ts";
import type { PlainKey, Words } from "../../words/words.ts";
import { quickMoments } from "./quick-moments.ts";
import { jobRequest } from "./requests.ts";

/**
 * Runs a reminder or a digest as of a moment.
 * @param at epoch milliseconds
 * @returns what it did (in a dry run: would do), in words
 */
export type RunJob = (name: JobName, at: number, options: { dryRun: boolean }) => Promise<string>;

const JOB_LABELS = {
  "monday-reminder": "web-job-monday-reminder",
  "week-digest": "web-job-week-digest",
  "month-end-reminder": "web-job-month-end-reminder",
  "month-digest": "web-job-month-digest",
  "quarter-review-reminder": "web-job-quarter-review-reminder",
  "year-pledge-reminder": "web-job-year-pledge-reminder",
  "year-report-reminder": "web-job-year-report-reminder",
} as const satisfies Record<JobName, PlainKey>;

const MAX_BODY_BYTES = 4 * 1024;

/** The panel “go to”: lists jobs and suggested moments, and runs a job. */
export function jobApi({ runJob, clock, words }: { runJob: RunJob; clock: Clock; words: Words }): Hono {
  const api = new Hono();

  api.get("/jobs", (c) => {
    const now = clock();
    return c.json({
      now: fieldsOf(now),
      jobs: jobNames().map((name) => ({ name, label: words.label(JOB_LABELS[name]) })),
      moments: quickMoments(now).map(({ label, job, at }) => ({
        label: words.label(label),
        job,
        ...fieldsOf(at),
      })),
    });
  });

  api.post("/jobs", bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c: Context) => {
    if (!c.req.header("content-type")?.startsWith("application/json")) return c.json({}, 415);
    const read = jobRequest.safeParse(await c.req.json().catch(() => undefined));
    if (!read.success) return c.json({}, 400);
    const { name, day, time, dryRun } = read.data;
    return c.json({ said: await runJob(name, momentAt(day, time), { dryRun }) });
  });
  return api;
}

function jobNames(): JobName[] {
  const names: JobName[] = [];
  for (const name in JOB_PERIODS) if (isJob(name)) names.push(name);
  return names;
}

function isJob(name: string): name is JobName {
  return Object.hasOwn(JOB_PERIODS, name);
}

/** A moment as the page's date and time fields hold it. */
function fieldsOf(at: number): { day: string; time: string } {
  const moment = local(at);
  return { day: moment.toFormat("yyyy-MM-dd"), time: moment.toFormat("HH:mm") };
}
