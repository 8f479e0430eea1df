import type { Services } from "../../chat/services.ts";
import { mayReceive } from "../../records/notices/may-receive.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { Address } from "../../records/people/address.ts";
import { outsideOn } from "../../records/policies/policy-book.ts";
import { may } from "../../rules/access/who-may.ts";
import { type Period, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { parentsOf, type UnitFacts } from "../../rules/organisation/tree.ts";
import { TARGET_IDS } from "../../rules/targets/targets.ts";
import { type JobRun, jobRunId } from "../job-run.ts";
import type { Cohort } from "../letters/recipients.ts";
import { digestMessages } from "./digest.ts";
import { digestPictures, isPicturedOnlyWhenAsked } from "./digest-pictures.ts";
import type { DigestParts } from "./digest-text.ts";
import { reportsSent } from "./reports-sent.ts";
import { secretaryMessages } from "./secretary-digest.ts";

/** Somebody to get a digest of a unit. */
interface Reader {
  to: Address;
  unit: string;
  /** `orphan`: a group whose binder no longer has a say in the unit. */
  kind: "group" | "orphan" | "head";
}

/** A bound group. `recipient` is the address under which it was bound: it names its notices also after a move. */
interface GroupReader extends Reader {
  recipient: Address;
  name: string;
}

type DigestWriter = (reader: Reader) => Promise<NoticeMessage[] | undefined>;

/** Writes the digests of runs, each for one reader after the other. */
export type DigestWriters = (run: JobRun) => DigestWriter;

type Parts = Pick<Services, "words" | "standings" | "policies" | "cadres" | "unitPapers" | "post" | "files">;

/**
 * The writers of one moment: of each run everybody is judged once for all, when the first reader asks.
 * @param only words, for a dry run: a picture would be kept
 */
export function digestWriters(services: Parts, at: number, only?: "words"): DigestWriters {
  const known = new Map<string, DigestWriter>();
  return (run) => {
    const writer = known.get(jobRunId(run)) ?? digestWriter(services, run, at, only);
    known.set(jobRunId(run), writer);
    return writer;
  };
}

/**
 * Groups get their unit's counts, heads also names. A group bound by somebody who has lost office is only told who can
 * confirm it. Pictures come first: they are looked at, and the buttons stay below all.
 */
function digestWriter(services: Parts, { period }: JobRun, at: number, only?: "words"): DigestWriter {
  const today = dayOf(at);
  const picturesOf = digestPictures(services, at);
  const survey = async () => {
    const surveyIn = services.standings.together(null, at);
    const ending = endingWith(period);
    return {
      now: await surveyIn(period),
      before: await surveyIn(previousPeriod(period)),
      ending: ending && (await surveyIn(ending, TARGET_IDS)),
      policyOf: await services.policies.book(),
    };
  };
  let surveyed: ReturnType<typeof survey> | undefined;
  return async ({ to, unit, kind }) => {
    surveyed ??= survey();
    const { now, before, ending, policyOf } = await surveyed;
    const standing = now.of(unit);
    if (!standing) return undefined;
    if (kind === "orphan")
      return [{ text: services.words.text("group-orphan", { unit: standing.unit.name }) }];
    const { words, post } = services;
    const above = parentsOf(now.snapshot.units, unit, today);
    const parts: DigestParts = {
      words,
      now: standing,
      before: before.of(unit),
      ending: ending?.of(unit),
      folded: true,
      today,
      // Heads read in `/baocao nam` which units they are.
      ...(kind === "group" && {
        reports: await reportsSent(services, { unit, above: above.length, period }, today),
      }),
    };
    const policy = policyOf(unit, above, today);
    const isShown = only !== "words" && policy.digestPictures && post.takesFiles(to);
    const pictures = isShown ? await picturesOf(standing) : [];
    const maxText = post.maxText(to);
    const said =
      kind === "head"
        ? secretaryMessages(parts, maxText, { toPictures: isShown && isPicturedOnlyWhenAsked(standing) })
        : digestMessages(parts, { namesInGroup: policy.namesInGroup, maxText });
    return [...pictures, ...said];
  };
}

/** The year, or else the quarter, that ends with a month: then its targets are told beside the month's figures. */
function endingWith({ kind, to }: Period): Period | undefined {
  if (kind !== "month") return undefined;
  return [periodOf("year", to), periodOf("quarter", to)].find((longer) => longer.to === to);
}

/** The bound groups of a cohort's units that are in the plan's scope and can be reached. */
export async function groupsOf(
  services: Pick<Services, "words" | "standings" | "groups" | "policies">,
  cohort: Cohort,
  at: number,
): Promise<{ readers: GroupReader[]; units: UnitFacts }> {
  const day = dayOf(at);
  const snapshot = await services.standings.snapshot(null, day);
  const units = new Map(snapshot.tree.map((unit) => [unit.code, unit]));
  const people = new Map(snapshot.cadres.map(({ person }) => [person.code, person]));
  const mayBind = (code: string, unit: string) =>
    may(people.get(code), "bind-group", { unit, above: parentsOf(snapshot.units, unit, day) });
  const isOutside = outsideOn(await services.policies.book(), snapshot.units, day);
  const readers = (await services.groups.all()).flatMap(
    ({ _id: to, boundAs = to, unit: code, boundBy, reachable }): GroupReader[] => {
      const unit = units.get(code);
      const isMeant = reachable && (cohort.units?.has(code) ?? true);
      if (!unit || !isMeant || isOutside(code) || !mayReceive(unit, to)) return [];
      const name = services.words.text("jobs-group", { unit: unit.name });
      return [
        { recipient: boundAs, to, name, unit: code, kind: mayBind(boundBy, code) ? "group" : "orphan" },
      ];
    },
  );
  return { readers, units: snapshot.units };
}
