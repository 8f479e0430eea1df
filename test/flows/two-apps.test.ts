import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import type { OpenHouse } from "../support/open-house.ts";
import { openHouseOnBoth } from "../support/two-towns.ts";
import type { ZaloTown } from "../support/zalo-town.ts";

let house: OpenHouse;
let zalo: ZaloTown;
beforeAll(async () => {
  ({ house, zalo } = await openHouseOnBoth());
});
afterAll(() => house.close());

/** The same cadre on Telegram and on Zalo, linked by a code. */
async function onBoth(code: string): Promise<[Chatter, Chatter]> {
  const [onTelegram, onZalo] = [house.cadre(code), zalo.person(house.app, code)];
  const link = /\/start (\w{26})/.exec(await onTelegram.says("/lienket"))?.[1] ?? "";
  await onZalo.says(`/start ${link}`);
  return [onTelegram, onZalo];
}

const partsOf = async (code: string) =>
  Object.keys((await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {}).length;

test("two apps answer one pledge in turns: the second hears where the draft now stands, and nothing is asked twice", async () => {
  const [onTelegram, onZalo] = await onBoth("AK02");
  await onTelegram.says("/dangky");
  expect(await onTelegram.says("1")).toContain("Phần 2/7");

  expect(await onZalo.says("/dangky")).toContain("đã xong 1/7 phần");
  expect(await onZalo.presses("Làm tiếp")).toContain("Phần 2/7");
  await onZalo.says("1");
  const third = await onZalo.says("2");
  expect(third).toContain("Phần 4/7");

  const back = await onTelegram.says("3");
  expect(back).toMatch(/vừa được làm tiếp ở ứng dụng khác.*nay đã xong 3\/7 phần/);
  expect(back).toContain("Phần 4/7");
  expect(await partsOf("AK02")).toBe(3);

  const again = await onZalo.says("1");
  expect(again).toMatch(/ở ứng dụng khác.*đã xong 4\/7 phần/);
  expect(again).toContain("Phần 5/7");
  expect(await onTelegram.says("/huy")).toContain("dừng");
  expect(await onTelegram.says("làm tiếp")).toMatch(/đã xong 4\/7 phần[\s\S]*Phần 5\/7/);
});

test("what was answered on one app stays when the other, where the same question was left open, passes it over", async () => {
  const [onTelegram, onZalo] = await onBoth("XK01");
  await onTelegram.says("/tukiemdiem quý 3");
  expect(await onTelegram.says("Làm đủ các việc được giao")).toContain("Trách nhiệm (2/2)");
  await onZalo.says("/tukiemdiem quý 3");
  await onZalo.presses("Làm tiếp");
  await onZalo.says("Chưa dự đủ sinh hoạt chi đoàn");
  expect(await onTelegram.says("không có gì thêm")).toContain("ở ứng dụng khác");
  await onTelegram.says("/huy");
  await onTelegram.says("/tukiemdiem quý 3");
  expect(await onTelegram.presses("Xem bản nháp")).toContain("Chưa dự đủ sinh hoạt chi đoàn");
});

test("what one app has confirmed, the other does not write over", async () => {
  const [onTelegram, onZalo] = await onBoth("AK03");
  await onTelegram.says("/tukiemdiem quý 3");
  await onTelegram.says("Làm đủ các việc được giao");
  await onZalo.says("/tukiemdiem quý 3");
  let heard = await onZalo.presses("Làm tiếp");
  while (!heard.includes("đúng ý thì chọn Xác nhận")) {
    expect(heard).toContain("Phần");
    heard = await onZalo.says(heard.includes("Bỏ qua") ? "bỏ qua" : heard.includes("1. ") ? "1" : "Làm tốt");
  }
  expect(await onZalo.presses("✅ Xác nhận")).toContain("đã được ghi nhận");
  expect(await onTelegram.says("Còn chậm một báo cáo")).toContain("không ghi đè");
  const review = await house.app.services.forms.reviews.read("AK03", "2026-Q3");
  expect(review?.versions).toHaveLength(1);
});
