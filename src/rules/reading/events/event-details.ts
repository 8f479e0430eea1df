import { type FlatLine, flatAt, flatPattern } from "../absence/flat-line.ts";
import { durationAt } from "../hours/durations.ts";

/** What a line says of an event beside its time and place. */
export type EventDetail =
  | { readonly shirt: boolean }
  | { readonly seats: number }
  /** Hours that count for those who came, in minutes. */
  | { readonly minutes: number }
  /** How long it lasts, in minutes. */
  | { readonly lasts: number }
  | { readonly monthly: true };

/** The longest that is believed of a day. */
const MOST_MINUTES = 24 * 60;

const SHIRT = flatPattern(
  "(?:trang phuc_:?_|yeu cau |bat buoc |nho |deu |cung )*(?:(khong can|khong phai|khong|ko can|ko|khoi can|khoi) )?(?:mac |dong phuc )?ao (?:xanh(?: (?:thanh nien|tinh nguyen|doan|tn))?|doan|thanh nien(?: (?:viet nam|vn))?|tn|tinh nguyen)(?: thanh nien)?",
);
const SEATS = flatPattern(
  "(?:(?:toi da|gioi han|khong qua|chi tieu)(?: la)?_:?_(\\d{1,4})(?: (?:nguoi|cho ngoi|cho|ban|dong chi|doan vien|suat|dai bieu|dc|d/c))?|(?:chi )?nhan (\\d{1,4}) (?:nguoi|ban|dong chi|doan vien|suat)|(\\d{1,4}) (?:cho ngoi|cho|suat)(?! \\p{L}))",
);
const COUNTS = flatPattern(
  "(?:duoc |se )*(?:tinh|cong|ghi|ghi nhan|tinh la|quy doi)(?: cho| la| duoc| moi nguoi)*",
);
const LASTS = flatPattern("(?:keo dai|trong vong|trong|khoang|het)(?: khoang)?");
/** “15 phút nữa” is when, and not how long. */
const FROM_NOW = flatPattern(" nua");
const MONTHLY = flatPattern("(?:dinh ky )?(?:lap lai )?(?:hang|moi) thang|dinh ky thang");

/** The detail that begins at a place. */
export function detailAt(line: FlatLine, at: number): { end: number; said: EventDetail } | undefined {
  const shirt = flatAt(line, at, SHIRT);
  if (shirt && isShirt(line, at, shirt[0].length))
    return { end: at + shirt[0].length, said: { shirt: shirt[1] === undefined } };
  const seats = flatAt(line, at, SEATS);
  const count = Number(seats?.[1] ?? seats?.[2] ?? seats?.[3]);
  if (seats && count > 0) return { end: at + seats[0].length, said: { seats: count } };
  const monthly = flatAt(line, at, MONTHLY);
  if (monthly) return { end: at + monthly[0].length, said: { monthly: true } };
  return hoursAt(line, at, COUNTS, "minutes") ?? hoursAt(line, at, LASTS, "lasts") ?? lengthAt(line, at);
}

/** “ao” is a pond, too: with marks only “áo” is worn. */
function isShirt(line: FlatLine, at: number, length: number): boolean {
  return /(?:^|[^\p{L}])(?:áo|ao)(?!\p{M})/u.test(line.lower.slice(at, at + length));
}

function hoursAt(
  line: FlatLine,
  at: number,
  lead: RegExp,
  means: "minutes" | "lasts",
): { end: number; said: EventDetail } | undefined {
  const found = flatAt(line, at, lead);
  if (!found) return undefined;
  const start =
    at + found[0].length + (line.flat.slice(at + found[0].length).match(/^[ :]*/u)?.[0].length ?? 0);
  const read = durationAt(line, start, "units only");
  if (!read || "flaw" in read || read.minutes <= 0 || read.minutes > MOST_MINUTES) return undefined;
  const { minutes } = read;
  return { end: read.end, said: means === "minutes" ? { minutes } : { lasts: minutes } };
}

/** `2 tiếng`, `90 phút` are lengths by themselves; `2 giờ` is a time. */
function lengthAt(line: FlatLine, at: number): { end: number; said: EventDetail } | undefined {
  const read = durationAt(line, at, "units only");
  if (!read || "flaw" in read || read.form !== "plain") return undefined;
  if (read.minutes <= 0 || read.minutes > MOST_MINUTES || flatAt(line, read.end, FROM_NOW)) return undefined;
  return { end: read.end, said: { lasts: read.minutes } };
}
