import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { calledEvent, heldEvent, marked } from "../support/events.ts";
import {
  HAS_BUTTONS,
  type OpenHouse,
  openHouse,
  SMALL_CITY,
  townWithGroupsAndFiles,
} from "../support/open-house.ts";

/** A Saturday evening; a branch below the ward holds things, too. */
const NOW = "2026-12-12T20:00:00+07:00";
const CALLED = ["AK01", "AK02", "AK03"];
const MEETING = { unit: "NK", by: "NK01", called: CALLED, title: "Giao ban" } as const;

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({
    iso: NOW,
    town: townWithGroupsAndFiles,
    organisation: {
      units: [
        ...SMALL_CITY.units,
        { code: "KP", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" },
      ],
      cadres: [
        ...SMALL_CITY.cadres,
        { code: "NK02", name: "Lâm Phó Quận", unit: "NK", positions: ["Phó Bí thư"] },
        { code: "KP01", name: "Hồ Thị Khu", unit: "KP", positions: ["Bí thư"] },
      ],
    },
  });
});
afterAll(() => house.close());

const eventOf = async (id: string) => {
  const event = await house.app.services.events.of(id);
  if (!event) throw new Error(id);
  return event;
};

test("closing says who was where in one message, excuses who gave a reason, and tells only who cannot know", async () => {
  const { events } = house.app.services;
  const event = await calledEvent(house, { ...MEETING, at: "2026-12-12T14:00:00+07:00" });
  const word = { does: "decline", who: "AK03", reason: "con ốm" } as const;
  await events.act(event.id, word, { key: "word", by: "AK03", at: new Date(NOW) });
  await marked(house, event, { AK01: "came" });
  const convener = house.cadre("NK01");
  const shown = await convener.says("/chot");
  expect(shown).toContain("đã xong: 1 có mặt, 0 trễ, 2 vắng (1 có lý do).");
  expect(shown).toContain("📝 Vắng có lý do: Đặng Quốc Cường (“con ốm”)");
  expect(shown).toContain("❌ Vắng: Phạm Ngọc Bích");
  expect(await convener.presses("✅ Chốt")).toContain("✅ Đã chốt Giao ban");
  const told = (await house.cadre("AK02").heard()).at(-1);
  expect(told).toContain("đồng chí được ghi là vắng");
  if (!HAS_BUTTONS) expect(told).not.toContain("bấm");
  for (const who of ["AK01", "AK03"])
    expect((await house.cadre(who).heard()).join()).not.toContain("được ghi là");
  expect(await events.of(event.id)).toMatchObject({ state: "closed" });
  expect(await house.cadre("AK02").says("/tiendo")).toContain("Vắng hoặc trễ 1 lần");
});

test("whoever is put down wrongly says so by a press; the convener mends it by presses, and they hear", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.presses("Ghi chưa đúng")).toContain("Mình đã báo đồng chí Trần Thị Hoa");
  const convener = house.cadre("NK01");
  expect((await convener.heard()).at(-1)).toContain("🙋 Đồng chí Phạm Ngọc Bích");
  expect(await convener.presses("✏️ Sửa")).toContain("sửa cho ai?");
  await convener.presses("Phạm Ngọc Bích");
  expect(await convener.presses("Có mặt")).toContain("✅ Phạm Ngọc Bích: có mặt.");
  expect(await convener.says("Bích trễ; Cường vắng vì đi công tác")).toContain("⏰ Phạm Ngọc Bích: trễ.");
  expect(await convener.says("Bích đến")).toContain("✅ Phạm Ngọc Bích: có mặt.");
  expect(await convener.says("Cường trễ, Bích đến")).toContain("✅ Phạm Ngọc Bích: có mặt.");
  // This meeting asked for no shirt, so nothing is read of one.
  expect(await convener.says("Bích không mặc áo")).toContain("Mình chưa rõ là ai");
  // Of several in one line each hears their own; who is now late or absent, too, with a way to object.
  expect(await convener.says("Bích, Cường trễ")).toContain("⏰ Đặng Quốc Cường: trễ.");
  for (const who of ["AK02", "AK03"])
    expect((await house.cadre(who).heard()).at(-1)).toContain("đồng chí được ghi là đến trễ");
  await convener.says("Bích có mặt; Cường vắng vì đi công tác");
  expect((await house.cadre("AK03").heard()).at(-1)).toContain("được ghi là vắng có lý do");
  expect(await convener.presses("Xong")).toContain("2 có mặt, 0 trễ, 1 vắng (1 có lý do)");
  expect((await cadre.heard()).at(-1)).toContain("đã sửa, đồng chí được ghi là có mặt");
  expect(await cadre.says("/tiendo")).toContain("dự họp triệu tập: 1 lần / 1 lần ✅");
});

