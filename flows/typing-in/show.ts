import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { typingInLine } from "../../src/command-lines/typing-in-line.ts";
import { keptFile } from "../../src/records/database/files.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { handOut } from "../evidence/show.ts";
import { type OpenedFor, openFor, type Parts } from "./open-for.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/** What was typed in, with its mark; it can be changed until it is locked. */
export async function showTyped(
  talk: Talk,
  { paper, period, what }: WantedPaper,
  { code, name, form }: OpenedFor,
): Promise<void> {
  const { confirmed, locked } = form;
  if (!confirmed) return;
  await talk.tell(phrase("typing-shown", { name, what, body: confirmed.body }));
  if (locked) await talk.say("form-locked");
  const change = { label: phrase("typing-change"), command: typingInLine.change(paper, code, period.id) };
  const photo = { label: phrase("typing-photo"), command: typingInLine.photo(paper, code, period.id) };
  const hasPhoto = (confirmed.typed?.files.length ?? 0) > 0;
  await talk.offer([...(locked ? [] : [change]), ...(hasPhoto ? [photo] : [])]);
}

/** The photos of the paper from which it was typed in. */
export async function showPhoto(
  talk: Talk,
  services: Parts,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  { wanted, code }: { wanted: WantedPaper; code: string },
): Promise<void> {
  const { what } = wanted;
  const at = await talk.now();
  const { name, files } = await talk.call(async (key) => {
    const { name, form } = await openFor(services, me.cadre, { wanted, code }, { key, at });
    const kept = await services.keptFiles.ofCadre(code, form.confirmed?.typed?.files ?? []);
    return { name, files: kept.map(keptFile) };
  });
  if (files.length === 0) throw refuse("typing-photo-none", { name, what });
  await handOut(talk, services, me, { said: phrase("typing-photo-of", { name, what }), files });
}
