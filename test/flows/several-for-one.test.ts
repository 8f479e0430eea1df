import { afterAll, beforeAll, expect, test } from "vitest";
import { handMadeWorkbook, inlineSheet, sheetOf } from "../fixtures/hand-made-workbook.ts";
import { type OpenHouse, openHouse, SMALL_CITY, townWithGroupsAndFiles } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  const more = [{ code: "AK06", name: "Lý Văn Phó", unit: "AK", positions: ["Phó Bí thư"] }];
  house = await openHouse({
    iso: "2026-11-25T09:00:00+07:00",
    town: townWithGroupsAndFiles,
    organisation: { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...more] },
  });
});
afterAll(() => house.close());

test("several names behind “cho” are logged as the way for many does", async () => {
  const head = house.cadre("AK01");
  const asked = await head.says("/sinhhoat cho Bích, Cường và Phó hôm qua");
  expect(asked).toMatch(/Ghi 1 buổi sinh hoạt chi đoàn, Thứ Ba 24\/11[\s\S]*cho 3 đồng chí/u);
  expect(await head.presses("✅ Ghi")).toContain("• Đặng Quốc Cường\n• Lý Văn Phó");
  expect(await head.says("/giotinhnguyen cho Bích, Hoàng và Cường 2 hôm qua")).toContain("• Hoàng");
  await head.presses("✅ Ghi");
  expect(await head.says("/giotinhnguyen cho Bích 1 tiếng với Cường")).toContain(
    "Đã ghi cho đồng chí Phạm Ngọc Bích: 1 giờ",
  );
});

test("an office behind a pasted name is no part of it", async () => {
  const head = house.cadre("AK01");
  const asked = await head.says(
    "/hoatdong nhieu hôm qua kv2\n1) Phạm Ngọc Bích (kv3)\n2) Đặng Quốc Cường, Ủy viên Ban Thường vụ\n3) Lý Văn Phó - Phó Bí thư",
  );
  expect(asked).toMatch(/cho 3 đồng chí/u);
  expect(asked).not.toContain("không thấy");
  await head.says("/huy");
});

test("who was not there, as a pasted list says, is left out and named; ticks are no part of a name", async () => {
  const head = house.cadre("AK01");
  const asked = await head.says(
    "/sinhhoat nhieu hôm qua kv4\n1. Phạm Ngọc Bích ✓\n2. Đặng Quốc Cường (vắng)\n3. Lý Văn Phó, xin phép",
  );
  expect(asked).toMatch(/ghi là vắng nên mình không ghi cho họ:\n• Đặng Quốc Cường \(vắng\)\n• Lý Văn Phó/u);
  expect(asked).toMatch(/cho 1 đồng chí:\n• Phạm Ngọc Bích/u);
  await head.says("/huy");
  const there = await head.says(
    "/sinhhoat nhieu hôm qua kv4\nPhạm Ngọc Bích - không vắng\nĐặng Quốc Cường (không quân), không trễ\nLý Văn Phó - đi trễ vì bận họp",
  );
  expect(there).toMatch(/cho 3 đồng chí/u);
  expect(there).not.toMatch(/ghi là vắng|không thấy/u);
  await head.says("/huy");
  expect(await head.says("/aoxanh nhieu thứ 2\nPhạm Ngọc Bích - không mặc\nCường vắng")).toContain(
    "không thấy",
  );
  expect(await head.says("/aoxanh nhieu thứ 2\nPhạm Ngọc Bích - không mặc")).toContain("• Phạm Ngọc Bích");
  expect(await house.cadre("AK02").says("/lichsu áo")).not.toContain("1 lần");
});

