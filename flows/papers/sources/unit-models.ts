import type { HandedIn } from "../../../src/records/handed-in/how-it-stands.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import { partsAsAnswered } from "../../../src/rules/forms/as-answered.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { unitPaperRef } from "../../../src/rules/unit-papers/unit-papers.ts";
import { fullDate } from "../../../src/words/full-date.ts";
import { modelState, modelTitle } from "../../../src/words/model-text.ts";
import { capitalised, periodText } from "../../../src/words/spoken.ts";
import type { Words } from "../../../src/words/words.ts";
import { answerTexts } from "../../form/text.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { unitHeadOf, unitOrLate } from "./unit-head.ts";

/** Of the questions of a unit's model none depends on who is asked. */
const ANYBODY = { group: "A", level: "", required: {}, results: [] } as const;

/** The model of a unit in a year, as it was handed in last; what its writers have withdrawn is theirs alone. */
export const unitModels: SourceOfUnits = {
  of: "unit",
  async find(services, unit, periods, at) {
    const { words, forms, unitPapers } = services;
    const today = dayOf(at);
    const year = periods.find(({ from }) => from <= today);
    const model = year && (await unitPapers.one(unit, unitPaperRef("model", year.id)));
    const version = model?.versions.at(-1);
    const whose = await unitOrLate(services, unit, version?.confirmedAt, today);
    if (!year || !whose || !model || !version || model.state === "withdrawn") return undefined;
    return {
      period: year,
      code: words.label("paper-model-code"),
      whose: whose.name,
      unit,
      day: dayOf(version.confirmedAt.getTime()),
      async data(): Promise<PaperDataOf<"mohinh">> {
        const { content } = await forms.asked(version);
        const asked = partsAsAnswered(content, version, { ...ANYBODY, results: [] });
        const parts = asked.filter(({ id }) => id !== "title");
        return {
          ...(await unitHeadOf(services, whose, today)),
          "unit-name": whose.name,
          period: periodText(words, year, today),
          model: modelTitle(words, model),
          recognition: recognitionText(words, model, today),
          parts: parts.map(({ title, questions }, place) => ({
            number: String(place + 1),
            title,
            points: questions.flatMap((question) => {
              const answer = version.answers[question.id];
              const texts = answer ? answerTexts(words, question, answer) : [];
              return texts.flatMap((text) => text.split("\n")).map((text) => ({ text }));
            }),
          })),
        };
      },
    };
  },
};

/** How it stands, as an official paper says it. */
function recognitionText(words: Words, model: HandedIn, today: Day): string {
  const { state, decision } = model;
  if (state !== "recognised") return capitalised(modelState(words, model, today));
  if (!decision) return words.label("model-paper-recognised");
  return words.text("model-paper-decided", { number: decision.number, day: fullDate(decision.day) });
}
