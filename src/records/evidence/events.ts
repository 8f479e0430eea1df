import type { Evidence } from "../../rules/duties/duty-result.ts";
import { isConvenedFor } from "../../rules/events/convened-for.ts";
import { eventKind } from "../../rules/events/event-kinds.ts";
import type { Outcome } from "../../rules/events/outcome.ts";
import { type ClosedEvents, closedEventsIn, within } from "./closed-events.ts";
import type { EvidenceReader } from "./readers.ts";

const STANDINGS = ["met", "late", "missed", "excused"] as const;

/** A meeting to which somebody was called, as far as they are concerned. */
interface Called extends Pick<Outcome, "unit" | "day"> {
  readonly stood: (typeof STANDINGS)[number];
}

/** Convened meetings that are closed: of each who was called, whether they came on time. */
export function eventsReader(events: ClosedEvents): EvidenceReader<"events"> {
  return (asked) => {
    const periods = new Map(asked.flatMap((each) => each.periods).map((period) => [period.id, period]));
    const closed = closedEventsIn(events, [...periods.values()]);
    const sources = new Map(asked.map(({ duty, source }) => [duty, source]));
    return async ({ records, units }) => {
      const called = calledTo(await closed(records.map(({ _id }) => _id)));
      const facts = new Map(records.map((record) => [record._id, record.facts]));
      return (duty, periodId, cadre) => {
        const source = sources.get(duty);
        const period = periods.get(periodId);
        if (!source || !period) return { done: 0 };
        const whose = { facts: facts.get(cadre) ?? [], units };
        const owed = within(period, called.get(cadre) ?? []).filter((meeting) =>
          isConvenedFor(whose, meeting, source.convenedBy),
        );
        return evidenceOf(owed);
      };
    };
  };
}

function evidenceOf(owed: readonly Called[]): Evidence {
  const missedOn = owed.filter(({ stood }) => stood === "late" || stood === "missed").map(({ day }) => day);
  return {
    done: owed.filter(({ stood }) => stood === "met").length,
    occasions: owed.length,
    excused: owed.filter(({ stood }) => stood === "excused").length,
    missedOn,
  };
}

/** Of each who was called to a convened meeting: which, and how they stood. */
function calledTo(outcomes: readonly Outcome[]): Map<string, Called[]> {
  const called = new Map<string, Called[]>();
  for (const outcome of outcomes) {
    if (!eventKind(outcome.kind).convened) continue;
    const { unit, day } = outcome;
    for (const stood of STANDINGS)
      for (const who of outcome[stood]) {
        const own = called.get(who);
        if (own) own.push({ unit, day, stood });
        else called.set(who, [{ unit, day, stood }]);
      }
  }
  return called;
}
