import type { Connection } from "mongoose";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { followUpOf, type NoteAct, type NoteState, noteState } from "../../rules/supervision/note.ts";
import type { Doing } from "../database/doing.ts";
import { refOf } from "../database/short-ref.ts";
import { type Noted, type NoteRecord, supervisionModels } from "./supervision-models.ts";

/** A note, and how it stands. */
export interface SupervisionNote {
  readonly ref: string;
  readonly about: Noted;
  readonly aboutUnit: string;
  readonly unit: string;
  readonly acts: readonly NoteAct[];
  readonly state: NoteState;
  /** Of an open one. */
  readonly followUp?: Day;
}

/** What is done about a note that is open. */
export type NoteChange =
  | { readonly does: "move"; readonly followUp: Day }
  | { readonly does: "close"; readonly text: string }
  | { readonly does: "withdraw" };

/** What came of it: it holds, also when the same message did it before; or it was over before, and this is how. */
export type NoteChanged = { kind: "done" | "late"; note: SupervisionNote } | { kind: "gone" };

/** What is written down of a unit or a cadre, to be looked at again (U4). */
export type Supervision = ReturnType<typeof createSupervision>;

export function createSupervision(connection: Connection) {
  const { notes } = supervisionModels(connection);

  async function one(ref: string): Promise<SupervisionNote | undefined> {
    const record = await notes.findById(ref).lean<NoteRecord>();
    return record ? asNote(record) : undefined;
  }

  /** What was written by mistake is nobody's to read any more. */
  async function done(note: SupervisionNote): Promise<SupervisionNote> {
    if (note.state !== "withdrawn") return note;
    await notes.updateOne({ _id: note.ref }, { $unset: { "acts.0.text": "" } });
    return (await one(note.ref)) ?? note;
  }

  return {
    one,

    /** Writes a note, once for its key. */
    async write(
      {
        text,
        followUp,
        ...whose
      }: Pick<NoteRecord, "about" | "aboutUnit" | "unit"> & {
        text: string;
        followUp: Day;
      },
      { key, by, at }: Doing,
    ): Promise<SupervisionNote> {
      const _id = refOf(key);
      const act: NoteAct = { key: _id, does: "note", by, at, day: dayOf(at.getTime()), text, followUp };
      await notes.updateOne({ _id }, { $setOnInsert: { ...whose, acts: [act], followUp } }, { upsert: true });
      return (await one(_id)) ?? asNote({ _id, ...whose, acts: [act], followUp });
    },

    /** Of two at once the first counts where it ends the note; the same message does it once. */
    async change(ref: string, change: NoteChange, { key, by, at }: Doing): Promise<NoteChanged> {
      const act: NoteAct = { ...change, key: refOf(key), by, at, day: dayOf(at.getTime()) };
      for (;;) {
        const known = await one(ref);
        if (!known) return { kind: "gone" };
        if (known.acts.some((each) => each.key === act.key)) return { kind: "done", note: await done(known) };
        if (known.state !== "open") return { kind: "late", note: known };
        const { matchedCount } = await notes.updateOne(
          { _id: ref, acts: { $size: known.acts.length } },
          {
            $push: { acts: act },
            $set: { followUp: change.does === "move" ? change.followUp : null },
          },
        );
        if (matchedCount === 0) continue;
        return { kind: "done", note: await done((await one(ref)) ?? known) };
      }
    },

    /** All that were written by some units, or are on some units and the cadres of these. */
    async ofUnits(codes: readonly string[]): Promise<SupervisionNote[]> {
      const among = { $in: [...codes] };
      const found = await notes.find({ $or: [{ unit: among }, { aboutUnit: among }] }).lean<NoteRecord[]>();
      return found.map(asNote);
    },

    /** All on a cadre, the oldest first. */
    async onCadre(cadre: string): Promise<SupervisionNote[]> {
      const found = await notes.find({ about: `cadre:${cadre}` }).lean<NoteRecord[]>();
      return found.map(asNote).toSorted((a, b) => writtenAt(a) - writtenAt(b));
    },

    /** Open ones whose day has come, the longest waiting first. */
    async due(today: Day): Promise<SupervisionNote[]> {
      const found = await notes.find({ followUp: { $ne: null, $lte: today } }).lean<NoteRecord[]>();
      return found
        .map(asNote)
        .filter(({ state }) => state === "open")
        .toSorted((a, b) => ((a.followUp ?? "") < (b.followUp ?? "") ? -1 : 1));
    },

    /** All about which something was done on these days. */
    async between(from: Day, to: Day): Promise<SupervisionNote[]> {
      const found = await notes
        .find({ acts: { $elemMatch: { day: { $gte: from, $lte: to } } } })
        .lean<NoteRecord[]>();
      return found.map(asNote);
    },

    /** All that are still open, and all about which something was done since a day. */
    async openOrSince(from: Day): Promise<SupervisionNote[]> {
      const found = await notes
        .find({ $or: [{ followUp: { $ne: null } }, { acts: { $elemMatch: { day: { $gte: from } } } }] })
        .lean<NoteRecord[]>();
      return found.map(asNote);
    },
  };
}

function writtenAt({ acts }: SupervisionNote): number {
  return acts[0]?.at.getTime() ?? 0;
}

function asNote({ _id: ref, about, aboutUnit, unit, acts }: NoteRecord): SupervisionNote {
  const followUp = followUpOf(acts);
  return { ref, about, aboutUnit, unit, acts, state: noteState(acts), ...(followUp && { followUp }) };
}
