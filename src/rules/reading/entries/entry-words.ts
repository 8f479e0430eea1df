import type { EntryValues } from "../../entries/entry.ts";
import type { EntryFieldId } from "../../entries/entry-field.ts";
import type { EntryKindRow } from "../../entries/entry-kind.ts";
import { flatLine } from "../absence/flat-line.ts";

/** What is left of words of days and numbers that were taken out. */
const LOOSE =
  /(?:^|\s)(?:vào|vao|ngày|ngay|từ|tu|lúc|luc|đến|den|với|voi|có|co|được|duoc|link|đường dẫn|tại|hôm|hom)$/iu;
/** Stands where something was taken out: what follows may be another field's, or goes on. */
export const GAP = "\u2009";
const EDGES = /^[\s,;:.()“”"\-–—|/]+|[\s,;:(“"\-–—|/]+$/gu;

/** Title and free texts: a piece that begins with a field's words is the field's, with the pieces that follow. */
export function wordsIn(source: string, row: EntryKindRow): EntryValues {
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
export function beginsWith(flat: string, words: string): boolean {
  return flat.startsWith(words) && !/^[\p{L}\p{N}]/u.test(flat.slice(words.length));
}

function bare(text: string): string {
  let left = text.replaceAll(EDGES, "");
  for (let next = left.replace(LOOSE, "").replaceAll(EDGES, ""); next !== left; ) {
    left = next;
    next = left.replace(LOOSE, "").replaceAll(EDGES, "");
  }
  return left;
}