test("everybody's deeds are there at once; another head goes on where the convener is gone; a strange unit's may not", async () => {
  const activity = { kind: "activity", unit: "KP", by: "KP01", title: "Dọn kênh", minutes: 120 } as const;
  const event = await calledEvent(house, { ...activity, at: "2026-12-12T07:00:00+07:00", called: ["KP01"] });
  await marked(house, event, { KP01: "came", AK01: "came" });
  expect(await house.cadre("XK01").says(`/chot ${event.id}`)).toContain("do đơn vị khác gọi");
  const head = house.cadre("AK01");
  await head.says(`/chot ${event.id}`);
  expect(await head.presses("✅ Chốt")).toContain(
    "1 có mặt, 0 trễ, 0 vắng, đến thêm 1 người ngoài danh sách mời.",
  );
  expect(await head.says("/lichsu")).toContain("Dọn kênh");
  // Of two at once the first counts, and the other hears it.
  const other = house.cadre("KP01");
  expect(await other.says(`/chot ${event.id}`)).toContain("✅ Đã chốt Dọn kênh");
});

test("after a sitting three short answers are noted, each may be left out; once", async () => {
  const sitting = { kind: "committee", unit: "AK", by: "AK01", called: ["AK02"], title: "Họp BCH" } as const;
  const event = await calledEvent(house, { ...sitting, at: "2026-12-11T14:00:00+07:00" });
  await marked(house, event, { AK02: "came" });
  const head = house.cadre("AK01");
  await head.says(`/chot ${event.id}`);
  expect(await head.presses("✅ Chốt")).toContain("có bàn “nên làm, không nên làm” không?");
  await head.presses("💬 Ghi điều đã bàn");
  await head.says("báo trước khi vắng họp");
  await head.presses("Bỏ qua");
  expect(await head.says("mỗi đồng chí nhắc một đồng chí")).toContain("Đã ghi điều đã bàn ở Họp BCH");
  const [noted] = await house.app.services.discussions.inMonth(["AK"], "2026-12");
  expect(noted?.said).toMatchObject({
    event: event.id,
    should: ["báo trước khi vắng họp"],
    shouldNot: [],
    next: "mỗi đồng chí nhắc một đồng chí",
  });
  expect(await head.says(`/chot ban ${event.id}`)).toContain("đã được ghi rồi");
  // U2 (IV.1): the month's discussion of that unit, and of no other.
  const month = { id: "2026-12", kind: "month", from: "2026-12-01", to: "2026-12-31" } as const;
  const standing = await house.app.services.standings.of("NK", month, Date.parse(NOW));
  const did = { done: 1, required: 1, measure: "times", met: true };
  expect(standing?.report.units.find(({ code }) => code === "AK")?.duties).toEqual({ U2: did });
  expect(standing?.report.units.find(({ code }) => code === "KP")?.duties.U2?.met).toBe(false);
  expect(standing?.report.totals.U2?.met).toBe(1);
});

