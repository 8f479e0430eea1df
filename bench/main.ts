import { parseArgs } from "node:util";
import type { Figure } from "./figure.ts";
import { dialog } from "./figures/dialog.ts";
import { digest } from "./figures/digest.ts";
import { growth } from "./figures/growth.ts";
import { hours } from "./figures/hours.ts";
import { reminders } from "./figures/reminders.ts";
import { roster } from "./figures/roster.ts";
import { start } from "./figures/start.ts";
import { steps } from "./figures/steps.ts";

/** `npm run bench [-- --quick] [-- --only NAME]`: one JSON line a figure; see docs/performance.md. */
const FIGURES: Record<string, (quick: boolean) => Promise<Figure[]>> = {
  hours,
  dialog,
  steps,
  reminders,
  digest,
  roster,
  start,
  growth,
};

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string" } },
});
for (const [name, measure] of Object.entries(FIGURES)) {
  if (values.only && values.only !== name) continue;
  for (const figure of await measure(values.quick)) {
    console.log(JSON.stringify({ ...figure, value: Number(figure.value.toPrecision(3)) }));
  }
}
