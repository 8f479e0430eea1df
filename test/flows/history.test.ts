import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { HAS_BUTTONS, type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
let bich: Chatter;
beforeEach(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00" });
  bich = house.cadre("AK02");
});
afterEach(() => house.close());

async function weekMinutes(week = "2026-W48") {
  return minutesInWeek(house.app.services, "AK02", week);
}

test("the button of an entry finds it however old it is; one of before, without its week, says what to do", async () => {
  await bich.says("/giotinhnguyen 2");
  house.setClock("2027-04-20T20:00:00+07:00");
  expect(await bich.presses("↩️ Hoàn tác")).toContain("đã khóa sổ");
  expect(await bich.says("/lichsu bo 0123456789")).toContain("không còn tìm thấy mục này");
});

test("lists the entries, newest first, with correct and undo", async () => {
  expect(await bich.says("/lichsu")).toContain("chưa ghi việc nào");
  await bich.says("/giotinhnguyen 2 20/11 phát quà");
  await bich.says("/giotinhnguyen 1,5 dọn rác");
  const said = await bich.says("/lichsu");
  expect(said).toContain("• 1 giờ 30 phút, Thứ Tư 25/11 – dọn rác\n• 2 giờ, Thứ Sáu 20/11 – phát quà");
  expect(await bich.buttons()).toEqual(["✏️ Sửa", "↩️ Hoàn tác"]);
});

test("lists a period, with its total; what is no period is answered with an example", async () => {
  await bich.says("/giotinhnguyen 2 20/11");
  await bich.says("/giotinhnguyen 1");
  expect(await bich.says("/lichsu tuần trước")).toContain("tuần 16/11–22/11: 2 giờ");
  expect(await bich.says("/lichsu thang 11")).toContain("tháng 11/2026: 3 giờ");
  expect(await bich.says("/lichsu 10/2026")).toContain("chưa ghi việc nào trong tháng 10/2026");
  expect(await bich.says("/lichsu hồi đó")).toContain("“hồi đó”");
});

test("one kind alone, by words or a button, in any order with a month; other kinds and the month before by buttons", async () => {
  const head = house.cadre("NK01");
  await head.says("/hoatdong 20/11 dọn kênh 2 tiếng với Đoàn phường An Khánh");
  await head.says("/giotinhnguyen 1 hôm qua phát quà");
  await head.says("/aoxanh 23/11");
  const all = await head.says("/lichsu");
  expect(all).toContain("🗒 Những việc đã ghi gần đây:");
  expect(await head.buttons()).toEqual(["✏️ Sửa", "↩️ Hoàn tác", "⏱ Giờ", "🤝 Hoạt động", "👕 Áo"]);
  const hours = await head.presses("⏱ Giờ");
  expect(hours).toContain(
    "🗒 Giờ tình nguyện gần đây:\n• 1 giờ, Thứ Ba 24/11 – phát quà\n• 2 giờ, Thứ Sáu 20/11",
  );
  expect(hours).not.toContain("áo");
  expect(await head.buttons()).toEqual(["✏️ Sửa", "↩️ Hoàn tác", "Tất cả các việc"]);
  for (const line of ["hoạt động tháng 11", "tháng 11 hoạt động", "hd 11/2026"]) {
    const said = await head.says(`/lichsu ${line}`);
    expect(said).toContain(
      "🗒 Hoạt động tình nguyện tháng 11/2026: 2 giờ và 1 hoạt động tình nguyện\n• 2 giờ và 1",
    );
    expect(said).not.toContain("phát quà");
  }
  expect(await head.presses("◀ Tháng 10/2026")).toContain("chưa ghi mục nào trong tháng 10/2026");
  expect(await head.says("/lichsu áo")).toContain("1 lần mặc áo Thanh niên, Thứ Hai 23/11");
  expect(await head.says("/lichsu sinh hoạt")).toContain(
    "Sinh hoạt chi đoàn: mấy tuần nay đồng chí chưa ghi",
  );
  expect(await head.presses("Tất cả các việc")).toContain("Những việc đã ghi");
  expect(await head.says("/lichsu linh tinh tháng 11")).toContain("“linh tinh tháng 11” là việc gì");
});