test.each([
  [
    ["Họ và tên", "Ghi chú"],
    ["Phạm Ngọc Bích", ""],
    ["Đặng Quốc Cường", "vắng có phép"],
  ],
  [
    ["Họ và tên", "Có mặt"],
    ["Phạm Ngọc Bích", "x"],
    ["Đặng Quốc Cường", ""],
  ],
  [
    ["Họ và tên", "Vắng"],
    ["Phạm Ngọc Bích", ""],
    ["Đặng Quốc Cường", "x"],
  ],
  [
    ["Họ và tên", "Vắng"],
    ["Phạm Ngọc Bích", "không"],
    ["Đặng Quốc Cường", "có"],
  ],
  [
    ["Họ và tên", "Điểm danh"],
    ["Phạm Ngọc Bích", "x"],
    ["Đặng Quốc Cường", "v"],
  ],
])("who was not there, as a workbook says, is left out: %j", async (...rows) => {
  const head = house.cadre("AK01");
  await head.says("/sinhhoat nhieu tệp hôm qua kv5");
  const asked = await head.sendsFile("du-hop.xlsx", handMadeWorkbook({ Dự: inlineSheet(rows) }));
  expect(asked).toContain("• Đặng Quốc Cường (vắng)");
  expect(asked).toMatch(/cho 1 đồng chí:\n• Phạm Ngọc Bích/u);
  await head.says("/huy");
});

test.each([
  [
    ["STT", "Họ và tên đệm", "Tên"],
    ["1", "Phạm Ngọc", "Bích"],
    ["2", "Đặng Quốc", "Cường"],
  ],
  [
    ["TT", "Tên đồng chí (*)"],
    ["1", "Bích"],
    ["2", "Cường"],
  ],
  [["1. Phạm Ngọc Bích"], ["2. Cường"]],
  [["Phạm Ngọc Bích"], ["Cường"]],
  [
    ["STT", "Họ tên", "STT", "Họ tên"],
    ["1", "Phạm Ngọc Bích", "2", "Đặng Quốc Cường"],
  ],
])("the names of a workbook are found however its columns are called: %j", async (...rows) => {
  const head = house.cadre("AK01");
  await head.says("/sinhhoat nhieu tệp hôm qua kv6");
  const asked = await head.sendsFile("ds.xlsx", handMadeWorkbook({ Dự: inlineSheet(rows) }));
  expect(asked).toMatch(/cho 2 đồng chí:\n• Phạm Ngọc Bích\n• Đặng Quốc Cường/u);
  await head.says("/huy");
});

test("a cell that holds an error where a name should stand is named, and leaves nobody out unseen", async () => {
  const head = house.cadre("AK01");
  await head.says("/sinhhoat nhieu tệp hôm qua kv6");
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [text("Họ và tên"), text("Phạm Ngọc Bích"), '<c t="e"><v>#REF!</v></c>', text("Lạ Văn Hoắc")];
  const sheet = sheetOf(rows.map((cell) => `<row>${cell}</row>`).join(""));
  const asked = await head.sendsFile("ds.xlsx", handMadeWorkbook({ Dự: sheet }));
  expect(asked).toContain("không ghi cho họ:\n• #REF!\n• Lạ Văn Hoắc");
  expect(asked).toMatch(/cho 1 đồng chí:\n• Phạm Ngọc Bích/u);
  await head.says("/huy");
});

test("“one more” that a head chooses is logged for who has it already, too", async () => {
  const head = house.cadre("AK01");
  const line = "/hoatdong nhieu tối qua dọn kênh với kv3 2 tiếng\nPhạm Ngọc Bích\nĐặng Quốc Cường";
  await head.says(line.replace("\nĐặng Quốc Cường", ""));
  await head.presses("✅ Ghi");
  expect(await head.says(line)).toContain("• Phạm Ngọc Bích\nĐồng chí ghi thêm lần nữa");
  await head.presses("Ghi thêm lần nữa");
  const heard = await head.presses("✅ Ghi");
  expect(heard).toContain("cho 2 đồng chí:\n• Phạm Ngọc Bích\n• Đặng Quốc Cường");
  expect(heard).not.toContain("không ghi thêm");
});

test("what a day holds once is not offered once more, but said to be there", async () => {
  const head = house.cadre("AK01");
  await head.says("/sinhhoat nhieu hôm kia chi đoàn bạn\nPhạm Ngọc Bích");
  await head.presses("✅ Ghi");
  const heard = await head.says("/sinhhoat nhieu hôm kia chi đoàn bạn\nPhạm Ngọc Bích\nĐặng Quốc Cường");
  expect(heard).toContain("đã có mục này rồi nên mình không ghi thêm:\n• Phạm Ngọc Bích");
  expect(heard).toMatch(/cho 1 đồng chí:\n• Đặng Quốc Cường/u);
  await head.says("/huy");
});
