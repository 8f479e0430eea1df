import { plain } from "../reading/words/plain.ts";
import type { CadreFact, SecondOffice } from "./dated.ts";
import type { RosterCadre, RosterPlace } from "./roster.ts";
import { foldCode } from "./roster-code.ts";

/** Whether a further row with a code tells of the same person in another unit: name and birth date are the same. */
export function isSecondOffice(
  first: Pick<RosterCadre, "name" | "birthDate" | "unit">,
  second: Pick<RosterCadre, "name" | "birthDate" | "unit">,
): boolean {
  const isSame = plain(first.name) === plain(second.name) && first.birthDate === second.birthDate;
  return isSame && first.birthDate !== undefined && foldCode(first.unit) !== foldCode(second.unit);
}

/**
 * One row for each cadre, in the highest of their units; what they are in lower ones stands beside it.
 * Of a unit that a row is about, the row tells, not what stands beside another. The code until now and the phone
 * may be in any of their rows.
 * @param kept what somebody is in units of which the file does not tell
 */
export function joinOffices(
  rows: readonly RosterCadre[],
  {
    depthOf,
    kept,
  }: { depthOf: (unit: string) => number; kept: (row: RosterCadre) => readonly RosterPlace[] },
): RosterCadre[] {
  const byCode = new Map<string, RosterCadre[]>();
  for (const row of rows) byCode.set(foldCode(row.code), [...(byCode.get(foldCode(row.code)) ?? []), row]);
  return [...byCode.values()].flatMap((own) => {
    const [top] = own;
    if (!top) return [];
    const formerCode = own.find((row) => row.formerCode !== undefined)?.formerCode;
    const phone = own.find((row) => row.phone !== undefined)?.phone;
    const first = { ...top, formerCode, phone };
    const told = own.flatMap((row) => [row, ...(row.also ?? [])]);
    const places = new Map(
      // The rows once more: a unit keeps its first place, and what is said of it last counts.
      [...kept(first), ...told, ...own].map(({ unit, positions }) => [foldCode(unit), { unit, positions }]),
    );
    const [highest, ...also] = [...places.values()].toSorted((a, b) => depthOf(a.unit) - depthOf(b.unit));
    const fullTime = own.some((row) => row.fullTime);
    const civilServant = own.some((row) => row.civilServant);
    return highest
      ? [
          {
            ...first,
            ...highest,
            fullTime,
            civilServant,
            ...(also.length > 0 ? { also } : { also: undefined }),
          },
        ]
      : [];
  });
}

/** All units of a fact with what its cadre is there, the own one first. */
export function placesOf({ unit, positions, also = [] }: CadreFact): RosterPlace[] {
  return [{ unit, positions }, ...also.map((place) => ({ unit: place.unit, positions: place.positions }))];
}

/** Second offices for comparing and showing, a line each. */
export function alsoLines(also: readonly SecondOffice[] | undefined): string[] {
  return (also ?? []).map(({ unit, positions }) => [unit, ...positions].join(", "));
}