test("the button of a deed of which one duty is locked takes back the other, and says what stays and how it could go", async () => {
  const head = house.cadre("NK01");
  house.setClock("2026-11-13T20:00:00+07:00");
  await head.says("tối qua dọn kênh 2 tiếng với Đoàn phường An Khánh");
  house.setClock("2026-11-24T09:00:00+07:00");
  const heard = await head.presses("↩️ Hoàn tác");
  expect(heard).toContain("Đã hoàn tác 1 hoạt động tình nguyện, Thứ Năm 12/11");
  expect(heard).toContain("2 giờ vẫn giữ: Tuần 09/11–15/11 đã khóa sổ từ sau ngày 22/11.");
  expect(heard).toContain("/giotinhnguyen bỏ cho Trần Thị Hoa 2 12/11");
  expect(await head.says("/lichsu")).toContain("• 2 giờ, Thứ Năm 12/11");
  house.setClock("2026-12-24T09:00:00+07:00");
  expect(await head.says("/lichsu bo")).not.toContain("Hoàn tác mục nào");
});

test.each([
  ["xem lại giờ đã ghi tháng 11", "Giờ tình nguyện tháng 11/2026: 1 giờ"],
  ["cho xem các buổi sinh hoạt tháng 11 đã ghi", "sinh hoạt chi đoàn tháng 11/2026: 1 buổi"],
  ["tháng này tôi ghi gì rồi", "Những việc đã ghi tháng 11/2026: 1 giờ và 1 buổi"],
  ["tuần trước mình đã ghi những gì", "chưa ghi việc nào trong tuần 16/11–22/11"],
])("the kind and the period of a question in plain words are kept: %s", async (line, heard) => {
  await bich.says("/giotinhnguyen 1 hôm qua phát quà");
  await bich.says("/sinhhoat hôm qua ở phường bạn");
  expect(await bich.says(line)).toContain(heard);
});

test("a long list says how many more there are, and goes on by a button, of the same kind and period", async () => {
  for (let n = 0; n < 23; n++) await bich.says(`/giotinhnguyen ${n + 1} phút hôm qua`);
  const lately = await bich.says("/lichsu");
  expect(lately.match(/•/g)).toHaveLength(10);
  expect(lately).toContain("… và 13 mục cũ hơn. Xem tiếp: /lichsu trang 2");
  expect(await bich.presses("⏩ Xem tiếp")).toContain("Giờ tình nguyện gần đây, trang 2/3:\n• 13 phút");
  expect(await bich.presses("⏩ Xem tiếp")).toContain("trang 3/3:\n• 3 phút");
  expect(await bich.buttons()).not.toContain("⏩ Xem tiếp");
  await bich.says("/aoxanh 23/11");
  const hours = await bich.says("/lichsu tháng 11 giờ");
  expect(hours).toContain("… và 13 mục cũ hơn. Xem tiếp: /lichsu giờ 11/2026 trang 2");
  const next = await bich.presses("⏩ Xem tiếp");
  expect(next).toContain("🗒 Giờ tình nguyện tháng 11/2026, trang 2/3: 4 giờ 36 phút\n• 13 phút");
  expect(next).not.toContain("áo");
  for (const line of ["giờ 11/2026 trang 2", "trang 2 giờ tháng 11", "tháng 11 giờ Trang 2"])
    expect(await bich.says(`/lichsu ${line}`)).toBe(next);
  expect(await bich.says("/lichsu trang 9 giờ 11/2026")).toContain("trang 3/3:");
  expect(await bich.says("/lichsu trang 2 năm nay")).toContain("Xem tiếp: /lichsu 2026 trang 3");
});

