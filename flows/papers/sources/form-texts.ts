import type { FormVersion } from "../../../src/records/forms/forms-models.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { partsAsAnswered } from "../../../src/rules/forms/as-answered.ts";
import { type AskedPart, isPassedOver } from "../../../src/rules/forms/form-for.ts";
import type { OF_A_PERSON } from "../../../src/rules/papers/of-a-person.ts";
import type { DataOf } from "../../../src/rules/papers/paper.ts";
import { fullDate } from "../../../src/words/full-date.ts";
import type { Words } from "../../../src/words/words.ts";
import { whoIs } from "../../form/session.ts";
import { answerTexts, isSkipped } from "../../form/text.ts";
import { typedMark } from "../../form/typed-mark.ts";
import type { ForPapers } from "../paper-services.ts";
import type { ConfirmedForm } from "./confirmed-form.ts";
import { unitHeadOf } from "./unit-head.ts";

type Texts = DataOf<typeof OF_A_PERSON>;

/** The parts that somebody was asked, as they answered them. */
export async function askedParts(
  services: ForPapers,
  { content, version, person, day }: ConfirmedForm,
): Promise<AskedPart[]> {
  return partsAsAnswered(content, version, await whoIs(services, person, day));
}

/** What the papers of both forms say: who it is, by the day on which it was confirmed, and what was answered in words. */
export async function formTexts(
  services: ForPapers,
  confirmed: ConfirmedForm,
  parts: readonly AskedPart[],
): Promise<Texts> {
  const { content, version, person, day } = confirmed;
  const inWords = answered(services.words, parts, version);
  return {
    code: content.code,
    ...(await headOf(services, person, day)),
    parts: [...inWords, ...(await noteOf(services, confirmed, inWords.length + 1))],
  };
}

/** That it was typed in from paper, as a part of its own: so no unit's own template leaves it out. */
async function noteOf(
  services: ForPapers,
  { version, day }: ConfirmedForm,
  number: number,
): Promise<NonNullable<Texts["parts"]>> {
  const text = await typedMark(services, version, day);
  if (text === undefined) return [];
  return [{ number: String(number), title: services.words.label("paper-typed-title"), points: [{ text }] }];
}

/** Who it is, and of which unit. */
export async function headOf(
  { words, cadres }: Pick<ForPapers, "words" | "cadres">,
  person: Cadre,
  day: Day,
): Promise<Texts> {
  return {
    ...(await unitHeadOf({ words, cadres }, { code: person.unit, name: person.unitName }, day)),
    name: person.name,
    ...(person.birthDate && { birth: fullDate(person.birthDate) }),
    ...(person.positions.length > 0 && { positions: person.positions.join(", ") }),
    "unit-name": person.unitName,
    group: words.label(`paper-group-${person.group}`),
  };
}

/** The parts in words, without the numbers: those stand in a table of their own. */
function answered(
  words: Words,
  parts: readonly AskedPart[],
  { answers }: FormVersion,
): NonNullable<Texts["parts"]> {
  const inWords = parts.map(({ title, questions }) => ({
    title,
    points: questions
      .filter((question) => question.kind !== "number" && !isPassedOver(question, answers))
      .flatMap((question) => {
        const answer = answers[question.id];
        if (!answer) return [];
        const texts = isSkipped(answer)
          ? [words.label(answer.kind === "choice" ? "paper-skipped-choice" : "paper-skipped")]
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
