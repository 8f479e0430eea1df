import type { Rule } from "./rule.ts";
import { RULES_OF_DEADLINES } from "./rules/of-deadlines.ts";
import { RULES_OF_OWN } from "./rules/of-own.ts";
import { RULES_OF_PAPERS } from "./rules/of-papers.ts";
import { RULES_OF_REMINDERS } from "./rules/of-reminders.ts";
import { RULES_OF_SITTINGS } from "./rules/of-sittings.ts";
import { RULES_OF_STANDING } from "./rules/of-standing.ts";
import { RULES_OF_UNITS_MATTERS } from "./rules/of-units-matters.ts";

/** All rules, in the order in which they are tried: the first that fits counts. */
export const RULES: readonly Rule[] = [
  { asks: ["quit"], needs: [["quits"]], not: ["person", "people", "who", "complaint", "app"] },
  { asks: ["quit"], needs: [["offTheRoll"], ["self"]], not: ["person", "people", "who", "mayAsk", "unit"], exact: true },
  { asks: ["erase"], needs: [["undo"], ["data"]] },

  { asks: ["erase"], needs: [["undo"], ["account"]], not: ["app", "person", "people", "who"], exact: true },
  { asks: ["data"], needs: [["data"], ["show", "what", "self", "what_is", "file"]] },
  { asks: ["data"], needs: [["bot"], ["keeps"], ["ownRow"], ["self"]], not: ["secretary", "people", "who", "person"], exact: true },
  ...RULES_OF_SITTINGS,
  ...RULES_OF_UNITS_MATTERS,
  ...RULES_OF_REMINDERS,
  ...RULES_OF_PAPERS,
  ...RULES_OF_DEADLINES,
  ...RULES_OF_STANDING,
  ...RULES_OF_OWN,
]; // biome-ignore format: a row a rule
