import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.js";

/**
 * What is built together.
 * @typedef {object} Bundle
 * @property {string} name the builds' folders begin with it
 * @property {readonly string[]} entries the files that are run or loaded: `src/main.ts`
 * @property {readonly string[]} sources the files and folders that it is made of
 */

export const ROOT = join(import.meta.dirname, "../..");
const BUILDS = join(ROOT, "dist");
/** What every bundle depends on: how it is built, and which packages go in. */
const ALWAYS = ["tools/program", "package-lock.json"];
/** A running program loads some of its files late, and the sources may have changed by then. */
const BUILDS_KEPT = 5;
const DRAFT_IS_DEAD_MS = 60 * 60 * 1000;

/** @type {Bundle} The program and its command line. */
export const PROGRAM = {
  name: "program",
  entries: ["src/main.ts", "src/cli/main.ts", "src/papers/beside/maker.ts"],
  sources: ["src", "flows"],
};

/**
 * The folder of a bundle, built first if its sources have changed since the last build. Two processes may build at
 * once: each builds separately, and one result is kept.
 * @param {Bundle} bundle
 * @param {string} builds the folder of all builds
 * @returns {Promise<string>}
 * @throws what esbuild finds wrong in the sources; an error of the file system (see `isUnwritable`)
 */
export async function ensureBundle(bundle, builds = BUILDS) {
  const built = join(builds, `${bundle.name}-${fingerprint(ROOT, [...ALWAYS, ...bundle.sources])}`);
  if (existsSync(built)) return built;
  const draft = `${built}.draft-${randomUUID()}`;
  try {
    await mkdir(draft, { recursive: true });
    const { build } = await import("./build.js");
    await build(ROOT, bundle.entries, draft);
    await rename(draft, built);
    await removeOld(bundle.name, builds);
  } catch (error) {
    if (!existsSync(built)) throw error; // else another process was faster; its build is just as good
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return built;
}

/**
 * Whether building failed because nothing can be written there: the folder is another user's or read-only, the disk is full.
 * @param {unknown} error
 * @returns {boolean}
 */
export function isUnwritable(error) {
  return error instanceof Error && "syscall" in error;
}

/**
 * @param {string} name
 * @param {string} builds
 */
async function removeOld(name, builds) {
  const found = (await readdir(builds)).filter((file) => file.startsWith(`${name}-`));
  const dated = await Promise.all(
    found.map(async (file) => {
      const path = join(builds, file);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 })); // gone meanwhile
      return { path, mtimeMs, isDraft: file.includes(".draft-") };
    }),
  );
  const old = dated
    .filter(({ isDraft }) => !isDraft)
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
    .slice(BUILDS_KEPT);
  const dead = dated.filter(({ isDraft, mtimeMs }) => isDraft && Date.now() - mtimeMs > DRAFT_IS_DEAD_MS);
  for (const { path } of [...old, ...dead]) await rm(path, { recursive: true, force: true });
}
