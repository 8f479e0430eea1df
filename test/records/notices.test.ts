import type { Connection } from "mongoose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { createNotices, type Notices } from "../../src/records/notices/notices.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
let connection: Connection;
let notices: Notices;
beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
  notices = createNotices(connection);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

const notice = (id: string, text = "nhắc") => ({
  id,
  to: "web:p:AK02" as const,
  name: "Bích",
  messages: [{ text }],
});

test("of many claims at once one wins; until it is queued it may be finished by anybody, with the first words", async () => {
  const claims = await Promise.all([1, 2, 3].map((n) => notices.claim(notice("a", `lần ${n}`), n)));
  const texts = new Set(claims.map((claimed) => claimed?.messages[0]?.text));
  expect(texts.size).toBe(1);
  expect(claims.map((claimed) => claimed?.postId)).toEqual(["a", "a", "a"]);
  await notices.queued("a", 1, 4);
  expect(await notices.claim(notice("a"), 5)).toBeUndefined();
  expect(await notices.settled(["a", "b"])).toEqual(new Set(["a"]));
});

test("fate told before the queue was marked is kept; sent words are not stored any longer", async () => {
  await notices.claim(notice("b"), 1);
  await notices.tell("b", "sent", 2);
  await notices.queued("b", 1, 3);
  expect(await notices.find("b")).toMatchObject({ state: "sent", to: "web:p:AK02" });
  expect((await notices.find("b"))?.messages).toBeUndefined();
});

test("one part in doubt outweighs another that was sent, whichever is told first", async () => {
  for (const [id, fates] of [
    ["c", ["sent", "in-doubt"]],
    ["d", ["in-doubt", "sent"]],
  ] as const) {
    await notices.claim({ ...notice(id), messages: [{ text: "một" }, { text: "hai" }] }, 1);
    await notices.queued(id, 2, 2);
    for (const fate of fates) await notices.tell(id, fate, 3);
  }
  expect((await notices.inDoubt()).map(({ _id }) => _id).sort()).toEqual(["c", "d"]);
  const again = await Promise.all([notices.claimAgain("c", 4), notices.claimAgain("c", 4)]);
  expect(again.filter(Boolean)).toHaveLength(1);
  expect(again.find(Boolean)).toMatchObject({
    id: "c",
    postId: "c:again-1",
    messages: [{ text: "một" }, { text: "hai" }],
  });
});

test("what was surely sent stays sent, though its chat was killed before it had taken it out of its outbox", async () => {
  await notices.claim(notice("killed"), 1);
  await notices.queued("killed", 1, 2);
  await notices.tell("killed", "sent", 3);
  await notices.tell("killed", "in-doubt", 4);
  expect((await notices.find("killed"))?.state).toBe("sent");
});

test("of two parts one sent is not enough: a long message may still be in doubt", async () => {
  await notices.claim(notice("long"), 1);
  await notices.tell("long", "sent", 2);
  await notices.queued("long", 2, 3);
  await notices.tell("long", "in-doubt", 4);
  expect(await notices.find("long")).toMatchObject({ state: "in-doubt", messages: [{ text: "nhắc" }] });
});