test.runIf(HAS_BUTTONS)("undo takes an entry back once, and offers to log it again", async () => {
  await bich.says("/giotinhnguyen 2 hôm qua dọn rác");
  expect(await bich.presses("↩️ Hoàn tác")).toContain(
    "Đã hoàn tác 2 giờ, Thứ Ba 24/11 – dọn rác.\nTuần này: 0 giờ",
  );
  house.setClock("2026-11-25T20:00:05+07:00");
  expect(await bich.presses("↩️ Hoàn tác")).toContain("đã được hoàn tác hoặc sửa trước đó");
  expect(await weekMinutes()).toBe(0);
  expect(await bich.presses("Ghi lại")).toContain("Đã ghi 2 giờ, Thứ Ba 24/11 – dọn rác.");
  house.setClock("2026-11-25T20:00:10+07:00");
  expect(await bich.presses("Ghi lại")).toContain("mình đã ghi rồi");
  expect(await weekMinutes()).toBe(120);
});

test("“Ghi lại” logs all that was taken back, with its place and its note, and only that", async () => {
  await bich.says("/sinhhoat hôm qua kv2");
  await bich.says("/hoatdong tối qua dọn kênh 2 tiếng với kv3");
  await bich.presses("📝 Đổi ghi chú");
  await bich.says("trồng cây ở trường");
  const all = /• 2 giờ và 1 hoạt động tình nguyện, Thứ Ba 24\/11, .* – trồng cây ở trường/u;
  expect(await bich.says("/lichsu")).toMatch(all);
  await bich.says("/lichsu bo");
  await bich.presses((await bich.buttons()).find((label) => label.startsWith("2 giờ")) ?? "");
  await bich.presses("Tất cả");
  expect(await bich.says("ghi lại")).toContain("Đã ghi 2 giờ và 1 hoạt động tình nguyện, Thứ Ba 24/11");
  expect(await bich.says("/lichsu")).toMatch(all);
  await bich.says("/lichsu bo");
  await bich.presses((await bich.buttons()).find((label) => label.startsWith("1 buổi")) ?? "");
  expect(await bich.says("ghi lại")).toContain("Đã ghi 1 buổi sinh hoạt chi đoàn, Thứ Ba 24/11");
});

test("undo from the list asks which", async () => {
  await bich.says("/giotinhnguyen 2");
  await bich.says("/giotinhnguyen 1 hôm qua");
  await bich.says("/lichsu");
  await bich.presses("↩️ Hoàn tác");
  expect(await bich.presses("1 giờ, Thứ Ba 24/11")).toContain("Đã hoàn tác 1 giờ");
  expect(await weekMinutes()).toBe(120);
});

test("corrects the hours, the day and the note, each by itself", async () => {
  await bich.says("/giotinhnguyen 2 dọn rác");
  await bich.says("/lichsu sua");
  await bich.says("1");
  await bich.presses("Số giờ");
  expect(await bich.says("1 tiếng rưỡi")).toContain("→ 1 giờ 30 phút, Thứ Tư 25/11 – dọn rác");
  await bich.says("/lichsu sua");
  await bich.says("1");
  await bich.presses("Ngày");
  const moved = await bich.says("chủ nhật");
  expect(moved).toContain("→ 1 giờ 30 phút, Chủ nhật 22/11 – dọn rác");
  expect(moved).toContain("Tuần 16/11–22/11: 1 giờ 30 phút / 2 giờ");
  await bich.says("/lichsu sua");
  await bich.says("1");
  await bich.presses("Ghi chú");
  expect(await bich.says("dọn kênh")).toContain("1 giờ 30 phút, Chủ nhật 22/11 – dọn kênh");
  expect([await weekMinutes("2026-W47"), await weekMinutes()]).toEqual([90, 0]);
});

test("a note is added by its button", async () => {
  await bich.says("/giotinhnguyen 2");
  await bich.presses("📝 Thêm ghi chú");
  expect(await bich.says("trồng cây")).toContain("2 giờ, Thứ Tư 25/11 – trồng cây");
  expect(await bich.buttons()).toEqual(["↩️ Hoàn tác", "📝 Đổi ghi chú"]);
});

