import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { keptFile } from "../../src/records/database/files.ts";
import { type Entry, holderOf } from "../../src/records/entries/entries.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { entryBody, entryTitle, entryTrace } from "../../src/words/entry-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { handOut } from "../evidence/show.ts";
import type { Book, EntriesParts } from "./needs.ts";
import { type SeenEntry, seenEntry } from "./seen-entry.ts";

/** One entry whole, with who did what about it. */
export async function showEntry(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  asked: { book: Book; id: string },
): Promise<void> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const seen = await seenEntry(services, me.cadre, asked, today);
    const { entry, unitName } = seen;
    const names = await namesOf(services, entry, today);
    return {
      unit: unitName,
      kind: words.label(`entry-kind-${entry.kind}`),
      body: entryBody(words, entry, entry.files.length),
      trace: entryTrace(words, entry.acts, (code) => names.get(code)),
      ways: waysOf(asked, seen),
    };
  });
  const { ways, ...said } = shown;
  await talk.say("entry-shown", said);
  await talk.offer(ways);
}

async function namesOf(
  { cadres }: Pick<EntriesParts, "cadres">,
  { acts }: Entry,
  today: Day,
): Promise<Map<string, string>> {
  const codes = [...new Set(acts.map(({ by }) => by))];
  const people = await Promise.all(codes.map((code) => cadres.person(code, today)));
  return new Map(people.flatMap((person) => (person ? [[person.code, person.name]] : [])));
}

function waysOf(
  { book: { line }, id }: { book: Book; id: string },
  { entry, isTheirs }: SeenEntry,
): Shortcut[] {
  const files = entry.files.length > 0;
  const look: Shortcut[] = files
    ? [{ label: phrase("entry-button-show-files"), command: line.showFiles(id) }]
    : [];
  if (!isTheirs) return look;
  if (entry.state === "taken-back")
    return [...look, { label: phrase("entry-button-put-back"), command: line.putBack(id) }];
  return [
    ...look,
    { label: phrase("entry-button-correct"), command: line.correct(id) },
    { label: phrase("entry-button-files"), command: line.addFiles(id) },
    { label: phrase("entry-button-take-back"), command: line.takeBack(id) },
  ];
}

/** The files of an entry. */
export async function showFiles(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  asked: { book: Book; id: string },
): Promise<void> {
  const today = dayOf(await talk.now());
  const { title, files } = await talk.call(async () => {
    const { entry } = await seenEntry(services, me.cadre, asked, today);
    const kept = await services.keptFiles.ofCadre(holderOf(entry.enteredIn), entry.files);
    return { title: entryTitle(services.words, entry), files: kept.map(keptFile) };
  });
  if (files.length === 0) throw refuse("entry-files-none");
  await handOut(talk, services, me, { said: phrase("entry-files-shown", { title }), files });
}
