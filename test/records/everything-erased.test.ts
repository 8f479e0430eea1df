import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Binary, type Document } from "mongodb";
import PizZip from "pizzip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from "../../src/records/embedded/embedded-database.ts";
import { holdings } from "../../src/records/personal-data/holdings.ts";
import { emptiedApart, holdNobody } from "../../src/records/personal-data/holds-nobody.ts";
import { traces } from "../../src/records/personal-data/traces.ts";
import { backUp, countsOf } from "../support/copies.ts";
import { openFolder } from "../support/data-folders.ts";
import { oneDrawnFrom } from "../support/every-channel.ts";
import {
  type Code,
  fillEveryFlow,
  LATER,
  NOT_FILLED,
  NOW,
  notedFlows,
  ORGANISATION,
  signsOf,
} from "../support/full-lives.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { telegramTown } from "../support/telegram-town.ts";
import { zaloTown } from "../support/zalo-town.ts";

const CODES: Code[] = ["AK02", "NK01"];

/** All that can be read in a document, also in the files in it. */
function wordsIn(document: Document): string {
  const texts = [JSON.stringify(document)];
  for (const value of Object.values(document))
    if (value instanceof Binary) {
      texts.push(Buffer.from(value.buffer).toString("utf8"));
      if (texts.at(-1)?.startsWith("PK"))
        for (const part of Object.values(new PizZip(value.buffer).files)) texts.push(part.asText());
    }
  return texts.join("\n");
}

/** The number of an account is short: by chance it also stands within a hash or a time of day, which tell of nobody. */
function stands(sign: string, text: string): boolean {
  if (!/^\d+$/u.test(sign)) return text.includes(sign);
  return new RegExp(`(?<![\\da-f])${sign}(?![\\da-f])`, "u").test(text);
}

describe.each(
  oneDrawnFrom([
    { channel: "telegram", town: telegramTown() },
    { channel: "zalo", town: zaloTown() },
  ]),
)("on $channel", ({ town }) => {
  const { flows, ran } = notedFlows();
  let dataDir: string;
  let database: EmbeddedDatabase;
  let house: OpenHouse;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "canbodoan-erased-"));
    database = await startEmbeddedDatabase({ dataDir, progress: () => {}, outlives: "kill" });
    const databaseUri = database.uri;
    house = await openHouse({ town, flows, organisation: ORGANISATION, iso: NOW, databaseUri });
    await fillEveryFlow(house);
  }, 240_000);

  let isOpen = true;
  async function close(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await house.close();
    await database.stop();
  }
  afterAll(async () => {
    await close();
    await rm(dataDir, { recursive: true });
  });

  async function stored(): Promise<Map<string, string>> {
    const connection = await openDatabase(house.databaseUri);
    const found = new Map<string, string>();
    for (const { name } of await connection.listCollections())
      found.set(name, (await connection.collection(name).find({}).toArray()).map(wordsIn).join("\n"));
    await connection.close();
    return found;
  }

  /** What of a person stands in which collection. */
  async function left(code: Code): Promise<string[]> {
    const signs = signsOf(house, code);
    return [...(await stored())].flatMap(([name, text]) =>
      signs.filter((sign) => stands(sign, text)).map((sign) => `${name}: ${sign}`),
    );
  }

  /** What of the two stands in the files of the store, as bytes. */
  async function inFiles(): Promise<string[]> {
    const names = (await readdir(dataDir)).filter((name) => name.startsWith("embedded-database"));
    const all = await Promise.all(names.map((name) => readFile(join(dataDir, name))));
    return signsInBytes().filter((sign) =>
      all.some((bytes) => bytes.includes(sign) || bytes.includes(asStored(sign))),
    );
  }

  /** A bare number may stand anywhere in bytes. */
  function signsInBytes(): string[] {
    return CODES.flatMap((code) => signsOf(house, code)).flatMap((sign) =>
      /^\d{4}$/u.test(sign) ? [`telegram:p:${sign}`, `telegram:${sign}:`] : [sign],
    );
  }

  test("whoever is erased has run every flow of the catalogue, or it is said why not", () => {
    const unrun = flows
      .map(({ name }) => name)
      .filter((name) => ![...CODES, "stranger"].some((code) => ran.has(`${code} ${name}`)));
    expect(unrun.sort()).toEqual(Object.keys(NOT_FILLED).sort());
  });

  test("every collection has a row in the table of what can hold a person", async () => {
    const known = new Set([...holdings, ...traces].map(({ collection }) => collection));
    const rowless = [...(await stored()).keys(), ...(await namedInCode())].filter(
      (name) =>
        !known.has(name) && !(name in holdNobody) && !(name in emptiedApart) && !name.startsWith("agenda"),
    );
    expect(rowless).toEqual([]);
  });

  test("it was in the files of the store", async () => {
    expect(await inFiles()).toEqual(signsInBytes());
  });

  test.each(CODES)("nothing is left of %s, and others keep what is theirs", async (code) => {
    expect((await left(code)).length).toBeGreaterThan(15); // it was there
    const other = code === "AK02" ? "NK01" : "XK01";
    const others = JSON.stringify(await house.app.services.personalData.collect(other));
    await house.app.services.personalData.erase(code, new Date(LATER));
    expect(await left(code)).toEqual([]);
    const after = JSON.stringify(await house.app.services.personalData.collect(other));
    expect(after.length).toBeGreaterThan(others.length / 2);
  });

  test("heads whose dialogs named them go on", async () => {
    expect(await house.cadre("AK01").says("/huy")).not.toContain("lỗi");
    expect(await house.cadre("AK01").says("/tinhhinh")).toContain("An Khánh");
  });

  test("nothing is left in a fresh backup, nor in a file of the store once that is opened anew", async () => {
    const connection = await openDatabase(database.uri);
    const backup = gunzipSync(await readFile(await backUp(connection, "one moment")));
    const before = await countsOf(connection);
    await connection.close();
    expect(signsInBytes().filter((sign) => backup.includes(sign))).toEqual([]);

    await close();
    const again = await openFolder(dataDir);
    const reader = await openDatabase(again.uri);
    expect(await countsOf(reader)).toEqual(before);
    const other = { _id: house.addressOf("AK01"), cadre: "AK01" };
    expect(await reader.collection<typeof other>("links").findOne(other)).toMatchObject(other);
    await reader.close();
    await again.stop();
    expect(await inFiles()).toEqual([]);
  }, 240_000);
});

/** A text as the store writes it field by field: UTF-8, but for the mark of each further byte of a letter. */
function asStored(text: string): Buffer {
  return Buffer.from(Buffer.from(text, "utf8").map((byte) => ((byte & 0xc0) === 0x80 ? byte & 0x3f : byte)));
}

/** Collections by the code that opens them, so that none is forgotten because nothing was put into it here. */
async function namedInCode(): Promise<string[]> {
  const source = new URL("../../src/", import.meta.url);
  const files = await readdir(source, { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => file.endsWith(".ts")).map((file) => readFile(new URL(file, source), "utf8")),
  );
  const opened = [
    /onnection\s*\.collection(?:<[^(]*>)?\(\s*"([\w-]+)"/g,
    // The schema between the two names may be made by a call.
    /odel(?:On)?(?:<[^(]*>)?\(\s*(?:connection,\s*)?"\w+",[^"(]*(?:\([^)]*\))?[^"]*"([\w-]+)"/g,
  ];
  return texts.flatMap((text) =>
    opened.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name)),
  );
}

test("collections are found by the code that opens them", async () => {
  expect(await namedInCode()).toEqual(
    expect.arrayContaining(["chats", "self-reviews", "ledgers", "consents"]),
  );
});
