import { type DutyResult, isAsked } from "../../rules/duties/duty-result.ts";
import type { ReportFigure } from "../../rules/year-report/figure.ts";
import { pledgedAndReviewed } from "../../rules/year-report/pledged-and-reviewed.ts";
import type { ReportAsked, SectionReader } from "./readers.ts";
import { sharesOf } from "./shares.ts";

/** The targets (III.2) as they stand on the report's last day; T4 is rated at the third quarter's review, provisionally. */
export const targetsSection: SectionReader = async (asked) => {
  const { counts } = await asked.year();
  const when = { day: asked.asOf };
  return [
    ...sharesOf(["T1"], counts, when),
    await pledgesAndReviews(asked),
    ...sharesOf(["T3", "T4"], counts, when),
  ];
};

/** T2, over those who are there on the last day. */
async function pledgesAndReviews({ asOf: day, quarters, part, year }: ReportAsked): Promise<ReportFigure> {
  const reviews = new Map<string, boolean[]>();
  for (const quarter of quarters)
    for (const { person, duties } of (await part(quarter)).standers) {
      const met = metIfAsked(duties.D9);
      if (met !== undefined) reviews.set(person.code, [...(reviews.get(person.code) ?? []), met]);
    }
  const papers = (await year()).standers.map(({ person, duties }) => ({
    pledged: metIfAsked(duties.D8),
    reviewed: reviews.get(person.code) ?? [],
  }));
  const { met: count, of } = pledgedAndReviewed(papers);
  return { what: "T2", day, count, of };
}

function metIfAsked(result: DutyResult | undefined): boolean | undefined {
  return result && isAsked(result) ? result.met : undefined;
}
