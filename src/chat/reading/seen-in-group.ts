import type { Intent } from "../../rules/asking/intents.ts";
import type { Question } from "../../rules/asking/question.ts";

/** What is asked, and of what. */
interface Asked {
  readonly intent: Intent;
  readonly named: Omit<Question, "asks">;
}

/** What a group may see of it: counts, never names. */
const INSTEAD: Partial<Record<Intent, Intent>> = {
  missing: "standing",
  "missing-own": "standing",
  progress: "standing",
};

/** What is answered of a question where a group reads along: of a unit in place of people. */
export function seenInGroup({ intent, named }: Asked): Asked {
  const instead = INSTEAD[intent];
  if (instead === undefined) return { intent, named };
  return { intent: instead, named: named.isPerson ? { ...named, name: undefined } : named };
}
