import type { Connection } from "mongoose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDeadLetters } from "../../src/records/channels/dead-letters.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { createFileStore } from "../../src/records/database/files.ts";
import { formModels } from "../../src/records/forms/forms-models.ts";
import { createKeptFiles } from "../../src/records/kept-files/kept-files.ts";
import { noticeModel } from "../../src/records/notices/notices-model.ts";
import { createCadres } from "../../src/records/people/cadres.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { createPersonalData } from "../../src/records/personal-data/personal-data.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const AT = new Date("2026-11-24T09:00:00+07:00");
let database: FreshDatabase;
let connection: Connection;
beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

test("erasing a person's forms takes the answers and leaves that they were confirmed, of this person only", async () => {
  const people = peopleModels(connection);
  const { pledges } = formModels(connection);
  const version = {
    no: 1,
    key: "k",
    form: "pledge",
    formVersion: 1,
    answers: { theme: { kind: "several" as const, picked: [], own: "lời hứa riêng" } },
    group: "B" as const,
    confirmedAt: AT,
    reason: "đổi ý",
    figures: null,
  };
  // A code with signs that mean something in a pattern, and one that ends like it.
  for (const cadre of ["A-1.1/B", "XA-1.1/B", "A-1Z1/B"]) {
    const fact = { name: `Tên ${cadre}`, unit: "U", positions: [], fullTime: false, civilServant: false };
    const facts = [
      { ...fact, from: "2024-01-01", active: true },
      { ...fact, name: `Tên mới ${cadre}`, from: "2026-01-01", active: true },
    ];
    await people.cadres.create({
      _id: cadre,
      facts,
      demo: false,
      birthDate: "1999-03-26",
      phone: "0912345678",
    });
    await pledges.create({ _id: `2026:${cadre}`, cadre, period: "2026", draft: null, versions: [version] });
    await connection.collection<{ _id: string }>("ledgers").insertOne({ _id: `2026-W48:${cadre}` });
  }
  const personalData = createPersonalData(connection, people, { erasedName: "Đã xóa" });
  expect((await personalData.collect("A-1.1/B")).ledgers).toMatchObject([{ _id: "2026-W48:A-1.1/B" }]);
  await personalData.erase("A-1.1/B", AT);
  const left = await personalData.collect("A-1.1/B");
  expect(JSON.stringify(left)).not.toMatch(/lời hứa|đổi ý|Tên|1999|0912/);
  expect(left.pledges).toMatchObject([{ versions: [{ no: 1, confirmedAt: AT.toISOString(), answers: {} }] }]);
  expect(left.account).toMatchObject([
    {
      facts: [
        { from: "2024-01-01" },
        { from: "2026-01-01", active: true },
        { from: "2026-11-24", active: false },
      ],
    },
  ]);
  for (const other of ["XA-1.1/B", "A-1Z1/B"]) {
    const kept = JSON.stringify(await personalData.collect(other));
    expect(kept).toContain("lời hứa riêng");
    expect(kept).toContain(`Tên mới ${other}`);
    expect(kept).toContain("0912345678");
  }
});

test("a person's record is shown as it holds now, without what imports have marked or only prepared", async () => {
  const people = peopleModels(connection);
  const fact = {
    unit: "U",
    positions: [],
    fullTime: false,
    civilServant: false,
    from: "2026-01-01",
    active: true,
  };
  const facts = (name: string) => [{ ...fact, name }];
  await people.rosterState.create({ _id: "roster", turn: "later", done: ["first"] });
  await people.cadres.create({
    _id: "IM1",
    facts: facts("Tên nay"),
    demo: false,
    consent: null,
    added: "first",
    next: { later: { facts: facts("Tên sau này") } },
  });
  const data = JSON.stringify(
    await createPersonalData(connection, people, { erasedName: "Đã xóa" }).collect("IM1"),
  );
  expect(data).toContain("Tên nay");
  expect(data).not.toMatch(/Tên sau này|added|next|first/);
});

test("of a unit's policies a head is shown the own decisions only, without those of others and their reasons", async () => {
  const made = (by: string) => ({
    from: "2026-12-01",
    policy: {},
    key: by,
    by,
    at: AT,
    why: `lý do của ${by}`,
  });
  await connection
    .collection<{ _id: string; facts: object[] }>("policies")
    .insertOne({ _id: "U", facts: [made("H1"), made("H2"), made("H1")] });
  const { policies } = await createPersonalData(connection, peopleModels(connection), {
    erasedName: "Đã xóa",
  }).collect("H2");
  expect(policies).toMatchObject([{ _id: "U", facts: [{ by: "H2", why: "lý do của H2" }] }]);
  expect(JSON.stringify(policies)).not.toContain("H1");
});

