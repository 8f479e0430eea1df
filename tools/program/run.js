import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { builtName } from "./built-name.js";
import { ensureBundle, isUnwritable, PROGRAM, ROOT } from "./bundle.js";

/**
 * Runs one of the program's entries in this process, from its bundle.
 * @param {string} entry `src/main.ts`
 * @param {string} [builds] the folder of all builds, if not the usual one
 */
export async function runProgram(entry, builds) {
  await import(pathToFileURL(await fileOf(entry, builds)).href);
}

/**
 * @param {string} entry
 * @param {string} [builds]
 * @returns {Promise<string>} the file to run
 */
async function fileOf(entry, builds) {
  try {
    const file = join(await ensureBundle(PROGRAM, builds), builtName(entry));
    process.setSourceMapsEnabled(true); // a stack names the sources
    process.noDeprecation = true; // Node keeps quiet about packages, but takes those in a bundle for our own
    return file;
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    // Slower to start, but it needs nothing written.
    const { register } = await import("tsx/esm/api");
    register();
    const { tellUnbuilt } = await import("./unbuilt.ts");
    tellUnbuilt();
    return join(ROOT, entry);
  }
}
