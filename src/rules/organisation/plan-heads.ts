import { boardsOf } from "./boards.ts";
import type { CadreFact } from "./dated.ts";
import { isHead } from "./offices.ts";
import type { HeadOf, HeadsPlan, Keyed, Named } from "./planned-roster.ts";
import type { FieldChange } from "./roster-changes.ts";

/** One cadre of a roster: what held until now, what holds from now on, and what of the positions was not recognised. */
export interface Recognition extends Keyed {
  readonly before: CadreFact | undefined;
  readonly after: CadreFact;
  readonly unrecognised: readonly string[];
}

/**
 * Who comes to be a head by a roster, who no longer is, the same of the boards, and whose words look like it and are not known.
 * @param parts.tops codes of the topmost unit: only its boards have rights
 */
export function planHeads(
  all: readonly Recognition[],
  {
    tops,
    nameOf,
  }: {
    readonly tops: { readonly before: string | undefined; readonly after: string | undefined };
    /** A unit's name before and after. */
    readonly nameOf: Record<"before" | "after", (unit: string) => string>;
  },
): HeadsPlan {
  const named = ({ code, name }: Named): Named => ({ code, name });
  const heads = (one: Named, units: readonly string[], name: (unit: string) => string): HeadOf[] =>
    units.length > 0 ? [{ ...named(one), units: units.map(name) }] : [];
  const was = ({ before }: Recognition) => isInBoard(before, tops.before);
  const willBe = ({ after }: Recognition) => isInBoard(after, tops.after);
  return {
    gained: all.flatMap((one) => heads(one, without(one.after, one.before), nameOf.after)),
    lost: all.flatMap((one) => heads(one, without(one.before, one.after), nameOf.before)),
    unrecognised: all.flatMap(({ code, name, unrecognised }) =>
      unrecognised.map((position) => ({ code, name, position })),
    ),
    boards: {
      gained: all.filter((one) => willBe(one) && !was(one)).map(named),
      lost: all.filter((one) => was(one) && !willBe(one)).map(named),
    },
  };
}

/**
 * What changes for a cadre of whose row nothing has changed: the unit may have got another name or level, or the table of
 * offices may know more than at the last import.
 */
export function changeOfOffices(one: Recognition): FieldChange[] {
  if (!one.before || form(one.before) === form(one.after)) return [];
  const [from, to] = [wasHead(one), headedIn(one.after).length > 0];
  if (from !== to) return [{ field: "head", from, to }];
  const [had, has] = [boardsOf(one.before), boardsOf(one.after)].map((boards) => boards.length > 0);
  return had === has
    ? [{ field: "head", from, to }]
    : [{ field: "boards", from: had ?? false, to: has ?? false }];
}

function isInBoard(fact: CadreFact | undefined, top: string | undefined): boolean {
  return fact?.active === true && fact.unit === top && boardsOf(fact).length > 0;
}

/** Codes of the units that a fact makes its cadre a head of, and another fact does not. */
function without(fact: CadreFact | undefined, other: CadreFact | undefined): string[] {
  const heads = headedIn(other);
  return headedIn(fact).filter((unit) => !heads.includes(unit));
}

/** Codes of the units that a fact makes its cadre a head of. */
export function headedIn(fact: CadreFact | undefined): string[] {
  if (!fact?.active) return [];
  return [fact, ...(fact.also ?? [])].filter(isHead).map(({ unit }) => unit);
}

function wasHead({ before }: Recognition): boolean {
  return headedIn(before).length > 0;
}

function form({ offices, also = [] }: CadreFact): string {
  return [offices, ...also.map((place) => place.offices)]
    .flat()
    .map(({ kind, unit }) => `${kind} ${unit ?? ""}`)
    .sort()
    .join();
}
