import type { Lanes } from "./chat/lanes/lanes.ts";
import type { Sweeps } from "./chat/lanes/sweeper.ts";
import type { Processes } from "./records/database/processes.ts";
import type { createVisits } from "./records/database/visits.ts";

interface SweepsParts {
  readonly lanes: Lanes;
  readonly processes: Processes;
  readonly visits: ReturnType<typeof createVisits>;
  /** No other process uses this database. */
  readonly alone: boolean;
}

/** What the sweeper looks for, and how it knows whether others work on the same database. */
export function createSweeps({ lanes, processes, visits, alone }: SweepsParts): Sweeps {
  return {
    all: () => lanes.sweep(),
    own: () => lanes.sweepOwn(),
    left: () => lanes.sweepLeft(),
    // Alone on a database of its own it shows itself to nobody, and nobody else's chats can be left by a death.
    async someoneDied() {
      if (alone) return false;
      await processes.beat();
      return processes.someoneDied(performance.now());
    },
    isAlone: async () => alone && !(await visits.lasts(Date.now())),
  };
}
