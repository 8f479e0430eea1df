import { asTypedByPeople, renamed, slashed } from "../../../command-lines/command-line.ts";
import { wordsOf } from "../../../rules/reading/words/typed-words.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import { fileIn } from "../../message/incoming.ts";
import type { Aside, AsideMeaning } from "../../message/question.ts";
import { type ReadAnswer, readAnswer } from "../../reading/answers.ts";
import { namedWhole } from "../../reading/labels.ts";
import { quotedIn } from "../../reading/quoted.ts";
import type { ReplyContext } from "../../reading/reply.ts";
import type { Told } from "../catalogue.ts";
import type { AnyFlow } from "../flow.ts";
import type { Scene } from "../scene.ts";
import { addTo } from "./add.ts";
import { actOn, askIfAnswer } from "./beside.ts";
import { askedIfPiece, endsGathering, gather, pieceOf } from "./gather.ts";
import { hold, isToBeHeld, meansToHeld } from "./hold.ts";
import { keptAnswer } from "./keep.ts";
import { leave } from "./leave.ts";
import { answerQuoted } from "./quoted.ts";
import { isRestOfRefused, refuseRest } from "./rest-of-refused.ts";
import { goOn } from "./run.ts";
import { isUndo, undoLast } from "./undo.ts";

/**
 * Takes a message for what it is to the question that waits: taking something back, the answer to an earlier question, a
 * piece of the one before, an answer, or something beside it. A short question about the message before falls, whatever is
 * said.
 * @returns the line that it is, to be served
 */
export async function takeReply(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  { reply, sinceShown }: { reply: ReplyContext; sinceShown: number | undefined },
): Promise<Told | undefined> {
  const { incoming, stack, canPress } = scene;
  if (isUndo(scene, top)) return void (await undoLast(scene, flow, top));
  if (isRestOfRefused(scene, reply)) return void refuseRest(scene);
  const { aside, ...pending } = top.pending;
  const plain = { ...top, pending };
  const quoted = quotedIn(incoming, top);
  if (aside?.holds !== undefined) return takeMore(scene, flow, top, { held: aside.holds, reply });
  const kept = incoming.content.kind === "text" ? keptAnswer(scene, top) : undefined;
  if (kept !== undefined) return goOn(scene, flow, plain, { answer: kept });
  const piece = isBelowPicture(scene) ? undefined : pieceOf(scene, top, { reply, sinceShown });
  const isEnough = endsGathering(scene, top);
  stack.replaceTop(plain);
  if (typeof quoted === "number" && (await answerQuoted(scene, flow, plain, { place: quoted, reply })))
    return undefined;
  const read = isEnough
    ? { aside: "again" as const }
    : readAnswer(top.pending, incoming.content, { canPress, reply });
  if ("aside" in read) return actOnAside(scene, flow, top, read.aside);
  const instead = aside && !aside.gathers ? insteadOfDoubted(read) : undefined;
  const again = instead && readAnswer(pending, { kind: "text", text: instead }, { canPress, reply });
  if (again && "answer" in again) return goOn(scene, flow, plain, { answer: again.answer });
  if (piece !== undefined) return void (await gather(scene, flow, plain, piece));
  if (aside) tellHoursLeft(scene, aside);
  const doubt = askedIfPiece(scene, top, reply);
  if (doubt) {
    scene.setPending({ aside: doubt });
    return void scene.askAgain();
  }
  if (
    "answer" in read &&
    pending.open &&
    (quoted === "other" || namesPicture(scene) || saysLabelBefore(scene, plain))
  )
    return void askIfAnswer(scene);
  if ("reply" in read) return actOn(scene, flow, plain, { read: read.reply, reply });
  if (!("answer" in read)) return void showAgain(scene, read);
  if (isToBeHeld(flow, plain, read.answer)) return void hold(scene, plain, read.answer);
  // Hours done that are told at a question for a number or a day, and are no answer to it, are not lost.
  const told = pending.kind === "words" && !pending.open ? reply.told(scene.typed) : undefined;
  return goOn(scene, flow, plain, { answer: read.answer, instead: told });
}

