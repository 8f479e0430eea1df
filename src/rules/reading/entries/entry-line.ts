import type { Day } from "../../calendar/time.ts";
import type { EntryValues } from "../../entries/entry.ts";
import type { EntryFieldId, EntryOptionId } from "../../entries/entry-field.ts";
import type { EntryKindRow } from "../../entries/entry-kind.ts";
import { ENTRY_KIND_IDS, ENTRY_KINDS, type EntryKind } from "../../entries/entry-kinds.ts";
import { type FlatLine, flatLine } from "../absence/flat-line.ts";
import { countSaid } from "./entry-count.ts";
import { daySaid, type SaidDays, sinceSaid, spanSaid } from "./entry-days.ts";

/** Longer lines are pasted texts: what matters stands before. */
const MOST_READ = 1000;
/** A link as people paste it. */
export const LINK =
  /(?:https?:\/\/|www\.|(?:fb|facebook|youtube|tiktok)\.com\/|fb\.watch\/|youtu\.be\/|zalo\.me\/)[^\s<>"”“]+/iu;
const NUMBER = /(?:^|[\s,;])(?:văn bản |van ban )?(?:số|so)(?: hiệu)?[: ]\s*([\p{L}\d/.-]*\d[\p{L}\d/.-]*)/iu;
/** What is left of words of days and numbers that were taken out. */
const LOOSE =
  /(?:^|\s)(?:vào|vao|ngày|ngay|từ|tu|lúc|luc|đến|den|với|voi|có|co|được|duoc|link|đường dẫn|tại|hôm|hom)$/iu;
/** Stands where something was taken out: what follows may be another field's, or goes on. */
const GAP = "\u2009";
const EDGES = /^[\s,;:.()“”"\-–—|/]+|[\s,;:(“"\-–—|/]+$/gu;

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

/** Title and free texts: a piece that begins with a field's words is the field's, with the pieces that follow. */
function wordsIn(source: string, row: EntryKindRow): EntryValues {
  const texts = row.fields.filter(({ reads, words }) => reads === "text" && words);
  const said = new Map<EntryFieldId, string>();
  let into: EntryFieldId = "title";
  for (const { text, joint } of piecesOf(source)) {
    if (isOption(text, row)) continue;
    const line = flatLine(text);
    const field = texts.find(({ words = [] }) => words.some((word) => beginsWith(line.flat, word)));
    if (field) into = field.id;
    const before = said.get(into);
    const piece = before === undefined ? withoutLead(text, row, into) : text;
    if (piece !== "") said.set(into, before === undefined ? begun(piece, into) : before + joint + piece);
  }
  if (!row.fields.some(({ id }) => id === "title")) said.delete("title");
  return Object.fromEntries(said);
}

/** The words between commas and gaps, each with what joins it to the one before. */
function piecesOf(source: string): { text: string; joint: string }[] {
  return source.split(/[,;\n|]|\.\s/u).flatMap((part) =>
    part
      .split(GAP)
      .map(bare)
      .flatMap((text, n) => (text === "" ? [] : [{ text, joint: n > 0 ? " " : ", " }])),
  );
}

/** Without the name of the kind before a title, unless it is a part of it; without `kết quả:` before a text. */
function withoutLead(text: string, { names, keepsName }: EntryKindRow, field: EntryFieldId): string {
  if (field !== "title") return bare(text.replace(/^[^:,.]{1,20}:\s*/u, ""));
  if (keepsName) return text;
  const { flat } = flatLine(text);
  const name = names.filter((each) => beginsWith(flat, each)).toSorted((a, b) => b.length - a.length)[0];
  return name === undefined ? text : bare(text.slice(name.length));
}

/** A title begins with a capital, however it was typed. */
function begun(piece: string, field: EntryFieldId): string {
  return field === "title" ? piece.slice(0, 1).toUpperCase() + piece.slice(1) : piece;
}

function isOption(text: string, { fields }: EntryKindRow): boolean {
  const { flat } = flatLine(text);
  return fields.some(({ options = [] }) => options.some(({ words }) => words.includes(flat)));
}

/** `names` are written with single blanks, so the line's blanks are single here. */
function beginsWith(flat: string, words: string): boolean {
  return flat.startsWith(words) && !/^[\p{L}\p{N}]/u.test(flat.slice(words.length));
}

function isSaidIn(flat: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "u").test(flat);
}

function bare(text: string): string {
  let left = text.replaceAll(EDGES, "");
  for (let next = left.replace(LOOSE, "").replaceAll(EDGES, ""); next !== left; ) {
    left = next;
    next = left.replace(LOOSE, "").replaceAll(EDGES, "");
  }
  return left;
}
