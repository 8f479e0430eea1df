import type { DeedKind } from "../../duties/deed-kinds.ts";
import { saidLine } from "../hours/said-line.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { speaksAgainst } from "../told/speaks-against.ts";
import { clausesOfKinds, type KindsOf, shareOf } from "./clauses-of-kinds.ts";
import { MOST_READ } from "./deeds-line.ts";
import { readingOf } from "./deeds-of-kinds.ts";
import type { DeedsContext, DeedsReading } from "./deeds-reading.ts";
import { deedsOfPiece } from "./piece-deeds.ts";
import { saidInPiece } from "./said-in-piece.ts";
import { saysVaguely } from "./vague-deeds.ts";

const MOST_OFFERS = 3;
/** “chủ nhật vừa rồi tôi không tham gia …”, “hôm nay quên mặc áo”: however much it is like what people tell, it was not done. */
const DENIES =
  /(?<!\p{L})(?:không|ko|kg|hổng|hông|hong|khong|chưa|chua|quên|quen) (?:(?:có|co|được|duoc|kịp|kip|đi|di) )*(?:tham gia|tham dự|tham du|dự|du|đi|di|tập|tap|sinh hoạt|sinh hoat|họp|hop|ra quân|ra quan)(?!\p{L})(?! (?:không|ko|hông|chưa))|(?<!\p{L})(?:quên|quen) (?:mặc|mac|bận|ban) (?:áo|ao)(?!\p{L})/u;
const WHOLE_DAY = /(?<!\p{L})(?:nguyên|cả|suốt|nguyen|ca|suot) (?:ngày|ngay)(?!\p{L})/u;
/** A button less likely is not worth its place. */
const LEAST_OFFERED = 0.1;

/**
 * Asks what a line tells of which it is learned that it tells a deed of the speaker's: which of the kinds that it is like, or how many
 * or when where the kind is clear.
 */
export function askWhichDeeds(
  text: string,
  context: DeedsContext,
  kindsOf: KindsOf,
): DeedsReading | undefined {
  if (text.length > MOST_READ) return undefined;
  const line = saidLine(text);
  if (/[?？]/u.test(line.lower) || tellsOfAnother(line, 0) || speaksAgainst(text)) return undefined;
  if (DENIES.test(line.lower)) return undefined;
  const got = text.trim();
  const clauses = clausesOfKinds(line, context, kindsOf);
  if (clauses.length > 1) {
    const reading = readingOf(clauses, context);
    return reading.kind === "deeds"
      ? { kind: "ask", about: "if-done", got, offers: [reading.deeds] }
      : undefined;
  }
  const said = saidInPiece(line, context, "units only");
  const shares = kindsOf(line.source);
  const mayBe = (kind: DeedKind): kind is Exclude<DeedKind, "hours"> =>
    kind !== "hours" && shareOf(shares, kind, said) > LEAST_OFFERED;
  const kinds = shares.kinds.map(({ kind }) => kind).filter(mayBe);
  const readings = kinds.slice(0, MOST_OFFERS).map((kind) => deedsOfPiece(said, kind, context));
  const [first] = readings;
  if (first?.kind === "ask") return first;
  // “hôm nay mặc áo xanh nguyên ngày” leaves nothing open.
  const isOfOneDay = kinds[0] === "shirt" && said.days.length === 1 && WHOLE_DAY.test(line.lower);
  if (saysVaguely(line) && !isOfOneDay) return { kind: "ask", about: "which-day", got, offers: [] };
  const offers = readings.flatMap((reading) => (reading.kind === "deeds" ? [reading.deeds] : []));
  return offers.length > 0 ? { kind: "ask", about: "if-done", got, offers } : undefined;
}
