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
