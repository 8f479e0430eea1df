import { describe, expect, test } from "vitest";
import { describeNotes, describePlan, describeProblems } from "../../src/papers/roster/describe.ts";
import { notesJson, planJson, problemsJson } from "../../src/papers/roster/json.ts";
import type { CadreFact } from "../../src/rules/organisation/dated.ts";
import { planRoster } from "../../src/rules/organisation/roster-plan.ts";
import { loadWords, phrase } from "../../src/words/words.ts";

const words = loadWords("vi");
const fact: Omit<CadreFact, "name"> = {
  from: "2026-01-01",
  unit: "TD",
  positions: ["Bí thư"],
  offices: [{ kind: "secretary", unit: "TD" }],
  fullTime: true,
  civilServant: true,
  active: true,
};
const stored = {
  units: [
    {
      _id: "TD",
      facts: [{ from: "2026-01-01", name: "Thành đoàn", level: "Thành đoàn", parent: null, active: true }],
    },
  ],
  cadres: [
    { _id: "CB1", facts: [{ ...fact, name: "Nguyễn Thị Mai" }], birthDate: "1990-03-26" },
    { _id: "CB2", facts: [{ ...fact, name: "Trần Văn Đức" }] },
    { _id: "CB6", facts: [{ ...fact, name: "Võ Thị Sáu" }] },
  ],
};
const mai = {
  code: "CB1",
  name: "Nguyễn Thị Mai",
  unit: "TD",
  positions: ["Phó Bí thư"],
  fullTime: false,
  civilServant: true,
};
const read = {
  units: [{ code: "TD", name: "Thành đoàn", level: "Thành đoàn", parent: null }],
  cadres: [
    { ...mai, birthDate: "1990-03-27" },
    ...[3, 4].map((index) => ({ ...mai, code: `CB${index}`, name: `Lê Văn ${index}` })),
    { ...mai, code: "CB5", name: "Lê Văn 5", positions: ["Bí thư Hội LHTN"] },
    { ...mai, code: "CB6", name: "Võ Thị Sáu", positions: ["Nguyên Bí thư"], fullTime: true },
  ],
};
const plan = planRoster(stored, read, { from: "2026-11-24", today: "2026-11-24" });

test("a plan is told with counts first, then offices not recognised, rights, what changes, what is left, what is new", () => {
  expect(describePlan(words, plan)).toBe(
    [
      "Tệp này có đơn vị cao nhất nên là TOÀN BỘ danh sách từ ngày 24/11/2026: ai, đơn vị nào không có trong tệp thì rời danh sách từ ngày ấy. Báo cáo của thời gian trước không đổi.",
      "Đơn vị: thêm 0, sửa 0, giữ nguyên 1, giải thể 0.",
      "Cán bộ: thêm 3, sửa 2, giữ nguyên 0, rời danh sách 1.",
      "",
      "Chưa nhận ra là Bí thư, Phó Bí thư hay người của Ban Tổ chức – Kiểm tra, Ban Tuyên giáo (chưa có quyền gì thêm; nếu đúng, đồng chí sửa cột “Chức vụ”, ví dụ: Phó Bí thư):",
      "• CB5 Lê Văn 5: “Bí thư Hội LHTN”",
      "",
      "Thôi quyền Bí thư, Phó Bí thư:",
      "• CB6 Võ Thị Sáu: Thành đoàn",
      "• CB2 Trần Văn Đức: Thành đoàn",
      "",
      "Có thêm quyền Bí thư, Phó Bí thư:",
      "• CB3 Lê Văn 3: Thành đoàn",
      "• CB4 Lê Văn 4: Thành đoàn",
      "",
      "Rời danh sách (việc đã làm vẫn ở báo cáo của thời gian ấy):",
      "• CB2 Trần Văn Đức",
      "",
      "Chức vụ mới:",
      "• CB1 Nguyễn Thị Mai: Chức vụ: Bí thư → Phó Bí thư; Chuyên trách: có → không; Ngày sinh: 26/03/1990 → 27/03/1990",
      "• CB6 Võ Thị Sáu: Chức vụ: Bí thư → Nguyên Bí thư",
      "",
      "Thêm:",
      "• CB3 Lê Văn 3",
      "• CB4 Lê Văn 4",
      "• CB5 Lê Văn 5",
    ].join("\n"),
  );
});

