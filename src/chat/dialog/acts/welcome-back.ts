import { clipped } from "../../../words/spoken.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import type { AsideMeaning } from "../../message/question.ts";
import type { ReplyRead } from "../../reading/reply.ts";
import { asAnswer } from "../asides.ts";
import { questionId } from "../question-id.ts";
import type { Scene } from "../scene.ts";
import { nameOf } from "../shown.ts";

/** So much of what was typed is quoted. */
const LONGEST_QUOTE = 40;
const NO_WORDS: ReadonlySet<ReplyRead["does"]> = new Set([
  "greeting",
  "thanks",
  "wait",
  "question",
  "unclear",
  "yes-or-no",
  "no-such-number",
]);

/** Somebody who has been away says this before remembering what was asked: it is no answer, nor a wish. */
export function isNoWord(read: ReplyRead): boolean {
  return NO_WORDS.has(read.does) || (read.does === "confirm" && !read.instead);
}

/** After long silence: a greeting, where the person stands, and whether to go on, or to take what was said for the answer. */
export function welcomeBack(scene: Scene, top: Dialog, read: ReplyRead): void {
  const { words, incoming, stack } = scene;
  const { pending } = top;
  const said = read.does === "confirm" ? read.text : undefined;
  const take = said !== undefined && {
    value: "take",
    label: words.text("welcome-take", { text: clipped(said.trim(), LONGEST_QUOTE) }),
    means: asAnswer(pending, said),
  };
  const options = [
    { value: "yes", label: words.label("welcome-go-on"), means: "again" as AsideMeaning },
    ...(take ? [take] : []),
    { value: "no", label: words.label("welcome-leave"), means: "leave" as AsideMeaning },
  ];
  const aside = {
    id: questionId(pending.id, incoming.key),
    text: words.text("welcome-back", { question: nameOf({ pending }) }),
    options,
  };
  stack.replaceTop({ ...top, askedAt: incoming.at, pending: { ...pending, aside } });
  scene.askAgain();
}
