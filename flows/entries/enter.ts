import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Unit } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { type EntryValues, missingIn } from "../../src/rules/entries/entry.ts";
import {
  ENTRY_KIND_IDS,
  ENTRY_KINDS,
  type EntryKind,
  isEntryKind,
} from "../../src/rules/entries/entry-kinds.ts";
import { readEntry } from "../../src/rules/reading/entries/entry-line.ts";
import { entryBody } from "../../src/words/entry-text.ts";
import { phrase } from "../../src/words/words.ts";
import { askField } from "./ask-field.ts";
import { askFiles } from "./ask-files.ts";
import { enteringUnit, mustBeFor } from "./entering-unit.ts";
import type { Book, EntriesParts } from "./needs.ts";

/** What is entered, as far as a line has said it. */
interface Said {
  readonly kind?: EntryKind | undefined;
  /** A line is taken at its word: only what the entry cannot be without is asked. */
  readonly said?: string;
  /** It came without the command: it is asked whether it was meant so. */
  readonly unsure?: boolean;
}

/** Enters something for a unit: from one line, or question by question. */
export async function enter(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  { book, ...asked }: Said & { book: Book },
): Promise<void> {
  const { words } = services;
  const unit = await enteringUnit(talk, services, me.cadre, book.enter);
  const kind = asked.kind ?? (await askKind(talk, services, book, unit));
  const today = dayOf(await talk.now());
  let values: EntryValues = asked.said === undefined ? {} : readEntry(asked.said, kind, today);
  for (const field of ENTRY_KINDS[kind].fields) {
    if (values[field.id] !== undefined) continue;
    if (asked.said !== undefined && !missingIn(kind, values).includes(field.id)) continue;
    values = await askField(talk, words, { kind, field, values }, today);
  }
  if (asked.unsure) {
    const body = entryBody(words, { kind, values }, 0);
    const sure = await talk.choose(phrase("entry-sure", { unit: unit.name, body }), {
      yes: "entry-sure-yes",
      no: "entry-sure-no",
    });
    if (sure === "no") return talk.say("entry-left");
  }
  const isAsked = asked.said === undefined && ENTRY_KINDS[kind].takesFile;
  const files = isAsked ? await askFiles(talk, services, me, { unit: unit.code, before: 0 }) : [];
  const at = await talk.now();
  const id = await talk.call(async (key) => {
    await mustBeFor(services, me.cadre, { permission: book.enter, unit: unit.code }, dayOf(at));
    const doing = { key, by: me.cadre.code, at: new Date(at) };
    return (await services.entries.enter({ unit: unit.code, kind }, { values, files }, doing)).id;
  });
  await talk.settled();
  await talk.say("entry-saved", {
    unit: unit.name,
    kind: words.label(`entry-kind-${kind}`),
    body: entryBody(words, { kind, values }, files.length),
  });
  await talk.offer([
    { label: phrase("entry-button-correct"), command: book.line.correct(id) },
    { label: phrase("entry-button-files"), command: book.line.addFiles(id) },
    { label: phrase("entry-button-take-back"), command: book.line.takeBack(id) },
    { label: phrase("entry-button-list"), command: book.line.list() },
  ]);
}

async function askKind(
  talk: Talk,
  { words }: Pick<EntriesParts, "words">,
  book: Book,
  unit: Pick<Unit, "name">,
): Promise<EntryKind> {
  const kinds = ENTRY_KIND_IDS.filter((kind) => ENTRY_KINDS[kind].book === book.name);
  const options = kinds.map((kind) => ({ value: kind, label: words.label(`entry-kind-${kind}`) }));
  const picked = await talk.pickOrLeave(phrase("entry-which-kind", { unit: unit.name }), options);
  if (!isEntryKind(picked)) throw new Error(`picked no kind: ${picked}`);
  return picked;
}
