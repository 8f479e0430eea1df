import { MongoClient } from "mongodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChatDocument } from "../../src/chat/mailbox/chat-document.ts";
import { typed } from "../../src/command-lines/command-line.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { calledEvent } from "../support/events.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";
import { telegramTown } from "../support/telegram-town.ts";

/**
 * A message whose deed was done, and whose program was killed before it had kept the answer, is handled once more, under
 * the same key. The deed is the same one, and the person hears what they would have heard.
 */
let house: OpenHouse;
let client: MongoClient;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-30T09:00:00+07:00", town: telegramTown() });
  client = await MongoClient.connect(house.databaseUri);
});
afterAll(async () => {
  await client.close();
  await house.close();
});

interface Line {
  message: string;
  text: string;
  edited?: boolean;
  at?: string;
}

/** Handles a message, forgets that it was handled, and handles it again. */
async function twice(who: string, { message, text, ...options }: Line): Promise<string[]> {
  const key = `twice:${message}:${text}`;
  const raw = rawMessages(house, who);
  const first = await raw.says(message, text, { ...options, key });
  const chats = client.db().collection<ChatDocument>("chats");
  await chats.updateOne({ _id: house.addressOf(who) }, { $pull: { seen: key } });
  return [first, await raw.says(message, text, { ...options, key })];
}

const minutes = async (code: string) => {
  const weeks = ["2026-W47", "2026-W48", "2026-W49"];
  return Promise.all(weeks.map((week) => minutesInWeek(house.app.services, code, week)));
};

test("an edit that corrects, also after midnight and into another week", async () => {
  const raw = rawMessages(house, "AK02");
  await raw.says("m1", "/giotinhnguyen 2 hôm qua", { at: "2026-11-29T23:59:00+07:00" });
  const after = { message: "m1", edited: true, at: "2026-11-30T00:01:00+07:00" };
  const [first, again] = await twice("AK02", { ...after, text: "/giotinhnguyen 1 hôm qua" });
  expect(first).toContain("2 giờ, Thứ Bảy 28/11 → 1 giờ, Thứ Bảy 28/11");
  expect(again).toBe(first);
  expect(await minutes("AK02")).toEqual([0, 60, 0]);
  const [moved, movedAgain] = await twice("AK02", { ...after, text: "/giotinhnguyen 3 hôm nay" });
  expect(moved).toContain("→ 3 giờ, Chủ nhật 29/11");
  expect(movedAgain).toBe(moved);
  const [into, intoAgain] = await twice("AK02", {
    ...after,
    at: "2026-11-29T23:59:30+07:00",
    text: "/giotinhnguyen 1 22/11",
  });
  expect(into).toContain("→ 1 giờ, Chủ nhật 22/11");
  expect(intoAgain).toBe(into);
  expect(await minutes("AK02")).toEqual([60, 0, 0]);
});

test("an edit that logs, because the line had made nothing", async () => {
  const raw = rawMessages(house, "AK03");
  await raw.says("m2", "/giotinhnguyen hai ba", { at: "2026-11-30T08:00:00+07:00" });
  const edit = { message: "m2", text: "/giotinhnguyen 2", edited: true, at: "2026-11-30T08:01:00+07:00" };
  const [first, again] = await twice("AK03", edit);
  expect(first).toContain("Đã ghi 2 giờ");
  expect(again).toBe(first);
  expect(await minutes("AK03")).toEqual([0, 0, 120]);
});

test("a slip put right with “à nhầm”, into another week", async () => {
  const raw = rawMessages(house, "XK01");
  await raw.says("n1", "/giotinhnguyen 2 hôm nay", { at: "2026-11-30T08:10:00+07:00" });
  const slip = { message: "n2", text: "à nhầm, hôm qua", at: "2026-11-30T08:11:00+07:00" };
  const [first, again] = await twice("XK01", slip);
  expect(first).toContain("2 giờ, Thứ Hai 30/11 → 2 giờ, Chủ nhật 29/11");
  expect(again).toBe(first);
  expect(await minutes("XK01")).toEqual([0, 120, 0]);
});

