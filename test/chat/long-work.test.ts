import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flows } from "../../flows/index.ts";
import type { Flow } from "../../src/chat/dialog/flow.ts";
import { createLongWork } from "../../src/chat/long-work/long-work.ts";
import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import { createWorkNotes } from "../../src/chat/mailbox/work-notes.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { HowFar } from "../../src/rules/how-far.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { until } from "../support/condition.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";
import { zaloTown } from "../support/zalo-town.ts";

/** Lets the work go one step on. */
let steps: (() => void)[] = [];
const goOn = async () => (await until("the work waits", () => steps.shift()))();

const digging: Flow = {
  name: "digging",
  version: 1,
  commands: ["daoao"],
  where: ["private"],
  permission: "see-own-data",
  quick: true,
  async run(talk) {
    const done = await talk.work(
      phrase("work-file"),
      async (_key, howFar) => {
        for (let step = 1; step <= 4; step++) {
          howFar(step, 4);
          await new Promise<void>((resolve) => steps.push(resolve));
        }
        return 4;
      },
      { mayStop: true },
    );
    await talk.say("standing-said", { text: `đào xong ${done}` });
  },
};

/** The same, to its end; and something that is done at once. */
const building: Flow = {
  ...digging,
  name: "building",
  commands: ["xaycau"],
  async run(talk) {
    const work = async (_key: string, howFar: HowFar) => {
      for (let step = 1; step <= 4; step++) {
        howFar(step, 4);
        await new Promise<void>((resolve) => steps.push(resolve));
      }
      return 4;
    };
    const done = await talk.work(phrase("work-import"), work);
    await talk.say("standing-said", { text: `xây xong ${done}` });
  },
};
/** Finds out midway that there is nothing to do. */
const refused: Flow = {
  ...digging,
  name: "refused",
  commands: ["timkhobau"],
  async run(talk) {
    await talk.work(
      phrase("work-file"),
      async () => {
        await new Promise<void>((resolve) => steps.push(resolve));
        throw refuse("paper-not-yours");
      },
      { mayStop: true },
    );
  },
};
const quick: Flow = {
  ...digging,
  name: "quick",
  commands: ["nhanh"],
  async run(talk) {
    await talk.work(phrase("work-file"), async () => 1);
    await talk.say("standing-said", { text: "xong ngay" });
  },
};

let house: OpenHouse;
const cadre = () => house.cadre("AK02");
const hears = (words: string) =>
  until(`heard: ${words}`, async () => (await cadre().heard()).some((text) => text.includes(words)));
const howOften = async (words: string) =>
  (await cadre().heard()).filter((text) => text.includes(words)).length;

