import { stat } from "node:fs/promises";
import { type Phrase, phrase } from "./words/words.ts";

/** What group and others may do with a file. Windows has no such bits: there nothing is said. */
const OTHERS = 0o077;

/**
 * Which of these files and folders other users of the machine may read or change, a line for each, with the command that
 * mends it. They hold tokens and people's data, so it is said at each start; what is not there is nobody's.
 */
export async function openToOthers(paths: readonly string[]): Promise<Phrase[]> {
  if (process.platform === "win32") return [];
  const open = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => undefined);
      if (!found || (found.mode & OTHERS) === 0) return [];
      return [phrase("start-open-to-others", { path, mode: found.isDirectory() ? "700" : "600" })];
    }),
  );
  return open.flat();
}
