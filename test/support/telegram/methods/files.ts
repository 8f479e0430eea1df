import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { StoredFile } from "../file-store.ts";
import type { HeardFile } from "../heard.ts";
import type { World } from "../world.ts";
import { formatted, formatting, requireCaption } from "./content.ts";
import { addressing, deliver } from "./delivering.ts";
import { keyboardsOf, replyMarkup } from "./keyboard.ts";
import { type Call, type Method, method, text } from "./method.ts";

/** https://core.telegram.org/bots/api#getfile */
const LARGEST_DOWNLOAD_BYTES = 20 * 1024 * 1024;

const captioned = { ...addressing, ...formatting, caption: text.default(""), reply_markup: replyMarkup };

export const fileMethods: Record<string, Method> = {
  sendDocument: method(z.looseObject({ ...captioned, document: text.optional() }), (world, given, call) => {
    const room = world.room(given.chat_id);
    room.requireOpen();
    const captioning = caption(given);
    const file = fileOf(world, call, "document", given.document);
    const { file_path: _, ...sizes } = file.wire;
    return deliver(world, room, {
      method: "sendDocument",
      ...captioning,
      content: {
        document: { ...sizes, file_name: file.name, mime_type: file.mime },
        ...wireCaption(given),
      },
      file: seen("document", file),
    });
  }),

  sendPhoto: method(z.looseObject({ ...captioned, photo: text.optional() }), (world, given, call) => {
    const room = world.room(given.chat_id);
    room.requireOpen();
    const captioning = caption(given);
    const file = fileOf(world, call, "photo", given.photo);
    const { file_path: _, ...sizes } = file.wire;
    return deliver(world, room, {
      method: "sendPhoto",
      ...captioning,
      content: { photo: [{ ...sizes, width: 1280, height: 960 }], ...wireCaption(given) },
      file: seen("photo", file),
    });
  }),

  getFile: method(z.looseObject({ file_id: text }), (world, { file_id }) => {
    const file = world.files.byId(file_id);
    if (!file) throw badRequest("invalid file_id");
    if (file.size > LARGEST_DOWNLOAD_BYTES) throw badRequest("file is too big");
    return file.wire;
  }),
};

type Captioned = z.output<z.ZodObject<typeof captioned>>;

function caption(given: Captioned) {
  const said = formatted(given.caption, given.parse_mode);
  requireCaption(said);
  return { formatted: said, keyboards: keyboardsOf(given.reply_markup), reply: given.reply_parameters };
}

function wireCaption(given: Captioned) {
  const { text: said, entities } = formatted(given.caption, given.parse_mode);
  if (said === "") return {};
  return { caption: said, ...(entities.length > 0 && { caption_entities: entities }) };
}

/** An upload (`attach://part`, or a part named as the parameter), or a file_id that is known. */
function fileOf(
  world: World,
  call: Call,
  kind: "document" | "photo",
  reference: string | undefined,
): StoredFile {
  const part = reference?.startsWith("attach://") ? reference.slice("attach://".length) : kind;
  const upload = call.files.get(part);
  if (upload) {
    if (upload.bytes.length === 0) throw badRequest("file must be non-empty");
    return world.files.add(`${kind}s`, upload.name, upload.bytes);
  }
  const known = reference === undefined ? undefined : world.files.byId(reference);
  if (!known)
    throw badRequest(
      reference === undefined
        ? `there is no ${kind} in the request`
        : "wrong remote file identifier specified",
    );
  return known;
}

function seen(kind: HeardFile["kind"], { name, mime, bytes }: StoredFile): HeardFile {
  return { kind, name, mime, bytes };
}
