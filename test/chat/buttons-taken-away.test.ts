import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY_CHANNEL } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse, openHouseIn } from "../support/open-house.ts";
import { telegramTown } from "../support/telegram-town.ts";

const AT = "2026-11-25T20:00:00+07:00";

/** Where a message can be changed, a question that was answered shows what was chosen instead of its buttons. */
describe.each(EVERY_CHANNEL.filter(({ buttons }) => buttons))("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(5);
  beforeAll(async () => {
    house = await openHouse({ iso: AT, town, organisation: people });
  });
  afterAll(() => house.close());

  test.each(["pressed", "typed"])("one that was %s", async (how) => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/giotinhnguyen");
    await (how === "pressed" ? cadre.presses("2 giờ") : cadre.says("2 giờ"));
    const heard = await cadre.heard();
    const question = heard.find((text) => text.includes("bao lâu"));
    expect(question).toContain("☑️ Đã chọn: 2 giờ");
    expect(question).not.toContain("[1 giờ]");
    expect(heard.at(-1)).toContain("[Hôm nay (25/11)]");
  });

  test("one that was left loses them without a choice", async () => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/giotinhnguyen");
    await cadre.says("/huy");
    const question = (await cadre.heard()).find((text) => text.includes("bao lâu"));
    expect(question).not.toContain("[1 giờ]");
    expect(question).not.toContain("Đã chọn");
  });

  test("pressed twice by one finger it counts once, and the second press is no matter for words", async () => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/giotinhnguyen");
    expect(await cadre.presses("2 giờ")).toContain("Ngày nào");
    expect(await cadre.presses("2 giờ")).toBe("");
    house.setClock("2026-11-25T20:01:00+07:00");
    expect(await cadre.presses("2 giờ")).toContain("Nút này thuộc câu hỏi đã xong");
    house.setClock(AT);
  });

  test("each message that showed the question, also after a digression; commands' buttons stay", async () => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/giotinhnguyen");
    await cadre.says("/giotinhnguyen 30 phút");
    await cadre.says("/dangky");
    await cadre.says("/tiendo");
    await cadre.says("1");
    const heard = await cadre.heard();
    expect(heard.filter((text) => text.includes("Phần 1/7") && text.includes("[✅ Xong]"))).toEqual([]);
    expect(heard.some((text) => text.includes("[↩️ Hoàn tác]"))).toBe(true);
  });
});

test("a change that Telegram refuses holds nothing up, and nothing is said twice", async () => {
  const house = await openHouseIn(telegramTown(), { iso: AT });
  try {
    const { server } = house.town;
    const fault = server.fault({ method: "editMessageText", kind: "500", times: 100 });
    const cadre = house.cadre("AK02");
    await cadre.says("/giotinhnguyen");
    expect(await cadre.says("2 giờ")).toContain("Ngày nào");
    expect(await cadre.says("hôm nay")).toContain("Đã ghi 2 giờ");
    expect(fault.met).toBeGreaterThan(0);
    expect((await cadre.heard()).filter((text) => text.includes("Ngày nào"))).toHaveLength(1);
  } finally {
    await house.close();
  }
});
