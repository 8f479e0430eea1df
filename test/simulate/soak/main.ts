/**
 * `npm run soak -- [--people N] [--days N] [--seed N] [--kills N] [--faults N] [--lively PART]`: a month of made-up
 * people through real processes that are killed and restarted at random moments, while the platforms fail now and then; one
 * JSON line a figure, exit 1 when one is wrong.
 */
import { parseArgs } from "node:util";
import { soak } from "./soak.ts";

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "2000" },
    days: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    kills: { type: "string", default: "20" },
    faults: { type: "string", default: "30" },
    lively: { type: "string", default: "0.03" },
  },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const figures = await soak({
  people: Number(values.people),
  days: Number(values.days),
  seed: Number(values.seed),
  kills: Number(values.kills),
  faults: Number(values.faults),
  lively: Number(values.lively),
  tell: (line) => process.stderr.write(`${line}\n`),
});
for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
process.exit(figures.every(({ met }) => met) ? 0 : 1);
