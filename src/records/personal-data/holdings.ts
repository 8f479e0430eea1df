import { byCadre, byCode, type Holding } from "./holding.ts";
import { holdingsOfChats } from "./holdings-of-chats.ts";
import { holdingsOfUnits } from "./holdings-of-units.ts";
import { holdingsOfWork } from "./holdings-of-work.ts";

/** Everything that is stored about a person besides the person's own record, in the order of erasing. */
export const holdings: readonly Holding[] = [
  ...holdingsOfWork,
  ...holdingsOfChats,
  ...holdingsOfUnits,
  { name: "account", collection: "cadres", where: byCode, erase: "keep" },
  // Last, because an interrupted erasure finds the rest by the addresses.
  { name: "apps", collection: "links", where: byCadre, erase: "remove" },
];
