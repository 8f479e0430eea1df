import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import type { Figure } from "../figure.ts";
import { median } from "../median.ts";
import { openStage } from "../stage.ts";
import { realProcess } from "../subjects/real-program.ts";

const SECONDS = 1.5;
const MEGABYTES = 120;
const HELP_SECONDS = 0.8;
const IDLE_MS = 10_000;

const run = promisify(execFile);

/**
 * The real program with a database of its own, started again and again: its first answer, and its memory at rest. Then the
 * command line's help, as it is called: the processor's time of npm, Node and all that they start.
 */
export async function start(quick: boolean): Promise<Figure[]> {
  const stage = await openStage();
  const dataDir = await mkdtemp(join(tmpdir(), "canbodoan-bench-"));
  const env = { DATA_DIR: dataDir, TELEGRAM_API_ROOT: stage.apiRoot, TELEGRAM_BOT_TOKEN: stage.token };
  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let round = 0; round <= (quick ? 3 : 7); round++) {
    const from = performance.now();
    const program = realProcess(env);
    await stage.round([{ user: 1000 + round, text: "/trogiup" }]);
    const took = (performance.now() - from) / 1000;
    if (round > 0) {
      seconds.push(took); // the first one builds the database
      await pause(IDLE_MS);
      megabytes.push(await program.residentMegabytes());
    }
    await program.stop();
  }
  await stage.close();
  await rm(dataDir, { recursive: true, force: true });
  const first = median(seconds);
  const idle = median(megabytes);
  const helpSeconds: number[] = [];
  for (let round = 0; round < (quick ? 3 : 7); round++) helpSeconds.push(await secondsOfHelp());
  const help = median(helpSeconds);
  return [
    {
      figure: "start to first answer, seconds",
      value: first,
      goal: SECONDS,
      met: first <= SECONDS,
      detail: { seconds },
    },
    {
      figure: "resident memory idle, megabytes",
      value: idle,
      goal: MEGABYTES,
      met: idle <= MEGABYTES,
      detail: { megabytes },
    },
    {
      figure: "cli -- --help, seconds of the processor",
      value: help,
      goal: HELP_SECONDS,
      met: help <= HELP_SECONDS,
      detail: { seconds: helpSeconds },
    },
  ];
}

/** What the shell's `times` says of its children, user and system. */
async function secondsOfHelp(): Promise<number> {
  const { stdout } = await run("bash", ["-c", "npm run --silent cli -- --help > /dev/null && times"]);
  const ofChildren = stdout.trim().split("\n").at(-1) ?? "";
  const times = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}
