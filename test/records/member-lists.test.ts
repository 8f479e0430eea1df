import type { Connection } from "mongoose";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { migrate } from "../../src/records/database/migrations.ts";
import type { Address } from "../../src/records/people/address.ts";
import {
  cadresIn,
  forgetAddresses,
  linksOf,
  listAddresses,
  listMembers,
} from "../../src/records/people/member-lists.ts";
import { type PeopleModels, peopleModels } from "../../src/records/people/people-models.ts";
import { freshDatabase } from "../support/database.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let connection: Connection;
let models: PeopleModels;
beforeEach(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
  models = peopleModels(connection);
});
afterEach(async () => {
  await connection.close();
  await database.drop();
});

const FACT = { name: "Mai", positions: [], offices: [], fullTime: false, civilServant: false, active: true };
const ADDRESS: Address = "telegram:p:1";

async function putCadre(code: string, units: string[]): Promise<void> {
  const facts = units.map((unit, n) => ({ ...FACT, unit, from: `2026-0${n + 1}-01` }));
  await models.cadres.create({ _id: code, facts, demo: false, consent: null });
}

async function putLink(address: Address, cadre: string): Promise<void> {
  const at = new Date(0);
  await models.links.create({ _id: address, cadre, linkedAt: at, chosenAt: at, reachable: true });
}

const codesIn = async (...units: string[]) => (await cadresIn(models, units)).map(({ _id }) => _id).sort();
const addressesOf = async (...cadres: string[]) => (await linksOf(models, cadres)).map(({ _id }) => _id);

test("a list that names too many leads to nobody wrong", async () => {
  await putCadre("CB1", ["AK"]);
  await listMembers(models, [
    { unit: "AK", cadre: "CB1" },
    { unit: "AK", cadre: "CB2" },
    { unit: "XK", cadre: "CB1" },
  ]);
  expect(await codesIn("AK")).toEqual(["CB1"]);
  expect(await codesIn("XK")).toEqual([]);
  await putLink(ADDRESS, "CB1");
  await listAddresses(models, [
    { cadre: "CB1", address: ADDRESS },
    { cadre: "CB2", address: ADDRESS },
    { cadre: "CB1", address: "telegram:p:2" },
  ]);
  expect(await addressesOf("CB1")).toEqual([ADDRESS]);
  expect(await addressesOf("CB2")).toEqual([]);
});

test("who was in a unit once is still found by it, once", async () => {
  await putCadre("CB1", ["AK", "XK"]);
  const both = [
    { unit: "AK", cadre: "CB1" },
    { unit: "XK", cadre: "CB1" },
  ];
  await listMembers(models, both);
  await listMembers(models, both);
  expect(await codesIn("AK")).toEqual(["CB1"]);
  expect(await codesIn("AK", "XK")).toEqual(["CB1"]);
});

test("data that were written without lists have them after the start, also when it was killed in the middle", async () => {
  await models.units.create({ _id: "AK", facts: [], demo: false });
  const codes = Array.from({ length: 1_200 }, (_, n) => `CB${n}`);
  await models.cadres.insertMany(
    codes.map((_id) => ({
      _id,
      facts: [{ ...FACT, unit: "AK", from: "2026-01-01" }],
      demo: false,
      consent: null,
    })),
  );
  await putLink(ADDRESS, "CB7");
  await listMembers(models, [{ unit: "AK", cadre: "CB3" }]); // as far as the one before had come
  await migrate(connection);
  expect(await codesIn("AK")).toEqual(codes.toSorted());
  expect(await addressesOf(...codes)).toEqual([ADDRESS]);
});

test("what was erased is in no list of addresses", async () => {
  await listAddresses(models, [{ cadre: "CB1", address: ADDRESS }]);
  await forgetAddresses(models, "CB1");
  expect(await models.cadreAddresses.find().lean()).toEqual([]);
});
