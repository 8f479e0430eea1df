import { namesWork } from "../hours/volunteer-work.ts";
import { skipSeparators, type TypedLine } from "../words/typed-line.ts";
import type { DeedsContext } from "./deeds-reading.ts";
import { impliedActivity } from "./implied-activity.ts";
import { type SaidInPiece, saidInPiece } from "./said-in-piece.ts";

const BETWEEN =
  /[,;\n]+|\.(?= )|(?<= )[+&](?= )|(?<= )(?:(?<!(?:nhật|nhat|cn|tuần|tuan|tháng|thang|vừa|vua|hôm|hom|bữa|bua|thứ \p{L}{2,4}|thứ \d|t[2-7]) )(?:rồi|roi)|xong|(?<!(?:hôm|hum|bữa|sáng|trưa|chiều|tối|đêm|hom|bua|sang|trua|chieu|toi|dem|tuần|tuan|ghé|ghe|tới|toi|chạy|chay) )qua(?= (?:tới |toi )?(?:(?:hôm|bữa|tối|chiều|sáng|hom|bua|toi|chieu|sang) (?:nay|qua|sau)|(?:thứ|thu|chủ|chu) |t[2-7] |cn ))|sau đó|sau do|còn|và|va)(?= )|(?<= )(?:với|voi)(?= (?:ra quân|ra quan|sinh hoạt|sinh hoat|(?:\d|một|hai|ba|mot) (?:(?:buổi|lần|buoi|lan) )?(?:sinh hoạt|sinh hoat|hoạt động|hoat dong|ra quân|ra quan)|(?:(?:bài|điệu|bai|dieu) )?(?:dân vũ|dan vu)|bài hát|bai hat|hát|hat)(?!\p{L}))|(?<= )(?=(?:sáng|trưa|chiều|tối) (?!qua|nay|hôm|bữa|thứ|chủ|cn|t\d|\d|ngày|mai))/gu;

/** A line of more parts is conversation. */
const MOST_CUTS = 12;

/** The pieces of a line that tell a deed each: `sáng qua dọn kênh 2 tiếng, tối đi sinh hoạt chi đoàn kv3` has two. */
export function piecesOf(line: TypedLine, context: DeedsContext): readonly [SaidInPiece, ...SaidInPiece[]] {
  const whole = saidInPiece(line, context, "units only");
  const cuts = cutsOf(whole);
  if (cuts.length === 0 || cuts.length > MOST_CUTS) return [whole];
  const ends = [...cuts.map(([at = 0]) => at), line.lower.length];
  const spans: { from: number; to: number }[] = [];
  let from = 0;
  const isLed = isLedByDay(whole);
  for (const [n, to] of ends.entries()) {
    const span = { from, to };
    // “kv2 qua tối nay …”: between the mark and the day that begins is nothing.
    if (line.lower.slice(from, to).trim() === "" && n < cuts.length) {
      from = cuts[n]?.[1] ?? to;
      continue;
    }
    // “hôm kia, em dự …; hôm qua, em dự …”: a day that leads goes with what is behind it.
    if (isLed && n < cuts.length && isDayOnly(read(line, span, context))) continue;
    const last = spans.at(-1);
    if (last && isOne(read(line, last, context), read(line, span, context)))
      spans[spans.length - 1] = { from: last.from, to };
    else spans.push(span);
    from = cuts[n]?.[1] ?? to;
  }
  const [first, ...others] = spans.map((span) => read(line, span, context));
  return first && others.length > 0 ? [first, ...others] : [whole];
}

/** Where the deeds of a line may be cut apart: each from where to where nothing is told. */
export function cutsOf(whole: SaidInPiece): number[][] {
  const marks = [...whole.line.lower.matchAll(BETWEEN)].map(({ index, 0: mark }) => [
    index,
    index + mark.length,
  ]);
  return [...marks, ...daysThatBegin(whole)].toSorted(([a = 0], [b = 0]) => a - b);
}

/** Words said into a phone have no marks: where a day comes first, the next day begins the next deed. */
function daysThatBegin(whole: SaidInPiece): number[][] {
  return isLedByDay(whole) ? whole.days.slice(1).map(({ at }) => [at, at]) : [];
}

function isLedByDay({ line, days: [first] }: SaidInPiece): boolean {
  return first !== undefined && LED_BY.test(line.lower.slice(0, first.at));
}

function isDayOnly({ line, days: [day] }: SaidInPiece): boolean {
  return (
    day !== undefined &&
    day.at === skipSeparators(line, 0) &&
    skipSeparators(line, day.end) === line.lower.length
  );
}

const LED_BY =
  /^(?:(?:dạ|da|em|e|mình|minh|tôi|toi|tui|thì|thi|báo cáo|bao cao|anh|chị|chi|ơi|oi|là|la)[ ,]+)*$/u;

function read(
  line: TypedLine,
  { from, to }: { from: number; to: number },
  context: DeedsContext,
): SaidInPiece {
  const piece = { source: line.source.slice(from, to), lower: line.lower.slice(from, to) };
  return saidInPiece(piece, context, "units only");
}

/** Whether a part only goes on with the deed before it: `ra quân với chi đoàn 5, dọn kênh 2 tiếng`. */
function isOne(last: SaidInPiece, next: SaidInPiece): boolean {
  if (!tellsDeed(last) || !tellsDeed(next)) return true;
  const [kind] = last.kinds;
  const addsNothing = next.days.length === 0 && next.places.length === 0 && next.counts.length === 0;
  if (next.kinds.length === 0) return kind?.kind === "activity" && !last.hours && addsNothing && !next.part;
  const [second] = next.kinds;
  // “hoạt động trồng cây và hoạt động hiến máu” are two.
  if (kind?.bare && second?.bare && namesWork(last.line.source) && namesWork(next.line.source)) return false;
  return kind?.kind === second?.kind && addsNothing && !next.hours;
}

function tellsDeed(said: SaidInPiece): boolean {
  const { kinds, hours, line } = said;
  const isOfHours = hours !== undefined && namesWork(line.source);
  return kinds.length > 0 || isOfHours || impliedActivity(said) !== undefined; // “dọn kênh với kv3”
}
