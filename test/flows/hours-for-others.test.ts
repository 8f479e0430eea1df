import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { Chatter } from "../support/chatter.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { HAS_BUTTONS, type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

let house: OpenHouse;
let secretary: Chatter;
beforeEach(async () => {
  const more = [
    { code: "AK04", name: "Lê Ngọc Bích", unit: "AK", positions: ["Ủy viên Ban Chấp hành"] },
    { code: "AK05", name: "Trần Hải Hậu", unit: "AK", positions: ["Ủy viên Ban Chấp hành"], linked: false },
  ];
  house = await openHouse({
    iso: "2026-11-25T20:00:00+07:00",
    organisation: { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...more] },
  });
  secretary = house.cadre("AK01");
});
afterEach(() => house.close());

async function weekMinutes(code: string, week = "2026-W48") {
  return minutesInWeek(house.app.services, code, week);
}
/** What the undo button below what AK01 logged types. */
async function undoLine(): Promise<string | undefined> {
  const [entry] = await house.app.services.deeds.history("AK03", "2026-W48");
  const batch = entry && refOf((entry.deed ?? entry.key).slice(0, -":AK03".length));
  return batch && `giotinhnguyen bo ${entry.day} ${batch}`;
}
const lastHeard = async (code: string) => (await house.cadre(code).heard()).at(-1);

