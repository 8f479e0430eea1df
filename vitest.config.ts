import { defineConfig } from "vitest/config";

/** Tests that start processes, browsers or databases of their own, and the long ones of faults: each in a process of its own. */
const SYSTEM = [
  "test/browser/**/*.test.ts",
  "test/channels/zalo-outage-program.test.ts",
  "test/cli/{backup,job,personal-data,roster,settings,template-levels,zalo-login}.test.ts",
  "test/faults/{bad-*,bent-updates,crash-points,database-away,kills-*,platform-faults*,whole-program,zalo-program}.test.ts",
  "test/jobs/time-zone.test.ts",
  "test/log.test.ts",
  "test/program/**/*.test.ts",
  "test/records/{backup,closed-sockets,data-of-*,embedded-*}.test.ts",
  "test/support-tests/{telegram-serve,zalo-serve,zalo-login}.test.ts",
  "test/unheard.test.ts",
];

const both = {
  environment: "node",
  pool: "forks",
  testTimeout: 60_000, // on a busy machine
  hookTimeout: 60_000,
  teardownTimeout: 15_000,
} as const;

export default defineConfig({
  test: {
    globalSetup: "test/support/global-database.ts",
    projects: [
      {
        test: {
          ...both,
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: SYSTEM,
          env: { TEST_PROJECT: "fast" },
          isolate: false, // loading the program anew took half of the time
          maxWorkers: "200%", // much of what they do is wait for the database, or for a pace to allow more
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...both,
          name: "system",
          include: SYSTEM,
          globalSetup: "test/support/programs.ts",
          env: { TEST_PROJECT: "system" },
          maxWorkers: "150%", // much of what they do is wait for other processes
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
