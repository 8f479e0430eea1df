import { describe, expect, it } from "vitest";
import { momentAt } from "../../src/rules/calendar/time.ts";
import { type DeedsCommand, readDeedsLine } from "../../src/rules/reading/deeds/deeds-line.ts";
import type { DeedsReading } from "../../src/rules/reading/deeds/deeds-reading.ts";
import {
  readImpossibleDeeds,
  readPossibleDeeds,
  readToldDeeds,
} from "../../src/rules/reading/deeds/deeds-statement.ts";
import { PlaceNames } from "../../src/rules/reading/deeds/place-names.ts";
import { readUnsureDeeds } from "../../src/rules/reading/deeds/unsure-deeds.ts";

const places = new PlaceNames(
  [1, 2, 3, 4, 5].map((number) => ({ code: `K${number}`, name: `Chi đoàn khu vực ${number}` })),
);
/** A Tuesday evening. */
const context = { today: "2026-11-24", now: momentAt("2026-11-24", "20:00"), places };

/** `meeting 1 23/11 @K3`: a deed; deeds of one occasion are joined with `&`. */
function cameTo(reading: DeedsReading | undefined): string {
  if (!reading) return "talk";
  if (reading.kind === "ask") return `ask ${reading.about} ${reading.offers.length}`;
  if (reading.kind === "refuse") return `refuse ${reading.reason}`;
  return reading.deeds
    .map(({ kind, amount, day, unit, place, note, occasion }, n) => {
      const joint = n === 0 ? "" : occasion === reading.deeds[n - 1]?.occasion ? "& " : "+ ";
      const where = unit ? ` @${unit}` : place ? ` ở ${place}` : "";
      const date = `${day.slice(8)}/${day.slice(5, 7)}`;
      return `${joint}${kind} ${amount} ${date}${where}${note ? ` “${note}”` : ""}`;
    })
    .join(" ");
}

