import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { MongoBulkWriteError, MongoClient } from "mongodb";
import { expect, it, onTestFinished } from "vitest";
import { emptyFolder, openFolder } from "../support/data-folders.ts";

/**
 * 502 documents with odd keys (empty, with a zero, Vietnamese, emoji, 65,536 long), every third with a `code` of its own,
 * written in the order of keys that the store has by itself.
 */
const ODD_KEYS = join(import.meta.dirname, "../fixtures/odd-keys.mv.gz");

it("the order of keys is the store's own: each is found in a file that was written by that order", async () => {
  const dataDir = await emptyFolder();
  await writeFile(join(dataDir, "embedded-database.mv"), gunzipSync(await readFile(ODD_KEYS)));
  const { uri } = await openFolder(dataDir);
  const client = await MongoClient.connect(uri);
  onTestFinished(() => client.close());
  const odd = client.db().collection<{ _id: string; code?: string }>("odd");
  const all = await odd.find({}).toArray();
  expect(all).toHaveLength(502);
  const ids = all.map(({ _id }) => _id);
  const coded = all.filter(({ code }) => code !== undefined);
  expect(await odd.find({ _id: { $in: ids } }).toArray()).toHaveLength(502);
  expect(coded).toHaveLength(168);
  expect(await odd.find({ code: { $in: coded.map(({ code }) => code) } }).toArray()).toHaveLength(168);
  const again = odd.insertMany(all, { ordered: false });
  await expect(again).rejects.toSatisfy(
    (error: unknown) =>
      error instanceof MongoBulkWriteError &&
      [error.writeErrors].flat().filter((each) => each.code === 11000).length === 502,
  );
  const fresh = ids.map((id) => `${id}|new`);
  await odd.insertMany(fresh.map((_id) => ({ _id })));
  await odd.deleteMany({ _id: { $in: ids } });
  expect(await odd.countDocuments()).toBe(502);
  expect(await odd.find({ _id: { $in: fresh } }).toArray()).toHaveLength(502);
});