describe("for one, by name", () => {
  test("logs for the member, who is told and may look", async () => {
    const said = await secretary.says("/giotinhnguyen cho Cường 2 hôm qua phát quà");
    expect(said).toContain("Đã ghi cho đồng chí Đặng Quốc Cường: 2 giờ, Thứ Ba 24/11 – phát quà.");
    expect(said).toContain("Đã nhắn cho đồng chí ấy biết");
    const told = await lastHeard("AK03");
    expect(told).toContain("Đồng chí Nguyễn Văn An vừa ghi cho đồng chí 2 giờ, Thứ Ba 24/11 – phát quà.");
    expect(told).toContain("Tuần này: 2 giờ / 2 giờ ✅");
    expect(await house.cadre("AK03").presses("Xem và sửa")).toContain("phát quà (Nguyễn Văn An ghi)");
    expect([await weekMinutes("AK03"), await weekMinutes("AK01")]).toEqual([120, 0]);
  });

  test("a name of several asks for whom; a longer name, or without diacritics, is exact", async () => {
    await secretary.says("/giotinhnguyen cho Bích 1,5 tiếng");
    expect(await secretary.buttons()).toEqual(["Lê Ngọc Bích", "Phạm Ngọc Bích"]);
    expect(await secretary.presses("Lê Ngọc Bích")).toContain("Lê Ngọc Bích: 1 giờ 30 phút");
    expect(await secretary.says("/giotinhnguyen cho pham ngoc bich 2")).toContain("Phạm Ngọc Bích: 2 giờ");
    expect(await secretary.says("/giotinhnguyen cho Hậu hai tiếng")).toContain("Trần Hải Hậu: 2 giờ");
  });

  test.each([
    ["Hoa", "không thấy ai tên “Hoa”"],
    ["Hậ", "chưa chắc “Hậ” là ai"],
    ["Hàu", "chưa chắc “Hàu” là ai"],
  ])("“cho %s” is for nobody before it is asked", async (name, asked) => {
    expect(await secretary.says(`/giotinhnguyen cho ${name} 2`)).toContain(asked);
    expect(await weekMinutes("AK05")).toBe(0);
    expect(await secretary.presses("Trần Hải Hậu")).toContain("Trần Hải Hậu: 2 giờ");
  });

  test.each(["đồng chí Cường", "đ/c Cường", "anh Cường", "ak03", "AK03"])(
    "“cho %s 2” is for Cường",
    async (name) => {
      expect(await secretary.says(`/giotinhnguyen cho ${name} 2`)).toContain("Đặng Quốc Cường: 2 giờ");
    },
  );

  test("one's own name, and a name at the end of one's own hours, are asked back", async () => {
    expect(await secretary.says("/giotinhnguyen cho An 2")).toContain("là chính đồng chí");
    expect(await secretary.says("/giotinhnguyen 2 cho Cường")).toContain("cho “Cường” hay cho mình");
    expect(await secretary.says("/giotinhnguyen 2 cho Phạm Ngọc Bích hôm qua")).toContain(
      "/giotinhnguyen cho Phạm Ngọc Bích 2",
    );
    expect(await weekMinutes("AK01")).toBe(0);
    expect(await secretary.says("/giotinhnguyen 2 cho trẻ em học bơi")).toContain(
      "2 giờ, Thứ Tư 25/11 – cho trẻ em học bơi",
    );
  });

  test("a name that nobody bears: the unit's members are offered", async () => {
    expect(await secretary.says("/giotinhnguyen cho Văn Lạ 2 hôm qua")).toContain(
      "không thấy ai tên “Văn Lạ”",
    );
    expect(await secretary.presses("Đặng Quốc Cường")).toContain("Đặng Quốc Cường: 2 giờ, Thứ Ba 24/11.");
  });

  test.each(["", "Cường", "Cường rất nhiều", "2"])("“cho %s” is answered with how", async (text) => {
    expect(await secretary.says(`/giotinhnguyen cho ${text}`)).toContain("Ví dụ: /giotinhnguyen cho An 2");
    expect(await weekMinutes("AK03")).toBe(0);
  });

  test.each([
    ["Cường 2 mai", "“mai” chưa tới", "Đặng Quốc Cường"],
    ["Cường 2 30/11", "“30/11” chưa tới", "Đặng Quốc Cường"],
    ["Cường 2 30/2", "Không có ngày “30/2”", "Đặng Quốc Cường"],
    ["Cường 20h-22h", "chưa tới 22:00", "Đặng Quốc Cường"],
    ["Văn Lạ 2 30/11", "“30/11” chưa tới", "Văn Lạ"],
  ])("“cho %s”: the hours' own flaw is said", async (text, wrong, name) => {
    const said = await secretary.says(`/giotinhnguyen cho ${text}`);
    expect(said).toContain(wrong);
    expect(said).toContain(`/giotinhnguyen cho ${name} `);
    expect(await weekMinutes("AK03")).toBe(0);
  });

  test("one who has not linked is logged for, and the secretary hears that nobody was told", async () => {
    expect(await secretary.says("/giotinhnguyen cho Hậu 2")).toContain("chưa kết nối");
    expect(await weekMinutes("AK05")).toBe(120);
  });

  test("a member may not; nobody of another unit is found, except by a head above", async () => {
    expect(await house.cadre("AK02").says("/giotinhnguyen cho Cường 2")).toContain("dành cho Bí thư");
    expect(await secretary.says("/giotinhnguyen cho Dung 2")).toContain("không thấy ai tên “Dung”");
    expect(await house.cadre("NK01").says("/giotinhnguyen cho Dung 2")).toContain("Võ Thị Dung: 2 giờ");
  });

  test("a locked week takes a confirmation and a reason, which stay in the ledger", async () => {
    expect(await secretary.says("/giotinhnguyen cho Cường 2 10/11")).toContain(
      "đã khóa sổ từ sau ngày 22/11",
    );
    expect(await secretary.presses("Thôi, giữ nguyên")).toContain("không thay đổi gì");
    await secretary.says("/giotinhnguyen cho Cường 2 10/11");
    await secretary.presses("Xác nhận");
    expect(await secretary.says("mất điện thoại")).toContain("Tuần 09/11–15/11: 2 giờ / 2 giờ ✅");
    expect(await house.app.services.deeds.history("AK03", "2026-W46")).toMatchObject([
      { by: "AK01", reason: "mất điện thoại", amount: 120 },
    ]);
  });

  test.runIf(HAS_BUTTONS)(
    "the same delivery twice is one entry and one notice; its undo is told too, once",
    async () => {
      const raw = rawMessages(house, "AK01");
      for (const _ of [1, 2]) await raw.says("m1", "/giotinhnguyen cho Cường 2", { key: "telegram:7" });
      expect(await weekMinutes("AK03")).toBe(120);
      expect(await house.cadre("AK03").heard()).toHaveLength(1);
      expect(await secretary.presses("↩️ Hoàn tác")).toContain("Đã hoàn tác 2 giờ");
      house.setClock("2026-11-25T20:01:00+07:00");
      expect(await secretary.presses("↩️ Hoàn tác")).toContain("đã được hoàn tác");
      expect(await weekMinutes("AK03")).toBe(0);
      expect(await house.cadre("AK03").heard()).toHaveLength(2);
    },
  );

  test("what another head has logged is not called “undone before”, and stays", async () => {
    await secretary.says("/giotinhnguyen cho Cường 2");
    const line = (await undoLine()) ?? "";
    expect(await house.cadre("NK01").says(`/${line}`)).toContain("do đồng chí khác ghi");
    expect(await house.cadre("XK01").says(`/${line}`)).toContain("do đồng chí khác ghi");
    expect(await weekMinutes("AK03")).toBe(120);
    expect(await secretary.says(`/${line}`)).toContain("Đã hoàn tác 2 giờ");
    expect(await secretary.says(`/${line}`)).toContain("đã được hoàn tác");
  });

  test("a name that nobody has is shown back short, and without marks that turn the writing", async () => {
    const long = `${"Ngọc Lan ".repeat(40)}\u202eMai`;
    for (const line of [`/giotinhnguyen cho ${long} 2`, `/xemkiemdiem ${long}`, `/tiendo ${long}`]) {
      const heard = await secretary.says(line);
      expect(heard).not.toContain("Ngọc Lan ".repeat(8));
      expect(heard).not.toContain("\u202e");
    }
  });

  test("an edit of such a line changes nothing, and says the way", async () => {
    const raw = rawMessages(house, "AK01");
    await raw.says("m1", "/giotinhnguyen cho Cường 2");
    expect(await raw.says("m1", "/giotinhnguyen cho Cường 3", { edited: true })).toContain("bấm Hoàn tác");
    expect(await weekMinutes("AK03")).toBe(120);
  });
});

