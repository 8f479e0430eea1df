import type { Day } from "../../calendar/time.ts";
import { dayAt } from "../days/days.ts";
import { type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { namesWork } from "./volunteer-work.ts";

const COURTESY_BEHIND =
  /(?<![ ,.!])[ ,]+(?:nha|nhé|nhe|nghen|nhen|hen)(?: (?:ad|admin|bot|a|c|e|ah|ak|ơi|oi|em|mn|mọi người|bạn|anh|chị|cô|chú|thầy|sếp|đồng chí|đ\/c|ạ|chi|co|thay|sep)(?: \p{Lu}\p{Ll}+)?)*[ .!]*(?:(?=[:;])|(?=, )|$)/u;

/** Where work is told of a day that has surely been, “nha” calls nobody together. */
export function withoutCourtesyBehind(line: TypedLine, today: Day): TypedLine {
  const found = COURTESY_BEHIND.exec(line.source);
  if (!found || !namesWork(line.source)) return line;
  const isPastDay = wordStarts(line, 0).some((at) => {
    const day = dayAt(line, at, today);
    return day !== undefined && !("flaw" in day) && day.weekday === undefined && day.day < today;
  });
  if (!isPastDay) return line;
  const end = found.index + found[0].length;
  return typedLine(line.source.slice(0, found.index) + line.source.slice(end));
}
