import type { Connection } from "mongoose";
import { dayOf } from "../../rules/calendar/time.ts";
import { forgetPages } from "../database/forget-pages.ts";
import type { KeptFiles } from "../kept-files/kept-files.ts";
import { cadresOf, forgetAddresses, markedCadresOf } from "../people/member-lists.ts";
import type { PeopleModels } from "../people/people-models.ts";
import { forgetArrived, forgetSent } from "./forget-sent.ts";
import type { Holding, Whose } from "./holding.ts";
import { knownBy } from "./known-by.ts";
import { takeOut } from "./take-out.ts";
import { traces } from "./traces.ts";
import { wordsAboutOthers } from "./words-about-others.ts";

/** What erasing somebody needs. */
export interface Erasing {
  connection: Connection;
  models: PeopleModels;
  /** Replaces an erased person's name. */
  erasedName: string;
  /** The collections with personal data. */
  kept: readonly Holding[];
  /** The files that are kept for people. */
  files: Pick<KeptFiles, "forget">;
}

/**
 * Takes somebody out of everything that is stored. Interrupted and called again, it finishes.
 * @param waitsMs so long it waits for chats that are at work
 */
export async function eraseFromAll(
  { connection, models, erasedName, kept, files }: Erasing,
  who: Whose,
  at: Date,
  waitsMs: number,
): Promise<void> {
  const { cadre } = who;
  const [record] = await markedCadresOf(models, [cadre]);
  // Known by what is erased below; so an erasure that was interrupted begins with what is left of it.
  const known = await knownBy(connection, who, record, erasedName);
  // First: taken out of what the browser showed them, it would not be found as theirs any more.
  await forgetSent(connection, who.addresses);
  await takeOut(connection, traces, { who, known }, waitsMs);
  await eraseAccount(models, cadre, { at, erasedName });
  await files.forget(cadre);
  for (const holding of kept) await eraseHeld(connection, holding, who);
  await eraseWordsAboutOthers(connection, cadre);
  await forgetArrived(connection, at);
  // A letter may have been written meanwhile.
  await takeOut(connection, traces, { who, known }, waitsMs);
  await forgetAddresses(models, cadre);
  if (connection.db) await forgetPages(connection.db);
}

/** Removes the name from every fact, keeps the facts so that old reports count as before, and lets the person leave on this day. */
async function eraseAccount(
  models: PeopleModels,
  cadre: string,
  { at, erasedName }: { at: Date; erasedName: string },
): Promise<void> {
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
  await models.cadres.updateOne({ _id: cadre }, change);
}

async function eraseHeld(
  connection: Connection,
  { collection, where, erase }: Holding,
  who: Whose,
): Promise<void> {
  const documents = connection.collection(collection);
  if (erase === "remove") await documents.deleteMany(where(who));
  if (erase === "remove" || erase === "keep") return;
  for (const { having, change, ofOwn } of erase)
    await documents.updateMany(
      { ...where(who), [having]: { $exists: true } },
      change,
      ofOwn && { arrayFilters: [{ "own.by": who.cadre }] },
    );
}

async function eraseWordsAboutOthers(connection: Connection, cadre: string): Promise<void> {
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
}
