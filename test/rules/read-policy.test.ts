import { expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { POLICY_ITEMS } from "../../src/rules/policy/items.ts";
import { readPolicyLine } from "../../src/rules/policy/read-line.ts";
import { readValue } from "../../src/rules/policy/read-value.ts";
import { namedAs } from "../../src/words/policy/names.ts";
import { loadWords } from "../../src/words/words.ts";

const TODAY = "2026-11-24";

/** What a line decides, whole. */
function decides(line: string): unknown {
  const read = readPolicyLine(line, TODAY);
  if (read?.does !== "change") return read;
  const { item, value, does: _, ...said } = read;
  const part = value === "" ? undefined : readValue(item, value, DEFAULT_POLICY, TODAY);
  return { name: item.name, ...said, ...part };
}

const D1 = "requirements.D1";

it.each([
  ["giờ tình nguyện 3", { name: D1, asked: 180 }],
  ["gio tinh nguyen 3 tieng", { name: D1, asked: 180 }],
  ["đặt số giờ tình nguyện: 2 tiếng rưỡi", { name: D1, asked: 150 }],
  ["gio tn moi tuan = 3h nhóm b từ 1/12", { name: D1, asked: 180, group: "B", from: "2026-12-01" }],
  ["chỉ tiêu giờ tinh nguyên 4 giờ", { name: D1, asked: 240 }],
  // As the refusal to drop a level says it.
  [
    "số hoạt động hoặc buổi sinh hoạt chi đoàn mỗi tháng nhóm B cấp Chi đoàn cơ sở 3 lần",
    { name: "requirements.D2", asked: 3, group: "B", level: "Chi đoàn cơ sở" },
  ],
  ["giờ tình nguyện cấp Chi đoàn 3 tiếng", { name: D1, asked: 180, level: "Chi đoàn" }],
  ["giờ tình nguyện không yêu cầu", { name: D1, asked: null }],
  ["giờ tình nguyện 3 vì Đoàn cấp trên phát động", { name: D1, asked: 180, why: "Đoàn cấp trên phát động" }],
  ["nhắc thứ hai 7h30", { name: "reminders.monday", part: { reminders: { monday: "07:30" } } }],
  ["doi gio nhac thu 2 sang 8h", { part: { reminders: { monday: "08:00" } } }],
  ["giờ nhắc thứ hai lúc 7 giờ rưỡi từ mai", { name: "reminders.monday", from: "2026-11-25" }],
  ["nghỉ đêm từ 22h", { name: "reminders.quietFrom", part: { reminders: { quietFrom: "22:00" } } }],
  ["sửa tuần 5 ngày", { name: "correctionDays.week", part: { correctionDays: { week: 5 } } }],
  ["so ngay sua thang ba", { name: "correctionDays.month", part: { correctionDays: { month: 3 } } }],
  ["phút đến trễ 15", { name: "graceMinutes", part: { graceMinutes: 15 } }],
  ["số phút đến trễ 0 phút", { name: "graceMinutes", part: { graceMinutes: 0 } }],
  ["tên trong nhóm có", { name: "namesInGroup", part: { namesInGroup: true } }],
  ["tên trong nhóm không", { name: "namesInGroup", part: { namesInGroup: false } }],
  ["ảnh kèm tổng hợp không", { name: "digestPictures", part: { digestPictures: false } }],
  [
    "giờ hành chính 7h30-11h30, 13h30-17h",
    {
      part: {
        officeHours: {
          spans: [
            { from: "07:30", to: "11:30" },
            { from: "13:30", to: "17:00" },
          ],
        },
      },
    },
  ],
  ["ngày làm việc thứ hai đến thứ bảy", { part: { officeHours: { weekdays: [1, 2, 3, 4, 5, 6] } } }],
  ["ngay lam viec t2-t6, cn", { part: { officeHours: { weekdays: [1, 2, 3, 4, 5, 7] } } }],
  ["ngày nghỉ 25/12 Lễ Giáng sinh", { part: { holidays: [{ day: "2026-12-25", name: "Lễ Giáng sinh" }] } }],
  [
    "ngày nghỉ 26/3 hằng năm Ngày thành lập Đoàn",
    { part: { holidays: [{ yearly: "03-26", fromYear: 2026, name: "Ngày thành lập Đoàn" }] } },
  ],
  ["ngày nghỉ bỏ 24/11", { part: { holidays: [{ day: "2026-11-24", name: null }] } }],
  ["hạn báo cáo 15/10", { part: { reminders: { yearReportBefore: "10-15" } } }],
  ["han bao cao cap duoi 5 thang 10", { part: { reminders: { secondTierReportBefore: "10-05" } } }],
  [
    "tên các cấp thêm Tổ công tác sau Chi đoàn cơ sở",
    { part: { levels: [...DEFAULT_POLICY.levels.slice(0, 4), "Tổ công tác", "Chi đoàn"] } },
  ],
  [
    "cac cap bo chi doan co so",
    { part: { levels: DEFAULT_POLICY.levels.filter((one) => one !== "Chi đoàn cơ sở") } },
  ],
  [
    // What the plan asks of the level, and that it is T3's, go along with its name.
    "tên các cấp đổi Đoàn cơ sở thành Đoàn xã, phường",
    {
      part: {
        levels: DEFAULT_POLICY.levels.toSpliced(2, 1, "Đoàn xã, phường"),
        secretariesLevel: "Đoàn xã, phường",
        requirements: { D2: { byLevel: { "Đoàn xã, phường": { B: 3 } } } },
      },
    },
  ],
  ["cấp có Bí thư cần sáng kiến: cấp chi đoàn cơ sở", { part: { secretariesLevel: "Chi đoàn cơ sở" } }],
  ["giờ nhắc", { does: "look", group: "reminders" }],
  ["xem chỉ tiêu", { does: "look", group: "asked" }],
  ["sửa số liệu", { does: "look", group: "corrections" }],
  ["giờ tình nguyện", { name: D1 }],
])("%s", (line, meant) => {
  expect(decides(line)).toMatchObject(meant);
});

it.each(["", "chào", "số tiền 5", "Đoàn phường An Khánh", "constructor"])(
  "“%s” names nothing of a policy",
  (line) => {
    expect(readPolicyLine(line, TODAY)).toBeUndefined();
  },
);

it.each([
  ["reminders.monday", "25h"],
  ["reminders.monday", "sáng sớm"],
  ["correctionDays.week", "nhiều"],
  ["correctionDays.week", "1,5"],
  [D1, "nhiều hơn"],
  [D1, "-2"],
  [D1, "3 cho An Khánh"],
  [D1, "3 doan phuong an khanh"],
  ["correctionDays.week", "5 riêng Quận Đoàn Ninh Kiều"],
  ["officeHours.spans", "7h"],
  ["officeHours.weekdays", "thứ chín"],
  ["officeHours.weekdays", "thứ sáu đến thứ hai"],
  ["holidays", "30/2 Lễ"],
  ["holidays", "25/12"],
  ["holidays", "01/01/2020 Tết"],
  ["levels", "bỏ Cấp không có"],
  ["secretariesLevel", "Cấp không có"],
  ["reminders.yearReportBefore", "cuối tháng 10"],
])("%s cannot be “%s”", (name, text) => {
  const item = POLICY_ITEMS.find((each) => each.name === name);
  expect(item && readValue(item, text, DEFAULT_POLICY, TODAY)).toBeUndefined();
});

it("each thing is found by its name in the field's words", () => {
  const words = loadWords("vi");
  for (const item of POLICY_ITEMS) {
    const [name = ""] = namedAs(words, item.name).split(",");
    expect(readPolicyLine(`${name} 5`, TODAY), name).toMatchObject({ item, value: "5" });
  }
});

it("each thing is named by one word for its button, and no two by the same", () => {
  for (const item of POLICY_ITEMS) expect(readPolicyLine(item.said[0] ?? "", TODAY)).toMatchObject({ item });
});
