import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const setting = (code: string) => house.app.services.reminderSettings.of(code);

test("a pause of a week, and back", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/nhacnho")).toContain("07:00");
  expect(await cadre.presses("Tạm dừng 1 tuần")).toContain("đến hết 30/11");
  expect((await setting("AK02")).pausedUntil).toBe("2026-11-30");
  expect(await cadre.presses("Đổi lại")).toContain("đang tạm dừng nhắc đến hết 30/11");
  expect(await cadre.presses("Bật lại")).toContain("Đã bật lại");
  expect((await setting("AK02")).pausedUntil).toBeUndefined();
});

test("a pause until a day; a wrong day is refused with the mend and asked again", async () => {
  const cadre = house.cadre("AK03");
  await cadre.says("/nhacnho");
  await cadre.presses("Tạm dừng đến ngày…");
  expect(await cadre.says("mai mốt")).toContain("chưa đọc được ngày");
  expect(await cadre.says("20/11/2026")).toContain("đã qua");
  expect(await cadre.says("20/11")).toContain("180 ngày");
  expect(await cadre.says("15/12")).toContain("đến hết 15/12");
  expect((await setting("AK03")).pausedUntil).toBe("2026-12-15");
});

test("another hour, by words or by a button, and the unit's again", async () => {
  const cadre = house.cadre("XK01");
  await cadre.says("/nhacnho");
  await cadre.presses("Đổi giờ");
  expect(await cadre.says("3 giờ sáng")).toContain("06:30 đến 20:30");
  expect(await cadre.says("sớm sớm")).toContain("chưa đọc được giờ");
  expect(await cadre.says("6 giờ rưỡi")).toContain("06:30");
  expect((await setting("XK01")).hour).toBe("06:30");
  expect(await cadre.says("/nhacnho")).toContain("06:30");
  await cadre.presses("Về giờ chung");
  expect((await setting("XK01")).hour).toBeUndefined();
});
