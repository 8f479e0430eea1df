import type { Connection } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import {
  type Discussed,
  isDiscussed,
  type Sitting,
  type SittingAct,
  sittingsOf,
} from "../../rules/discussions/sittings.ts";
import { findInChunks } from "../database/chunks.ts";
import type { Doing } from "../database/doing.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { refOf } from "../database/short-ref.ts";
import { discussionModels, type SittingsRecord } from "./discussions-models.ts";
import { createUnitLists } from "./unit-lists.ts";

/** A sitting of a unit. */
export interface UnitSitting extends Sitting {
  readonly unit: string;
}

/** What came of it: done, also when the same message did it before; or somebody else was faster, and nothing has changed. */
export type Noted = { kind: "done"; sitting: string } | { kind: "late" };

/** What units discussed, and their lists of what should be done and what should not (U2, IV.1). */
export type Discussions = ReturnType<typeof createDiscussions>;

export function createDiscussions(connection: Connection) {
  const { sittings, lists } = discussionModels(connection);

  async function actsOf(id: string): Promise<SittingAct[]> {
    return (await sittings.findById(id).lean<SittingsRecord>())?.acts ?? [];
  }

  /** @param fits whether it still makes sense beside the sittings that are there */
  async function write(
    unit: string,
    month: string,
    act: SittingAct,
    fits: (known: readonly Sitting[]) => boolean,
  ): Promise<Noted> {
    const id = `${month}:${unit}`;
    await lists.updateOne({ _id: unit }, { $addToSet: { months: month } }, { upsert: true });
    for (;;) {
      const known = await actsOf(id);
      const before = known.find(({ key }) => key === act.key);
      if (before) return { kind: "done", sitting: before.sitting };
      if (!fits(sittingsOf(known))) return { kind: "late" };
      if (known.length === 0) {
        try {
          await sittings.create({ _id: id, acts: [act] });
          return { kind: "done", sitting: act.sitting };
        } catch (error) {
          if (!isDuplicateKey(error)) throw error;
        }
      } else {
        const guard = { _id: id, acts: { $size: known.length } };
        const { matchedCount } = await sittings.updateOne(guard, { $push: { acts: act } });
        if (matchedCount > 0) return { kind: "done", sitting: act.sitting };
      }
    }
  }

  const unitSittings = async (ids: readonly string[]): Promise<UnitSitting[]> =>
    among(
      await findInChunks(ids, (chunk) => sittings.find({ _id: { $in: chunk } }).lean<SittingsRecord[]>()),
    );

  function among(records: readonly SittingsRecord[]): UnitSitting[] {
    return records.flatMap(({ _id, acts }) =>
      sittingsOf(acts).map((sitting) => ({ ...sitting, unit: _id.slice(_id.indexOf(":") + 1) })),
    );
  }

  const unitLists = createUnitLists(lists, unitSittings);

  return {
    /** Notes what a sitting discussed; of one event once. */
    note(unit: string, said: Discussed, { key, by, at }: Doing): Promise<Noted> {
      const ref = refOf(key);
      const act: SittingAct = { key: ref, by, at, sitting: ref, does: "note", said };
      const { event } = said;
      return write(
        unit,
        said.day.slice(0, 7),
        act,
        (known) => event === undefined || known.every((each) => each.said.event !== event),
      );
    },

    /** Notes it in other words, of the same month. @param seen what stood there when it was read */
    correct(unit: string, { id, seen }: Pick<Sitting, "id" | "seen">, said: Discussed, doing: Doing) {
      const { key, by, at } = doing;
      const act: SittingAct = { key: refOf(key), by, at, sitting: id, does: "correct", said };
      return write(unit, said.day.slice(0, 7), act, (known) =>
        known.some((each) => each.id === id && each.seen === seen),
      );
    },

    /** Takes back what was noted by mistake. @param month `2026-11` */
    withdraw(unit: string, { id, month }: { id: string; month: string }, { key, by, at }: Doing) {
      const act: SittingAct = { key: refOf(key), by, at, sitting: id, does: "withdraw" };
      return write(unit, month, act, (known) => known.some((each) => each.id === id));
    },

    /** The sittings of some units in a month, by their day, also those that discussed nothing. */
    async inMonth(units: readonly string[], month: string): Promise<UnitSitting[]> {
      const ids = units.map((unit) => `${month}:${unit}`);
      return byDay(await unitSittings(ids));
    },

    /** What was discussed on some days, in any unit. */
    async discussions(from: Day, to: Day): Promise<{ unit: string; day: Day; said: Discussed }[]> {
      // Ids begin with the month, and “;” follows “:”.
      const ids = { $gte: `${from.slice(0, 7)}:`, $lt: `${to.slice(0, 7)};` };
      const found = among(await sittings.find({ _id: ids }).lean<SittingsRecord[]>());
      return byDay(found)
        .filter(({ said }) => from <= said.day && said.day <= to && isDiscussed(said))
        .map(({ unit, said }) => ({ unit, day: said.day, said }));
    },

    ...unitLists,
  };
}

function byDay(sittings: readonly UnitSitting[]): UnitSitting[] {
  return sittings.toSorted((a, b) => (a.said.day < b.said.day ? -1 : a.said.day > b.said.day ? 1 : 0));
}
