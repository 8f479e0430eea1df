import type { Services } from "../../chat/services.ts";
import type { NoticeMessage, NoticePart } from "../../records/notices/notices-model.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { seatsWith } from "../../rules/access/who-may.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { UnitFacts } from "../../rules/organisation/tree.ts";
import { isDone, type Owed } from "../../rules/reminders/urgency.ts";
import { periodText } from "../../words/spoken.ts";
import type { DigestWriters } from "../digests/digest-letters.ts";
import { type JobRun, jobRunId } from "../job-run.ts";
import { jobOf } from "../job-table.ts";
import { freeDays } from "../nudges/days.ts";
import { isFor } from "../who-hears.ts";
import type { Beside } from "./beside.ts";
import type { Recipient } from "./recipients.ts";

/** What one run says to one person. */
export interface JobPart extends NoticePart {
  run: JobRun;
  /** What it is about, in words. */
  about: string;
  owed?: Owed | undefined;
  /** Nothing is left to do and there are no thanks in it, so it is sent only when a job speaks to all at once. */
  needless: boolean;
  beside?: Beside | undefined;
}

/** Writes what one run says to people. */
export interface JobWriter {
  run: JobRun;
  concerns(recipient: Recipient): boolean;
  write(lot: readonly Recipient[]): Promise<Map<string, JobPart>>;
}

export function writerOf(
  services: Services,
  {
    run,
    digest,
    units,
    isTrial,
  }: {
    run: JobRun;
    digest: ReturnType<DigestWriters>;
    units: UnitFacts;
    isTrial: boolean;
  },
  at: number,
): JobWriter {
  const { who, writes } = jobOf(run.job);
  const about = periodText(services.words, run.period, dayOf(at));
  const partOf = (cadre: string, said: Omit<JobPart, "id" | "run" | "about">): [string, JobPart] => [
    cadre,
    { ...said, run, about, id: `${jobRunId(run)}:${cadre}` },
  ];
  const withRoom = async (people: readonly Cadre[]) => {
    const rooms = people.length > 0 ? await freeDays(services, people, at, run.job) : new Map();
    return new Set([...rooms].flatMap(([code, { day }]) => (day === dayOf(at) ? [code] : [])));
  };
  return {
    run,
    concerns: ({ person, home }) => isFor(person, who, home),
    async write(lot) {
      if (lot.length === 0) return new Map();
      if (writes) {
        const said = await writes.write(lot, { services, jobRun: run, at, units, isTrial, withRoom });
        return new Map(
          [...said].map(([cadre, { message, owed, thanks = false, beside }]) =>
            partOf(cadre, { messages: [message], owed, needless: isDone(owed) && !thanks, beside }),
          ),
        );
      }
      const found = new Map<string, JobPart>();
      for (const { person, to } of lot) {
        const messages: NoticeMessage[] = [];
        for (const unit of new Set(seatsWith(person, "see-missing").map((seat) => seat.unit)))
          messages.push(...((await digest({ to, unit, kind: "head" })) ?? []));
        if (messages.length > 0) found.set(...partOf(person.code, { messages, needless: false }));
      }
      return found;
    },
  };
}
