import type { Day } from "../../rules/calendar/time.ts";
import { comingOn, factAt } from "../../rules/organisation/dated.ts";
import { sortedByName } from "../../rules/reading/names.ts";
import { type Cadre, cadreOn, headedBy } from "./cadre.ts";
import { cadresIn } from "./member-lists.ts";
import type { PeopleModels } from "./people-models.ts";
import type { CadreRecord } from "./people-records.ts";
import { type createUnitsBook, unitFinder } from "./units-book.ts";

/** Reads the people of units, as of a day: who is there, who comes, who heads them. */
export function createPeopleOfUnits(
  models: PeopleModels,
  { unit, tree, unitRecords }: Pick<ReturnType<typeof createUnitsBook>, "unit" | "tree" | "unitRecords">,
) {
  /** Cadres of a unit, with `below` also of all units below it; sorted by given name. */
  async function members(code: string, scope: { below: boolean }, day: Day): Promise<Cadre[]> {
    const own = scope.below
      ? await tree(code, day)
      : [await unit(code, day)].filter((found) => found !== undefined);
    return peopleIn(
      own.map((found) => found.code),
      day,
    );
  }

  /** Cadres of these units, sorted by given name. @param office those, too, who only have a further office in one of them */
  async function peopleIn(codes: readonly string[], day: Day, office = false): Promise<Cadre[]> {
    const byCode = await unitRecords();
    const records = await cadresIn(models, codes);
    const wanted = new Set(codes);
    const byKey = new Map(records.map((record) => [record._id, record]));
    const unitAt = unitFinder(byCode, day);
    const parts = { unitAt, recordOf: (key: string) => byKey.get(key) };
    const found = records
      .filter((record) => office || wanted.has(unitCodeOn(record, day) ?? ""))
      .map((record) => cadreOn(record, unitAt(unitCodeOn(record, day) ?? ""), day, parts))
      .filter((person) => person !== undefined);
    return sortedByName(found, ({ name }) => name);
  }

  /** Who is planned to come to these units after a day, each as of their first one. */
  async function coming(codes: readonly string[], day: Day): Promise<Cadre[]> {
    const byCode = await unitRecords();
    const wanted = new Set(codes);
    return (await cadresIn(models, codes)).flatMap((record) => {
      const first = comingOn(record.facts, day);
      const unit = first && unitCodeOn(record, first);
      const found = unit && wanted.has(unit) && cadreOn(record, unitFinder(byCode, first)(unit), first);
      return found ? [found] : [];
    });
  }

  /** Secretaries and deputies of units, those with their own place elsewhere, too; and who stands in for one. */
  async function headsOf(codes: readonly string[], day: Day): Promise<Map<string, Cadre[]>> {
    const byCode = await unitRecords();
    const unitAt = unitFinder(byCode, day);
    const there = [...new Set(codes)].filter((code) => unitAt(code));
    const people = there.length > 0 ? await peopleIn(there, day, true) : [];
    return new Map(there.map((code) => [code, people.filter((found) => headedBy(found).includes(code))]));
  }

  return {
    members,
    coming,

    /** The facts over time of everybody in the real roster. */
    async everybodysFacts(): Promise<Pick<CadreRecord, "_id" | "facts">[]> {
      const records = await cadresIn(models, [...(await unitRecords()).keys()]);
      return records.filter(({ demo }) => !demo).map(({ _id, facts }) => ({ _id, facts }));
    },

    headsOf,

    /** The same of one unit. */
    async heads(code: string, day: Day): Promise<Cadre[]> {
      return (await headsOf([code], day)).get(code) ?? [];
    },
  };
}

/** The code of a cadre's own unit on a day. */
export function unitCodeOn(record: { facts: { from: Day; unit: string }[] }, day: Day): string | undefined {
  return factAt(record.facts, day)?.unit;
}
