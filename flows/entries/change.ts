import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import type { Entry, EntryChange } from "../../src/records/entries/entries.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { missingIn } from "../../src/rules/entries/entry.ts";
import { ENTRY_KINDS } from "../../src/rules/entries/entry-kinds.ts";
import { clipped } from "../../src/words/clipped.ts";
import { entryBody, entryTitle, fieldText } from "../../src/words/entry-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askField } from "./ask-field.ts";
import { askFiles, MOST_FILES } from "./ask-files.ts";
import type { Book, EntriesParts } from "./needs.ts";
import { theirEntry } from "./seen-entry.ts";

const MOST_LABEL = 50;

/** An entry that somebody wants changed, and the book in which it stands. */
export interface Asked {
  readonly book: Book;
  readonly id: string;
}

/** Corrects one field; what was said before stays in the trace. */
export async function correct(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  asked: Asked,
): Promise<void> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const seen = await talk.call(() => standing(services, me, asked, today));
  const { fields } = ENTRY_KINDS[seen.kind];
  const options = fields.map((field) => ({
    value: field.id,
    label: words.text("entry-field-option", {
      label: words.label(`entry-label-${field.id}`),
      value: clipped(fieldText(words, field, seen.values) ?? words.label("entry-field-empty"), MOST_LABEL),
    }),
  }));
  const picked = await talk.pickOrLeave(phrase("entry-which-field"), options);
  const field = fields.find(({ id }) => id === picked);
  if (!field) throw new Error(`picked no field: ${picked}`);
  const asking = { kind: seen.kind, field, values: seen.values, mayClear: true };
  let values = await askField(talk, words, asking, today);
  if (values[field.id] === seen.values[field.id]) return talk.say("entry-left");
  // A first day behind the last one leaves that open.
  const { from, to, ...rest } = values;
  if (from !== undefined && to !== undefined && to < from) values = { ...rest, from };
  for (const left of fields.filter(({ id }) => missingIn(seen.kind, values).includes(id)))
    values = await askField(talk, words, { kind: seen.kind, field: left, values }, today);
  await changeTo(talk, services, me, {
    ...asked,
    seen,
    change: { does: "correct", values, files: seen.files },
  });
}

/** Adds pictures and papers. */
export async function addFiles(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  asked: Asked,
): Promise<void> {
  const today = dayOf(await talk.now());
  const seen = await talk.call(() => standing(services, me, asked, today));
  const before = seen.files.length;
  const example = slashed(asked.book.line.enter(services.words.label(`entry-example-${seen.kind}`)));
  if (before >= MOST_FILES) throw refuse("entry-files-full", { most: String(MOST_FILES), example });
  const more = await askFiles(talk, services, me, { unit: seen.enteredIn, before });
  if (more.length === 0) return talk.say("entry-left");
  const files = [...new Set([...seen.files, ...more])];
  await changeTo(talk, services, me, {
    ...asked,
    seen,
    change: { does: "correct", values: seen.values, files },
  });
}

/** What somebody has seen of an entry, as a dialog keeps it. */
type Seen = Pick<Entry, "kind" | "values" | "files" | "enteredIn"> & {
  readonly acts: number;
  readonly unit: string;
};

/** @throws Refusal of one that was taken back: it is put back before it is changed */
async function standing(
  services: EntriesParts,
  me: CadreSpeaking,
  asked: Asked,
  today: string,
): Promise<Seen> {
  const { entry, unitName } = await theirEntry(services, me.cadre, asked, today);
  const { kind, values, files, enteredIn, acts, state } = entry;
  if (state === "taken-back")
    throw refuse("entry-is-taken-back", { title: entryTitle(services.words, entry) });
  return { kind, values, files, enteredIn, acts: acts.length, unit: unitName };
}

async function changeTo(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  { seen, change, ...asked }: Asked & { seen: Seen; change: Extract<EntryChange, { does: "correct" }> },
): Promise<void> {
  const { words } = services;
  const at = await talk.now();
  await talk.call(async (key) => {
    const { entry } = await theirEntry(services, me.cadre, asked, dayOf(at));
    const doing = { key, by: me.cadre.code, at: new Date(at) };
    const changed = await services.entries.change(asked.id, seen.acts, change, doing);
    if (changed.kind !== "done") throw refuse("entry-late", { title: entryTitle(words, entry) });
  });
  await talk.settled();
  const told = { kind: seen.kind, values: change.values };
  await talk.say("entry-saved-again", {
    unit: seen.unit,
    kind: words.label(`entry-kind-${seen.kind}`),
    body: entryBody(words, told, change.files.length),
  });
  await talk.offer([
    { label: phrase("entry-button-correct"), command: asked.book.line.correct(asked.id) },
    { label: phrase("entry-button-open-one"), command: asked.book.line.show(asked.id) },
  ]);
}
