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
  to: "web:p:AK02" as const,
  name: "Bích",
  parts: [{ id, messages: [{ text }] }],
});

/** What is claimed of a notice that stands alone. */
async function claimed(id: string, at: number, text?: string) {
  const [letter] = await notices.claim(notice(id, text), at);
  if (!letter) throw new Error("queued before");
  return letter;
}

test("of many claims at once one wins; until it is queued it may be finished by anybody, with the first words", async () => {
  const claims = await Promise.all([1, 2, 3].map((n) => notices.claim(notice("a", `lần ${n}`), n)));
  const texts = new Set(claims.map(([letter]) => letter?.parts[0]?.messages[0]?.text));
  expect(texts.size).toBe(1);
  expect(claims.map(([letter]) => letter?.postId)).toEqual(["a", "a", "a"]);
  await notices.queued(await claimed("a", 3), 1, 4);
  expect(await notices.claim(notice("a"), 5)).toEqual([]);
  expect(await notices.settled(["a", "b"])).toEqual(new Set(["a"]));
});

test("fate told before the queue was marked is kept; sent words are not stored any longer", async () => {
  const letter = await claimed("b", 1);
  await notices.tell("b", "sent", 2);
  await notices.queued(letter, 1, 3);
  expect(await notices.find("b")).toMatchObject({ state: "sent", to: "web:p:AK02" });
  expect((await notices.find("b"))?.messages).toBeUndefined();
});

test("one part in doubt outweighs another that was sent, whichever is told first", async () => {
  for (const [id, fates] of [
    ["c", ["sent", "in-doubt"]],
    ["d", ["in-doubt", "sent"]],
  ] as const) {
    const parts = [{ id, messages: [{ text: "một" }, { text: "hai" }] }];
    for (const letter of await notices.claim({ ...notice(id), parts }, 1)) await notices.queued(letter, 2, 2);
    for (const fate of fates) await notices.tell(id, fate, 3);
  }
  expect((await notices.inDoubt()).map(({ _id }) => _id).sort()).toEqual(["c", "d"]);
  const again = await Promise.all([notices.claimAgain("c", 4), notices.claimAgain("c", 4)]);
  expect(again.filter(Boolean)).toHaveLength(1);
  expect(again.find(Boolean)).toMatchObject({
    id: "c",
    postId: "c:again-1",
    parts: [{ id: "c", messages: [{ text: "một" }, { text: "hai" }] }],
  });
});

test("what was surely sent stays sent, though its chat was killed before it had taken it out of its outbox", async () => {
  await notices.queued(await claimed("killed", 1), 1, 2);
  await notices.tell("killed", "sent", 3);
  await notices.tell("killed", "in-doubt", 4);
  expect((await notices.find("killed"))?.state).toBe("sent");
});

test("of two parts one sent is not enough: a long message may still be in doubt", async () => {
  const letter = await claimed("long", 1);
  await notices.tell("long", "sent", 2);
  await notices.queued(letter, 2, 3);
  await notices.tell("long", "in-doubt", 4);
  expect(await notices.find("long")).toMatchObject({ state: "in-doubt", messages: [{ text: "nhắc" }] });
});

const letterOf = (...ids: string[]) => ({
  ...notice(ids[0] ?? ""),
  parts: ids.map((id) => ({ id, messages: [{ text: `lời ${id}` }] })),
});
const idsIn = (letters: { parts: readonly { id: string }[] }[]) =>
  letters.map(({ parts }) => parts.map(({ id }) => id));

test("a letter of several parts is claimed whole; killed before it was queued, it is given again with the same parts", async () => {
  expect(idsIn(await notices.claim(letterOf("l1", "l2"), 1))).toEqual([["l1", "l2"]]);
  // The next look finds a third part due: it is no part of the letter that may be out.
  const again = await notices.claim(letterOf("l1", "l2", "l3"), 2);
  expect(idsIn(again)).toEqual([["l1", "l2"], ["l3"]]);
  for (const letter of again) await notices.queued(letter, 1, 3);
  expect(await notices.claim(letterOf("l1", "l2", "l3"), 4)).toEqual([]);
  expect(await notices.settled(["l1", "l2", "l3"])).toEqual(new Set(["l1", "l2", "l3"]));
});

test("killed while it claimed: whichever part asks first, the whole letter is finished", async () => {
  await notices.claim(letterOf("m1", "m2"), 1);
  const [letter] = await notices.claim(letterOf("m2"), 2);
  expect(letter).toMatchObject({ id: "m1", postId: "m1" });
  expect(letter?.parts.map(({ id }) => id)).toEqual(["m1", "m2"]);
});

test("a part that was said alone meanwhile is not said in a letter, whoever comes first", async () => {
  for (const letter of await notices.claim(letterOf("n2"), 1)) await notices.queued(letter, 1, 1);
  expect(idsIn(await notices.claim(letterOf("n1", "n2", "n3"), 2))).toEqual([["n1", "n3"]]);
  const both = await Promise.all([notices.claim(letterOf("o1", "o2"), 3), notices.claim(letterOf("o2"), 3)]);
  const posted = new Map(both.flat().map((letter) => [letter.postId, letter.parts.map(({ id }) => id)]));
  expect([...posted.values()].flat().sort()).toEqual(["o1", "o2"]);
});

test("what becomes of a letter becomes of all its parts; it is listed and sent again once", async () => {
  for (const letter of await notices.claim(letterOf("p1", "p2"), 1)) await notices.queued(letter, 1, 1);
  await notices.tell("p1", "in-doubt", 2);
  expect((await notices.states(["p1", "p2"])).get("p2")).toBe("in-doubt");
  expect((await notices.inDoubt()).map(({ _id }) => _id)).not.toContain("p2");
  const again = await notices.claimAgain("p1", 3);
  expect(again?.parts.map(({ id }) => id)).toEqual(["p1", "p2"]);
  if (again) await notices.queued(again, 1, 3);
  await notices.tell("p1", "sent", 4);
  expect([...(await notices.states(["p1", "p2"])).values()]).toEqual(["sent", "sent"]);
  expect(await notices.find("p1")).not.toHaveProperty("others");
});
