import { countOf, DIGIT_WORD, LARGE_COUNT } from "../reading/words/number-words.ts";
import { plain, withoutMarks } from "../reading/words/plain.ts";
import { FOUR_GOODS, type Good, type Votes } from "./review-acts.ts";

/** How the four “được” are written, without marks. */
const WRITTEN: Readonly<Record<Good, string>> = {
  person: "duoc nguoi",
  work: "duoc viec",
  organisation: "duoc to chuc",
  people: "duoc long dan",
};
const ALL = /^(?:x|co|dat|du|dat du|dat ca bon|dat ca 4|ca bon|du bon)$/u;

/** A number in words: `chín trên mười`. */
const COUNT_WORD = new RegExp(
  `(?<!\\p{L})(?:${withoutMarks(LARGE_COUNT)}|${withoutMarks(DIGIT_WORD)})(?!\\p{L})`,
  "gu",
);
/** `9/10`, `9 phiếu trên tổng số 10`. */
const OF_ALL =
  /^\D*(\d{1,4})\s*(?:phieu|y kien|dong chi|nguoi|dong y|thuan)?\s*(?:\/|tren(?: tong(?: so)?)?|trong(?: tong)?(?: so)?|cua|\s)\s*(\d{1,4})\D*$/u;
/** `9 thuận, 1 không`. */
const FOR_AND_AGAINST =
  /^\D*(\d{1,4})\s*(?:phieu )?(?:thuan|dong y|tan thanh|co)\s*[,;]?\s*(?:va )?(\d{1,4})\s*(?:phieu )?(?:khong(?: dong y| tan thanh)?|chong|trang)\D*$/u;

/** Votes as they are said: how many were for it, of how many; undefined where they are not both said. */
export function readVotes(text: string): Votes | undefined {
  const said = plain(text).replaceAll(COUNT_WORD, (word) => String(countOf(word)));
  const [, yes, no] = FOR_AND_AGAINST.exec(said) ?? [];
  const [, agreed, of] =
    yes && no ? [said, yes, String(Number(yes) + Number(no))] : (OF_ALL.exec(said) ?? []);
  return agreed && of && Number(of) > 0 ? { agreed: Number(agreed), of: Number(of) } : undefined;
}

/** One of the policy's levels, as it is written or by its place. */
export function readRating(text: string, ratings: readonly string[]): string | undefined {
  const said = plain(text);
  return (
    ratings.find((rating) => plain(rating) === said) ?? ratings[/^\d$/u.test(said) ? Number(said) - 1 : -1]
  );
}

/** What is named behind one of these is lacking; behind a plain `đạt` it was reached. */
const [LACKING, REACHED] = [/\b(?:chua|khong|thieu)\b/u, /^dat\b/u];

/** `đạt`, what is lacking: `chưa đạt được việc`, or what was reached: `đạt được người, được việc`; undefined where it may mean either. */
export function readGoods(text: string): readonly Good[] | undefined {
  const said = plain(text);
  if (ALL.test(said)) return FOUR_GOODS;
  const [before = "", after] = said.split(LACKING);
  const named = (text: string) => FOUR_GOODS.filter((good) => text.includes(WRITTEN[good]));
  if (after === undefined) return REACHED.test(said) && named(said).length > 0 ? named(said) : undefined;
  const lacking = named(said.slice(before.length));
  const contradict = named(before).some((good) => lacking.includes(good));
  return lacking.length > 0 && !contradict ? FOUR_GOODS.filter((good) => !lacking.includes(good)) : undefined;
}
