import { may } from "../../../rules/access/who-may.ts";
import { clipped } from "../../../words/spoken.ts";
import { phrase } from "../../../words/words.ts";
import type { PlainReader } from "../../reading/plain-question.ts";
import { replyContext } from "../../reading/reply-context.ts";
import type { Scene } from "../scene.ts";
import { gather, pieceAhead } from "./gather.ts";
import { isRestOfRefused, refuseRest } from "./rest-of-refused.ts";

const LONGEST_QUOTE = 40;

/**
 * Takes words that came before the question that waits could be seen: one's own words go on from those before, anything else
 * is asked about.
 */
export async function takeTypedAhead(scene: Scene, plainly: PlainReader): Promise<void> {
  const { top } = scene.stack;
  const flow = top && scene.catalogue.byName(top.flow);
  const reply = top && replyContext(scene.incoming, top, scene.catalogue, plainly);
  if (reply && isRestOfRefused(scene, reply)) return refuseRest(scene);
  const piece = reply && pieceAhead(scene, top, reply);
  if (top && flow?.version === top.version && piece !== undefined && may(scene.me.cadre, flow.permission))
    return gather(scene, flow, top, piece);
  scene.said.tell(phrase("typed-ahead", { text: clipped(scene.typed.trim(), LONGEST_QUOTE) }));
  scene.askAgain();
}
