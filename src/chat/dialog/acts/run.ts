import type { CommandLine } from "../../../command-lines/command-line.ts";
import { may } from "../../../rules/access/permissions.ts";
import { clipped } from "../../../words/spoken.ts";
import type { Dialog, StartOfFlow } from "../../mailbox/dialog-record.ts";
import type { GivenAnswer } from "../../message/question.ts";
import type { AnyFlow } from "../flow.ts";
import { answeredBefore, answerText } from "../going-back.ts";
import type { Scene } from "../scene.ts";
import { continueFlow, ForgottenVersion, startFlow } from "../step.ts";
import type { Step } from "../step-context.ts";
import { LONGEST_ANSWER } from "./back.ts";
import { sayNotUnderstood } from "./not-understood.ts";

/** Starts a flow. @returns the line that is to be served after it, if any */
export async function start(
  scene: Scene,
  flow: AnyFlow,
  { args, key, edited = false }: { args: string; key: string; edited?: boolean },
): Promise<CommandLine | undefined> {
  const { content, message } = scene.incoming;
  const sent = content.kind === "file" ? content : undefined;
  const begun: StartOfFlow = { args, message, edited, ...(sent ? { sent } : {}) };
  const step = await startFlow(flow, begun, scene.context(key));
  if (!step.line) take(scene, step);
  return step.line;
}

/** Gives the waiting question its answer, and goes on. */
export async function goOn(scene: Scene, flow: AnyFlow, top: Dialog, answer: GivenAnswer): Promise<void> {
  const { stack, incoming } = scene;
  const what = clipped(answerText(top.pending, answer), LONGEST_ANSWER);
  scene.chosen = { question: top.pending.id, what };
  try {
    const step = await continueFlow(flow, top, { answer, message: incoming.message }, scene.context());
    if (step.refused !== undefined && step.next) {
      stack.replaceTop(step.next);
      return sayNotUnderstood(scene, step.refused, true);
    }
    stack.drop();
    take(scene, await givenBefore(scene, flow, step));
  } catch (error) {
    if (!(error instanceof ForgottenVersion)) throw error;
    await startAnew(scene, top, flow);
  }
}

/** After a person has gone back: gives the answers again that still fit, each under keys of its own. */
async function givenBefore(scene: Scene, flow: AnyFlow, first: Step): Promise<Step> {
  let step = first;
  for (let count = 1; step.next; count++) {
    const found = answeredBefore(step.next);
    if (!found) break;
    const { dialog, answered } = found;
    step = await continueFlow(flow, dialog, answered, scene.context(`${scene.incoming.key}~${count}`));
  }
  return step;
}

/** Ends a dialog whose questions have changed, and starts it again from the draft of its answers. */
export async function startAnew(scene: Scene, top: Dialog, flow: AnyFlow | undefined): Promise<void> {
  scene.stack.drop();
  scene.said.text(scene.words.label("dialog-changed"));
  if (!flow || !may(scene.me.cadre, flow.permission)) return scene.askAgain();
  const { args, message, edited } = top;
  take(scene, await startFlow(flow, { args, message, edited }, scene.context()));
}

function take(scene: Scene, { messages, next }: Step): void {
  scene.said.add(messages);
  if (next) scene.stack.put(next);
  else scene.remind();
}
