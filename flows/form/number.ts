import type { Read, Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { type NumberQuestion, readPromisedNumber } from "../../src/rules/forms/promised-number.ts";
import { capitalised } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { phrase } from "../../src/words/words.ts";
import type { Asking } from "./asking.ts";
import { amountText, numberText } from "./text.ts";

/** Buttons: the minimum, and this many numbers in all. */
const SUGGESTED = 3;
const STEP = { minutes: 60, times: 1 } as const;

/**
 * Asks for a pledged number: first which kind, if there are several, then how many. Less than the plan asks is refused.
 */
export async function askNumber(
  talk: Talk,
  services: Pick<Services, "words">,
  asking: Asking<NumberQuestion>,
): Promise<void> {
  const { question, step, before, save } = asking;
  const { words } = services;
  const help = phrase("form-help", { text: question.help });
  let of = before?.kind === "number" && before.value === null ? before.of : null;
  if (question.of && !of) {
    const options = question.of.kinds.map(({ id, label }) => ({ value: id, label: capital(label) }));
    const which = phrase("form-help", { text: question.of.help });
    of = await talk.pick(phrase("form-ask", { step, text: question.of.text }), options, which);
    await save({ kind: "number", value: null, of });
  }
  const kind = question.of?.kinds.find((candidate) => candidate.id === of)?.label;
  const least = amountText(words, question, question.least);
  const ask = { step, text: question.text, least };
  const value = await talk.ask(
    kind ? phrase("form-ask-number-of", { ...ask, kind }) : phrase("form-ask-number", ask),
    (text) => readNumber(words, question, text, of),
    suggestions(words, question, of),
    { help },
  );
  await save({ kind: "number", value, of });
}

function readNumber(words: Words, question: NumberQuestion, text: string, of: string | null): Read<number> {
  const read = readPromisedNumber(question, text);
  if ("value" in read) return read;
  const { clause, least, most, measure, isStricter } = question;
  const example = measure === "minutes" ? String(Math.ceil(least / 60)) : String(least);
  switch (read.problem) {
    case "unclear":
      return { no: phrase("form-number-unclear", { example }) };
    case "too-little":
      return {
        no: phrase(isStricter ? "form-number-too-little-here" : "form-number-too-little", {
          clause,
          least: numberText(words, question, least, of),
          example,
        }),
      };
    case "too-much":
      return {
        no: phrase("form-number-too-much", { most: numberText(words, question, most, of), example }),
      };
  }
}

function suggestions(words: Words, question: NumberQuestion, of: string | null): Suggestion[] {
  const { least, measure } = question;
  return Array.from({ length: SUGGESTED }, (_, place) => least + place * STEP[measure]).map((value) => ({
    label: phrase("form-label", { text: numberText(words, question, value, of) }),
    text: measure === "minutes" ? durationTyped(value) : String(value),
  }));
}

/** As a person would type it: `2`, `1h30`. */
function durationTyped(minutes: number): string {
  const rest = minutes % 60;
  return rest === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}h${String(rest).padStart(2, "0")}`;
}

/** Turns a label written for mid-sentence into a button's. */
function capital(label: string): string {
  return capitalised(label);
}
