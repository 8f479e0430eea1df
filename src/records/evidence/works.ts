import type { Work } from "../works/works.ts";
import type { EvidenceReader } from "./readers.ts";

/** Works by the year in which they count. */
export interface WorksInYear {
  inYear(year: string, cadres: readonly string[]): Promise<readonly Pick<Work, "owner" | "state">[]>;
}

/** What was recognised counts in the year of the decision; what was handed in waits for it. */
export function worksReader(works: WorksInYear): EvidenceReader<"works"> {
  return (asked) =>
    async ({ records }) => {
      const cadres = records.map(({ _id }) => _id);
      const counts = new Map<string, { done: number; waiting: number }>();
      const years = new Set(asked.flatMap(({ periods }) => periods.map(({ id }) => id)));
      for (const year of years)
        for (const { owner, state } of await works.inYear(year, cadres)) {
          const key = `${year}:${owner}`;
          const { done, waiting } = counts.get(key) ?? { done: 0, waiting: 0 };
          const isDone = state === "recognised";
          counts.set(key, { done: done + (isDone ? 1 : 0), waiting: waiting + (isDone ? 0 : 1) });
        }
      return (_, period, cadre) => counts.get(`${period}:${cadre}`) ?? NONE;
    };
}

const NONE = { done: 0 };
