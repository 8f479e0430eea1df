import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { type Policy, policyPartSchema } from "../../rules/duties/policy.ts";
import { policyAt } from "../../rules/duties/policy-at.ts";
import { outsideBy } from "../../rules/policy/scope.ts";
import { modelOn } from "../database/model-on.ts";

/** Who made a decision, when and why. */
export interface Making {
  /** The key of the message or command by which it was made: the same key twice changes nothing. */
  key: string;
  /** The cadre's code; null at the command line. */
  by: string | null;
  at: Date;
  why?: string;
}

/** A decision as it is stored. Those of before the chat could decide lack who made them. */
export interface StoredDecision extends Partial<Making> {
  from: Day;
  policy: unknown;
  /** It decides nothing, but takes back the decision with this key. */
  undoes?: string;
}

/** What a unit decided for itself and the units below it, each part with its first day of effect, in the order they were made. */
export interface PolicyRecord {
  /** The unit's code. */
  _id: string;
  facts: StoredDecision[];
}

const decisionSchema = new Schema<StoredDecision>(
  {
    from: { type: String, required: true },
    policy: { type: Schema.Types.Mixed, required: true },
    key: String,
    by: { type: String, default: undefined },
    at: Date,
    why: String,
    undoes: String,
  },
  // An undo's part is empty, and is kept all the same.
  { _id: false, strict: "throw", minimize: false },
);

const policySchema = new Schema<PolicyRecord>(
  { _id: { type: String, required: true }, facts: [decisionSchema] },
  { strict: "throw", versionKey: false, minimize: false },
);

export function policyModel(connection: Connection) {
  return modelOn<PolicyRecord>(connection, "Policy", policySchema, "policies");
}

/** The decisions that stand: neither taken back nor taking back another. */
export function standing(facts: readonly StoredDecision[]): StoredDecision[] {
  const undone = new Set(facts.map(({ undoes }) => undoes).filter((key) => key !== undefined));
  return facts.filter(({ key, undoes }) => undoes === undefined && (key === undefined || !undone.has(key)));
}

/** Each reading of all records is looked through once. */
const asking = new WeakMap<readonly PolicyRecord[], boolean>();

export function asksForApproval(records: readonly PolicyRecord[]): boolean {
  const known = asking.get(records);
  if (known !== undefined) return known;
  const asks = records.some(({ facts }) =>
    facts.some(({ policy }) =>
      Object.values(policyPartSchema.safeParse(policy).data?.approval ?? {}).includes("approve"),
    ),
  );
  asking.set(records, asks);
  return asks;
}

/** The records once a unit has made one more decision. */
export function withDecision(
  records: readonly PolicyRecord[],
  unit: string,
  fact: StoredDecision,
): PolicyRecord[] {
  const known = records.find(({ _id }) => _id === unit)?.facts ?? [];
  return [...records.filter(({ _id }) => _id !== unit), { _id: unit, facts: [...known, fact] }];
}

/** The decisions of a chain of units (the topmost first) that have begun. */
export function decisionsOf(records: readonly PolicyRecord[], chain: readonly string[], day: Day) {
  if (records.length === 0) return [];
  return chain.flatMap((unit) =>
    standing(records.find((record) => record._id === unit)?.facts ?? [])
      .filter((fact) => fact.from <= day)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) // on the same day, in the order in which they were made
      .map((fact) => ({ unit, ...fact })),
  );
}

/**
 * Given one date, the decisions keep their order, so that an older one of a lower unit still wins over a newer one
 * above.
 */
export function inForce(decisions: readonly { unit: string; policy: unknown }[], day: Day): Policy {
  const facts = decisions.map(({ unit, policy }) => ({
    unit,
    from: day,
    policy: policyPartSchema.parse(policy),
  }));
  return { ...policyAt(facts, day), outsideScope: outsideBy(facts) !== undefined };
}

/** What is in force at the end of a chain of units, the topmost first, on a day. */
export function policyThen(records: readonly PolicyRecord[], chain: readonly string[], day: Day): Policy {
  return inForce(decisionsOf(records, chain, day), day);
}

/** A day, and those after it from which something else holds. */
export function daysFrom(records: readonly PolicyRecord[], from: Day): Day[] {
  const later = records.flatMap(({ facts }) => facts.map((fact) => fact.from)).filter((day) => day > from);
  return [...new Set([from, ...later])].toSorted();
}
