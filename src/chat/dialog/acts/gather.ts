import { isWholeTime } from "../../../rules/reading/days/whole-time.ts";
import { goesOnFrom, isHasty, isRepeated, saysEnough } from "../../../rules/reading/talk/pieces.ts";
import { phrase } from "../../../words/words.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import type { Aside } from "../../message/question.ts";
import { openQuestion } from "../../reading/answers.ts";
import { readReply } from "../../reading/read-reply.ts";
import type { ReplyContext, ReplyRead } from "../../reading/reply.ts";
import { added, ownWordsOf } from "../additions.ts";
import { asideOn } from "../asides.ts";
import type { AnyFlow } from "../flow.ts";
import type { Scene } from "../scene.ts";
import { nameOf, shown } from "../shown.ts";
import { changeAnswer } from "./change.ts";
import { gathering } from "./more.ts";

/** So long after an answer “và …” still goes on from it, milliseconds. */
const GOES_ON_MS = 10 * 60_000;

/**
 * The earlier answer that a message goes on with, instead of answering the question that waits: more was asked for, or it
 * begins as words do that go on, or it came sooner than anybody can have read that question and typed this.
 * @param sinceShown how long the question has been shown, milliseconds; undefined: nobody knows
 */
export function pieceOf(
  scene: Scene,
  top: Dialog,
  { reply, sinceShown }: { reply: ReplyContext; sinceShown: number | undefined },
): number | undefined {
  const { typed, incoming, canPress } = scene;
  const gathers = top.pending.aside?.gathers;
  const place = gathers?.place ?? (top.trail?.length ?? 0) - 1;
  const earlier = top.trail?.[place];
  const words = earlier && ownWordsOf(earlier);
  if (words === undefined || typed === "" || !isContent(scene, top, place, reply)) return undefined;
  if (gathers) return place;
  // Who has just gone back knows the question, and answers it at once.
  if (top.reopened) return undefined;
  if (readReply(openQuestion(top.pending, canPress), typed, reply).does === "pick") return undefined;
  if (asksForValue(top) && isWholeTime(typed)) return undefined;
  const since = incoming.at - top.askedAt;
  if (since < GOES_ON_MS && goesOnFrom(words, typed)) return place;
  return isHasty(typed, { sinceAnswer: since, sinceShown }) ? place : undefined;
}

/** What waits is a question for a number, a day or a time. */
export function asksForValue({ pending }: Dialog): boolean {
  return pending.kind === "words" && !pending.open;
}

/** Of what came before the question that waits could be seen: the earlier answer that it goes on with. */
export function pieceAhead(scene: Scene, top: Dialog, reply: ReplyContext): number | undefined {
  const place = (top.trail?.length ?? 0) - 1;
  const earlier = top.trail?.[place];
  const words = earlier && ownWordsOf(earlier);
  if (words === undefined || isRepeated(words, scene.typed)) return undefined;
  return isContent(scene, top, place, reply) ? place : undefined;
}

/** Says that there is no more, while that was asked. */
export function endsGathering({ typed }: Scene, { pending: { aside } }: Dialog): boolean {
  return aside?.gathers !== undefined && typed !== "" && saysEnough(typed);
}

/** The words would be an answer to that earlier question, and nothing else. */
function isContent(scene: Scene, { trail = [] }: Dialog, place: number, reply: ReplyContext): boolean {
  const earlier = trail[place];
  if (!earlier || added(earlier, scene.typed, "piece") === undefined) return false;
  return asContent(scene, reply).does === "answer";
}

/** What a message would be to a question for one's own words. */
export function asContent({ typed }: Scene, reply: ReplyContext): ReplyRead {
  return readReply({ kind: "text", options: [], optional: true }, typed, reply);
}

/** While more is waited for: whether what may be a piece, or something else such as hours, is one. */
export function askedIfPiece(scene: Scene, top: Dialog, reply: ReplyContext): Aside | undefined {
  const { words, typed, incoming } = scene;
  const { gathers, lead } = top.pending.aside ?? {};
  if (!gathers || typed === "") return undefined;
  const read = asContent(scene, reply);
  if (read.does !== "confirm") return undefined;
  const doubt = asideOn(words, top.pending, { read, said: typed, key: incoming.key });
  if (!doubt) return undefined;
  const options = doubt.options.map((option) =>
    typeof option.means === "object" && "answer" in option.means
      ? { ...option, means: { add: { place: gathers.place, text: typed } } }
      : option,
  );
  return { ...doubt, options, ...(lead !== undefined && { lead }) };
}

/** Adds a piece, and asks whether there is more. */
export async function gather(scene: Scene, flow: AnyFlow, top: Dialog, place: number): Promise<void> {
  const earlier = top.trail?.[place];
  const answer = earlier && added(earlier, scene.typed, "piece");
  if (!earlier || answer === undefined) return scene.askAgain();
  const done = await changeAnswer(scene, flow, top, { place, answer, undo: "undo-added" });
  const { top: next } = scene.stack;
  if (!done || !next) return;
  const text = scene.words.say(
    phrase("gather-added", { question: nameOf(earlier), answer: shown(earlier, answer) }),
  );
  scene.setPending({ aside: gathering(scene, next, { place, text, lead: done.lead, isAddition: true }) });
  scene.askAgain();
}
