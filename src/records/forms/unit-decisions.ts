import { type Connection, Schema } from "mongoose";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { modelOn } from "../database/model-on.ts";

/** What a unit decided about a form or template: its own, in a new version, or ours again. */
export interface UnitDecision {
  /** The key of the message or command: the same key twice changes nothing. */
  key: string;
  /** The cadre's code; null at the command line. */
  by: string | null;
  at: Date;
  /** Null: ours again. Versions are numbered by their places in the list, from 1. */
  content: unknown;
}

/** All decisions of a unit about one of these, in their order: one document, because the last one is the one in force. */
export interface DecidedRecord {
  /** `pledge@AK`. */
  _id: string;
  unit: string;
  paper: string;
  facts: UnitDecision[];
  /** How many, so that of two decisions at once the second one finds itself too late and is made again. */
  count: number;
}

const decidedSchema = new Schema<DecidedRecord>(
  {
    _id: { type: String, required: true },
    unit: { type: String, required: true },
    paper: { type: String, required: true },
    facts: [
      new Schema<UnitDecision>(
        {
          key: { type: String, required: true },
          by: { type: String, default: null },
          at: { type: Date, required: true },
          content: { type: Schema.Types.Mixed, default: null },
        },
        { _id: false, strict: "throw", minimize: false },
      ),
    ],
    count: { type: Number, required: true },
  },
  { strict: "throw", versionKey: false },
);

const MOST_TRIES = 5;

/** What units decided about their papers, each about one of several, kept in one collection. Nothing is ever taken out of it. */
export function createUnitDecisions(
  connection: Connection,
  { model: name, collection }: { model: string; collection: string },
) {
  const model = modelOn<DecidedRecord>(connection, name, decidedSchema, collection);

  async function recordOf(unit: string, paper: string): Promise<DecidedRecord | undefined> {
    return (await model.findById(nameOf(unit, paper)).lean()) ?? undefined;
  }

  return {
    /** By the name under which it is kept: `pledge@AK`. */
    async named(id: string): Promise<DecidedRecord | undefined> {
      return (await model.findById(id).lean()) ?? undefined;
    },

    /** Of these units, in their order, those that have decided anything. */
    async ofUnits(units: readonly string[], paper: string): Promise<DecidedRecord[]> {
      const found = await model.find({ _id: { $in: units.map((unit) => nameOf(unit, paper)) } }).lean();
      return units.flatMap((unit) => found.find((record) => record.unit === unit) ?? []);
    },

    /** What a unit itself decided, the oldest first. */
    async of(unit: string, paper: string): Promise<UnitDecision[]> {
      return (await recordOf(unit, paper))?.facts ?? [];
    },

    /** Adds a decision, once a key. @param content by the number of its version */
    async decide(
      unit: string,
      paper: string,
      { content, ...making }: Omit<UnitDecision, "content"> & { content: (version: number) => unknown },
    ): Promise<void> {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const facts = (await recordOf(unit, paper))?.facts ?? [];
        if (facts.some(({ key }) => key === making.key)) return;
        const count = facts.length + 1;
        const fact = { ...making, content: content(count) };
        const write = model.updateOne(
          { _id: nameOf(unit, paper), count: facts.length },
          { $push: { facts: fact }, $set: { count }, $setOnInsert: { unit, paper } },
          { upsert: facts.length === 0 },
        );
        const { matchedCount, upsertedCount } = await write.catch((error: unknown) => {
          if (isDuplicateKey(error)) return { matchedCount: 0, upsertedCount: 0 };
          throw error;
        });
        if (matchedCount + upsertedCount > 0) return;
      }
      throw new Error(`${nameOf(unit, paper)}: always decided by somebody else meanwhile`);
    },
  };
}

function nameOf(unit: string, paper: string): string {
  return `${paper}@${unit}`;
}
