import type { Model } from "mongoose";
import type { Sitting } from "../../rules/discussions/sittings.ts";
import { type ListAct, listsOf, type UnitLists } from "../../rules/discussions/unit-lists.ts";
import { findInChunks } from "../database/chunks.ts";
import type { Doing } from "../database/doing.ts";
import { refOf } from "../database/short-ref.ts";
import type { UnitListsRecord } from "./discussions-models.ts";

type Change<Act> = Act extends { key: string } ? Omit<Act, "key" | "by" | "at"> : never;
/** What is done about a unit's lists between its sittings. */
type ListChange = Change<ListAct>;

/**
 * What a unit agreed should be done and should not (IV.1): read from its sittings, and from what was done between them.
 * @param sittingsOf the sittings of some months of units, `2026-11:AK`
 */
export function createUnitLists(
  kept: Model<UnitListsRecord>,
  sittingsOf: (ids: readonly string[]) => Promise<readonly Sitting[]>,
) {
  async function change(unit: string, made: ListChange, { key, by, at }: Doing): Promise<void> {
    const act: ListAct = { ...made, key: refOf(key), by, at };
    await kept.updateOne({ _id: unit }, { $setOnInsert: { months: [], acts: [] } }, { upsert: true });
    await kept.updateOne({ _id: unit, "acts.key": { $ne: act.key } }, { $push: { acts: act } });
  }

  async function lists(units: readonly string[]): Promise<UnitLists> {
    const found = await findInChunks(units, (chunk) => kept.find({ _id: { $in: chunk } }).lean());
    const ids = found.flatMap(({ _id, months = [] }) => months.map((month) => `${month}:${_id}`));
    return listsOf(
      await sittingsOf(ids),
      found.flatMap(({ acts = [] }) => acts),
    );
  }

  return {
    /** The lists of a unit, read from it and from those that have gone into it. */
    lists,

    /** Adds to what was done about a unit's lists, once a key. */
    change,

    /**
     * Takes a proposal back, or declines it, while it waits.
     * @param units the unit and those that have gone into it
     * @returns false when it waits no longer; true also when the same message ended it before
     */
    async endProposal(
      { unit, units }: { unit: string; units: readonly string[] },
      end: Extract<ListChange, { of: string }>,
      doing: Doing,
    ): Promise<boolean> {
      if (await kept.exists({ _id: unit, "acts.key": refOf(doing.key) })) return true;
      const { proposals } = await lists(units);
      if (!proposals.some(({ key }) => key === end.of)) return false;
      await change(unit, end, doing);
      return true;
    },
  };
}
