import { clipped } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import type { Option } from "../message/outgoing.ts";
import type { Aside, AsideMeaning, GivenAnswer, PendingQuestion } from "../message/question.ts";
import type { ReplyRead } from "../reading/reply.ts";
import { questionId } from "./question-id.ts";

/** So much of what was typed is quoted. */
const LONGEST_QUOTE = 80;

type Choice = Aside["options"][number];

/** The short question about a reply that is in doubt, naming what it may mean; undefined when there is nothing to name. */
export function asideOn(
  words: Words,
  question: PendingQuestion,
  { read, said, key }: { read: ReplyRead; said: string; key: string },
): Aside | undefined {
  const text = clipped(said.trim(), LONGEST_QUOTE);
  const id = questionId(question.id, key);
  switch (read.does) {
    case "unsure":
      return { id, ...unsure(words, question, { between: read.between, beside: read.beside ?? [], text }) };
    case "yes-or-no": {
      if (read.between.length === 0) return undefined;
      const options = read.between.map((option) => choiceOf(question, option, []));
      const readings = read.between.map(({ label }) => `“${label}”`).join(", ");
      return {
        id,
        text: words.text("aside-yes-or-no", { text, readings }),
        options: [...options, again(words.label("aside-other"))],
      };
    }
    case "addition":
      return question.kind === "words" && question.open
        ? asideOn(words, question, {
            read: { does: "confirm", text: read.text, because: "short" },
            said,
            key,
          })
        : undefined;
    case "confirm": {
      const served = read.instead;
      const serve: Choice[] = served
        ? [
            {
              value: "serve",
              label: words.label(read.because === "hours" ? "aside-log-hours" : "aside-serve"),
              means: { line: served },
            },
          ]
        : [];
      const yes = {
        value: "yes",
        label: words.label("aside-is-answer"),
        means: asAnswer(question, read.text),
      };
      const no = again(words.label(served ? "aside-neither" : "aside-is-no-answer"));
      return { id, text: words.text("aside-confirm", { text }), options: [...serve, yes, no] };
    }
    default:
      return undefined;
  }
}

function unsure(
  words: Words,
  question: PendingQuestion,
  { between, beside, text }: { between: Option[]; beside: Option[]; text: string },
): Omit<Aside, "id"> {
  const [only, ...others] = between;
  if (only && others.length === 0) {
    const yes = {
      value: "yes",
      label: words.label("aside-right"),
      means: choiceOf(question, only, beside).means,
    };
    const option = only.label;
    return { text: words.text("aside-is-it", { option }), options: [yes, again(words.label("aside-wrong"))] };
  }
  const options = between.map((option) => choiceOf(question, option, beside));
  return {
    text: words.text("aside-which", { text }),
    options: [...options, again(words.label("aside-other"))],
  };
}

function choiceOf({ kind }: PendingQuestion, option: Option, beside: readonly Option[]): Choice {
  const values = [...beside, option].map(({ value }) => value);
  return {
    value: `=${option.value}`,
    label: option.label,
    means: { answer: kind === "many" ? values : option.value },
  };
}

/** Words in doubt are an own idea where options could be picked, and content elsewhere. */
export function asAnswer({ kind }: PendingQuestion, text: string): { answer: GivenAnswer } {
  return { answer: kind === "many" ? { picked: [], own: text } : text };
}

function again(label: string): Choice {
  const means: AsideMeaning = "again";
  return { value: "no", label, means };
}
