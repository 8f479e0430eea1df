import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { NamedDeed } from "../../src/command-lines/approve-line.ts";
import { byDeed, type DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import { mayDecide } from "../../src/records/deeds/who-decides.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { seatsWith } from "../../src/rules/access/permissions.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { decideAndTell } from "./decide.ts";
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
    : await talk.pickMany(phrase("approve-ask-back"), optionsOf(services.words, items, today), 1);
  const meant = items.filter(({ deed: [{ ref }] }) => picked.includes(ref));
  await decideAndTell(talk, services, {
    me,
    items: meant,
    to: ({ deed: [{ decided }] }) => decided?.was ?? "counts",
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

/** What the speaker decided lately about those whom they are the nearest to, the newest decision first. */
async function decidedBy(services: ApprovingParts, me: Cadre, today: Day): Promise<Item[]> {
  const items: Item[] = [];
  for (const { unit } of seatsWith(me, "approve-deeds"))
    for (const person of await nearTo(services, unit, today))
      for (const deed of byDeed(await services.deeds.keptLately(person.code, today)))
        if (isDecided(deed) && deed[0].decided?.by === me.code)
          items.push({ deed, name: person.name, unit: person.unitName });
  const when = ({ deed: [{ decided }] }: Item) => decided?.at ?? 0;
  return items.toSorted((a, b) => when(b) - when(a)).slice(0, MOST_OPTIONS);
}

/** The unit's members and the heads of those right below it. */
async function nearTo({ cadres }: ApprovingParts, unit: string, today: Day): Promise<Cadre[]> {
  const members = await cadres.members(unit, { below: false }, today);
  const [, ...below] = await cadres.tree(unit, today);
  const heads = await Promise.all(
    below.filter(({ parent }) => parent === unit).map(({ code }) => cadres.heads(code, today)),
  );
  return [...members, ...heads.flat()];
}

/** It was refused, or approved: what was taken back is nobody's decision. */
function isDecided([{ state, decided }]: DeedEntries): boolean {
  return state === "refused" || (!state && decided?.was === "waits");
}
