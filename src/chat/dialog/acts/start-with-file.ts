import { may } from "../../../rules/access/who-may.ts";
import type { StartOfFlow } from "../../mailbox/dialog-record.ts";
import type { SentFile } from "../../message/incoming.ts";
import type { AnyFlow } from "../flow.ts";
import { inOneList } from "../reply.ts";
import type { Scene } from "../scene.ts";
import { startFlow } from "../step.ts";
import type { Step } from "../step-context.ts";

/** The flow that takes a file which came without a command, if this person may start it. */
export function takerOf({ catalogue, me }: Scene, file: SentFile | undefined): AnyFlow | undefined {
  return file && catalogue.forFile(file, (permission) => may(me.cadre, permission));
}

/** Once what the words below a picture began is over, the flow for pictures sees whether it belongs to what they did. */
export async function withFile(
  scene: Scene,
  flow: AnyFlow,
  { sent, message }: StartOfFlow,
  { step, key }: { step: Step; key: string },
): Promise<Step> {
  const takes = step.next || flow.takesFile ? undefined : takerOf(scene, sent);
  if (!sent || !takes?.quick) return step;
  const begun = { args: "", message, edited: false, sent };
  const { messages } = await startFlow(takes, begun, scene.context(`${key}+file`));
  return { ...step, messages: inOneList(step.messages, messages) };
}
