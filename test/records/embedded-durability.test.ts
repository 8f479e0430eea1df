import { randomInt } from "node:crypto";
import { type Collection, MongoClient } from "mongodb";
import { expect, it } from "vitest";
import { emptyFolder, openFolder, recordOf } from "../support/data-folders.ts";

interface Week {
  _id: string;
  entries: string[];
  count: number;
}
interface Invite {
  _id: string;
  code: string;
}

const ROUNDS = 10;
const LANES = 6;

it(`what was acknowledged outlives ${ROUNDS} kills, and nothing is half there`, {
  timeout: 240_000,
}, async () => {
  const dataDir = await emptyFolder();
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const database = await openFolder(dataDir);
    const { pid } = await recordOf(dataDir);
    const client = new MongoClient(database.uri, { serverSelectionTimeoutMS: 500 });
    const weeks = client.db().collection<Week>("weeks");
    const invites = client.db().collection<Invite>("invites");
    if (round === 0) await invites.createIndex({ code: 1 }, { unique: true });

    const killAt = acknowledged.length + randomInt(5, 80);
    const acknowledge = (key: string) => {
      acknowledged.push(key);
      if (acknowledged.length === killAt) process.kill(pid, "SIGKILL");
    };
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      write(weeks, invites, `${round}.${lane}`, acknowledge),
    );
    await Promise.allSettled(lanes);
    await database.died;
    await client.close();
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 4);
  await expectWhole(dataDir, acknowledged);
});

/** Writes until the database is gone; each key goes into a week and has an invite of its own. */
async function write(
  weeks: Collection<Week>,
  invites: Collection<Invite>,
  lane: string,
  acknowledge: (key: string) => void,
): Promise<never> {
  for (let i = 0; ; i++) {
    const key = `${lane}.${i}`;
    await invites.insertOne({ _id: key, code: `code ${key}` });
    await weeks.updateOne(
      { _id: `week ${i % 5}`, entries: { $ne: key } },
      { $push: { entries: key }, $inc: { count: 1 } },
      { upsert: true },
    );
    acknowledge(key);
  }
}

async function expectWhole(dataDir: string, acknowledged: string[]): Promise<void> {
  const database = await openFolder(dataDir);
  const client = new MongoClient(database.uri);
  const weeks = await client.db().collection<Week>("weeks").find().toArray();
  const invites = client.db().collection<Invite>("invites");
  const stored = await invites.find().toArray();
  for (const { entries, count } of weeks) expect(entries).toHaveLength(count);
  const written = new Set(weeks.flatMap(({ entries }) => entries));
  const invited = new Set(stored.map(({ _id }) => _id));
  expect(acknowledged.filter((key) => !written.has(key) || !invited.has(key))).toEqual([]);
  for (const invite of stored.slice(-50)) {
    expect(await invites.find({ code: invite.code }).toArray()).toEqual([invite]);
  }
  await client.close();
}