test("a long plan is cut with the number of lines that are not shown", () => {
  expect(describePlan(words, plan, 8)).toMatch(/• CB6 Võ Thị Sáu[^\n]*\n… và 3 dòng nữa\.$/);
});

test("a long list of those who leave hides no other kind of change", () => {
  const left = Array.from({ length: 20 }, () => plan.cadres.left).flat();
  const said = describePlan(words, { ...plan, cadres: { ...plan.cadres, left } }, 12);
  for (const title of ["Rời danh sách", "Chức vụ mới", "Thêm:"]) expect(said).toContain(title);
  expect(said).toMatch(/… và 18 dòng nữa\.$/);
});

test("a plan as JSON", () => {
  expect(planJson(plan)).toMatchObject({
    units: { added: [], changed: [], unchanged: 1, left: [] },
    cadres: {
      added: [{ code: "CB3", name: "Lê Văn 3" }, { code: "CB4" }, { code: "CB5" }],
      changed: [
        { code: "CB1", fields: [{ field: "positions", from: ["Bí thư"], to: ["Phó Bí thư"] }, {}, {}] },
        { code: "CB6", fields: [{ field: "positions" }] },
      ],
      unchanged: 0,
      left: [{ code: "CB2", name: "Trần Văn Đức" }],
    },
    heads: {
      gained: [{ code: "CB3" }, { code: "CB4" }],
      lost: [{ code: "CB6", name: "Võ Thị Sáu" }, { code: "CB2" }],
      unrecognised: [{ code: "CB5", name: "Lê Văn 5", position: "Bí thư Hội LHTN" }],
    },
  });
});

describe("problems", () => {
  const problems = [
    { sheet: "Cán bộ", row: 7, column: "Mã đơn vị", reason: phrase("roster-unit-unknown", { code: "XX" }) },
    { sheet: "Đơn vị", reason: phrase("roster-sheet-twice") },
  ];
  test("are told by place", () => {
    expect(describeProblems(words, problems)).toBe(
      [
        "Chưa nhận được danh sách: có 2 chỗ cần sửa. Chưa có gì thay đổi.",
        "• Trang “Cán bộ”, dòng 7, cột “Mã đơn vị”: Không có đơn vị mã “XX” ở trang “Đơn vị”; đồng chí sửa mã, hoặc thêm đơn vị ấy vào trang “Đơn vị”.",
        "• Trang “Đơn vị”: Có hai trang tính cùng tên; đồng chí giữ lại một trang.",
      ].join("\n"),
    );
    expect(describeProblems(words, problems, 1)).toMatch(/… và 1 dòng nữa\.$/);
  });
  test("as JSON have every place, null where the sheet is meant", () => {
    expect(problemsJson(words, problems)).toMatchObject([
      { sheet: "Cán bộ", row: 7, column: "Mã đơn vị" },
      { sheet: "Đơn vị", row: null, column: null },
    ]);
  });
});

test("notes as JSON and as text; no notes are no text", () => {
  const notes = [{ sheet: "Cán bộ", phrase: phrase("roster-note-ignored", { columns: "STT" }) }];
  expect(notesJson(words, notes)).toEqual([{ sheet: "Cán bộ", note: "Bỏ qua các cột: STT." }]);
  expect(describeNotes(words, notes)).toBe("Lưu ý:\n• Trang “Cán bộ”: Bỏ qua các cột: STT.");
  expect(describeNotes(words, [])).toBe("");
});
