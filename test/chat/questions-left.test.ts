import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** A question that another command has pushed aside is not gone without a word, and a whole line answers its own. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(6);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());

  test("a question in the way of a form is said to be left, once", async () => {
    const cadre = house.cadre(nextOf(people));
    expect(await cadre.says("/giotinhnguyen 8h-10h")).toContain("hành chính");
    const heard = await cadre.says("/dangky");
    expect(heard).toContain("mình bỏ qua nhé, câu ấy chưa ghi gì cả");
    expect(heard).toContain("Phần 1/");
  });

  test("the note of hours that are logged already may be left without a word", async () => {
    const cadre = house.cadre(nextOf(people));
    expect(await cadre.says("/giotinhnguyen 2")).toContain("2 giờ");
    expect(await cadre.says("/dangky")).not.toContain("bỏ qua");
  });

  test("what was told with a command is not left without a word for another line of the same command", async () => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/giotinhnguyen 8h-10h");
    const heard = await cadre.says("2 tiếng hôm qua dọn kênh");
    expect(heard).toMatch(/Câu “08:00–10:00.*chưa ghi gì cả\. Khi cần, đồng chí gõ lại \/giotinhnguyen\n/);
    expect(heard).toContain("Đã ghi 2 giờ, Thứ Ba 24/11 – dọn kênh.");
    expect(await cadre.says("/giotinhnguyen")).not.toContain("bỏ qua");
    expect(await cadre.says("/giotinhnguyen 1 tối qua trực hè")).not.toContain("bỏ qua nhé");
  });

  test("a question below a list is known again by what it asks", async () => {
    const head = house.cadre("AK01");
    await head.says("/chinhsach giờ tình nguyện 4 tiếng mỗi tuần");
    expect(await head.says("/hannop")).toContain("Câu còn chờ đồng chí: Áp dụng chứ? (gõ nhắc lại");
    expect(await head.says("/huy")).toContain("không ghi gì");
  });

  test("the period said with the command answers the question which one", async () => {
    const cadre = house.cadre(nextOf(people));
    expect(await cadre.says("/tukiemdiem")).toContain("kỳ nào");
    const heard = await cadre.says("/tukiemdiem quý này");
    expect(heard).not.toContain("kỳ nào");
    expect(heard).toMatch(/quý 4/iu);
  });
});
