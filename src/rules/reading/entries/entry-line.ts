import type { Day } from "../../calendar/time.ts";
import type { EntryValues } from "../../entries/entry.ts";
import type { EntryFieldId, EntryOptionId } from "../../entries/entry-field.ts";
import type { EntryKindRow } from "../../entries/entry-kind.ts";
import { ENTRY_KIND_IDS, ENTRY_KINDS, type EntryKind } from "../../entries/entry-kinds.ts";
import { type FlatLine, flatLine } from "../absence/flat-line.ts";
import { countSaid } from "./entry-count.ts";
import { daySaid, type SaidDays, sinceSaid, spanSaid } from "./entry-days.ts";
import { beginsWith, GAP, wordsIn } from "./entry-words.ts";

/** Longer lines are pasted texts: what matters stands before. */
const MOST_READ = 1000;
/** A link as people paste it. */
export const LINK =
  /(?:https?:\/\/|www\.|(?:fb|facebook|youtube|tiktok)\.com\/|fb\.watch\/|youtu\.be\/|zalo\.me\/)[^\s<>"”“]+/iu;
const NUMBER = /(?:^|[\s,;])(?:văn bản |van ban )?(?:số|so)(?: hiệu)?[: ]\s*([\p{L}\d/.-]*\d[\p{L}\d/.-]*)/iu;
/** The kind that a line names at its beginning, and what is said of it: `đợt cao điểm …`. */
export function kindNamed(text: string, among: readonly EntryKind[] = ENTRY_KIND_IDS): EntryKind | undefined {
  const { flat } = flatLine(text.normalize("NFC").trim().replaceAll(/\s+/gu, " "));
  const said = among.flatMap((kind) => ENTRY_KINDS[kind].names.map((name) => ({ kind, name })));
  return said.toSorted((a, b) => b.name.length - a.name.length).find(({ name }) => beginsWith(flat, name))
    ?.kind;
}

/** Reads what one line says of an entry; what it does not say is asked. @param kind as it is named, or as its command has it */
export function readEntry(text: string, kind: EntryKind, today: Day): EntryValues {
  const row: EntryKindRow = ENTRY_KINDS[kind];
  const line = text
    .normalize("NFC")
    .trim()
    .slice(0, MOST_READ)
    .replaceAll(/[^\S\n]+/gu, " ");
  const { source, values } = takenOut(line, row, today);
  return { ...choicesIn(flatLine(line), row), ...values, ...wordsIn(source, row) };
}

/** A line with days, numbers and links taken out. */
function takenOut(
  text: string,
  { fields }: EntryKindRow,
  today: Day,
): { source: string; values: EntryValues } {
  let source = text;
  const take = (at: number, end: number) => {
    source = source.slice(0, at) + GAP + source.slice(end);
  };
  const has = (id: EntryFieldId) => fields.find((field) => field.id === id);
  const link = has("link") ? LINK.exec(source) : null;
  if (link) take(link.index, link.index + link[0].length);
  const number = has("number") ? NUMBER.exec(source) : null;
  if (number) take(number.index, number.index + number[0].length);
  const days = daysIn(flatLine(source), fields, today);
  if (days) take(days.at, days.end);
  const counted = fields.find(({ reads }) => reads === "count");
  const count = counted && countSaid(flatLine(source), counted.words ?? []);
  if (count) take(count.at, count.end);
  return {
    source,
    values: {
      ...(link && { link: link[0].replace(/[.,;)]+$/u, "") }),
      ...(number?.[1] && { number: number[1].replace(/[.,;]+$/u, "") }),
      ...(days && daysAs(days, fields)),
      ...(count && counted && { [counted.id]: count.count }),
    },
  };
}

function daysIn(line: FlatLine, fields: EntryKindRow["fields"], today: Day): SaidDays | undefined {
  if (fields.some(({ id }) => id === "from")) return spanSaid(line, today);
  return fields.some(({ id }) => id === "since") ? sinceSaid(line, today) : daySaid(line, today);
}

function daysAs({ from, to, isOpen }: SaidDays, fields: EntryKindRow["fields"]): EntryValues {
  if (fields.some(({ id }) => id === "from")) return isOpen ? { from } : { from, to };
  return fields.some(({ id }) => id === "since") ? { since: from } : { day: from };
}

/** Each choice that the line's words make; the first that is said of each. */
function choicesIn({ flat }: FlatLine, { fields }: EntryKindRow): EntryValues {
  const found = fields.flatMap(({ id, options = [] }): [EntryFieldId, EntryOptionId][] => {
    const option = options.find(({ words }) => words.some((word) => isSaidIn(flat, word)));
    return option ? [[id, option.id]] : [];
  });
  return Object.fromEntries(found);
}

function isSaidIn(flat: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "u").test(flat);
}
