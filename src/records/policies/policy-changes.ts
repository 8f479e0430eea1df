import { policyPartSchema } from "../../rules/duties/policy.ts";
import type { PolicyFact } from "../../rules/duties/policy-at.ts";
import { refOf } from "../database/short-ref.ts";
import type { Making, PolicyRecord, StoredDecision } from "./policy-records.ts";

/** A decision in the history of a unit; one of before the chat could decide lacks who made it. */
export interface Change extends PolicyFact, Partial<Making> {
  unit: string;
  /** Its short name on buttons; nothing for one that cannot be taken back. */
  ref?: string;
  /** Who took it back, when, and by which message. */
  undone?: Pick<Making, "key" | "by" | "at">;
}

/** What these units have decided, the newest first, also what was taken back. */
export function changesOf(records: readonly PolicyRecord[]): Change[] {
  return records
    .flatMap(({ _id: unit, facts }) => ofUnit(unit, facts))
    .toReversed()
    .sort((one, other) => (other.at?.getTime() ?? 0) - (one.at?.getTime() ?? 0));
}

function ofUnit(unit: string, facts: readonly StoredDecision[]): Change[] {
  const undoing = new Map(facts.map((fact) => [fact.undoes, fact]));
  return facts
    .filter(({ undoes }) => undoes === undefined)
    .map(({ policy, ...fact }) => {
      const by = fact.key === undefined ? undefined : undoing.get(fact.key);
      const undone = by?.at && { undone: { key: by.key ?? "", by: by.by ?? null, at: by.at } };
      const ref = fact.key !== undefined && { ref: refOf(fact.key) };
      return { unit, ...fact, policy: policyPartSchema.parse(policy), ...ref, ...undone };
    });
}
