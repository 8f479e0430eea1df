import type { Services } from "../../chat/services.ts";
import { awayLine } from "../../command-lines/away-line.ts";
import type { Waiting } from "../../records/absences/absences.ts";
import { type Absent, absentOne, mayDecide } from "../../records/absences/deciders.ts";
import { headsToTell } from "../../records/notices/heads-to-tell.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import type { AskedAbsence } from "../../rules/absences/absence.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { awayTextWithWhy } from "../../words/absence-text.ts";
import type { Words } from "../../words/words.ts";
import { buttons } from "./letter.ts";
import { tellCadre } from "./tell-cadre.ts";

type Parts = Pick<
  Services,
  "words" | "cadres" | "absences" | "noticeAddresses" | "policies" | "notices" | "post"
>;

/** What a head is asked, why they are away among it: only whoever decides reads this. */
export function askedText(words: Words, absent: Absent, asked: AskedAbsence, today: Day): string {
  const about = { name: absent.name, unit: absent.unitName, days: awayTextWithWhy(words, asked, today) };
  const lead = words.text(absent.person ? "absence-asked" : "absence-asked-unit", about);
  return asked.replaces ? `${lead} ${words.label("absence-asked-instead")}` : lead;
}

/**
 * Tells the heads who can decide, once each, with buttons.
 * @returns the names of those who know of it
 */
export async function tellOfAbsence(services: Parts, waiting: Waiting, at: number): Promise<string[]> {
  const { words, cadres } = services;
  const { id, whose, absence, told } = waiting;
  const today = dayOf(at);
  const absent = await absentOne(cadres, whose, today);
  if (!absent) {
    await services.absences.change(
      whose,
      id,
      { does: "withdraw" },
      { key: `gone:${id}`, by: absence.by, at: new Date(at) },
    );
    return [];
  }
  const about = new Set([absence.by, ...(absent.person ? [absent.person.code] : [])]);
  const heads = await headsToTell(services, absent.decidedIn.unit, { about }, today);
  const deciding = heads.filter(({ head }) => mayDecide(head, absent, absence.by));
  const untold = deciding.filter(({ head }) => !told.includes(head.code));
  const text = askedText(words, absent, absence, today);
  for (const { head, to } of untold) {
    const choices = buttons(words, [
      { label: "absence-button-confirm", command: awayLine.confirm(id, whose) },
      { label: "absence-button-refuse", command: awayLine.refuse(id, whose) },
    ]);
    await tellCadre(services, head, { to, id: `absence:${id}:${head.code}`, message: { text, choices } }, at);
  }
  if (untold.length > 0)
    await services.absences.noteTold(
      id,
      untold.map(({ head }) => head.code),
    );
  return deciding.map(({ head: { name } }) => name);
}

/** For the worker's look at the clock: whoever comes to be in charge hears what waits, too. */
export async function tellOfOpenAbsences(services: Parts, at: number): Promise<void> {
  for (const waiting of await services.absences.open(at)) await tellOfAbsence(services, waiting, at);
}

/** Word to the one who is concerned, or who asked for their unit; the same id is told once. */
export async function tellOfDecision(
  services: Parts,
  to: Cadre,
  { id, text }: { id: string; text: string },
  at: number,
): Promise<void> {
  const link = (await services.noticeAddresses([to], dayOf(at))).get(to.code);
  if (!link?.reachable || !to.consented) return;
  await tellCadre(services, to, { to: link._id, id: `absence:${id}`, message: { text } }, at);
}
