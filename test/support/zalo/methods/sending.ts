import { z } from "zod";
import type { ThreadKind } from "../wire.ts";
import type { World } from "../world.ts";
import { ZaloError } from "../zalo-error.ts";
import { jsonText, type Method, read, toGroup, toUser } from "./method.ts";

/** Characters a message may have. */
export const LONGEST_TEXT = 2000;

const text = z.string().min(1).max(LONGEST_TEXT);
const mentions = jsonText(
  z.array(z.object({ pos: z.number(), uid: z.string(), len: z.number(), type: z.literal([0, 1]) })),
);
/** The web client numbers its messages by its clock; files carry the number as text. */
const clientId = z.coerce.string();
const message = z.object({
  message: text,
  clientId,
  ttl: z.number(),
  mentionInfo: mentions.optional(),
  qmsgId: z.string().optional(),
});
const sentFile = z.object({ clientId, photoId: z.string().optional(), fileId: z.coerce.string().optional() });
const caption = z.object({ desc: z.string().max(LONGEST_TEXT).default("") });

/** The place that a send goes to, open for the bot. @throws ZaloError */
function place(world: World, kind: ThreadKind, params: unknown) {
  const id = kind === "user" ? read(toUser, params).toid : read(toGroup, params).grid;
  world.pace.take();
  const thread = world.thread(id, kind);
  thread.requireOpen(world.friends.has(id));
  return thread;
}

/** Text, with or without mentions or a quote. */
export const sendText =
  (kind: ThreadKind): Method =>
  (world, { params }) => {
    const said = read(message, params);
    const thread = place(world, kind, params);
    if (said.qmsgId !== undefined && !thread.messages.has(said.qmsgId)) throw new ZaloError(114);
    return {
      msgId: Number(
        world.botSays(thread, {
          text: said.message,
          clientId: said.clientId,
          ...(said.mentionInfo && { mentions: said.mentionInfo }),
          ...(said.qmsgId !== undefined && { replyTo: said.qmsgId }),
        }),
      ),
    };
  };

/** A picture or a file that was uploaded before. */
export const sendFile =
  (kind: ThreadKind): Method =>
  (world, { params }) => {
    const said = read(sentFile, params);
    const file = world.uploads.file(said.photoId ?? said.fileId ?? "");
    if (!file) throw new ZaloError(114);
    const { desc } = read(caption, params);
    const thread = place(world, kind, params);
    return { msgId: Number(world.botSays(thread, { text: desc, clientId: said.clientId, file })) };
  };

const gif = z.object({ clientId, fileName: z.string(), msg: z.string().default("") });

/** A moving picture comes with its message. */
export const sendGif =
  (kind: ThreadKind): Method =>
  (world, { params, files }) => {
    const { clientId: id, fileName, msg } = read(gif, params);
    const bytes = files.get("chunkContent")?.bytes;
    if (!bytes) throw new ZaloError(114);
    const file = { kind: "gif" as const, name: fileName, bytes };
    return { msgId: Number(world.botSays(place(world, kind, params), { text: msg, clientId: id, file })) };
  };

const undoing = z.object({ msgId: z.coerce.string() });

/** The bot takes a message back. */
export const undo =
  (kind: ThreadKind): Method =>
  (world, { params }) => {
    const thread = place(world, kind, params);
    const heard = thread.heard.find(({ msgId }) => msgId === read(undoing, params).msgId);
    if (!heard) throw new ZaloError(114);
    heard.undone = true;
    world.changes.note();
    return { status: 0 };
  };

/** Typing, seen, delivered: nothing that anybody keeps. */
export const sign: Method = () => ({ status: 0 });
