import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

let house: OpenHouse;
beforeEach(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00" });
});
afterEach(() => house.close());

const minutesOf = async (code: string, week = "2026-W48") => minutesInWeek(house.app.services, code, week);

describe.each(["2h", "2 tiếng", "2 gio"])("“%s” alone in a private chat", (text) => {
  test("is asked about, and logged only when the answer is yes", async () => {
    const bich = house.cadre("AK02");
    expect(await bich.says(text)).toContain("Đồng chí muốn ghi 2 giờ tình nguyện hôm nay");
    expect(await minutesOf("AK02")).toBe(0);
    expect(await bich.presses("Ghi")).toContain("Đã ghi 2 giờ, Thứ Tư 25/11");
    expect(await minutesOf("AK02")).toBe(120);
    await bich.presses("Ghi");
    expect(await minutesOf("AK02")).toBe(120);
  });

  test("“không” leaves all as it was", async () => {
    const bich = house.cadre("AK02");
    await bich.says(text);
    expect(await bich.presses("Không")).toContain("chưa ghi gì");
    await bich.says(text);
    expect(await bich.says("không")).toContain("chưa ghi gì");
    expect(await minutesOf("AK02")).toBe(0);
    expect(await bich.says("/tiendo")).not.toContain("[Ghi]");
  });

  test("a typed “có” is the button", async () => {
    const bich = house.cadre("AK02");
    await bich.says(text);
    expect(await bich.says("có")).toContain("Đã ghi 2 giờ");
    expect(await minutesOf("AK02")).toBe(120);
  });
});

test("the day that was asked about is logged, also when the yes comes after midnight", async () => {
  house.setClock("2026-11-29T23:58:00+07:00");
  const bich = house.cadre("AK02");
  await bich.says("2h");
  house.setClock("2026-11-30T00:03:00+07:00");
  expect(await bich.presses("Ghi")).toContain("Chủ nhật 29/11");
  expect(await minutesOf("AK02")).toBe(120);
});

test("another day is named in the question", async () => {
  expect(await house.cadre("AK02").says("hôm qua 2h")).toContain("2 giờ tình nguyện Thứ Ba 24/11");
});

test("another deed told instead of an answer is logged, and the first one asked about again", async () => {
  const bich = house.cadre("AK02");
  await bich.says("2h");
  const heard = await bich.says("hôm kia em dọn kênh 3 tiếng");
  expect(heard).toContain("Đã ghi 3 giờ, Thứ Hai 23/11");
  expect(heard).toContain("Đồng chí muốn ghi 2 giờ tình nguyện hôm nay");
  expect(await bich.says("có")).toContain("Đã ghi 2 giờ, Thứ Tư 25/11");
  expect(await minutesOf("AK02")).toBe(300);
});

test("in the middle of another question it is that question's answer", async () => {
  const bich = house.cadre("AK02");
  await bich.says("/giotinhnguyen");
  expect(await bich.says("2h")).toContain("Ngày nào");
});

test.runIf(HAS_GROUPS_AND_FILES)("in a group, and from a stranger, nothing is asked", async () => {
  await house.inGroup("AK01", "nhom").says("/ketnoi");
  expect(await house.inGroup("AK02", "nhom").says("2h")).toBe("");
  expect(await house.stranger("ai").says("2h")).toContain("mã mời");
});

test("other hours in answer are asked about in their turn", async () => {
  const bich = house.cadre("AK02");
  await bich.says("2h");
  expect(await bich.says("3h hôm qua")).toContain("ghi 3 giờ tình nguyện Thứ Ba 24/11");
  expect(await bich.says("sao cũng được")).toContain("ghi 3 giờ tình nguyện Thứ Ba 24/11");
  expect(await minutesOf("AK02")).toBe(0);
  expect(await bich.says("ừ")).toContain("Đã ghi 3 giờ, Thứ Ba 24/11");
  expect(await minutesOf("AK02")).toBe(180);
});

test("the line is edited: what it has made is corrected, but hours alone never make anything by an edit", async () => {
  const raw = rawMessages(house, "AK02");
  await raw.says("m1", "2h");
  await raw.says("m2", "không");
  expect(await raw.says("m1", "3h", { edited: true })).toContain("ghi 3 giờ tình nguyện hôm nay");
  expect(await minutesOf("AK02")).toBe(0);
  await raw.says("m3", "có");
  expect(await minutesOf("AK02")).toBe(180);
  expect(await raw.says("m1", "4h", { edited: true })).toContain("Đã sửa");
  expect(await minutesOf("AK02")).toBe(240);
});
