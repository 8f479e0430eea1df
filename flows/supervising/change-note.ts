import type { Talk } from "../../src/chat/dialog/talk.ts";
import { superviseLine } from "../../src/command-lines/supervise-line.ts";
import { notedName } from "../../src/jobs/letters/note-text.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { NoteChange } from "../../src/records/supervision/supervision.ts";
import { notedCadre } from "../../src/records/supervision/who-sees.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { readWords } from "../form/read-words.ts";
import { noteOfOurs, type SupervisingServices } from "./supervising-services.ts";
import { tellNoted } from "./telling.ts";
import { askFollowUp, MOST_NOTE } from "./write-note.ts";

/** Closes a note with what was found; the noted side hears it. */
export async function closeNote(
  talk: Talk,
  services: SupervisingServices,
  me: Cadre,
  ref: string,
): Promise<void> {
  const { name, isOnCadre } = await begin(talk, services, me, ref);
  const question = phrase(isOnCadre ? "supervise-ask-found-cadre" : "supervise-ask-found-unit", { name });
  const text = await talk.askText(question, (line) => readWords(line, MOST_NOTE, false), { why: true });
  const told = await change(talk, services, me, { ref, change: { does: "close", text } });
  await talk.settled();
  if (told.length > 0) await talk.say("supervise-closed-told", { name, told: told.join(", ") });
  else await talk.say("supervise-closed", { name });
  await offerAll(talk);
}

/** Puts the follow-up day off; whoever is noted hears nothing of it. */
export async function moveNote(
  talk: Talk,
  services: SupervisingServices,
  me: Cadre,
  ref: string,
): Promise<void> {
  const { name } = await begin(talk, services, me, ref);
  const followUp = await askFollowUp(talk, dayOf(await talk.now()));
  await change(talk, services, me, { ref, change: { does: "move", followUp } });
  await talk.say("supervise-moved", { name, day: fullDate(followUp) });
  await offerAll(talk);
}

/** Takes back what was written by mistake: its words go. */
export async function withdrawNote(
  talk: Talk,
  services: SupervisingServices,
  me: Cadre,
  ref: string,
): Promise<void> {
  const { name, by } = await begin(talk, services, me, ref);
  if (by !== me.code) throw refuse("supervise-not-own");
  const sure = await talk.choose(phrase("supervise-withdraw-sure", { name }), {
    yes: "supervise-withdraw-yes",
    no: "supervise-withdraw-no",
  });
  if (sure === "no") return talk.say("supervise-kept");
  await change(talk, services, me, { ref, change: { does: "withdraw" } });
  await talk.say("supervise-withdrawn", { name });
  await offerAll(talk);
}

async function begin(talk: Talk, services: SupervisingServices, me: Cadre, ref: string) {
  const today = dayOf(await talk.now());
  return talk.call(async () => {
    const note = await noteOfOurs(services, me, ref, today);
    if (note.state !== "open") throw refuse("supervise-over");
    return {
      name: await notedName(services, note, today),
      isOnCadre: notedCadre(note) !== undefined,
      by: note.acts[0]?.by ?? "",
    };
  });
}

/** @returns the names of those who were told */
async function change(
  talk: Talk,
  services: SupervisingServices,
  me: Cadre,
  wanted: { ref: string; change: NoteChange },
): Promise<string[]> {
  const at = await talk.now();
  return talk.call(async (key) => {
    const doing = { key, by: me.code, at: new Date(at) };
    await noteOfOurs(services, me, wanted.ref, dayOf(at));
    const changed = await services.supervision.change(wanted.ref, wanted.change, doing);
    if (changed.kind === "gone") throw refuse("supervise-gone");
    if (changed.kind === "late") throw refuse("supervise-over");
    const { does } = wanted.change;
    return does === "move" ? [] : tellNoted(services, { note: changed.note, by: me, does }, at);
  });
}

function offerAll(talk: Talk): Promise<void> {
  return talk.offer([{ label: phrase("supervise-button-all"), command: superviseLine.show() }]);
}
