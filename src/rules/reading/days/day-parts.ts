import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";

/** The parts of a day as people name them. */
export type DayPart = "dawn" | "morning" | "noon" | "afternoon" | "evening" | "night";

/** The source of a pattern that captures a part of the day. */
export const PART =
  "(sáng sớm|rạng sáng|tờ mờ sáng|sáng|giữa trưa|trưa|chiều tối|chiều|x\\u1ebf(?: (?:chiều|trưa))?|ch\\u00ecu|chiu(?= (?:nay|qua|wua|wa|hom|thu|chu|cn|t\\d))|tối|đêm khuya|đêm|khuya)";

const NAMES: readonly (readonly [RegExp, DayPart])[] = [
  [/s[oớ]m|^r[aạ]ng|^t[oờ] m/u, "dawn"],
  [/^s/u, "morning"],
  [/tr/u, "noon"],
  [/t[oố]i/u, "evening"],
  [/^(?:ch|x)/u, "afternoon"],
  [/./u, "night"],
];

/** Words that make it something else: sáng tạo, chieu phim, đêm hội; “tối qua” is a day. */
const LOOKALIKE =
  " (?:nay|này|qua|mai|tạo|kiến|tác|lập|chế|phim|sách|nhạc|hội|văn|gala|giao|trăng|rằm|công viên|trưng)$";
/** “thắp sáng đường quê” */
const LIGHTS_UP = "(?<!(?:thắp|chiếu|bừng|soi) )";
const BARE_PART = pattern(`${LIGHTS_UP}(?:buổi )?${PART}$(?!${LOOKALIKE})`);

/** The part of the day that a captured text names. */
export function partNamed(text: string): DayPart {
  return NAMES.find(([name]) => name.test(text))?.[1] ?? "night";
}

/**
 * A part of the day without a day. `certain` when it is spelt with its marks. In a line with marks, “sang” is the verb
 * (to go over), not the morning.
 */
export function partAt(
  line: TypedLine,
  at: number,
): { end: number; part: DayPart; certain: boolean } | undefined {
  const found = matchAt(line, at, BARE_PART);
  const [text, name] = found ?? [];
  if (!text || !name) return undefined;
  if (name === "sang" && /[^\p{ASCII}]/u.test(line.lower)) return undefined;
  return {
    end: at + text.length,
    part: partNamed(name),
    certain: name === "khuya" || !/^[a-z ]+$/u.test(name),
  };
}

/** The hours that people mean by “2 giờ chiều”: spoken hour → hour of 24. Other combinations are not used. */
const SAID: Readonly<Record<DayPart, (hour: number) => number | undefined>> = {
  dawn: (hour) => (hour <= 7 ? hour : undefined),
  morning: (hour) => (hour <= 12 ? hour : undefined),
  noon: (hour) => (hour >= 10 && hour <= 14 ? hour : hour <= 2 ? hour + 12 : undefined),
  afternoon: (hour) => (hour >= 12 && hour <= 19 ? hour : hour >= 1 && hour <= 6 ? hour + 12 : undefined),
  evening: (hour) => (hour >= 17 && hour <= 24 ? hour : hour >= 5 && hour <= 12 ? hour + 12 : undefined),
  night: (hour) => (hour >= 18 || hour <= 4 ? hour : hour >= 8 && hour <= 12 ? hour + 12 : undefined),
};

/** The hour of 24 that an hour said with a part of the day means. */
export function hourOf24(hour: number, part: DayPart): number | undefined {
  return SAID[part](hour);
}

/** When work in a part of the day is done, where it may be in office hours. */
export const WORKED: Readonly<Partial<Record<DayPart, { from: string; to: string }>>> = {
  morning: { from: "06:00", to: "12:00" },
  afternoon: { from: "13:00", to: "18:00" },
};

/** The longest part of a day, hours. */
export const LONGEST_PART = 6;

/** The hour of 24 before which a part of the day has not begun. */
export const BEGINS: Readonly<Record<DayPart, number>> = {
  dawn: 0,
  morning: 0,
  noon: 10,
  afternoon: 12,
  evening: 17,
  night: 0,
};

/**
 * How to read “2h” beside a part of a named day (“2h chiều qua”), since volunteers are up from 5 to 24. Where both
 * readings are possible, as in “2h chiều nay”, it is ambiguous.
 */
export function readingBesidePart(hour: number, part: DayPart): "duration" | "time-of-day" | "ambiguous" {
  const at = hourOf24(hour, part);
  const isTime = at !== undefined && at >= 5;
  const isDuration = hour <= LONGEST_PART;
  return isTime && isDuration ? "ambiguous" : isDuration ? "duration" : "time-of-day";
}
