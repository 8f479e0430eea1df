import type { Connection } from "mongoose";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { type ChatAtHand, chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import { Leases } from "../../src/chat/mailbox/lease.ts";
import { Mailbox, MOST_WAITING } from "../../src/chat/mailbox/mailbox.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Address } from "../../src/records/people/address.ts";
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
  const mailbox = new Mailbox(chatsOf(connection), leases);
  const works: Promise<void>[] = [];
  const chats = Array.from({ length: 100 }, (_, n): Address => `telegram:p:${n + 1}`);
  await Promise.all(
    chats.map(async (address) => {
      for (let n = 0; n < 4; n++) works.push(work(leases, await mailbox.accept(mail(address, n))));
    }),
  );
  await Promise.all(works);
  expect(await leases.claims.unfinished(chats)).toEqual([]);
});

test("a look at every chat finds what may be taken up, and not what waits for its time or is worked on", async () => {
  const leases = new Leases(chatsOf(connection), "test", 30_000);
  const dead = new Leases(chatsOf(connection), "dead", -1_000);
  const ofDead = new Mailbox(chatsOf(connection), dead);
  const mailbox = new Mailbox(chatsOf(connection), leases);
  const put = (box: Mailbox, n: number) =>
    box.post(`telegram:p:${n}`, "nhac", [{ id: "nhac#0", text: "Nhắc", notice: "nhac" }], undefined);
  const [waits, isOver] = [await put(mailbox, 2001), await put(mailbox, 2002)];
  if (!waits || !isOver) throw new Error("a free chat is claimed by what is posted");
  await leases.rest(waits, 3_600_000);
  await leases.wait(isOver, -1, 0);
  await put(mailbox, 2003);
  await put(ofDead, 2004);
  const left = await leases.claims.left();
  expect(left.toSorted()).toEqual(["telegram:p:2002", "telegram:p:2004"]);
  expect(await leases.claims.unfinished(["telegram:p:2001", "telegram:p:2005"])).toEqual(["telegram:p:2001"]);
});

test("a chat is not put to rest over mail that has come, and mail that comes later wakes it", async () => {
  const leases = new Leases(chatsOf(connection), "test", 30_000);
  const mailbox = new Mailbox(chatsOf(connection), leases);
  const address: Address = "telegram:p:1001";
  const AN_HOUR_MS = 3_600_000;
  const held = await mailbox.post(
    address,
    "nhac",
    [{ id: "nhac#0", text: "Nhắc", notice: "nhac" }],
    undefined,
  );
  if (!held) throw new Error("a free chat is claimed by what is posted");
  expect(await mailbox.accept(mail(address, 1))).toBeNull();
  expect(await leases.rest(held, AN_HOUR_MS)).toBeUndefined();
  await leases.keep(held, "k1", { stacks: [], offered: [] }, [{ id: "k1#0", text: "Trả lời" }]);
  expect(await leases.rest(held, AN_HOUR_MS)).toBeInstanceOf(Date);
  const woken = await mailbox.accept(mail(address, 2));
  expect(woken?.inbox.map(({ key }) => key)).toEqual(["k2"]);
  expect(woken?.outbox.map(({ id }) => id)).toEqual(["k1#0", "nhac#0"]);
});

test("a reminder that comes while a message is handled stands behind its answer: what follows cannot overtake that", async () => {
  const leases = new Leases(chatsOf(connection), "test", 30_000);
  const mailbox = new Mailbox(chatsOf(connection), leases);
  const address: Address = "telegram:p:1005";
  const answerTo = (n: number) => [{ id: `k${n}#0`, text: `Trả lời ${n}` }];
  const empty = { stacks: [], offered: [] };
  const held = await mailbox.accept(mail(address, 1));
  if (!held) throw new Error("a free chat is claimed by what is said");
  await mailbox.accept(mail(address, 2), true);
  await mailbox.post(address, "nhac", [{ id: "nhac#0", text: "Nhắc", notice: "nhac" }], undefined);
  const one = await leases.keep(held, "k1", empty, answerTo(1));
  expect(one?.outbox.map(({ id }) => id)).toEqual(["k1#0", "nhac#0"]);
  const two = one && (await leases.keep(one, "k2", empty, answerTo(2)));
  expect(two?.outbox.map(({ id }) => id)).toEqual(["k1#0", "k2#0", "nhac#0"]);
});

