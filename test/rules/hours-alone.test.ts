import { describe, expect, it } from "vitest";
import { readHoursAlone } from "../../src/rules/reading/hours/hours-alone.ts";
import { readPossibleHours } from "../../src/rules/reading/hours/possible-hours.ts";
import { isUnclearHours } from "../../src/rules/reading/hours/unclear-hours.ts";

const today = "2026-11-24";

describe("hours alone, which may be meant as done: worth a question", () => {
  it.each([
    ["2h", 120, today],
    ["2 tiếng", 120, today],
    ["2 gio", 120, today],
    ["2 giờ.", 120, today],
    ["hai tiếng", 120, today],
    ["1h30", 90, today],
    ["2,5h", 150, today],
    ["nửa tiếng", 30, today],
    ["45 phút", 45, today],
    ["2h hôm nay", 120, today],
    ["hôm qua 2h", 120, "2026-11-23"],
    ["thứ 7 tuần trước 3 giờ", 180, "2026-11-21"],
    ["2 tiếng chủ nhật", 120, "2026-11-22"],
    ["2h nha", 120, today],
    ["dạ 2 tiếng ạ", 120, today],
    ["2h nha ad", 120, today],
    ["khoảng 2 tiếng", 120, today],
  ])("%s", (text, minutes, day) => {
    expect(readHoursAlone(text, { today })).toMatchObject({ minutes, day, note: "" });
    expect(readHoursAlone(text.normalize("NFD"), { today })).toMatchObject({ minutes, day });
  });

  it.each([
    "2",
    "2 3",
    "2h?",
    "2 tiếng nữa",
    "2 tiếng nữa họp nha",
    "còn 2 tiếng",
    "lúc 2h",
    "2h họp",
    "2h chiều",
    "2h mai",
    "2 tiếng dọn rác",
    "mình làm 2 tiếng",
    "7h-9h",
    "30 tiếng",
    "0 giờ",
    "ok 2h",
    "",
  ])("“%s” is left alone", (text) => {
    expect(readHoursAlone(text, { today })).toBeUndefined();
    expect(readHoursAlone(text.normalize("NFD"), { today })).toBeUndefined();
  });
});

describe("hours that may be meant as done, with who and what: worth a question", () => {
  it.each([
    "thứ 7 dọn kênh 3 tiếng",
    "em làm 2 tiếng thứ 7",
    "e lm 2h t7 nè",
    "ghi cho e 2h t7 với ạ",
    "2h ; t7 ; trồng cây",
    "dạ dọn rác 2 tiếng ạ",
    "tôi đóng góp 2 giờ hôm thứ sáu",
  ])("%s", (text) => {
    expect(readPossibleHours(text, { today })).toBeDefined();
  });

  it.each([
    "2 tiếng nữa họp nha",
    "mai làm 2 tiếng nhé",
    "họp lúc 2h",
    "hôm qua họp 2 tiếng",
    "hôm qua kẹt xe 2 tiếng",
    "nghỉ trưa 2 tiếng",
    "thứ 7 họp 2 tiếng nhé",
    "ok 2 tiếng nha?",
    "chủ nhật tới tui dọn kênh 3 tiếng",
    "7h-9h",
    "2 tiếng có ai đi không",
    "trễ 30 phút",
    "2h chiều dọn rác",
  ])("“%s” is left alone", (text) => {
    expect(readPossibleHours(text, { today })).toBeUndefined();
  });
});

describe("hours whose day or amount is unclear, told without a command: worth an explanation", () => {
  it.each([
    "mấy bữa nay em làm 2 tiếng",
    "2 tiếng hổm rày",
    "âm 2 tiếng hôm qua",
    "-2h",
    "vài tiếng hôm qua dọn rác",
    "tuần trước em dọn rác 2 tiếng",
  ])("%s", (text) => {
    expect(isUnclearHours(text, { today })).toBe(true);
  });

  it.each([
    "mấy bữa nay bận quá",
    "mấy tiếng nữa họp",
    "tuần trước họp 2 tiếng",
    "còn vài tiếng nữa",
    "cuối tuần làm 2 tiếng nha",
    "2 tiếng hôm qua",
    "mấy hôm nay mưa hoài",
  ])("“%s” is left alone", (text) => {
    expect(isUnclearHours(text, { today })).toBe(false);
  });
});
