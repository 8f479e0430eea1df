import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, momentAt } from "../../src/rules/calendar/time.ts";
import { readHoursLine } from "../../src/rules/reading/hours/hours-line.ts";
import { withoutMarks } from "../../src/rules/reading/words/plain.ts";

/** A Tuesday. */
const today = "2026-11-24";
const read = (text: string) => readHoursLine(text, { today });
const ways = (text: string) => [
  text,
  text.normalize("NFD"),
  withoutMarks(text),
  text.toUpperCase(),
  `  ${text.replaceAll(" ", "   ")} `,
];

describe("the hours (IV.2.2: at least two a week), in every way they are written", () => {
  it.each([
    ["2", 120],
    ["2h", 120],
    ["2 h", 120],
    ["2 tiếng", 120],
    ["2 giờ", 120],
    ["2g", 120],
    ["hai tiếng", 120],
    ["ba giờ", 180],
    ["mười hai giờ", 720],
    ["1,5", 90],
    ["1.5", 90],
    ["1,5h", 90],
    ["2,25 giờ", 135],
    ["1 tiếng rưỡi", 90],
    ["hai tiếng rưỡi", 150],
    ["tiếng rưỡi", 90],
    ["1 rưỡi", 90],
    ["2 rưỡi", 150],
    ["hai rưỡi", 150],
    ["hai", 120],
    ["ba phần tư tiếng", 45],
    ["3/4 giờ", 45],
    ["1h30", 90],
    ["1 h 30", 90],
    ["1h30p", 90],
    ["1g30", 90],
    ["1 giờ 30 phút", 90],
    ["2 tiếng 15 phút", 135],
    ["2tiếng15phút", 135],
    ["một tiếng mười lăm phút", 75],
    ["một tiếng hai mươi", 80],
    ["2h15", 135],
    ["2h5p", 125],
    ["90p", 90],
    ["90 phút", 90],
    ["bốn mươi lăm phút", 45],
    ["nửa tiếng", 30],
    ["1/2 tiếng", 30],
    ["30p", 30],
    ["90'", 90],
    ["2h30'", 150],
    ["45’", 45],
    ["2 tiếng đồng hồ", 120],
    ["đúng 2 tiếng", 120],
    ["24h", 1440],
  ])("%s is %i minutes", (text, minutes) => {
    for (const way of ways(text)) expect(read(way), way).toEqual({ ok: true, minutes, day: today, note: "" });
  });

  it.each([
    ["7h-9h", 120, "07:00", "09:00"],
    ["7h - 9h", 120, "07:00", "09:00"],
    ["7-9h", 120, "07:00", "09:00"],
    ["từ 7h đến 9h", 120, "07:00", "09:00"],
    ["từ 7 giờ đến 9 giờ", 120, "07:00", "09:00"],
    ["7 giờ rưỡi - 9h", 90, "07:30", "09:00"],
    ["7 giờ 30 đến 9 giờ", 90, "07:30", "09:00"],
    ["19h30-21h", 90, "19:30", "21:00"],
    ["19:30 - 21:00", 90, "19:30", "21:00"],
    ["7h toi 9h", 120, "07:00", "09:00"],
    ["khoảng 7h đến 9h", 120, "07:00", "09:00"],
    ["7h-9h tối", 120, "19:00", "21:00"],
    ["tối 7h-9h", 120, "19:00", "21:00"],
    ["7h sáng - 9h sáng", 120, "07:00", "09:00"],
    ["8h sáng đến 2h chiều", 360, "08:00", "14:00"],
    ["8h-2h chiều", 360, "08:00", "14:00"],
    ["2h-4h", 120, "14:00", "16:00"],
    ["22h-1h", 180, "22:00", "01:00"],
  ])("%s is a clock interval of %i minutes", (text, minutes, from, to) => {
    for (const way of ways(text))
      expect(read(way), way).toEqual({ ok: true, minutes, day: today, note: "", clock: { from, to } });
  });
});