test("hours that are registered, and registered otherwise by an edit: nothing of them is done", async () => {
  const line = { message: "r1", at: "2026-11-30T08:20:00+07:00" };
  const [first, again] = await twice("NK01", { ...line, text: "/giotinhnguyen đăng ký 2 thứ 7" });
  expect(first).toContain("Đã đăng ký 2 giờ, Thứ Bảy 05/12");
  expect(again).toBe(first);
  const edit = { ...line, text: "/giotinhnguyen đăng ký 3 thứ 7", edited: true };
  const [edited, editedAgain] = await twice("NK01", edit);
  expect(edited).toContain("Đã đăng ký 3 giờ, Thứ Bảy 05/12");
  expect(editedAgain).toBe(edited);
  expect(await minutes("NK01")).toEqual([0, 0, 0]);
});

test("a second app that is linked: the first one is told once", async () => {
  const old = house.cadre("AK01");
  const code = /\/start (\w{26})/.exec(await old.says("/lienket"))?.[1];
  const added = house.stranger("may-moi");
  await added.says("/trogiup");
  const line = { message: "m3", text: `/start ${code}`, at: "2026-11-30T09:01:00+07:00" };
  const [first, again] = await twice("may-moi", line);
  expect(first).toContain("Đã kết nối");
  expect(again).toBe(first);
  await house.app.lanes.idle();
  expect((await old.heard()).filter((text) => text.includes("vừa kết nối thêm"))).toHaveLength(1);
});

test("an erasure that is called off: the secretary is told once", async () => {
  const [dung, secretary] = [house.cadre("XK01"), house.cadre("NK01")];
  await dung.says("/xoadulieu");
  await dung.presses("Xóa dữ liệu của tôi");
  await dung.presses("Tôi chắc chắn");
  const [first, again] = await twice("XK01", { message: "m4", text: "/xoadulieu thoi" });
  expect(first).toContain("Đã bỏ yêu cầu xóa");
  expect(again).toBe(first);
  await house.app.lanes.idle();
  const told = (await secretary.heard()).filter((text) => text.includes("Võ Thị Dung"));
  expect(told).toHaveLength(2);
});

test("an event that is called off: killed before all were told, the rest hears it, each once", async () => {
  const meeting = { called: ["AK02", "AK03"], title: "Họp thử", at: "2026-12-03T14:00:00+07:00" };
  const event = await calledEvent(house, meeting);
  const raw = rawMessages(house, "AK01");
  await raw.says("e1", typed(eventLine.cancel(event.id)));
  await raw.says("e2", "trùng lịch");
  const chats = client.db().collection<ChatDocument>("chats");
  const _id = house.addressOf("AK01");
  const before = await chats.findOne({ _id });
  if (!before) throw new Error("no chat");
  const first = await raw.says("e3", "Hủy và báo", { key: "twice:cancel" });
  expect(first).toContain("Đã hủy: Họp thử");
  // As the kill left it: cancelled, AK02 told, AK03 not yet, and the dialog where it was.
  await chats.replaceOne({ _id }, before);
  const notices = client.db().collection<{ _id: string }>("notices");
  const ofCuong = { _id: `event:${event.id}:cancel:AK03` };
  expect((await notices.deleteOne(ofCuong)).deletedCount).toBe(1);
  expect(await raw.says("e3", "Hủy và báo", { key: "twice:cancel" })).toBe(first);
  expect(await notices.countDocuments(ofCuong)).toBe(1);
  const heard = (await house.cadre("AK02").heard()).filter((text) => text.includes("trùng lịch"));
  expect(heard).toHaveLength(1);
});

