import { readReply } from "../../reading/read-reply.ts";
import type { ReplyContext } from "../../reading/reply.ts";
import type { Scene } from "../scene.ts";

/** Platforms cut a long paste into messages about as long as they allow: 2,000 characters (Zalo), 4,096 (Telegram). */
const LEAST_CUT = 1_900;
/** The messages of one paste are no further apart, by the platform's clock, milliseconds. */
const APART_MS = 5_000;

/** Remembers that a text was refused which may be the first part of a longer one. */
export function noteIfLong(scene: Scene): void {
  if (scene.typed.length >= LEAST_CUT) scene.setPending({ refusedAt: scene.incoming.at });
}

/** Whether the words are the rest of a paste whose beginning was refused: alone they would be half an answer. */
export function isRestOfRefused(scene: Scene, reply: ReplyContext): boolean {
  const { refusedAt, incoming, typed } = scene;
  if (refusedAt === undefined || typed === "" || incoming.at - refusedAt > APART_MS) return false;
  return readReply({ kind: "text", options: [], optional: true }, typed, reply).does === "answer";
}

/** The whole text is refused as one, however many messages it came in. */
export function refuseRest(scene: Scene): void {
  scene.said.text(scene.words.label("gather-refused"));
  scene.remind();
  scene.setPending({ refusedAt: scene.incoming.at });
}
