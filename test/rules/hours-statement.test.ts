import { describe, expect, it } from "vitest";
import { momentAt } from "../../src/rules/calendar/time.ts";
import { readStatementOfHours } from "../../src/rules/reading/hours/hours-statement.ts";
import { commandWithoutSlash } from "../../src/rules/reading/quick-text.ts";

const today = "2026-11-24";

describe("a line without a command is hours only when it states hours done (contract, defaults)", () => {
  it.each([
    ["2 tiếng hôm qua", 120, "2026-11-23"],
    ["2 tieng hom qua", 120, "2026-11-23"],
    ["2h hôm qua", 120, "2026-11-23"],
    ["hôm qua mình làm 2 tiếng dọn rác", 120, "2026-11-23"],
    ["Hôm qua tôi tham gia 2 tiếng hiến máu", 120, "2026-11-23"],
    ["hôm qua dạy trẻ em 2 tiếng", 120, "2026-11-23"],
    ["2h tình nguyện sáng nay", 120, "2026-11-24"],
    ["đã làm 3 giờ", 180, "2026-11-24"],
    ["em đã làm được 90 phút", 90, "2026-11-24"],
    ["vừa mới làm một tiếng dọn rác", 60, "2026-11-24"],
    ["2 tiếng xong rồi", 120, "2026-11-24"],
    ["hôm nay dọn rác 2 tiếng", 120, "2026-11-24"],
    ["đã làm 2 tiếng chủ nhật", 120, "2026-11-22"],
    ["tối qua 7h-9h dạy học", 120, "2026-11-23"],
    ["2 tiếng tình nguyện", 120, "2026-11-24"],
    ["lam tinh nguyen 2h hom qua o truong", 120, "2026-11-23"],
    ["sáng chủ nhật tui dọn kênh 3 tiếng", 180, "2026-11-22"],
    ["2 tiếng 15 phút thứ 7", 135, "2026-11-21"],
    ["t7 2 tieng", 120, "2026-11-21"],
    ["hồi thứ năm làm 90 phút hiến máu", 90, "2026-11-19"],
    ["lam duoc 2 tieng ruoi hom 22/11 tai chua", 150, "2026-11-22"],
    ["cho em ghi 45 phút", 45, "2026-11-24"],
    ["19h30-21h hôm qua", 90, "2026-11-23"],
    ["1 tiếng rưởi hom qua", 90, "2026-11-23"],
    ["dạ hôm qua em dọn rác 2 tiếng ạ", 120, "2026-11-23"],
    ["Chào bạn, hôm qua mình dọn rác 2 tiếng", 120, "2026-11-23"],
    ["vâng, 2 tiếng hôm qua", 120, "2026-11-23"],
    ["báo cáo đồng chí, hôm qua em dọn rác 2 tiếng", 120, "2026-11-23"],
    ["Báo cáo: 2 tiếng hôm qua dọn rác", 120, "2026-11-23"],
    ["cảm ơn, ghi thêm 2 tiếng hôm qua", 120, "2026-11-23"],
    ["hoạt động tình nguyện 2 tiếng hôm qua", 120, "2026-11-23"],
    ["đã dọn rác 2 tiếng", 120, "2026-11-24"],
    ["đã trồng cây 3 tiếng", 180, "2026-11-24"],
    ["da don rac 2 tieng", 120, "2026-11-24"],
    ["T7 tuan truoc 3 tieng", 180, "2026-11-21"],
    ["hôm qua 2 tiếng dọn rác", 120, "2026-11-23"],
  ])("%s", (text, minutes, day) => {
    expect(readStatementOfHours(text, { today })).toMatchObject({ minutes, day });
    expect(readStatementOfHours(text.normalize("NFD"), { today })).toMatchObject({ minutes, day });
  });

  it.each([
    "2 tiếng nữa họp nha",
    "2 tieng nua hop nha",
    "họp lúc 2h",
    "2h họp nhé",
    "còn 2 tiếng",
    "mai làm 2 tiếng",
    "ok 2 tiếng nha?",
    "2",
    "2h",
    "2 tiếng",
    "2 tiếng dọn rác",
    "2h hôm nay",
    "8h hôm qua",
    "7h30 hôm qua dọn rác",
    "hôm qua 7h30 dọn rác",
    "7h30 tối qua dọn rác",
    "sáng nay 7h30 trồng cây",
    "8h hôm qua dọn rác",
    "dạ dọn rác 2 tiếng",
    "ok 2 tiếng hôm qua",
    "báo cáo đồng chí, hôm qua em họp 2 tiếng",
    "hôm qua 2h",
    "2h sáng nay",
    "hôm qua họp 2 tiếng",
    "hôm qua ngủ 2 tiếng",
    "hôm qua bị kẹt xe 2 tiếng",
    "hôm qua Lan làm 2 tiếng",
    "đồng chí làm 2 tiếng hôm qua",
    "2 tiếng hôm qua mệt quá",
    "2 tiếng hôm qua có ai đi không",
    "chủ nhật làm 2 tiếng",
    "sáng thứ 7 7h-9h dọn rác",
    "tối nay 7h-9h",
    "chiều nay 2h dọn rác",
    "14h-16h hôm nay dọn rác tại UBND",
    "cần 2 tiếng dọn rác",
    "trễ 30 phút",
    "20/11 2 tiếng văn nghệ",
    "chào đồng chí",
    "thứ 7 họp 2 tiếng nhé",
    "thứ 7 dọn kênh 3 tiếng",
    "sáng chủ nhật tui dọn kênh 3 tiếng nha",
    "chủ nhật tới tui dọn kênh 3 tiếng",
    "thứ 3 tui dọn kênh 3 tiếng",
    "2 tiếng thứ 7 được không?",
    "hoi thu 7 lam 2 tieng don rac",
    "2h thứ 7",
    "7h-9h thứ 7",
    "2,5h",
    "cho em ghi",
    "cho em nghỉ 45 phút",
    "mình làm 2 tiếng hôm qua tại công ty",
    "8h đến 10h sáng nay trực chốt",
    "",
  ])("“%s” is left alone", (text) => {
    expect(readStatementOfHours(text, { today })).toBeUndefined();
    expect(readStatementOfHours(text.normalize("NFD"), { today })).toBeUndefined();
  });
});

