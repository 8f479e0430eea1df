/**
 * `npm run simulate -- [--days N] [--cadres N] [--seed N] [--lively PART] [--json]`: made-up days through the real handlers on all channels,
 * compared with a count of their own; one JSON line a figure, exit 1 when one is wrong. With `--json` nothing else is told.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startEmbeddedDatabase } from "../../src/records/embedded/embedded-database.ts";
import { momentOf } from "./count/days.ts";
import { openStage } from "./house.ts";
import { FIRST_DAY, simulate } from "./simulate.ts";

const { values } = parseArgs({
  options: {
    days: { type: "string", default: "60" },
    cadres: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    /** The part of their seven moments a day at which people do anything. */
    lively: { type: "string", default: "0.2" },
    json: { type: "boolean", default: false },
  },
});
const dataDir = await mkdtemp(join(tmpdir(), "canbodoan-simulate-"));
const database = await startEmbeddedDatabase({ dataDir, progress: () => {}, flush: false });
try {
  const stage = await openStage(database.uri, momentOf(FIRST_DAY, "06:00"));
  const options = {
    days: Number(values.days),
    cadres: Number(values.cadres),
    seed: Number(values.seed),
    lively: Number(values.lively),
  };
  const tell = (line: string) => void (values.json || process.stderr.write(`${line}\n`));
  const figures = await simulate(stage, { ...options, tell });
  await stage.close();
  for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
  if (figures.some(({ met }) => !met)) process.exitCode = 1;
} finally {
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}
