import type { Day } from "../../calendar/time.ts";
import { saysNotHeld } from "../talk/not-held.ts";
import { isPassedOn } from "../talk/passed-on.ts";
import { tellsOfAnother } from "../talk/told-of-another.ts";
import { namesSpeaker, saysWhenItWas } from "../told/days-that-were.ts";
import { speaksAgainst } from "../told/speaks-against.ts";
import { hasOtherDoer } from "./other-doer.ts";
import { isNotOnce } from "./own-time.ts";
import { isPaid } from "./paid-work.ts";
import { isHomeLife, isPrivateLife } from "./private-life.ts";
import { saidLine } from "./said-line.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "./somebody-else.ts";
import { speaksOfSome } from "./talk-of-hours.ts";
import { MOST_CHARACTERS } from "./told-loosely.ts";
import { namesWork } from "./volunteer-work.ts";

/** It was meant to be, or was not: “tính đi … mà mưa thôi khỏi”, “nên không tham gia được”. */
const NEGATES =
  /(?<!\p{L})(?:(?:không|khong)(?! đồng| dong| lương| luong| công| thù lao)|ko|k|hông|hong|hổng|(?:chưa|chua)(?! (?:kịp |kip )?(?:ghi|báo|khai|nhập|tính|cộng|bao|nhap|tinh|cong))|khỏi|khoi|thôi(?! nôi)|định(?! danh| cư)|(?:tính|tinh) (?:đi|di|làm|lam|qua|ra|xuống)|suýt|suyt|hoãn|hủy|huỷ|dời|sẽ|mai|nếu|neu)(?!\p{L})/u;

/** Whether a line says that something was not, or is only meant to be. */
export function negates(text: string): boolean {
  return NEGATES.test(text.normalize("NFC").toLowerCase());
}

/**
 * Whether a line of which something else knows that it tells what the speaker has done names volunteer work of theirs that has
 * been, whatever it leaves open: it deserves to be asked about.
 */
export function tellsOwnWork(text: string, when: { today: Day; now: number }): boolean {
  if (text.length > MOST_CHARACTERS || /[?？]/u.test(text) || speaksAgainst(text)) return false;
  const line = saidLine(text);
  const end = line.lower.length;
  if (!namesWork(line.source) || isPrivateLife(line.source) || isHomeLife(line.source)) return false;
  if (isPaid(line.lower) || isPassedOn(line) || saysNotHeld(line.lower) || isNotOnce(line.source))
    return false;
  const isOfOthers =
    isAboutSomebodyElse(line, 0, end) ||
    isAboutAUnit(line, 0, end) ||
    tellsOfAnother(line, 0) ||
    speaksOfSome(line.lower) ||
    (!namesSpeaker(line) && hasOtherDoer(line.source));
  return !isOfOthers && saysWhenItWas(line, when, { isCertain: true });
}
