import { expect, test } from "vitest";
import { namesIn } from "../../flows/deeds/for-others/named-people.ts";
import { readTold } from "../../flows/one-cadre/told-person.ts";
import { cadreLine } from "../../src/command-lines/cadre-lines.ts";

const OWN = [
  { code: "AK", name: "Đoàn phường An Khánh" },
  { code: "KV1", name: "Chi đoàn khu vực 1" },
  { code: "KV2", name: "Chi đoàn khu vực 2" },
];
const ALL = [...OWN, { code: "XK", name: "Đoàn phường Xuân Khánh" }];
const TODAY = "2026-11-26";

const MEMBER = { positions: ["Ủy viên Ban Chấp hành"] };
const SECRETARY = { positions: ["Bí thư"] };

test.each([
  ["Cường sang KV2 từ 1/12", { who: "Cường", unit: "KV2", from: "2026-12-01" }],
  ["cuong sang kv2 tu 1/12", { who: "cuong", unit: "kv2", from: "2026-12-01" }],
  ["sang KV2 Cường từ mai", { who: "Cường", unit: "KV2", from: "2026-11-27" }],
  ["từ tháng sau Cường về khu vực 2", { who: "Cường", unit: "khu vực 2", from: "2026-12-01" }],
  ["Cường KV2 thứ hai", { who: "Cường thứ hai", unit: "KV2" }],
  ["Cường KV2 từ thứ hai tuần sau", { who: "Cường", unit: "KV2", from: "2026-11-30" }],
  ["Cường qua KV1 từ 1/1", { who: "Cường", unit: "KV1", from: "2027-01-01" }],
  [
    "đồng chí Đặng Quốc Cường từ An Khánh sang Chi đoàn khu vực 2 giữ chức vụ UVBCH kể từ ngày 1/12 nhé",
    { who: "đồng chí Đặng Quốc Cường", unit: "Chi đoàn khu vực 2", cells: MEMBER, from: "2026-12-01" },
  ],
  [
    "Cường, sang KV2 làm Bí thư, từ 1/12",
    { who: "Cường", unit: "KV2", cells: SECRETARY, from: "2026-12-01" },
  ],
  ["nguyen van lam sang kv2 lam bi thu", { who: "nguyen van lam", unit: "kv2", cells: SECRETARY }],
  ["Phó Bí thư Cường sang KV2", { who: "Cường", title: "Phó Bí thư", cells: {}, unit: "KV2" }],
  ["Cường ở KV2", { who: "Cường", unit: "KV2", unitOf: "KV2" }],
  ["Cường ở KV1 sang KV2", { who: "Cường", unit: "KV2", unitOf: "KV1" }],
  ["Cường khỏi KV2", { who: "Cường", unit: "", unitOf: "KV2" }],
  ["Cường làm Bí thư ở KV2", { who: "Cường", unit: "KV2", unitOf: "", cells: SECRETARY }],
  ["Cường sang KV9", { who: "Cường", unit: "KV9" }],
  [
    "Nguyễn Văn An Bí thư KV2 26/03/1999 0912 345 678 chuyên trách",
    {
      who: "Nguyễn Văn An",
      unit: "KV2",
      cells: { ...SECRETARY, birthDate: "1999-03-26", phone: "0912345678", fullTime: true },
    },
  ],
  // Words that are names.
  ["Sang sang KV2", { who: "Sang", unit: "KV2" }],
  ["le thi sang", { who: "le thi sang", unit: "" }],
  ["Lê Văn Đến, UVBCH, KV1", { who: "Lê Văn Đến", unit: "KV1", cells: MEMBER }],
  ["Trần Từ Mai", { who: "Trần Từ Mai", from: undefined }],
  ["Huỳnh Gia Em", { who: "Huỳnh Gia Em", unit: "", cells: {} }],
])("of a person: “%s”", (line, told) => {
  expect(readTold(line, { own: OWN, all: ALL }, TODAY)).toMatchObject(told);
});

test.each([
  ["chuyển Cường sang KV2", { does: "move", rest: "Cường sang KV2" }],
  ["cuong chuyen sang kv2", { does: "move", rest: "cuong sang kv2" }],
  ["cho Cường nghỉ từ 1/12", { does: "dismiss", rest: "Cường từ 1/12" }],
  ["bổ nhiệm Dung làm Bí thư", { does: "correct", rest: "Dung làm Bí thư" }],
  ["Lê Thị Nghi", { does: "show", who: "Lê Thị Nghi" }],
  ["nguyen thi chuyen", { does: "show", who: "nguyen thi chuyen" }],
])("what is done: “%s”", (line, meant) => {
  expect(cadreLine.read(line)).toEqual(meant);
});

test("codes in a pasted list stay whole; numbers before names and bullets go", () => {
  expect(namesIn("1. Nguyễn Văn An;\n2) 001\n003\n- 07-AK\n4 Lê Thị Ba\n5.")).toEqual([
    "Nguyễn Văn An",
    "001",
    "003",
    "07-AK",
    "Lê Thị Ba",
  ]);
});

test.each([
  ["Pham Ngoc Bich, Khong Minh Thi", ["Pham Ngoc Bich", "Khong Minh Thi"]],
  ["pham ngoc bich, khong minh thi", ["pham ngoc bich", "khong minh thi"]],
  ["PHAM NGOC BICH, KHONG THI DU", ["PHAM NGOC BICH", "KHONG THI DU"]],
  ["Bich, Khong Du", ["Bich", "Khong Du"]],
  ["Bich, khong du", ["Bich (khong du)"]],
  ["Bích, Khổng Thị Mai, Cường", ["Bích", "Khổng Thị Mai", "Cường"]],
  ["Bích, Vắng Có Phép", ["Bích (Vắng Có Phép)"]],
  ["PHAM NGOC BICH, KHONG MAC AO", ["PHAM NGOC BICH (KHONG MAC AO)"]],
  ["Phạm Ngọc Bích, xin phép", ["Phạm Ngọc Bích (xin phép)"]],
  ["Bích - không có áo đoàn, đã mượn", ["Bích - không có áo đoàn (đã mượn)"]],
  ["Vân, đi trễ, Bích", ["Vân (đi trễ)", "Bích"]],
  ["Vân, Đã, Bích", ["Vân", "Đã", "Bích"]],
])("behind a comma stands a name or a remark: “%s”", (line, names) => {
  expect(namesIn(line)).toEqual(names);
});