describe("for many, after an event", () => {
  test("one entry each, each is told, and all can be taken back", async () => {
    await secretary.says("/giotinhnguyen nhieu");
    await secretary.presses("Nguyễn Văn An");
    await secretary.presses("Phạm Ngọc Bích");
    await secretary.presses("Trần Hải Hậu");
    await secretary.presses("✅ Xong");
    const confirm = await secretary.says("2 hôm qua Chủ nhật xanh ở kênh Xáng");
    expect(confirm).toContain("cho 3 đồng chí");
    expect(await weekMinutes("AK02")).toBe(0);
    const said = await secretary.presses("✅ Ghi");
    expect(said).toContain("• Nguyễn Văn An\n• Phạm Ngọc Bích\n• Trần Hải Hậu");
    expect(said).toContain("Đã nhắn riêng cho 1 đồng chí");
    expect(await lastHeard("AK02")).toContain("vừa ghi cho đồng chí 2 giờ, Thứ Ba 24/11");
    for (const code of ["AK01", "AK02", "AK05"]) expect(await weekMinutes(code)).toBe(120);
    await secretary.presses("↩️ Hoàn tác tất cả");
    for (const code of ["AK01", "AK02", "AK05"]) expect(await weekMinutes(code)).toBe(0);
    expect(await lastHeard("AK02")).toContain("vừa hoàn tác");
  });

  test("who has corrected it since is named, and keeps it", async () => {
    await secretary.says("/giotinhnguyen nhieu");
    await secretary.says("Phạm Ngọc Bích, Đặng Quốc Cường");
    await secretary.says("2 hôm qua dọn rác");
    await secretary.presses("✅ Ghi");
    const bich = house.cadre("AK02");
    await bich.says("/lichsu");
    await bich.presses("✏️ Sửa");
    await bich.says("1");
    await bich.presses("Số giờ");
    await bich.says("3 tiếng");
    expect(await weekMinutes("AK02")).toBe(180);
    const said = await secretary.presses("↩️ Hoàn tác tất cả");
    expect(said).toContain("của 1 đồng chí:\n• Đặng Quốc Cường");
    expect(said).toContain("Đã tự sửa mục này nên mình giữ nguyên:\n• Phạm Ngọc Bích");
    expect([await weekMinutes("AK02"), await weekMinutes("AK03")]).toEqual([180, 0]);
  });

  test("a head is offered it, a head above chooses the unit first, and may say no at the end", async () => {
    await secretary.says("/giotinhnguyen 2");
    expect(await secretary.buttons()).toContain("👥 Ghi cho nhiều người");
    const district = house.cadre("NK01");
    await district.says("/giotinhnguyen nhieu");
    expect(await district.buttons()).toEqual([
      "✔️ Quận Đoàn Ninh Kiều",
      "Đoàn phường An Khánh",
      "Đoàn phường Xuân Khánh",
    ]);
    expect(await district.presses("Đoàn phường Xuân Khánh")).toContain("Võ Thị Dung");
    await district.says("1, 2");
    await district.says("3 hôm qua hiến máu");
    expect(await district.presses("Thôi, không ghi")).toContain("chưa ghi gì cả");
    expect(await weekMinutes("XK01")).toBe(0);
  });

  test("whose day is full is named, the others are logged", async () => {
    await house.cadre("AK02").says("/giotinhnguyen 23 hôm qua");
    await secretary.says("/giotinhnguyen nhieu");
    await secretary.says("Phạm Ngọc Bích, Đặng Quốc Cường");
    await secretary.says("2 hôm qua dọn rác");
    const said = await secretary.presses("✅ Ghi");
    expect(said).toContain("cho 1 đồng chí:\n• Đặng Quốc Cường");
    expect(said).toContain("quá 24 giờ trong ngày:\n• Phạm Ngọc Bích");
    expect([await weekMinutes("AK02"), await weekMinutes("AK03")]).toEqual([23 * 60, 120]);
  });

  test("in a locked week a head confirms for others, not for himself", async () => {
    await secretary.says("/giotinhnguyen nhieu");
    await secretary.says("Nguyễn Văn An, Đặng Quốc Cường");
    await secretary.says("2 10/11 dọn rác");
    await secretary.presses("Xác nhận");
    expect(await secretary.says("quên ghi")).toContain("cho 1 đồng chí:\n• Đặng Quốc Cường");
    await secretary.presses("✅ Ghi");
    expect([await weekMinutes("AK01", "2026-W46"), await weekMinutes("AK03", "2026-W46")]).toEqual([0, 120]);
    await secretary.says("/giotinhnguyen nhieu");
    await secretary.says("Nguyễn Văn An");
    expect(await secretary.says("2 10/11 dọn rác")).toContain("đã khóa sổ");
  });

  test.runIf(HAS_BUTTONS)("nor takes back his own in a week that was locked meanwhile", async () => {
    await secretary.says("/giotinhnguyen nhieu");
    await secretary.says("Nguyễn Văn An, Đặng Quốc Cường");
    await secretary.says("2 hôm qua dọn rác");
    await secretary.presses("✅ Ghi");
    house.setClock("2026-12-10T09:00:00+07:00");
    await secretary.presses("↩️ Hoàn tác tất cả");
    await secretary.presses("Xác nhận");
    expect(await secretary.says("họ không dự")).toContain("• Đặng Quốc Cường");
    expect([await weekMinutes("AK01"), await weekMinutes("AK03")]).toEqual([120, 0]);
  });
});
