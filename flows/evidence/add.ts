import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { type EvidenceCommand, evidenceLine } from "../../src/command-lines/evidence-line.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { type TellingNeeds, tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import { MOST_IN_PARCEL } from "../../src/records/kept-files/parcels.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { deedText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { mustBeOpen } from "../deeds/must-be-open.ts";
import { evidenceOf, namedDeed } from "./named-deed.ts";
import { memberOf } from "./of-members.ts";
import { isOpen } from "./recent-deeds.ts";

type Parts = Pick<Services, "words" | "cadres" | "deeds" | "standings" | "keptFiles" | TellingNeeds>;

/** A press of the offer: what was sent becomes the evidence of that deed. */
export async function addEvidence(
  talk: Talk,
  services: Parts,
  me: Cadre,
  { deed: named, parcel, cadre }: Extract<EvidenceCommand, { does: "add" }>,
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const whose = cadre === undefined ? me : await talk.call(() => memberOf(services, me, cadre, today));
  const deed = await talk.call(() => namedDeed(services, whose.code, named, today));
  await mustStillBeOpen(talk, services, { me: whose, deed, at });
  const what = deedText(services.words, deed, today);
  const count = await talk.call(async (key) => {
    const { files = [] } = (await services.keptFiles.parcels.one({ cadre: me.code, ref: parcel })) ?? {};
    const sent = (await services.keptFiles.ofCadre(me.code, files)).map(({ _id }) => _id);
    if (sent.length === 0) throw refuse("evidence-gone");
    const all = new Set([...evidenceOf(deed), ...sent]);
    if (all.size > MOST_IN_PARCEL) throw refuse("evidence-enough", { most: String(MOST_IN_PARCEL) });
    if (whose.code !== me.code) {
      await memberOf(services, me, whose.code, today);
      const bringing = { cadre: whose.code, ref: parcel, by: talk.message, at: new Date(at) };
      await services.keptFiles.keepFor(bringing, sent);
    }
    const isThere = await services.deeds.show(deed, sent, { key, by: me.code, at, source: talk.message });
    if (!isThere) throw refuse("hours-gone");
    if (whose.code !== me.code) await tellMember(services, { me, whose, what, key }, at);
    return all.size;
  });
  if (whose.code !== me.code) {
    await talk.say("evidence-added-for", { name: whose.name, what, count: String(count) });
    // Who only logs for others may bring evidence, and not look at it.
    if (!may(me, "see-evidence")) return;
    return talk.offer([
      { label: phrase("evidence-button-show"), command: evidenceLine.show(deed[0], whose.code) },
    ]);
  }
  await talk.say("evidence-added", { what, count: String(count) });
  await talk.offer([
    { label: phrase("evidence-button-show"), command: evidenceLine.show(deed[0]) },
    { label: phrase("evidence-button-off"), command: evidenceLine.takeOff(deed[0]) },
  ]);
}

/** Whoever it is about hears what a head has kept of them. */
async function tellMember(
  services: Parts,
  { me, whose, what, key }: { me: Cadre; whose: Cadre; what: string; key: string },
  at: number,
): Promise<void> {
  const text = services.words.text("evidence-told", { by: me.name, what });
  const buttons = [{ label: "hours-button-history", command: historyLine.list() }] as const;
  await tellInPrivate(services, whose, { id: `evidence:${key}`, text, buttons }, at);
}

/** A press of the button below it: the deed stands, its evidence goes. */
export async function takeEvidenceOff(
  talk: Talk,
  services: Parts,
  me: Cadre,
  { deed: named }: Extract<EvidenceCommand, { does: "take-off" }>,
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const deed = await talk.call(() => namedDeed(services, me.code, named, today));
  await mustStillBeOpen(talk, services, { me, deed, at });
  await talk.call(async (key) => {
    const others = (await services.deeds.mayNameFiles(me.code, today)).filter(
      (entry) => entry.deed !== deed[0].deed,
    );
    const elsewhere = new Set(others.flatMap(({ evidence = [] }) => evidence));
    // First the files: if this is cut off here, the ledger still names them, and it is done again.
    await services.keptFiles.release(
      me.code,
      evidenceOf(deed).filter((id) => !elsewhere.has(id)),
    );
    await services.deeds.show(deed, [], { key, by: me.code, at, source: talk.message });
  });
  await talk.say("evidence-taken-off", { what: deedText(services.words, deed, today) });
}

async function mustStillBeOpen(
  talk: Talk,
  services: Parts,
  { me, deed, at }: { me: Cadre; deed: DeedEntries; at: number },
): Promise<void> {
  const today = dayOf(at);
  if (await talk.call(() => isOpen(services, me, deed, today))) return;
  await mustBeOpen(talk, services, { cadre: me, deed: deed[0], wants: "change" }, today);
}
