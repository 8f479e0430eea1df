import type { Entry } from "../../../src/records/entries/entries.ts";
import type { Unit } from "../../../src/records/people/cadre.ts";
import type { Period } from "../../../src/rules/calendar/periods.ts";
import { dayOf, earlierOf } from "../../../src/rules/calendar/time.ts";
import { publicity } from "../../../src/rules/entries/publicity.ts";
import { publicitySum, sumsByCriterion, sumsByUnit } from "../../../src/rules/entries/publicity-sums.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { unitPaperRef } from "../../../src/rules/unit-papers/unit-papers.ts";
import { PROPAGANDA_PART } from "../../../src/rules/year-report/sections.ts";
import { criterionText, fieldText, numberText } from "../../../src/words/entry-text.ts";
import { fullDate } from "../../../src/words/full-date.ts";
import { periodText } from "../../../src/words/spoken.ts";
import type { Words } from "../../../src/words/words.ts";
import { unitGroups } from "../../entries/unit-groups.ts";
import type { ForPapers } from "../paper-services.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { unitHeadOf } from "./unit-head.ts";
import { writtenParts } from "./year-reports.ts";

/** What a unit and all below it have published in a period; an empty list is one, too. */
export const publicityLists: SourceOfUnits = {
  of: "unit",
  async find(services, unit, periods, at) {
    const { words, cadres, entries } = services;
    const today = dayOf(at);
    const period = periods.find(({ from }) => from <= today);
    const day = period && earlierOf(period.to, today);
    const whose = day && (await cadres.unit(unit, day));
    if (!period || !day || !whose) return undefined;
    return {
      period,
      code: words.label("paper-publicity-code"),
      whose: whose.name,
      unit,
      day,
      async data(): Promise<PaperDataOf<"tuyentruyen">> {
        const units = await cadres.tree(unit, day);
        const codes = units.map(({ code }) => code);
        const found = (await entries.of(codes, period.from, period.to, day)).filter(
          ({ kind }) => kind === "publicity",
        );
        const names = new Map(units.map(({ code, name }) => [code, name]));
        const groups = unitGroups({ unit: whose, units });
        return {
          ...(await unitHeadOf(services, whose, today)),
          "unit-name": whose.name,
          period: periodText(words, period, today),
          parts: await writtenOf(services, whose, period),
          points: countsIn(words, found).map((text) => ({ text })),
          "unit-sums": sumsByUnit(found, groups).map(({ group, sum }, place) => ({
            number: String(place + 1),
            workplace: group.name,
            published: String(sum.count),
            reach: numberText(sum.reach),
          })),
          publicity: found.map((entry, place) => ({
            number: String(place + 1),
            workplace: names.get(entry.unit) ?? entry.unit,
            ...publishedText(words, entry),
          })),
        };
      },
    };
  },
};

/** What the synthesis of the topmost unit says of its year: as closed, or as written so far. Other papers have no such part. */
async function writtenOf(
  services: Pick<ForPapers, "words" | "forms" | "unitPapers">,
  { code, parent }: Unit,
  { kind, id }: Period,
): Promise<NonNullable<PaperDataOf<"tuyentruyen">["parts"]>> {
  if (parent !== null || kind !== "year") return [];
  const paper = await services.unitPapers.one(code, unitPaperRef("synthesis", id));
  const closed = paper?.state === "waits" ? paper.versions.at(-1) : undefined;
  const written = closed ?? paper?.draft ?? paper?.versions.at(-1);
  const parts = await writtenParts(services, written, ({ id }) => id === PROPAGANDA_PART);
  return parts.flatMap(({ title, points = [] }) => (points.length > 0 ? [{ title, points }] : []));
}

function countsIn(words: Words, found: readonly Entry[]): string[] {
  const { count, reach } = publicitySum(found);
  return [
    words.text("paper-publicity-count", { count: String(count), reach: numberText(reach) }),
    ...sumsByCriterion(found).map(({ criterion, sum }) =>
      words.text("paper-publicity-criterion", {
        criterion: criterionText(words, criterion),
        count: String(sum.count),
        reach: numberText(sum.reach),
      }),
    ),
  ];
}

/** One of them, as a row has it. */
function publishedText(words: Words, { values }: Entry) {
  const { title = "", day, reach, link } = values;
  const said = (id: "channel" | "criterion") => {
    const field = publicity.fields.find((each) => each.id === id);
    return (field && fieldText(words, field, values)) ?? "";
  };
  return {
    "published-title": link === undefined ? title : `${title} (${link})`,
    channel: said("channel"),
    "published-on": day === undefined ? "" : fullDate(day),
    reach: reach === undefined ? "" : numberText(reach),
    criterion: said("criterion"),
  };
}
