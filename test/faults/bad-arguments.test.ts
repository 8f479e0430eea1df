import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { emptyFolder } from "../support/data-folders.ts";
import { freshDatabase } from "../support/database.ts";
import { DRAW_SEED } from "../support/drawn.ts";
import { typed } from "../support/typed-command.ts";

const LINES = process.env.FAULTS === "full" ? 5_000 : 250;

const odd = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "",
    " ",
    "-",
    "--",
    "---",
    "__proto__",
    "constructor",
    "toString",
    "NK",
    "AK01",
    "2026-W48",
    "2026",
  ),
  fc.constantFrom("/", "/dev/null", "/proc/self/mem", "..", "../..", "~", "%s", "$(id)", "a".repeat(5_000)),
  fc.constantFrom("package.json", "src", "package.json/x.xlsx", "khong-co.xlsx", "x.zip", "khong/co/x.json"),
);
const flag = fc.oneof(
  fc.constantFrom(
    "--json",
    "--dry-run",
    "--help",
    "-h",
    "--at",
    "--out",
    "--unit",
    "--period",
    "--jsno",
    "--constructor",
  ),
  fc
    .tuple(fc.constantFrom("--at", "--out", "--unit", "--period"), odd)
    .map(([name, value]) => `${name}=${value}`),
);
const command = fc.constantFrom(
  ["roster", "template"],
  ["roster", "import"],
  ["roster", "invites"],
  ["roster"],
  ["job", "week-digest", "--dry-run"],
  ["job"],
  ["report", "unit"],
  ["policy", "show"],
  ["policy", "set", "NK"],
  ["data", "export"],
  ["data", "erase"],
  ["backup"],
  ["restore"],
  ["zalo"],
  ["zalo", "login", "ngay"], // alone it would wait for somebody to answer
  ["resend"],
  ["help"],
  [],
);
const line = fc
  .tuple(command, fc.array(fc.oneof(odd, flag), { maxLength: 4 }))
  .map(([name, rest]) => [...name, ...rest.map((word) => word.replaceAll("\u0000", ""))]); // no shell passes those on

let folder: string;
let uri: string;
beforeAll(async () => {
  uri = (await freshDatabase()).uri;
});

test(`${LINES} lines with any arguments end with a word and an exit code (FAULTS_SEED=${DRAW_SEED})`, {
  timeout: 240_000 + LINES * 200,
}, async () => {
  folder = await emptyFolder();
  // What a line writes lands in a folder that goes away, as npm has it: beside where the command was called.
  const env = { MONGODB_URI: uri, DATA_DIR: folder, npm_lifecycle_event: "cli", INIT_CWD: join(folder) };
  for (const args of fc.sample(line, { numRuns: LINES, seed: DRAW_SEED })) {
    const { code, said } = await typed(args, env);
    const story = `${JSON.stringify(args)} → ${code}: ${said.slice(0, 500)}`;
    expect([0, 1, 2], story).toContain(code);
    if (said.trim() === "" && code !== 0) expect.unreachable(`says nothing: ${story}`);
    if (/^\s+at |\.ts:\d+|undefined|\[object|trục trặc ngoài dự tính/m.test(said)) expect.unreachable(story);
  }
});
