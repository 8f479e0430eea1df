import { isOwnAlone } from "../../records/standings/counts.ts";
import {
  type Lacking,
  lackingDuties,
  lackingOf,
  lackingUnitDuties,
  missingUnits,
} from "../../records/standings/lacking.ts";
import type { Stander } from "../../records/standings/stander.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { DUTY_IDS, isDutyId } from "../../rules/duties/duties.ts";
import type { MatterId } from "../../rules/targets/matters.ts";
import { isUnitDutyId, type UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { withWaiting } from "../../words/duty-words.ts";
import { lackText, matterHead, partsText } from "../../words/matter-words.ts";
import type { Words } from "../../words/words.ts";

/** Names in one list; the rest are counted, and listed by /chuanop. */
const MOST_NAMES = 40;
/** Names of units in one line. */
const MOST_UNITS = 3;

/** How many are named, and what is said of those who are not. */
interface MostNamed {
  readonly most: number;
  readonly more: "digest-more" | "digest-more-in-group";
}

/** Who is missing what: by names where it is one duty, else a line for each person with all that is missing. */
export function missingSections(
  words: Words,
  now: UnitStanding,
  { most, more }: MostNamed = { most: MOST_NAMES, more: "digest-more" },
): string[] {
  const [duty, ...others] = lackingDuties(now);
  if (!duty) return [];
  if (others.length === 0) {
    const who = lackingOf(now, duty);
    const named = who.slice(0, most).map((each) => nameLine(words, now, each, duty));
    const said = { what: lackText(words, duty), count: String(who.length) };
    return [words.text("digest-missing", { ...said, names: listed(words, named, who.length, more) })];
  }
  const who = lacking(now);
  const lines = who.slice(0, most).map((stander) => {
    const name = `• ${nameOf(now, { unit: stander.person.unit, stander })}`;
    return words.text("digest-missing-all-of", { name, what: lackOf(words, stander) });
  });
  const names = listed(words, lines, who.length, more);
  return [words.text("digest-missing-people", { count: String(who.length), names })];
}

/** Which units lack what, a line a duty of units; a unit by itself: what it lacks. */
export function missingUnitLines(words: Words, now: UnitStanding): string[] {
  return lackingUnitDuties(now).map((duty) => {
    const what = lackText(words, duty);
    const units = missingUnits(now, duty);
    if (now.tree.length === 1)
      return words.text("digest-own-unit", { what: withParts(words, now, what, duty) });
    const named = units.slice(0, MOST_UNITS).map(({ name }) => name);
    const more = units.length - named.length;
    if (more > 0) named.push(words.text("digest-more-units", { count: String(more) }));
    return words.text("digest-missing-units", { what, count: String(units.length), names: named.join("; ") });
  });
}

/** What a unit lacks of duties that are its own alone, and so have no column. */
export function ownAloneLines(words: Words, now: UnitStanding): string[] {
  return lackingUnitDuties(now)
    .filter((duty) => isOwnAlone(now, duty))
    .map((duty) => words.text("digest-own-unit", { what: lackText(words, duty) }));
}

/** All who lack anything, in the order of the standing. */
export function lacking(now: UnitStanding): Stander[] {
  return now.standers.filter(({ duties }) => DUTY_IDS.some((duty) => duties[duty]?.met === false));
}

/** `giờ tình nguyện 0/4 tuần; HĐ, sinh hoạt` */
function lackOf(words: Words, { duties }: Stander): string {
  const said = DUTY_IDS.flatMap((duty) => {
    const result = duties[duty];
    if (result?.met !== false) return [];
    const head = matterHead(words, duty);
    const said = result.counted?.of ? `${head} ${partsText(words, duty, result.counted)}` : head;
    return [withWaiting(words, duty, said, result.waiting)];
  });
  return said.join("; ");
}

function withParts(words: Words, now: UnitStanding, said: string, duty: UnitDutyId): string {
  const counted = now.unitDuties.get(now.unit.code)?.[duty]?.counted;
  return counted?.of ? `${said} (${partsText(words, duty, counted)})` : said;
}

/** Names by given name, with the unit of those from lower units. */
export function namesOf(words: Words, now: UnitStanding, who: readonly Stander[], most = MOST_NAMES): string {
  const named = who
    .slice(0, most)
    .map((stander) => `• ${nameOf(now, { unit: stander.person.unit, stander })}`);
  return listed(words, named, who.length);
}

function listed(
  words: Words,
  named: readonly string[],
  count: number,
  more: MostNamed["more"] = "digest-more",
): string {
  const left = count - named.length;
  return [...named, ...(left > 0 ? [words.text(more, { count: String(left) })] : [])].join("\n");
}

/** `• Phạm Ngọc Bích (Đoàn phường An Khánh): 11/13 tuần`, and what of theirs waits for a head's word. */
export function nameLine(words: Words, now: UnitStanding, who: Lacking, matter: MatterId): string {
  const said = countedLine(words, now, who, matter);
  return isDutyId(matter) ? withWaiting(words, matter, said, who.stander?.duties[matter]?.waiting) : said;
}

function countedLine(words: Words, now: UnitStanding, who: Lacking, matter: MatterId): string {
  const name = nameOf(now, who);
  const counted = countedOf(now, who, matter);
  if (!counted?.of || !(isDutyId(matter) || isUnitDutyId(matter))) return `• ${name}`;
  return `• ${name}: ${partsText(words, matter, counted)}`;
}

function countedOf(now: UnitStanding, { stander, whole }: Lacking, matter: MatterId) {
  if (isDutyId(matter)) return stander?.duties[matter]?.counted;
  return whole && isUnitDutyId(matter) ? now.unitDuties.get(whole.code)?.[matter]?.counted : undefined;
}

/** A person's name with the unit where they are counted, a unit's with the one above it: each only where it is not the standing's own. */
function nameOf({ unit, tree }: UnitStanding, who: Lacking): string {
  const { name, place } = who.stander
    ? { name: who.stander.person.name, place: who.unit }
    : { name: who.whole.name, place: who.whole.parent };
  if (place === unit.code || who.whole?.code === unit.code) return name;
  const known = tree.find(({ code }) => code === place)?.name ?? who.stander?.person.unitName;
  return known ? `${name} (${known})` : name;
}
