import type { Services } from "../chat/services.ts";
import { chunksOf } from "../records/database/chunks.ts";
import { mayReceive } from "../records/notices/may-receive.ts";
import { may } from "../rules/access/permissions.ts";
import { previousPeriod } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { parentsOf } from "../rules/organisation/tree.ts";
import { type DigestParts, digestMessages } from "./digest.ts";
import { type JobRun, jobRunId } from "./job-run.ts";
import { LETTERS_PER_CHUNK, type Letter } from "./letter.ts";
import { type Cohort, recipientsOf } from "./recipients.ts";
import { secretaryMessages } from "./secretary-digest.ts";

/** Somebody to get a digest of a unit: a bound group, or a head in private. */
interface Reader extends Omit<Letter, "messages"> {
  unit: string;
  /** `orphan`: a group whose binder has no say in the unit any more. */
  kind: "group" | "orphan" | "head";
}

/**
 * A digest's letters, lot by lot: groups get their unit's counts, heads the names too. Everybody is judged once for all. A
 * group that was bound by somebody who has lost the office hears only who can confirm it.
 */
export async function* digestLetters(
  services: Services,
  { jobRun, cohort, again }: { jobRun: JobRun; cohort: Cohort; again: boolean },
  at: number,
): AsyncGenerator<Letter[]> {
  const readers = await readersOf(services, cohort, at);
  const settled = again
    ? new Set<string>()
    : await services.notices.settled(readers.map(({ recipient }) => `${jobRunId(jobRun)}:${recipient}`));
  const open = readers.filter(({ recipient }) => !settled.has(`${jobRunId(jobRun)}:${recipient}`));
  if (open.length === 0) return;
  const now = await services.standings.survey(null, jobRun.period, at);
  const before = await services.standings.survey(null, previousPeriod(jobRun.period), at);
  const policyOf = await services.policies.book();
  const today = dayOf(at);
  for (const chunk of chunksOf(open, LETTERS_PER_CHUNK)) {
    yield chunk.flatMap(({ unit, kind, ...reader }) => {
      const standing = now.of(unit);
      if (!standing) return [];
      if (kind === "orphan") {
        const text = services.words.text("group-orphan", { unit: standing.unit.name });
        return [{ ...reader, messages: [{ text }] }];
      }
      const parts: DigestParts = { words: services.words, now: standing, before: before.of(unit), today };
      const { namesInGroup } = policyOf(unit, parentsOf(now.roll.units, unit, today), today);
      const maxText = services.post.maxText(reader.to);
      const messages =
        kind === "head" ? secretaryMessages(parts) : digestMessages(parts, { namesInGroup, maxText });
      return [{ ...reader, messages }];
    });
  }
}

async function readersOf(services: Services, cohort: Cohort, at: number): Promise<Reader[]> {
  const { roll, recipients } = await recipientsOf(services, cohort, at);
  const units = new Map(roll.tree.map((unit) => [unit.code, unit]));
  const cadres = new Map(roll.cadres.map(({ person }) => [person.code, person]));
  const mayBind = (code: string, unit: string) =>
    may(cadres.get(code), "bind-group", { unit, above: parentsOf(roll.units, unit, dayOf(at)) });
  const groups = (await services.groups.all()).flatMap(
    ({ _id: to, boundAs = to, unit: code, boundBy, reachable }): Reader[] => {
      const unit = units.get(code);
      const isMeant = reachable && (cohort.units?.has(code) ?? true);
      if (!unit || !isMeant || !mayReceive(unit, to)) return [];
      return [
        {
          recipient: boundAs,
          to,
          name: services.words.text("jobs-group", { unit: unit.name }),
          unit: code,
          kind: mayBind(boundBy, code) ? "group" : "orphan",
        },
      ];
    },
  );
  const heads = recipients
    .filter(({ person }) => person.head)
    .map(({ person, to }): Reader => {
      return { recipient: person.code, to, name: person.name, unit: person.unit, kind: "head" };
    });
  return [...groups, ...heads];
}
