import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { MongoClient } from "mongodb";
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
  for (const { _id, code } of all) {
    expect(await odd.findOne({ _id })).toEqual({ _id, ...(code === undefined ? {} : { code }) });
    if (code !== undefined) expect(await odd.findOne({ code })).toEqual({ _id, code });
    await expect(odd.insertOne({ _id })).rejects.toMatchObject({ code: 11000 });
  }
  await odd.insertMany(all.map(({ _id }) => ({ _id: `${_id}|new` })));
  await odd.deleteMany({ _id: { $in: all.map(({ _id }) => _id) } });
  expect(await odd.countDocuments()).toBe(502);
  for (const { _id } of all) expect(await odd.findOne({ _id: `${_id}|new` })).not.toBeNull();
});
