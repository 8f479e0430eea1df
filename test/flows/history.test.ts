import { afterEach, beforeEach, expect, test } from "vitest";
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

test("lists the entries, newest first, with correct and undo", async () => {
  expect(await bich.says("/lichsu")).toContain("chưa ghi giờ nào");
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
  expect(await bich.says("/lichsu 10/2026")).toContain("chưa ghi giờ nào trong tháng 10/2026");
  expect(await bich.says("/lichsu hồi đó")).toContain("“hồi đó”");
});

test("a long list says how many more there are, and where", async () => {
  for (let n = 0; n < 13; n++) await bich.says(`/giotinhnguyen ${n + 1} phút hôm qua`);
  const said = await bich.says("/lichsu");
  expect(said.match(/•/g)).toHaveLength(10);
  expect(said).toContain("… và 3 mục cũ hơn. Xem theo tháng, ví dụ: /lichsu 11/2026");
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
  expect(await bich.says("/lichsu sua")).toContain("Không có mục nào còn sửa được");
});
