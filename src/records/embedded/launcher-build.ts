import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { refuse } from "../../words/refusal.ts";
import { type Phrase, phrase } from "../../words/words.ts";
import { makeClassArchive } from "./class-archive.ts";
import { errorCode, javaTool } from "./java.ts";
import type { Launcher } from "./launcher-process.ts";

const run = promisify(execFile);

const HOME = join(import.meta.dirname, "../../../tools/embedded-mongo");
const POM = join(HOME, "pom.xml");
const SOURCES = join(HOME, "src/main/java/embeddedmongo");
const BUILDS = join(HOME, "build");
const BUILD_HOLDS = "jars"; // changed here, what an earlier program built is built anew
const LONGEST_REASON = 300; // characters: Maven's lines can fill a screen

/**
 * The Java launcher, built first if its sources or its pom have changed since the last build. Needs Maven and the
 * network only then. Two processes may build at once: each builds separately, and one result is kept.
 * @throws Refusal without a JDK 17 or Maven, or when the build fails.
 */
export async function ensureLauncher(progress: (step: Phrase) => void, builds = BUILDS): Promise<Launcher> {
  const sources = (await readdir(SOURCES)).sort().map((name) => join(SOURCES, name));
  const built = join(builds, await fingerprint([POM, ...sources]));
  if (!existsSync(built)) {
    progress(phrase("database-building"));
    await build(sources, built);
    await makeClassArchive(await classPathOf(built), archiveOf(built));
  }
  const archive = archiveOf(built);
  // Named but not there, Java would do without its own archive, too.
  return { classPath: await classPathOf(built), archive: existsSync(archive) ? archive : undefined };
}

/** Jar by jar: an archive of classes takes neither a folder nor `*`. */
async function classPathOf(built: string): Promise<string> {
  const libraries = (await readdir(join(built, "lib"))).sort().map((name) => join(built, "lib", name));
  return [join(built, "launcher.jar"), ...libraries].join(delimiter);
}

function archiveOf(built: string): string {
  return join(built, "classes.jsa");
}

async function fingerprint(files: string[]): Promise<string> {
  const hash = createHash("sha256").update(BUILD_HOLDS);
  for (const file of files) hash.update(await readFile(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

async function build(sources: string[], built: string): Promise<void> {
  const draft = `${built}.draft-${randomUUID()}`;
  try {
    await mkdir(draft, { recursive: true });
    const lib = join(draft, "lib");
    await compilerIsThere();
    await fetchLibraries(lib);
    const classes = join(draft, "classes");
    await compile(sources, lib, classes);
    await pack(classes, join(draft, "launcher.jar"));
    await rename(draft, built);
  } catch (error) {
    if (existsSync(built)) return; // another process was faster; its build is just as good
    const readOnly = ["EACCES", "EROFS", "ENOSPC"].includes(errorCode(error) ?? "");
    throw readOnly ? refuse("database-build-failed", { reason: String(error) }) : error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function compilerIsThere(): Promise<void> {
  try {
    await run(javaTool("javac"), ["-version"]);
  } catch (error) {
    throw errorCode(error) === "ENOENT" ? refuse("database-java-missing") : error;
  }
}

async function fetchLibraries(into: string): Promise<void> {
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${into}`];
  try {
    await run("mvn", ["-q", "-B", "--strict-checksums", "-f", POM, ...goal]);
  } catch (error) {
    if (errorCode(error) === "ENOENT") throw refuse("database-maven-missing");
    throw refuse("database-build-failed", { reason: firstError(error) });
  }
}

async function compile(sources: string[], lib: string, into: string): Promise<void> {
  const options = ["--release", "17", "-encoding", "UTF-8", "-cp", join(lib, "*"), "-d", into];
  try {
    await run(javaTool("javac"), [...options, ...sources]);
  } catch (error) {
    const reason = firstError(error);
    if (/release|invalid flag/.test(reason)) throw refuse("database-java-too-old");
    throw refuse("database-build-failed", { reason });
  }
}

async function pack(classes: string, jar: string): Promise<void> {
  try {
    await run(javaTool("jar"), ["--create", "--file", jar, "-C", classes, "."]);
    await rm(classes, { recursive: true });
  } catch (error) {
    throw refuse("database-build-failed", { reason: firstError(error) });
  }
}

/** The first line by which Maven or javac says what is wrong. */
function firstError(error: unknown): string {
  const said =
    error instanceof Error && "stdout" in error && "stderr" in error ? [error.stdout, error.stderr] : [];
  const lines = stripVTControlCharacters(`${said.join("\n")}\n${error}`)
    .split("\n")
    .map((line) => line.trim());
  return (lines.find((line) => /error/i.test(line)) ?? String(error)).slice(0, LONGEST_REASON);
}