test("nobody reaches another's entry, and a forged name finds nothing", async () => {
  await bich.says("/giotinhnguyen 2");
  const [entry] = await house.app.services.deeds.entries("AK02", ["2026-W48"]);
  expect(await house.cadre("AK03").says(`/lichsu bo ${entry?.ref}`)).toContain("không thay đổi gì");
  expect(await bich.says("/lichsu bo 0000000000")).toContain("không thay đổi gì");
  expect(await weekMinutes()).toBe(120);
});

test("only open weeks are offered for change", async () => {
  await bich.says("/giotinhnguyen 2");
  house.setClock("2026-12-07T08:00:00+07:00");
  const locked = await bich.says("/lichsu sua");
  expect(locked).toContain("Không có mục nào còn sửa được. Tuần 23/11–29/11 đã khóa sổ từ sau ngày 06/12");
  expect(locked).toContain("/giotinhnguyen bỏ cho Phạm Ngọc Bích 2 25/11");
  expect(locked).toContain("/giotinhnguyen cho Phạm Ngọc Bích 2 25/11");
});

test("where nothing is kept, nothing is called locked", async () => {
  for (const line of ["hoàn tác", "/lichsu sua"])
    expect(await bich.says(line)).toContain("không có mục nào của đồng chí để sửa hay hoàn tác");
  await bich.says("/giotinhnguyen 2");
  await bich.presses("↩️ Hoàn tác");
  const said = await bich.says("/lichsu sua");
  expect(said).toContain("/giotinhnguyen 2 hôm qua");
  expect(said).not.toContain("khóa");
});

describe("a deed that serves two duties", () => {
  /** An activity: counted in times, due in a longer period than hours. */
  const ACTIVITY = "D2";

  async function logs(day: string, amounts: Partial<Record<"D1" | typeof ACTIVITY, number>>) {
    const at = Date.parse("2026-11-25T19:00:00+07:00");
    const declared = { cadre: "AK02", by: "AK02", source: `m:${day}`, key: `k:${day}`, note: "dọn kênh", at };
    return (await house.app.services.deeds.log({ ...declared, kind: "activity", day, amounts })).entries;
  }
  const inForce = async () =>
    (await house.app.services.deeds.recent("AK02", "2026-11-25")).map(({ duty, amount, day }) => [
      duty,
      amount,
      day,
    ]);

  test("is one line with all that it counts for, by name and amount", async () => {
    await logs("2026-11-24", { D1: 120, [ACTIVITY]: 1 });
    expect(await bich.says("/lichsu tháng 11")).toContain(
      "Những việc đã ghi tháng 11/2026: 2 giờ và 1 hoạt động tình nguyện\n" +
        "• 2 giờ và 1 hoạt động tình nguyện, Thứ Ba 24/11 – dọn kênh",
    );
  });

  test("is undone whole, or one of the two", async () => {
    await logs("2026-11-24", { D1: 120, [ACTIVITY]: 1 });
    await logs("2026-11-25", { D1: 60, [ACTIVITY]: 1 });
    await bich.says("/lichsu bo");
    expect(await bich.says("1 giờ, Thứ Tư 25/11 – dọn kênh")).toContain(
      "tính là 1 giờ và 1 hoạt động tình nguyện",
    );
    expect(await bich.says("Chỉ 1 giờ")).toContain(
      "Đã hoàn tác 1 giờ, Thứ Tư 25/11 – dọn kênh.\nTuần này: 2 giờ",
    );
    await bich.says("/lichsu bo");
    await bich.says("1 hoạt động tình nguyện, Thứ Ba 24/11 –…");
    expect(await bich.says("Tất cả")).toContain("Đã hoàn tác 2 giờ và 1 hoạt động tình nguyện, Thứ Ba 24/11");
    expect(await inForce()).toEqual([[ACTIVITY, 1, "2026-11-25"]]);
  });

  test("one of the two is corrected, or both moved to another day; a note is of both", async () => {
    await logs("2026-11-24", { D1: 120, [ACTIVITY]: 1 });
    await bich.says("/lichsu sua");
    await bich.says("1 hoạt động tình nguyện, Thứ Ba 24/11 –…");
    await bich.says("Số lần");
    expect(await bich.says("nhiều lắm")).toContain("từ 1 đến 20");
    expect(await bich.says("2")).toContain("→ 2 giờ và 2 hoạt động tình nguyện, Thứ Ba 24/11 – dọn kênh");
    await bich.says("/lichsu sua");
    await bich.says("2 giờ, Thứ Ba 24/11 – dọn kênh");
    await bich.says("Ngày");
    await bich.says("chủ nhật");
    expect(await inForce()).toEqual([
      [ACTIVITY, 2, "2026-11-22"],
      ["D1", 120, "2026-11-22"],
    ]);
    await bich.says("/lichsu ghichu");
    await bich.says("1");
    await bich.says("trồng cây");
    expect((await bich.says("/lichsu")).match(/hoạt động tình nguyện[^\n]*trồng cây/g)).toHaveLength(1);
  });

  test("locks duty by duty: what is still open can be taken back when its hours cannot", async () => {
    await logs("2026-11-02", { D1: 120, [ACTIVITY]: 1 });
    await bich.says("/lichsu bo");
    expect(await bich.buttons()).toEqual(["1 hoạt động tình nguyện, Thứ Hai 02/11…", "Thôi"]);
    expect(await bich.says("1")).toContain("Đã hoàn tác 1 hoạt động tình nguyện");
    const [hours] = await house.app.services.deeds.recent("AK02", "2026-11-25");
    expect(await bich.says(`/lichsu bo ${hours?.ref}`)).toContain("đã khóa sổ từ sau ngày 15/11");
    expect(await inForce()).toEqual([["D1", 120, "2026-11-02"]]);
  });
});

