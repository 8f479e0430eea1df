import type { Seeded } from "../../faults/kills/seeded.ts";
import type { Kind } from "../script.ts";
import { KINDS } from "./index.ts";

/** What somebody does at a moment, by how often each kind is; nothing now and then. */
export function drawKind(chance: Seeded): Kind | undefined {
  let drawn = chance.below(1000);
  return KINDS.find(({ often }) => {
    drawn -= often;
    return drawn < 0;
  });
}
