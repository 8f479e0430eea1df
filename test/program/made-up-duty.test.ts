import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { MADE_UP } from "./made-up-duty/row.ts";
import { MADE_UP_PAPER } from "./made-up-paper/row.ts";
import { MADE_UP_OF_UNITS } from "./made-up-unit-duty/row.ts";

const ROOT = join(import.meta.dirname, "../..");
const run = promisify(execFile);

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "canbodoan-duty-"));
  await mkdir(join(copy, "tools"));
  await mkdir(join(copy, "test/papers"), { recursive: true });
  await mkdir(join(copy, "test/program"), { recursive: true });
  const kept = [
    "src",
    "flows",
    "locales",
    "tools/word-keys.ts",
    "tools/templates",
    "templates",
    "test/support",
    "test/fixtures",
    "test/papers/word-templates.test.ts",
    "test/program/made-up-duty",
    "test/program/made-up-paper",
    "test/program/made-up-unit-duty",
  ];
  for (const path of [...kept, "package.json", "tsconfig.json"])
    await cp(join(ROOT, path), join(copy, path), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const types = {
    extends: "./tsconfig.json",
    compilerOptions: { incremental: false, tsBuildInfoFile: null },
  };
  const part = { ...types, include: [], files: ["src/words/duty-words.ts"] }; // what fails in it fails in the whole
  await writeFile(join(copy, "tsconfig.part.json"), JSON.stringify(part));
  await writeFile(join(copy, "tsconfig.whole.json"), JSON.stringify({ ...types, include: ["src", "flows"] }));
  const config = {
    test: {
      include: ["test/program/made-up-*/scenes.ts", "test/papers/word-templates.test.ts"],
      provide: { databaseUri: inject("databaseUri") },
      testNamePattern: "^(?!the paper (?!b9 ))", // the others are tested where they are
      isolate: false,
      maxWorkers: 1,
      testTimeout: 180_000,
    },
  };
  await writeFile(join(copy, "vitest.config.js"), `export default ${JSON.stringify(config)};\n`);
});
afterAll(() => rm(copy, { recursive: true }));

/** A program of the copy's; gives what it said, whether it went well or not. */
async function runs(script: string, ...args: string[]): Promise<{ ok: boolean; said: string }> {
  const env = { ...process.env, TEST_CHANNEL: "web" };
  return run(process.execPath, [...script.split(" "), ...args], { cwd: copy, env }).then(
    ({ stdout, stderr }) => ({ ok: true, said: stdout + stderr }),
    (error) => ({ ok: false, said: `${error.stdout}${error.stderr}` }),
  );
}

const typesOf = (what: "part" | "whole") =>
  runs("node_modules/@typescript/native/bin/tsc", "-p", `tsconfig.${what}.json`);
const makesKeys = () => runs("--import tsx tools/word-keys.ts");

test("the page for those who add a duty shows this very one", async () => {
  const page = await readFile(join(ROOT, "docs/add-a-duty.md"), "utf8");
  for (const line of [...MADE_UP.row.split("\n"), ...MADE_UP.vi.split("\n")]) expect(page).toContain(line);
  for (const text of Object.values(MADE_UP_OF_UNITS)) expect(page).toContain(text);
  const paperPage = await readFile(join(ROOT, "docs/add-a-paper.md"), "utf8");
  for (const part of Object.values(MADE_UP_PAPER)) expect(paperPage).toContain(part);
});

/** Adds the made-up paper to the copy. */
async function addPaper(): Promise<void> {
  const { row, source, template, words } = MADE_UP_PAPER;
  const tables = [
    [
      "src/rules/papers/papers.ts",
      "monthSheet",
      "./month-sheet.ts",
      "  a2,\n",
      "  a2,\n  b9: monthSheet,\n",
      row,
    ],
    [
      "flows/papers/sources/sources.ts",
      "monthSheets",
      "./month-sheets.ts",
      "  a1: pledges,",
      "  a1: pledges,\n  b9: monthSheets,",
      source,
    ],
    [
      "tools/templates/templates.ts",
      "monthTemplate",
      "./month-sheet.ts",
      "  a1: pledgeTemplate,",
      "  a1: pledgeTemplate,\n  b9: monthTemplate,",
      template,
    ],
  ] as const;
  for (const [file, name, from, before, after, text] of tables) {
    const table = await readFile(join(copy, file), "utf8");
    expect(table).toContain(before);
    await writeFile(join(copy, file), `import { ${name} } from "${from}";\n${table.replace(before, after)}`);
    await writeFile(join(copy, dirname(file), from), text);
  }
  for (const locale of ["vi", "en"])
    await writeFile(join(copy, "locales", locale, "paper-month-sheet.ftl"), words);
}

/** Adds the made-up duty of units to the copy. */
async function addUnitDuty(): Promise<void> {
  const { row, reader, vi } = MADE_UP_OF_UNITS;
  const lines = [
    [
      "src/rules/unit-duties/unit-duties.ts",
      "flagCeremony",
      "} as const;",
      "  U90: flagCeremony,\n} as const;",
      row,
    ],
    [
      "src/records/unit-duties/readers.ts",
      "flagCeremonies",
      "    U2: ",
      "    U90: flagCeremonies,\n    U2: ",
      reader,
    ],
  ] as const;
  for (const [file, name, before, after, text] of lines) {
    const table = await readFile(join(copy, file), "utf8");
    expect(table).toContain(before);
    const from = "./flag-ceremony.ts";
    await writeFile(join(copy, file), `import { ${name} } from "${from}";\n${table.replace(before, after)}`);
    await writeFile(join(copy, dirname(file), from), text);
  }
  for (const locale of ["vi", "en"])
    await writeFile(join(copy, "locales", locale, "unit-duty-flag-ceremony.ftl"), vi);
}

test("a made-up duty, one of units and a made-up paper are their rows and words: everything that speaks of duties and papers knows them", async () => {
  const table = join(copy, "src/rules/duties/duties.ts");
  const before = await readFile(table, "utf8");
  await writeFile(join(copy, "src/rules/duties/games-led.ts"), MADE_UP.row);
  await writeFile(
    table,
    `import { gamesLed } from "./games-led.ts";\n${before.replace("} as const;", "  D90: gamesLed,\n} as const;")}`,
  );
  const wordless = await typesOf("part");
  expect(wordless.ok).toBe(false);
  expect(wordless.said).toContain("duty-D90-name");

  for (const locale of ["vi", "en"])
    await writeFile(join(copy, "locales", locale, "duty-games-led.ftl"), MADE_UP.vi);
  await addPaper();
  await addUnitDuty();
  expect(await makesKeys()).toMatchObject({ ok: true });
  expect(await runs("--import tsx tools/templates/main.ts")).toEqual({ ok: true, said: "" });
  expect(await typesOf("whole")).toEqual({ ok: true, said: "" });

  const scenes = await runs("node_modules/vitest/vitest.mjs", "run");
  expect(scenes.said).toContain("passed");
  expect(scenes.ok, scenes.said).toBe(true);
}, 300_000);
