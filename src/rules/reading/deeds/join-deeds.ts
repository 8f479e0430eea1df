import type { DeedsReading, SaidDeed, SaidDeeds } from "./deeds-reading.ts";

/** The readings of a line's pieces as one: what is wrong or open in one of them is wrong or open of the line. */
export function joined(readings: readonly DeedsReading[]): DeedsReading {
  const refused = readings.find(({ kind }) => kind === "refuse");
  if (refused) return refused;
  const asks = readings.flatMap((reading) => (reading.kind === "ask" ? [reading] : []));
  const [ask, second] = asks;
  const all = (choice: SaidDeeds | undefined): SaidDeed[][] =>
    readings.map((reading) => [...(reading.kind === "deeds" ? reading.deeds : (choice ?? []))]);
  if (!ask) return { kind: "deeds", deeds: renumbered(all(undefined)) };
  // Two open questions at once would need a button for each pair.
  if (second) return { ...ask, offers: [] };
  return { ...ask, offers: ask.offers.map((offer) => renumbered(all(offer))) };
}

function renumbered(groups: readonly (readonly SaidDeed[])[]): SaidDeeds {
  let next = 0;
  const deeds = groups.flatMap((group) => {
    const base = next;
    next += Math.max(0, ...group.map(({ occasion }) => occasion + 1));
    return group.map((deed) => ({ ...deed, occasion: base + deed.occasion }));
  });
  const [first, ...others] = deeds;
  if (!first) throw new Error("no deed to join");
  return [first, ...others];
}
