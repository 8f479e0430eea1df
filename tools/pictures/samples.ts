import type { HeatMapParts } from "../../src/papers/pictures/heat-map.tsx";
import type { YearCardParts } from "../../src/papers/pictures/year-card.tsx";
import type { WeekState } from "../../src/papers/pictures/year-weeks.tsx";
import { samplePaper } from "../../src/papers/word/sample.ts";
import { loadForms } from "../../src/records/forms/forms-files.ts";
import type { PaperData } from "../../src/rules/papers/paper.ts";
import type { Words } from "../../src/words/words.ts";

const COLUMNS = [
  "Giờ tình nguyện",
  "HĐ, sinh hoạt",
  "Hát, múa, thể thao",
  "Áo Thanh niên",
  "Đăng ký",
  "Kiểm điểm",
  "Cả hai bản",
];
const UNITS = [
  ...["Ninh Kiều", "Cái Khế", "Tân An", "An Bình", "Thới An Đông", "Bình Thủy", "Long Tuyền", "Cái Răng"],
  ...["Hưng Phú", "Ô Môn", "Phước Thới", "Thốt Nốt", "Trung Nhứt", "Thuận Hưng"],
].map((name) => `Đoàn phường ${name}`);
const COMMUNES = ["Phong Điền", "Nhơn Ái", "Thới Lai", "Cờ Đỏ"].map((name) => `Đoàn xã ${name}`);
const OTHERS = ["Đoàn các cơ quan Đảng thành phố", "Đoàn Ủy ban nhân dân thành phố", "Đoàn Đại học Cần Thơ"];
const NAMES = [...UNITS, ...COMMUNES, ...OTHERS, "Đoàn Công an thành phố"];

/** Made up, and the same each time. */
const cellsOf = (row: number) =>
  COLUMNS.map((_, column) => {
    const of = 40 + ((row * 29) % 97);
    const share = 0.5 + ((row * 37 + column * 23) % 60) / 100 + (column > 3 ? 0.1 : 0);
    return column === 2 && row % 8 === 6 ? undefined : { met: Math.min(of, Math.round(of * share)), of };
  });
const ROWS = NAMES.map((name, row) => ({ name, cells: cellsOf(row) }));
const together = COLUMNS.map((_, column) =>
  ROWS.reduce(
    ({ met, of }, { cells }) => ({ met: met + (cells[column]?.met ?? 0), of: of + (cells[column]?.of ?? 0) }),
    { met: 0, of: 0 },
  ),
);

/** A made-up city over 22 units. */
export const SAMPLE_MAP: HeatMapParts = {
  title: "Thành đoàn Cần Thơ",
  about: `Năm 2026, tính đến 26/11 · ${together[0]?.of} cán bộ`,
  columns: COLUMNS,
  whole: { name: "Toàn đơn vị", cells: together },
  rows: ROWS,
  legend: "Số trong ô: phần trăm cán bộ đạt. Ô tròn: tất cả đều đạt",
  nothing: "–",
  note: "“–”: trong kỳ này chưa ai phải làm",
};

const WEEKS = 53;
const stateOf = (week: number): WeekState =>
  week > 47 ? "untold" : week % 11 === 4 ? "none" : week % 7 === 2 ? "some" : "met";

/** A made-up cadre's year. */
export const SAMPLE_CARD: YearCardParts = {
  kicker: "MỘT NĂM TRÁCH NHIỆM · 2026, đến 26/11",
  name: "Nguyễn Thị Thúy Huỳnh",
  lines: ["Phó Bí thư", "Đoàn phường Ninh Kiều"],
  big: { value: "128", unit: "giờ 30 phút", about: "làm việc tình nguyện ngoài giờ hành chính" },
  weeks: Array.from({ length: WEEKS }, (_, week) => stateOf(week)),
  months: [0, 5, 9, 13, 18, 22, 26, 31, 35, 40, 44, 48].map((at, n) => ({ label: `T${n + 1}`, at })),
  legend: { met: "tuần đủ giờ", some: "chưa đủ", none: "chưa có", untold: "không tính" },
  tiles: [
    { value: "37/48", unit: "tuần", label: "Giờ tình nguyện", met: false },
    { value: "10/10", unit: "tháng", label: "HĐ, sinh hoạt", met: true },
    { value: "1/1", unit: "", label: "Hát, múa, thể thao", met: true },
    { value: "44/44", unit: "tuần", label: "Áo Thanh niên", met: true },
    { value: "1/1", unit: "", label: "Đăng ký", met: true },
    { value: "3/3", unit: "quý", label: "Kiểm điểm", met: true },
  ],
  foot: "Mô hình “Cán bộ Đoàn trách nhiệm”",
};

/** A made-up pledge: of each part of the form its first suggestions. */
export function samplePledge(words: Words): PaperData {
  const { parts } = loadForms("vi").newest("pledge");
  const chosen = parts.map(({ title, questions }, place) => ({
    number: String(place + 1),
    title,
    points: questions
      .flatMap((question) => (question.kind === "several" ? question.suggestions.slice(0, 2) : []))
      .map(({ label }) => ({ text: label })),
  }));
  const figures = [
    ["Giờ tình nguyện", "2 giờ mỗi tuần", "3 giờ mỗi tuần"],
    ["Hoạt động, sinh hoạt", "4 lần mỗi tháng", "4 lần mỗi tháng"],
    ["Áo Thanh niên", "mỗi thứ Hai", "mỗi thứ Hai"],
  ].map(([duty = "", plan = "", pledged = ""], n) => ({ number: String(n + 1), duty, plan, pledged }));
  return { ...samplePaper(words, "a1"), parts: chosen.filter(({ points }) => points.length > 0), figures };
}
