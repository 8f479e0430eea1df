import type { CommandLine } from "../../../command-lines/command-line.ts";
import { may } from "../../../rules/access/who-may.ts";
import type { Dialog, StartOfFlow, Undo } from "../../mailbox/dialog-record.ts";
import { fileIn } from "../../message/incoming.ts";
import { LEAVE_CHOICE } from "../../message/press.ts";
import type { GivenAnswer, PendingQuestion } from "../../message/question.ts";
import type { Told } from "../catalogue.ts";
import type { AnyFlow } from "../flow.ts";
import { answeredBefore, isSame } from "../going-back.ts";
import { mentionPaused } from "../paused.ts";
import type { Scene } from "../scene.ts";
import { shown } from "../shown.ts";
import { continueFlow, ForgottenVersion, startFlow } from "../step.ts";
import type { Step } from "../step-context.ts";
import { leave } from "./leave.ts";
import { askedForMore } from "./more.ts";
import { sayNotUnderstood } from "./not-understood.ts";
import { noteIfLong } from "./rest-of-refused.ts";
import { withFile } from "./start-with-file.ts";

/** Starts a flow. @returns the line that is to be served after it, if any */
export async function start(
  scene: Scene,
  flow: AnyFlow,
  { args, key, edited = false }: { args: string; key: string; edited?: boolean },
): Promise<CommandLine | undefined> {
  const { content, message, quotes } = scene.incoming;
  const sent = fileIn(content);
  const begun: StartOfFlow = { args, message, edited, ...(sent && { sent }), ...(quotes && { quotes }) };
  const step = await startFlow(flow, begun, scene.context(key));
  if (step.line) return step.line;
  if (step.next) mentionPaused(scene.said, scene.stack.paused, step.next);
  take(scene, await withFile(scene, flow, begun, { step, key }));
  return undefined;
}

/**
 * Gives the waiting question its answer, and goes on.
 * @param instead what the same words tell, where the flow refuses them as its answer
 * @returns it, to be served then
 */
export async function goOn(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  { answer, instead }: { answer: GivenAnswer; instead?: Told | undefined },
): Promise<Told | undefined> {
  const { stack, incoming } = scene;
  const { id, kind, options = [] } = top.pending;
  const byNumber = scene.typed !== answer && options.some(({ value }) => value === answer);
  const picked = (kind === "one" || kind === "many" || byNumber) && !isOwnAlone(answer);
  scene.chosen = { question: id, what: shown(top, answer), picked };
  if (answer === LEAVE_CHOICE) return void leave(scene);
  return orAnew(scene, flow, top, async () => {
    const step = await continueFlow(flow, top, { answer, message: incoming.message }, scene.context());
    if (step.refused !== undefined && step.next) {
      stack.replaceTop(step.next);
      if (instead) return instead;
      sayNotUnderstood(scene, step.refused, true);
      noteIfLong(scene);
      return undefined;
    }
    stack.drop();
    const last = await givenBefore(scene, flow, step);
    if (!last.next) {
      stack.paused.ended(top, answer);
      take(scene, await withFile(scene, flow, top, { step: last, key: incoming.key }));
      return undefined;
    }
    const next = { ...last.next, undo: undoOf(top, answer, last.next) };
    take(scene, askedForMore(scene, top, answer, { ...last, next }));
    if (scene.stack.top?.pending.aside) scene.askAgain();
    else scene.offerUndo();
    return undefined;
  });
}

/** Nothing was picked beside an idea of one's own, which the flow says back. */
function isOwnAlone(answer: GivenAnswer): boolean {
  return typeof answer === "object" && "own" in answer && answer.own !== "" && answer.picked.length === 0;
}

/** An idea of one's own can be taken back at once; what could be taken back before still can, by its words. */
function undoOf({ trail = [], pending, undo }: Dialog, answer: GivenAnswer, next: Dialog): Undo | undefined {
  const isOwn = typeof answer === "object" && "own" in answer && answer.own !== "";
  if (!isOwn) return undo;
  return { label: "undo-own", under: next.pending.id, place: trail.length, question: pending.text };
}

/**
 * After a person has gone back: gives the answers again that still fit, each under keys of its own.
 * @param until the question at which the person stands, which is not answered again
 */
export async function givenBefore(
  scene: Scene,
  flow: AnyFlow,
  first: Step,
  until?: PendingQuestion,
): Promise<Step> {
  let step = first;
  for (let count = 1; step.next; count++) {
    if (until && isSame(step.next.pending, until)) break;
    const found = answeredBefore(step.next);
    if (!found) break;
    const { dialog, answered } = found;
    step = await continueFlow(flow, dialog, answered, scene.context(`${scene.incoming.key}~${count}`));
  }
  return step;
}

/** Runs steps of a dialog; if its questions have changed meanwhile, it starts again from the draft of its answers. */
export async function orAnew<R>(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  run: () => Promise<R>,
): Promise<R | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ForgottenVersion)) throw error;
    await startAnew(scene, top, flow);
    return undefined;
  }
}

/** Ends a dialog whose questions have changed, and starts it again from the draft of its answers. */
export async function startAnew(scene: Scene, top: Dialog, flow: AnyFlow | undefined): Promise<void> {
  scene.stack.drop();
  const said = flow?.keepsDraft ? "dialog-changed" : "dialog-changed-unsaved";
  scene.said.text(scene.words.label(said));
  if (!flow || !may(scene.me.cadre, flow.permission)) return scene.askAgain();
  const { args, message, edited } = top;
  take(scene, await startFlow(flow, { args, message, edited }, scene.context()));
}

/** Says what a step says; its question waits, or the one below. */
export function take(scene: Scene, { messages, next }: Step): void {
  const left = next && scene.stack.put(next);
  if (left) scene.tellLeft(left);
  scene.said.add(messages);
  if (!next) scene.remind();
}
