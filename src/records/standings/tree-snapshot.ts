import type { Day } from "../../rules/calendar/time.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { type UnitFacts, UnitTree } from "../../rules/organisation/tree.ts";
import { sortedByName } from "../../rules/reading/names.ts";
import { refuse } from "../../words/refusal.ts";
import { type Cadre, cadreOn, type Unit, unitOn } from "../people/cadre.ts";
import type { CadreRecord } from "../people/people-records.ts";
import { giversTo } from "../people/seats.ts";
import type { OrganisationReads } from "./organisation-reads.ts";

/** Everybody in a tree of units as of a day, with their facts over time. */
export interface TreeSnapshot {
  /** Every unit's facts, including those outside the tree. */
  units: UnitFacts;
  /** Units of the tree, each after the unit above it. */
  tree: Unit[];
  /** Sorted by given name. */
  cadres: Snapped[];
  /** Those who hold an office in the tree, and have their own place elsewhere. */
  officers: Snapped[];
}

/** Somebody as of the day, and over time. */
interface Snapped {
  person: Cadre;
  record: CadreRecord;
}

/**
 * As many as are judged at once: with their facts and results they take some 4 KB each of this program's memory. More are
 * refused before anything is read. Reckoned, not tried: the city has some 20,000.
 */
const MOST_CADRES = 250_000;

/**
 * Reads a unit and all below it, or the whole organisation, in pages.
 * @param root a unit's code; null: all topmost units
 * @param codes only these cadres
 * @throws Refusal when there are more than can be looked at together
 */
export async function readTreeSnapshot(
  reads: OrganisationReads,
  { root, codes }: { root: string | null; codes?: readonly string[] },
  day: Day,
): Promise<TreeSnapshot> {
  const records = await reads.units();
  const all = records.map((record) => unitOn(record, day)).filter((unit) => unit !== undefined);
  const tree = new UnitTree(all).from(root);
  const listed = codes ?? (await reads.listedIn(tree.map(({ code }) => code)));
  if (listed.length > MOST_CADRES)
    throw refuse("standing-too-many", { count: String(listed.length), most: String(MOST_CADRES) });
  const read = await reads.cadres(listed);
  const units = new Map(all.map((unit) => [unit.code, unit]));
  const byKey = await withGivers(reads, read, day);
  const parts = {
    unitAt: (code: string) => units.get(code),
    recordOf: (key: string) => byKey.get(key),
  };
  const found = read
    .map((record) => {
      const unit = units.get(factAt(record.facts, day)?.unit ?? "");
      const person = cadreOn(record, unit, day, parts);
      return person && { person, record };
    })
    .filter((entry) => entry !== undefined);
  const sorted = sortedByName(found, ({ person }) => person.name);
  return {
    units: new Map(records.map((record) => [record._id, record.facts])),
    ...placedIn(tree, sorted),
  };
}

/** Who of some people has their place in some units, and who only an office. */
export function placedIn(
  tree: Unit[],
  people: readonly Snapped[],
): Pick<TreeSnapshot, "tree" | "cadres" | "officers"> {
  const codes = new Set(tree.map(({ code }) => code));
  const isThere = ({ person }: Snapped) => codes.has(person.unit);
  const hasOffice = ({ person }: Snapped) =>
    person.offices.some(({ unit }) => unit !== null && codes.has(unit));
  return {
    tree,
    cadres: people.filter(isThere),
    officers: people.filter((one) => !isThere(one) && hasOffice(one)),
  };
}

/** Which units have somebody to look after: a second cadre, or a unit below. */
export function withOthers({
  tree,
  cadres,
}: Pick<TreeSnapshot, "tree" | "cadres">): (unit: string) => boolean {
  const isAbove = new Set(tree.map(({ parent }) => parent));
  const people = new Map<string, number>();
  for (const { person } of cadres) people.set(person.unit, (people.get(person.unit) ?? 0) + 1);
  return (unit) => isAbove.has(unit) || (people.get(unit) ?? 0) > 1;
}

/** These records by their keys, with those of the heads who gave them something, and of those for whom these stand in. */
async function withGivers(
  reads: OrganisationReads,
  records: readonly CadreRecord[],
  day: Day,
): Promise<Map<string, CadreRecord>> {
  const byKey = new Map(records.map((record) => [record._id, record]));
  for (let read = records; read.length > 0; ) {
    const wanted = new Set(read.flatMap((record) => giversTo(record, day)));
    read = await reads.cadres([...wanted].filter((key) => !byKey.has(key)));
    for (const record of read) byKey.set(record._id, record);
  }
  return byKey;
}
