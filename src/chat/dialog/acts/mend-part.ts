import type { Dialog } from "../../mailbox/dialog-record.ts";
import type { Option } from "../../message/outgoing.ts";
import type { PendingQuestion } from "../../message/question.ts";
import type { AnyFlow } from "../flow.ts";
import type { Scene } from "../scene.ts";
import { continueFlow } from "../step.ts";
import { orAnew, take } from "./run.ts";

const MENDS = /^[^\p{L}]*(?:sửa|chỉnh)(?!\p{L})/iu;

/** The way to mend a part, where the whole is looked over. */
export function wayToMend({ options }: PendingQuestion): Option | undefined {
  return options?.find(({ label }) => MENDS.test(label));
}

/**
 * “Sửa phần 1” where the whole is looked over: the way to mend a part, and that part at once, so that each of its questions is
 * asked; going back would ask the first alone. A number that no part has leaves the choice of one open.
 */
export async function mendPart(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  { mends, part }: { mends: Option; part: number },
): Promise<void> {
  const { stack, incoming } = scene;
  const { message, key } = incoming;
  await orAnew(scene, flow, top, async () => {
    const which = await continueFlow(flow, top, { answer: mends.value, message }, scene.context());
    const named = which.next && partNamed(which.next.pending, part);
    const step =
      which.next && named
        ? await continueFlow(flow, which.next, { answer: named, message }, scene.context(`${key}~1`))
        : which;
    stack.drop();
    take(scene, step);
  });
}

/** “Sửa phần 3” where the part is asked for that is to be mended. */
export function partToMend({ trail = [], pending }: Dialog, part: number): string | undefined {
  const last = trail.at(-1);
  const isAsked = last !== undefined && last.answer === wayToMend(last.pending)?.value;
  return isAsked ? partNamed(pending, part) : undefined;
}

/** The last option is that it stays as it is. */
function partNamed({ kind, options = [] }: PendingQuestion, part: number): string | undefined {
  return kind === "one" ? options.slice(0, -1)[part - 1]?.value : undefined;
}
