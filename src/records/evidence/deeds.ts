import type { DutyId } from "../../rules/duties/duties.ts";
import type { Evidence } from "../../rules/duties/duty-result.ts";
import type { Outcome } from "../../rules/events/outcome.ts";
import type { EvidenceOfDeeds } from "../deeds/deed-evidence.ts";
import { type ClosedEvents, closedEventsIn, within } from "./closed-events.ts";
import type { EvidenceReader } from "./readers.ts";

/** What the ledgers hold. */
export interface DeedEvidence {
  readonly evidence: EvidenceOfDeeds;
}

/** Deeds and, of a duty that asks for the shirt, the events beside them. */
export function deedsReader(deeds: DeedEvidence, events: ClosedEvents): EvidenceReader<"deeds"> {
  return (asked) => {
    const beside = asked.filter(({ source }) => source.beside === "shirt-events");
    const periods = new Map(beside.flatMap((each) => each.periods).map((period) => [period.id, period]));
    const closed = closedEventsIn(events, [...periods.values()]);
    const duties = new Set<DutyId>(beside.map(({ duty }) => duty));
    return async ({ records }) => {
      const cadres = records.map(({ _id }) => _id);
      const known = await deeds.evidence(cadres, asked);
      const shirts = duties.size > 0 ? shirtsAt(await closed(cadres)) : new Map<string, Shirt[]>();
      return (duty, periodId, cadre) => {
        const evidence = known(duty, `${periodId}:${cadre}`);
        const own = duties.has(duty) ? shirts.get(cadre) : undefined;
        const period = own && periods.get(periodId);
        return period ? together(evidence, within(period, own)) : evidence;
      };
    };
  };
}

/** An event that asked for the shirt, of one who was there. */
interface Shirt extends Pick<Outcome, "day"> {
  readonly worn: boolean;
}

function together(evidence: Evidence, shirts: readonly Shirt[]): Evidence {
  if (shirts.length === 0) return evidence;
  const worn = shirts.filter((shirt) => shirt.worn).length;
  const { done, onOccasions = done } = evidence;
  return {
    ...evidence,
    onOccasions: onOccasions + worn,
    occasions: shirts.length,
    missedOn: shirts.filter((shirt) => !shirt.worn).map(({ day }) => day),
  };
}

function shirtsAt(outcomes: readonly Outcome[]): Map<string, Shirt[]> {
  const shirts = new Map<string, Shirt[]>();
  for (const { day, shirt, there, withoutShirt } of outcomes) {
    if (!shirt) continue;
    const without = new Set(withoutShirt);
    for (const who of there) shirts.set(who, [...(shirts.get(who) ?? []), { day, worn: !without.has(who) }]);
  }
  return shirts;
}
