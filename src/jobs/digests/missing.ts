import type { UnitStanding } from "../../records/standings/standings.ts";
import type { Stander } from "../../records/standings/unit-report.ts";
import { DUTY_IDS, type DutyId } from "../../rules/duties/duties.ts";
import { lackText, partsText } from "../../words/duty-words.ts";
import type { Words } from "../../words/words.ts";

/** Names in one list; the rest are counted, and listed by /chuanop. */
const MOST_NAMES = 40;

/** Cadres who owe the duty and have not met it, by given name. */
export function missing(now: UnitStanding, duty: DutyId): Stander[] {
  return now.standers.filter(({ duties }) => duties[duty]?.met === false);
}

/** Cadres without a linked address who have yet to link one. */
export function unlinked(now: UnitStanding): Stander[] {
  return now.standers.filter(({ address, withoutApp }) => address === undefined && !withoutApp);
}

/** Cadres whose platform no longer accepts messages for them. */
export function blocked(now: UnitStanding): Stander[] {
  return now.standers.filter(({ address, reachable }) => address !== undefined && !reachable);
}

/** Duties that somebody lacks, in the plan's order. */
export function lackingDuties(now: UnitStanding): DutyId[] {
  return DUTY_IDS.filter((duty) => missing(now, duty).length > 0);
}

/** Who is missing what: by names where it is one duty, else a line for each person with all that is missing. */
export function missingSections(words: Words, now: UnitStanding): string[] {
  const [duty, ...others] = lackingDuties(now);
  if (!duty) return [];
  if (others.length === 0) {
    const who = missing(now, duty);
    const said = { what: lackText(words, duty), count: String(who.length) };
    return [words.text("digest-missing", { ...said, names: namesOf(words, { now, who, duty }) })];
  }
  const who = lacking(now);
  const lines = who.slice(0, MOST_NAMES).map((stander) => {
    const name = nameLine(words, now, stander, undefined);
    return words.text("digest-missing-all-of", { name, what: lackOf(words, stander) });
  });
  const more = who.length - lines.length;
  if (more > 0) lines.push(words.text("digest-more", { count: String(more) }));
  return [words.text("digest-missing-people", { count: String(who.length), names: lines.join("\n") })];
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
    const head = words.label(`duty-${duty}-head`);
    return [result.counted?.of ? `${head} ${partsText(words, duty, result.counted)}` : head];
  });
  return said.join("; ");
}

/** Whom to name in a list. */
interface Named {
  now: UnitStanding;
  who: readonly Stander[];
  /** What they lack: of a longer period it is said how much of it they have met. */
  duty?: DutyId;
  most?: number;
}

/** Names by given name, with the unit of those from lower units. */
export function namesOf(words: Words, { now, who, duty, most = MOST_NAMES }: Named): string {
  const named = who.slice(0, most).map((stander) => nameLine(words, now, stander, duty));
  const more = who.length - named.length;
  return [...named, ...(more > 0 ? [words.text("digest-more", { count: String(more) })] : [])].join("\n");
}

/** `• Phạm Ngọc Bích (Đoàn phường An Khánh): 11/13 tuần` */
export function nameLine(
  words: Words,
  now: UnitStanding,
  { person, duties }: Stander,
  duty: DutyId | undefined,
): string {
  const name = person.unit === now.unit.code ? person.name : `${person.name} (${person.unitName})`;
  const counted = duty && duties[duty]?.counted;
  return duty && counted?.of ? `• ${name}: ${partsText(words, duty, counted)}` : `• ${name}`;
}
