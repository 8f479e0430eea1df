import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { openHouseOnBoth } from "../support/two-towns.ts";
import type { ZaloTown } from "../support/zalo-town.ts";

let house: OpenHouse;
let both: OpenHouse;
let zalo: ZaloTown;
beforeAll(async () => {
  house = await openHouse();
  ({ house: both, zalo } = await openHouseOnBoth());
});
beforeEach(() => house.setClock("2026-11-24T09:00:00+07:00"));
afterAll(() => Promise.all([house.close(), both.close()]));

async function saysAll(person: Chatter, lines: readonly string[]): Promise<string> {
  let heard = "";
  for (const line of lines) heard = await person.says(line);
  return heard;
}

async function codeOf(person: Chatter): Promise<string> {
  return /\/start (\w{26})/.exec(await person.says("/lienket"))?.[1] ?? "";
}

/** Leaves the pledge of the year with two parts done. */
const PLEDGE_BEGUN = ["/dangky", "1", "1", "/huy"];

test("a pledge begun on Telegram is offered on Zalo as soon as it is linked, and gone on with", async () => {
  const [onTelegram, onZalo] = [both.cadre("AK02"), zalo.person(both.app, "Bích")];
  await saysAll(onTelegram, PLEDGE_BEGUN);
  const said = await onZalo.says(await codeOf(onTelegram));
  expect(said).toContain("Đồng chí đang làm dở bản đăng ký năm 2026, đã xong 2/7 phần.");
  expect(said).toContain("Nhắc việc vẫn đến Telegram như trước");
  expect(await onZalo.buttons()).toEqual(["Làm tiếp"]);
  expect(await onZalo.says("1")).toContain("đã xong 2/7 phần");
  expect(await onZalo.presses("Làm tiếp")).toContain("Phần 3/7");
});

test("a pledge and a self-review begun are both offered, each with its period", async () => {
  const [old, added] = [house.cadre("AK03"), house.stranger("may-cuong")];
  await saysAll(old, PLEDGE_BEGUN);
  await saysAll(old, ["/tukiemdiem quý 3", "tot", "bo qua", "/huy"]);
  const said = await added.says(await codeOf(old));
  expect(said).toMatch(/đang làm dở bản đăng ký năm 2026, đã xong 2\/\d phần/);
  expect(said).toContain("đang làm dở bản tự kiểm điểm quý 3/2026, đã xong 1/6 phần");
  expect(await added.buttons()).toEqual([
    "Làm tiếp bản đăng ký năm 2026",
    "Làm tiếp bản tự kiểm điểm quý 3/2026",
  ]);
  expect(await added.presses("Làm tiếp bản tự kiểm điểm quý 3/2026")).toContain("đã xong 1/6 phần");
  expect(await added.presses("Làm tiếp")).toContain("Phần 2/6");
});

test("who links again by an invitation, on another phone, goes on with what was begun once the level above has confirmed it", async () => {
  const [old, phone] = [house.cadre("AK02"), house.stranger("may-bich")];
  await saysAll(old, PLEDGE_BEGUN);
  await saysAll(old, ["/lienket gỡ", "Gỡ"]);
  const { invitations } = house.app.services;
  const code = await invitations.renew(
    "invitation",
    { cadre: "AK02" },
    "anew",
    new Date("2026-11-24T09:00:00+07:00"),
  );
  await phone.says(code);
  const said = await phone.presses("Đồng ý");
  expect(said).toContain("xác nhận giúp");
  expect(said).not.toContain("2/7");
  expect(said).not.toContain("Nhắc việc vẫn đến");
  await house.app.lanes.idle();
  await house.cadre("NK01").presses("Đúng là đồng chí ấy");
  await house.app.lanes.idle();
  expect(await phone.says("/dangky")).toContain("đã xong 2/7 phần");
});

test("who consents anew is offered what was begun; a locked paper is not", async () => {
  const person = house.cadre("AK01");
  await saysAll(person, PLEDGE_BEGUN);
  await house.app.services.cadres.withdrawConsent("AK01");
  await person.says("/start");
  expect(await person.presses("Đồng ý")).toContain("bản đăng ký năm 2026, đã xong 2/7 phần");
  await house.app.services.forms.pledges.lock("AK01", "2026", "TD01", new Date("2026-11-24T09:00:00+07:00"));
  await house.app.services.cadres.withdrawConsent("AK01");
  await person.says("/start");
  expect(await person.presses("Đồng ý")).not.toContain("bản đăng ký");
});
