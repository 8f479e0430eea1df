/** An initiative, as it was told. */
export interface Work {
  title: string;
  /** `returned`: sent back with a reason. */
  state: "waits" | "returned" | "recognised";
  /** When it was handed in: `2026-11-24 19:10`. */
  handedInAt: string;
  /** The day of the decision. */
  decidedOn: string;
}

/** Initiatives that count in a year, by the day of the decision, and those handed in during it that wait. */
export function worksIn(works: readonly Work[], year: string): { recognised: number; waiting: number } {
  return {
    recognised: works.filter(({ state, decidedOn }) => state === "recognised" && decidedOn.startsWith(year))
      .length,
    waiting: works.filter(({ state, handedInAt }) => state === "waits" && handedInAt.startsWith(year)).length,
  };
}
