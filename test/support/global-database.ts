import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedDatabase } from "../../src/records/embedded/embedded-database.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { loadWords } from "../../src/words/words.ts";
import { QUICK_JAVA } from "./quick-java.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseUri: string;
  }
}

/** One database for the whole run: an embedded one in a folder of its own, or the one TEST_MONGODB_URI names. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_MONGODB_URI;
  if (given) {
    project.provide("databaseUri", given);
    return undefined;
  }
  const words = loadWords("vi");
  Object.assign(process.env, QUICK_JAVA);
  const dataDir = await mkdtemp(join(tmpdir(), "canbodoan-test-"));
  const database = await startEmbeddedDatabase({
    dataDir,
    progress: (step) => step.key === "database-building" && process.stderr.write(`${words.say(step)}\n`),
    outlives: "nothing",
  }).catch((error) => {
    throw error instanceof Refusal ? new Error(words.say(error.phrase)) : error;
  });
  delete process.env.JAVA_TOOL_OPTIONS;
  project.provide("databaseUri", database.uri);
  return async () => {
    await database.stop();
    await rm(dataDir, { recursive: true });
  };
}