describe("the day: the most recent past one, today included", () => {
  it.each([
    ["hôm nay", "2026-11-24"],
    ["bữa nay", "2026-11-24"],
    ["sáng nay", "2026-11-24"],
    ["hôm qua", "2026-11-23"],
    ["ngày hôm qua", "2026-11-23"],
    ["tối qua", "2026-11-23"],
    ["hôm kia", "2026-11-22"],
    ["2 ngày trước", "2026-11-22"],
    ["cách đây 3 ngày", "2026-11-21"],
    ["hum qua", "2026-11-23"],
    ["hôm wa", "2026-11-23"],
    ["homqua", "2026-11-23"],
    ["h.qua", "2026-11-23"],
    ["hôn qua", "2026-11-23"],
    ["hum nay", "2026-11-24"],
    ["bữa 20", "2026-11-20"],
    ["ngày hai mươi tháng mười một", "2026-11-20"],
    ["ngày 20 tháng mười một", "2026-11-20"],
    ["chủ nhật", "2026-11-22"],
    ["cn", "2026-11-22"],
    ["chủ nhựt", "2026-11-22"],
    ["thứ 7", "2026-11-21"],
    ["thứ bảy", "2026-11-21"],
    ["t7", "2026-11-21"],
    ["t.7", "2026-11-21"],
    ["c.n", "2026-11-22"],
    ["hôm thứ bảy", "2026-11-21"],
    ["thứ hai", "2026-11-23"],
    ["thứ ba", "2026-11-24"],
    ["thứ tư", "2026-11-18"],
    ["thứ năm", "2026-11-19"],
    ["thứ 7 tuần trước", "2026-11-21"],
    ["thứ 7 tuần trước nữa", "2026-11-14"],
    ["hồi hôm", "2026-11-23"],
    ["thứ ba vừa rồi", "2026-11-17"],
    ["tối thứ 5 tuần trước", "2026-11-19"],
    ["thứ 7 14/11", "2026-11-14"],
    ["chủ nhật 22/11", "2026-11-22"],
    ["20/11", "2026-11-20"],
    ["20 / 11", "2026-11-20"],
    ["20-11", "2026-11-20"],
    ["ngày 20/11", "2026-11-20"],
    ["ngày 20", "2026-11-20"],
    ["20 tháng 11", "2026-11-20"],
    ["20/11/2026", "2026-11-20"],
    ["20-11-2026", "2026-11-20"],
    ["20/11/25", "2025-11-20"],
    ["2026-11-20", "2026-11-20"],
    ["28/12", "2025-12-28"],
  ])("%s is %s, after the hours and before them", (said, day) => {
    for (const way of ways(said)) {
      expect(read(`2 tiếng ${way}`), way).toMatchObject({ ok: true, minutes: 120, day, note: "" });
      expect(read(`${way} 2 tiếng`), way).toMatchObject({ ok: true, minutes: 120, day, note: "" });
    }
  });

  it("“hôm kìa”, with its mark, is a day further back than “hôm kia”", () => {
    expect(read("2h hôm kìa")).toMatchObject({ day: "2026-11-21" });
  });

  it.each([
    ["ngày mai", "future-day"],
    ["25/11/2026", "future-day"],
    ["25/11", "future-day"],
    ["thứ 7 tuần sau", "future-day"],
    ["thứ 7 tuần này", "future-day"],
    ["31/2", "bad-day"],
    ["32/11", "bad-day"],
    ["tuần trước", "vague-day"],
    ["cuối tuần", "vague-day"],
    ["cuối tuần này", "future-day"],
    ["hồi tối", "vague-day"],
    ["đầu tuần", "vague-day"],
    ["hôm đầu tuần", "vague-day"],
    ["hôm trước", "vague-day"],
    ["tối hôm trước", "vague-day"],
    ["hôm tổng kết", "vague-day"],
    ["23-24/11", "ambiguous"],
    ["thứ 7 tuần kia", "ambiguous"],
    ["ngày 30", "ambiguous"],
    ["thứ 7 15/11", "ambiguous"],
    ["t7, cn", "ambiguous"],
  ])("%s is refused: %s", (said, reason) => {
    for (const way of ways(said)) expect(read(`2 tiếng ${way}`), way).toMatchObject({ ok: false, reason });
  });
});

