import type { Connection } from "mongoose";
import { dayOf } from "../../rules/calendar/time.ts";
import type { HowFar } from "../../rules/how-far.ts";
import { createKeptFiles, type KeptFiles } from "../kept-files/kept-files.ts";
import type { Address } from "../people/address.ts";
import { cadresOf, everAddressesOf } from "../people/member-lists.ts";
import type { PeopleModels } from "../people/people-models.ts";
import { createCollecting, type PersonalDataExport } from "./collect.ts";
import { eraseFromAll } from "./erase.ts";
import { createErasureRequests } from "./erasure-requests.ts";
import type { Holding, Whose } from "./holding.ts";
import { holdings } from "./holdings.ts";
import { erasureModel } from "./personal-data-models.ts";
import { LONGEST_WAIT_MS } from "./take-out.ts";

/** So long an erasure that is due waits for a chat at work; it is tried again at the next look at the clock. */
const DUE_WAITS_MS = 500;

/** A person's rights: to see everything stored, and to have it erased. */
export type PersonalData = ReturnType<typeof createPersonalData>;

/**
 * @param erasedName replaces an erased person's name
 * @param kept the collections with personal data
 * @param files the files that are kept for people
 */
export function createPersonalData(
  connection: Connection,
  models: PeopleModels,
  {
    erasedName,
    kept = holdings,
    files = createKeptFiles(connection),
  }: { erasedName: string; kept?: readonly Holding[]; files?: Pick<KeptFiles, "forget"> },
) {
  const erasures = erasureModel(connection);
  const collectOf = createCollecting(connection, models, kept);

  /** With the addresses that were taken off before, unless they are somebody else's by now. */
  async function whose(cadre: string): Promise<Whose> {
    return { cadre, addresses: await everAddressesOf(models, cadre) };
  }

  async function erase(cadre: string, at: Date, waitsMs: number): Promise<void> {
    await erasures.updateOne({ _id: cadre, state: "open" }, { $set: { state: "begun" } });
    await eraseFromAll({ connection, models, erasedName, kept, files }, await whose(cadre), at, waitsMs);
    await erasures.updateOne({ _id: cadre, state: "begun" }, { $set: { state: "done", doneAt: at } });
  }

  return {
    ...createErasureRequests(erasures),

    /** Whether there is such a person at all. */
    async knows(cadre: string): Promise<boolean> {
      return (await cadresOf(models, [cadre])).length > 0;
    },

    /** The code of the cadre an address is linked to, even one who has left or withdrawn consent. */
    async cadreOf(address: Address): Promise<string | undefined> {
      return (await models.links.findById(address).lean())?.cadre;
    },

    /** Everything stored about a person; empty kinds are left out. */
    collect: async (cadre: string, howFar?: HowFar): Promise<PersonalDataExport> =>
      collectOf(await whose(cadre), howFar),

    /**
     * Erases a person's name, contacts, texts and addresses; counts stay, without the name. Interrupted and called
     * again, it finishes. Afterwards a roster that still names the person is refused.
     */
    erase: (cadre: string, at: Date): Promise<void> => erase(cadre, at, LONGEST_WAIT_MS),

    /**
     * Erases everybody whose day has come, each once, and finishes interrupted erasures. Whom a chat at work still names waits for the
     * next call, since much else waits for this one.
     * @throws AggregateError when some could not be erased; the others were, and the next call tries again
     */
    async eraseDue(at: Date): Promise<void> {
      const due = { state: "open" as const, dueDay: { $lte: dayOf(at.getTime()) } };
      await erasures.updateMany(due, { $set: { state: "begun" } });
      const failures: unknown[] = [];
      for (const { _id } of await erasures.find({ state: "begun" }).lean())
        await erase(_id, at, DUE_WAITS_MS).catch((error) => failures.push(error));
      if (failures.length > 0) throw new AggregateError(failures, "some erasures that are due failed");
    },
  };
}
