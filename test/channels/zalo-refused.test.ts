import { MongoClient } from "mongodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChatDocument } from "../../src/chat/mailbox/chat-document.ts";
import { until } from "../support/condition.ts";
import type { OpenHouse } from "../support/open-house.ts";
import { openHouseOnBoth } from "../support/two-towns.ts";
import type { ZaloTown } from "../support/zalo-town.ts";

const DAY_MS = 86_400_000;
const UNKNOWN = { method: "send", kind: "error", code: -69, times: Infinity } as const;

let house: OpenHouse;
let zalo: ZaloTown;
let client: MongoClient;
beforeAll(async () => {
  ({ house, zalo } = await openHouseOnBoth());
  client = await MongoClient.connect(house.databaseUri);
});
afterAll(async () => {
  await client.close();
  await house.close();
});

const chats = () => client.db().collection<ChatDocument>("chats");
const toldToHead = async () =>
  (await house.cadre("TD01").heard()).filter((text) => /Zalo từ chối tin gửi/.test(text));

test("refused for no known reason an answer stays, and comes once the reason is gone", async () => {
  const lan = zalo.person(house.app, "Lan");
  await lan.says("/start");
  const fault = zalo.server.fault({ ...UNKNOWN, thread: lan.address.split(":").at(-1) ?? "" });
  await lan.says("/trogiup");
  await until("it was tried", () => fault.met >= 2);
  const before = (await lan.heard()).length;
  fault.end();
  await until("it comes", async () => (await lan.heard()).length > before);
  expect(await house.app.deadLetters.count()).toBe(0);
});

test("refused for a day while others are taken it is set aside, the head is told once, and the chat goes on", async () => {
  const [mai, nam] = [zalo.person(house.app, "Mai"), zalo.person(house.app, "Nam")];
  const fault = zalo.server.fault({ ...UNKNOWN, thread: mai.address.split(":").at(-1) ?? "" });
  for (const n of [1, 2]) await house.app.services.post.send(mai.address, `tin ${n}`, [{ text: `Tin ${n}` }]);
  const aDayAgo = { $set: { "outbox.0.refusedAt": Date.now() - DAY_MS } };
  const refused = { _id: mai.address, "outbox.0.refusedAt": { $exists: true } };
  for (const n of [1, 2]) {
    await nam.says("/start");
    await until(`message ${n} was refused`, async () => {
      const { modifiedCount } = await chats().updateOne({ ...refused, "outbox.0.id": `tin ${n}#0` }, aDayAgo);
      return modifiedCount > 0;
    });
    await until("it is set aside", async () => (await house.app.deadLetters.count()) === n);
  }
  await until("the head is told", async () => (await toldToHead()).length > 0);
  fault.end();
  await house.app.services.post.send(mai.address, "tin 3", [{ text: "Tin 3" }]);
  await until("the chat goes on", async () => (await mai.heard()).includes("Tin 3"));
  await house.app.lanes.idle();
  expect(await mai.heard()).toEqual(["Tin 3"]);
  const told = await toldToHead();
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("một người chưa kết nối");
});
