import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY_CHANNEL } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** A question that another command has pushed aside is not gone without a word, and a whole line answers its own. */
describe.each(EVERY_CHANNEL)("on $name", ({ town }) => {
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

  test("the period said with the command answers the question which one", async () => {
    const cadre = house.cadre(nextOf(people));
    expect(await cadre.says("/tukiemdiem")).toContain("kỳ nào");
    const heard = await cadre.says("/tukiemdiem quý này");
    expect(heard).not.toContain("kỳ nào");
    expect(heard).toMatch(/quý 4/iu);
  });
});
