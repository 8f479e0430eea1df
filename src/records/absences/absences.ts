import type { Connection } from "mongoose";
import {
  type Absence,
  type AbsenceAct,
  type AskedAbsence,
  absencesOf,
  afterAct,
  overlaps,
} from "../../rules/absences/absence.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { findInChunks } from "../database/chunks.ts";
import type { Doing } from "../database/doing.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { refOf } from "../database/short-ref.ts";
import { type AbsencesRecord, absenceModels, type Whose } from "./absence-models.ts";
import { createDaysAway } from "./days-away.ts";
import { createWaitingAbsences } from "./waiting-absences.ts";

/** What is done about an absence that is there. */
export type Change =
  | { readonly does: "confirm" | "withdraw" }
  | { readonly does: "refuse"; readonly reason: string }
  | { readonly does: "end"; readonly to: Day };

/** What came of it: it holds, also when the same message did it before; or it cannot be any more, and this is how it stands. */
export type Changed =
  | { kind: "done"; absence: Absence }
  | { kind: "late"; absence: Absence }
  | { kind: "gone" };

/** When people and units are away with a reason: asked for, confirmed, and read for judging. */
export type Absences = ReturnType<typeof createAbsences>;

export function createAbsences(connection: Connection) {
  const { absences, waiting } = absenceModels(connection);

  /** @param key of the change that looks: what it has done before, in a step that was not kept, is left out */
  async function actsOf(whose: Whose, key?: string): Promise<AbsenceAct[]> {
    const acts = (await absences.findById(whose).lean<AbsencesRecord>())?.acts ?? [];
    if (key === undefined) return acts;
    const own = refOf(key);
    return acts.filter((act) => act.key !== own);
  }

  const records = (ids: readonly Whose[]): Promise<AbsencesRecord[]> =>
    findInChunks(ids, (chunk) => absences.find({ _id: { $in: chunk } }).lean<AbsencesRecord[]>());
  const lines = createWaitingAbsences(waiting, records);

  /** @returns whether nothing else was done since `known` acts were read */
  async function append(whose: Whose, known: number, acts: readonly AbsenceAct[]): Promise<boolean> {
    try {
      const { matchedCount, upsertedCount } = await absences.updateOne(
        { _id: whose, acts: { $size: known } },
        { $push: { acts: { $each: acts } } },
        { upsert: known === 0 },
      );
      return matchedCount + upsertedCount > 0;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async function add(
    whose: Whose,
    { from, to, why, replaces }: AskedAbsence,
    { doing: { key, by, at }, confirmed }: { doing: Doing; confirmed: boolean },
  ): Promise<Absence> {
    const id = refOf(key);
    const said = { from, to, ...(why && { why }), ...(replaces && { replaces }) };
    const act = { key: id, of: id, by, at };
    const acts: AbsenceAct[] = [
      { ...act, does: "ask", ...said },
      ...(confirmed ? [{ ...act, does: "confirm" as const }] : []),
    ];
    for (;;) {
      const known = await actsOf(whose);
      const before = absencesOf(known).find((each) => each.id === id);
      if (before) return before;
      const over = absencesOf(known)
        .filter((each) => each.state === "waits" && (each.id === replaces || overlaps(each, said)))
        .map((each): AbsenceAct => ({ ...act, of: each.id, does: "withdraw" }));
      if (await append(whose, known.length, [...over, ...acts])) {
        await lines.drop(over.map(({ of }) => of));
        return { id, ...said, state: confirmed ? "confirmed" : "waits", by, askedAt: at };
      }
    }
  }

  return {
    /** Asks for an absence, once under a key. What still waits, and that it replaces or shares a day with, is over. */
    async ask(whose: Whose, asked: AskedAbsence, doing: Doing): Promise<Absence> {
      await lines.add(refOf(doing.key), whose, doing.at);
      return add(whose, asked, { doing, confirmed: false });
    },

    /** What a head who may decide sets holds at once. */
    set: (whose: Whose, asked: AskedAbsence, doing: Doing): Promise<Absence> =>
      add(whose, asked, { doing, confirmed: true }),

    /** Of two at once the first counts; the same message does it once. */
    async change(whose: Whose, id: string, change: Change, { key, by, at }: Doing): Promise<Changed> {
      const act = { ...change, key: refOf(key), of: id, by, at };
      for (;;) {
        const known = await actsOf(whose);
        const absence = absencesOf(known).find((each) => each.id === id);
        if (!absence) return { kind: "gone" };
        if (known.some((each) => each.key === act.key)) return { kind: "done", absence };
        const after = afterAct(absence, act);
        if (!after) return { kind: "late", absence };
        if (!(await append(whose, known.length, [act]))) continue;
        await lines.drop([id]);
        return { kind: "done", absence: after };
      }
    },

    /** Everything ever asked for or set, by its first day. @param key of the change that looks: as it stood before it */
    of: async (whose: Whose, key?: string): Promise<Absence[]> => absencesOf(await actsOf(whose, key)),

    open: lines.open,
    noteTold: lines.noteTold,

    ...createDaysAway(records),
  };
}