describe("whole lines as cadres type them", () => {
  it.each([
    ["1,5 hôm qua dọn vệ sinh kênh rạch", 90, "2026-11-23", "dọn vệ sinh kênh rạch"],
    ["2 tiếng tối qua dạy học", 120, "2026-11-23", "dạy học"],
    ["1h30p chiều t7 dọn rác", 90, "2026-11-21", "dọn rác"],
    ["hom qua 2 tieng don kenh", 120, "2026-11-23", "don kenh"],
    ["90 phút chủ nhật", 90, "2026-11-22", ""],
    ["3h ngày 15/11 hiến máu nhân đạo", 180, "2026-11-15", "hiến máu nhân đạo"],
    ["2 giờ sáng nay", 120, "2026-11-24", ""],
    ["2h toi thu 5 tuan truoc", 120, "2026-11-19", ""],
    ["2h, hôm qua - Dọn  rác Kênh Xáng.", 120, "2026-11-23", "Dọn  rác Kênh Xáng."],
    ["hôm qua mình làm 2 tiếng dọn rác", 120, "2026-11-23", "dọn rác"],
    ["dọn rác 2 tiếng", 120, "2026-11-24", "dọn rác"],
    ["2h dọn rác hôm qua", 120, "2026-11-23", "dọn rác"],
    ["2h dọn rác ngày 20/11", 120, "2026-11-20", "dọn rác"],
    ["2h chào mừng 20/11", 120, "2026-11-24", "chào mừng 20/11"],
    ["2h 20-11 văn nghệ", 120, "2026-11-20", "văn nghệ"],
    ["2h hôm qua chủ nhật xanh", 120, "2026-11-23", "chủ nhật xanh"],
    ["2h sáng tạo đồ chơi", 120, "2026-11-24", "sáng tạo đồ chơi"],
    ["2h chiếu phim cho thiếu nhi", 120, "2026-11-24", "chiếu phim cho thiếu nhi"],
    ["2h sang xã giúp dân", 120, "2026-11-24", "sang xã giúp dân"],
    ["2h thu hái rau", 120, "2026-11-24", "thu hái rau"],
    ["2 học bài cùng các em", 120, "2026-11-24", "học bài cùng các em"],
    ["2h 3 bạn dọn", 120, "2026-11-24", "3 bạn dọn"],
    ["2 😀", 120, "2026-11-24", "😀"],
    ["2 tiếng ạ", 120, "2026-11-24", ""],
    ["2h,hôm qua,dọn rác", 120, "2026-11-23", "dọn rác"],
    ["hôm qua,2h", 120, "2026-11-23", ""],
    ["1,5,hôm qua", 90, "2026-11-23", ""],
    ["2h (dọn rác)", 120, "2026-11-24", "(dọn rác)"],
    ["thứ 7 tối 2 tiếng", 120, "2026-11-21", ""],
    ["2h hom qua sang xa giup dan", 120, "2026-11-23", "sang xa giup dan"],
    ["2h tại ấp 3", 120, "2026-11-24", "tại ấp 3"],
    ["tối qua 7h-9h dạy học", 120, "2026-11-23", "dạy học"],
    ["dạ hôm qua em dọn rác 2 tiếng ạ", 120, "2026-11-23", "dọn rác"],
    ["báo cáo viên 2 tiếng", 120, "2026-11-24", "báo cáo viên"],
    ["dạ hội 2 tiếng hôm qua", 120, "2026-11-23", "dạ hội"],
    ["chào mừng 20/11 2 tiếng", 120, "2026-11-24", "chào mừng 20/11"],
    ["2 nha", 120, "2026-11-24", ""],
    ["2 tiếng chìu qua", 120, "2026-11-23", ""],
    ["2 rưỡi hôm qua dọn rác", 150, "2026-11-23", "dọn rác"],
    ["1h30p chiều hôm qua dọn rác", 90, "2026-11-23", "dọn rác"],
    ["19h-21h, 23/11", 120, "2026-11-23", ""],
    ["14h30-16h00, 20/11/2026", 90, "2026-11-20", ""],
    ["2, 20/11", 120, "2026-11-20", ""],
    ["2 tiếng chuẩn bị bữa cơm yêu thương", 120, "2026-11-24", "chuẩn bị bữa cơm yêu thương"],
    ["2 hôm qua dọn rác ấp 3", 120, "2026-11-23", "dọn rác ấp 3"],
    ["T7 tuan truoc 3 gio", 180, "2026-11-21", ""],
  ])("%s", (text, minutes, day, note) => {
    expect(read(text)).toMatchObject({ ok: true, minutes, day, note });
    expect(read(text.normalize("NFD"))).toMatchObject({ ok: true, minutes, day, note });
  });

  it("takes the clock from a note that says the same length", () => {
    expect(read("2 tiếng dọn rác từ 7h đến 9h")).toMatchObject({
      minutes: 120,
      clock: { from: "07:00", to: "09:00" },
    });
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["0", "zero"],
    ["0h", "zero"],
    ["7h-7h", "zero"],
    ["-2", "negative"],
    ["hôm qua -2", "negative"],
    ["25", "too-long"],
    ["25h", "too-long"],
    ["24h01p", "too-long"],
    ["1441 phút", "too-long"],
    ["1e9", "no-hours"],
    ["NaN", "no-hours"],
    ["😀", "no-hours"],
    ["2️⃣", "no-hours"],
    ["2x3", "no-hours"],
    ["dọn rác", "no-hours"],
    ["hôm qua", "no-hours"],
    ["２", "strange-digits"],
    ["２h", "strange-digits"],
    ["٢", "strange-digits"],
    ["2 3", "two-numbers"],
    ["2h 3", "two-numbers"],
    ["2h hôm qua 3h", "two-numbers"],
    ["2h chiều", "time-of-day"],
    ["3 giờ sáng", "time-of-day"],
    ["8h sáng nay", "time-of-day"],
    ["sáng nay 7h30 trồng cây", "time-of-day"],
    ["7h30 tối qua", "time-of-day"],
    ["7h30p sáng nay", "time-of-day"],
    ["họp lúc 2h", "time-of-day"],
    ["25h-26h", "bad-clock"],
    ["9h-7h", "bad-clock"],
    ["2h chiều nay", "ambiguous"],
    ["5h30 chiều hôm qua dọn rác", "ambiguous"],
    ["2h30 chiều nay", "ambiguous"],
    [",5", "ambiguous"],
    ["2 tiếng kém 15", "ambiguous"],
    ["2 hôm qua dọn rác; 3 hôm nay trồng cây", "ambiguous"],
    ["2 hôm qua\n3 hôm nay", "ambiguous"],
    ["2 thứ 7, 3 chủ nhật", "ambiguous"],
    ["2 23/11, 3 22/11", "ambiguous"],
    ["2 tiếng mốt", "future-day"],
    ["2h chủ nhật xanh", "ambiguous"],
    ["2h thứ bảy tình nguyện", "ambiguous"],
    ["2h dọn rác 20/11", "ambiguous"],
    ["2h chuẩn bị cho thứ 7", "ambiguous"],
    ["2-3 tiếng", "vague-amount"],
    ["2-3h", "ambiguous"],
    ["2 ngày dọn rác", "ambiguous"],
    ["2h 20 cây xanh", "ambiguous"],
    ["2 tiếng nữa họp", "ambiguous"],
    ["2 tiếng mỗi ngày", "ambiguous"],
    ["2h/tuần", "ambiguous"],
    ["hơn 2 tiếng", "vague-amount"],
    ["19h30", "ambiguous"],
    ["1:30", "ambiguous"],
    ["2 tieng t7 toi", "ambiguous"],
    ["dạy học tối 1h30", "time-of-day"],
    ["3h t2-t6", "ambiguous"],
    ["1.000", "ambiguous"],
    ["2 tiếng sáng 2 tiếng chiều", "ambiguous"],
    ["8h-11h và 14h-16h", "ambiguous"],
  ])("%s is refused: %s", (text, reason) => {
    expect(read(text)).toMatchObject({ ok: false, reason });
    expect(read(text.normalize("NFD"))).toMatchObject({ ok: false, reason });
  });
});

