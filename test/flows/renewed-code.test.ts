import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import type { OpenHouse } from "../support/open-house.ts";
import { openHouseOnBoth } from "../support/two-towns.ts";
import type { ZaloTown } from "../support/zalo-town.ts";

/** A head renews a member's code, and somebody links another app by it: whose it is, the member's earlier app decides for a day. */
const NOW = "2026-11-24T09:00:00+07:00";
const CLOSED = "mở lúc 09:00 ngày 25/11/2026";
const CODE = /\/start (\w{26})/;
let house: OpenHouse;
let zalo: ZaloTown;
beforeAll(async () => {
  ({ house, zalo } = await openHouseOnBoth());
});
afterAll(() => house.close());

/** Links an app by a code that the person's head has just renewed. */
async function linkByRenewedCode(name: string, app: Chatter): Promise<string> {
  const head = house.cadre("AK01");
  const [, code = ""] = CODE.exec(await head.says(`/moi đổi ${name}`)) ?? [];
  await app.says(`/start ${code}`);
  const said = await app.says("Đồng ý");
  await house.app.lanes.idle();
  return said;
}

const linked = async (code: string) =>
  (await house.app.services.cadres.addressesOf(code)).map((link) => link._id);

test("on another channel it is let in and logs; papers, evidence, data, erasing and apps are closed to it until a day has passed", async () => {
  const [own, added] = [house.cadre("AK02"), zalo.person(house.app, "may-la")];
  expect(await linkByRenewedCode("Bích", added)).toContain(CLOSED);
  expect((await own.heard()).at(-1)).toContain("trước 09:00 ngày 25/11/2026");
  for (const line of ["/tukiemdiem", "/dangky", "/dulieucuatoi", "/xoadulieu", "/minhchung", "/rutdongy"])
    expect(await added.says(line), line).toContain(CLOSED);
  expect(await added.says("/lienket")).not.toMatch(CODE);
  expect(await added.says("/lienket khong")).toContain(CLOSED);
  expect(await added.says("/giotinhnguyen 2 dọn kênh")).toContain("dọn kênh");
  expect(await own.says("/dulieucuatoi")).not.toContain(CLOSED);

  expect(await own.presses("Không phải tôi")).toContain("Đã gỡ Zalo");
  expect(await own.presses("Xem những gì đã ghi")).toContain("dọn kênh");
  await house.app.lanes.idle();
  expect(await linked("AK02")).toEqual([own.address]);
  expect((await added.heard()).at(-1)).toContain("vừa được gỡ");
  expect(await added.says("/tiendo")).toContain("mã mời");
  for (const head of ["AK01", "NK01"])
    expect((await house.cadre(head).heard()).at(-1)).toContain("do đồng chí Nguyễn Văn An cấp lại");
  expect(await own.says("/lienket không phải tôi")).toContain("Chưa có gì thay đổi");
});

test("from Zalo the member refuses by words an app on Telegram", async () => {
  const [telegram, own, thief] = [
    house.cadre("AK03"),
    zalo.person(house.app, "AK03"),
    house.stranger("may-la-2"),
  ];
  const [, code = ""] = CODE.exec(await telegram.says("/lienket")) ?? [];
  await own.says(code);
  expect(await own.says("/dulieucuatoi")).not.toContain("mở lúc"); // one's own second app is not touched
  await linkByRenewedCode("Cường", thief);
  expect(await own.says("/lienket không phải tôi")).toContain("Đã gỡ Telegram");
  expect(await linked("AK03")).toEqual([telegram.address, own.address]);
});

test("after a day it is an app like any other; refusing comes too late, and says how to remove it", async () => {
  const [own, added] = [house.cadre("XK01"), zalo.person(house.app, "may-moi-3")];
  const head = house.cadre("NK01");
  const [, code = ""] = CODE.exec(await head.says("/moi đổi Dung")) ?? [];
  await added.says(`/start ${code}`);
  await added.says("Đồng ý");
  expect(await added.says("/dangky")).toContain(CLOSED);
  house.setClock("2026-11-25T09:00:01+07:00");
  expect(await added.says("/dangky")).not.toContain("mở lúc");
  expect(await own.says("/lienket không phải tôi")).toContain("gõ: /lienket");
  expect(await linked("XK01")).toHaveLength(2);
  house.setClock(NOW);
});

test("a refusal that was cut off is finished by the same message, and refuses one app once", async () => {
  const { services } = house.app;
  const added = zalo.person(house.app, "may-la-4");
  await linkByRenewedCode("Bích", added);
  const refuse = async (key: string) =>
    services.renewals.refuse(
      "AK02",
      { apps: await services.cadres.addressesOf("AK02"), app: "" },
      key,
      new Date(NOW),
    );
  const refused = { address: added.address, renewedBy: "AK01" };
  expect(await refuse("k1")).toEqual(refused);
  expect(await refuse("k1")).toEqual(refused);
  await expect(refuse("k2")).rejects.toThrow("link-refuse-none");
});
