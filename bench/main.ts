import { parseArgs } from "node:util";
import type { Figure } from "./figure.ts";
import { busy } from "./figures/busy.ts";
import { checkIn } from "./figures/check-in.ts";
import { crowd } from "./figures/crowd.ts";
import { dialog } from "./figures/dialog.ts";
import { digest } from "./figures/digest.ts";
import { duties } from "./figures/duties.ts";
import { growth } from "./figures/growth.ts";
import { hours } from "./figures/hours.ts";
import { left } from "./figures/left.ts";
import { likeness } from "./figures/likeness.ts";
import { names } from "./figures/names.ts";
import { papers } from "./figures/papers.ts";
import { pictures } from "./figures/pictures.ts";
import { reminders } from "./figures/reminders.ts";
import { roster } from "./figures/roster.ts";
import { sizes } from "./figures/sizes.ts";
import { start } from "./figures/start.ts";
import { steps } from "./figures/steps.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    huge: { type: "boolean", default: false },
  },
});

/**
 * `npm run bench [-- --quick] [-- --only NAME] [-- --huge]`: one JSON line a figure, and exit 1 when one misses its goal. See
 * docs/performance.md.
 */
const FIGURES: Record<string, (quick: boolean) => Promise<Figure[]>> = {
  hours,
  dialog,
  steps,
  reminders,
  busy,
  papers,
  crowd,
  "check-in": checkIn,
  left,
  digest,
  duties,
  sizes: (quick) => sizes(quick, values.huge),
  roster,
  names,
  likeness,
  start,
  growth,
  pictures,
};

for (const [name, measure] of Object.entries(FIGURES)) {
  if (values.only && values.only !== name) continue;
  for (const figure of await measure(values.quick)) {
    if (!figure.met) process.exitCode = 1;
    console.log(JSON.stringify({ ...figure, value: Number(figure.value.toPrecision(3)) }));
  }
}
