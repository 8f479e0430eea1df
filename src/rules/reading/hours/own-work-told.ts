import type { Day } from "../../calendar/time.ts";
import { saysWhenItWas } from "../told/days-that-were.ts";
import { speaksAgainst } from "../told/speaks-against.ts";
import { isNoneOfOnesOwn } from "./of-others.ts";
import { isNotOnce } from "./own-time.ts";
import { isHomeLife, isPrivateLife } from "./private-life.ts";
import { saidLine } from "./said-line.ts";
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
  if (!namesWork(line.source) || isPrivateLife(line.source) || isHomeLife(line.source)) return false;
  if (isNotOnce(line.source) || isNoneOfOnesOwn(line, 0, line.lower.length)) return false;
  return saysWhenItWas(line, when, { isCertain: true });
}
