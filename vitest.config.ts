import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";
import { QUICK_JAVA } from "./test/support/quick-java.ts";

/** Tests that start processes, browsers or databases of their own. */
const STARTS = [
  "test/browser/**/*.test.ts",
  "test/channels/{zalo-fan-out,zalo-outage-program}.test.ts",
  "test/cli/{backup,job,personal-data,roster,settings,template-levels,zalo-login}.test.ts",
  "test/faults/{bad-*,bent-updates,crash-points,database-away,kills-*,platform-faults*,whole-program,zalo-program}.test.ts",
  "test/contract/same-words.test.ts",
  "test/demo/**/*.test.ts",
  "test/flows/link-crash.test.ts",
  "test/jobs/time-zone.test.ts",
  "test/log.test.ts",
  "test/papers/pages.test.ts",
  "test/program/**/*.test.ts",
  "test/records/{backup,closed-sockets,data-of-*,embedded-*,everything-erased}.test.ts",
  "test/support-tests/{telegram-serve,zalo-serve,zalo-login}.test.ts",
  "test/unheard.test.ts",
];

/**
 * Tests that take the processor for some three seconds and more: whole tables of who may do what, large units, mornings of slow platforms,
 * the collections of lines as people type them, long dialogs. Who works on a flow waits for the others alone.
 */
const LONG = [
  "test/channels/zalo.test.ts",
  "test/chat/{awkward-messages,gathering,handled-ahead,list-shown-last,never-thrice}.test.ts",
  "test/flows/{collective-review,convening,deeds-when-*,evidence,large-unit,nudge,one-cadre,papers,typing-in,unit-model,who-may-*,works,year-report}.test.ts",
  "test/jobs/{fan-out,fan-out-progress,one-message}.test.ts",
  "test/language/{as-long-as-the-line,as-typed,plain-questions}.test.ts",
  "test/papers/{guard-workbook,word-templates}.test.ts",
  "test/rules/hours-phrases.test.ts",
  "test/simulate/**/*.test.ts",
];

/**
 * One more than there are processors for the fast ones, which mostly wait for nothing: with five workers on two processors they took a
 * fifth more of the processor's time. Twice the processors for the others, since half of their time they wait: for other processes, a
 * pace, a browser. Numbers, because what is given in percent Vitest cuts down to the count of processors.
 */
const WORKERS = { fast: availableParallelism() + 1, system: 2 * availableParallelism() };

/**
 * Megabytes for what is young, from the beginning: a tenth of the processor's time went into collecting it. By one thread, since the
 * processors have other workers to run: 7 % less of their time.
 */
const MEMORY = ["--single-threaded-gc", "--min-semi-space-size=32", "--max-semi-space-size=32"];

/**
 * For a test that hangs alone, where no `until` has given up: with eight times as much to do on the machine as it has processors for, what takes
 * two seconds otherwise took a minute.
 */
const LONGEST_MS = 180_000;

/** One for all workers; see `test/support/drawn.ts`. */
const DRAW_SEED = process.env.DRAW_SEED ?? String(Date.now() % 1_000_000);

const both = {
  environment: "node",
  pool: "forks",
  isolate: false, // loading the program anew took half of the time
  execArgv: MEMORY,
  testTimeout: LONGEST_MS,
  hookTimeout: LONGEST_MS,
  teardownTimeout: 15_000,
} as const;

export default defineConfig({
  test: {
    globalSetup: "test/support/global-database.ts",
    experimental: { fsModuleCache: true }, // of TypeScript once translated: for the second project, and for each further run
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...both,
          name: "fast",
          maxWorkers: WORKERS.fast,
          sequence: { groupOrder: 1 },
          include: ["test/**/*.test.ts"],
          exclude: [...STARTS, ...LONG],
          env: { TEST_PROJECT: "fast", DRAW_SEED },
        },
      },
      {
        test: {
          ...both,
          name: "system",
          maxWorkers: WORKERS.system,
          sequence: { groupOrder: 0 },
          include: [...STARTS, ...LONG],
          globalSetup: "test/support/programs.ts",
          env: { TEST_PROJECT: "system", DRAW_SEED, ...QUICK_JAVA },
        },
      },
    ],
  },
});