test.each([
  ["a stand-in's work taken back", "stand-in", true, "AK01", "/uyquyen thoi", "Đã thôi giao", "đã nhận lại"],
  [
    "a helper's work given back",
    "log-for-others",
    true,
    "AK02",
    "/nhanviec thoi",
    "Đã trả lại",
    "đã trả lại",
  ],
  ["an offer declined", "stand-in", false, "AK02", "/nhanviec thoi", "Đã trả lại", "chưa nhận lời"],
] as const)(
  "%s: the other side is told once, though the program died before",
  async (_, work, agreed, who, line, answer, told) => {
    const { entrusting, cadres } = house.app.services;
    const id = refOf(`${work}:${who}:${told}`);
    const given = { id, work, unit: "AK", by: "AK01", until: "2026-12-31", givenAt: new Date() };
    await entrusting.give("AK02", { ...given, ...(agreed && { acceptedAt: new Date() }) });
    const other = who === "AK01" ? "AK02" : "AK01";
    const heard = async () => {
      await house.app.lanes.idle();
      return (await house.cadre(other).heard()).filter((text) => text.includes(told)).length;
    };
    const message = { message: `e:${id}`, text: `${line} ${id}` };
    // As after a kill between the end and the telling: nobody was told.
    await cadres.setReachable(house.addressOf(other), false);
    const [first, again] = await twice(who, message);
    expect(first).toContain(answer);
    expect(again).toBe(first);
    expect(await heard()).toBe(0);
    await cadres.setReachable(house.addressOf(other), true);
    for (let time = 0; time < 2; time += 1) {
      expect(await twice(who, message)).toEqual(["", first]);
      expect(await heard()).toBe(1);
    }
    const later = await rawMessages(house, who).says(`l:${id}`, message.text, { key: `l:${id}` });
    expect(later).toContain("đã hết hạn hoặc đã thôi");
    expect(await heard()).toBe(1);
  },
);

test("a change of policy, and taking it back: once each, though the program died before it had kept the answer", async () => {
  const { policies } = house.app.services;
  const chats = client.db().collection<ChatDocument>("chats");
  const chat = { _id: house.addressOf("NK01") };
  const raw = rawMessages(house, "NK01");
  /** Handled, and then again with the chat as it was before: as after a kill between the deed and the keeping. */
  const again = async (message: string, text: string) => {
    const before = await chats.findOne(chat);
    if (!before) throw new Error("no chat");
    const key = `killed:${message}`;
    const first = await raw.says(message, text, { key });
    const { _id, ...rest } = before;
    await chats.replaceOne({ _id }, rest);
    return [first, await raw.says(message, text, { key })];
  };
  await raw.says("p1", "/chinhsach ngoài phạm vi Xuân Khánh");
  await raw.says("p2", "Áp dụng", { at: "2026-11-25T19:59:00+07:00" });
  await raw.says("p3", "/chinhsach sửa tuần 5");
  const [applied, appliedAgain] = await again("p4", "Áp dụng");
  expect(applied).toContain("Đã đổi");
  expect(appliedAgain).toBe(applied);
  expect(await policies.changes(["NK", "XK"])).toHaveLength(2);
  const [undone, undoneAgain] = await again("p5", "/chinhsach hoàn tác");
  expect(undone).toContain("Đã hoàn tác");
  expect(undoneAgain).toBe(undone);
  expect(await policies.changes(["NK", "XK"])).toMatchObject([
    { unit: "NK", undone: { by: "NK01" } },
    { unit: "XK", policy: { outsideScope: true } },
  ]);
  expect((await policies.of("XK", "2026-11-30")).outsideScope).toBe(true);
});

