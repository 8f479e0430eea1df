import type { Connection } from "mongoose";
import type { Signal, SignalAnswer } from "../../rules/supervision/signal.ts";
import { findInChunks } from "../database/chunks.ts";
import type { Doing } from "../database/doing.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { refOf } from "../database/short-ref.ts";
import { type SignalRecord, supervisionModels } from "./supervision-models.ts";

/** A signal of a cadre that was asked about. */
export type AskedSignal = Readonly<SignalRecord>;

/** What rules have noticed in people's records, whether they were asked, and what they said to it. */
export type Signals = ReturnType<typeof createSignals>;

export function createSignals(connection: Connection) {
  const { signals } = supervisionModels(connection);

  async function one(ref: string): Promise<AskedSignal | undefined> {
    return (await signals.findById(ref).lean<SignalRecord>()) ?? undefined;
  }

  return {
    one,

    /** All that these cadres were ever asked about, by their codes. */
    async of(cadres: readonly string[]): Promise<Map<string, AskedSignal[]>> {
      const found = await findInChunks(cadres, (chunk) =>
        signals.find({ cadre: { $in: chunk } }).lean<SignalRecord[]>(),
      );
      const of = new Map<string, AskedSignal[]>();
      for (const signal of found) of.set(signal.cadre, [...(of.get(signal.cadre) ?? []), signal]);
      return of;
    },

    /** Notes that a run asks a cadre. @returns nothing where another run has asked about the same before */
    async ask(
      cadre: string,
      signal: Signal,
      { run, at }: { run: string; at: Date },
    ): Promise<AskedSignal | undefined> {
      const _id = signalRef(cadre, signal);
      const fresh = { ...signal, cadre, run, askedAt: at, answer: null, passedBy: null };
      try {
        await signals.updateOne({ _id }, { $setOnInsert: fresh }, { upsert: true });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const kept = await one(_id);
      return kept?.run === run ? kept : undefined;
    },

    /** Those asked until a moment that nobody has answered, that are not over, and that no other run has passed on. */
    async unanswered(until: Date, run: string): Promise<AskedSignal[]> {
      return signals
        .find({ answer: null, askedAt: { $lte: until }, passedBy: { $in: [null, run] }, overAt: null })
        .lean<SignalRecord[]>();
    },

    /** What no longer holds, or concerns nobody: its days are not asked about again, and it is not passed on. */
    async end({ _id }: Pick<SignalRecord, "_id">, at: Date): Promise<void> {
      await signals.updateOne({ _id, answer: null }, { $set: { overAt: at } });
    },

    async passOn({ _id }: Pick<SignalRecord, "_id">, run: string): Promise<void> {
      await signals.updateOne({ _id, answer: null, passedBy: null }, { $set: { passedBy: run } });
    },

    /** What was never heard: it may be noticed again. */
    async drop({ _id }: Pick<SignalRecord, "_id">): Promise<void> {
      await signals.deleteOne({ _id, answer: null });
    },

    /** The first answer counts. @returns whether it is this one, also when the same message gave it before */
    async answer(
      ref: string,
      { says, text }: { says: SignalAnswer; text?: string },
      { key, by, at }: Doing,
    ): Promise<boolean> {
      const answer = { key: refOf(key), says, at, ...(text !== undefined && { text }) };
      await signals.updateOne({ _id: ref, cadre: by, answer: null }, { $set: { answer } });
      return (await one(ref))?.answer?.key === answer.key;
    },
  };
}

function signalRef(cadre: string, { kind, to }: Signal): string {
  return refOf(`${kind}:${to}:${cadre}`);
}
