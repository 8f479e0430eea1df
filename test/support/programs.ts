import { join } from "node:path";
import { builtName } from "../../tools/program/built-name.js";
import { ensureBundle, PROGRAM } from "../../tools/program/bundle.js";

/** The program with all that tests load into it or run beside it: one build, so that they see the same objects. */
const PROGRAMS = {
  name: "tests",
  entries: [
    ...PROGRAM.entries,
    "test/support/database-owner.ts",
    "test/support/telegram/serve.ts",
    "test/support/zalo/serve.ts",
    "test/support/zalo/preload.ts",
    "test/faults/kills/zalo-hurry.ts",
    "test/simulate/soak/clock.ts",
    "test/simulate/soak/hurry.ts",
  ],
  sources: [...PROGRAM.sources, "test/support", "test/faults/kills", "test/simulate/soak"],
};

if (process.env.TEST_PROJECT === "fast")
  throw new Error(
    "a test that starts a process of ours belongs to the project `system`: see vitest.config.ts",
  );

const BUILT = await ensureBundle(PROGRAMS);

/** The file that Node runs, or loads before it, for one of the sources above. */
export function built(entry: string): string {
  return join(BUILT, builtName(entry));
}

/** For vitest: builds them before there are workers that all would. */
export default function setup(): void {}
