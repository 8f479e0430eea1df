import type { Day } from "../../calendar/time.ts";
import { dayAt } from "../days/days.ts";
import { type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { isOver } from "./hours-ahead.ts";
import { namesWork } from "./volunteer-work.ts";

const COURTESY_BEHIND =
  /(?<![ ,.!])[ ,]+(?:nha|nhé|nhe|nghen|nhen|hen)(?: (?:ad|admin|bot|a|c|e|ah|ak|ơi|oi|em|mn|mọi người|bạn|anh|chị|cô|chú|thầy|sếp|đồng chí|đ\/c|ạ|chi|co|thay|sep)(?: \p{Lu}\p{Ll}+)?)*[ .!]*(?:(?=[:;])|(?=, )|$)/u;

/** “45 phút xong rồi nha” */
const FINISHED = /(?<!\p{L})(?:xong|rồi|roi)$/iu;

/** Where work is told of a time that has surely been, or as finished, “nha” calls nobody together. */
export function withoutCourtesyBehind(
  line: TypedLine,
  { today, now }: { today: Day; now?: number },
): TypedLine {
  const found = COURTESY_BEHIND.exec(line.source);
  if (!found || !namesWork(line.source)) return line;
  const told = line.source.slice(0, found.index);
  const hasBeen = wordStarts(line, 0).some((at) => {
    const day = dayAt(line, at, today);
    if (day === undefined || "flaw" in day || day.weekday !== undefined) return false;
    const { part } = day;
    return day.day < today || (part !== undefined && now !== undefined && isOver(part, today, now));
  });
  if (!hasBeen && !FINISHED.test(told)) return line;
  const end = found.index + found[0].length;
  return typedLine(told + line.source.slice(end));
}
