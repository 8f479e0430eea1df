import { wishIn } from "../../rules/reading/talk/wishes.ts";
import { yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import type { PlainKey } from "../../words/words.ts";
import { type Content, fileIn, isShowing } from "../message/incoming.ts";
import { DONE_PRESS } from "../message/press.ts";
import type { AsideMeaning, GivenAnswer, PendingQuestion } from "../message/question.ts";
import { MORE, nextPage, optionsListed } from "./pages.ts";
import { placesOfAside } from "./places-of-aside.ts";
import { NO_CONTEXT, readReply } from "./read-reply.ts";
import type { OpenQuestion, ReplyContext, ReplyRead } from "./reply.ts";

/** The platform's side of a question: whether it has buttons, and what else a line may be. */
export interface AnswerContext {
  canPress: boolean;
  reply: ReplyContext;
}

const PLAIN: AnswerContext = { canPress: true, reply: NO_CONTEXT };

/**
 * What a message means as the answer to a question: an answer · changed picks, or another page of the list, to be shown and asked again · what it meant
 * in answer to a question about itself · what else a reply says · or why it is no answer, after which the question is
 * repeated.
 */
export type ReadAnswer =
  | { answer: GivenAnswer }
  | { picked: string[] }
  | { page: number }
  | { aside: AsideMeaning }
  | { reply: ReplyRead }
  | { no: PlainKey };

export function readAnswer(
  question: PendingQuestion,
  content: Content,
  context: AnswerContext = PLAIN,
): ReadAnswer {
  if (content.kind === "choice") return readPress(question, content);
  if (content.kind === "unreadable") return { no: `answer-is-${content.what}` };
  const file = fileIn(content);
  if (file && question.kind === "file") return { answer: file };
  if (content.kind === "file") return { no: isShowing(content) ? "answer-is-picture" : "answer-is-file" };
  const aside = question.aside && meantBy(question.aside.options, content.text);
  if (aside) return { aside };
  const places = placesOfAside(question, content.text);
  if (places) return places;
  const read = readReply(openQuestion(question, context.canPress), content.text, context.reply);
  return answerOf(question, read);
}

/** A question as far as reading a reply to it goes. */
export function openQuestion(question: PendingQuestion, canPress: boolean): OpenQuestion {
  const { kind, own, skip, open, numbered: isList, why } = question;
  const options = optionsListed(question);
  const optional = skip !== undefined;
  if (kind === "one" || kind === "many")
    return { kind, options, optional, asked: question.text, ...(own && { own }) };
  // Where buttons carry no numbers, “2” may be two o'clock or the 2nd; where a file is asked for, it is the button alone.
  const numbered = kind === "file" ? isList === true : (open === true || isList === true) && !canPress;
  return { kind: open ? "text" : "value", options, optional, numbered, ...(why && { why }) };
}

function answerOf(question: PendingQuestion, read: ReplyRead): ReadAnswer {
  switch (read.does) {
    case "pick": {
      const values = read.options.map((option) => option.value);
      // “Write another one”, chosen by its number, takes nothing of what is ticked away, as its button does not.
      if (question.kind === "many" && read.options.every(({ own }) => own))
        return enough(question, ticked(question, read.options));
      if (question.kind === "many") return enough(question, values);
      if (values[0] === MORE) return { page: nextPage(question) };
      return values[0] === undefined ? { reply: { does: "unclear" } } : { answer: values[0] };
    }
    case "done":
      return enough(question, question.picked ?? []);
    case "own":
      // What was ticked by button before the words were typed is part of the answer.
      return { answer: { picked: ticked(question, read.options), own: read.text } };
    case "answer":
      return question.kind === "file" ? withoutFile(question, read.text) : { answer: read.text };
    case "skip":
      return passedOver(question) ?? { reply: read };
    default:
      return { reply: read };
  }
}

/** A question that need not be answered says so by itself, or by one of its choices: “Bỏ qua”. */
function passedOver({ kind, skip, options = [] }: PendingQuestion): ReadAnswer | undefined {
  const answer = skip ?? options.find(({ label }) => kind === "one" && wishIn(label) === "skip")?.value;
  return answer === undefined ? undefined : { answer };
}

function ticked({ picked = [] }: PendingQuestion, more: readonly { value: string }[]): string[] {
  return [...new Set([...picked, ...more.map(({ value }) => value)])];
}

/** Words where a file is asked for: a no leaves out one that is not needed. */
function withoutFile({ skip }: PendingQuestion, text: string): ReadAnswer {
  return skip !== undefined && yesOrNo(text) === "no" ? { answer: skip } : { no: "answer-wants-file" };
}

/** What a typed line picks of the options of a question about itself; nothing else is read as its answer. */
function meantBy(
  options: NonNullable<PendingQuestion["aside"]>["options"],
  text: string,
): AsideMeaning | undefined {
  const read = readReply({ kind: "one", options }, text);
  const picked = read.does === "pick" ? read.options[0] : undefined;
  return options.find(({ value }) => value === picked?.value)?.means;
}

/** A press holds an option's place in the list. A press on another question is stale. */
function readPress(question: PendingQuestion, press: { question: string; value: string }): ReadAnswer {
  const { aside } = question;
  const meant = aside && press.question === aside.id ? aside.options[placeOf(press.value)]?.means : undefined;
  if (meant) return { aside: meant };
  if (press.question !== question.id) return { no: "press-is-old" };
  const picked = question.picked ?? [];
  if (question.kind === "many" && press.value === DONE_PRESS) return enough(question, picked);
  const option = question.options?.[placeOf(press.value)];
  if (!option) return { no: "press-is-old" };
  if (question.kind !== "many") return { answer: option.value };
  const rest = picked.filter((value) => value !== option.value);
  if (option.own) return enough(question, [...rest, option.value]);
  return { picked: rest.length < picked.length ? rest : [...picked, option.value] };
}

function enough(question: PendingQuestion, picked: string[]): ReadAnswer {
  if (picked.length >= (question.min ?? 0)) return { answer: picked };
  return { no: picked.length > 0 ? "answer-is-too-few" : "answer-is-none-picked" };
}

/** Which option a press stands for. What is no number stands for none: of nothing, JavaScript would make the first. */
function placeOf(value: string): number {
  return /^\d{1,4}$/.test(value) ? Number(value) : -1;
}
