import { afterAll, beforeEach, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const NOW = "2026-11-24T09:00:00+07:00";
const houses: OpenHouse[] = [];
let house: OpenHouse;
beforeEach(async () => {
  house = await openHouse();
  houses.push(house);
});
afterAll(() => Promise.all(houses.map((one) => one.close())));

async function codeOf(person: Chatter): Promise<string> {
  return /\/start (\w{26})/.exec(await person.says("/lienket"))?.[1] ?? "";
}

async function button(person: Chatter, label: RegExp): Promise<string> {
  return (await person.buttons()).find((candidate) => label.test(candidate)) ?? "";
}

test("a second app is linked by a code, without a second consent; the first one is told and can undo it", async () => {
  const [old, added] = [house.cadre("AK02"), house.stranger("may-moi")];
  expect(await old.says("/lienket")).toContain("15 phút");
  const said = await added.says(`/start ${await codeOf(old)}`);
  expect(said).toContain("Phạm Ngọc Bích");
  expect(said).toContain("Đã kết nối");
  expect(said).toMatch(/Nhắc việc vẫn đến .+ như trước\. Muốn đổi nơi nhận, đồng chí gõ \/lienket/);
  expect(said).not.toContain("91/2025");
  await house.app.lanes.idle();
  expect((await old.heard()).at(-1)).toContain("vừa kết nối thêm");
  const { cadres: people, linking } = house.app.services;
  expect(await linking.consentsOf("AK02")).toEqual([]);
  expect((await people.addressesOf("AK02")).map((link) => link._id)).toEqual([old.address, added.address]);
  expect(await added.says("/trogiup")).toContain("/tiendo");

  expect(await old.presses("Gỡ")).toContain("kết nối từ 24/11/2026");
  expect(await old.presses("Thôi, giữ lại")).toContain("giữ nguyên");
  await old.says("/lienket");
  await old.presses(await button(old, /^Gỡ .*24\/11\/2026/));
  expect(await old.presses("Gỡ")).toContain("Đã gỡ");
  await house.app.lanes.idle();
  expect((await added.heard()).at(-1)).toContain("vừa được gỡ");
  expect(await added.says("/trogiup")).toContain("mã mời");
});

test("the code lives for 15 minutes, works once, and a new one ends the old one", async () => {
  const person = house.cadre("AK02");
  const first = await codeOf(person);
  const second = await codeOf(person);
  expect(await house.stranger("x").says(`/start ${first}`)).toContain("thay bằng mã khác");
  house.setClock("2026-11-24T09:15:01+07:00");
  expect(await house.stranger("x").says(`/start ${second}`)).toContain("/lienket");
  house.setClock(NOW);
  await house.stranger("x").says(`/start ${second}`);
  expect(await house.stranger("y").says(`/start ${second}`)).toContain("đã được dùng");
});

test("a person chooses where reminders go", async () => {
  const [old, added] = [house.cadre("AK02"), house.stranger("may-moi")];
  await added.says(`/start ${await codeOf(old)}`);
  await old.says("/lienket");
  house.setClock("2026-11-24T09:01:00+07:00");
  expect(await old.presses(await button(old, /^Nhắc việc ở .*24\/11\/2026/))).toContain(
    "Từ nay mình nhắc việc",
  );
  expect((await house.app.services.cadres.addressesOf("AK02"))[0]?._id).toBe(added.address);
});

test("of several apps, removing one is offered last", async () => {
  const [old, added] = [house.cadre("AK02"), house.stranger("may-moi")];
  await added.says(`/start ${await codeOf(old)}`);
  await old.says("/lienket");
  const labels = await old.buttons();
  expect(labels.map((label) => label.startsWith("Gỡ"))).toEqual([false, true, true]);
});

test("the only app is removed by typing so, never by a stray number", async () => {
  const person = house.cadre("AK02");
  expect(await person.says("/lienket")).toContain("gõ: /lienket gỡ");
  expect(await person.buttons()).toEqual([]);
  expect(await person.says("1")).not.toContain("duy nhất");
  expect(await person.says("/lienket go")).toContain("duy nhất");
  expect(await person.buttons()).toEqual(["Thôi, giữ lại", "Gỡ"]);
  expect(await person.says("1")).toContain("giữ nguyên");
  expect(await house.app.services.cadres.addressesOf("AK02")).toHaveLength(1);
});

test("removing the only app says what that means, and the person is a stranger again", async () => {
  const person = house.cadre("AK02");
  expect(await person.says("/lienket gỡ")).toContain("duy nhất");
  expect(await person.presses("Gỡ")).toContain("Đã gỡ");
  expect(await person.says("/trogiup")).toContain("mã mời");
});

test("an app of somebody else cannot be removed, and strangers have no /lienket", async () => {
  const { id = "" } = (await house.app.services.addresses.list("AK03"))[0] ?? {};
  expect(await house.cadre("AK02").says(`/lienket go ${id}`)).toContain("đã được gỡ từ trước");
  expect(await house.app.services.cadres.addressesOf("AK03")).toHaveLength(1);
  expect(await house.stranger("z").says("/lienket")).toContain("mã mời");
  expect(await house.cadre("AK02").says("/lienket abc")).toContain("chưa thay đổi");
});