test("the hint that a chat is busy may be wrong: mail wakes it all the same, and is stored once", async () => {
  const leases = new Leases(chatsOf(connection), "test", 30_000);
  const mailbox = new Mailbox(chatsOf(connection), leases);
  const address: Address = "telegram:p:1002";
  const first = await mailbox.accept(mail(address, 1), true);
  if (!first) throw new Error("a chat that is not there yet is made and claimed");
  expect(await mailbox.accept(mail(address, 2), true), "held: the holder finds it").toBeNull();
  await work(leases, first);
  const free = await mailbox.accept(mail(address, 3), true);
  expect(free?.inbox.map(({ key }) => key)).toEqual(["k3"]);
  expect(await mailbox.accept(mail(address, 3), true), "a redelivery").toBeNull();
  await work(leases, free);
  expect(await mailbox.accept(mail(address, 3), true), "a redelivery to a free chat").toBeNull();
  const held = await mailbox.post(
    address,
    "nhac",
    [{ id: "nhac#0", text: "Nhắc", notice: "nhac" }],
    undefined,
  );
  if (!held) throw new Error("a free chat is claimed by what is posted");
  expect(await leases.rest(held, 3_600_000)).toBeInstanceOf(Date);
  expect(
    (await mailbox.accept(mail(address, 4), true))?.inbox.map(({ key }) => key),
    "wakes it",
  ).toEqual(["k4"]);
});

test("a clock that is set back holds no chat: neither a dead one's lease nor what was set aside", async () => {
  const leases = new Leases(chatsOf(connection), "test", 30_000);
  const mailbox = new Mailbox(chatsOf(connection), leases);
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const now = Date.now();
  expect(await mailbox.accept(mail("telegram:p:1003", 1))).not.toBeNull(); // and then this process dies
  const held = await mailbox.accept(mail("telegram:p:1004", 1));
  if (!held) throw new Error("a free chat is claimed");
  const setAside = await leases.wait(held, 2_000, 1);
  vi.setSystemTime(now - 3_600_000);
  expect((await leases.claims.claim("telegram:p:1003"))?.inbox).toHaveLength(1);
  expect(await leases.claims.claim("telegram:p:1003"), "a lease of now holds").toBeNull();
  expect((await leases.claims.claim("telegram:p:1004", setAside))?.tries).toBe(1);
});

test("messages of one poll are stored in one write, in order; with one among them that is known, none of them", async () => {
  const leases = new Leases(chatsOf(connection), "test", 30_000);
  const mailbox = new Mailbox(chatsOf(connection), leases);
  const address: Address = "telegram:p:1010";
  const stored = async () =>
    (await chatsOf(connection).findOne({ _id: address }))?.inbox.map(({ key }) => key);
  const together = (numbers: number[], busy: boolean) =>
    mailbox.acceptTogether(
      address,
      numbers.map((n) => mail(address, n)),
      busy,
    );
  expect(
    (await together([1, 2], false))?.inbox.map(({ key }) => key),
    "claimed; the first at hand",
  ).toEqual(["k1"]);
  expect(await together([3, 4], true), "the holder finds it").toBeNull();
  expect(await together([4, 5], true), "a redelivery among them").toBeUndefined();
  expect(await stored()).toEqual(["k1", "k2", "k3", "k4"]);
  const many = Array.from({ length: MOST_WAITING }, (_, n) => 10 + n);
  expect(await together(many, true), "more than there is room for").toBeUndefined();
  expect(await stored()).toHaveLength(4);
});

test("while a chat is being released, whoever brings mail hears when it is through, and then claims it in one write", async () => {
  const leases = new Leases(chatsOf(connection), "test", 30_000);
  const mailbox = new Mailbox(chatsOf(connection), leases);
  const address: Address = "telegram:p:3001";
  const first = await mailbox.accept(mail(address, 1));
  const answered = first && (await leases.keep(first, "k1", { stacks: [], offered: [] }, []));
  if (!answered) throw new Error("a new chat is claimed by its first message");
  expect(leases.released(address)).toBeUndefined();
  const release = leases.release(answered);
  expect(await leases.released(address)).toBe(true);
  expect(await release).toBe(true);
  expect(leases.released(address)).toBeUndefined();
  const second = await mailbox.accept(mail(address, 2));
  expect(second?.inbox.map(({ key }) => key)).toEqual(["k2"]);
  if (!second) return;
  const refused = leases.release(second);
  expect(await leases.released(address)).toBe(false);
  expect(await refused).toBe(false);
});
