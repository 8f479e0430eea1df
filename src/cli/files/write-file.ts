import { randomUUID } from "node:crypto";
import { link, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { type Refusal, refuse } from "../../words/refusal.ts";
import type { Console } from "../console.ts";
import { pathOf } from "./paths.ts";

/** How a file is written. */
export interface Writing {
  /** It holds personal data or codes, so only its owner may read it. */
  secret: boolean;
  /** An existing file may be a person's work, so it is not replaced. */
  keepsOld?: boolean;
  /** Its usual ending, where a name may have another or none. */
  usual?: "gz" | "json" | "png";
}

/**
 * Writes a file atomically: a reader finds the old one or the new one.
 * @throws Refusal when it cannot be written there
 */
export async function writeWhole(
  console: Pick<Console, "folder">,
  file: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  { secret, keepsOld, usual }: Writing,
): Promise<void> {
  const path = pathOf(console, file);
  const kind = usual ?? extname(file).slice(1).toLowerCase();
  const draft = join(dirname(path), `.${basename(path)}-${randomUUID()}`);
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory())
      throw refuse("cli-file-folder", { file, kind });
    const handle = await open(draft, "wx", secret ? 0o600 : 0o644);
    try {
      const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
      for await (const piece of pieces) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (keepsOld ? link(draft, path) : rename(draft, path));
  } catch (error) {
    throw whyUnwritten(error, file, kind);
  } finally {
    await rm(draft, { force: true });
  }
}

function whyUnwritten(error: unknown, file: string, kind: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const folder = dirname(file);
  const reasons: Record<string, () => Refusal> = {
    EEXIST: () => refuse("cli-file-there", { file }),
    EISDIR: () => refuse("cli-file-folder", { file, kind }),
    ENOENT: () => refuse("cli-file-no-folder", { folder, name: basename(file) }),
    ENOTDIR: () => refuse("cli-file-no-folder", { folder, name: basename(file) }),
    EACCES: () => refuse("cli-file-unwritable", { file }),
    EPERM: () => refuse("cli-file-unwritable", { file }),
    ENAMETOOLONG: () => refuse("cli-file-unwritable", { file }),
    EROFS: () => refuse("cli-file-unwritable", { file }),
    ENOSPC: () => refuse("cli-file-disk-full", { folder }),
    EDQUOT: () => refuse("cli-file-disk-full", { folder }),
  };
  return (typeof code === "string" ? reasons[code]?.() : undefined) ?? error;
}
