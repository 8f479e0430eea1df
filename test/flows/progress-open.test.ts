import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-29T09:00:00+07:00" });
});
afterAll(() => house.close());

/** A pledge of the year, as it is once confirmed. */
async function pledges(code: string, numbers: Record<string, { value: number; of: string | null }>) {
  const forms = house.app.services.forms.pledges;
  const at = new Date("2026-01-10T09:00:00+07:00");
  const answers = Object.fromEntries(
    Object.entries(numbers).map(([id, number]) => [id, { kind: "number" as const, ...number }]),
  );
  const form = { form: "pledge", formVersion: 1, answers, reason: null };
  await forms.begin(code, "2026", { ...form, key: "k", startedAt: at });
  const told = { key: "c", group: "B" as const, confirmedAt: at, figures: null };
  await forms.confirm(code, "2026", "k", { ...form, ...told });
}

const WEEK_48 = "• Ghi bù 23/11–29/11: 1 giờ / 2 giờ";
const NOVEMBER = "• Ghi bù tháng 11/2026: hoạt động 1/3 hoặc sinh hoạt 0/3";

test("what has ended and can still be entered is shown beyond the turn of a month or a year, with its button", async () => {
  const bich = house.cadre("AK02");
  await bich.says("/giotinhnguyen 1");
  await bich.says("/hoatdong chi đoàn kv1");
  house.setClock("2026-11-30T09:00:00+07:00");
  expect(await bich.says("/tiendo")).toContain(WEEK_48);
  for (const day of ["01", "06"]) {
    house.setClock(`2026-12-${day}T09:00:00+07:00`);
    const said = await bich.says("/tiendo");
    expect(said).toContain(WEEK_48);
    expect(said).toContain(NOVEMBER);
    expect(await bich.buttons()).toEqual(expect.arrayContaining(["➕ Giờ tình nguyện", "➕ HĐ, sinh hoạt"]));
  }
  house.setClock("2026-12-08T09:00:00+07:00");
  const last = await bich.says("/tiendo");
  expect(last).toContain(NOVEMBER);
  expect(last).not.toContain("23/11–29/11");
  house.setClock("2026-12-09T09:00:00+07:00");
  expect(await bich.says("/tiendo")).not.toContain("tháng 11/2026: hoạt động");
  house.setClock("2026-12-22T09:00:00+07:00");
  expect(await bich.says("/tiendo")).toContain("• Ghi bù 14/12–20/12: 0 giờ / 2 giờ");
});

test("a week already met leaves an earlier one first, with its button", async () => {
  house.setClock("2026-12-15T09:00:00+07:00");
  const cuong = house.cadre("AK03");
  await cuong.says("/giotinhnguyen 2");
  const said = await cuong.says("/tiendo");
  expect(said).toContain("• Ghi bù 07/12–13/12: 0 giờ / 2 giờ");
  expect(said.indexOf("07/12–13/12: 0 giờ")).toBeLessThan(said.indexOf("Tuần này: 2 giờ"));
  expect(await cuong.buttons()).toContain("➕ Giờ tình nguyện");
  await cuong.says("/giotinhnguyen 2 12/12");
  expect(await cuong.says("/tiendo")).not.toContain("Ghi bù 07/12–13/12: 0 giờ");
  expect(await cuong.buttons()).not.toContain("➕ Giờ tình nguyện");
});

test("in January the year, its last month and its last week are still said", async () => {
  const bich = house.cadre("AK02");
  house.setClock("2027-01-02T09:00:00+07:00"); // Saturday of week 53
  const first = await bich.says("/tiendo");
  expect(first).toContain("• Ghi bù năm 2026: 0 lần / 1 lần");
  expect(first).toContain("• Ghi bù tháng 12/2026: hoạt động 0/3 hoặc sinh hoạt 0/3");
  expect(await bich.buttons()).toContain("➕ Hát, múa, thể thao");
  house.setClock("2027-01-04T09:00:00+07:00");
  const second = await bich.says("/tiendo");
  expect(second).toContain("• Ghi bù 28/12/2026–03/01: 0 giờ / 2 giờ");
  expect(second).toContain("• Ghi bù tháng 12/2026: hoạt động 0/3 hoặc sinh hoạt 0/3");
  // A meeting that was missed stays missed: nothing is entered for it later.
  expect(second).not.toMatch(/họp triệu tập[^•]*ghi bù/);
});

