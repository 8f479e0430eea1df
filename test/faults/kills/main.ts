/**
 * `npm run faults -- --seed 7 --kills 100 --updates 10000 --chats 500 --shape one|many`: the real program as processes,
 * killed again and again; see `docs/faults.md`.
 */
import { parseArgs } from "node:util";
import { runKills } from "./run.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    kills: { type: "string", default: "100" },
    chats: { type: "string", default: "500" },
    shape: { type: "string" },
  },
});

const shapes = (["one", "many"] as const).filter((shape) => (values.shape ?? shape) === shape);
let failed = shapes.length === 0;
for (const shape of shapes) {
  const figures = await runKills({
    shape,
    seed: Number(values.seed),
    kills: Number(values.kills),
    chats: Number(values.chats),
    tell: (line) => process.stderr.write(`[${shape}] ${line}\n`),
  });
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  failed ||= figures.wrong.length > 0 || figures.doubled > figures.kills;
}
process.exitCode = failed ? 1 : 0;
