import { expect, test } from "vitest";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import { photo } from "../support/photo.ts";
import { telegramTown } from "../support/telegram-town.ts";
import { zaloTown } from "../support/zalo-town.ts";

const AT = "2026-11-25T20:00:00+07:00";
const minutes = (house: OpenHouse) => minutesInWeek(house.app.services, "AK02", "2026-W48");

/** What somebody else tells of themselves and is passed on is no deed of whoever passes it on. */
test("on Telegram the hours of another are logged after a press alone, one's own at once; a question is answered", async () => {
  const house = await openHouseIn(telegramTown(), { iso: AT });
  try {
    const [cadre, person] = [house.cadre("AK02"), house.town.user("AK02")];
    const passesOn = async (text: string, from: number | string) => {
      await person.forwards(text, from);
      await house.town.server.allConfirmed();
      await house.app.lanes.idle();
      return (await cadre.heard()).at(-1) ?? "";
    };
    expect(await passesOn("hôm qua em dọn kênh 2 tiếng", 99)).toContain("lời của người khác");
    expect(await minutes(house)).toBe(0);
    expect(await cadre.presses("Việc của tôi, ghi giúp")).toContain("Đã ghi 2 giờ, Thứ Ba 24/11");
    expect(await passesOn("tối thứ hai em dạy kèm 1 tiếng", "Lan")).toContain("lời của người khác");
    expect(await minutes(house)).toBe(120);
    expect(await passesOn("tối thứ hai em dạy kèm 1 tiếng", person.id)).toContain("Đã ghi 1 giờ");
    expect(await passesOn("em còn thiếu gì không", 99)).toContain("Tuần này");
  } finally {
    await house.close();
  }
});

test("on Zalo, which does not tell whose it is, it is asked; words below a further picture get an answer", async () => {
  const house = await openHouseIn(zaloTown(), { iso: AT });
  try {
    const [cadre, person] = [house.cadre("AK02"), house.town.user("AK02")];
    person.forwards("hôm qua em dọn kênh 2 tiếng");
    await person.hears("lời của người khác");
    expect(await minutes(house)).toBe(0);
    await cadre.says("/giotinhnguyen 1 hôm nay trồng cây");
    await cadre.sendsPhoto(await photo());
    expect(await cadre.sendsPhoto(await photo(), { words: "chỗ này hồi chiều đó nghen" })).not.toBe("");
  } finally {
    await house.close();
  }
});

const OF_OTHERS = [
  "hôm qua em dọn kênh 2 tiếng",
  "/giotinhnguyen 2 hôm qua dọn kênh",
  "giờ tình nguyện 2 hôm qua trồng cây",
];

test("whatever it looks like, also beside an open form, nothing of another is logged; their words may be the form's answer", async () => {
  const telegram = await openHouseIn(telegramTown(), { iso: AT });
  const zalo = await openHouseIn(zaloTown(), { iso: AT });
  try {
    for (const form of ["", "/dangky"])
      for (const text of OF_OTHERS) {
        if (form) for (const house of [telegram, zalo]) await house.cadre("AK02").says(form);
        await telegram.town.user("AK02").forwards(text, 99);
        await telegram.town.user("AK02").hears("lời của người khác");
        zalo.town.user("AK02").forwards(text);
        await zalo.town.user("AK02").hears("lời của người khác");
      }
    expect([await minutes(telegram), await minutes(zalo)]).toEqual([0, 0]);
    zalo.town.user("AK02").forwards("Làm việc sát sao và thực tế");
    await zalo.town.user("AK02").hears("Phần 2/7");
  } finally {
    await telegram.close();
    await zalo.close();
  }
});

test("of a picture passed on with words nothing is logged; a line too long for a button offers none", async () => {
  const house = await openHouseIn(telegramTown(), { iso: AT });
  try {
    const [cadre, person] = [house.cadre("AK02"), house.town.user("AK02")];
    await cadre.says("/giotinhnguyen 1 hôm qua trồng cây");
    await person.forwardsPhoto("hôm nay em dọn kênh 2 tiếng", 99, { bytes: await photo() });
    expect((await person.hears("lời của người khác")).text).toContain("gửi lại ảnh");
    expect(await minutes(house)).toBe(60);
    expect(await cadre.presses("Việc của tôi, ghi giúp")).toContain("Đã ghi 2 giờ, Thứ Tư 25/11");
    await person.forwards("hôm nay em với mấy bạn trong chi đoàn khu vực 2 dọn kênh Rạch Bà Bộ 2 tiếng", 99);
    const { text, buttons } = await person.hears("lời của người khác");
    expect([text.includes("chọn dưới đây"), buttons.length]).toEqual([false, 0]);
  } finally {
    await house.close();
  }
});
