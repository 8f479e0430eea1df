/**
 * `npm run faults -- --channel telegram|zalo|zalo-bot --shape one|many --seed 7 --kills 100 --chats 500`: the real program
 * as processes, killed again and again, then the long forms of the tests of bad input, crash points and the platforms' faults; see
 * `docs/faults.md`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { PLATFORMS } from "./platform.ts";
import { isRight, runKills } from "./run.ts";

const { values } = parseArgs({
  options: {
    channel: { type: "string" },
    seed: { type: "string", default: "1" },
    kills: { type: "string" },
    chats: { type: "string" },
    shape: { type: "string" },
  },
});

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

/** Their plays are played here, and longer. */
const KILLS = /faults\/kills-/;

/** The tests that go further with `FAULTS=full`. */
const LONG_FORMS = [
  ...["bad-", "bent-updates", "crash-points", "platform-faults", "zalo-program"].map(
    (name) => `test/faults/${name}`,
  ),
  "test/flows/who-may-do-what-to-whom",
  "test/simulate/simulate",
  ...(await filesThatDraw()),
];

/** Those that usually draw: one channel of all, one line of some. */
async function filesThatDraw(): Promise<string[]> {
  const all = (await readdir("test", { recursive: true })).filter((name) => name.endsWith(".test.ts"));
  const texts = await Promise.all(all.map((name) => readFile(`test/${name}`, "utf8")));
  return all
    .filter((name, n) => !KILLS.test(name) && /drawn(?:From|Of|Rows)|DRAWN_CHANNELS/i.test(texts[n] ?? ""))
    .map((name) => `test/${name}`);
}

const USUAL = {
  telegram: { kills: 100, chats: 500 },
  zalo: { kills: 40, chats: 150 },
  "zalo-bot": { kills: 40, chats: 150 },
};
const shapes = (["one", "many"] as const).filter((shape) => (values.shape ?? shape) === shape);
const channels = PLATFORMS.filter((channel) => (values.channel ?? channel) === channel);
const failed: string[] = [];
if (shapes.length === 0 || channels.length === 0) failed.push("no such channel or shape");
for (const [channel, shape] of channels.flatMap((name) => shapes.map((shape) => [name, shape] as const))) {
  const figures = await runKills({
    channel,
    shape,
    seed: Number(values.seed),
    kills: Number(values.kills ?? USUAL[channel].kills),
    chats: Number(values.chats ?? USUAL[channel].chats),
    tell: (line) => process.stderr.write(`[${channel}, ${shape}] ${line}\n`),
  });
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  if (!isRight(figures)) failed.push(`${channel}, ${shape}`);
}
if (values.shape === undefined && values.channel === undefined) {
  const long = spawn("npx", ["vitest", "run", ...LONG_FORMS], {
    stdio: "inherit",
    env: { ...process.env, FAULTS: "full" },
  });
  const [code] = await once(long, "close");
  if (code !== 0) failed.push("bad input, faults of the platform");
}
if (failed.length > 0) process.stderr.write(`failed: ${failed.join("; ")}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
