import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { planRoster } from "../../src/rules/organisation/roster-plan.ts";
import { LEVELS, rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import {
  HAS_BUTTONS,
  type OpenHouse,
  openHouse,
  SMALL_CITY,
  townWithGroupsAndFiles,
} from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-22T09:00:00+07:00", town: townWithGroupsAndFiles });
  await house.inGroup("NK01", "nhom-nk").says("/ketnoi");
  await house.cadre("AK01").says("/giotinhnguyen 2");
  house.setClock("2026-11-24T09:00:00+07:00");
  await house.cadre("AK02").says("/giotinhnguyen 2");
});
afterAll(() => house.close());

test("a bare /tinhhinh: one message, this week beside this month so far, without a trend", async () => {
  const head = house.cadre("NK01");
  const before = (await head.heard()).length;
  const heard = await head.says("/tinhhinh");
  expect(await head.heard()).toHaveLength(before + 1);
  expect(heard).toContain("Quận Đoàn Ninh Kiều – tuần 23/11–29/11, tháng 11/2026");
  expect(heard).toMatch(
    /Toàn đơn vị(?::| \|) (?:Giờ tình nguyện \(Tuần này\) )?1\/6 [·|] (?:Giờ tình nguyện \(Tháng 11\/2026\) )?0\/6 \(2\/19\)/,
  );
  expect(heard).not.toMatch(/[↑↓=]/);
});

