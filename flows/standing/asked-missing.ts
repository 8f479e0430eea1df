import type { Services } from "../../src/chat/services.ts";
import { missingLine, nudgeLine } from "../../src/command-lines/unit-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { lackingOf } from "../../src/records/standings/lacking.ts";
import type { UnitStanding } from "../../src/records/standings/survey.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";
import { type Period, type PeriodKind, periodOf } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import {
  DUTIES,
  DUTY_IDS,
  type DutyId,
  isDutyId,
  isForLater,
  isStated,
} from "../../src/rules/duties/duties.ts";
import { longerPapersDue, paperPeriodMeant } from "../../src/rules/duties/late-paper.ts";
import { type MatterId, readMatter, wordOf } from "../../src/rules/targets/matters.ts";
import { isOwnTargetId, TARGETS } from "../../src/rules/targets/targets.ts";
import { unitPeriodMeant } from "../../src/rules/unit-duties/period-meant.ts";
import {
  isUnitDutyId,
  UNIT_DUTIES,
  UNIT_DUTY_IDS,
  type UnitDutyId,
} from "../../src/rules/unit-duties/unit-duties.ts";
import { matterName } from "../../src/words/matter-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { askedPerson } from "./asked-person.ts";
import { askedUnitAndPeriod } from "./asked-unit.ts";
import { noStanding } from "./no-standing.ts";

/** Who is missing something in a unit and a period. */
export interface Missing {
  matter: MatterId;
  period: Period;
  standing: UnitStanding;
  /** Only this one was asked about; the standing then holds nobody else. */
  person?: { code: string; name: string };
}

/**
 * Reads `[việc] [kỳ] [đơn vị]` and looks up who is missing what; without a duty, every duty of cadres and units that applies, and
 * without a period those that are meant.
 * @throws Refusal when it does not apply to the period, or the unit is not theirs
 */
export async function askedMissing(
  services: Pick<Services, "words" | "cadres" | "standings">,
  cadre: Cadre,
  { permission, line }: { permission: Permission; line: string },
  at: number,
): Promise<Missing[]> {
  const today = dayOf(at);
  const { matter, rest } = readMatter(line);
  const command = (permission === "nudge" ? nudgeLine : missingLine).command;
  const named = await askedPerson(services, cadre, rest, today);
  const { period, unit } = await askedUnitAndPeriod(
    services,
    cadre,
    { permission, line: named?.line ?? rest, command },
    today,
  );
  const mayFollow = (id: MatterId) =>
    permission !== "nudge" || !isDutyId(id) || isForLater(id) || (isStated(id) && id === matter);
  if (matter && !mayFollow(matter))
    throw refuse("nudge-over", { duty: matterName(services.words, matter), word: wordOf(matter) });
  const isMeant = (id: MatterId) => mayFollow(id) && (!named || isDutyId(id));
  const meant = mattersMeant(matter, period).filter(isMeant);
  const survey = services.standings.together(unit.code, at);
  const found: Missing[] = [];
  const look = async (id: MatterId, of: Period): Promise<Missing[]> => {
    if (of.from > today)
      throw refuse("standing-not-begun", { period: periodText(services.words, of, today) });
    const standing = (await survey(of, [id])).of(unit.code);
    return standing ? [{ matter: id, period: of, ...onlyFor(standing, named?.person) }] : [];
  };
  // Of a unit that nothing is asked of any more, nothing of before is meant either.
  const mayBeLate = !period && !(await services.standings.isOutside(unit.code, today));
  // A nudge that names its duty is of one period; a list, or a choice of nudges, has each.
  const ofOne = permission === "nudge" && matter !== undefined;
  const unnamed = ofOne ? looked : lookedAtAll;
  for (const id of meant)
    found.push(
      ...(mayBeLate ? await unnamed(id, look, today) : await look(id, period ?? runningOf(id, today))),
    );
  // What nobody owes, nobody has met either.
  const owed = found.filter(isOwed);
  if (owed.length > 0 || (found.length > 0 && !matter)) return owed.length > 0 ? owed : found;
  const said = periodText(services.words, period ?? periodOf("week", today), today);
  if (matter && (meant.length === 0 || found.length > 0))
    throw refuse("missing-no-duty", { period: said, duty: matterName(services.words, matter) });
  throw await noStanding(services, unit.code, period ?? periodOf("week", today), today);
}

/** Somebody owes it; or a post is vacant, which is to be listed. */
function isOwed({ matter, standing }: Missing): boolean {
  if (standing.report.totals[matter] !== undefined) return true;
  return isOwnTargetId(matter) && (standing.targets[matter]?.vacant.length ?? 0) > 0;
}

/** Without a period what is meant; and of papers that longer periods ask for, too, those of them that somebody still owes. */
async function lookedAtAll(
  id: MatterId,
  look: (id: MatterId, of: Period) => Promise<Missing[]>,
  today: Day,
): Promise<Missing[]> {
  const found = await looked(id, look, today);
  for (const longer of isDutyId(id) ? longerPapersDue(id, today) : [])
    found.push(...(await look(id, longer)).filter(({ standing }) => lackingOf(standing, id).length > 0));
  return found;
}

/** The one that runs is meant; of papers and of units' reviews the one that ended, while somebody still owes it and the new ones are not begun. */
async function looked(
  id: MatterId,
  look: (id: MatterId, of: Period) => Promise<Missing[]>,
  today: Day,
): Promise<Missing[]> {
  const running = runningOf(id, today);
  const meant = isOwnTargetId(id) ? running : periodMeant(id, today);
  if (meant.id !== running.id) {
    const owed = (await look(id, meant)).filter(({ standing }) => lackingOf(standing, id).length > 0);
    if (owed.length > 0) return owed;
  }
  return look(id, running);
}

function periodMeant(id: DutyId | UnitDutyId, today: Day): Period {
  return isDutyId(id) ? paperPeriodMeant(id, today) : unitPeriodMeant(id, today);
}

function runningOf(id: MatterId, today: Day): Period {
  if (isDutyId(id)) return periodOf(DUTIES[id].due[0], today);
  return periodOf(isUnitDutyId(id) ? UNIT_DUTIES[id].due : "year", today);
}

/** A unit's standing as far as one person goes, where one was named. */
function onlyFor(standing: UnitStanding, person: Cadre | undefined): Pick<Missing, "standing" | "person"> {
  if (!person) return { standing };
  const { code, name } = person;
  const standers = standing.standers.filter((stander) => stander.person.code === code);
  return { standing: { ...standing, standers }, person: { code, name } };
}

/**
 * A target is asked for by its name alone: what it lacks, its duties lack. A bare question is about what can be done now: not what
 * a review states of people, nor what units owe in the course of a whole year; both are told by their names, and of a year.
 */
function mattersMeant(matter: MatterId | undefined, period: Period | undefined): MatterId[] {
  const all: MatterId[] = matter ? [matter] : [...DUTY_IDS, ...UNIT_DUTY_IDS];
  if (period) return all.filter((id) => kindsOf(id).includes(period.kind));
  return matter
    ? all
    : all.filter(
        (id) => !(isDutyId(id) && isStated(id)) && !(isUnitDutyId(id) && UNIT_DUTIES[id].due === "year"),
      );
}

function kindsOf(id: MatterId): readonly PeriodKind[] {
  if (isOwnTargetId(id)) return TARGETS[id].periods;
  const { due, judgedByParts } = isDutyId(id) ? DUTIES[id] : UNIT_DUTIES[id];
  return [due, judgedByParts].flat();
}
