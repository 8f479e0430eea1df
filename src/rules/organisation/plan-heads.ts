import type { CadreFact } from "./dated.ts";
import { isHead, type Office } from "./offices.ts";
import type { HeadsPlan, Keyed, Named } from "./roster.ts";
import type { FieldChange } from "./roster-changes.ts";

/** One cadre of a roster: what held until now, what holds from now on, and what of the positions was not recognised. */
export interface Recognition extends Keyed {
  readonly before: CadreFact | undefined;
  readonly after: CadreFact;
  readonly unrecognised: readonly string[];
}

/** Who comes to be a head by a roster, who no longer is, and whose words look like it and are not known. */
export function planHeads(all: readonly Recognition[]): HeadsPlan {
  const named = ({ code, name }: Named): Named => ({ code, name });
  return {
    gained: all.filter((one) => willBeHead(one) && !wasHead(one)).map(named),
    lost: all.filter((one) => wasHead(one) && !willBeHead(one)).map(named),
    unrecognised: all.flatMap(({ code, name, unrecognised }) =>
      unrecognised.map((position) => ({ code, name, position })),
    ),
  };
}

/**
 * What changes for a cadre of whose row nothing has changed: the unit may have got another name or level, or the table of
 * offices may know more than at the last import.
 */
export function changeOfOffices(one: Recognition): FieldChange[] {
  if (!one.before || form(one.before.offices) === form(one.after.offices)) return [];
  return [{ field: "head", from: wasHead(one), to: isHead(one.after) }];
}

function willBeHead({ after }: Recognition): boolean {
  return after.active && isHead(after);
}

function wasHead({ before }: Recognition): boolean {
  return before?.active === true && isHead(before);
}

function form(offices: readonly Office[]): string {
  return offices
    .map(({ kind, unit }) => `${kind} ${unit ?? ""}`)
    .sort()
    .join();
}
