import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY_CHANNEL } from "../support/every-channel.ts";
import { crowd } from "../support/fresh-people.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** Where there are no buttons a list says how to answer, and a long one comes in pages. */
describe.each(EVERY_CHANNEL.filter(({ buttons }) => !buttons))("on $name", ({ town }) => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: crowd(14) });
  });
  afterAll(() => house.close());

  test("a list of more than nine comes in pages; a number means the page that is shown", async () => {
    const head = house.cadre("AK01");
    const first = await head.says("/giotinhnguyen cho Lê Tèo 2 tiếng hôm qua");
    expect(first).toContain("👉 Đồng chí gõ số, hoặc chữ của mục:\n1. ");
    expect(first).toContain("\n10. ⏩ Xem tiếp");
    expect(first).not.toContain("\n11. ");
    expect(await head.says("11")).toMatch(/Câu này có 10 ý[\s\S]*10\. ⏩ Xem tiếp/);
    const second = await head.says("10");
    expect(second).toContain("8. ⏩ Xem tiếp");
    const [, name = ""] = /^2\. (.+)$/m.exec(second) ?? [];
    expect(first).not.toContain(name);
    expect(await head.says("xem tiếp")).toContain("10. ⏩ Xem tiếp");
    await head.says("10");
    expect(await head.says("2")).toContain(name);
    const [code = ""] = /M\d\d/.exec(name) ?? [];
    expect(await minutesInWeek(house.app.services, code, "2026-W48")).toBe(120);
  });

  test("buttons that type commands come in pages, too: by number, by words, and those of the next page", async () => {
    const head = house.cadre("AK01");
    const first = await head.says("/chinhsach");
    expect(first).toContain("\n9. Ngày nghỉ\n10. ⏩ Xem tiếp");
    expect(first).not.toContain("Các lần thay đổi");
    expect(await head.says("các lần thay đổi")).not.toContain("chưa hiểu");
    await head.says("/chinhsach");
    const rest = await head.says("10");
    expect(rest).toMatch(
      /Các mục còn lại:[\s\S]*\n1\. Hạn báo cáo năm\n2\. Tên các cấp\n3\. Tài khoản Zalo cá nhân\n4\. Các lần thay đổi$/,
    );
    expect(await head.says("4 nha")).not.toContain("chưa hiểu");
    expect(await head.says("/xemtiep")).toContain("chưa biết lệnh này");
  });

  test("an idea of one's own is said once, and without the words that lead to it", async () => {
    const cadre = house.cadre("M03");
    await cadre.says("/dangky");
    const heard = await cadre.says("em tự viết: mỗi tháng thăm một hộ neo đơn");
    expect(heard).toContain("Đã ghi ý của đồng chí: “mỗi tháng thăm một hộ neo đơn”");
    expect(heard.match(/thăm một hộ neo đơn/g)).toHaveLength(1);
    expect(await cadre.says("1, ý khác: trực hè đủ buổi")).toContain("☑️ Đã chọn: ");
  });

  test("where nothing can be chosen, nothing is said of choosing", async () => {
    const heard = await house.cadre("M02").says("/lichsu");
    expect(heard).toContain("chưa ghi việc nào");
    expect(heard).not.toContain("👉");
  });

  test("a bare number is a place wherever no number can be the answer", async () => {
    const cadre = house.cadre("M01");
    await cadre.says("/giotinhnguyen");
    const hours = await cadre.says("2 tiếng");
    expect(hours).toMatch(/👉 Đồng chí gõ câu trả lời, hoặc số của mục:\n1\. Hôm nay/);
    expect(await cadre.says("2")).toContain("Đã ghi 2 giờ, Thứ Ba 24/11");
    await cadre.says("/huy");
    expect(await cadre.says("/giotinhnguyen")).toMatch(/👉 Đồng chí gõ câu trả lời, hoặc chữ của mục:\n• /);
    expect(await cadre.says("2")).toContain("Ngày nào");
  });
});
