import { saidLine } from "../hours/said-line.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "../hours/somebody-else.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { MOST_READ } from "./deeds-line.ts";
import type { DeedsContext, DeedsReading } from "./deeds-reading.ts";
import { saidInPiece } from "./said-in-piece.ts";
import { isAhead, saysUnsurely } from "./vague-deeds.ts";

/** Somebody was there, or wore it. */
const TOOK_PART =
  /(?<!\p{L})(?:đi|dự|tham gia|tham dự|có|mặc|bận|được|di|du|co|mac|ban|duoc|dc|rồi|roi|tuần này|tuan nay|tháng này|thang nay)(?!\p{L})/u;

/**
 * Asks when or how often where whoever tells a deed says not to know: `có đi sinh hoạt mà quên mất bữa nào`. Left alone it would be
 * heard as talk, and the one who tried to report it would not know how.
 */
export function readUnsureDeeds(text: string, context: DeedsContext): DeedsReading | undefined {
  if (text.length > MOST_READ || /[?？]/u.test(text)) return undefined;
  const line = saidLine(text);
  const about = saysUnsurely(line);
  if (about === undefined || isAhead(line) || !TOOK_PART.test(line.lower)) return undefined;
  const end = line.lower.length;
  if (tellsOfAnother(line, 0) || isAboutSomebodyElse(line, 0, end) || isAboutAUnit(line, 0, end))
    return undefined;
  const [kind] = saidInPiece(line, context, "units only").kinds;
  return kind ? { kind: "ask", about, got: text.trim(), offers: [] } : undefined;
}
