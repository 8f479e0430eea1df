import type { HeardFile } from "./heard.ts";

interface Piece {
  clientId: string;
  chunkId: number;
  totalChunk: number;
  fileName: string;
  bytes: Buffer;
}

/** Files on their way to Zalo, piece by piece, and those that arrived. */
export class Uploads {
  readonly #pieces = new Map<string, Map<number, Buffer>>();
  readonly #whole = new Map<string, HeardFile>();
  readonly #downloads = new Map<string, { name: string; bytes: Uint8Array }>();
  #lastId = 7_000_000_000;

  /** @returns the file's id when this was the last missing piece */
  add(
    { clientId, chunkId, totalChunk, fileName, bytes }: Piece,
    kind: HeardFile["kind"],
  ): string | undefined {
    const key = `${clientId}:${fileName}`;
    const pieces = this.#pieces.get(key) ?? new Map<number, Buffer>();
    this.#pieces.set(key, pieces.set(chunkId, bytes));
    if (pieces.size < totalChunk) return undefined;
    this.#pieces.delete(key);
    const inOrder = [...pieces].sort(([one], [other]) => one - other).map(([, piece]) => piece);
    return this.keep({ kind, name: fileName, bytes: Buffer.concat(inOrder) });
  }

  keep(file: HeardFile): string {
    this.#lastId += 1;
    this.#whole.set(String(this.#lastId), file);
    return String(this.#lastId);
  }

  file(id: string): HeardFile | undefined {
    return this.#whole.get(id);
  }

  /** Makes bytes that a person sends to the bot fetchable. @returns their path */
  offer(name: string, bytes: Uint8Array): string {
    this.#lastId += 1;
    const path = `/download/${this.#lastId}/${encodeURIComponent(name)}`;
    this.#downloads.set(path, { name, bytes });
    return path;
  }

  offered(path: string): Uint8Array | undefined {
    return this.#downloads.get(path)?.bytes;
  }
}
