import { dayAt } from "../days/days.ts";
import { isAboutSomebodyElse } from "../hours/somebody-else.ts";
import { withoutGreeting } from "../talk/greeting.ts";
import { tellsOfOthersOnly } from "../talk/of-others-only.ts";
import { withoutMarksBehind } from "../words/marks-behind.ts";
import { plain } from "../words/plain.ts";
import { typedLine } from "../words/typed-line.ts";

/** Why somebody did not wear the shirt. */
export interface ShirtExcuse {
  /** The words that name the day, as typed; empty where none do. */
  readonly day: string;
  /** As typed; empty where it was not said. */
  readonly why: string;
}

const NOT: ReadonlySet<string> = new Set(["khong", "ko", "k", "kg", "hong", "hok", "chua"]);
const FORGOT = "quen";
const SO = "nen";
const BECAUSE: ReadonlySet<string> = new Set(["vi", "do", "tai", "boi"]);
/** What may stand around “không” beside the day: who speaks, courtesy, the shirt itself. */
const BESIDE =
  /^(?:em|e|minh|toi|tui|to|da|bao cao|thua|thi|la|kip|co|the|lo|mac|duoc|dc|chiec|ao|xanh|doan|thanh|nien|tn|viet|nam|nha|nhe|a|nen)$/;
const SELF = /^(?:em|e|minh|toi|tui)$/;
const OTHER_SENSE =
  /(?:^| )(?:neu|sao|nao|gi|ai|nhac|bi tru|duoc khong|co sao)(?: |$)|(?:^| )(?:ha|khong|hong)$/;
const WORN = /(?:^| )mac(?: |$)/;
const SHIRT = /(?:^| )ao (?:xanh|doan|thanh nien|tn)(?: |$)/;
const ANY_SHIRT = /(?:^| )ao(?: |$)/;
const MONDAY = /^(?:hom )?(?:thu|t) ?(?:2|hai)(?: |$)/;

/**
 * Reads what follows `/aoxanh`: `thứ hai không mặc được vì áo ướt`, `không 30/11`; or with the reason first: `t2 bệnh nên em không mặc`,
 * `do vội, thứ hai em quên mặc`. Undefined where nothing denies.
 */
export function readShirtExcuse(text: string): ShirtExcuse | undefined {
  const words = withoutGreeting(text.normalize("NFC").replace(CALLED, ""))
    .trim()
    .split(/\s+/u)
    .filter(Boolean);
  const said = words.map(bare);
  const not = said.findIndex((word, at) => isDenial(said, word, at));
  if (not < 0) return undefined;
  const because = said.findIndex((word, at) => at > not && BECAUSE.has(word));
  const from = because < 0 ? clauseOf(words, said, not) : 0;
  const end = because < 0 ? words.length : because;
  const isDay = (_: string, at: number) => at !== not && at >= from && !BESIDE.test(said[at] ?? "");
  const day = withoutMarksBehind(words.slice(0, end).filter(isDay).join(" "), MARKS);
  if (from === 0) return { day, why: withoutMarksBehind(words.slice(end + 1).join(" "), MARKS) };
  return reasonFirst(words.slice(0, from).join(" "), day);
}

/** “Bí thư ơi thứ hai em bệnh …” */
const CALLED = /^(?:(?:dạ|da)[ ,]+)?(?:\p{L}+ ){1,3}(?:ơi|oi)[ ,!]+/iu;
const MARKS = ".,;:!";
const bare = (word: string) => withoutMarksBehind(plain(word), MARKS);

function isDenial(said: readonly string[], word: string, at: number): boolean {
  if (word === FORGOT) return said[at + 1] === "mac";
  return NOT.has(word) && denies(said, at);
}