test("one's own pledge measures earlier weeks as the running one, and is said beside the plan", async () => {
  house.setClock("2026-11-25T09:00:00+07:00");
  await pledges("AK01", { hours: { value: 180, of: null }, activities: { value: 3, of: "meetings" } });
  const an = house.cadre("AK01");
  await an.says("/giotinhnguyen 2 20/11");
  await an.says("/giotinhnguyen 3");
  const said = await an.says("/tiendo");
  expect(said).toContain("• Ghi bù 16/11–22/11: 2 giờ / 3 giờ");
  expect(said).toMatch(/Trước đó, tháng 11\/2026: đạt 1\/3 tuần, đủ mức đăng ký 0\n/);
  expect(await an.buttons()).toContain("➕ Giờ tình nguyện");
  // The same number, but of one kind.
  expect(said).toContain("Tháng 11/2026: sinh hoạt 0/3. ");
  for (const unit of ["kv1", "kv2", "kv3"]) await an.says(`/hoatdong hôm nay chi đoàn ${unit}`);
  const other = await an.says("/tiendo");
  expect(other).toContain(
    "Tháng 11/2026: sinh hoạt 0/3. Đã đủ mức kế hoạch. Còn 3 buổi sinh hoạt, 5 ngày nữa hết tháng",
  );
});

test("half a month away leaves of five pledged activities two, whatever the plan's three are rounded to", async () => {
  house.setClock("2026-12-01T09:00:00+07:00");
  await pledges("XK01", { activities: { value: 5, of: "activities" } });
  const dung = house.cadre("XK01");
  await dung.says("/vang từ 1/12 đến 15/12 vì đi học");
  await house.cadre("NK01").says("/vang Dung từ 1/12 đến 15/12 vì đi học");
  const said = await dung.says("/tiendo");
  expect(said).toContain("Tháng 12/2026: hoạt động 0/2 (đăng ký 2 lần, kế hoạch 1 lần)");
  // The running week asks nothing; the one before it comes first all the same.
  expect(said.startsWith("📊 Giờ tình nguyện\n• Ghi bù 23/11–29/11: 0 giờ / 2 giờ\n")).toBe(true);
  expect(said).toContain("vắng có lý do");
  expect(await dung.buttons()).toContain("➕ Giờ tình nguyện");
});

test("two dances that were pledged are not made by two songs, which meet the plan", async () => {
  house.setClock("2026-12-10T09:00:00+07:00");
  const cuong = house.cadre("AK03");
  await pledges("AK03", { practice: { value: 2, of: "dance" } });
  await cuong.says("/renluyen bài hát Tự nguyện 8/12");
  await cuong.says("/renluyen bài hát Dậy mà đi 9/12");
  const said = await cuong.says("/tiendo");
  expect(said).toContain("điệu múa tập thể 0/2 (đăng ký 2 lần, kế hoạch 1 lần)");
  expect(said).toContain("Đã đủ mức kế hoạch. Còn 2 điệu múa tập thể");
  await cuong.says("/renluyen múa dân vũ 9/12");
  await cuong.says("/renluyen múa sạp 8/12");
  await cuong.says("hoàn tác");
  expect(await cuong.says("/tiendo")).toContain("điệu múa tập thể 1/2 (");
  await cuong.says("/renluyen múa sạp 7/12");
  expect(await cuong.says("/tiendo")).toContain("điệu múa tập thể 2/2 ✅");
});