test("erasing somebody takes their large file whole, and leaves large files of others whole that are still on their way", async () => {
  const people = peopleModels(connection);
  const store = (minutesAgo: number) =>
    createFileStore(connection, createKeptFiles(connection), () => AT.getTime() - minutesAgo * 60_000, 4);
  const bytes = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const put = (name: string, minutesAgo = 30) => store(minutesAgo).put(`${name}.zip`, bytes);
  const queued = await put("trong hàng đợi");
  const inDialog = await put("trong hội thoại");
  const shown = await put("trong trình duyệt");
  const own = await put("của người bị xóa", 1);
  const arrived = await put("đã tới nơi");
  const chats = connection.collection<{ _id: string; outbox: object[]; stacks: object[] }>("chats");
  await chats.insertMany([
    { _id: "tg:p:1", outbox: [{ id: "a", text: "", file: queued }], stacks: [] },
    { _id: "tg:p:2", outbox: [], stacks: [{ log: [inDialog] }] },
  ]);
  const messages = connection.collection<{ _id: string; address: string; file: object }>("web_messages");
  await messages.insertMany([
    { _id: "web:a", address: "web:p:OTHER", file: shown },
    { _id: "web:b", address: "web:p:GONE", file: own },
  ]);
  const fact = { name: "Tên", unit: "U", positions: [], fullTime: false, civilServant: false };
  await people.cadres.create({
    _id: "GONE",
    facts: [{ ...fact, from: "2026-01-01", active: true }],
    demo: false,
  });
  await people.cadreAddresses.create({ _id: "GONE", addresses: ["web:p:GONE"] });
  await createPersonalData(connection, people, { erasedName: "Đã xóa" }).erase("GONE", AT);
  const { get } = store(0);
  for (const { id, name } of [queued, inDialog, shown]) expect(await get(id)).toEqual({ name, bytes });
  for (const { id } of [own, arrived]) expect(await get(id)).toBeUndefined();
  expect(await connection.collection("files").countDocuments()).toBe(3 * 3);
  expect((await messages.find().toArray()).map(({ _id }) => _id)).toEqual(["web:a"]);
});

test("what was said and what failed at an address that was taken out goes with its owner; of one that is another's now, only what names them", async () => {
  const people = peopleModels(connection);
  const fact = { unit: "U", positions: [], fullTime: false, civilServant: false };
  for (const [code, name] of [
    ["OUT1", "Lâm Thị Cẩm Tú"],
    ["OUT2", "Hồ Quốc Bảo"],
  ] as const)
    await people.cadres.create({
      _id: code,
      facts: [{ ...fact, name, from: "2026-01-01", active: true }],
      demo: false,
    });
  const cadres = createCadres(people);
  const [takenOff, handedOn] = ["zalo-bot:p:771", "zalo-bot:p:772"] as const;
  for (const address of [takenOff, handedOn]) {
    await cadres.link(address, "OUT1", "1", AT);
    await cadres.unlink(address);
  }
  await cadres.link(handedOn, "OUT2", "1", AT);
  const notices = noticeModel(connection);
  const notice = { state: "rejected" as const, resends: 0, claimedAt: AT, changedAt: AT };
  const letter = (text: string) => ({ ...notice, name: "Lâm Thị Cẩm Tú", messages: [{ text }] });
  await notices.create([
    { ...letter("Đồng chí còn thiếu 2 giờ"), _id: `monday-reminder:2026-W10::${takenOff}`, to: takenOff },
    { ...letter("Chào Lâm Thị Cẩm Tú"), _id: `monday-reminder:2026-W11::${handedOn}`, to: handedOn },
  ]);
  const failed = createDeadLetters(connection);
  await failed.add("zalo-bot:771:m1", takenOff, new Error("the step failed"), AT.getTime());
  await failed.add("zalo-bot:772:m1", handedOn, new Error("of Lâm Thị Cẩm Tú"), AT.getTime());
  const personalData = createPersonalData(connection, people, { erasedName: "Đã xóa" });
  expect((await personalData.collect("OUT1")).failures).toMatchObject([{ address: takenOff }]);
  await personalData.erase("OUT1", AT);
  const left = JSON.stringify([await notices.find().lean(), await failed.list()]);
  expect(left).not.toMatch(/Lâm Thị Cẩm Tú|771|còn thiếu 2 giờ/);
  expect(left).toContain(`"${handedOn}"`);
});
