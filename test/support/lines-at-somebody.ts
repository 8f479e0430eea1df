import type { Aim } from "./lines-at/aim.ts";
import { ON_APPS_AND_RIGHTS } from "./lines-at/apps-and-rights.ts";
import { ON_DEEDS } from "./lines-at/deeds.ts";
import { ON_ENTRIES } from "./lines-at/entries.ts";
import { ON_EVENTS } from "./lines-at/events.ts";
import { ON_MODELS } from "./lines-at/models.ts";
import { ON_PEOPLE } from "./lines-at/people.ts";
import { ON_PLANS } from "./lines-at/plan.ts";
import { ON_REVIEWS } from "./lines-at/reviews.ts";
import { ON_SUPERVISION } from "./lines-at/supervision.ts";
import { ON_UNIT_LISTS } from "./lines-at/unit-lists.ts";
import { ON_UNITS } from "./lines-at/units.ts";
import { ON_WORKS } from "./lines-at/works.ts";
import { ON_YEAR_REPORTS } from "./lines-at/year-reports.ts";

/** By what they do. What was given to a member comes last: they may log for others then. */
const ROWS = [
  ON_DEEDS,
  ON_PEOPLE,
  ON_UNITS,
  ON_WORKS,
  ON_MODELS,
  ON_YEAR_REPORTS,
  ON_SUPERVISION,
  ON_UNIT_LISTS,
  ON_EVENTS,
  ON_REVIEWS,
  ON_ENTRIES,
  ON_PLANS,
  ON_APPS_AND_RIGHTS,
].flatMap((rows) => Object.entries(rows));

/** All of them. */
export const AIMED: Readonly<Record<string, Aim>> = Object.fromEntries(ROWS);

if (Object.keys(AIMED).length < ROWS.length)
  throw new Error("two rows have one name, and one hides the other");
