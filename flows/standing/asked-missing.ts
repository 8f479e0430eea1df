import type { Services } from "../../src/chat/services.ts";
import { missingLine, nudgeLine } from "../../src/command-lines/unit-lines.ts";
import { missing } from "../../src/jobs/digests/missing.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { UnitStanding } from "../../src/records/standings/standings.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";
import { type Period, periodOf } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { DUTIES, DUTY_IDS, type DutyId, dutiesOf, isForLater } from "../../src/rules/duties/duties.ts";
import { readDuty } from "../../src/rules/duties/duty-names.ts";
import { paperPeriodMeant } from "../../src/rules/duties/late-paper.ts";
import { dutyName } from "../../src/words/duty-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { askedPerson } from "./asked-person.ts";
import { askedUnitAndPeriod } from "./asked-unit.ts";
import { noStanding } from "./no-standing.ts";

/** Who is missing a duty in a unit and a period. */
export interface Missing {
  duty: DutyId;
  period: Period;
  standing: UnitStanding;
  /** Only this one was asked about; the standing then holds nobody else. */
  person?: { code: string; name: string };
}

/**
 * Reads `[việc] [kỳ] [đơn vị]` and looks up who is missing what; without a duty, every duty that applies, and without a period
 * those that are meant.
 * @throws Refusal when the duty does not apply to the period, or the unit is not theirs
 */
export async function askedMissing(
  services: Pick<Services, "words" | "cadres" | "standings">,
  cadre: Cadre,
  { permission, line }: { permission: Permission; line: string },
  at: number,
): Promise<Missing[]> {
  const today = dayOf(at);
  const { duty, rest } = readDuty(line);
  const command = (permission === "nudge" ? nudgeLine : missingLine).command;
  const named = await askedPerson(services, cadre, rest, today);
  const { period, unit } = await askedUnitAndPeriod(
    services,
    cadre,
    { permission, line: named?.line ?? rest, command },
    today,
  );
  if (permission === "nudge" && duty && DUTIES[duty].evidence.kind === "stated")
    throw refuse("nudge-stated", { duty: dutyName(services.words, duty) });
  if (permission === "nudge" && duty && !isForLater(duty))
    throw refuse("nudge-over", { duty: dutyName(services.words, duty), word: DUTIES[duty].word });
  const meant = dutiesMeant(duty, period).filter((id) => permission !== "nudge" || isForLater(id));
  const survey = services.standings.together(unit.code, at);
  const found: Missing[] = [];
  const look = async (id: DutyId, of: Period): Promise<Missing[]> => {
    if (of.from > today)
      throw refuse("standing-not-begun", { period: periodText(services.words, of, today) });
    const standing = (await survey(of, [id])).of(unit.code);
    return standing ? [{ duty: id, period: of, ...onlyFor(standing, named?.person) }] : [];
  };
  // Of a unit that nothing is asked of any more, nothing of before is meant either.
  const mayBeLate = !period && !(await services.standings.isOutside(unit.code, today));
  for (const id of meant)
    found.push(
      ...(mayBeLate ? await unnamed(id, look, today) : await look(id, period ?? runningOf(id, today))),
    );
  // What nobody owes, nobody has met either.
  const owed = found.filter(({ duty: id, standing }) => standing.report.totals[id] !== undefined);
  if (owed.length > 0 || (found.length > 0 && !duty)) return owed.length > 0 ? owed : found;
  const said = periodText(services.words, period ?? periodOf("week", today), today);
  if (duty && (meant.length === 0 || found.length > 0))
    throw refuse("missing-no-duty", { period: said, duty: dutyName(services.words, duty) });
  throw await noStanding(services, unit.code, period ?? periodOf("week", today), today);
}

/** Without a period the one that runs is meant; of papers the one that ended, while somebody still owes it and the new ones are not begun. */
async function unnamed(
  id: DutyId,
  look: (id: DutyId, of: Period) => Promise<Missing[]>,
  today: Day,
): Promise<Missing[]> {
  const running = runningOf(id, today);
  const meant = paperPeriodMeant(id, today);
  if (meant.id !== running.id) {
    const owed = (await look(id, meant)).filter(({ standing }) => missing(standing, id).length > 0);
    if (owed.length > 0) return owed;
  }
  return look(id, running);
}

function runningOf(id: DutyId, today: Day): Period {
  return periodOf(DUTIES[id].due[0], today);
}

/** A unit's standing as far as one person goes, where one was named. */
function onlyFor(standing: UnitStanding, person: Cadre | undefined): Pick<Missing, "standing" | "person"> {
  if (!person) return { standing };
  const { code, name } = person;
  const standers = standing.standers.filter((stander) => stander.person.code === code);
  return { standing: { ...standing, standers }, person: { code, name } };
}

function dutiesMeant(duty: DutyId | undefined, period: Period | undefined): DutyId[] {
  const meaningful = period ? dutiesOf(period.kind).map(({ id }) => id) : [...DUTY_IDS];
  return meaningful.filter((id) => !duty || id === duty);
}