describe("what a head decides, and the days away, though the program died between the deed and the answer", () => {
  const NOON = "2026-11-30T12:00:00+07:00";
  const told = async (who: string, words: string) => {
    await house.app.lanes.idle();
    return (await house.cadre(who).heard()).filter((text) => text.includes(words)).length;
  };
  /** The first time nobody could be told: as after a kill before the telling. */
  const diedBeforeTelling = async (who: string, other: string, line: Line) => {
    await house.app.services.cadres.setReachable(house.addressOf(other), false);
    const [first] = await twice(who, line);
    await house.app.services.cadres.setReachable(house.addressOf(other), true);
    const [, again] = await twice(who, line);
    expect(again).toBe(first);
    return first;
  };

  test("days that a head sets: the member hears of them once", async () => {
    const text = "/vang Phạm Ngọc Bích từ 7/12 đến 9/12";
    expect(await diedBeforeTelling("AK01", "AK02", { message: "v1", text })).toContain("Đã ghi vắng");
    expect(await told("AK02", "ghi cho đồng chí vắng")).toBe(1);
  });

  test("a whole unit's days, taken back by who asked while they wait", async () => {
    const line = { message: "v2", text: "/vang cả đơn vị từ 7/12 đến 9/12" };
    const [first, again] = await twice("XK01", line);
    expect(first).toContain("Đoàn phường Xuân Khánh nghỉ");
    expect(again).toBe(first);
    expect(await told("NK01", "xin nghỉ cả đơn vị")).toBe(1);
    const [waiting] = await house.app.services.absences.of("unit:XK");
    const back = { message: "v3", text: `/vang rut ${waiting?.id} unit:XK` };
    expect(await diedBeforeTelling("XK01", "NK01", back)).toContain("Đã rút lại lần vắng");
    expect(await told("NK01", "đã rút lại lần vắng")).toBe(1);
  });

  test("an approval taken back", async () => {
    const { deeds } = house.app.services;
    const at = Date.parse("2026-11-30T08:00:00+07:00");
    const said = { amounts: { D1: 60 }, day: "2026-11-29", note: "", state: "waits" } as const;
    const { entries } = await deeds.log({ cadre: "AK02", ...said, key: "w1", by: "AK02", at, source: "w1" });
    await deeds.decide(entries, "counts", { key: "w2", by: "AK01", at, source: "w2" });
    const [{ ref, weekId }] = entries;
    const text = `/duyet rút ${ref} ${weekId} AK02`;
    expect(await diedBeforeTelling("AK01", "AK02", { message: "w3", text, at: NOON })).toContain(
      "Đã rút lại quyết định",
    );
    expect(await told("AK02", "đã rút lại quyết định")).toBe(1);
  });

  test("hours of a member that a head takes back", async () => {
    await house.cadre("AK03").says("/giotinhnguyen 90p hôm qua");
    const text = "/giotinhnguyen bỏ cho Đặng Quốc Cường 1,5 29/11";
    expect(await diedBeforeTelling("AK01", "AK03", { message: "w4", text, at: NOON })).toContain(
      "1 giờ 30 phút",
    );
    expect(await told("AK03", "1 giờ 30 phút")).toBeGreaterThan(1);
  });
});

test("a work is handed in, its decision seen, another one withdrawn: each once, with the same words", async () => {
  const { forms, works } = house.app.services;
  const at = new Date("2026-11-30T08:00:00+07:00");
  const answers = { title: { kind: "text", text: "Sổ điện tử" } } as const;
  const form = { form: "work", formVersion: 1, answers, reason: null };
  const decision = { number: "45/QĐ", day: "2026-11-20", signer: "Lê Văn Ký", files: [] };
  for (const [ref, paper] of [
    ["00000000a1", decision],
    ["00000000a2", null],
  ] as const) {
    await forms.works.begin("AK02", ref, { ...form, key: ref, startedAt: at });
    const version = { ...form, group: "B" as const, confirmedAt: at, figures: null, files: [], paper };
    await works.handIn({ owner: "AK02", ref }, ref, version, { key: ref, by: "AK02", at });
  }
  for (const [who, text, said] of [
    ["AK01", "/congnhan nhan 00000000a1 AK02 1", "Đã xác nhận quyết định số 45/QĐ"],
    ["AK02", "/sangkien rut 00000000a2", "Đã rút lại sáng kiến"],
  ] as const) {
    const [first, again] = await twice(who, { message: text, text });
    expect(first).toContain(said);
    expect(again).toBe(first);
  }
  const acts = (await works.of("AK02")).flatMap((work) => work.acts.map(({ does }) => does));
  expect(acts.toSorted()).toEqual(["hand-in", "hand-in", "recognise", "withdraw"]);
  const back = { does: "take-back", of: 1, reason: "nhầm" } as const;
  await works.change("AK02", "00000000a1", back, { key: "b1", by: "AK01", at });
  const text = "/congnhan nhan 00000000a1 AK02 1";
  await twice("AK01", { message: text, text });
  const heard = (await house.cadre("AK02").heard()).filter((one) => one.includes("đã xem và xác nhận"));
  expect(heard).toHaveLength(1); // what came since is no reason to tell it anew
});