describe("where messages can be changed", () => {
  beforeAll(async () => {
    house = await openHouse({
      town: webTown,
      flows: [...flows, digging, building, refused, quick],
      longWorkMs: 10,
    });
  });
  afterAll(() => house.close());

  test("one message says what is done and how far it is, and then that it is over", async () => {
    const said = cadre().says("/daoao");
    await hears("⏳ Lập tệp cho đồng chí… ▓▓░░░░░░░░ 25 %");
    await goOn();
    await hears("▓▓▓▓▓░░░░░ 50 %");
    await goOn();
    await goOn();
    await hears("▓▓▓▓▓▓▓▓▓▓ 100 %");
    await goOn();
    expect(await said).toContain("đào xong 4");
    await hears("✅ Lập tệp cho đồng chí: xong.");
    expect(await howOften("⏳")).toBe(0);
    expect(await howOften("Lập tệp cho đồng chí")).toBe(1);
  });

  test("/huy stops it, is not answered beside that, and what is made later is not sent", async () => {
    const said = cadre().says("/daoao");
    await hears("▓▓░░░░░░░░ 25 %");
    await cadre().says("/huy");
    expect(await said).toContain("Mình đã dừng: Lập tệp cho đồng chí.");
    await goOn();
    expect(await howOften("⏹ Lập tệp cho đồng chí: đã dừng.")).toBe(1);
    expect((await cadre().heard()).at(-1)).toContain("Chưa gửi gì");
    expect(await howOften("đào xong")).toBe(1);
    expect(steps).toEqual([]);
  });

  test("one that ends with a refusal leaves no bar standing, nor the word that it could be stopped", async () => {
    steps = [];
    const said = cadre().says("/timkhobau");
    await hears("⏳ Lập tệp cho đồng chí…");
    await goOn();
    await said;
    expect(await howOften("⏳")).toBe(0);
    expect(await howOften("Muốn dừng")).toBe(0);
  });

  test("what must not stop midway is not offered to be stopped: /huy waits for its end", async () => {
    steps = [];
    const said = cadre().says("/xaycau");
    await hears("⏳ Nhập danh sách… ▓▓░░░░░░░░ 25 %");
    expect((await cadre().heard()).at(-1)).not.toContain("/huy");
    const stops = cadre().says("/huy");
    for (let step = 0; step < 4; step++) await goOn();
    expect(await said).toContain("xây xong 4");
    expect(await stops).not.toContain("Mình đã dừng");
    await hears("✅ Nhập danh sách: xong.");
  });

  test("stopped just before its process died it is not done again, and says so; one told of before is told to be over", async () => {
    const connection = await openDatabase(house.databaseUri);
    const { address } = cadre();
    for (const id of ["killed", "quick"])
      await house.app.services.post.send(address, `told-${id}`, [{ text: `⏳ ${id}…` }]);
    await house.app.lanes.idle();
    const at = Date.parse("2026-11-24T09:00:00+07:00");
    const comesAgain = (key: string, text: string) =>
      house.app.lanes.accept({
        key,
        content: { kind: "text", text },
        ...{ address, sender: address, at, message: key, edited: false },
      });
    await chatsOf(connection).updateOne(
      { _id: address },
      { $set: { work: { key: "killed#0", message: "web:told-killed#0" }, stopped: "killed#0" } },
    );
    await comesAgain("killed", "/daoao");
    await house.app.lanes.idle();
    expect((await cadre().heard()).at(-1)).toContain("Mình đã dừng: Lập tệp cho đồng chí.");
    expect(await howOften("⏳ killed")).toBe(0);
    expect(steps).toEqual([]);
    await chatsOf(connection).updateOne(
      { _id: address },
      { $set: { work: { key: "quick#0", message: "web:told-quick#0" } } },
    );
    await comesAgain("quick", "/nhanh");
    await house.app.lanes.idle();
    expect(await howOften("⏳ quick")).toBe(0);
    expect((await chatsOf(connection).findOne({ _id: address }))?.work).toBeUndefined();
    await connection.close();
  });

  test("begun again by another process it goes on in the same message, and says so", async () => {
    const connection = await openDatabase(house.databaseUri);
    const { address } = cadre();
    await house.app.services.post.send(address, "before", [{ text: "⏳ Lập tệp… 25 %" }]);
    await house.app.lanes.idle();
    const work = { key: "again#0", message: "web:before#0" };
    await chatsOf(connection).updateOne({ _id: address }, { $set: { work } });
    const content = { kind: "text", text: "/daoao" } as const;
    const at = Date.parse("2026-11-24T09:00:00+07:00");
    const more = { address, sender: address, at, message: "again", edited: false };
    await house.app.lanes.accept({ key: "again", content, ...more });
    await hears("Mình vừa khởi động lại và đang làm tiếp: Lập tệp cho đồng chí… ▓▓░░░░░░░░ 25 %");
    expect(await howOften("⏳ Lập tệp… 25 %")).toBe(0);
    for (let step = 0; step < 4; step++) await goOn();
    await hears("đào xong 4");
    await house.app.lanes.idle();
    const chat = await chatsOf(connection).findOne({ _id: address });
    expect(chat?.work).toBeUndefined();
    await connection.close();
  });
});

test("where no message can be changed it says once that it has begun; the answer is its end", async () => {
  steps = [];
  house = await openHouse({ town: zaloTown(), flows: [...flows, digging], longWorkMs: 10 });
  const said = cadre().says("/daoao");
  await hears("⏳ Lập tệp cho đồng chí. Xong mình báo đồng chí ngay.");
  for (let step = 0; step < 4; step++) await goOn();
  expect(await said).toContain("đào xong 4");
  expect(await howOften("Lập tệp cho đồng chí")).toBe(1);
  await house.close();
});

test("where nobody can be told of it, the chat stays with its process, and /huy is heard all the same", async () => {
  house = await openHouse({ town: webTown });
  const connection = await openDatabase(house.databaseUri);
  const chats = chatsOf(connection);
  const { address } = cadre();
  await house.app.stop(); // else its sweeps may take up the chat that is put off below
  const soon = new Date(Date.now() + 1_000);
  const inbox = ["/baocao", "/huy"].map((text, n) => ({
    ...{ key: `${n}`, message: `${n}`, address, sender: address, at: n, edited: false },
    content: { kind: "text" as const, text },
  }));
  await chats.updateOne(
    { _id: address },
    { $set: { by: "this:1", until: soon, inbox: inbox.slice(0, 1) } },
    { upsert: true },
  );
  const silent = {
    abilities: house.app.web.abilities,
    send: () => Promise.reject(new Error("429")),
  };
  const work = createLongWork({
    channelAt: () => silent,
    notes: createWorkNotes(chats, 60_000),
    words: house.app.words,
    log: pino({ level: "silent" }),
    quietMs: 10,
  });
  const told = work.during(
    { address, key: "0#0" },
    { what: phrase("work-file"), mayStop: true },
    () => new Promise(() => {}),
  );
  const isStopped = expect(told).rejects.toMatchObject({ phrase: { key: "work-stopped" } });
  await until("held on", async () => ((await chats.findOne({ _id: address }))?.until ?? soon) > soon);
  await chats.updateOne({ _id: address }, { $set: { inbox } });
  await isStopped;
  expect(work.isAtWork(address)).toBe(false);
  await chats.updateOne({ _id: address }, { $set: { by: "waiting", until: soon } });
  await createWorkNotes(chats, 60_000).alive(address);
  expect((await chats.findOne({ _id: address }))?.until, "one that was put off stays so").toEqual(soon);
  await connection.close();
  await house.close();
});