describe("times that are not over when they are told", () => {
  const at = (text: string, time: string) => readHoursLine(text, { today, now: momentAt(today, time) });

  it.each([
    ["20h-22h hôm nay", "15:53", "22:00"],
    ["20h-22h", "21:59", "22:00"],
    ["19h-20h30 tối nay dạy học", "20:29", "20:30"],
    ["dọn rác 20h-22h", "15:53", "22:00"],
    ["20h-24h", "23:59", "24:00"],
    ["22h-1h", "23:30", "01:00"],
    ["22h-1h hôm qua", "00:30", "01:00"],
  ])("“%s” at %s: not %s yet", (text, time, got) => {
    expect(at(text, time)).toEqual({ ok: false, reason: "future-time", got });
    expect(read(text)).toMatchObject({ ok: true });
  });

  it.each([
    ["20h-22h hôm nay", "22:00", 120],
    ["20h-22h hôm qua", "15:53", 120],
    ["22h-1h hôm qua", "01:00", 180],
    ["20h-24h hôm qua", "00:00", 240],
    ["20h-22h 20/11", "06:00", 120],
    ["2 hôm nay", "00:10", 120],
  ])("“%s” at %s is read", (text, time, minutes) => {
    expect(at(text, time)).toMatchObject({ ok: true, minutes });
  });

  it.each([
    ["2 tối nay", "07:30", "2 tối nay"],
    ["2 tiếng tối nay dạy học", "16:59", "2 tiếng tối nay"],
    ["2 tiếng chiều nay", "07:30", "2 tiếng chiều nay"],
    ["tối nay 2 tiếng", "07:30", "tối nay 2 tiếng"],
    ["tối 2 tiếng", "07:30", "tối 2 tiếng"],
    ["2 tiếng tối", "07:30", "2 tiếng tối"],
  ])("“%s” at %s: that part of the day has not come", (text, time, got) => {
    expect(at(text, time)).toMatchObject({ ok: false, reason: "future-day", got });
  });

  it.each([
    ["2 tối nay", "19:00", "2026-11-24"],
    ["2 tối qua", "07:30", "2026-11-23"],
    ["2 tiếng sáng nay", "08:00", "2026-11-24"],
    ["2 tiếng đêm nay", "01:00", "2026-11-24"],
  ])("“%s” at %s is of %s", (text, time, day) => {
    expect(at(text, time)).toMatchObject({ ok: true, minutes: 120, day });
  });

  it("an interval of today is read from its end on and never before", () => {
    const start = fc.integer({ min: 5, max: 21 });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 18 }), fc.nat(1439), (from, length, minute) => {
        const to = Math.min(24, from + length);
        const now = momentAt(today, "00:00") + minute * 60_000;
        expect(readHoursLine(`${from}h-${to}h`, { today, now }).ok).toBe(minute >= to * 60);
        expect(readHoursLine(`${from}h-${to}h hôm qua`, { today, now }).ok).toBe(true);
      }),
    );
  });
});

