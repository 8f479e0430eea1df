import type { Day } from "../../rules/calendar/time.ts";
import { type CadreFact, comingOn, factAt } from "../../rules/organisation/dated.ts";
import { heirOf, parentsOf, type UnitFacts, UnitTree } from "../../rules/organisation/tree.ts";
import { sortedByName } from "../../rules/reading/names.ts";
import { byId } from "../database/by-id.ts";
import { cached } from "../database/cached.ts";
import type { Address } from "./address.ts";
import { type Cadre, cadreOn, headedBy, type Unit, unitOn } from "./cadre.ts";
import { madeTrue } from "./made-true.ts";
import { cadresIn, linksOf, listAddresses } from "./member-lists.ts";
import type { PeopleModels } from "./people-models.ts";
import type { CadreRecord, LinkRecord, UnitRecord } from "./people-records.ts";
import { giversTo } from "./seats.ts";

/** Reads and writes people, units and linked addresses, as of a day. */
export type Cadres = ReturnType<typeof createCadres>;

/** @param keepMs how long the units that were read serve; see {@link cached} */
export function createCadres(models: PeopleModels, keepMs = 0) {
  const { units, cadres, links } = models;
  const book = cached(async () => {
    const records = await madeTrue(models, await units.find().lean<UnitRecord[]>());
    const byCode = new Map(records.map((record) => [record._id, record]));
    return { byCode, facts: new Map(records.map(({ _id, facts }) => [_id, facts])) };
  }, keepMs);

  async function unit(code: string, day: Day): Promise<Unit | undefined> {
    const record = (await book()).byCode.get(code);
    return record ? unitOn(record, day) : undefined;
  }

  /** Every unit that existed on the day. */
  async function allUnits(day: Day): Promise<Unit[]> {
    const records = [...(await book()).byCode.values()];
    return records.map((record) => unitOn(record, day)).filter((found) => found !== undefined);
  }

  const linkOf = byId<LinkRecord>((ids) => links.find({ _id: { $in: ids } }).lean<LinkRecord[]>());
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
    const { byCode } = await book();
    const others = await giversOf(record, day);
    const parts = { unitAt: unitFinder(byCode, day), recordOf: (key: string) => others.get(key) };
    const found = cadreOn(record, parts.unitAt(unitCodeOn(record, day) ?? ""), day, parts);
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

  /** Every unit's facts over time. */
  async function unitFacts(): Promise<UnitFacts> {
    return (await book()).facts;
  }

  /**
   * A cadre's facts over time, and every unit's: what judging several periods at once needs. From the record already read, if
   * it was.
   */
  async function history(known: Pick<Cadre, "code">): Promise<{ facts: CadreFact[]; units: UnitFacts }> {
    const record = recordOf.get(known) ?? (await cadreOf(known.code));
    return { facts: record?.facts ?? [], units: await unitFacts() };
  }

  /** The units above a unit, nearest first. */
  async function above(code: string, day: Day): Promise<string[]> {
    return parentsOf(await unitFacts(), code, day);
  }

  /** A unit and all below it, the unit first. */
  async function tree(code: string, day: Day): Promise<Unit[]> {
    return new UnitTree(await allUnits(day)).from(code);
  }

  /** Cadres of a unit, with `below` also of all units below it; sorted by given name. */
  async function members(code: string, scope: { below: boolean }, day: Day): Promise<Cadre[]> {
    const own = scope.below
      ? await tree(code, day)
      : [await unit(code, day)].filter((found) => found !== undefined);
    return peopleIn(
      own.map((found) => found.code),
      day,
    );
  }

  /** Cadres of these units, sorted by given name. @param office those, too, who only have a further office in one of them */
  async function peopleIn(codes: readonly string[], day: Day, office = false): Promise<Cadre[]> {
    const { byCode } = await book();
    const records = await cadresIn(models, codes);
    const wanted = new Set(codes);
    const byKey = new Map(records.map((record) => [record._id, record]));
    const unitAt = unitFinder(byCode, day);
    const parts = { unitAt, recordOf: (key: string) => byKey.get(key) };
    const found = records
      .filter((record) => office || wanted.has(unitCodeOn(record, day) ?? ""))
      .map((record) => cadreOn(record, unitAt(unitCodeOn(record, day) ?? ""), day, parts))
      .filter((person) => person !== undefined);
    return sortedByName(found, ({ name }) => name);
  }

  /** Who is planned to come to these units after a day, each as of their first one. */
  async function coming(codes: readonly string[], day: Day): Promise<Cadre[]> {
    const { byCode } = await book();
    const wanted = new Set(codes);
    return (await cadresIn(models, codes)).flatMap((record) => {
      const first = comingOn(record.facts, day);
      const unit = first && unitCodeOn(record, first);
      const found = unit && wanted.has(unit) && cadreOn(record, unitFinder(byCode, first)(unit), first);
      return found ? [found] : [];
    });
  }

  /** Secretaries and deputies of units, those with their own place elsewhere, too; and who stands in for one. */
  async function headsOf(codes: readonly string[], day: Day): Promise<Map<string, Cadre[]>> {
    const { byCode } = await book();
    const unitAt = unitFinder(byCode, day);
    const there = [...new Set(codes)].filter((code) => unitAt(code));
    const people = there.length > 0 ? await peopleIn(there, day, true) : [];
    return new Map(there.map((code) => [code, people.filter((found) => headedBy(found).includes(code))]));
  }

  return {
    /** To be called when this process has changed units. */
    unitsChanged: book.forget,
    unit,
    allUnits,
    unitFacts,
    person,
    history,

    /** The same person as of another day, from the record already read; undefined when they had no unit then. */
    async onDay(known: Cadre, day: Day): Promise<Cadre | undefined> {
      const record = recordOf.get(known);
      return record ? asOf(record, day) : person(known.code, day);
    },

    above,

    /** The unit that stands for one on a day: itself, or the one into which it has gone. */
    async heirOf(code: string, day: Day): Promise<string> {
      return heirOf(await unitFacts(), code, day);
    },

    /** What a unit is called on a day; what it was called last, where it is no longer there. */
    async nameOf(code: string, day: Day): Promise<string> {
      return factAt((await unitFacts()).get(code) ?? [], day)?.name ?? code;
    },

    tree,
    members,
    coming,

    /** The first day of somebody who is planned to come after a day. */
    async comingOn(cadre: string, day: Day): Promise<Day | undefined> {
      return comingOn((await cadreOf(cadre))?.facts ?? [], day);
    },

    /** The facts over time of everybody in the real roster. */
    async everybodysFacts(): Promise<Pick<CadreRecord, "_id" | "facts">[]> {
      const records = await cadresIn(models, [...(await book()).byCode.keys()]);
      return records.filter(({ demo }) => !demo).map(({ _id, facts }) => ({ _id, facts }));
    },

    /** The units that stand below none. */
    async topmost(day: Day): Promise<Unit[]> {
      return (await allUnits(day)).filter(({ parent }) => parent === null);
    },

    headsOf,

    /** The same of one unit. */
    async heads(code: string, day: Day): Promise<Cadre[]> {
      return (await headsOf([code], day)).get(code) ?? [];
    },

    /** The cadre an address is linked to. */
    async byAddress(address: Address, day: Day): Promise<Cadre | undefined> {
      const link = await linkOf(address);
      return link ? person(link.cadre, day) : undefined;
    },

    /** Whether an address is linked to anybody, even one who has left. */
    async isLinked(address: Address): Promise<boolean> {
      return (await linkOf(address)) !== undefined;
    },

    /** As {@link byAddress}, for a message just received; it shows that the private chat can be reached again. */
    async hear(address: Address, day: Day): Promise<Cadre | undefined> {
      const link = await linkOf(address);
      if (link && !link.reachable) await links.updateOne({ _id: address }, { $set: { reachable: true } });
      return link ? person(link.cadre, day) : undefined;
    },

    /** All addresses of a cadre, the one for notices first. */
    async addressesOf(code: string): Promise<LinkRecord[]> {
      const found = await linksOf(models, [code]);
      return found.sort((a, b) => b.chosenAt.getTime() - a.chosenAt.getTime());
    },

    /** Addresses of many cadres at once: cadre's code → all of them, in no order. */
    async linksOf(codes: readonly string[]): Promise<Map<string, LinkRecord[]>> {
      const all = new Map<string, LinkRecord[]>();
      for (const link of await linksOf(models, codes)) {
        const own = all.get(link.cadre);
        if (own) own.push(link);
        else all.set(link.cadre, [link]);
      }
      return all;
    },

    /** Links an address to a cadre, and records consent. Repeating it changes nothing. */
    async link(address: Address, cadre: string, consentVersion: string, at: Date): Promise<void> {
      const link = { cadre, linkedAt: at, chosenAt: at, reachable: true };
      await listAddresses(models, [{ cadre, address }]);
      await links.updateOne({ _id: address }, { $set: link }, { upsert: true });
      await cadres.updateOne({ _id: cadre }, { $set: { consent: { version: consentVersion, at } } });
    },

    /** Notes for which of their units somebody acts from now on. */
    async actFor(cadre: string, unit: string): Promise<void> {
      await cadres.updateOne({ _id: cadre }, { $set: { actsFor: unit } });
    },

    async unlink(address: Address): Promise<void> {
      await links.deleteOne({ _id: address });
    },

    /** Withdraws consent: the person's addresses count as strangers until consent is given again. */
    async withdrawConsent(cadre: string): Promise<void> {
      await cadres.updateOne({ _id: cadre }, { $set: { consent: null } });
    },

    /** Sends notices to this address from now on. */
    async choose(address: Address, at: Date): Promise<void> {
      await links.updateOne({ _id: address }, { $set: { chosenAt: at } });
    },

    async setReachable(address: Address, reachable: boolean): Promise<void> {
      await links.updateOne({ _id: address }, { $set: { reachable } });
    },
  };
}

function unitFinder(byCode: ReadonlyMap<string, UnitRecord>, day: Day) {
  return (code: string): Unit | undefined => {
    const record = byCode.get(code);
    return record && unitOn(record, day);
  };
}

function unitCodeOn(record: { facts: { from: Day; unit: string }[] }, day: Day): string | undefined {
  return factAt(record.facts, day)?.unit;
}
