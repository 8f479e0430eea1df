import type { z } from "zod";
import type { Day } from "../../rules/calendar/time.ts";
import { type Phrase, phrase } from "../../words/words.ts";
import { tidy } from "./plain-form.ts";
import { reasonOf } from "./reasons.ts";
import { cadreSchema } from "./row-schemas.ts";

/** The cells of the sheet `Cán bộ` that can be told of one person in words. */
export const CELLS = ["name", "positions", "birthDate", "phone", "fullTime", "civilServant"] as const;
export type CellName = (typeof CELLS)[number];

const cells = cadreSchema.pick({
  name: true,
  positions: true,
  birthDate: true,
  phone: true,
  fullTime: true,
  civilServant: true,
});

/** Some of them, read. */
export type Cells = Partial<z.infer<typeof cells>>;

/**
 * Reads one value as the roster's column of it would be read.
 * @param today a date of birth lies before it
 */
export function readCell(field: CellName, text: string, today: Day): { value: Cells } | { no: Phrase } {
  const said = tidy(text.replaceAll(/[\n,]/g, field === "positions" ? ";" : " "));
  const read = cells.partial().safeParse({ [field]: said });
  if (!read.success) return { no: reasonOf(read.error.issues[0]?.message ?? "", said) };
  const { birthDate } = read.data;
  const isUnborn = birthDate !== undefined && birthDate >= today;
  return isUnborn ? { no: phrase("roster-day-wrong", { value: said }) } : { value: read.data };
}
