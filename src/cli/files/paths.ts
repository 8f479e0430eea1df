import { extname, resolve } from "node:path";
import type { Console } from "../console.ts";
import { wrongUsage } from "../wrong-usage.ts";

/** The file that was meant. */
export function pathOf({ folder }: Pick<Console, "folder">, file: string): string {
  return resolve(folder, file);
}

/**
 * The ending of a file that is to be written, in lower case.
 * @param endings the allowed ones, the usual one first: `.xlsx`
 * @throws WrongUsage for any other
 */
export function endingOf(file: string, endings: readonly [string, ...string[]]): string {
  const ending = extname(file).toLowerCase();
  if (endings.includes(ending)) return ending;
  const example = `${file.slice(0, file.length - ending.length) || "tep"}${endings[0]}`;
  throw wrongUsage("cli-file-ending", { file, endings: endings.join(", "), example });
}
