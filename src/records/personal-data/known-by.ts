import type { Connection } from "mongoose";
import { type Address, readAddress } from "../people/address.ts";
import type { CadreRecord } from "../people/people-records.ts";
import { escaped, type Holding, type Whose } from "./holding.ts";
import { holdings } from "./holdings.ts";
import { wordsAboutOthers } from "./words-about-others.ts";

/** Takes a person out of a text: whatever they are known by is replaced. */
export interface KnownBy {
  isIn(text: string): boolean;
  without(text: string): string;
}

/** Shorter texts of one's own may be anybody's. */
const SHORTEST_QUOTED = 16;
/** Documents of others that are read at once. */
const AT_ONCE = 1_000;
/** What stands for an account's number. */
const NO_ACCOUNT = "erased";
/** What stands for a person's own words. */
const NO_WORDS = "…";

/**
 * What a person is known by in the texts of others: names, telephone, accounts, and the person's own longer texts, quoted.
 * An account's number counts only behind its platform's name, as in addresses and in names of messages.
 */
export async function knownBy(
  connection: Connection,
  who: Whose,
  record: Pick<CadreRecord, "facts" | "next" | "phone"> | undefined,
  erasedName: string,
): Promise<KnownBy> {
  const next = Object.values(record?.next ?? {});
  const facts = [...(record?.facts ?? []), ...next.flatMap((prepared) => prepared.facts)];
  const names = facts.map(({ name }) => name).filter((name) => name !== erasedName && name.includes(" "));
  const phones = [record?.phone, ...next.map(({ phone }) => phone)].filter((phone) => phone !== undefined);
  const accounts = who.addresses.map(accountPattern);
  const quoted = [...(await ownTexts(connection, who))].sort((a, b) => b.length - a.length);
  const replaced: readonly (readonly [RegExp, string])[] = [
    ...either(quoted.map(escaped), (any) => any, NO_WORDS),
    ...either(names.map(escaped), (any) => `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, erasedName),
    ...either(phones.map(escaped), (any) => `(?<!\\d)(?:${any})(?!\\d)`, NO_WORDS),
    ...either(accounts, (any) => any, NO_ACCOUNT),
  ];
  const without = (text: string) =>
    replaced.reduce((left, [pattern, by]) => left.replace(pattern, () => by), text);
  return { without, isIn: (text) => without(text) !== text };
}

function either(
  sources: readonly string[],
  around: (any: string) => string,
  by: string,
): [pattern: RegExp, by: string][] {
  return sources.length > 0 ? [[new RegExp(around(sources.join("|")), "gu"), by]] : [];
}

/** `telegram:p:42`, `telegram:42:7`, `zalo:<the bot's account>:42:7`. */
function accountPattern(address: Address): string {
  const { channel, id } = readAddress(address);
  return `(?<=(?<![\\p{L}\\p{N}])${escaped(channel)}:(?:[^\\s:]+:)?)${escaped(id)}(?![\\p{L}\\p{N}])`;
}

/** Every longer text that the person wrote, in what is theirs and loses its words. */
async function ownTexts(connection: Connection, who: Whose): Promise<Set<string>> {
  const texts = new Set<string>();
  for (const holding of holdings.filter(losesWords)) {
    const found = await connection.collection(holding.collection).find(holding.where(who)).toArray();
    for (const document of found) collectTexts(ownPartOf(document, holding, who), texts);
  }
  for (const { collection, list, fields } of wordsAboutOthers.filter(({ about }) => !about))
    for await (const document of writtenIn(connection, { collection, list, fields }, who))
      for (const line of ownPartOf(document, { sharedList: list }, who))
        for (const field of fields) collectTexts(line[field], texts);
  return texts;
}

/** A head may have written into everybody's ledgers of years: of each only the words, and a page of them at a time. */
async function* writtenIn(
  connection: Connection,
  { collection, list, fields }: { collection: string; list: string; fields: readonly string[] },
  { cadre }: Whose,
): AsyncGenerator<Record<string, unknown>> {
  const documents = connection.collection<{ _id: string }>(collection);
  const projection = Object.fromEntries(["by", ...fields].map((field) => [`${list}.${field}`, 1]));
  const written = { [`${list}.by`]: cadre };
  let after: string | undefined;
  for (;;) {
    const page = await documents
      .find({ ...written, ...(after !== undefined && { _id: { $gt: after } }) }, { projection })
      .sort({ _id: 1 })
      .limit(AT_ONCE)
      .toArray();
    yield* page;
    after = page.at(-1)?._id;
    if (page.length < AT_ONCE) return;
  }
}

/** Of a list to which others add only what is theirs. */
function ownPartOf(
  document: Record<string, unknown>,
  { sharedList }: Pick<Holding, "sharedList">,
  { cadre }: Whose,
): Record<string, unknown>[] {
  const all = sharedList === undefined ? undefined : document[sharedList];
  return Array.isArray(all) ? all.filter((each: { by?: unknown }) => each.by === cadre) : [document];
}

function losesWords({ erase }: Holding): boolean {
  return typeof erase !== "string";
}

/** Words have spaces; keys, days and codes have none. */
function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") {
    if (value.length >= SHORTEST_QUOTED && value.includes(" ")) texts.add(value);
  } else if (Array.isArray(value)) for (const each of value) collectTexts(each, texts);
  else if (typeof value === "object" && value !== null && isPlain(value))
    for (const each of Object.values(value)) collectTexts(each, texts);
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