test("of a branch without cadres only its own duty is counted, in units", async () => {
  const branch = { code: "KV1", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" };
  const units = [...SMALL_CITY.units, branch];
  const own = await openHouse({
    iso: "2026-11-30T09:00:00+07:00",
    organisation: { ...SMALL_CITY, units },
  });
  onTestFinished(() => own.close());
  const heard = await own.cadre("AK01").says("/tinhhinh chi đoàn khu vực 1");
  expect(heard).toContain("Thảo luận nên làm: số đơn vị đạt / số đơn vị cần đạt");
});

test("a longer period tells, beside who met all of it, how many of its weeks were met, never that somebody failed for one", async () => {
  const heard = await house.cadre("NK01").says("/tinhhinh quý 4");
  expect(heard).toMatch(/Toàn đơn vị\W+(?:Giờ tình nguyện )?0\/6 \(2\/\d+\)/);
  expect(heard).toContain("Trong ngoặc: số tuần hoặc tháng đạt / đã qua");
  const names = await house.cadre("NK01").says("/chuanop giờ tháng 11");
  expect(names).toContain("• Phạm Ngọc Bích (Đoàn phường An Khánh): 1/4 tuần");
  expect(names).not.toContain("chưa đạt");
});

test.each([
  ["/tinhhinh tuần trước", "tuần 16/11–22/11", "1/6 ↑"],
  ["/tinhhinh W47 an khánh", "Đoàn phường An Khánh – tuần 16/11–22/11", "1/3 ↑"],
  ["/tinhhinh AK tuan truoc", "Đoàn phường An Khánh – tuần 16/11–22/11", "1/3 ↑"],
  ["/tinhhinh quý 4", "quý 4/2026", "0/6"],
  ["/tinhhinh 2026", "năm 2026", "0/6"],
])("%s", async (line, title, count) => {
  const heard = await house.cadre("NK01").says(line);
  expect(heard).toContain(title);
  expect(heard).toContain(count);
});

test.each([
  ["/tinhhinh Bình Thủy", "không thấy đơn vị “Bình Thủy”"],
  ["/tinhhinh đoàn phường", "Có mấy đơn vị"],
  ["/tinhhinh 2031", "chưa bắt đầu"],
  ["/tinhhinh tháng 13", "Không có tháng 13. Đồng chí gõ kỳ khác, ví dụ: /tinhhinh tháng 10"],
  ["/tinhhinh 13/2026", "Không có tháng 13"],
  ["/tinhhinh an khánh tuần 60", "Không có tuần 60"],
  ["/chuanop giờ tháng 12/2026", "chưa bắt đầu"],
  ["/chuanop 2030", "chưa bắt đầu"],
  ["/nhacngay đăng ký 2030", "chưa bắt đầu"],
  ["/nhacngay giờ 2026-W52", "chưa bắt đầu"],
  ["/nhacngay kiểm điểm 2027-Q1", "chưa bắt đầu"],
  ["/chuanop giờ quý 5", "Không có quý 5. Đồng chí gõ kỳ khác, ví dụ: /chuanop quý 3"],
])("%s is refused with the mend", async (line, words) => {
  expect(await house.cadre("NK01").says(line)).toContain(words);
});

test("another unit's standing is not for a neighbour, and none for a member", async () => {
  expect(await house.cadre("XK01").says("/tinhhinh an khánh")).toContain("không thấy đơn vị");
  expect(await house.cadre("AK02").says("/tinhhinh")).toContain("Bí thư");
});

test("in the group: its own unit's counts, whoever asks, and no name", async () => {
  const heard = await house.inGroup("AK01", "nhom-nk").says("/tinhhinh tuần trước");
  expect(heard).toContain("Quận Đoàn Ninh Kiều");
  expect(heard).not.toMatch(/Bích|Cường|Dung/);
  expect(heard, "where they are").toContain("Bí thư, Phó Bí thư nhắn riêng cho mình: /chuanop");
  expect(await house.inGroup("NK01", "nhom-nk").says("/chuanop")).toContain("nhắn riêng");
});

test.each([
  ["/tinhhinh tháng 13", "Không có tháng 13"],
  [
    "/tinhhinh abc xyz",
    "Mình chưa hiểu “abc xyz”. Trong nhóm này mình chỉ báo số liệu của Quận Đoàn Ninh Kiều",
  ],
  ["/tinhhinh tuần trước an khánh", "Mình chưa hiểu “an khánh”"],
  ["/tinhhinh NK tuần trước", "tuần 16/11–22/11"],
  ["/tinhhinh ninh kieu", "tháng 11/2026"],
])("in the group, %s is not silently taken for something else", async (line, words) => {
  expect(await house.inGroup("NK01", "nhom-nk").says(line)).toContain(words);
});

test("/chuanop: names by given name, in private, for the duty and the period asked", async () => {
  const heard = await house.cadre("AK01").says("/chuanop giờ tuần trước");
  expect(heard).toMatch(/Còn thiếu giờ tình nguyện \(2\)[\s\S]*Bích[\s\S]*Cường/);
  expect(await house.cadre("AK01").buttons()).toEqual(["🔔 Nhắc giờ tình nguyện"]);
  const all = await house.cadre("AK01").says("/chuanop");
  expect(all).toMatch(/tuần 23\/11[\s\S]*năm 2026[\s\S]*quý 3\/2026/);
  expect(all.match(/👥/gu)?.length).toBe(new Set(all.match(/👥.*/gu)).size); // each heading once
  expect(await house.cadre("AK01").says("/chuanop dangky tuần này")).toContain("không tính bản đăng ký");
  expect(await house.cadre("AK02").says("/chuanop")).toContain("Bí thư");
});

test("a unit whose name ends like a period is meant as the unit", async () => {
  const unit = { code: "CM8", name: "Chi đoàn Cách mạng Tháng 8", level: "Chi đoàn", parent: "AK" };
  const other = await openHouse({
    iso: "2026-11-24T09:00:00+07:00",
    organisation: { ...SMALL_CITY, units: [...SMALL_CITY.units, unit] },
  });
  onTestFinished(() => other.close());
  for (const line of ["Chi đoàn Cách mạng Tháng 8", "cach mang thang 8"])
    expect(await other.cadre("AK01").says(`/tinhhinh ${line}`)).toContain(
      "Chi đoàn Cách mạng Tháng 8 – tuần 23/11–29/11",
    );
  expect(await other.cadre("AK01").says("/tinhhinh chi đoàn cách mạng tháng 8 tháng 11")).toContain(
    "Tháng 8 – tháng 11/2026",
  );
  expect(await other.cadre("AK01").says("/tinhhinh tháng 8")).toContain(
    "Đoàn phường An Khánh – tháng 8/2026",
  );
  // Gone into one whose name holds its whole name, it is still itself that is meant.
  const heir = { ...unit, code: "CM9", name: "Chi đoàn Cách mạng Tháng 8 - Khu phố 9" };
  const [from, units] = ["2026-11-24", [...SMALL_CITY.units, heir, { ...unit, into: heir.code }]];
  const bytes = await rosterWorkbook({
    unitHeaders: [...UNIT_HEADERS, "Nhập vào"],
    units: units.map(({ code, name, level, parent = "", ...more }) => [
      ...[code, name, level, parent],
      "into" in more ? more.into : "",
    ]),
    cadres: SMALL_CITY.cadres.map(({ code, name, unit: own, positions = [] }) => [
      ...[code, name, own],
      positions.join("; "),
    ]),
  });
  const { rosters } = other.app.services;
  const turn = await rosters.begin();
  await rosters.apply(
    turn,
    planRoster(turn.stored, await readRoster(bytes, { levels: LEVELS, today: from }), { from, today: from }),
  );
  expect(await other.cadre("AK01").says("/baocao báo cáo năm chi đoàn cách mạng tháng 8 năm nay")).toContain(
    "Chi đoàn Cách mạng Tháng 8 chưa có",
  );
});

test("the same as a picture: by its button, or typed; the figures stand below it", async () => {
  const head = house.cadre("NK01");
  const before = (await head.files()).length;
  expect(await head.says("/tinhhinh tuần trước")).toContain("Quận Đoàn Ninh Kiều");
  if (HAS_BUTTONS) expect(await head.buttons()).toContain("🖼 Xem bằng ảnh");
  const heard = await head.says("/tinhhinh ảnh 2026-W47");
  expect(heard).toContain(
    "🖼 Quận Đoàn Ninh Kiều – tuần 16/11–22/11: phần trăm cán bộ đạt\nToàn đơn vị: Giờ tình nguyện",
  );
  const files = (await head.files()).slice(before);
  expect(files.map(({ name }) => name)).toEqual(["ket-qua-NK-2026-W47.png"]);
  await head.says("/tinhhinh ảnh");
  expect((await head.files()).slice(before + 1).map(({ name }) => name)).toEqual([
    "ket-qua-NK-2026-W48.png",
    "ket-qua-NK-2026-11.png",
  ]);
  expect(await head.says("/tinhhinh ảnh Bình Thủy")).toContain("không thấy đơn vị “Bình Thủy”");
});

test.each(["HĐ, sinh hoạt", "hoạt động, sinh hoạt", "hát, múa, thể thao", "hát múa", "hát"])(
  "“%s”, as messages call it, is the duty in every command that takes one",
  async (name) => {
    for (const command of ["/chuanop", "/nhacngay"]) {
      expect(await house.cadre("AK01").says(`${command} ${name}`)).not.toContain("không thấy đơn vị");
    }
    expect(await house.cadre("AK01").says(`/lichsu ${name}`)).toContain("chưa ghi");
  },
);
