import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { NamedDeed } from "../../src/command-lines/approve-line.ts";
import type { Verdict } from "../../src/records/deeds/deed-decisions.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import { byDeed } from "../../src/records/deeds/entries-by-deed.ts";
import { mayDecide } from "../../src/records/deeds/who-decides.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { seatsWith } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { deedText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { decideAndTell } from "./decide.ts";
import { isFinal } from "./is-final.ts";
import { optionsOf } from "./item-lines.ts";
import type { ApprovingParts, Item } from "./needs.ts";

const MOST_OPTIONS = 8;

/** Takes back what was decided: what was approved waits again, what was refused stands as it did. */
export async function takeBack(
  talk: Talk,
  services: ApprovingParts,
  me: Cadre,
  named: NamedDeed | undefined,
): Promise<void> {
  const today = dayOf(await talk.now());
  const items = await talk.call((key) =>
    named ? namedItem(services, me, { ...named, key }, today) : decidedBy(services, me, today),
  );
  const [first] = items;
  if (!first) throw refuse("approve-nothing-decided");
  const picked = named
    ? [first.deed[0].ref]
    : await talk.pickMany(phrase("approve-ask-back"), optionsOf(services.words, items, today, deedText), 1);
  const meant = items.filter(({ deed: [{ ref }] }) => picked.includes(ref));
  await decideAndTell(talk, services, {
    me,
    items: meant,
    to: ({ deed }) => before(deed),
    back: true,
  });
}

/** @param key of the change that looks: what this very message took back before a crash is still decided */
async function namedItem(
  services: ApprovingParts,
  me: Cadre,
  { cadre, weekId, ref, key }: NamedDeed & { key: string },
  today: Day,
): Promise<Item[]> {
  const person = await services.cadres.person(cadre, today);
  const found = await services.deeds.findByRef(cadre, { ref, weekId }, today);
  if (!person || !(await mayDecide(services, me, person, today))) throw refuse("approve-not-yours");
  if (!found) return [];
  const kept = await services.deeds.kept(cadre, [weekId], key);
  const deeds = byDeed(kept.filter(({ deed }) => deed === found.deed)).filter(isDecided);
  return deeds.map((deed) => ({ deed, name: person.name, unit: person.unitName }));
}

/** What the speaker decided lately about those whom they are the nearest to, and may take back; the newest decision first. */
async function decidedBy(services: ApprovingParts, me: Cadre, today: Day): Promise<Item[]> {
  const near = await nearTo(services, me, today);
  const kept = await services.deeds.keptLately([...near.keys()], today);
  const own = byDeed(kept)
    .filter((deed) => isDecided(deed) && deed[0].decided?.by === me.code)
    .toSorted(([a], [b]) => (b.decided?.at ?? 0) - (a.decided?.at ?? 0));
  const items: Item[] = [];
  for (const deed of own) {
    const person = near.get(deed[0].cadre);
    if (!person || (await isFinal(services, { person, deed, to: before(deed) }, today))) continue;
    items.push({ deed, name: person.name, unit: person.unitName });
    if (items.length === MOST_OPTIONS) break;
  }
  return items;
}

/** The members of the speaker's units, and the heads of those right below, by their codes. */
async function nearTo({ cadres }: ApprovingParts, me: Cadre, today: Day): Promise<Map<string, Cadre>> {
  const units = new Set(seatsWith(me, "approve-deeds").map(({ unit }) => unit));
  const below = (await cadres.allUnits(today)).filter(({ parent }) => parent !== null && units.has(parent));
  const members = await Promise.all([...units].map((unit) => cadres.members(unit, { below: false }, today)));
  const heads = [
    ...(
      await cadres.headsOf(
        below.map(({ code }) => code),
        today,
      )
    ).values(),
  ];
  return new Map([...members, ...heads].flat().map((person) => [person.code, person]));
}

/** How it stood before it was decided. */
function before([{ decided }]: DeedEntries): Verdict {
  return decided?.was ?? "counts";
}

/** It was refused, or approved: what was taken back is nobody's decision. */
function isDecided([{ state, decided }]: DeedEntries): boolean {
  return state === "refused" || (!state && decided?.was === "waits");
}
