import type { Talk } from "../../src/chat/dialog/talk.ts";
import {
  type ApproveCommand,
  approveLine,
  type NamedDeed,
  namesIn,
} from "../../src/command-lines/approve-line.ts";
import type { Verdict } from "../../src/records/deeds/deed-decisions.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import { byDeed } from "../../src/records/deeds/entries-by-deed.ts";
import { mayDecide, stillDecides } from "../../src/records/deeds/who-decides.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { bareDeedText, deedText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { decideAndTell } from "./decide.ts";
import { isFinal } from "./is-final.ts";
import { optionsOf } from "./item-lines.ts";
import { leftToOther } from "./left-alone.ts";
import { nearTo } from "./near-to.ts";
import type { ApprovingParts, Item } from "./needs.ts";
import { peopleMeant } from "./people-meant.ts";

const MOST_OPTIONS = 8;
/** Of more people only the last weeks are read: where nobody below can be told, a whole city is near. */
const MANY = 500;
const FEW_WEEKS = 3;

/** Takes back what was decided: what was approved waits again, what was refused stands as it did. */
export async function takeBack(
  talk: Talk,
  services: ApprovingParts,
  me: Cadre,
  { deed: named, who }: Pick<Extract<ApproveCommand, { does: "take-back" }>, "deed" | "who">,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { items, left } = await talk.call(async (key) => {
    if (!named) return { items: await decidedBy(services, me, who, today), left: null };
    const items = await namedItem(services, me, { ...named, key }, today);
    return { items, left: (await leftAsItIs(services, me, items, today)) ?? null };
  });
  const [first] = items;
  if (!first) throw refuse("approve-nothing-decided");
  if (left !== null) return talk.say("approve-notes", { lines: left });
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

/** A button says “my word back”: once another head has decided after it, it would take back theirs. @returns what is said then */
async function leftAsItIs(
  services: ApprovingParts,
  me: Cadre,
  [item]: readonly Item[],
  today: Day,
): Promise<string | undefined> {
  if (!item) return undefined;
  const [{ key, cadre, day, decided }] = item.deed;
  if (!decided || decided.by === me.code) return undefined;
  const lines = (await services.deeds.linesOf([cadre], day)).get(cadre)?.entries ?? [];
  if (!lines.some(({ decides, by }) => decides?.key === key && by === me.code)) return undefined;
  const person = await services.cadres.person(cadre, today);
  if (!person || !(await stillDecides(services, decided.by, person, today))) return undefined;
  const left = await leftToOther(services, item, item.deed, today);
  return left.line(bareDeedText(services.words, item.deed, today));
}

/**
 * What the speaker decided lately, and may take back, the newest decision first: about those whom they are the nearest to, or about
 * those who are named, who may be anywhere below.
 */
async function decidedBy(services: ApprovingParts, me: Cadre, who: string, today: Day): Promise<Item[]> {
  const example = approveLine.takeBackOf(["Bích"]);
  const meant =
    who === ""
      ? await nearTo(services, me, today)
      : await peopleMeant(services, me, { who, names: namesIn(who), example }, today);
  const people = new Map(meant.map((person) => [person.code, person]));
  const weeks = people.size > MANY ? FEW_WEEKS : undefined;
  const kept = await services.deeds.keptLately([...people.keys()], today, weeks);
  const own = byDeed(kept)
    .filter((deed) => isDecided(deed) && deed[0].decided?.by === me.code)
    .toSorted(([a], [b]) => (b.decided?.at ?? 0) - (a.decided?.at ?? 0));
  const items: Item[] = [];
  for (const deed of own) {
    const person = people.get(deed[0].cadre);
    if (!person || (await isFinal(services, { person, deed, to: before(deed) }, today))) continue;
    items.push({ deed, name: person.name, unit: person.unitName });
    if (items.length === MOST_OPTIONS) break;
  }
  return items;
}

/** How it stood before it was decided. */
function before([{ decided }]: DeedEntries): Verdict {
  return decided?.was ?? "counts";
}

/** It was refused, or approved: what was taken back is nobody's decision. */
function isDecided([{ state, decided }]: DeedEntries): boolean {
  return state === "refused" || (!state && decided?.was === "waits");
}
