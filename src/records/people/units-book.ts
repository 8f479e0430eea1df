import type { Day } from "../../rules/calendar/time.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { heirOf, parentsOf, type UnitFacts, UnitTree } from "../../rules/organisation/tree.ts";
import { cached } from "../database/cached.ts";
import { type Unit, unitOn } from "./cadre.ts";
import { madeTrue } from "./made-true.ts";
import type { PeopleModels } from "./people-models.ts";
import type { UnitRecord } from "./people-records.ts";
import { storedUnits } from "./unit-order.ts";

/** Reads the units of the organisation, as of a day, in the roster's order. @param keepMs how long those that were read serve; see {@link cached} */
export function createUnitsBook(models: PeopleModels, keepMs: number) {
  const book = cached(async () => {
    const records = await madeTrue(models, await storedUnits(models));
    const byCode = new Map(records.map((record) => [record._id, record]));
    return { byCode, facts: new Map(records.map(({ _id, facts }) => [_id, facts])) };
  }, keepMs);

  async function unit(code: string, day: Day): Promise<Unit | undefined> {
    const record = (await book()).byCode.get(code);
    return record ? unitOn(record, day) : undefined;
  }

  /** Every unit that existed on the day. */
  async function allUnits(day: Day): Promise<Unit[]> {
    const records = [...(await book()).byCode.values()];
    return records.map((record) => unitOn(record, day)).filter((found) => found !== undefined);
  }

  /** Every unit's facts over time. */
  async function unitFacts(): Promise<UnitFacts> {
    return (await book()).facts;
  }

  /** The units above a unit, nearest first. */
  async function above(code: string, day: Day): Promise<string[]> {
    return parentsOf(await unitFacts(), code, day);
  }

  /** A unit and all below it, the unit first. */
  async function tree(code: string, day: Day): Promise<Unit[]> {
    return new UnitTree(await allUnits(day)).from(code);
  }

  return {
    /** To be called when this process has changed units. */
    unitsChanged: book.forget,
    unit,
    allUnits,
    unitFacts,
    above,
    tree,

    /** Every unit's record by its code, also of those that are no more. */
    async unitRecords(): Promise<ReadonlyMap<string, UnitRecord>> {
      return (await book()).byCode;
    },

    /** As {@link unitRecords}, with this unit in it: whoever has just been imported by another process must not seem to be of none. */
    async unitRecordsWith(code: string): Promise<ReadonlyMap<string, UnitRecord>> {
      const { byCode } = await book();
      if (byCode.has(code)) return byCode;
      book.forget();
      return (await book()).byCode;
    },

    /** The unit that stands for one on a day: itself, or the one into which it has gone. */
    async heirOf(code: string, day: Day): Promise<string> {
      return heirOf(await unitFacts(), code, day);
    },

    /** What a unit is called on a day; what it was called last, where it is no longer there. */
    async nameOf(code: string, day: Day): Promise<string> {
      return factAt((await unitFacts()).get(code) ?? [], day)?.name ?? code;
    },

    /** The units that stand below none. */
    async topmost(day: Day): Promise<Unit[]> {
      return (await allUnits(day)).filter(({ parent }) => parent === null);
    },
  };
}

/** Finds units as of a day. */
export function unitFinder(byCode: ReadonlyMap<string, UnitRecord>, day: Day) {
  return (code: string): Unit | undefined => {
    const record = byCode.get(code);
    return record && unitOn(record, day);
  };
}
