import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse, townWithGroupsAndFiles } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ town: townWithGroupsAndFiles });
});
afterAll(() => house.close());

async function unitOf(group: string): Promise<string | undefined> {
  const { groups } = house.app.services;
  const all = await groups.all();
  return all.find(({ _id }) => _id === house.inGroup("NK01", group).address)?.unit;
}

test("a secretary binds a group to the own unit: a short word there, the rest in private", async () => {
  const heard = await house.inGroup("NK01", "nhom-nk").says("/ketnoi");
  expect(heard).toContain("Quận Đoàn Ninh Kiều");
  await house.app.lanes.idle();
  expect((await house.cadre("NK01").heard()).at(-1)).toContain("/tinhhinh");
  expect(await unitOf("nhom-nk")).toBe("NK");
  house.setClock("2026-11-24T09:01:00+07:00");
  expect(await house.inGroup("NK01", "nhom-nk").says("/ketnoi")).toContain("rồi");
});

test("a member binds nothing, and is told once a day who can; strangers and all other talk hear nothing", async () => {
  const group = house.inGroup("AK02", "nhom-ak");
  expect(await group.says("/ketnoi")).toMatch(/Bí thư, Phó Bí thư.*\/ketnoi/);
  expect(await group.says("/ketnoi")).toBe("");
  expect(await house.inGroup("AK03", "nhom-ak").says("/ketnoi")).toBe("");
  expect(await group.says("/tinhhinh")).toBe("");
  expect(await group.says("mai họp nha")).toBe("");
  house.setClock("2026-11-25T09:00:00+07:00");
  expect(await group.says("/ketnoi")).toContain("Phó Bí thư");
  expect(await house.inGroup("ai-do", "nhom-la").says("/ketnoi")).toBe("");
  await house.app.services.cadres.withdrawConsent("AK03");
  expect(await house.inGroup("AK03", "nhom-khac").says("/ketnoi")).toBe("");
  expect(await unitOf("nhom-ak")).toBeUndefined();
});

test("to a unit below, by name without diacritics or by code; not to one beside or above", async () => {
  expect(await house.inGroup("NK01", "nhom-ak").says("/ketnoi an khanh")).toContain("Đoàn phường An Khánh");
  expect(await unitOf("nhom-ak")).toBe("AK");
  expect(await house.inGroup("AK01", "nhom-x").says("/ketnoi XK")).toContain("không thấy đơn vị");
  expect(await house.inGroup("AK01", "nhom-x").says("/ketnoi NK")).toContain("không thấy đơn vị");
  expect(await unitOf("nhom-x")).toBeUndefined();
});

test("another unit's group is changed only when asked for, by whoever heads both", async () => {
  const group = house.inGroup("NK01", "nhom-ak");
  expect(await group.says("/ketnoi")).toContain("đang nhận bản tổng hợp của Đoàn phường An Khánh");
  expect(await unitOf("nhom-ak")).toBe("AK");
  await group.presses("Đổi đơn vị");
  expect(await unitOf("nhom-ak")).toBe("NK");
  expect(await house.inGroup("XK01", "nhom-ak").says("/ketnoi doi")).toContain("ngoài phạm vi");
  expect(await house.inGroup("XK01", "nhom-ak").says("/ketnoi bo")).toContain("ngoài phạm vi");
  expect(await unitOf("nhom-ak")).toBe("NK");
});

test("/ketnoi bo unbinds; in private the command says where it belongs", async () => {
  expect(await house.inGroup("NK01", "nhom-ak").says("/ketnoi bỏ")).toContain("thôi nhận");
  expect(await unitOf("nhom-ak")).toBeUndefined();
  expect(await house.cadre("NK01").says("/ketnoi")).toContain("trong nhóm");
});
