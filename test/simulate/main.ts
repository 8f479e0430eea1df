/**
 * `npm run simulate -- [--from DAY] [--days N] [--cadres N] [--units N] [--grassroots N] [--branches N] [--seed N] [--lively PART] [--linked PART] [--json]`: made-up days through
 * the real handlers on all channels, compared with a count of their own; one JSON line a figure, exit 1 when one is wrong. A year is a
 * city's unless another size is said. With `--json` nothing else is told.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startEmbeddedDatabase } from "../../src/records/embedded/embedded-database.ts";
import { momentOf } from "./count/days.ts";
import { databaseCosts } from "./database-costs.ts";
import { openStage } from "./house.ts";
import { FIRST_DAY, simulate } from "./simulate.ts";

const A_YEAR = 365;
const WEEKS = { cadres: 40, units: undefined, grassroots: undefined, branches: 1, lively: 0.2 };
/** As the plan's city: so lively that everybody does something each week. */
const CITY = { cadres: 2000, units: 22, grassroots: 120, branches: 30, lively: 0.02 };

const { values } = parseArgs({
  options: {
    days: { type: "string", default: "60" },
    /** The first of them, a Monday. */
    from: { type: "string", default: FIRST_DAY },
    cadres: { type: "string" },
    /** Right below the topmost. */
    units: { type: "string" },
    grassroots: { type: "string" },
    /** Dependent branches below the first of those. */
    branches: { type: "string" },
    seed: { type: "string", default: "1" },
    /** The part of their seven moments a day at which people do anything. */
    lively: { type: "string" },
    /** The part of the people who take up the bot at all, beside the heads. */
    linked: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});
const days = Number(values.days);
const usual = days >= A_YEAR && values.cadres === undefined ? CITY : WEEKS;
const said = (name: "cadres" | "units" | "grassroots" | "branches" | "lively") =>
  values[name] === undefined ? usual[name] : Number(values[name]);

const dataDir = await mkdtemp(join(tmpdir(), "canbodoan-simulate-"));
const database = await startEmbeddedDatabase({ dataDir, progress: () => {}, outlives: "kill" });
try {
  const stage = await openStage(database.uri, momentOf(values.from, "06:00"));
  const tell = (line: string) => void (values.json || process.stderr.write(`${line}\n`));
  const figures = await simulate(stage, {
    ...{ from: values.from, days, seed: Number(values.seed), linked: Number(values.linked), tell },
    ...{ cadres: said("cadres") ?? WEEKS.cadres, units: said("units") },
    ...{ grassroots: said("grassroots"), branches: said("branches"), lively: said("lively") ?? WEEKS.lively },
  });
  figures.push(...(await databaseCosts(dataDir)));
  await stage.close();
  for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
  if (figures.some(({ met }) => !met)) process.exitCode = 1;
} finally {
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}
