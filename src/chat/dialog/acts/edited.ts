import { isDeepStrictEqual } from "node:util";
import type { Answered, Dialog } from "../../mailbox/dialog-record.ts";
import { readAnswer } from "../../reading/answers.ts";
import { isBy } from "../../reading/quoted.ts";
import type { ReplyContext } from "../../reading/reply.ts";
import type { AnyFlow } from "../flow.ts";
import type { Scene } from "../scene.ts";
import { reopenEdited } from "./back.ts";
import { correct } from "./correct.ts";

/**
 * An answer that was edited is what it says now, where that plainly is an answer to its question; the person stays where they
 * are. Else its question is asked again.
 */
export async function takeEdited(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  reply: ReplyContext,
): Promise<void> {
  const { incoming, canPress, typed } = scene;
  const place = top.trail?.findLastIndex((answered) => isBy(answered, incoming.message)) ?? -1;
  const earlier = top.trail?.[place];
  const read =
    earlier && isWhole(earlier) && readAnswer(earlier.pending, incoming.content, { canPress, reply });
  if (!read || !("answer" in read)) return reopenEdited(scene);
  if (isDeepStrictEqual(read.answer, earlier.answer)) return scene.remind();
  await correct(scene, flow, top, { place, text: typed, reply });
}

/** Whether one message alone was the answer, and the day on which it is read changes nothing. */
function isWhole({ pending, also }: Answered): boolean {
  return also === undefined && (pending.kind !== "words" || pending.open === true);
}
