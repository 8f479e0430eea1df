import type { Services } from "../../chat/services.ts";
import type { Cadre, Unit } from "../../records/people/cadre.ts";
import { missingUnits } from "../../records/standings/lacking.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { unitsWaiting } from "../../records/unit-duties/units-waiting.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { listText } from "../../words/list-text.ts";
import { periodText } from "../../words/spoken.ts";
import type { Nudge } from "./nudge.ts";
import { lettersTo, reached, type ToNudge } from "./reachable.ts";

/** A head of units that have not done their duty. */
interface HeadOf extends ToNudge {
  readonly units: Unit[];
}

/**
 * The heads of today of the units that have not done a duty of units, each once, without the one who nudges. Where the level above
 * has to decide, the unit can do no more, and its heads are left alone.
 */
export async function unitNudgeOf(
  services: Pick<
    Services,
    "words" | "cadres" | "standings" | "unitPapers" | "reminderSettings" | "noticeAddresses" | "withoutApp"
  >,
  { from, duty, standing }: { from: Cadre; duty: UnitDutyId; standing: UnitStanding },
  at: number,
): Promise<Nudge> {
  const { words, cadres, standings } = services;
  const today = dayOf(at);
  const waiting = await unitsWaiting(services, { duty, year: standing.period.id }, today);
  const lacking: Unit[] = [];
  const waitsAbove: Unit[] = [];
  for (const unit of missingUnits(standing, duty))
    if (!(await standings.isOutside(unit.code, today)))
      (waiting.has(unit.code) ? waitsAbove : lacking).push(unit);
  const headsOf = await cadres.headsOf(
    lacking.map(({ code }) => code),
    today,
  );
  const found = new Map<string, { person: Cadre; units: Unit[] }>();
  for (const unit of lacking)
    for (const person of headsOf.get(unit.code) ?? []) {
      if (person.code === from.code) continue;
      const known = found.get(person.code);
      if (known) known.units.push(unit);
      else found.set(person.code, { person, units: [unit] });
    }
  const period = periodText(words, standing.period, today);
  const say = ({ units }: HeadOf) => {
    const names = listText(
      words,
      units.map(({ name }) => name),
    );
    return { text: words.text(`unit-duty-${duty}-nudge`, { from: from.name, units: names, period }) };
  };
  const headless = lacking.filter(({ code }) => (headsOf.get(code) ?? []).length === 0);
  return {
    ...(await lettersTo(services, await reached(services, [...found.values()], at), say, at)),
    headless,
    waitsAbove,
  };
}
