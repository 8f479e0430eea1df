import { z } from "zod";
import type { ThreadKind } from "../wire.ts";
import { ZaloError } from "../zalo-error.ts";
import { type Method, read, toGroup, toUser } from "./method.ts";

const piece = z.object({
  clientId: z.number(),
  fileName: z.string().min(1),
  chunkId: z.number().int().min(1),
  totalChunk: z.number().int().min(1),
});
/** The answer to every piece but the last to arrive. */
const NOT_YET = "-1";

/** One piece of a picture: the answer to the last one names where it lies. */
export const uploadPhoto =
  (kind: ThreadKind): Method =>
  (world, { params, files }) => {
    read(kind === "user" ? toUser : toGroup, params);
    const { clientId, ...about } = read(piece, params);
    const bytes = files.get("chunkContent")?.bytes;
    if (!bytes) throw new ZaloError(114);
    const photoId = world.uploads.add({ ...about, clientId: String(clientId), bytes }, "image") ?? NOT_YET;
    const url = `https://photo-stal-1.zdn.vn/${photoId}/${encodeURIComponent(about.fileName)}`;
    return {
      photoId,
      finished: photoId === NOT_YET ? 0 : 1,
      clientFileId: clientId,
      chunkId: about.chunkId,
      normalUrl: url,
      hdUrl: url,
      thumbUrl: url,
    };
  };

/** One piece of any other file: that it arrived is told over the socket, after the answer. */
export const uploadFile =
  (kind: ThreadKind): Method =>
  (world, { params, files, afterwards }) => {
    read(kind === "user" ? toUser : toGroup, params);
    const { clientId, ...about } = read(piece, params);
    const bytes = files.get("chunkContent")?.bytes;
    if (!bytes) throw new ZaloError(114);
    const fileId = world.uploads.add({ ...about, clientId: String(clientId), bytes }, "file") ?? NOT_YET;
    if (fileId !== NOT_YET) {
      const url = `https://file-stal-1.dlfl.vn/${fileId}/${encodeURIComponent(about.fileName)}`;
      afterwards(() => world.control({ content: { act_type: "file_done", act: "", fileId, data: { url } } }));
    }
    return { fileId, finished: fileId === NOT_YET ? 0 : 1, clientFileId: clientId, chunkId: about.chunkId };
  };
