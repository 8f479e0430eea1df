import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
let head: Chatter;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00" });
  head = house.cadre("AK01");
});
afterAll(() => house.close());

/** Hours of somebody that their head strikes out. */
async function refused(code: string, name: string): Promise<Chatter> {
  const cadre = house.cadre(code);
  await cadre.says("/giotinhnguyen 2 hôm qua dọn rác");
  await head.says(`/duyet gạch ${name}`);
  await head.says("hôm qua cả đơn vị họp");
  await house.app.lanes.idle();
  return cadre;
}

test("what is typed below a refusal is sent as its answer after a yes", async () => {
  const cadre = await refused("AK02", "Bích");
  expect(await cadre.says("chợ Tân An cổng sau đó chị")).toContain(
    "Đồng chí muốn gửi “chợ Tân An cổng sau đó chị” làm câu trả lời về 2 giờ",
  );
  expect(await cadre.says("gửi")).toContain("Đã chuyển câu trả lời");
  await house.app.lanes.idle();
  expect((await head.heard()).at(-1)).toContain("“chợ Tân An cổng sau đó chị”");
});

test("… and without one it is not; courtesy and a deed are neither", async () => {
  const cadre = await refused("AK03", "Cường");
  expect(await cadre.says("em làm buổi tối mà chị")).toContain("muốn gửi");
  expect(await cadre.says("không gửi")).toContain("Mình chưa gửi gì cả");
  expect((await head.heard()).at(-1)).not.toContain("buổi tối");
  expect(await cadre.says("dạ em cảm ơn chị ạ")).not.toContain("muốn gửi");
});
