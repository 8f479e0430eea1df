import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { Period } from "../../../src/rules/calendar/periods.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { type AskedPart, type AskedQuestion, formFor } from "../../../src/rules/forms/form-for.ts";
import type { Paper } from "../../../src/rules/forms/read-form-file.ts";
import type { OF_A_PERSON } from "../../../src/rules/papers/of-a-person.ts";
import type { DataOf, PaperData } from "../../../src/rules/papers/paper.ts";
import type { Words } from "../../../src/words/words.ts";
import { whoIs } from "../../form/session.ts";
import type { ForPapers } from "../paper-services.ts";
import { headOf } from "./form-texts.ts";
import type { PaperFound } from "./paper-source.ts";

/** Groups of dots that fill a line, and two, behind a few words. */
const ONE_LINE = 11;
const TWO_LINES = 22;

type Texts = DataOf<typeof OF_A_PERSON>;

/** What is asked of somebody, with nothing answered. */
interface Blank {
  readonly parts: readonly AskedPart[];
  /** What they owe at least, by duty. */
  readonly required: Readonly<Record<string, number>>;
}

/** An empty form to be written on by hand; only the head is filled in, and no code: nothing was recorded. */
export async function blankForm(
  services: ForPapers,
  person: Cadre,
  { form, period, day }: { form: Paper; period: Period; day: Day },
  rest: (blank: Blank) => PaperData,
): Promise<PaperFound> {
  const { content } = await services.forms.inForce(form, person.unit, day);
  const who = await whoIs(services, person, day);
  const parts = formFor(content, who);
  const { day: _today, ...head } = await headOf(services, person, day);
  const texts = { code: content.code, ...head, parts: toFillIn(services.words, parts) };
  const { required } = who;
  return {
    period,
    day,
    code: content.code,
    whose: person.name,
    unit: person.unit,
    data: async () => ({ ...texts, ...rest({ parts, required }) }),
  };
}

function toFillIn(words: Words, parts: readonly AskedPart[]): NonNullable<Texts["parts"]> {
  const lines = parts.map(({ title, questions }) => ({
    title,
    points: questions.flatMap((question) => linesOf(words, question)),
  }));
  return lines
    .filter(({ points }) => points.length > 0)
    .map(({ title, points }, place) => ({
      number: String(place + 1),
      title,
      points: points.map((text) => ({ text })),
    }));
}

/** What can be ticked, and a line to write on. Numbers have a table of their own. */
function linesOf(words: Words, question: AskedQuestion): string[] {
  const box = ({ label }: { label: string }) => words.text("paper-blank-box", { text: label });
  switch (question.kind) {
    case "number":
      return [];
    case "several":
      return [...question.suggestions.map(box), words.text("paper-blank-own", { room: room(ONE_LINE) })];
    case "choice":
      return [question.label ?? question.text, ...question.choices.map(box)];
    case "text":
      return [
        words.text("paper-blank-line", { label: question.label ?? question.text, room: room(TWO_LINES) }),
      ];
  }
}

/** Dots to write on, in so many groups, between which a line may end: whole lines of dots would leave the words before them alone. */
function room(groups: number): string {
  return Array.from({ length: groups }, () => "……").join(" ");
}