test("what the day holds already is asked about as it stands now, with the note that it was given since", async () => {
  await bich.says("/renluyen bóng đá hôm qua");
  await bich.presses("📝 Đổi ghi chú");
  await bich.says("đá banh ở sân trường");
  expect(await bich.says("/renluyen cầu lông hôm qua")).toContain("– đá banh ở sân trường rồi.");
});

describe("“à nhầm …” right after a deed was logged corrects that deed", () => {
  test.each([
    ["/renluyen hôm qua múa", "à nhầm, hát", /1 điệu múa tập thể.*→ 1 bài hát/],
    ["hôm qua em nhặt rác 2 tiếng", "à nhầm 3 tiếng", /2 giờ.*→ 3 giờ/],
    ["hôm qua em nhặt rác 2 tiếng", "nhầm rồi, hôm kia", /→ 2 giờ, Thứ Hai 23/],
    ["hôm qua em nhặt rác 2 tiếng", "sửa lại 3 tiếng", /2 giờ.*→ 3 giờ/],
    ["hôm qua em nhặt rác 2 tiếng", "sua giup em thanh 3 tieng nha", /2 giờ.*→ 3 giờ/],
    ["hôm qua em nhặt rác 2 tiếng", "đổi ngày thành hôm kia", /→ 2 giờ, Thứ Hai 23/],
    ["hôm qua em nhặt rác 2 tiếng", "dạ sửa lại giùm em là 22/11 ạ", /→ 2 giờ, Chủ nhật 22/],
    ["/hoatdong hôm qua dọn rác", "ghi lộn, 2", /1 hoạt động.*→ 2 hoạt động/],
  ])("%s, then %s", async (line, mistake, right) => {
    expect(await bich.says(line)).toContain("Đã ghi");
    expect(await bich.says(mistake)).toMatch(right);
  });

  test("what does not fit it, or is of something else, corrects nothing by itself", async () => {
    await bich.says("/renluyen hôm qua múa");
    expect(await bich.says("à nhầm 3 tiếng")).toContain("Sửa mục nào");
    await bich.says("/huy");
    expect(await bich.says("bấm nhầm số của sếp")).not.toContain("Đã sửa");
    for (const which of ["sửa lại múa hôm kia", "sửa lại hát", "sửa lại nhà cho bà Tư 3 tiếng"])
      expect(await bich.says(which)).not.toContain("Đã sửa");
  });
});
