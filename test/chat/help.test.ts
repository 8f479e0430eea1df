import { afterAll, beforeAll, expect, test } from "vitest";
import { flows } from "../../flows/index.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import { HELP_PAGES, helpLine } from "../../src/command-lines/help-line.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test("a cadre hears what can be done, a secretary hears more", async () => {
  expect(await house.cadre("AK02").says("/trogiup")).not.toContain("/tinhhinh");
  const heard = await house.cadre("AK01").says("/trogiup");
  expect(heard).toContain("/tinhhinh");
  const watch = await house.cadre("AK01").presses("🔎 Theo dõi, nhắc, duyệt");
  expect(watch).toContain("áo Thanh niên (aoxanh), dự họp triệu tập (hop), bản đăng ký (dangky)");
  expect(await house.cadre("AK01").says("/trogiup theo dõi")).toBe(watch);
});

test("help begins with what one does daily; each other line stands once, on a page that fits a phone", async () => {
  const admin = house.cadre("TD01");
  const front = await admin.says("/trogiup");
  expect(front).toContain("/giotinhnguyen 2 – ghi 2 giờ tình nguyện\n");
  const groups = HELP_PAGES.map((page) => slashed(helpLine.page(page)));
  const pages: string[] = [];
  for (const line of groups) pages.push(await admin.says(line));
  for (const page of [front, ...pages]) expect(page.split("\n").length).toBeLessThanOrEqual(20);
  const whole = pages.join("\n");
  const lines = whole.split("\n").filter((line) => line.startsWith("/"));
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines[0]).toBe("/giotinhnguyen 2 – ghi 2 giờ tình nguyện");
  expect(whole.indexOf("Dành cho Bí thư")).toBeLessThan(whole.indexOf("/giotinhnguyen cho An 2"));
  expect(lines.includes("/danhsach – cập nhật danh sách từ tệp Excel")).toBe(HAS_GROUPS_AND_FILES);
  expect(whole.includes("/ketnoi")).toBe(HAS_GROUPS_AND_FILES);
  const needed = flows.filter(
    ({ help = [], needsFiles }) => help.length > 0 && (HAS_GROUPS_AND_FILES || !needsFiles),
  );
  for (const { help = [] } of needed)
    for (const { line } of help) expect(whole).toContain(`${slashed(line)} – `);
});

if (HAS_GROUPS_AND_FILES)
  test("in a group help names what works in a group, and no more", async () => {
    const secretary = house.inGroup("AK01", "nhom-tro-giup");
    await secretary.says("/ketnoi");
    const said = await secretary.says("/trogiup");
    expect(said).toContain("/tinhhinh – tình hình đơn vị");
    expect(said).toContain("/ketnoi – ");
    expect(said).not.toContain("/giotinhnguyen");
    expect(said).toContain("nhắn riêng");
  });

test("a stranger hears only how to link", async () => {
  const stranger = house.stranger("ai-do");
  expect(await stranger.says("/tiendo")).toContain("/start");
  expect(await stranger.says("xin chào")).toContain("mã mời");
});

test("help about one command tells its lines, and nothing else", async () => {
  const cadre = house.cadre("AK02");
  for (const asked of ["/trogiup hoatdong", "/trogiup hoạt động"]) {
    const heard = await cadre.says(asked);
    expect(heard).toContain("/hoatdong hôm qua dọn kênh – ");
    expect(heard).not.toContain("/sinhhoat");
  }
});

test("a slip of the keys is offered as it was meant, with what followed", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/hoatdog hôm qua dọn rác")).toContain("chưa làm gì cả");
  expect(await cadre.presses("/hoatdong hôm qua dọn rác")).toContain("Đã ghi 1 hoạt động tình nguyện");
});

test.each([
  "/constructor",
  "hôm qua hoạt động ở constructor 2 tiếng",
  "/vang từ toString",
  "/sinhhoat tối qua __proto__",
  "/giotinhnguyen constructor",
  "/kiemdiem 2026-Q4 constructor XK AK01",
])("words that every object of a program has mean nothing of their own: “%s” is answered", async (line) => {
  expect(await house.cadre("AK03").says(line)).not.toMatch(/^$|trục trặc/u);
});

test("“/hoantac” takes back what was logged last, as the button of these words does; without one it asks which", async () => {
  const cadre = house.cadre("AK02");
  await cadre.says("/giotinhnguyen 2 hôm qua");
  await cadre.says("/tiendo");
  expect(await cadre.says("/hoantac")).toContain("Đã hoàn tác 2 giờ");
  expect(await house.cadre("TD01").says("/hoantac")).toContain("không có mục nào");
});

test("an unknown command points to help", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/khongco")).toContain("/trogiup");
});

if (HAS_GROUPS_AND_FILES)
  test("a group that is not bound hears nothing", async () => {
    expect(await house.inGroup("AK02", "nhom-la").says("/trogiup")).toBe("");
  });

if (!HAS_GROUPS_AND_FILES)
  test("a command for groups, where there are none, names the way to one", async () => {
    const said = await house.cadre("AK01").says("/ketnoi");
    expect(said).toContain("chưa vào được nhóm");
    expect(said).toContain("/lienket");
  });
