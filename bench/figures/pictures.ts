import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { heatMapSvg } from "../../src/papers/pictures/draw-heat-maps.tsx";
import { yearCardSvg } from "../../src/papers/pictures/draw-year-card.tsx";
import { SAMPLE_CARD, SAMPLE_MAP } from "../../tools/pictures/samples.ts";
import type { Figure } from "../figure.ts";
import { median } from "../median.ts";

const MOST_MS = 200;
const MOST_BYTES = 200_000;
const ROUNDS = 7;
const PENCIL = join(import.meta.dirname, "../../src/papers/pictures/pencil.js");
/** The kernel counts processor time in hundredths of a second (proc(5), USER_HZ). */
const TICK_MS = 10;

const drawn = z.object({ png: z.instanceof(Uint8Array) });

/** The processor's time and the bytes of each kind of picture, each drawn by a process that was started for it. */
export async function pictures(): Promise<Figure[]> {
  const kinds = {
    "heat map of 22 units": () => heatMapSvg(SAMPLE_MAP),
    "year card": () => yearCardSvg(SAMPLE_CARD),
  };
  const figures: Figure[] = [];
  for (const [kind, svgOf] of Object.entries(kinds)) {
    const rounds: { ms: number; bytes: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await one(svgOf));
    const ms = median(rounds.map((round) => round.ms));
    const bytes = Math.max(...rounds.map((round) => round.bytes));
    figures.push(
      { figure: `${kind}: processor's ms`, value: ms, goal: MOST_MS, met: ms <= MOST_MS, detail: { rounds } },
      { figure: `${kind}: bytes`, value: bytes, goal: MOST_BYTES, met: bytes <= MOST_BYTES },
    );
  }
  return figures;
}

async function one(svgOf: () => string): Promise<{ ms: number; bytes: number }> {
  const begun = process.cpuUsage();
  const svg = svgOf();
  const { user, system } = process.cpuUsage(begun);
  const child = fork(PENCIL, { env: {}, execArgv: [], serialization: "advanced" });
  child.send({ svg });
  const [said] = await once(child, "message");
  const ms = (user + system) / 1000 + (await processorMs(child));
  child.kill();
  return { ms, bytes: drawn.parse(said).png.length };
}

async function processorMs({ pid }: ChildProcess): Promise<number> {
  const [user = 0, system = 0] = (await readFile(`/proc/${pid}/stat`, "utf8"))
    .split(" ")
    .slice(13, 15)
    .map(Number);
  return (user + system) * TICK_MS;
}
