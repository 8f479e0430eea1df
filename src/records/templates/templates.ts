import { createHash } from "node:crypto";
import { type Connection, Schema } from "mongoose";
import { z } from "zod";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { PaperName } from "../../rules/papers/papers.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { modelOn } from "../database/model-on.ts";
import { createUnitDecisions, type UnitDecision } from "../forms/unit-decisions.ts";

/** The templates that units have put in place of ours. */
export type Templates = ReturnType<typeof createTemplates>;

/** A unit's own template. */
export interface OwnTemplate {
  readonly unit: string;
  readonly version: number;
  readonly at: Date;
  /** Under which its bytes are kept. */
  readonly file: string;
}

/** Which template is meant: that of the unit, or the nearest above it on a day, as it stood on a day. */
export interface TemplateAsked {
  readonly paper: PaperName;
  readonly unit: string;
  /** Whose units above count. */
  readonly above: Day;
  readonly on: Day;
}

interface TemplateFileRecord {
  /** SHA-256 of the bytes, hexadecimal. */
  _id: string;
  bytes: Buffer;
}

const fileSchema = new Schema<TemplateFileRecord>(
  { _id: { type: String, required: true }, bytes: { type: Buffer, required: true } },
  { strict: "throw", versionKey: false },
);

const content = z.string().nullable();

/** @param above the units above one on a day, nearest first */
export function createTemplates(
  connection: Connection,
  above: (unit: string, day: Day) => Promise<readonly string[]>,
) {
  const decided = createUnitDecisions(connection, { model: "UnitTemplate", collection: "unit_templates" });
  const files = modelOn<TemplateFileRecord>(connection, "TemplateFile", fileSchema, "template_files");

  /** Stored before a decision names it: what a killed process leaves are bytes that nothing names, never a name without bytes. */
  async function keep(bytes: Uint8Array): Promise<string> {
    const id = createHash("sha256").update(bytes).digest("hex");
    await files.create({ _id: id, bytes: Buffer.from(bytes) }).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
    });
    return id;
  }

  return {
    /** Nothing where ours is in force. */
    async inForce({ paper, unit, above: day, on }: TemplateAsked): Promise<OwnTemplate | undefined> {
      for (const { unit: whose, facts } of await decided.ofUnits(
        [unit, ...(await above(unit, day))],
        paper,
      )) {
        const version = facts.filter(({ at }) => dayOf(at.getTime()) <= on).length;
        const fact = facts[version - 1];
        const file = content.parse(fact?.content ?? null);
        if (fact && file !== null) return { unit: whose, version, at: fact.at, file };
      }
      return undefined;
    },

    /** @throws Error when there is none, as after a restore by hand */
    async bytes(file: string): Promise<Uint8Array> {
      const record = await files.findById(file).lean();
      if (!record) throw new Error(`no such template: ${file}`);
      return new Uint8Array(record.bytes.buffer);
    },

    /** What a unit itself decided about a paper, the oldest first. */
    decisions: (unit: string, paper: PaperName): Promise<UnitDecision[]> => decided.of(unit, paper),

    /** Puts a unit's own template in force, or ours again (null), once a key. It was checked, and names nobody. */
    async decide(
      unit: string,
      paper: PaperName,
      { bytes, ...making }: Omit<UnitDecision, "content"> & { bytes: Uint8Array | null },
    ): Promise<void> {
      const file = bytes && (await keep(bytes));
      await decided.decide(unit, paper, { ...making, content: () => file });
    },
  };
}