describe("times of today, when the hour is known", () => {
  const at = (time: string) => ({ today, now: momentAt(today, time) });
  const text = "8h đến 10h sáng nay trực chốt";
  it("are hours done once they are over", () => {
    expect(readStatementOfHours(text, at("10:00"))).toMatchObject({ minutes: 120, day: today });
    expect(readStatementOfHours(text, at("09:59"))).toBeUndefined();
  });
});

describe("a command without its slash", () => {
  const names = new Set(["giotinhnguyen", "dangky", "huy", "sinhhoat", "sinhhoatnenlam"]);
  it.each([
    ["gio tinh nguyen 2", "giotinhnguyen", "2"],
    ["giotinhnguyen 2", "giotinhnguyen", "2"],
    ["Giờ tình nguyện: 2h  Dọn rác", "giotinhnguyen", "2h  Dọn rác"],
    ["GIỜ TÌNH NGUYỆN", "giotinhnguyen", ""],
    ["đăng ký", "dangky", ""],
    ["sinh hoạt nên làm", "sinhhoatnenlam", ""],
    ["sinh hoạt 2 hôm qua", "sinhhoat", "2 hôm qua"],
  ])("%s", (text, command, rest) => {
    expect(commandWithoutSlash(text, names)).toEqual({ command, rest });
    expect(commandWithoutSlash(text.normalize("NFD"), names)).toEqual({ command, rest });
  });

  it.each(["xin chào", "giờ này ai rảnh", "", "tình nguyện 2"])("“%s” is none", (text) => {
    expect(commandWithoutSlash(text, names)).toBeUndefined();
  });
});
