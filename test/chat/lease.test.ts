import type { Connection } from "mongoose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ChatAtHand, chatsOf } from "../../src/chat/chat-document.ts";
import type { Incoming } from "../../src/chat/incoming.ts";
import { Leases } from "../../src/chat/lease.ts";
import type { Address } from "../../src/records/address.ts";
import { openDatabase } from "../../src/records/database.ts";
import { freshDatabase } from "../support/database.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let connection: Connection;
beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

function mail(address: Address, n: number): Incoming {
  const content = { kind: "text", text: "chào" } as const;
  return { key: `k${n}`, address, sender: address, at: n, message: `m${n}`, edited: false, content };
}

/** Works a claimed chat off, as a lane does. */
async function work(leases: Leases, claimed: ChatAtHand | null): Promise<void> {
  let chat = claimed;
  while (chat) {
    const [first] = chat.inbox;
    if (first) chat = await leases.keep(chat, first.key, { stacks: [], offered: [] }, []);
    else if (await leases.release(chat)) return;
    else chat = await leases.renew(chat);
  }
}

test("mail that comes while the holder lets go is claimed by who brought it: nobody has to sweep", async () => {
  const leases = new Leases(chatsOf(connection), "test", 30_000);
  const works: Promise<void>[] = [];
  const chats = Array.from({ length: 100 }, (_, n): Address => `telegram:p:${n + 1}`);
  await Promise.all(
    chats.map(async (address) => {
      for (let n = 0; n < 4; n++) works.push(work(leases, await leases.accept(mail(address, n))));
    }),
  );
  await Promise.all(works);
  expect(await leases.unfinished()).toEqual([]);
});

test("a chat is not put to rest over mail that has come, and mail that comes later wakes it", async () => {
  const leases = new Leases(chatsOf(connection), "test", 30_000);
  const address: Address = "telegram:p:1001";
  const AN_HOUR_MS = 3_600_000;
  const held = await leases.post(
    address,
    "nhac",
    [{ id: "nhac#0", text: "Nhắc", notice: "nhac" }],
    undefined,
  );
  if (!held) throw new Error("a free chat is claimed by what is posted");
  expect(await leases.accept(mail(address, 1))).toBeNull();
  expect(await leases.rest(held, AN_HOUR_MS)).toBe(false);
  await leases.keep(held, "k1", { stacks: [], offered: [] }, [{ id: "k1#0", text: "Trả lời" }]);
  expect(await leases.rest(held, AN_HOUR_MS)).toBe(true);
  const woken = await leases.accept(mail(address, 2));
  expect(woken?.inbox.map(({ key }) => key)).toEqual(["k2"]);
  expect(woken?.outbox.map(({ id }) => id)).toEqual(["k1#0", "nhac#0"]);
});