test("at closing a line of who was there is taken; whoever held it, and was marked by nobody, was there, too", async () => {
  const called = ["NK01", "AK02", "AK03", "XK02"];
  const event = await calledEvent(house, {
    ...{ ...MEETING, kind: "committee", called },
    at: "2026-12-12T10:00:00+07:00",
  });
  const convener = house.cadre("NK01");
  expect(await convener.says(`/chot ${event.id}`)).toContain("4 vắng");
  const unread = await convener.says("nhiều người lắm");
  expect(unread).toContain("nên chưa chốt. Đồng chí chọn “✅ Chốt”");
  expect(unread, "neither names nor this stand there").not.toContain("“Xong”");
  const said = await convener.says("Em có mặt; Bích trễ; Cường vắng vì con ốm");
  expect(said).toContain("✅ Huỳnh Gia Em: có mặt.");
  expect(said).toContain("⏰ Phạm Ngọc Bích: trễ.");
  expect(said).toContain("đã xong: 1 có mặt, 1 trễ, 2 vắng (1 có lý do)");
  await convener.says("để sau");
  expect(await convener.says(`/chot ${event.id}`)).toMatch(/\[✅ Chốt\].*✅ Chốt, tôi cũng có mặt/su);
  expect(await convener.presses("✅ Chốt, tôi cũng có mặt")).toContain(
    "2 có mặt, 1 trễ, 1 vắng (1 có lý do)",
  );
  expect(await convener.says("có"), "whether something was discussed").toContain("Điều nên làm là gì?");
  await convener.says("/huy");
  const other = await calledEvent(house, { ...MEETING, called: ["NK02"], at: "2026-12-12T11:00:00+07:00" });
  expect(await house.cadre("NK02").says(`/chot ${other.id}`), "only for whoever called it").not.toContain(
    "tôi cũng có mặt",
  );
});

test("not before it begins, not once its month is locked; what is wrong is said with a way on", async () => {
  const ahead = await calledEvent(house, { ...MEETING, at: "2026-12-20T14:00:00+07:00" });
  const long = await calledEvent(house, { ...MEETING, at: "2026-10-20T14:00:00+07:00" });
  const convener = house.cadre("NK02");
  expect(await convener.says(`/chot ${ahead.id}`)).toContain("chưa bắt đầu");
  expect(await convener.says(`/chot ${long.id}`)).toContain("đã khóa từ sau 08/11");
  expect(await convener.says("/chot 0123456789")).toContain("không thấy buổi này nữa");
});

test("in the evening its convener hears what is over and open, and closes it from there", async () => {
  const event = await calledEvent(house, {
    ...MEETING,
    by: "TD01",
    unit: "TD",
    at: "2026-12-12T15:00:00+07:00",
  });
  await marked(house, event, { AK01: "late" });
  // Where the convener has no say any more the unit's heads hear it.
  await calledEvent(house, {
    ...MEETING,
    by: "AK02",
    unit: "XK",
    title: "Họp xã",
    at: "2026-12-12T15:00:00+07:00",
  });
  await runJob(house.app.services, "event-closing", { at: Date.parse(NOW) });
  await house.app.lanes.idle();
  expect((await house.cadre("XK01").heard()).at(-1)).toContain("Họp xã");
  expect((await house.cadre("AK02").heard()).join()).not.toContain("Họp xã");
  const convener = house.cadre("TD01");
  expect((await convener.heard()).at(-1)).toContain("đã xong: 0 có mặt, 1 trễ, 2 vắng. Đồng chí chốt giúp");
  if (HAS_BUTTONS) await convener.presses("Chốt: Giao ban");
  else await convener.says(`/chot ${event.id}`);
  await convener.presses("✅ Chốt");
  expect((await eventOf(event.id)).state).toBe("closed");
});