/** The same while words of its answer are held: nothing else takes them away. */
async function takeMore(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  { held, reply }: { held: string; reply: ReplyContext },
): Promise<Told | undefined> {
  const read = readAnswer(top.pending, scene.incoming.content, { canPress: scene.canPress, reply });
  if ("aside" in read) return actOnAside(scene, flow, top, read.aside);
  const means = meansToHeld(scene, top, { held, reply });
  if (means && "means" in means) return actOnAside(scene, flow, top, means.means);
  if (means && "more" in means) return void hold(scene, top, means.more);
  if (means) scene.setPending({ aside: means.doubt });
  else if ("reply" in read) return actOn(scene, flow, top, { read: read.reply, reply });
  else if (!("answer" in read)) return void showAgain(scene, read);
  return void scene.askAgain();
}

/** Hours that were told before and are in doubt are not gone without a word, when something else is said. */
function tellHoursLeft({ said, words }: Scene, { options }: Aside): void {
  for (const { label, means } of options)
    if (typeof means !== "string" && "line" in means && label === words.label("aside-log-hours"))
      said.text(
        words.text("aside-hours-left", {
          line: slashed(asTypedByPeople(renamed(means.line.command, means.line.rest))),
        }),
      );
}

/** “à nhầm, …” while the line before is in doubt corrects that line, and no answer before it. */
function insteadOfDoubted(read: ReadAnswer): string | undefined {
  if (!("reply" in read) || read.reply.does !== "back") return undefined;
  return read.reply.rest === "" ? undefined : read.reply.rest;
}

/** What comes with a picture begins anew. */
function isBelowPicture({ incoming }: Scene): boolean {
  return fileIn(incoming.content) !== undefined;
}

/** A few words below a picture say what it shows, and are no answer in one's own words unasked. */
function namesPicture(scene: Scene): boolean {
  return isBelowPicture(scene) && wordsOf(scene.typed).length <= MOST_OF_NAME;
}

/** More words tell something. */
const MOST_OF_NAME = 4;

/** An option of the question before, typed once more where words of one's own are asked for. */
function saysLabelBefore({ typed }: Scene, { trail = [], pending }: Dialog): boolean {
  if (namedWhole(pending.options ?? [], typed).length > 0) return false;
  return namedWhole(trail.at(-1)?.pending.options ?? [], typed).length > 0;
}

/** Does what the short question about the message before was answered with. */
async function actOnAside(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  means: AsideMeaning,
): Promise<Told | undefined> {
  const { aside, ...pending } = top.pending;
  const plain = { ...top, pending };
  if (means === "undo") return void (await undoLast(scene, flow, top));
  if (means === "leave") return void leave(scene);
  if (means === "again" && aside?.holds !== undefined) return void hold(scene, plain, aside.holds);
  if (means === "again") {
    if (aside?.lead) scene.said.text(aside.lead);
    return void scene.askAgain();
  }
  if ("answer" in means) return void (await goOn(scene, flow, plain, { answer: means.answer }));
  if ("add" in means) return void (await addTo(scene, flow, plain, means.add));
  return means.line;
}

type Unchanged = Exclude<ReadAnswer, { answer: unknown } | { reply: unknown } | { aside: unknown }>;

/** The same question again: with other ticks, another page, or why something was no answer. */
function showAgain(scene: Scene, read: Unchanged): void {
  const { incoming, words, said } = scene;
  if ("no" in read && read.no === "press-is-old" && scene.pressedTwice) return;
  if ("no" in read && scene.inRow(read.no) % 2 === 0) {
    said.text(words.label(read.no));
    scene.remind();
    return;
  }
  if ("page" in read) scene.setPending({ page: read.page });
  else if ("no" in read) said.text(words.label(read.no));
  else {
    scene.replaces = incoming.message;
    scene.setPending({ picked: read.picked });
  }
  scene.askAgain();
}
