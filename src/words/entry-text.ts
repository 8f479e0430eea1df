import { type Day, dayOf } from "../rules/calendar/time.ts";
import type { EntryAct, EntryValues } from "../rules/entries/entry.ts";
import { type EntryField, type EntryOptionId, isEntryOption } from "../rules/entries/entry-field.ts";
import { ENTRY_KINDS, type EntryKind } from "../rules/entries/entry-kinds.ts";
import { fullDate } from "./full-date.ts";
import { clipped, dateText, spanText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** An entry as far as it is told of. */
interface Told {
  readonly kind: EntryKind;
  readonly values: EntryValues;
}

/** Enough to know it again. */
const MOST_TITLE = 80;

/** What an entry is called: its title; of one that needs none, its sort and number. */
export function entryTitle(words: Words, { kind, values }: Told, most = MOST_TITLE): string {
  const { title, sort, number } = values;
  const sorted = sort === undefined ? words.label(`entry-kind-${kind}`) : words.label(`entry-option-${sort}`);
  if (kind === "youth-work" && title !== undefined) return clipped(title, most);
  return clipped(title ?? [sorted, number].filter(Boolean).join(" "), most);
}

/** What a field says, as people read it; nothing where it says nothing. */
export function fieldText(words: Words, { id, reads }: EntryField, values: EntryValues): string | undefined {
  const value = values[id];
  if (value === undefined) return undefined;
  if (typeof value === "number") return numberText(value);
  if (reads === "choice") return isEntryOption(value) ? words.label(`entry-option-${value}`) : undefined;
  return reads === "day" ? fullDate(value) : value;
}

/** Every field that says something, a line each, and how many files are with it. */
export function entryBody(words: Words, { kind, values }: Told, files: number): string {
  const lines = ENTRY_KINDS[kind].fields.flatMap((field) => {
    const value = fieldText(words, field, values);
    return value === undefined ? [] : [[words.label(`entry-label-${field.id}`), value] as const];
  });
  const all = files > 0 ? [...lines, [words.label("entry-label-files"), String(files)] as const] : lines;
  return all.map(([label, value]) => words.text("entry-body-line", { label, value })).join("\n");
}

/** An entry in one line: `Ngày chủ nhật xanh, 01/11–15/11, 120 người`. */
export function entryLineText(words: Words, { kind, values }: Told, today: Day): string {
  const { day, since, from, to, people, reach, state, result, number } = values;
  const single = day ?? (from === to ? from : undefined);
  return [
    entryTitle(words, { kind, values }),
    ...(kind === "training-content" && values.title !== undefined && number ? [number] : []),
    ...(single ? [dateText(single, today)] : from && to ? [spanText({ from, to }, today)] : []),
    ...(since ? [words.text("entry-from", { day: dateText(since, today) })] : []),
    ...(state ? [words.label(`entry-option-${state}`).toLowerCase()] : []),
    ...(people === undefined ? [] : [words.text("entry-people", { count: numberText(people) })]),
    ...(reach === undefined ? [] : [words.text("entry-reach", { count: numberText(reach) })]),
    ...(result ? [result] : []),
  ].join(", ");
}

/** Who did what about it and when, a line each. @param nameOf undefined for whoever has left */
export function entryTrace(
  words: Words,
  acts: readonly EntryAct[],
  nameOf: (code: string) => string | undefined,
): string {
  return acts
    .map(({ does, by, at }) =>
      words.text(`entry-trace-${does}`, {
        day: fullDate(dayOf(at.getTime())),
        name: nameOf(by) ?? words.label("entry-somebody"),
      }),
    )
    .join("\n");
}

/** `1200` → `1.200`. */
export function numberText(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ".");
}

/** A criterion of the youth model, or that none was named. */
export function criterionText(words: Words, criterion: EntryOptionId | undefined): string {
  return words.label(criterion === undefined ? "entry-criterion-none" : `entry-option-${criterion}`);
}
