import { may } from "../../../rules/access/permissions.ts";
import { mayNot } from "../denials.ts";
import { isUntouched, lastOf } from "../paused.ts";
import type { Scene } from "../scene.ts";
import { startAnew } from "./run.ts";

/** Goes on with the dialog of a command that was left half-way, where it stood. */
export async function takeUp(scene: Scene, command: string): Promise<void> {
  const { stack, catalogue, said, words, me } = scene;
  const flow = catalogue.flow(command);
  const paused = flow && lastOf(stack, flow);
  if (!flow || !paused) return said.text(words.label("paused-none"));
  if (!may(me.cadre, flow.permission)) return said.text(words.label(mayNot(me, flow)));
  if (stack.top && !isUntouched(stack.top, flow)) {
    said.text(words.label("paused-in-the-way"));
    return scene.remind();
  }
  stack.drop();
  stack.unpause(paused);
  stack.put({ ...paused, askedAt: scene.incoming.at });
  if (paused.version !== flow.version) return startAnew(scene, paused, flow);
  said.text(words.label("paused-goes-on"));
  scene.askAgain();
}
