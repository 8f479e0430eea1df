import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type Clock, dayOf, momentAt, timeOf } from "../../rules/calendar/time.ts";
import { jobRequest } from "./requests.ts";

/** What the panel needs of the jobs. */
export interface JobPanel {
  /** Their names, and what they are called. */
  jobs: readonly { name: string; label: string }[];
  /** Moments around now at which there is something to see, with the job that runs then; `at` in epoch milliseconds. */
  moments(now: number): { label: string; job: string; at: number }[];
  /**
   * Runs a reminder or a digest as of a moment.
   * @param at epoch milliseconds
   * @returns what it did (in a dry run: would do), in words
   */
  run(name: string, at: number, options: { dryRun: boolean }): Promise<string>;
}

const MAX_BODY_BYTES = 4 * 1024;

/** The panel “go to”: lists jobs and suggested moments, and runs a job. */
export function jobApi({ jobs, moments, run }: JobPanel, clock: Clock): Hono {
  const api = new Hono();

  api.get("/jobs", (c) => {
    const now = clock();
    return c.json({
      now: fieldsOf(now),
      jobs,
      moments: moments(now).map(({ at, ...moment }) => ({ ...moment, ...fieldsOf(at) })),
    });
  });

  api.post("/jobs", bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c: Context) => {
    if (!c.req.header("content-type")?.startsWith("application/json")) return c.json({}, 415);
    const read = jobRequest.safeParse(await c.req.json().catch(() => undefined));
    if (!read.success) return c.json({}, 400);
    const { name, day, time, dryRun } = read.data;
    if (!jobs.some((job) => job.name === name)) return c.json({}, 400);
    return c.json({ said: await run(name, momentAt(day, time), { dryRun }) });
  });
  return api;
}

/** A moment as the page's date and time fields hold it. */
function fieldsOf(at: number): { day: string; time: string } {
  return { day: dayOf(at), time: timeOf(at) };
}