/** Where the clause of “không mặc” begins, with a reason before it: behind “nên”, a mark, or where the reason's own clause ends. */
function clauseOf(words: readonly string[], said: readonly string[], not: number): number {
  const so = said.slice(0, not).lastIndexOf(SO);
  if (so >= 0) return so + 1;
  const because = said.slice(0, not).findIndex((word) => BECAUSE.has(word));
  if (because < 0) return 0;
  const mark = words.slice(0, not).findLastIndex((word, at) => at > because && /[,;.]$/u.test(word));
  if (mark >= 0) return mark + 1;
  const begins = (_: string, at: number) =>
    at > because + 1 &&
    at <= not &&
    (SELF.test(said[at] ?? "") || dayBegins(words.slice(at, at + MOST_OF_A_DAY).join(" ")));
  const next = words.findIndex(begins);
  return next < 0 ? not : next;
}

/** Where the words of a day end does not depend on the day on which they are said. */
const ANY_DAY = "2026-01-01";

/** No day is said in more words. */
const MOST_OF_A_DAY = 6;

function dayBegins(text: string): boolean {
  return dayAt(typedLine(text), 0, ANY_DAY) !== undefined;
}

/** “Thứ hai vừa rồi đi công tác nên”: the reason, and the day before it where the clause behind it names none. */
function reasonFirst(before: string, day: string): ShirtExcuse {
  const line = typedLine(before);
  const found = dayAt(line, 0, ANY_DAY);
  const first = found ? line.source.slice(0, found.end).trim() : "";
  const rest = found && day === "" ? line.source.slice(found.end) : line.source;
  const why = withoutMarksBehind(rest.replace(/[\s,]+(?:nên|nen)[\s,]*$/iu, ""), MARKS);
  return { day: day || first, why: why.replace(LEADS_TO_REASON, "").trim() };
}

const LEADS_TO_REASON = /^[\s,;:–-]*(?:(?:vì|vi|do|tại|tai|bởi|boi|thì|thi|em|e|mình|minh|tôi|toi|tui) )*/iu;

/** “Không khí”, “không gian” in a note deny nothing. */
function denies(said: readonly string[], at: number): boolean {
  const next = said.slice(at + 1).find((word) => word !== "co" && word !== "the" && word !== "kip");
  return next === "mac" || said.slice(0, at).every((word) => BESIDE.test(word));
}

/** On a Monday “không mặc được” is of the shirt, unless another garment is named: `áo đỏ`, `áo mưa`, `váy`. */
const ANOTHER =
  /(?<!\p{L})(?:áo|ao) (?:đ[ỏo]|dài|dai|mưa|mua|khoác|khoac|ấm|am|vest|sơ mi|so mi|thun|trắng|trang|lạnh|lanh)|(?<!\p{L})(?:váy|vay|quần|quan|đầm|vest|đồ|mũ|nón|tất|vừa|vua)(?!\p{L})/iu;

/**
 * Whether a line without a command says why oneself did not wear it; a question, a rule or somebody else's shirt is none.
 * @param isMonday it is said on a day on which the shirt is worn, so that it need not be named
 */
export function tellsShirtExcuse(
  text: string,
  { isDay, isMonday }: { isDay: (words: string) => boolean; isMonday: boolean },
): boolean {
  const said = text.trim().split(/\s+/u).map(bare).join(" ");
  const excuse = readShirtExcuse(text);
  if (!excuse || excuse.why === "" || /[?？]/u.test(text) || OTHER_SENSE.test(said) || isOfAnother(text))
    return false;
  const mayBeOfIt = isMonday || (MONDAY.test(plain(excuse.day)) && ANY_SHIRT.test(said));
  const isOfShirt = SHIRT.test(said) || (mayBeOfIt && !ANOTHER.test(text.normalize("NFC")));
  return WORN.test(said) && isOfShirt && (excuse.day === "" || isDay(excuse.day));
}

/** “bạn Lan bệnh nên t2 không mặc áo”, “t2 mấy bạn …” */
function isOfAnother(text: string): boolean {
  const line = typedLine(text.trim().replace(LEADS_TO_REASON, ""));
  const from = dayAt(line, 0, ANY_DAY)?.end ?? 0;
  return tellsOfOthersOnly(line) || isAboutSomebodyElse(line, from, line.lower.length);
}
