import type { Connection } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { type Form, formSchema } from "../../rules/forms/form.ts";
import type { Paper } from "../../rules/forms/read-form-file.ts";
import { createUnitDecisions, type DecidedRecord, type UnitDecision } from "./unit-decisions.ts";

/** A version of a unit's own form. */
export interface OwnForm {
  /** `pledge@AK`: the name under which answers to its versions are kept. */
  form: string;
  formVersion: number;
  unit: string;
  by: string | null;
  at: Date;
  content: Form;
}

/** The forms that units have put in place of ours; versions stay as long as there are answers to them, that is always. */
export function createUnitForms(
  connection: Connection,
  above: (unit: string, day: Day) => Promise<readonly string[]>,
) {
  const decided = createUnitDecisions(connection, { model: "UnitForm", collection: "unit_forms" });
  /** A version is never changed. */
  const known = new Map<string, OwnForm>();

  return {
    /** The nearest own form, the unit's or that of one above it; nothing where ours is in force. */
    async inForce(unit: string, paper: Paper, day: Day): Promise<OwnForm | undefined> {
      for (const record of await decided.ofUnits([unit, ...(await above(unit, day))], paper)) {
        const own = versionIn(record, record.facts.length);
        if (own) return own;
      }
      return undefined;
    },

    /** @throws Error when there is no such version */
    async version(form: string, formVersion: number): Promise<OwnForm> {
      const name = `${form}-${formVersion}`;
      const kept = known.get(name);
      if (kept) return kept;
      const record = await decided.named(form);
      const own = record && versionIn(record, formVersion);
      if (!own) throw new Error(`no such form: ${name}`);
      known.set(name, own);
      return own;
    },

    /** What a unit itself decided about a paper, the oldest first. */
    decisions: (unit: string, paper: Paper): Promise<UnitDecision[]> => decided.of(unit, paper),

    /** Puts a unit's own form in force, or ours again (null), once a key. It was checked. */
    decide: (
      unit: string,
      paper: Paper,
      { content, ...making }: Omit<UnitDecision, "content"> & { content: Form | null },
    ): Promise<void> =>
      decided.decide(unit, paper, {
        ...making,
        content: (version) => content && { ...content, version },
      }),
  };
}

/** The name under which answers to a unit's own form are kept. */
export function isOwn(form: string): boolean {
  return form.includes("@");
}

function versionIn({ _id, unit, facts }: DecidedRecord, no: number): OwnForm | undefined {
  const fact = facts[no - 1];
  if (!fact?.content) return undefined;
  const { by, at } = fact;
  return { form: _id, formVersion: no, unit, by, at, content: formSchema.parse(fact.content) };
}
