import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Chatter } from "../support/chatter.ts";
import { until } from "../support/condition.ts";
import type { OpenHouse } from "../support/open-house.ts";
import { openHouseOnBoth } from "../support/two-towns.ts";
import { typed } from "../support/typed-command.ts";
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

describe("without an earlier app the level above says whose the new one is", () => {
  /** A person who has taken their only app out, and links another by a code that the head of their unit has renewed. */
  async function relink(name: string, code: string, app: Chatter): Promise<string> {
    const services = house.app.services;
    for (const { _id } of await services.cadres.addressesOf(code)) await services.addresses.remove(code, _id);
    return linkByRenewedCode(name, app);
  }

  const WAITS = "xác nhận";
  const OWN_PARTS = [
    "/tukiemdiem",
    "/dangky",
    "/dulieucuatoi",
    "/xoadulieu",
    "/minhchung",
    "/rutdongy",
    "/lienket",
  ];
  const asked = async (head: string) =>
    (await house.cadre(head).heard()).filter((text) => text.includes("[Đúng là đồng chí ấy]"));

  test("it logs meanwhile and nothing else; the head above is asked once, confirms with a press, and all is open", async () => {
    const added = zalo.person(house.app, "may-moi-cua-Cuong");
    const said = await relink("Cường", "AK03", added);
    expect(said).toContain("nhờ đồng chí Trần Thị Hoa xác nhận giúp");
    for (const line of OWN_PARTS) expect(await added.says(line), line).toContain(WAITS);
    expect(await added.says("/giotinhnguyen 2 dọn kênh")).toContain("dọn kênh");
    for (let times = 0; times < 2; times++) await tick(house.app.services, Date.parse(NOW));
    await house.app.lanes.idle();
    expect(await asked("NK01")).toHaveLength(1);
    expect((await asked("NK01"))[0]).toContain("bằng mã do đồng chí Nguyễn Văn An cấp");
    expect([...(await asked("AK01")), ...(await asked("TD01"))]).toEqual([]);

    expect(await house.cadre("NK01").presses("Đúng là đồng chí ấy")).toContain("đã mở đủ các phần");
    await house.app.lanes.idle();
    expect((await added.heard()).at(-1)).toContain("Trần Thị Hoa đã xác nhận");
    expect(await added.says("/dangky")).not.toContain(WAITS);
    expect(await linked("AK03")).toEqual([added.address]);
  });

  test("denied, it is out, its code is dead, and whoever had renewed it hears of it; a second word comes too late", async () => {
    const thief = house.stranger("may-la-9");
    await relink("Bích", "AK02", thief);
    const [waiting] = await house.app.services.confirmations.open(new Date(0));
    const code = waiting?._id ?? "";
    // Neither the head who renewed nor the app itself says so.
    expect(await house.cadre("AK01").says(`/moi dung ${code}`)).toContain(
      "do cấp trên của người cấp mã xác nhận",
    );
    expect(await thief.says(`/moi dung ${code}`)).toContain("dành cho Bí thư");
    expect(await house.cadre("NK01").presses("Không phải")).toContain("Đã gỡ");
    await house.app.lanes.idle();
    expect((await thief.heard()).at(-1)).toContain("vừa được gỡ");
    expect((await house.cadre("AK01").heard()).at(-1)).toContain("Trần Thị Hoa báo");
    expect(await linked("AK02")).toEqual([]);
    expect(await house.cadre("TD01").says(`/moi dung ${code}`)).toContain("đã có người xác nhận");
    expect(await thief.says(`/start ${code}`)).toContain("thay bằng mã khác");
  });

  test("in the topmost unit another of its heads says so; where there is none, whoever runs the program", async () => {
    const { services } = house.app;
    const added = zalo.person(house.app, "may-moi-cua-Hoa");
    for (const { _id } of await services.cadres.addressesOf("NK01"))
      await services.addresses.remove("NK01", _id);
    const head = house.cadre("TD01");
    const [, code = ""] = CODE.exec(await head.says("/moi đổi Hoa")) ?? [];
    await added.says(`/start ${code}`);
    expect(await added.says("Đồng ý")).toContain("khi cấp trên kết nối, mình sẽ hỏi ngay");
    await tick(services, Date.parse(NOW));
    await house.app.lanes.idle();
    expect(await asked("TD01")).toEqual([]);
    expect(await head.says(`/moi dung ${code}`)).toContain("chưa có gì thay đổi");
    const confirm = (...args: string[]) =>
      typed(["data", "confirm-app", ...args], { MONGODB_URI: house.databaseUri });
    // One that died between its word and the app is finished, whatever is asked now.
    const store = await openDatabase(house.databaseUri);
    const decided = { is: "confirmed", by: "cli", key: `confirm-app:${code}`, at: new Date(NOW) };
    await store
      .collection<{ _id: string }>("apps_to_confirm")
      .updateOne({ _id: code }, { $set: { decided } });
    await store.close();
    expect(await confirm("NK01", "--not-theirs")).toMatchObject({ code: 0 });
    expect((await confirm("NK01")).stderr).toContain("Không có ứng dụng nào");
    // It is told by another process, and goes out when this one comes to it: not among the answers to what is said next.
    await until("the app hears of it", async () =>
      (await added.heard()).some((text) => text.includes("Người phụ trách máy đã xác nhận")),
    );
    expect(await added.says("/dangky")).not.toContain(WAITS);
  });

  test("a first app is asked about by nobody", async () => {
    const first = zalo.person(house.app, "may-dau-tien");
    const [, code = ""] = CODE.exec(await house.cadre("TD01").says("/moi đổi Em")) ?? [];
    await first.says(`/start ${code}`);
    expect(await first.says("Đồng ý")).not.toContain(WAITS);
    expect(await first.says("/dangky")).not.toContain(WAITS);
  });
});
