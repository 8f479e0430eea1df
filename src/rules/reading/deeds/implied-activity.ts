import { isPrivateLife } from "../hours/private-life.ts";
import { isAboutSomebodyElse } from "../hours/somebody-else.ts";
import { beginsWithOwnWork, namesWork } from "../hours/volunteer-work.ts";
import { matchAt, pattern, skipSeparators } from "../words/typed-line.ts";
import { noteOf } from "./deed-note.ts";
import type { SaidKind } from "./kind-words.ts";
import type { SaidInPiece } from "./said-in-piece.ts";
import { GONE_TO } from "./speaker-words.ts";
import { saysIMyselfWasThere } from "./there-myself.ts";

const TOGETHER_WITH = pattern("(?:cùng với|với|cùng|chung với|chung|vs|voi|d\\u00ed) ");

const HELPING =
  /^(?:(?:xuống|qua|ra|tới|lên|ghé|vô|xuong|làm|lam|được|duoc|dc|tham gia|phụ|phu|giúp|giup|hỗ trợ|ho tro|chương trình|chuong trinh|buổi lễ|lễ|cùng|cung|tổ chức|to chuc|(?:mấy|các|may|cac) (?:em|bạn|anh|ban)|anh em)[ ,]+)+/iu;
const HELPED =
  /(?:phụ|giúp|hỗ trợ|phu|giup|ho tro) +(?:(?:mấy|các|anh em|bà con|may|cac) )?(?:(?:em|bạn|anh|chị|đoàn viên|ban) )?$/u;

/** Characters. */
const LONGEST_HELPED = 32;
const LONGEST_TAKEN = 60;

/** “dự lễ trồng cây của cđ kv1”: who takes part in what a branch holds is there together with it. */
const THEIRS = pattern("(?:của|do|bên) ");
const TAKES_PART = /(?<!\p{L})(?:dự|tham dự|tham gia|tgia|du|tham du)(?: \p{L}+){1,8} $/u;

/** “…, có kv4 cùng làm” */
const THERE_IS = /(?<!\p{L})(?:có|co) $/u;
const WORKS_ALONG = /^ (?:cùng|cung|chung|làm chung|lam chung|phụ|phu|tham gia|đi chung|di chung)(?!\p{L})/u;

/** Also “dạy lớp tình thương của chi đoàn 3 90 phút”: so long one was there. */
function isTogether({ line, hours }: SaidInPiece, { at, end }: { at: number; end: number }): boolean {
  if (THERE_IS.test(line.lower.slice(0, at)) && WORKS_ALONG.test(line.lower.slice(end))) return true;
  const before = line.lower.slice(Math.max(0, at - LONGEST_TAKEN), at);
  return (
    matchAt(line, at, TOGETHER_WITH) !== undefined ||
    (matchAt(line, at, THEIRS) !== undefined && (hours !== undefined || TAKES_PART.test(before))) ||
    HELPED.test(line.lower.slice(Math.max(0, at - LONGEST_HELPED), at))
  );
}

/** An activity that no word of the line says to be one. */
export type ImpliedActivity = SaidKind & { readonly at: number; readonly unsure?: true };

/** Volunteer work together with a branch that is named is its activity, without any word that says so. */
export function impliedActivity(said: SaidInPiece): ImpliedActivity | undefined {
  return withAUnit(said) ?? attendedByCount(said);
}

const TOOK_PART = /(?<!\p{L})(?:tham gia|tgia|tham dự|tham du) $/u;
const MOST_ATTENDED = 3;

/** “tham gia 1 buổi thắp sáng đường quê”: counted by how often, it was an activity and not so many hours. */
function attendedByCount(said: SaidInPiece): ImpliedActivity | undefined {
  const { line, counts, hours, days } = said;
  const [count, ...more] = counts;
  if (!count?.times || count.times > MOST_ATTENDED || more.length > 0 || hours || days.length !== 1)
    return undefined;
  const took = TOOK_PART.exec(line.lower.slice(0, count.at));
  const rest = line.source.slice(count.end).trim();
  if (!took || !beginsWithOwnWork(rest) || isPrivateLife(rest)) return undefined;
  return { at: took.index, end: count.at, kind: "activity", bare: true, everyday: false };
}

function withAUnit(said: SaidInPiece): ImpliedActivity | undefined {
  const isThere = (place: { at: number; end: number }) =>
    isTogether(said, place) || saysIMyselfWasThere(said, place.at);
  const together = said.places.find((each) => each.whose === "named" && isThere(each)) ?? unnamedUnit(said);
  const note = noteOf(said);
  const start = skipSeparators(said.line, 0);
  const from = said.days[0]?.at === start ? said.days[0].end : start;
  const place = together ?? said.places.find((each) => isGoal(said, each)) ?? workedAt(said, from);
  if (!place || isAboutSomebodyElse(said.line, from, place.at)) return undefined;
  // With hours beside a branch even work of anybody is for others; family stays family.
  const work = `${note} `.replace(HELPING, "");
  // Of several units that are named one did it, and nobody knows which.
  const isOfOne = said.hours !== undefined && said.places.length === 1;
  const isWork = beginsWithOwnWork(work) || (isOfOne && (said.areVolunteers || namesWork(work)));
  if (!isWork || isPrivateLife(`${note} chi đoàn`)) return undefined;
  const isUnsure = !together || isGoal(said, place) || (!said.hours && isPrivateLife(note));
  const at = skipSeparators(said.line, 0);
  const kind = { at, end: 0, kind: "activity", bare: true, everyday: false } as const;
  return isUnsure ? { ...kind, unsure: true } : kind;
}

/** “hôm qua dọn rác kv5”: perhaps its activity. Hours at a place are hours; before the work the unit did it. */
function workedAt({ line, hours, places }: SaidInPiece, from: number) {
  const isBehindWork = ({ at }: { at: number }) => beginsWithOwnWork(line.source.slice(from, at).trim());
  return hours ? undefined : places.find((place) => place.whose === "named" && isBehindWork(place));
}

const DOWN_TO = /^(?:xuống|xuong) /u;

/** “hôm qua em xuống kv1 trồng cây”: perhaps its activity, too. */
function isGoal(
  { line: { lower }, hours }: SaidInPiece,
  { at, whose }: { at: number; whose: string },
): boolean {
  const isThither = DOWN_TO.test(lower.slice(at)) || GONE_TO.test(lower.slice(0, at));
  return !hours && whose === "named" && isThither;
}

/** “viếng nghĩa trang với đoàn phường”: perhaps the activity of a unit, where no hours are told of it; one's own or above gives hours alone. */
function unnamedUnit(said: SaidInPiece) {
  return said.hours
    ? undefined
    : said.places.find((place) => place.whose !== "named" && isTogether(said, place));
}
