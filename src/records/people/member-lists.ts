import type { Connection } from "mongoose";
import type { CadreFact } from "../../rules/organisation/dated.ts";
import { chunksOf, findInChunks } from "../database/chunks.ts";
import { readAll } from "../embedded/read-all.ts";
import type { Address } from "./address.ts";
import { madeTrue } from "./made-true.ts";
import { type PeopleModels, peopleModels } from "./people-models.ts";
import type { CadreRecord, LinkRecord } from "./people-records.ts";

/**
 * Who is in a unit, and where a cadre is reached, is asked by lists that are read by their `_id`: the embedded database has
 * no other index, and puts a whole answer together in its memory, so that everybody is read in pages. A list may name too
 * many, never too few: it grows before what it leads to is written, and is never shortened but by an erasure. Whoever reads
 * by it looks at each record's own facts.
 */
type Lists = Pick<PeopleModels, "unitMembers" | "cadreAddresses">;

const WRITES_PER_CHUNK = 500;

/** To be called before a cadre gets a fact that puts it into a unit. */
export async function listMembers(
  { unitMembers }: Lists,
  members: readonly { unit: string; cadre: string }[],
): Promise<void> {
  const lists = [...grouped(members.map(({ unit, cadre }) => [unit, cadre]))];
  for (const chunk of chunksOf(lists, WRITES_PER_CHUNK)) {
    await unitMembers.bulkWrite(
      chunk.map(([_id, codes]) => ({
        updateOne: { filter: { _id }, update: { $addToSet: { cadres: { $each: codes } } }, upsert: true },
      })),
    );
  }
}

/** To be called before an address is linked to a cadre. */
export async function listAddresses(
  { cadreAddresses }: Lists,
  links: readonly { cadre: string; address: Address }[],
): Promise<void> {
  const lists = [...grouped(links.map(({ cadre, address }) => [cadre, address]))];
  for (const chunk of chunksOf(lists, WRITES_PER_CHUNK)) {
    await cadreAddresses.bulkWrite(
      chunk.map(([_id, addresses]) => ({
        updateOne: {
          filter: { _id },
          update: { $addToSet: { addresses: { $each: addresses } } },
          upsert: true,
        },
      })),
    );
  }
}

/** The codes of all cadres that may be in one of these units, each once. */
export async function listedIn({ unitMembers }: Lists, units: readonly string[]): Promise<string[]> {
  return [...new Set([...(await membersOf({ unitMembers }, units)).values()].flat())];
}

/** The same, unit by unit. */
export async function membersOf(
  { unitMembers }: Pick<Lists, "unitMembers">,
  units: readonly string[],
): Promise<Map<string, string[]>> {
  const lists = await findInChunks(units, (chunk) => unitMembers.find({ _id: { $in: chunk } }).lean());
  return new Map(lists.map(({ _id, cadres }) => [_id, cadres]));
}

/** Everybody who is in one of these units, or was at some time. */
export async function cadresIn(
  models: Lists & Pick<PeopleModels, "cadres" | "rosterState">,
  units: readonly string[],
): Promise<CadreRecord[]> {
  const wanted = new Set(units);
  const found = await cadresOf(models, await listedIn(models, units));
  const isThere = ({ unit, also = [] }: CadreFact) =>
    [unit, ...also.map((place) => place.unit)].some((code) => wanted.has(code));
  return found.filter(({ facts }) => facts.some(isThere));
}

/** Cadres by their codes, in pages. */
export async function cadresOf(
  models: Pick<PeopleModels, "cadres" | "rosterState">,
  codes: readonly string[],
): Promise<CadreRecord[]> {
  return madeTrue(models, await markedCadresOf(models, codes));
}

/** The same as they are stored, also what imports have only prepared. */
export function markedCadresOf(
  { cadres }: Pick<PeopleModels, "cadres">,
  codes: readonly string[],
): Promise<CadreRecord[]> {
  return findInChunks(codes, (chunk) => cadres.find({ _id: { $in: chunk } }).lean<CadreRecord[]>());
}

/** All addresses that speak for one of these cadres, in no order. */
export async function linksOf(
  { cadreAddresses, links }: Lists & Pick<PeopleModels, "links">,
  codes: readonly string[],
): Promise<LinkRecord[]> {
  const wanted = new Set(codes);
  const lists = await findInChunks(codes, (chunk) => cadreAddresses.find({ _id: { $in: chunk } }).lean());
  const addresses = [...new Set(lists.flatMap((list) => list.addresses))];
  const found = await findInChunks(addresses, (chunk) =>
    links.find({ _id: { $in: chunk } }).lean<LinkRecord[]>(),
  );
  return found.filter(({ cadre }) => wanted.has(cadre));
}

/** All addresses that speak for a cadre, or did and are nobody else's now. */
export async function everAddressesOf(
  { cadreAddresses, links }: Lists & Pick<PeopleModels, "links">,
  cadre: string,
): Promise<Address[]> {
  const { addresses = [] } = (await cadreAddresses.findById(cadre).lean()) ?? {};
  const found = await findInChunks(addresses, (chunk) => links.find({ _id: { $in: chunk } }).lean());
  const others = new Set(found.flatMap((link) => (link.cadre === cadre ? [] : [link._id])));
  return addresses.filter((address) => !others.has(address));
}

/** The last step of an erasure, when the links are gone: until then it finds them by the list. */
export async function forgetAddresses({ cadreAddresses }: Lists, cadre: string): Promise<void> {
  await cadreAddresses.deleteOne({ _id: cadre });
}

/** Makes all lists from what is stored; for data that were written without them. */
export async function listEverybody(connection: Connection): Promise<void> {
  const models = peopleModels(connection);
  const members: { unit: string; cadre: string }[] = [];
  for await (const { _id, facts } of readAll(connection.collection<CadreRecord>("cadres")))
    for (const { unit, also = [] } of facts)
      for (const place of [unit, ...also.map((other) => other.unit)])
        members.push({ unit: place, cadre: _id });
  await listMembers(models, members);
  const links: { cadre: string; address: Address }[] = [];
  for await (const { _id, cadre } of readAll(connection.collection<LinkRecord>("links")))
    links.push({ cadre, address: _id });
  await listAddresses(models, links);
}

function grouped<V extends string>(pairs: readonly (readonly [string, V])[]): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
