import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { backUp, countsOf } from "../support/copies.ts";
import { emptyFolder, openFolder } from "../support/data-folders.ts";
import { fillEveryFlow, LATER, NOW, ORGANISATION, signsOf } from "../support/full-lives.ts";
import { openHouse } from "../support/open-house.ts";
import { telegramTown } from "../support/telegram-town.ts";

test("an erased person is in no file of the store once it is opened anew, nor in a fresh backup", {
  timeout: 300_000,
}, async () => {
  const dataDir = await emptyFolder();
  const database = await openFolder(dataDir);
  const house = await openHouse({
    town: telegramTown(),
    organisation: ORGANISATION,
    iso: NOW,
    databaseUri: database.uri,
  });
  await fillEveryFlow(house);
  // A bare number may stand anywhere in bytes.
  const signs = signsOf(house, "AK02").flatMap((sign) =>
    /^\d{4}$/.test(sign) ? [`telegram:p:${sign}`, `telegram:${sign}:`] : [sign],
  );
  const inStore = async () => {
    const files = (await readdir(dataDir)).filter((name) => name.startsWith("embedded-database"));
    const all = await Promise.all(files.map((name) => readFile(join(dataDir, name))));
    return signs.filter((sign) => all.some((bytes) => bytes.includes(sign)));
  };
  expect(await inStore()).toEqual(signs); // it was there

  await house.app.services.personalData.erase("AK02", new Date(LATER));
  const connection = await openDatabase(database.uri);
  const backup = gunzipSync(await readFile(await backUp(connection, "one moment")));
  const before = await countsOf(connection);
  await connection.close();
  await house.close();
  expect(signs.filter((sign) => backup.includes(sign))).toEqual([]);

  await database.stop();
  const again = await openFolder(dataDir);
  const reader = await openDatabase(again.uri);
  expect(await countsOf(reader)).toEqual(before);
  const other = { _id: house.addressOf("AK01"), cadre: "AK01" };
  expect(await reader.collection<{ _id: string; cadre: string }>("links").findOne(other)).toMatchObject(
    other,
  );
  await reader.close();
  await again.stop();
  expect(await inStore()).toEqual([]);
});
