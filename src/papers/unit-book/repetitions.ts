import type { PeriodKind } from "../../rules/calendar/periods.ts";
import { DUTIES, type DutyId, dutiesOf } from "../../rules/duties/duties.ts";
import type { DutyPart } from "../../rules/duties/duty.ts";
import { isOwnTargetId, type OwnTargetId, type TargetId, targetsOf } from "../../rules/targets/targets.ts";
import type { UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { dutyName } from "../../words/duty-words.ts";
import { matterHead, matterName } from "../../words/matter-words.ts";
import { capitalised } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { measureText } from "./amounts.ts";
import type { BookColumn } from "./columns.ts";

/** A part that a duty counts apart. */
export interface PartOf {
  readonly duty: DutyId;
  readonly part: DutyPart;
}

type Run = [BookColumn, ...BookColumn[]];

/** Neighbours that repeat together. */
export function runsOf(columns: readonly BookColumn[]): Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column.each !== undefined && last[0].each === column.each) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** What one repetition is about, and how that is called. */
export type About = (
  | { readonly each: "duty"; readonly of: DutyId }
  | { readonly each: "part"; readonly of: PartOf }
  | { readonly each: "unit-duty"; readonly of: UnitDutyId }
  | { readonly each: "target"; readonly of: TargetId }
  | { readonly each: "own-target"; readonly of: OwnTargetId }
  | { readonly each: undefined }
) & { readonly named: Readonly<Record<string, string>> };

/** The repetitions of a column: each duty of such a period, and the like. */
export function repetitionsOf(
  words: Words,
  each: BookColumn["each"],
  kind: PeriodKind,
  owed: readonly UnitDutyId[],
): About[] {
  const duties = dutiesOf(kind).map(({ id }) => id);
  const named = (duty: DutyId) => ({
    duty: capitalised(dutyName(words, duty)),
    measure: measureText(words, DUTIES[duty].measure),
  });
  switch (each) {
    case undefined:
      return [{ each, named: {} }];
    case "duty":
      return duties.map((of) => ({ each, of, named: named(of) }));
    case "part":
      return duties.flatMap((duty) =>
        (DUTIES[duty].oneOf ?? []).map((part) => ({
          each,
          of: { duty, part },
          named: { ...named(duty), part: words.label(`counted-${part}`) },
        })),
      );
    case "unit-duty":
      return owed.map((of) => ({ each, of, named: { duty: matterHead(words, of) } }));
    case "target":
      return targetsOf(kind).map(({ id }) => ({
        each,
        of: id,
        named: { target: capitalised(matterName(words, id)) },
      }));
    case "own-target":
      return targetsOf(kind).flatMap(({ id }) =>
        isOwnTargetId(id) ? [{ each, of: id, named: { target: matterHead(words, id) } }] : [],
      );
  }
}
