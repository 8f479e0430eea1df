import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, momentAt, timeOf } from "../../src/rules/calendar/time.ts";
import { readEventChange } from "../../src/rules/reading/events/event-change.ts";
import { readEvent, readWhen, type SaidEvent, saysEvent } from "../../src/rules/reading/events/event-line.ts";
import type { SaidWhen } from "../../src/rules/reading/events/event-times.ts";
import { withoutMarks } from "../../src/rules/reading/words/plain.ts";

/** A Thursday. */
const today = "2026-11-26";
const now = momentAt(today, "10:00");

interface Line {
  readonly text: string;
  readonly right: string;
}

const lines = readFileSync("test/fixtures/event-lines.txt", "utf8")
  .split("\n")
  .filter((line) => line.includes(" => "))
  .map((line): Line => {
    const at = line.lastIndexOf(" => ");
    return { text: line.slice(0, at).replaceAll("\\n", "\n"), right: line.slice(at + 4) };
  });

function moment(at: number): string {
  return `${dayOf(at)} ${timeOf(at)}`;
}

function written(when: SaidWhen): string {
  if ("start" in when) {
    const { start, end } = when;
    if (end === undefined) return moment(start);
    return `${moment(start)}-${dayOf(end) === dayOf(start) ? timeOf(end) : moment(end)}`;
  }
  return [`?${when.doubt}`, when.day, when.days?.join("|"), when.part].filter(Boolean).join(" ");
}

/** An event as the collection writes it. */
function told({ when, title, kind, place, whom, ...more }: SaidEvent): string {
  const { shirt, seats, minutes, monthly } = more;
  const parts = [
    written(when),
    kind && `${kind}:`,
    title && `“${title}”`,
    place && `@ ${place}`,
    whom && `< ${whom}`,
    shirt !== undefined && `shirt=${shirt}`,
    seats && `seats=${seats}`,
    minutes && `minutes=${minutes}`,
    monthly && "monthly",
  ];
  return parts.filter(Boolean).join(" ");
}

it.each(lines)("$text", ({ text, right }) => {
  expect(told(readEvent(text, now))).toBe(right.normalize("NFC"));
  expect(told(readEvent(text.normalize("NFD"), now))).toBe(right);
});

it("is a collection of at least 100, a fifth of them to be asked about", () => {
  expect(lines.length).toBeGreaterThanOrEqual(100);
  expect(lines.filter(({ right }) => right.startsWith("?")).length).toBeGreaterThanOrEqual(lines.length / 5);
});

describe("a line in another guise is the same time, or asked about; never another", () => {
  const guises: [string, (text: string) => string][] = [
    ["without marks", withoutMarks],
    ["in capitals", (text) => text.toUpperCase()],
    ["with wide spaces", (text) => `  ${text.replaceAll(" ", "   ")} `],
    ["with courtesy", (text) => `dạ ${text} nha ad`],
  ];
  it.each(guises)("%s", (_, guise) => {
    for (const { text } of lines) {
      const [plain, changed] = [readEvent(text, now).when, readEvent(guise(text), now).when];
      if ("start" in plain && "start" in changed) expect(written(changed), guise(text)).toBe(written(plain));
    }
  });
});

