import { text } from "node:stream/consumers";
import { afterAll, beforeEach, expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";

const NOW = "2026-11-24T09:00:00+07:00";
const houses: OpenHouse[] = [];
let house: OpenHouse;
beforeEach(async () => {
  house = await openHouse();
  houses.push(house);
  const at = Date.parse(NOW);
  const declared = { amounts: { D1: 120 }, day: "2026-11-24", note: "dọn rác rạch Khai Luông" };
  await house.app.services.deeds.log({ cadre: "AK02", ...declared, key: "k", by: "AK02", at, source: "m" });
});
afterAll(() => Promise.all(houses.map((one) => one.close())));

async function unzip(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const found: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    found[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  }
  return found;
}

test.runIf(HAS_GROUPS_AND_FILES)(
  "a person gets everything kept about them, and nothing about others",
  async () => {
    const person = house.cadre("AK02");
    expect(await person.says("/dulieucuatoi")).toContain("mọi dữ liệu");
    const [file] = await person.files();
    expect(file?.name).toBe("du-lieu-cua-toi.zip");
    const { "doc-truoc.txt": page, "du-lieu.json": json = "" } = await unzip(file?.bytes ?? new Uint8Array());
    expect(page).toContain("Sổ giờ tình nguyện và các việc đã ghi, theo tuần: 1");
    expect(page).toContain("(tính cho: giờ tình nguyện, ");
    expect(json).toContain("Phạm Ngọc Bích");
    expect(json).toContain("Khai Luông");
    expect(json).toContain(house.addressOf("AK02"));
    expect(json).not.toContain("AK03");
    expect(Object.keys(JSON.parse(json))).toEqual(expect.arrayContaining(["account", "apps", "ledgers"]));
  },
);

test("strangers own no data here", async () => {
  for (const command of ["/dulieucuatoi", "/rutdongy", "/xoadulieu"])
    expect(await house.stranger("ai").says(command)).toContain("không giữ dữ liệu");
});

test("consent is taken back after a question; the rights stay, all else is closed until /start", async () => {
  const person = house.cadre("AK02");
  expect(await person.says("/rutdongy")).toContain("ngừng nhắc việc");
  expect(await person.presses("Thôi, giữ như cũ")).toContain("không thay đổi");
  expect(await person.says("/trogiup")).toContain("/tiendo");
  await person.says("/rutdongy");
  expect(await person.presses("Rút đồng ý")).toContain("Đã ghi nhận");
  expect(await person.says("/trogiup")).not.toContain("/tiendo");
  expect(await person.says("/rutdongy")).toContain("từ trước");
  expect(await person.says("/dulieucuatoi")).toContain("mọi dữ liệu");
  house.setClock("2026-11-24T09:01:00+07:00");
  await person.says("/start");
  await person.presses("Đồng ý");
  expect(await person.says("/trogiup")).toContain("/tiendo");
  const consents = await house.app.services.linking.consentsOf("AK02");
  expect(consents.map((consent) => consent.given)).toEqual([false, true]);
});

test("a dialog in progress on another app ends when consent is gone", async () => {
  const person = house.cadre("AK02");
  await person.says("/lienket gỡ");
  await house.app.services.linking.withdraw("AK02", "elsewhere", new Date(NOW));
  expect(await person.presses("Gỡ")).toContain("/start");
  expect(await house.app.services.cadres.addressesOf("AK02")).toHaveLength(1);
});

test("erasure is asked twice, acknowledged with its day, told to the secretary, and can be called off", async () => {
  const person = house.cadre("AK02");
  expect(await person.says("/xoadulieu")).toContain("/dulieucuatoi");
  expect(await person.presses("Thôi, giữ lại")).toContain("không xóa gì");
  await person.says("/xoadulieu");
  expect(await person.presses("Xóa dữ liệu của tôi")).toContain("chắc chắn");
  expect(await person.presses("Tôi chắc chắn")).toContain("09/12/2026");
  await house.app.lanes.idle();
  const told = (await house.cadre("AK01").heard()).at(-1);
  expect(told).toContain("Phạm Ngọc Bích");
  expect(told).toContain("09/12/2026");
  expect(await house.cadre("NK01").heard()).toEqual([]);
  expect(await person.says("/xoadulieu")).toContain("09/12/2026");
  expect(await house.app.services.personalData.openErasures()).toMatchObject([{ _id: "AK02" }]);
  expect(await person.presses("Không xóa nữa")).toContain("Đã bỏ");
  expect(await person.says("/xoadulieu thôi")).toContain("không có yêu cầu");
  expect(await house.app.services.personalData.openErasures()).toEqual([]);
});

test("a secretary's own request goes to the secretaries above", async () => {
  const secretary = house.cadre("AK01");
  await secretary.says("/xoadulieu");
  await secretary.presses("Xóa dữ liệu của tôi");
  await secretary.presses("Tôi chắc chắn");
  await house.app.lanes.idle();
  expect((await house.cadre("NK01").heard()).at(-1)).toContain("Nguyễn Văn An");
});

test("erasing takes name, texts and addresses, and leaves what was counted", async () => {
  const person = house.cadre("AK02");
  await person.says("/xoadulieu");
  await person.presses("Xóa dữ liệu của tôi");
  await person.presses("Tôi chắc chắn");
  const { personalData, cadres: people } = house.app.services;
  const erasedAt = new Date("2026-11-25T09:00:00+07:00");
  await personalData.erase("AK02", erasedAt);
  await personalData.erase("AK02", erasedAt);
  const left = JSON.stringify(await personalData.collect("AK02"));
  expect(left).not.toMatch(/Bích|Khai Luông|:p:/);
  expect(left).toContain("Cán bộ đã xóa dữ liệu");
  expect(await minutesInWeek(house.app.services, "AK02", "2026-W48")).toBe(120);
  expect(await people.person("AK02", "2026-11-24")).toMatchObject({ name: "Cán bộ đã xóa dữ liệu" });
  expect(await people.person("AK02", "2026-11-25")).toBeUndefined();
  expect(await people.addressesOf("AK02")).toEqual([]);
  expect(await personalData.openErasures()).toEqual([]);
  expect(await person.says("/tiendo")).toContain("mã mời");
  expect(
    (await house.app.services.invitations.forUnlinked("TD", { below: true }, erasedAt)).map(
      (row) => row.cadre,
    ),
  ).toEqual(["XK02"]);
});
