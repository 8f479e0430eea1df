import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import type { OpenHouse } from "../support/open-house.ts";
import { openHouseOnBoth } from "../support/two-towns.ts";
import type { ZaloTown } from "../support/zalo-town.ts";

/** One person on two apps at once: a paper begun on one is gone on with on the other, and on the first again. */
let house: OpenHouse;
let zalo: ZaloTown;
beforeAll(async () => {
  ({ house, zalo } = await openHouseOnBoth());
});
afterAll(() => house.close());

async function bothAppsOf(code: string): Promise<{ onTelegram: Chatter; onZalo: Chatter }> {
  const [onTelegram, onZalo] = [house.cadre(code), zalo.person(house.app, code)];
  const invitation = /\/start (\w{26})/.exec(await onTelegram.says("/lienket"))?.[1] ?? "";
  await onZalo.says(invitation);
  return { onTelegram, onZalo };
}

const draftOf = async (code: string) =>
  Object.keys((await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {}).length;

test("in the middle of a question the other app goes on by “làm tiếp”, and the first one hears where that led", async () => {
  const { onTelegram, onZalo } = await bothAppsOf("AK02");
  for (const line of ["/dangky", "1"]) await onTelegram.says(line);
  expect(await onZalo.says("làm tiếp")).toMatch(/đã xong 1\/7 phần[\s\S]*Phần 2\/7/);
  expect(await onZalo.says("dạ 2 nha")).toContain("Phần 3/7");
  expect(await onZalo.says("3")).toContain("Phần 4/7");
  const heard = await onTelegram.says("1");
  expect(heard).toContain("ứng dụng khác");
  expect(heard).toContain("Phần 4/7");
  expect(await draftOf("AK02")).toBe(3);
  expect(await onTelegram.says("1")).toContain("Phần 5/7");
  expect(await draftOf("AK02")).toBe(4);
});

test("confirmed on one app, it is no draft on the other: nothing is confirmed twice", async () => {
  const { onTelegram, onZalo } = await bothAppsOf("AK03");
  for (const line of ["/dangky", "1", "1", "1", "1", "1", "1", "đúng mức này"]) await onTelegram.says(line);
  expect(await onZalo.says("làm tiếp")).toContain("✅ Xác nhận");
  expect(await onZalo.says("xác nhận")).toContain("đã được ghi nhận");
  await onTelegram.presses("✅ Xác nhận");
  expect((await house.app.services.forms.pledges.read("AK03", "2026"))?.versions).toHaveLength(1);
});

test("hours told on both apps at once are asked about, and not doubled in silence", async () => {
  const { onTelegram, onZalo } = await bothAppsOf("XK01");
  await onTelegram.says("/giotinhnguyen 2 dọn kênh");
  expect(await onZalo.says("/giotinhnguyen 2 dọn kênh")).toMatch(/lần nữa|nhầm/);
});
