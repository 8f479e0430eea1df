import type { Connection } from "mongoose";
import type { Period, PeriodId } from "../../rules/calendar/periods.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { CombinerSizes } from "../database/write-combiner.ts";
import { createChanges } from "./deed-changes.ts";
import { createDecisions } from "./deed-decisions.ts";
import { createDeedEvidence } from "./deed-evidence.ts";
import { createLog } from "./deed-log.ts";
import { createRegister, createRegistered } from "./deed-registered.ts";
import { createDeedSearch } from "./deed-search.ts";
import { createDeedSearchOfMany } from "./deed-search-of-many.ts";
import { createWaiting } from "./deed-waiting.ts";
import { createLedger, ledgerId } from "./ledger.ts";
import { type LedgerId, type LedgerLine, ledgerModel } from "./ledger-model.ts";
import { createWeigh, type MustWait } from "./must-wait.ts";

/** Reads and writes what cadres did, for any duty: a ledger a week, nothing overwritten without a trace. */
export type Deeds = ReturnType<typeof createDeeds>;

/** @param mustWait left out: everything counts at once */
export function createDeeds(
  connection: Connection,
  { sizes, mustWait = async () => false }: { sizes?: CombinerSizes | undefined; mustWait?: MustWait } = {},
) {
  const ledger = createLedger(ledgerModel(connection), sizes);
  const waiting = createWaiting(connection, ledger);
  const evidence = createDeedEvidence(ledger);
  const { asTheyAre, decide, answer } = createDecisions(ledger, waiting);
  const weigh = createWeigh(mustWait);
  const log = createLog(ledger, waiting, weigh);
  const changes = createChanges({ ledger, waiting, weigh, asTheyAre });
  const search = createDeedSearch(ledger);

  return {
    log,
    ...changes,
    register: createRegister({ log, correct: changes.correct, registered: search.registered }),
    decide,
    answer,

    /** The deeds of some cadres that wait for approval, in no order. */
    waiting: waiting.of,
    /** Those of whom something may wait. */
    waitingCadres: waiting.cadres,

    /** What waits in these ledgers is looked at no more. */
    stopWaiting: waiting.stop,

    ...search,
    ...createDeedSearchOfMany(ledger),

    /** Every line of a week's ledger as it was written, including undone ones and undos: who, when, why. */
    async history(cadre: string, week: PeriodId): Promise<LedgerLine[]> {
      return (await ledger.read(ledgerId(week, cadre))).entries;
    },

    evidence,
    registeredIn: createRegistered(ledger),

    /** What counts of {@link evidence}. */
    async amounts(
      cadres: readonly string[],
      periods: readonly Period[],
      duty: DutyId,
    ): Promise<Map<LedgerId, number>> {
      const known = await evidence(cadres, [{ duty, periods }]);
      const ids = periods.flatMap(({ id }) => cadres.map((cadre) => ledgerId(id, cadre)));
      return new Map(ids.map((id) => [id, known(duty, id).done]));
    },
  };
}
