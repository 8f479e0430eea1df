import { extname, resolve } from "node:path";
import { wrongUsage } from "./wrong-usage.ts";

/** The file that was meant: npm runs a script in the project's folder, wherever it was called from. */
export function pathOf(file: string, env: NodeJS.ProcessEnv = process.env): string {
  const calledFrom = env.npm_lifecycle_event === "cli" ? env.INIT_CWD : undefined;
  return resolve(calledFrom ?? process.cwd(), file);
}

/**
 * The ending of a file that is to be written, in lower case.
 * @param endings those that fit, the usual one first: `.xlsx`
 * @throws WrongUsage for any other
 */
export function endingOf(file: string, endings: readonly [string, ...string[]]): string {
  const ending = extname(file).toLowerCase();
  if (endings.includes(ending)) return ending;
  const example = `${file.slice(0, file.length - ending.length) || "tep"}${endings[0]}`;
  throw wrongUsage("cli-file-ending", { file, endings: endings.join(", "), example });
}
