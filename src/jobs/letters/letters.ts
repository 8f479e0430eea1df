import type { Services } from "../../chat/services.ts";
import { chunksOf } from "../../records/database/chunks.ts";
import type { NoticePart } from "../../records/notices/notices-model.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { parentsOf, type UnitFacts } from "../../rules/organisation/tree.ts";
import { quietHoursAt } from "../../rules/reminders/quiet-hours.ts";
import { byUrgency, type Claim } from "../../rules/reminders/urgency.ts";
import { periodText } from "../../words/spoken.ts";
import { type DigestWriters, digestWriters, groupsOf } from "../digests/digest-letters.ts";
import { type JobRun, jobRunId } from "../job-run.ts";
import { jobOf } from "../job-table.ts";
import { distinctLabels } from "./distinct-labels.ts";
import { type JobPart, writerOf } from "./job-writers.ts";
import { LETTERS_PER_CHUNK, type Letter } from "./letter.ts";
import { type Cohort, type Recipient, recipientsOf } from "./recipients.ts";

/** Everything that is said to one person now. */
export interface PersonLetter extends Letter, Claim {
  cadre: string;
  /** The one at whose times they hear it. */
  unit: string;
  parts: readonly JobPart[];
}

/** What is to be written, and for whom. */
export interface Asked {
  runs: readonly JobRun[];
  cohort: Cohort;
  /** Also what was queued before: for a dry run. */
  again?: boolean;
  /** Shared by all who are written to as of one moment, so that everybody is judged once. */
  digests?: DigestWriters;
  /** A run that could not be written: the others are. Left out: it ends all. */
  onFailure?: (run: JobRun, error: unknown) => void;
}

/** The letters to people, lot by lot, as of a moment; parts whose notice was queued before are not written again. */
export async function* personLetters(
  services: Services,
  { runs, cohort, again = false, onFailure, digests }: Asked,
  at: number,
): AsyncGenerator<PersonLetter[]> {
  const digestOf = digests ?? digestWriters(services, at, again ? "words" : undefined);
  const { snapshot, recipients } = await recipientsOf(services, cohort, at);
  const policyOf = await policiesOn(services, snapshot.units, at);
  const nightFor = nightsOf(policyOf, at);
  const writers = runs.map((run) =>
    writerOf(services, { run, digest: digestOf(run), units: snapshot.units, isTrial: again }, at),
  );
  for (const lot of chunksOf(recipients, LETTERS_PER_CHUNK)) {
    const parts = new Map<string, JobPart[]>();
    for (const { run, concerns, write } of writers) {
      try {
        const open = await unsettled(services, run, lot.filter(concerns), again);
        for (const [cadre, part] of await write(open)) parts.set(cadre, [...(parts.get(cadre) ?? []), part]);
      } catch (error) {
        if (!onFailure) throw error;
        onFailure(run, error);
      }
    }
    yield lot.flatMap(({ person: { code: cadre, name, head }, home: unit, to }) => {
      const own = distinctLabels(parts.get(cadre) ?? []);
      const [owed] = own
        .map((part) => part.owed)
        .toSorted((a, b) => byUrgency({ head, owed: a }, { head, owed: b }));
      return own.length > 0 ? [{ cadre, to, name, unit, head, owed, parts: own, night: nightFor(unit) }] : [];
    });
  }
}

/** The digests of bound groups. */
export async function* groupLetters(
  services: Services,
  { runs, cohort, again = false, onFailure, digests }: Asked,
  at: number,
): AsyncGenerator<Letter[]> {
  const meant = runs.filter(({ job }) => jobOf(job).toGroups);
  if (meant.length === 0) return;
  const digestOf = digests ?? digestWriters(services, at, again ? "words" : undefined);
  const { readers, units } = await groupsOf(services, cohort, at);
  const nightFor = nightsOf(await policiesOn(services, units, at), at);
  const writers = meant.map((run) => ({ run, write: digestOf(run) }));
  for (const lot of chunksOf(readers, LETTERS_PER_CHUNK)) {
    const letters: Letter[] = [];
    for (const reader of lot) {
      const parts: (NoticePart & { about: string })[] = [];
      for (const { run, write } of writers) {
        const id = `${jobRunId(run)}:${reader.recipient}`;
        if (!again && (await services.notices.settled([id])).has(id)) continue;
        try {
          const messages = await write(reader);
          if (messages)
            parts.push({ id, messages, about: periodText(services.words, run.period, dayOf(at)) });
        } catch (error) {
          if (!onFailure) throw error;
          onFailure(run, error);
        }
      }
      const { to, name, unit } = reader;
      if (parts.length > 0) letters.push({ to, name, parts: distinctLabels(parts), night: nightFor(unit) });
    }
    yield letters;
  }
}

async function unsettled(
  { notices }: Pick<Services, "notices">,
  run: JobRun,
  lot: readonly Recipient[],
  again: boolean,
): Promise<readonly Recipient[]> {
  if (again || lot.length === 0) return lot;
  const idOf = ({ person }: Recipient) => `${jobRunId(run)}:${person.code}`;
  const settled = await notices.settled(lot.map(idOf));
  return lot.filter((recipient) => !settled.has(idOf(recipient)));
}

/** The policy of each unit, as of a moment. */
async function policiesOn({ policies }: Pick<Services, "policies">, units: UnitFacts, at: number) {
  const policyOf = await policies.book();
  const day: Day = dayOf(at);
  return (unit: string) => policyOf(unit, parentsOf(units, unit, day), day);
}

/** The coming night of a unit's people; asked once for each unit. */
function nightsOf(policyOf: (unit: string) => Policy, at: number) {
  const known = new Map<string, ReturnType<typeof quietHoursAt>>();
  return (unit: string) => {
    const night = known.get(unit) ?? quietHoursAt(at, policyOf(unit).reminders);
    known.set(unit, night);
    return night;
  };
}