describe("what is read of a time", () => {
  const ahead = fc.integer({ min: 1, max: 300 }).map((days) => addDays(today, days));
  const hour = fc.integer({ min: 5, max: 22 });
  const minute = fc.constantFrom(0, 15, 30, 45);
  const spelledDay = (day: string, way: number) => {
    const [year = "", month = "", date = ""] = day.split("-");
    const short = `${Number(date)}/${Number(month)}`;
    const long = `ngày ${Number(date)} tháng ${Number(month)}`;
    const ways = [
      `${date}/${month}`,
      short,
      `${short}/${year}`,
      long,
      `${long} năm ${year}`,
      `${date}-${month}-${year}`,
    ];
    return ways[way % ways.length] ?? short;
  };
  const spelledTime = (hours: number, minutes: number, way: number) => {
    const two = String(minutes).padStart(2, "0");
    const ways = [
      `${hours}h${minutes ? two : ""}`,
      `${hours}g${two}`,
      `${hours}:${two}`,
      `${hours} giờ ${minutes ? `${two} phút` : ""}`,
    ];
    return (ways[way % ways.length] ?? "").trim();
  };

  it("is the day and the time, however they are spelt and whichever comes first; or it is asked about", () => {
    const arbitrary = fc.tuple(ahead, hour, minute, fc.nat(5), fc.nat(3), fc.boolean());
    fc.assert(
      fc.property(arbitrary, ([day, hours, minutes, dayWay, timeWay, isDayFirst]) => {
        const parts = [spelledDay(day, dayWay), spelledTime(hours, minutes, timeWay)];
        const text = `họp BCH ${(isDayFirst ? parts : parts.toReversed()).join(" ")} tại UBND`;
        const { when, title, place } = readEvent(text, now);
        const time = `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
        if ("start" in when) expect(moment(when.start), text).toBe(`${day} ${time}`);
        else expect(when.doubt, text).toBe("past");
        expect({ title, place }, text).toEqual({ title: "Họp BCH", place: "UBND" });
      }),
      { numRuns: 200 },
    );
  });

  it("lies ahead and ends after it begins, whatever was typed", () => {
    const pieces = fc.constantFrom(
      "họp", "14h", "8h-11h", "mai", "thứ 5", "tuần sau", "20/11", "05/12", "29/02", "31/11", "chiều", "CN", "sáng", "đến",
      "7g30", "tới", "toi", "tháng 12", "ở UBND", "tại", "lúc", "2 tiếng", "nay", "mừng", "áo xanh", "trong", "từ", ",", "-",
    ); // biome-ignore format: a list of words
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 9 }).map((all) => all.join(" ")),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (said) => {
        const { when } = readEvent(said, now);
        if (!("start" in when)) return;
        expect(when.start, said).toBeGreaterThan(now);
        if (when.end !== undefined) expect(when.end, said).toBeGreaterThan(when.start);
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  ["15h", "2026-12-03 15:00"],
  ["dời sang thứ 6 tuần sau", "2026-12-04 14:00-16:00"],
  ["9h-10h thứ 6 tuần sau", "2026-12-04 09:00-10:00"],
  ["8h sáng", "2026-12-03 08:00"],
  ["20/11", "?past 2026-11-20"],
  ["để xem", "2026-12-03 14:00-16:00"],
])("a change names only what is new: %s", (text, right) => {
  const known = { day: "2026-12-03", clock: { from: 14 * 60, to: 16 * 60 } };
  expect(written(readWhen(text, now, known))).toBe(right);
});

it.each([
  ["họp BCH 14h mai", true],
  ["họp xong rồi", false],
  ["họp lúc 2h chiều nay", false],
  ["họp BCH hôm qua 2 tiếng", false],
  ["họp chi đoàn 19h tối mai phải không?", false],
])("what says of itself that something is called: %s", (text, says) => {
  expect(saysEvent(text, now)).toBe(says);
});

it.each([
  ["15h", "when"],
  ["dời sang 8h thứ 6", "when"],
  ["thứ 6 tuần sau", "when"],
  ["tuần sau", "when"],
  ["chiều mai", "when"],
  ["12/12", "when"],
  ["đổi sang 7h30, tới 9h30", "when"],
  ["16h đến 14h", "when"],
  ["doi qua 14h30 12/12", "when"],
  ["ở nhà văn hóa khu vực 1", "place=nhà văn hóa khu vực 1"],
  ["hội trường UBND", "place=hội trường UBND"],
  ["đổi sang hội trường UBND", "place=hội trường UBND"],
  ["8h thứ 6 ở nhà văn hóa", "when place=nhà văn hóa"],
  ["không cần mặc áo xanh", "shirt=false"],
  ["tối đa 50 người", "seats=50"],
  ["tính 3 tiếng", "minutes=180"],
  ["Họp giao ban", undefined],
  ["đổi", undefined],
  ["gì cũng được", undefined],
])("what is to be otherwise: %s", (text, right) => {
  const change = readEventChange(text, now);
  const spelled =
    change &&
    Object.entries(change)
      .map(([part, value]) => (value === true && part === "when" ? part : `${part}=${value}`))
      .join(" ");
  expect(spelled).toBe(right);
});