describe("a weekday that the week does not have", () => {
  it.each(["2 thứ 9", "2 tiếng thứ 8 dọn rác", "thứ 1 2 tiếng", "2 thu 9"])("“%s”", (text) => {
    expect(read(text)).toMatchObject({ ok: false, reason: "bad-day" });
  });
  it.each([
    ["2 tiếng dọn rác lần thứ 9", "dọn rác lần thứ 9"],
    ["2 tieng thu 9 kg rac", "thu 9 kg rac"],
  ])("“%s” counts something else", (text, note) => {
    expect(read(text)).toMatchObject({ ok: true, day: today, note });
  });
});

describe("a line that asks to log", () => {
  it.each(["cho em ghi 45 phút", "ghi giúp mình 45 phút", "1 tiếng rưởi"])("“%s” has no note", (text) => {
    expect(read(text)).toMatchObject({ ok: true, note: "" });
  });
});

describe("properties", () => {
  it("never throws, and what it reads is at most a day long, past, and noted as typed", () => {
    const piece = fc.constantFrom(
      ..."2,h,giờ,tiếng,p,30,1,5,-,/,từ,đến,hôm,qua,nay,tối,chiều,thứ,7,20/11,dọn rác,cn,:,rưỡi,nửa, ".split(
        ",",
      ),
    );
    const line = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(piece).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(line, (text) => {
        const reading = read(text);
        if (!reading.ok) return;
        expect(Number.isInteger(reading.minutes)).toBe(true);
        expect(reading.minutes).toBeGreaterThanOrEqual(0);
        expect(reading.minutes).toBeLessThanOrEqual(1440);
        expect(reading.day <= today).toBe(true);
        expect(reading.note).toBe(reading.note.trim());
      }),
      { numRuns: 2000 },
    );
  });

  it("reads hours and minutes back, whatever the day and the note", () => {
    const note = fc.constantFrom("", "dọn rác", "Hiến máu  nhân đạo", "tập văn nghệ");
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 59 }),
        fc.nat(300),
        note,
        (h, m, ago, done) => {
          const day = addDays(today, -ago);
          const [year, month, date] = day.split("-");
          const expected = { ok: true, minutes: h * 60 + m, day, note: done };
          for (const hours of [`${h} giờ ${m} phút`, `${h} tiếng ${m}p`, `${h * 60 + m} phút`])
            expect(read(`${hours} ${date}/${month}/${year} ${done}`)).toEqual(expected);
        },
      ),
    );
  });

  it("reads any interval of one day as the minutes between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 22 }), fc.integer({ min: 1, max: 18 }), (from, length) => {
        const to = Math.min(24, from + length);
        expect(read(`${from}h-${to}h`)).toMatchObject({ ok: true, minutes: (to - from) * 60 });
      }),
    );
  });
});
