import { dayAt } from "../days/days.ts";
import { plain } from "../words/plain.ts";
import { matchAt, pattern, type TypedLine, typedLine } from "../words/typed-line.ts";
import { oneOf } from "../words/typed-words.ts";

/** Where the words of a day end does not depend on the day on which they are said. */
const ANY_DAY = "2026-01-01";
/** A longer lead is a story. */
const MOST_WORDS = 16;

/** That something is reported, asked to be written down, or comes to mind. */
const isReport = oneOf(
  "báo cáo khai ghi nhận nhập cộng chấm add log note cập bổ nói ừ ờ đúng ok oke gửi nộp thưa chào nhớ nhờ quên",
);
/** Who says it, to whom, and courtesy: nothing of what was done. */
const isNeutral = oneOf(
  "tổng dạ vâng alo hi hello kính xin phép được dc rồi có chứ phải còn nữa cho giúp giùm dùm hộ với thêm lại bù trễ muộn sót ơn là rằng thì cập nhật bổ sung cảm cám vừa mới giờ tình nguyện tn ạ à ơi nè đây nha nhé em e mình mk tôi tui tớ con cháu anh chị cô chú bác thầy sếp bot ad admin bạn bí thư đồng chí ra mất kịp chưa sực chút xíu lỗi sorry",
);
const TITLES: ReadonlySet<string> = new Set("anh chi co chu bac di thay sep thu chi".split(" "));
const SELVES: ReadonlySet<string> = new Set(["em", "con", "chau", "minh"]);
const OTHERS: ReadonlySet<string> = new Set([...TITLES, "ban", "con", "chau", "nguoi", "nha"]);
/** Told by whoever stands before it; “chị ghi giúp em” is asked of them. */
const TELLS: ReadonlySet<string> = new Set("bao khai gui note log nhan noi".split(" "));
const FOR: ReadonlySet<string> = new Set("cho giup gium dum ho cua nho".split(" "));
const NAME = "NAME";
/** “em là Tí”, “Tí đây”. */
const INTRODUCED: ReadonlySet<string> = new Set(["la", "ten"]);
const HERE: ReadonlySet<string> = new Set(["day", "ne", "la", "ten"]);
/** “đoàn viên kv2”: of which unit the speaker is. */
const UNIT = pattern(
  "(?:chi đoàn|cđ|cd|kv|khu vực|ấp|khóm|đoàn viên|đv)(?:_(?:kv|khu vực|ấp|khóm))?_\\d{0,2}$",
);
/** “anh Tùng nhắc em báo giờ:” */
const REMINDED =
  /^(?:dạ )?(?:anh|chị|cô|chú|thầy|sếp|bí thư|bạn)(?: \p{Lu}\p{Ll}+){0,2} (?:nhắc|biểu|kêu|nói|dặn) (?=(?:em|e|mình|tôi|tui|con) (?:báo|khai|ghi|nhập|gửi)(?: giờ)?(?: lại)?[ ,:]+)/iu;
const SPEAKER = /(?<!\p{L})(?:em|e|mình|minh|tôi|toi|tui|con)(?!\p{L})/iu;

/**
 * A line without the words that only lead to what was done: `em xin phép báo cáo: tối qua …`, `mới nhớ ra hôm qua có …`, `đoàn viên kv2
 * đây, tối qua …`. They end where a day begins, or at a colon. A line with any other word before that stays as it is.
 */
export function withoutLeadIn(text: string): string {
  const line = typedLine(text.replace(REMINDED, ""));
  const end = endOfLeadIn(line);
  return end === undefined ? text : line.source.slice(end);
}

interface Lead {
  reports: boolean;
  unit: boolean;
  here: boolean;
  /** A name is only somebody who hears it: whose it was has to be said behind. */
  toldTo: boolean;
}

function endOfLeadIn(line: TypedLine): number | undefined {
  const { source } = line;
  const lead: Lead = { reports: false, unit: false, here: false, toldTo: false };
  const said: string[] = [];
  let unitUntil = 0;
  for (const { index, 0: word } of source.matchAll(/[\p{L}\p{N}/]+/gu)) {
    if (index < unitUntil) continue;
    const mark =
      /[,;:.!–-]\s*$/u.exec(source.slice(0, index))?.[0] ?? (said.at(-1) === "oi" ? "," : undefined);
    if (said.length > 0 && (mark?.startsWith(":") || dayAt(line, index, ANY_DAY)))
      return isLeadIn(lead, said, { mark, rest: source.slice(index) }) ? index : undefined;
    if (said.length > MOST_WORDS) return undefined;
    const unit = matchAt(line, index, UNIT);
    if (unit) {
      lead.unit = true;
      unitUntil = index + unit[0].length;
      said.push(NAME);
      continue;
    }
    const letters = plain(word);
    const isName = said.length > 0 && /^\p{Lu}\p{Ll}/u.test(word);
    const named = isName ? namedBy(said, lead) : undefined;
    lead.toldTo ||= named === "told";
    if (!named && isReport(word) && !isChild(word, said)) {
      if (!lead.reports && TELLS.has(letters) && isOfAnother(said)) return undefined;
      lead.reports = true;
    } else if (!named && !isNeutral(word)) return undefined;
    lead.here ||= HERE.has(letters);
    lead.unit ||= named === "self";
    said.push(named ? NAME : letters);
  }
  return undefined;
}

/** Whose name comes here: the speaker's, or that of whoever is told; nothing where it is of somebody else. */
function namedBy(said: readonly string[], lead: Lead): "self" | "told" | undefined {
  const [last = "", before = ""] = [said.at(-1), said.at(-2)];
  if (INTRODUCED.has(last) || last === NAME) return "self";
  // “em Thảo kv1 đây”
  if (said.length === 1 && SELVES.has(last)) return "self";
  return TITLES.has(last) && lead.reports && !FOR.has(before) ? "told" : undefined;
}

/** “bạn em báo: …”, “chị báo …”: they told it, and the speaker hands it on. */
function isOfAnother(said: readonly string[]): boolean {
  const [last = "", before = ""] = [said.at(-1), said.at(-2)];
  return OTHERS.has(last) || (/^(?:em|minh|toi|tui)$/.test(last) && OTHERS.has(before));
}

/** “nho em …” typed without marks is rather a child than “nhớ”. */
function isChild(word: string, said: readonly string[]): boolean {
  return said.length === 0 && word.toLowerCase() === "nho";
}

function isLeadIn(
  lead: Lead,
  said: readonly string[],
  { mark, rest }: { mark: string | undefined; rest: string },
): boolean {
  if (lead.unit && !lead.here) return false;
  // “em quên hôm qua đi dọn rác” may mean that nobody went.
  if (mark === undefined && said.at(-1) === "quen") return false;
  if (lead.toldTo && mark === undefined && !SPEAKER.test(rest)) return false;
  return lead.reports || (mark !== undefined && (!mark.startsWith(":") || lead.here));
}