test("the calendar shows calls and what is open below; the last seat goes once; progress offers what closes a gap", async () => {
  const activity = { kind: "activity", unit: "KP", by: "KP01", called: ["KP01"], seats: 1 } as const;
  await calledEvent(house, { ...activity, title: "Ra quân", at: "2026-12-19T07:00:00+07:00" });
  const head = house.cadre("AK01");
  expect(await head.says("/tiendo")).toContain("• Ra quân, 07:00–09:00 Thứ Bảy 19/12");
  const shown = await head.says("/lich");
  expect(shown).toContain("📅 Sắp tới của đồng chí:\n• Giao ban");
  expect(shown).toContain("Đơn vị cấp dưới đang mở, đồng chí dự được:\n• Ra quân");
  const other = house.cadre("AK02");
  await other.says("/lich");
  expect(await head.presses("Tôi sẽ dự: Ra quân 19/12")).toContain("đồng chí sẽ dự Ra quân");
  expect(await other.presses("Tôi sẽ dự: Ra quân 19/12")).toContain("vừa hết chỗ");
  expect(await head.presses("Không dự được nữa")).toContain("không dự Ra quân");
  await other.says("/lich");
  expect(await other.presses("Tôi sẽ dự: Ra quân 19/12")).toContain("đồng chí sẽ dự Ra quân");
  expect(await house.cadre("XK01").says("/lich")).toContain("Sắp tới chưa có buổi nào");
  // Who was called says why, by whatever way they say that they do not come.
  const ahead = await calledEvent(house, { ...MEETING, at: "2026-12-21T14:00:00+07:00" });
  expect(await other.says(`/lich thoi ${ahead.id}`)).toContain("Vì sao đồng chí không dự được");
  expect((await eventOf(ahead.id)).people.get("AK02")).not.toHaveProperty("answer");
  await other.says("trực cơ quan");
  expect((await eventOf(ahead.id)).people.get("AK02")?.answer).toEqual({
    says: "declined",
    reason: "trực cơ quan",
  });
});

test("killed in the middle of the deeds, the next look writes what was left", async () => {
  const activity = { kind: "activity", unit: "KP", by: "KP01", called: ["KP01"], minutes: 60 } as const;
  const event = await heldEvent(
    house,
    { ...activity, title: "Thăm mẹ", at: "2026-12-10T18:00:00+07:00" },
    { AK02: "came" },
  );
  expect(await house.cadre("AK02").says("/lichsu")).not.toContain("Thăm mẹ");
  await house.cadre("KP01").says(`/chot ${event.id}`);
  expect(await house.cadre("AK02").says("/lichsu")).toContain("Thăm mẹ");
});

test("who came for somebody and was not taken is named at closing, and taken after it", async () => {
  const { events } = house.app.services;
  const event = await calledEvent(house, {
    ...MEETING,
    called: ["AK01"],
    title: "Họp thay",
    at: "2026-12-12T09:00:00+07:00",
  });
  const send = { does: "send", who: "AK01", substitute: "KP01" } as const;
  await events.act(event.id, send, { key: "send", by: "AK01", at: new Date(NOW) });
  await marked(house, event, { KP01: "came" });
  const convener = house.cadre("NK01");
  expect(await convener.says(`/chot ${event.id}`)).toContain(
    "Hồ Thị Khu đi thay Nguyễn Văn An, đồng chí chưa nhận",
  );
  await convener.presses("✅ Chốt");
  expect(
    (await events.outcomes("2026-12-12", "2026-12-12")).find(({ id }) => id === event.id)?.missed,
  ).toEqual(["AK01"]);
  expect(await convener.presses("Nhận đi thay: Hồ Thị Khu – Nguyễn Văn An")).toContain("Đã nhận");
  expect((await house.cadre("AK01").heard()).at(-1)).toContain("đã nhận đồng chí Hồ Thị Khu dự thay");
  expect((await house.cadre("KP01").heard()).join()).not.toContain("cử đồng chí dự thay");
  expect(
    (await events.outcomes("2026-12-12", "2026-12-12")).find(({ id }) => id === event.id)?.met,
  ).toContain("AK01");
});
