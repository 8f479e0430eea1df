import { saysKept } from "../../../rules/reading/talk/keeps.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import type { GivenAnswer } from "../../message/question.ts";
import type { Scene } from "../scene.ts";

const KEEPS = /^[^\p{L}]*giữ(?!\p{L})/iu;

/**
 * What “giữ nguyên” leaves as it was: the way to keep it where the question offers one, what is ticked, or the answer that was
 * gone back to. Else nothing stands there, and the words may be an answer.
 */
export function keptAnswer({ typed }: Scene, { pending, reopened }: Dialog): GivenAnswer | undefined {
  if (!saysKept(typed)) return undefined;
  const offered = pending.options?.find(({ label }) => KEEPS.test(label))?.value;
  if (offered !== undefined) return offered;
  if (reopened) return reopened.answer;
  return pending.kind === "many" && pending.picked?.length ? pending.picked : undefined;
}
