import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { type Form, formSchema } from "../../rules/forms/form.ts";
import type { Paper } from "../../rules/forms/read-form-file.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { modelOn } from "../database/model-on.ts";

/** What a unit decided about the form of a paper: its own, in a new version, or ours again. */
export interface FormDecision {
  /** The key of the message or command: the same key twice changes nothing. */
  key: string;
  /** The cadre's code; null at the command line. */
  by: string | null;
  at: Date;
  /** Null: ours again. Versions are numbered by their places in the list, from 1. */
  content: unknown;
}

/** All decisions of a unit about one paper, in their order: one document, because the last one is the one in force. */
export interface UnitFormRecord {
  /** `pledge@AK`: the name under which answers to its versions are kept. */
  _id: string;
  unit: string;
  paper: Paper;
  facts: FormDecision[];
  /** How many, so that of two decisions at once the second one finds itself too late and is made again. */
  count: number;
}

const recordSchema = new Schema<UnitFormRecord>(
  {
    _id: { type: String, required: true },
    unit: { type: String, required: true },
    paper: { type: String, required: true },
    facts: [
      new Schema<FormDecision>(
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

/** A version of a unit's own form. */
export interface OwnForm {
  /** `pledge@AK`. */
  form: string;
  formVersion: number;
  unit: string;
  by: string | null;
  at: Date;
  content: Form;
}

const MOST_TRIES = 5;

/** The forms that units have put in place of ours; versions stay as long as there are answers to them, that is always. */
export function createUnitForms(
  connection: Connection,
  above: (unit: string, day: Day) => Promise<readonly string[]>,
) {
  const model = modelOn<UnitFormRecord>(connection, "UnitForm", recordSchema, "unit_forms");
  /** A version is never changed. */
  const known = new Map<string, OwnForm>();

  async function recordOf(unit: string, paper: Paper): Promise<UnitFormRecord | undefined> {
    return (await model.findById(nameOf(unit, paper)).lean()) ?? undefined;
  }

  return {
    /** The nearest own form, the unit's or that of one above it; nothing where ours is in force. */
    async inForce(unit: string, paper: Paper, day: Day): Promise<OwnForm | undefined> {
      const chain = [unit, ...(await above(unit, day))];
      const found = await model.find({ _id: { $in: chain.map((each) => nameOf(each, paper)) } }).lean();
      for (const each of chain) {
        const record = found.find((candidate) => candidate.unit === each);
        const own = record && versionIn(record, record.facts.length);
        if (own) return own;
      }
      return undefined;
    },

    /** @throws Error when there is no such version */
    async version(form: string, formVersion: number): Promise<OwnForm> {
      const name = `${form}-${formVersion}`;
      const kept = known.get(name);
      if (kept) return kept;
      const record = await model.findById(form).lean();
      const own = record ? versionIn(record, formVersion) : undefined;
      if (!own) throw new Error(`no such form: ${name}`);
      known.set(name, own);
      return own;
    },

    /** What a unit itself decided about a paper, the oldest first. */
    async decisions(unit: string, paper: Paper): Promise<FormDecision[]> {
      return (await recordOf(unit, paper))?.facts ?? [];
    },

    /** Puts a unit's own form in force, or ours again (null), once a key. It was checked. */
    async decide(
      unit: string,
      paper: Paper,
      { content, ...making }: Omit<FormDecision, "content"> & { content: Form | null },
    ): Promise<void> {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const facts = (await recordOf(unit, paper))?.facts ?? [];
        if (facts.some(({ key }) => key === making.key)) return;
        const count = facts.length + 1;
        const fact = { ...making, content: content && { ...content, version: count } };
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

/** The name under which answers to a unit's own form are kept. */
export function isOwn(form: string): boolean {
  return form.includes("@");
}

function nameOf(unit: string, paper: Paper): string {
  return `${paper}@${unit}`;
}

function versionIn({ _id, unit, facts }: UnitFormRecord, no: number): OwnForm | undefined {
  const fact = facts[no - 1];
  if (!fact?.content) return undefined;
  const { by, at } = fact;
  return { form: _id, formVersion: no, unit, by, at, content: formSchema.parse(fact.content) };
}
