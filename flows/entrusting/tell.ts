import type { Services } from "../../src/chat/services.ts";
import { entrustedLine } from "../../src/command-lines/entrust-lines.ts";
import { unitLine } from "../../src/command-lines/own-lines.ts";
import type { Button } from "../../src/jobs/letters/letter.ts";
import { type TellingNeeds, tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { headsToTell } from "../../src/records/notices/heads-to-tell.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { EntrustedNow } from "../../src/records/people/entrusting.ts";
import type { Entrusted } from "../../src/rules/access/entrusted.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";

export type Parts = Pick<Services, "words" | "cadres" | TellingNeeds>;

/** Asks a stand-in to agree, or tells a helper. */
export async function tellGiven(
  services: Parts,
  { giver, holder, given }: { giver: Cadre; holder: Cadre; given: Entrusted },
  at: number,
): Promise<void> {
  const { id, work, until } = given;
  const buttons: Button[] =
    work === "stand-in"
      ? [
          { label: "entrusted-button-accept", command: entrustedLine.accept(id), says: "yes" },
          { label: "entrusted-button-decline", command: entrustedLine.giveBack(id), says: "no" },
        ]
      : [{ label: "entrusted-button-give-back", command: entrustedLine.giveBack(id) }];
  const about = { giver: giver.name, unit: giver.unitName, until: fullDate(until) };
  const text = services.words.text(`entrusted-told-${work}`, about);
  await tellInPrivate(services, holder, { id: `entrusted:${id}`, text, buttons }, at);
}

/** The head hears that the other agreed; so do the heads of the level above. */
export async function tellAccepted(
  services: Parts,
  { holder, one }: { holder: Cadre; one: EntrustedNow },
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const { words, cadres } = services;
  const unit = await cadres.unit(one.unit, today);
  const about = {
    giver: one.giver.name,
    name: holder.name,
    unit: unit?.name ?? one.unit,
    until: fullDate(one.until),
  };
  const giver = await cadres.person(one.giver.code, today);
  const id = `entrusted-accepted:${one.id}`;
  if (giver) await tellInPrivate(services, giver, { id, text: words.text("entrust-accepted", about) }, at);
  const [above] = await cadres.above(one.unit, today);
  if (above === undefined) return;
  const both = new Set([one.giver.code, holder.code]);
  for (const { head } of await headsToTell(services, above, { about: both }, today)) {
    const text = words.text("entrust-told-above", about);
    await tellInPrivate(services, head, { id: `${id}:${head.code}`, text }, at);
  }
}

/** The other side hears that it was taken or given back, or declined. */
export async function tellEnded(
  services: Parts,
  { to, by, one }: { to: Cadre; by: Cadre; one: EntrustedNow },
  at: number,
): Promise<void> {
  const isGiver = to.code === one.giver.code;
  const toGiver = one.isOffer ? "entrust-declined" : "entrust-given-back";
  const key = isGiver ? toGiver : one.isOffer ? "entrusted-withdrawn" : "entrusted-taken-back";
  const text = services.words.text(key, { name: by.name });
  const buttons: Button[] = isGiver ? [] : [{ label: "entrusted-button-unit", command: unitLine.show() }];
  await tellInPrivate(services, to, { id: `entrusted-ended:${one.id}`, text, buttons }, at);
}
