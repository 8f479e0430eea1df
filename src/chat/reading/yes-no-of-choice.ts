import { core, withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import { labelSays, offerSays, yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import { spelled } from "../../rules/reading/words/short-forms.ts";
import { fits, wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Option } from "../message/outgoing.ts";
import { saysConfirmed } from "./questions.ts";
import type { ReplyRead } from "./reply.ts";

/** A yes only where one is asked for: elsewhere it may be a word that has to be typed. */
const SURE = /^(?:chắc|chac) (?:(?:chắn|chan)(?: (?:rồi|roi|mà|ma))?|rồi|roi|mà|ma)$/iu;

/** A yes or no where the options are one: by their values, or by how their labels begin. */
export function plainYesOrNo(options: readonly Option[], text: string): ReplyRead | undefined {
  const said = yesOrNo(text) ?? (withoutCourtesy(text).some((line) => SURE.test(line)) ? "yes" : undefined);
  if (!said) return undefined;
  const byValue = options.filter(({ value }) => value === said);
  const named = byValue.length > 0 ? byValue : options.filter(({ label }) => labelSays(label) === said);
  const meant = named.length === 0 ? (notYet(options, text) ?? acceptedOrDeclined(options, said)) : named;
  return meant.length === 1 ? { does: "pick", options: meant } : undefined;
}

/** “chưa” where just one label begins so: “Chưa đạt đủ”. A bare “không” says no to the question, and not what a label denies. */
function notYet(options: readonly Option[], text: string): Option[] | undefined {
  const isNotYet = (word = "") => ["chưa", "chua"].includes(word);
  const [word, ...more] = spelled(wordsOf(core(text)));
  const begun = options.filter(({ label }) => isNotYet(wordsOf(label)[0]));
  return more.length === 0 && isNotYet(word) && begun.length === 1 ? begun : undefined;
}

/** “đúng r xác nhận đi” at a preview, where one option confirms it. */
export function confirmed(options: readonly Option[], text: string): ReplyRead | undefined {
  const confirms = options.filter(({ label }) => wordsOf(label).slice(0, 2).join(" ") === "xác nhận");
  return confirms.length === 1 && saysConfirmed(text) ? { does: "pick", options: confirms } : undefined;
}

/** [Đúng, xoá] [Không xoá]: of two, one accepts and one declines what the other says. */
function acceptedOrDeclined(options: readonly Option[], said: "yes" | "no"): Option[] {
  const answers = options.map(({ label }) => offerSays(label));
  const isPair = options.length === 2 && answers.includes("yes") && answers.includes("no");
  return isPair ? options.filter((_, place) => answers[place] === said) : [];
}

/** The options that a yes or no may mean: those whose label begins with the word, or all of a few. */
export function begunBy(options: readonly Option[], text: string): Option[] {
  if (options.length <= 3) return [...options];
  const [word = ""] = spelled(wordsOf(core(text)));
  return options.filter(({ label }) => fits(word, wordsOf(label)[0] ?? ""));
}
