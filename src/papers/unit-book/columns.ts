import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Locale } from "../../words/words.ts";

/**
 * A column of the workbook: what it shows, and what stands above it. With `each` it stands there once for each duty, part of a duty,
 * duty of units, target, or target that is no duty's figure, of the period, and its header may say `{duty}`, `{part}`, `{target}`, `{measure}`; neighbours with the same `each` repeat together.
 */
const column = z.strictObject({
  each: z.enum(["duty", "part", "unit-duty", "target", "own-target"]).optional(),
  shows: z.string(),
  header: z.string().min(1),
  width: z.number().min(4).max(120),
});

const sheet = z.strictObject({ name: z.string().min(1), columns: z.array(column).min(1) });

const layout = z.strictObject({
  totals: sheet,
  units: sheet,
  /** A sheet for each unit, called by its name. */
  people: sheet.omit({ name: true }),
  missing: sheet,
  entries: sheet,
  membership: sheet,
});

export type BookColumn = z.infer<typeof column>;
export type BookLayout = z.infer<typeof layout>;

const ROOT = join(import.meta.dirname, "../../../locales");

/**
 * Which columns the sheets have, in which order, and what they are called: `locales/<language>/unit-book.json`, so that whoever copies
 * them into other software can put them as that wants them.
 * @throws Error when the file is none
 */
export function loadBookLayout(locale: Locale): BookLayout {
  return layout.parse(JSON.parse(readFileSync(join(ROOT, locale, "unit-book.json"), "utf8")));
}
