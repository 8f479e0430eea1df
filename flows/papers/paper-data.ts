import type { Services } from "../../src/chat/services.ts";
import type { PaperData } from "../../src/papers/word/template-field.ts";
import type { FormVersion } from "../../src/records/forms/forms-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { partsAsAnswered } from "../../src/rules/forms/as-answered.ts";
import { type AskedPart, isPassedOver } from "../../src/rules/forms/form-for.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { periodText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { whoIs } from "../form/session.ts";
import { answerTexts, isSkipped } from "../form/text.ts";
import { pledgedFigures, reachedFigures } from "./paper-figures.ts";

type Needs = Pick<Services, "words" | "cadres" | "forms" | "policies">;

/** A confirmed pledge or self-review of somebody. */
export interface Confirmed {
  readonly paper: Paper;
  readonly period: Period;
  readonly version: FormVersion;
}

/** What the paper of a confirmed pledge or self-review says, by who the person was on the day they confirmed it. */
export async function paperData(
  services: Needs,
  cadre: Cadre,
  { paper, period, version }: Confirmed,
): Promise<PaperData> {
  const day = dayOf(version.confirmedAt.getTime());
  const person = (await services.cadres.onDay(cadre, day)) ?? cadre;
  const { content } = await services.forms.asked(version);
  const parts = partsAsAnswered(content, version, await whoIs(services, person, day));
  const figures =
    paper === "pledge"
      ? pledgedFigures(services.words, parts, version)
      : await reachedFigures(services, person, { period, version });
  return {
    code: content.code,
    ...(await headOf(services, person, day)),
    period: paper === "pledge" ? period.id : periodText(services.words, period, day),
    parts: answered(services.words, parts, version),
    figures: figures.map((row, place) => ({ number: String(place + 1), ...row })),
  };
}

async function headOf({ words, cadres }: Needs, person: Cadre, day: Day): Promise<PaperData> {
  const [parent] = await cadres.above(person.unit, day);
  const above = parent === undefined ? undefined : await cadres.unit(parent, day);
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  return {
    above: (above?.name ?? "").toUpperCase(),
    unit: person.unitName.toUpperCase(),
    day: words.text("paper-day", { day: dayOfMonth, month, year }),
    name: person.name,
    ...(person.birthDate && { birth: fullDate(person.birthDate) }),
    ...(person.positions.length > 0 && { positions: person.positions.join(", ") }),
    "unit-name": person.unitName,
    group: words.label(`paper-group-${person.group}`),
  };
}

/** The parts in words, without the numbers: those stand in a table of their own. */
function answered(words: Words, parts: readonly AskedPart[], { answers }: FormVersion): PaperData[] {
  const inWords = parts.map(({ title, questions }) => ({
    title,
    points: questions
      .filter((question) => question.kind !== "number" && !isPassedOver(question, answers))
      .flatMap((question) => {
        const answer = answers[question.id];
        if (!answer) return [];
        const texts = isSkipped(answer)
          ? [words.label("paper-skipped")]
          : answerTexts(words, question, answer);
        const { label } = question;
        return label ? texts.map((text) => words.text("paper-answer", { label, text })) : texts;
      }),
  }));
  return inWords
    .filter(({ points }) => points.length > 0)
    .map(({ title, points }, place) => ({
      number: String(place + 1),
      title,
      points: points.map((text) => ({ text })),
    }));
}
