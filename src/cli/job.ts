import type { Services } from "../chat/services.ts";
import { isJobName, JOB_NAMES } from "../jobs/job-table.ts";
import { resendText, runJobText } from "../jobs/job-text.ts";
import type { Console } from "./console.ts";
import { readMoment } from "./moment.ts";
import { withApp } from "./open-house.ts";
import { letOut, refuseUnknownChannels } from "./send-queued.ts";
import { wrongUsage } from "./wrong-usage.ts";

export interface JobOptions {
  at?: string;
  dryRun?: boolean;
}

/**
 * `job NAME [--at ISO] [--dry-run]`: with `--dry-run` it only prints what would go to whom. Otherwise it queues
 * notices. A running program sends them within seconds; without one, this command sends them and waits until they are
 * out. Nobody is told twice, however often it is called.
 */
export async function job(console: Console, name: string, { at, dryRun = false }: JobOptions): Promise<void> {
  if (!isJobName(name)) throw wrongUsage("cli-job-unknown", { given: name, names: JOB_NAMES.join(", ") });
  const moment = at === undefined ? Date.now() : readMoment(at);
  const iso = new Date(moment).toISOString();
  if (dryRun) {
    return withApp(console, async ({ app }) =>
      console.result(await runJobText(app.services, name, iso, { dryRun })),
    );
  }
  await tellPeople(console, (services) => runJobText(services, name, iso));
}

/**
 * `resend`: sends notices again that a crash may have lost. Some people may get them twice, so this never happens by
 * itself.
 */
export async function resend(console: Console): Promise<void> {
  await tellPeople(console, (services) => resendText(services, Date.now()));
}

async function tellPeople(console: Console, work: (services: Services) => Promise<string>): Promise<void> {
  await withApp(console, async (opened) => {
    const { services, lanes } = opened.app;
    await refuseUnknownChannels(opened);
    if (opened.beside) await lanes.stop(); // from here on, work only queues
    console.result(await work(services));
    await letOut(opened, console);
  });
}