describe("deeds told without a command (issue 13, 1)", () => {
  it.each([
    ["đi sinh hoạt chi đoàn kv3 tối qua", "meeting 1 23/11 @K3"],
    ["di sinh hoat chi doan kv3 toi qua", "meeting 1 23/11 @K3"],
    [
      "sáng CN ra quân dọn kênh 2 tiếng với chi đoàn 5",
      "hours 120 22/11 @K5 “ra quân dọn kênh” & activity 1 22/11 @K5 “ra quân dọn kênh”",
    ],
    ["hôm nay có mặc áo thanh niên", "shirt 1 24/11"],
    ["tuần này dự 2 buổi sinh hoạt", "meeting 2 24/11"],
    ["hoạt động hôm qua dọn kênh 2 tiếng", "hours 120 23/11 “dọn kênh” & activity 1 23/11 “dọn kênh”"],
    ["hôm qua em dự 2 buổi sinh hoạt kv1 và kv2", "meeting 1 23/11 @K1 + meeting 1 23/11 @K2"],
    // Each day leads its deed, also with a mark behind it.
    [
      "hôm kia, em dự sinh hoạt kv1; hôm qua, em dự sinh hoạt kv2",
      "meeting 1 22/11 @K1 + meeting 1 23/11 @K2",
    ],
    ["hôm qua, em dự sinh hoạt kv1", "meeting 1 23/11 @K1"],
    ["em dự sinh hoạt kv1, hôm qua", "meeting 1 23/11 @K1"],
    ["hôm qua em dự shcd1", "meeting 1 23/11 @K1"],
    ["hôm qua dự SHCĐ 3", "meeting 1 23/11 @K3"],
    ["hôm qua em đi shcđ", "meeting 1 23/11"],
    // Of one's own unit or one above it counts hours alone.
    ["hôm qua dọn kênh 2 tiếng với đoàn phường", "talk"],
    ["hôm qua dọn kênh với đoàn phường", "talk"],
    [
      "phụ phát cơm với chi đoàn công ty tối CN rồi 2 tiếng",
      "hours 120 22/11 ở chi đoàn công ty “phụ phát cơm” & activity 1 22/11 ở chi đoàn công ty “phụ phát cơm”",
    ],
    [
      "hôm qua khám bệnh phát thuốc 3 tiếng với chi đoàn 4",
      "hours 180 23/11 @K4 “khám bệnh phát thuốc” & activity 1 23/11 @K4 “khám bệnh phát thuốc”",
    ],
    [
      "hôm qua dạy lớp tình thương của chi đoàn 3 90 phút",
      "hours 90 23/11 @K3 “dạy lớp tình thương” & activity 1 23/11 @K3 “dạy lớp tình thương”",
    ],
    ["toi t7 sinh hoat cd kv5 roi do", "meeting 1 21/11 @K5"],
    // What is counted first and then named is told once.
    [
      "em tham gia 2 hoạt động hôm chủ nhật ạ: sáng dọn kênh với kv1, chiều vẽ tường với kv2",
      "activity 1 22/11 @K1 “dọn kênh, chiều vẽ tường” + activity 1 22/11 @K2 “dọn kênh, chiều vẽ tường”",
    ],
    ["copy bên nhóm kia: “hôm qua mình dự 2 buổi sinh hoạt, mệt mà vui”", "talk"],
    ["Trực xong sớm thì em ghé sinh hoạt kv3", "talk"],
    ["giả sử tối qua tôi dự sinh hoạt ở hai chi đoàn thì tính mấy buổi nhỉ", "talk"],
    ["tối mai đi sinh hoạt chi đoàn kv3", "talk"],
    ["hôm qua không đi sinh hoạt được", "talk"],
    ["hôm qua bạn Trâm đi sinh hoạt kv3", "talk"],
  ])("%s → %s", (text, came) => {
    expect(cameTo(readToldDeeds(text, context))).toBe(came);
  });

  it("whatever was done with a unit is its activity, where its like are surely a volunteer's hours", () => {
    const line = "thứ bảy vừa rồi làm đồ chơi với chi đoàn khu vực 1 3 tiếng";
    expect(cameTo(readToldDeeds(line, context))).toBe("talk");
    expect(cameTo(readToldDeeds(line, { ...context, areVolunteers: true }))).toBe(
      "hours 180 21/11 @K1 “làm đồ chơi” & activity 1 21/11 @K1 “làm đồ chơi”",
    );
  });

  it.each([
    ["có đi sinh hoạt mà quên mất bữa nào", "ask which-day 0"],
    ["tháng này dự mấy buổi sinh hoạt rồi đó, hông nhớ hết", "ask which-day 0"],
    ["2 hay 3 buổi sinh hoạt tuần này gì đó", "ask how-many 0"],
    ["hình như hôm qua em có mặc áo thanh niên, mà em không chắc", "ask which-day 0"],
    ["không biết hôm nào đi tập văn nghệ nữa", "talk"],
    ["hình như hôm qua có họp chi đoàn đúng không mấy bạn", "talk"],
    ["bạn Lan đi sinh hoạt mà không nhớ bữa nào", "talk"],
    ["mai đi sinh hoạt mà không nhớ hôm nào", "talk"],
    ["hôm qua lẽ ra em phải đi sinh hoạt mà em quên mất", "talk"],
  ])("who does not know when or how often is asked: %s → %s", (text, came) => {
    expect(cameTo(readUnsureDeeds(text, context))).toBe(came);
  });

  it.each([
    ["hôm 31/11 sinh hoạt kv2", "refuse bad-day"],
    ["hoạt động hôm qua 30 tiếng với kv3", "refuse bad-hours"],
    ["hôm qua đi sinh hoạt kv2", "talk"],
  ])("what no calendar has is refused as such: %s → %s", (text, came) => {
    expect(cameTo(readImpossibleDeeds(text, context))).toBe(came);
  });

  it("asks where it may be a plan", () => {
    expect(cameTo(readPossibleDeeds("toi t6 tap nhay dan vu", context))).toBe("ask if-done 1");
    expect(cameTo(readPossibleDeeds("thứ 6 sinh hoạt chi đoàn kv3", context))).toBe("ask if-done 1");
  });
});

describe("deeds after a command (contract, quick commands)", () => {
  it.each<[DeedsCommand, string, string]>([
    ["activity", "2 hôm qua dọn kênh", "activity 2 23/11 “dọn kênh”"],
    ["activity", "2 lần hôm qua dọn kênh", "activity 2 23/11 “dọn kênh”"],
    ["activity", "2 lần hôm qua", "activity 2 23/11"],
    ["activity", "", "refuse empty"],
    ["activity", "dọn kênh ngày mai", "refuse future-day"],
    ["meeting", "kv3 tối qua", "meeting 1 23/11 @K3"],
    ["meeting", "tối qua cđ kv5, cđ kv5", "meeting 1 23/11 @K5"],
    ["meeting", "0", "refuse zero"],
    ["meeting", "vài buổi hôm qua", "ask how-many 3"],
    ["training", "hôm qua tập hát", "song 1 23/11"],
    ["training", "hôm qua", "ask which-kind 3"],
    ["shirt", "hôm qua", "shirt 1 23/11"],
  ])("%s %s → %s", (command, text, came) => {
    expect(cameTo(readDeedsLine(text, command, context))).toBe(came);
  });

  it("asks which of several units is meant", () => {
    const two = new PlaceNames([
      { code: "A", name: "Chi đoàn ấp Thới Hòa" },
      { code: "B", name: "Chi đoàn trường Thới Hòa" },
    ]);
    const reading = readDeedsLine("chi đoàn thới hòa hôm qua", "meeting", { ...context, places: two });
    expect(cameTo(reading)).toBe("ask which-unit 2");
  });
});
