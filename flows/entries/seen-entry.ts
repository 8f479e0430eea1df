import { slashed } from "../../src/command-lines/command-line.ts";
import type { Entry } from "../../src/records/entries/entries.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { ENTRY_KINDS } from "../../src/rules/entries/entry-kinds.ts";
import { refuse } from "../../src/words/refusal.ts";
import type { Book, EntriesParts } from "./needs.ts";

/** An entry as somebody sees it. */
export interface SeenEntry {
  readonly entry: Entry;
  /** Of the unit that it counts for today. */
  readonly unitName: string;
  /** Whether they may change it. */
  readonly isTheirs: boolean;
}

/**
 * An entry of a book by its name, for whoever may see it. To be called inside `talk.call`.
 * @throws Refusal when there is none, or it is not theirs to see
 */
export async function seenEntry(
  { cadres, entries }: Pick<EntriesParts, "cadres" | "entries">,
  me: Cadre,
  { book, id }: { book: Book; id: string },
  today: Day,
): Promise<SeenEntry> {
  const entry = await entries.one(id);
  const gone = refuse("entry-gone", { line: slashed(book.line.list()) });
  if (!entry || ENTRY_KINDS[entry.kind].book !== book.name) throw gone;
  const { unit } = entry;
  const may = (permission: Book["enter"]) => inChargeOfUnit(cadres, me, { permission, unit }, today);
  const isTheirs = await may(book.enter);
  if (!isTheirs && !(await may(book.see))) throw gone;
  const heir = await cadres.heirOf(unit, today);
  return { entry, isTheirs, unitName: (await cadres.unit(heir, today))?.name ?? unit };
}

/** The same, to be changed. @throws Refusal when they may only see it, too */
export async function theirEntry(
  services: Pick<EntriesParts, "cadres" | "entries">,
  me: Cadre,
  asked: { book: Book; id: string },
  today: Day,
): Promise<SeenEntry> {
  const seen = await seenEntry(services, me, asked, today);
  if (!seen.isTheirs) throw refuse("not-allowed");
  return seen;
}
