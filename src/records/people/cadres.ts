import type { Day } from "../../rules/calendar/time.ts";
import { type CadreFact, comingOn } from "../../rules/organisation/dated.ts";
import type { UnitFacts } from "../../rules/organisation/tree.ts";
import { byId } from "../database/by-id.ts";
import type { cached } from "../database/cached.ts";
import type { Address } from "./address.ts";
import { type Cadre, cadreOn } from "./cadre.ts";
import { createLinks } from "./links.ts";
import { madeTrue } from "./made-true.ts";
import type { PeopleModels } from "./people-models.ts";
import { createPeopleOfUnits, unitCodeOn } from "./people-of-units.ts";
import type { CadreRecord } from "./people-records.ts";
import { giversTo } from "./seats.ts";
import { createUnitsBook, unitFinder } from "./units-book.ts";

/** Reads and writes people, units and linked addresses, as of a day. */
export type Cadres = ReturnType<typeof createCadres>;

/** @param keepMs how long the units that were read serve; see {@link cached} */
export function createCadres(models: PeopleModels, keepMs = 0) {
  const { cadres, links } = models;
  const units = createUnitsBook(models, keepMs);
  const addresses = createLinks(models);
  const { unitFacts, unitRecords, unitRecordsWith } = units;
  const { linkOf } = addresses;
  const cadreOf = byId<CadreRecord>(async (ids) =>
    madeTrue(models, await cadres.find({ _id: { $in: ids } }).lean<CadreRecord[]>()),
  );

  /** The record each cadre object was made from, as long as the object lives. */
  const recordOf = new WeakMap<object, CadreRecord>();

  async function person(code: string, day: Day): Promise<Cadre | undefined> {
    const record = await cadreOf(code);
    return record ? asOf(record, day) : undefined;
  }

  async function asOf(record: CadreRecord, day: Day): Promise<Cadre | undefined> {
    const unit = unitCodeOn(record, day);
    const byCode = await (unit === undefined ? unitRecords() : unitRecordsWith(unit));
    const others = await giversOf(record, day);
    const parts = { unitAt: unitFinder(byCode, day), recordOf: (key: string) => others.get(key) };
    const found = cadreOn(record, parts.unitAt(unit ?? ""), day, parts);
    if (found) recordOf.set(found, record);
    return found;
  }

  /** The heads who have given somebody something, and those for whom these stand in. */
  async function giversOf(record: CadreRecord, day: Day): Promise<Map<string, CadreRecord>> {
    const found = new Map<string, CadreRecord>();
    for (let wanted = giversTo(record, day); wanted.length > 0; ) {
      const read = (await Promise.all(wanted.map(cadreOf))).filter((one) => one !== undefined);
      for (const one of read) found.set(one._id, one);
      wanted = read.flatMap((one) => giversTo(one, day)).filter((key) => !found.has(key));
    }
    return found;
  }

  /**
   * A cadre's facts over time, and every unit's: what judging several periods at once needs. From the record already read, if
   * it was.
   */
  async function history(known: Pick<Cadre, "code">): Promise<{ facts: CadreFact[]; units: UnitFacts }> {
    const record = recordOf.get(known) ?? (await cadreOf(known.code));
    return { facts: record?.facts ?? [], units: await unitFacts() };
  }

  return {
    ...units,
    ...addresses,
    person,
    history,

    /** The same person as of another day, from the record already read; undefined when they had no unit then. */
    async onDay(known: Cadre, day: Day): Promise<Cadre | undefined> {
      const record = recordOf.get(known);
      return record ? asOf(record, day) : person(known.code, day);
    },

    ...createPeopleOfUnits(models, units),

    /** The first day of somebody who is planned to come after a day. */
    async comingOn(cadre: string, day: Day): Promise<Day | undefined> {
      return comingOn((await cadreOf(cadre))?.facts ?? [], day);
    },

    /** The cadre an address is linked to. */
    async byAddress(address: Address, day: Day): Promise<Cadre | undefined> {
      const link = await linkOf(address);
      return link ? person(link.cadre, day) : undefined;
    },

    /** As {@link byAddress}, for a message just received; it shows that the private chat can be reached again. */
    async hear(address: Address, day: Day): Promise<Cadre | undefined> {
      const link = await linkOf(address);
      if (link && !link.reachable) await links.updateOne({ _id: address }, { $set: { reachable: true } });
      return link ? person(link.cadre, day) : undefined;
    },

    /** Notes for which of their units somebody acts from now on. */
    async actFor(cadre: string, unit: string): Promise<void> {
      await cadres.updateOne({ _id: cadre }, { $set: { actsFor: unit } });
    },

    /** Withdraws consent: the person's addresses count as strangers until consent is given again. */
    async withdrawConsent(cadre: string): Promise<void> {
      await cadres.updateOne({ _id: cadre }, { $set: { consent: null } });
    },
  };
}
