import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { superviseLine } from "../../src/command-lines/supervise-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Noted } from "../../src/records/supervision/supervision-models.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { readFollowUpDay } from "../../src/rules/reading/days/follow-up-day.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { phrase } from "../../src/words/words.ts";
import { readWords } from "../form/read-words.ts";
import type { SupervisingServices } from "./supervising-services.ts";
import { tellNoted } from "./telling.ts";
import { askWhom, whomNow } from "./whom.ts";

/** As long as is still read on a phone. */
export const MOST_NOTE = 1000;
const SUGGESTED_DAYS = [7, 14, 30];

/** A new note: on whom, what, and when it is looked at again. Nothing is written or told before it was seen whole. */
export async function writeNote(
  talk: Talk,
  services: SupervisingServices,
  me: Cadre,
  said: string,
): Promise<void> {
  const today = dayOf(await talk.now());
  const about = await askWhom(talk, services, me, said, today);
  const { name } = await talk.call(() => whomNow(services, me, about, today));
  const text = await talk.askText(
    phrase("supervise-ask-text", { name }),
    (line) => readWords(line, MOST_NOTE, false),
    { why: true },
  );
  const followUp = await askFollowUp(talk, today);
  const sure = await talk.choose(
    phrase(isOnUnit(about) ? "supervise-check-unit" : "supervise-check-cadre", {
      name,
      text,
      day: fullDate(followUp),
    }),
    { save: "supervise-save", drop: "supervise-drop" },
  );
  if (sure === "drop") return talk.say("supervise-dropped");
  const at = await talk.now();
  const saved = await talk.call(async (key) => {
    const whom = await whomNow(services, me, about, dayOf(at));
    const { name: _, ...whose } = whom;
    const doing = { key, by: me.code, at: new Date(at) };
    const note = await services.supervision.write({ ...whose, text, followUp }, doing);
    const heads = await tellNoted(services, { note, by: me, does: "note" }, at);
    return { ref: note.ref, heads };
  });
  await talk.settled();
  const day = fullDate(followUp);
  if (saved.heads.length > 0)
    await talk.say("supervise-saved-told", { name, day, heads: saved.heads.join(", ") });
  else await talk.say("supervise-saved", { name, day });
  await talk.offer([
    { label: phrase("supervise-button-look"), command: superviseLine.look(saved.ref) },
    { label: phrase("supervise-button-all"), command: superviseLine.show() },
  ]);
}

function isOnUnit(about: Noted): boolean {
  return about.startsWith("unit:");
}

/** Asks for a day to come. */
export function askFollowUp(talk: Talk, today: Day): Promise<Day> {
  const suggestions = SUGGESTED_DAYS.map((ahead) => {
    const day = fullDate(addDays(today, ahead));
    return { label: phrase("supervise-suggested-day", { day }), text: day };
  });
  const example = fullDate(addDays(today, 14));
  return talk.askDated(
    phrase("supervise-ask-day", { example }),
    (text, at): Read<Day> => {
      const now = readFollowUpDay(text, dayOf(at));
      // A day that was still to come when it was offered is taken, too.
      const read = "day" in now ? now : readFollowUpDay(text, today);
      if ("day" in read) return { value: read.day };
      if (read.flaw === "past") return { no: phrase("supervise-day-past", { example }) };
      if (read.flaw === "too-far") return { no: phrase("supervise-day-far", { example }) };
      return { no: phrase("supervise-day-unread", { given: asTyped(text), example }) };
    },
    suggestions,
    { numbered: true },
  );
}
