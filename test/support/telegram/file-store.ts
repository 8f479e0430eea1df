import type { File } from "grammy/types";

export interface StoredFile {
  name: string;
  mime: string;
  bytes: Uint8Array;
  /** What Telegram says of its size; may be told larger than it is, to test limits without large files. */
  size: number;
  wire: File & { file_path: string };
}

const MIME_OF_ENDING = new Map([
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["ogg", "audio/ogg"],
  ["webp", "image/webp"],
  ["txt", "text/plain"],
  ["zip", "application/zip"],
]);

/** Files sent by people and by the bot, by `file_id` and by the path they are read from. */
export class FileStore {
  readonly #byId = new Map<string, StoredFile>();
  readonly #byPath = new Map<string, StoredFile>();

  add(folder: string, name: string, bytes: Uint8Array, size = bytes.byteLength): StoredFile {
    const number = this.#byId.size + 1;
    const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "bin";
    const wire = {
      file_id: `BQACAgUAAxkBAAIB-${number}`,
      file_unique_id: `AgAD-${number}`,
      file_size: size,
      file_path: `${folder}/file_${number}.${ending}`,
    };
    const stored = {
      name,
      bytes,
      size,
      wire,
      mime: MIME_OF_ENDING.get(ending) ?? "application/octet-stream",
    };
    this.#byId.set(wire.file_id, stored);
    this.#byPath.set(wire.file_path, stored);
    return stored;
  }

  byId(fileId: string): StoredFile | undefined {
    return this.#byId.get(fileId);
  }

  byPath(path: string): StoredFile | undefined {
    return this.#byPath.get(path);
  }
}
