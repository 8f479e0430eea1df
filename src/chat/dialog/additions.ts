import { isNextRow } from "../../rules/reading/talk/pieces.ts";
import { withoutMarksBehind } from "../../rules/reading/words/marks-behind.ts";
import type { Answered } from "../mailbox/dialog-record.ts";
import type { GivenAnswer } from "../message/question.ts";
import { openQuestion } from "../reading/answers.ts";
import { readReply } from "../reading/read-reply.ts";

/**
 * An earlier answer with something more: words after one's own words, options beside those that were picked. Undefined where
 * nothing can be added: one of several, a number, a day.
 * @param how `piece` the same sentence goes on · `addition` something else to be told
 */
export function added(
  { pending, answer }: Pick<Answered, "pending" | "answer">,
  text: string,
  how: "piece" | "addition",
): GivenAnswer | undefined {
  if (pending.kind === "words" && pending.open && typeof answer === "string")
    return answer === pending.skip || answer === "" ? text : joined(answer, text, how);
  if (pending.kind !== "many") return undefined;
  const { picked, own } =
    typeof answer === "object" && "own" in answer ? answer : { picked: answer, own: "" };
  if (!Array.isArray(picked)) return undefined;
  const read = readReply(openQuestion(pending, true), text.replace(MORE_AT_END, ""));
  if (read.does === "pick" && (how === "addition" || BY_PLACE.test(text))) {
    const all = [...new Set([...picked, ...read.options.map(({ value }) => value)])];
    return own === "" ? all : { picked: all, own };
  }
  if (!pending.own) return undefined;
  const writes = pending.options?.find((option) => option.own)?.value;
  return {
    picked: picked.filter((value) => value !== writes),
    own: own === "" ? text : joined(own, text, how),
  };
}

/** An answer in the person's own words, which may come in several messages; undefined for any other. */
export function ownWordsOf({ pending, answer }: Pick<Answered, "pending" | "answer">): string | undefined {
  if (typeof answer === "string" && pending.kind === "words" && pending.open)
    return answer === "" || answer === pending.skip ? undefined : answer;
  return typeof answer === "object" && "own" in answer && answer.own !== "" ? answer.own : undefined;
}

/** `thêm ý 2 nữa` */
const MORE_AT_END = /(?<!\s)\s+(?:nữa|nua|luôn|luon)(?:\s+(?:nha|nhé|ạ|đi))?[.!]*$/iu;
/** “ý 2 nữa”: an option, and no piece of a sentence. */
const BY_PLACE =
  /^(?:(?:à|thêm|them|cả|ca|với|voi|và|va)\s+)*(?:ý|y|số|so|mục|muc)\s*\d{1,2}(?!\d)(?:\s*(?:,|và|va)\s*\d{1,2})*(?:\s+(?:nữa|nua|luôn|luon|nha|nhé|ạ))*[.!]*$/iu;
const MARK_AT_END = /[.!?;:,–-]$/u;
/** The end of a sentence: of two or more none is. */
const FULL_STOP = /(?<!\.)\.(?!\.)/gu;
const DOTS_AT_END = /(?<!\s)\s*(?:(?<!\.)\.{2,}|…)$/u;

/** Two pieces of a text, with what has to stand between them. */
function joined(before: string, text: string, how: "piece" | "addition"): string {
  const first = before.trimEnd();
  const more = text.trim();
  const goesOn = how === "piece" && /^[\p{Ll}\d(“"]/u.test(more);
  if (goesOn) return `${first.replace(DOTS_AT_END, "")} ${more}`;
  const trimmed = withoutTrailing(first);
  if (isNextRow(first, more)) return `${first}\n${more}`;
  if (how === "addition") return MARK_AT_END.test(trimmed) ? `${trimmed} ${more}` : `${trimmed}, ${more}`;
  if (/^\p{P}/u.test(more)) return `${trimmed} ${more}`;
  return MARK_AT_END.test(first) ? `${first} ${more}` : `${trimmed}. ${more}`;
}

/** Without the commas and dots of what goes on. Counted from the end: forms have whole lines of dots. */
function withoutTrailing(text: string): string {
  const bare = withoutMarksBehind(text, ".,…");
  const stop = [...text.slice(bare.length).matchAll(FULL_STOP)].at(-1);
  return stop ? text.slice(0, bare.length + stop.index + 1) : bare;
}
