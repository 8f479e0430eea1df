import type { Connection } from "mongoose";
import { addDays, dayOf } from "../../rules/calendar/time.ts";
import { counted, type HowFar } from "../../rules/how-far.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { forgetPages } from "../database/forget-pages.ts";
import { createKeptFiles, type KeptFiles } from "../kept-files/kept-files.ts";
import type { Address } from "../people/address.ts";
import { cadresOf, everAddressesOf, forgetAddresses, markedCadresOf } from "../people/member-lists.ts";
import type { PeopleModels } from "../people/people-models.ts";
import { forgetArrived, forgetSent } from "./forget-sent.ts";
import type { Holding, Whose } from "./holding.ts";
import { holdings } from "./holdings.ts";
import { knownBy } from "./known-by.ts";
import { type ErasureRecord, erasureModel } from "./personal-data-models.ts";
import { LONGEST_WAIT_MS, takeOut } from "./take-out.ts";
import { traces, wordsAboutOthers } from "./traces.ts";

/** Days within which a request is answered (Nghị định 356/2025). */
export const ANSWERED_WITHIN_DAYS = 15;

/** So long an erasure that is due waits for a chat at work; it is tried again at the next look at the clock. */
const DUE_WAITS_MS = 500;

/** What is stored about a person: holding's name → documents, as plain JSON. */
export type PersonalDataExport = Partial<Record<Holding["name"], unknown[]>>;

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
  erasedName: string,
  kept: readonly Holding[] = holdings,
  files: Pick<KeptFiles, "forget"> = createKeptFiles(connection),
) {
  const { cadres, links } = models;
  const erasures = erasureModel(connection);

  /** With the addresses that were taken off before, unless they are somebody else's by now. */
  async function whose(cadre: string): Promise<Whose> {
    return { cadre, addresses: await everAddressesOf(models, cadre) };
  }

  /** The person's record as it holds now; what imports have marked or only prepared says nothing of the person. */
  async function account(cadre: string): Promise<object[]> {
    return (await cadresOf(models, [cadre])).map(({ added, next, ...record }) => record);
  }

  /** The documents of a kind; of a list to which others add the person's own part. */
  async function held(
    { collection, where, sharedList, knownToThem, others = [] }: Holding,
    who: Whose,
  ): Promise<object[]> {
    const documents = await connection.collection(collection).find(where(who)).toArray();
    return documents.map((document) => {
      const shown = Object.fromEntries(Object.entries(document).filter(([name]) => !others.includes(name)));
      if (sharedList === undefined) return shown;
      const all: { by?: unknown; who?: unknown }[] = document[sharedList] ?? [];
      const own =
        knownToThem?.(all, who.cadre) ??
        all.filter(({ by, who: about }) => about === who.cadre || by === who.cadre);
      return { ...shown, [sharedList]: own };
    });
  }

  /**
   * Removes the name from every fact, keeps the facts so that old reports count as before, and lets the person leave on
   * this day.
   */
  async function eraseAccount(cadre: string, at: Date): Promise<void> {
    const [record] = await cadresOf(models, [cadre]);
    if (!record) return;
    const today = dayOf(at.getTime());
    const facts = record.facts.map((fact) => ({ ...fact, name: erasedName }));
    const last = facts.at(-1);
    if (last?.active) {
      const past = facts.filter((fact) => fact.from < today);
      facts.splice(past.length, facts.length, { ...last, from: today, active: false });
    }
    const erasedAt = record.erasedAt ?? at;
    const change = {
      $set: { facts, consent: null, erasedAt },
      $unset: {
        birthDate: "" as const,
        phone: "" as const,
        next: "" as const,
        entrusted: "" as const,
        actsFor: "" as const,
      },
    };
    await cadres.updateOne({ _id: cadre }, change);
  }

  async function erase(cadre: string, at: Date, waitsMs: number): Promise<void> {
    await erasures.updateOne({ _id: cadre, state: "open" }, { $set: { state: "begun" } });
    const who = await whose(cadre);
    const [record] = await markedCadresOf(models, [cadre]);
    // Known by what is erased below; so an erasure that was interrupted begins with what is left of it.
    const known = await knownBy(connection, who, record, erasedName);
    await takeOut(connection, traces, { who, known }, waitsMs);
    await eraseAccount(cadre, at);
    await files.forget(cadre);
    await forgetSent(connection, who.addresses);
    for (const { collection, where, erase } of kept) {
      const documents = connection.collection(collection);
      if (erase === "remove") await documents.deleteMany(where(who));
      if (erase === "remove" || erase === "keep") continue;
      for (const { having, change, ofOwn } of erase)
        await documents.updateMany(
          { ...where(who), [having]: { $exists: true } },
          change,
          ofOwn && { arrayFilters: [{ "own.by": cadre }] },
        );
    }
    for (const { collection, list, fields, about = "by" } of wordsAboutOthers) {
      const gone = Object.fromEntries(fields.map((field) => [`${list}.$[own].${field}`, ""]));
      await connection
        .collection(collection)
        .updateMany(
          { [`${list}.${about}`]: cadre },
          { $unset: gone },
          { arrayFilters: [{ [`own.${about}`]: cadre }] },
        );
    }
    await forgetArrived(connection, at);
    // A letter may have been written meanwhile.
    await takeOut(connection, traces, { who, known }, waitsMs);
    await forgetAddresses(models, cadre);
    if (connection.db) await forgetPages(connection.db);
    await erasures.updateOne({ _id: cadre, state: "begun" }, { $set: { state: "done", doneAt: at } });
  }

  return {
    /** Whether there is such a person at all. */
    async knows(cadre: string): Promise<boolean> {
      return (await cadresOf(models, [cadre])).length > 0;
    },

    /** The code of the cadre an address is linked to, even one who has left or withdrawn consent. */
    async cadreOf(address: Address): Promise<string | undefined> {
      return (await links.findById(address).lean())?.cadre;
    },

    /** Everything stored about a person; empty kinds are left out. */
    async collect(cadre: string, howFar: HowFar = () => {}): Promise<PersonalDataExport> {
      const who = await whose(cadre);
      const read = counted(kept.length, howFar);
      const found: PersonalDataExport = {};
      for (const holding of kept) {
        const { name } = holding;
        const documents = name === "account" ? await account(cadre) : await held(holding, who);
        if (documents.length > 0) found[name] = JSON.parse(JSON.stringify(documents));
        read(1);
      }
      return found;
    },

    /** Asks for erasure; while a request is open, returns that one. */
    async askErasure(cadre: string, at: Date): Promise<ErasureRecord> {
      const dueDay = addDays(dayOf(at.getTime()), ANSWERED_WITHIN_DAYS);
      const fresh = { askedAt: at, dueDay, state: "open" as const, doneAt: null };
      try {
        await erasures.updateOne(
          { _id: cadre, state: { $nin: ["open", "begun"] } },
          { $set: fresh },
          { upsert: true },
        );
      } catch (error) {
        if (!isDuplicateKey(error)) throw error; // one is open
      }
      return (await erasures.findById(cadre).lean()) ?? { _id: cadre, ...fresh };
    },

    async openErasure(cadre: string): Promise<ErasureRecord | undefined> {
      return (await erasures.findOne({ _id: cadre, state: "open" }).lean()) ?? undefined;
    },

    /** Every request that waits, the most urgent first. */
    async openErasures(): Promise<ErasureRecord[]> {
      const open = await erasures.find({ state: "open" }).lean();
      return open.sort((a, b) => (a.dueDay < b.dueDay ? -1 : 1));
    },

    /** Cancels a request. @returns whether there was an open one, or this same message cancelled it before */
    async cancelErasure(cadre: string, key: string): Promise<boolean> {
      const { matchedCount } = await erasures.updateOne(
        { _id: cadre, $or: [{ state: "open" }, { state: "cancelled", cancelledBy: key }] },
        { $set: { state: "cancelled", cancelledBy: key } },
      );
      return matchedCount > 0;
    },

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
