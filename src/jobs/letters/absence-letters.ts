import type { Services } from "../../chat/services.ts";
import { awayLine } from "../../command-lines/away-line.ts";
import { type Absent, absentOne, mayDecide } from "../../records/absences/absent.ts";
import type { Waiting } from "../../records/absences/waiting-absences.ts";
import { type HeadsParts, headsToTell, knowingHeads } from "../../records/notices/heads-to-tell.ts";
import type { AskedAbsence } from "../../rules/absences/absence.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { awayTextWithWhy } from "../../words/absence-text.ts";
import type { Words } from "../../words/words.ts";
import { buttons } from "./letter.ts";
import { type TellingNeeds, tellCadre, tellInPrivate } from "./tell-cadre.ts";

type Parts = Pick<Services, "words" | "cadres" | "absences" | TellingNeeds>;

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
  const absent = await absentOne(services.cadres, waiting.whose, dayOf(at));
  return absent ? tellDeciding(services, { absent, waiting }, at) : [];
}

async function tellDeciding(
  services: Omit<Parts, "cadres"> & { cadres: HeadsParts["cadres"] },
  { absent, waiting: { id, whose, absence, told } }: { absent: Absent; waiting: Waiting },
  at: number,
): Promise<string[]> {
  const { words } = services;
  const today = dayOf(at);
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
  const today = dayOf(at);
  const open = await Promise.all(
    (await services.absences.open(at)).map(async (waiting) => ({
      waiting,
      absent: await absentOne(services.cadres, waiting.whose, today),
    })),
  );
  const there = open.flatMap(({ waiting, absent }) => (absent ? [{ waiting, absent }] : []));
  const units = there.flatMap(({ absent: { decidedIn } }) => [decidedIn.unit, ...decidedIn.above]);
  const known = { ...services, ...(await knowingHeads(services, units, today)) };
  for (const each of there) await tellDeciding(known, each, at);
  for (const { waiting, absent } of open) if (!absent) await giveUp(services, waiting, at);
}

/** Whoever asked for it has left, or the unit is no longer there; then they hear so, if they still are. */
async function giveUp(services: Parts, { id, whose, absence }: Waiting, at: number): Promise<void> {
  const { by } = absence;
  const today = dayOf(at);
  const asker = whose.startsWith("unit:") ? await services.cadres.person(by, today) : undefined;
  if (asker) {
    const days = awayTextWithWhy(services.words, absence, today);
    const text = services.words.text("absence-unit-gone", { days });
    await tellInPrivate(services, asker, { id: `absence-gone:${id}`, text }, at);
  }
  await services.absences.change(
    whose,
    id,
    { does: "withdraw" },
    { key: `gone:${id}`, by, at: new Date(at) },
  );
}
