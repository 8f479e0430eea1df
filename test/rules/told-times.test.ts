import { describe, expect, test } from "vitest";
import { momentAt } from "../../src/rules/calendar/time.ts";
import { isDenied, saysNotWorn, saysSome } from "../../src/rules/reading/deeds/vague-deeds.ts";
import { readHoursAsTold } from "../../src/rules/reading/hours/hours-as-told.ts";
import { saidLine } from "../../src/rules/reading/hours/said-line.ts";
import { daysNamed } from "../../src/rules/reading/told/days-that-were.ts";
import { speaksAgainst } from "../../src/rules/reading/told/speaks-against.ts";
import { toldByAll } from "../../src/rules/reading/told/told-by-all.ts";

/** A Wednesday evening. */
const today = "2026-11-25";
const when = { today, now: momentAt(today, "19:30") };

function hoursOf(text: string): string {
  const read = readHoursAsTold(text, { ...when, isCertain: true, areVolunteers: true });
  if (read?.kind !== "hours") return read?.kind ?? "nothing";
  return read.hours
    .map(({ minutes, day, clock }) => `${minutes} ${day.slice(8)}${clock ? ` ${clock.from}` : ""}`)
    .join(" + ");
}

describe("hours of a line that is told", () => {
  test.each([
    ["5h sáng nay em dọn rác 2 tiếng", "120 25 05:00"],
    ["2 tiếng sáng nay 5h dọn rác", "120 25 05:00"],
    ["chiều qua 17h em phụ bếp được 1 tiếng rưỡi", "90 24 17:00"],
    ["vừa xong buổi gom quần áo cũ, 14h - 18h hôm qua, 4 tiếng", "240 24 14:00"],
    ["hai bữa thứ hai thứ ba dựng sân khấu, 45p với 1 tiếng", "45 23 + 60 24"],
    ["bảy với chủ nhật phụ trạm y tế, 2 tiếng rồi 1 tiếng", "120 21 + 60 22"],
    ["thứ hai dọn kênh 1 tiếng, thứ ba nghỉ, nay làm tiếp 1 tiếng", "60 23 + 60 25"],
    ["hai chủ nhật liền: 15/11 ba tiếng, 22/11 hai tiếng, đắp đường", "180 15 + 120 22"],
    ["đăng ký 4 tiếng mà mưa quá nên làm được có 2 tiếng hôm qua, vớt lục bình", "120 24"],
    ["hổm 8/11 có đi cạo rêu bờ kè, hai tiếng", "120 08"],
    ["thứ tư 2 tuần trước em dọn rác 2 tiếng", "120 11"],
    ["sáng bưng nước 45 phút, xế rửa nồi một tiếng", "45 25 + 60 25"],
    ["dựng bảng tin ở mái ấm hai tiếng ba mươi hôm qua", "150 24"],
    ["hai tiếng ba mươi cây xanh hôm qua", "nothing"],
    ["hôm qua tham dự hội nghị 2 tiếng", "nothing"],
    ["15/11 em dự phiên chợ, hôm sau phụ dọn gian hàng 1 tiếng", "nothing"],
    ["em làm 2 việc hôm qua: dọn rác với trồng cây, mỗi việc 1 tiếng", "nothing"],
    ["cn phụ bếp cơm 0 đồng 3 tiếng nha mấy đứa", "nothing"],
  ])("%s", (text, right) => {
    expect(hoursOf(text)).toBe(right);
    expect(hoursOf(text.normalize("NFD"))).toBe(right);
  });
});

const daysOf = (text: string) => daysNamed(saidLine(text), today).map(({ day }) => day.slice(5));

test("days are known by their numbers, their southern names and what is kept on them", () => {
  expect(daysOf("18 họp, 19 đi dọn rác")).toEqual(["11-18", "11-19"]);
  expect(daysOf("em đi sinh hoạt bữa hai")).toEqual(["11-23"]);
  expect(saidLine("mặc áo đoàn 2 ngày 24 25").source).toBe("mặc áo đoàn ngày 24, ngày 25");
  expect(daysOf("hôm nhà giáo em đi thăm thầy cô")).toEqual(["11-20"]);
  expect(daysOf("đá banh giao hữu xong, 3-1")).toEqual([]);
});

test("what leaves open how often it was, or tells a day on which it was not, is no entry", () => {
  expect(saysSome(saidLine("tuần này em mặc áo xanh vài ngày"))).toBe(true);
  expect(saysNotWorn(saidLine("áo xanh thứ hai mặc, thứ ba quên, thứ tư mặc lại"))).toBe(true);
  expect(isDenied(saidLine("hôm qua em không đi họp"))).toBe(true);
});

test("calls to others, rosters and reports speak against a line; what was corrected or came of a plan does not", () => {
  expect(speaksAgainst("t7 ra quân: tổ 1 kéo dây, tổ 2 dựng trụ")).toBe(true);
  expect(speaksAgainst("quét sân chùa 2 tiếng, nhớ đội nón")).toBe(true);
  expect(speaksAgainst("hôm qua 2 tiếng, à nhầm 3 tiếng, gom ve chai")).toBe(false);
  expect(speaksAgainst("định đi 4 tiếng mà mưa nên hôm qua làm có 2 tiếng")).toBe(false);
});

test("three learners together are surer than one, and none decides alone", () => {
  const told = toldByAll({ told: 0.75, none: 0.1, asksNothing: 0.8 });
  expect(told).toBeGreaterThan(0.9);
  expect(toldByAll({ told: 0.75, none: 0.95, asksNothing: 0.05 })).toBeLessThan(0.7);
  expect(toldByAll({ told: 1, none: 0, asksNothing: 1 })).toBeLessThanOrEqual(1);
});
