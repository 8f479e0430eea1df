import type { Services } from "../../src/chat/services.ts";
import type { Cadre, Unit } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { goneInReach, unitsInReach } from "../../src/records/people/reach.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { unitsMeantEver } from "../../src/rules/organisation/units-meant.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { matchesName } from "../../src/rules/reading/names.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { refuse } from "../../src/words/refusal.ts";
import { askedPeriod } from "./asked-period.ts";

const MOST_LISTED = 8;

/**
 * The unit that a head's words mean, by code or name, with or without diacritics; without words, their own.
 * @param asked `orGone`: also one that has gone into another, as it was last
 * @throws Refusal when there is none or several, or it is not theirs
 */
export async function askedUnit(
  services: Pick<Services, "cadres">,
  cadre: Cadre,
  { permission, words, orGone = false }: { permission: Permission; words: string; orGone?: boolean },
  day: Day,
): Promise<Unit> {
  const there = await unitsInReach(services.cadres, cadre, permission, day);
  const gone = orGone && words ? await goneInReach(services.cadres, cadre, permission, day) : [];
  const unit = words ? found({ there, gone }, words, cadre) : there[0];
  if (!unit) throw refuse("standing-no-unit", { asked: words, example: cadre.unitName });
  if (!(await inChargeOfUnit(services.cadres, cadre, { permission, unit: unit.code }, day)))
    throw refuse("not-allowed");
  return unit;
}

/**
 * The period and the unit that a line asks for, in any order. Where a unit's name itself ends like a period (`Chi đoàn Cách
 * mạng Tháng 8`), the line means the unit.
 */
export async function askedUnitAndPeriod(
  services: Pick<Services, "cadres">,
  cadre: Cadre,
  {
    permission,
    line,
    command,
    orGone,
  }: { permission: Permission; line: string; command: string; orGone?: boolean },
  day: Day,
): Promise<{ period: Period | undefined; unit: Unit }> {
  const read = periodInLine(line, day);
  const mayBeName = read.period !== undefined && read.rest !== "";
  const there = mayBeName ? await unitsInReach(services.cadres, cadre, permission, day) : [];
  const gone = mayBeName && orGone ? await goneInReach(services.cadres, cadre, permission, day) : [];
  const said = plain(line);
  const isName = [...there, ...gone].some(({ name }) => ` ${plain(name)}`.endsWith(` ${said}`));
  const { period, rest } = isName ? { period: undefined, rest: line } : askedPeriod(line, command, day);
  return {
    period,
    unit: await askedUnit(services, cadre, { permission, words: rest, ...(orGone && { orGone }) }, day),
  };
}

/**
 * The unit of a group; a group can ask about no other.
 * @throws Refusal for words that mean anything else
 */
export async function groupsOwnUnit(
  services: Pick<Services, "cadres">,
  code: string,
  words: string,
  day: Day,
): Promise<string> {
  const [unit] = await services.cadres.tree(code, day);
  const said = plain(words);
  const isOwn = said === "" || said === plain(code) || (unit && matchesName(unit.name, words));
  if (!isOwn) throw refuse("standing-group-words", { asked: words, unit: unit?.name ?? code });
  return code;
}

function found(
  { there, gone }: { there: readonly Unit[]; gone: readonly Unit[] },
  words: string,
  cadre: Cadre,
): Unit {
  const units = unitsMeantEver({ there, gone }, words);
  const [unit, ...others] = units;
  if (!unit) throw refuse("standing-no-unit", { asked: words, example: there[1]?.name ?? cadre.unitName });
  if (others.length > 0) {
    const names = units.slice(0, MOST_LISTED).map(({ name, code }) => `• ${name} (${code})`);
    throw refuse("standing-several-units", { asked: words, names: names.join("\n"), example: unit.code });
  }
  return unit;
}
