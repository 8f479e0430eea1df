import { matchAt, pattern, skipSeparators, wordStarts } from "../words/typed-line.ts";
import type { SaidInPiece } from "./said-in-piece.ts";
import { SELF, SELF_WORD, SOMEBODY_OF } from "./speaker-words.ts";

const ATTENDS = pattern("(?:dự|tham dự|tham gia|tgia|có mặt|đi|ghé|mặc|bận|tập|học|luyện|hát|nhảy|chạy)$");
/** “em đi trễ nhưng vẫn có mặt” */
const LATE = `${SELF} (?:đi|t\\u1edbi|đến|vô|vào) (?:trễ|tr\\u1ec5|muộn)(?: \\p{L}+){0,2}? (?:nhưng|mà) (?:vẫn |v\\u1eabn |cũng )?(?:có (?:mặt|dự)|dự)$`;
const I_WAS_THERE = pattern(
  `${LATE}|${SELF} (?:cũng )?có (?:tập|nhảy|m\\u00faa|hát|chơi|mặc|phụ)$|(?:${SELF} )?(?:cũng )?có (?:${SELF} )?(?:dự|đi|ghé|tham gia|tham dự|mặt|xuống|qua)$(?! (?:\\d|các|đông|mấy|hơn|trên|gần|khoảng|bạn|đoàn viên|anh|chị|đồng chí|l\\u00e3nh))`,
);

const THERE_HAS_SELF = new RegExp(`(?<!\\p{L})${SELF}(?!\\p{L})`, "u");

/**
 * “kv3, em có dự”, “kv3 hôm qua có đi”; not “kv3 chị Lan có đi”, of whoever comes between.
 * @param from where the place or the word of the deed begins
 */
export function saysIMyselfWasThere(said: SaidInPiece, from: number): boolean {
  const { line, kinds } = said;
  const known = [...kinds, ...knownIn(said)];
  const endOfKnown = (at: number): number => {
    const found = known.find((each) => each.at === at && each.end > at);
    return found ? endOfKnown(skipSeparators(line, found.end)) : at;
  };
  const afterKnown = endOfKnown(from);
  return wordStarts(line, from).some((at) => {
    const [there] = matchAt(line, at, I_WAS_THERE) ?? [];
    if (there === undefined) return false;
    const until = line.lower.slice(from, at + there.length);
    return at === afterKnown || (THERE_HAS_SELF.test(there) && !SOMEBODY_OF.test(until));
  });
}

/** What a piece names besides kinds of deeds. */
export function knownIn({
  days,
  dayFlaw,
  places,
  counts,
  hours,
  part,
}: SaidInPiece): { at: number; end: number }[] {
  const more = [dayFlaw, hours, part].filter((each) => each !== undefined);
  return [...days, ...places, ...counts, ...more];
}

/** “… kv3, em có dự”: said after the deed. */
export function saysIWasThere({ line }: SaidInPiece, from: number): boolean {
  return wordStarts(line, from).some((at) => matchAt(line, at, I_WAS_THERE) !== undefined);
}

/** “…, em lo phần nước uống”: what the speaker did there. */
const MY_PART =
  /(?<!\p{L})(?:em|e|mình|tôi|tui) (?:(?:thì|được|có) )?(?:lo|phụ trách|phụ|đảm nhận|nhận|giữ|đứng|coi) (?:phần|khâu|việc|nước|hậu|xe|loa|cờ|chỗ|bàn|cổng)(?!\p{L})/u;
/** “vừa họp chi đoàn xong”: who comes from it was there. */
const JUST_BEFORE = /(?<!\p{L})(?:vừa|mới|vua|moi)(?: (?:đi|dự|di|du))? $/u;
const FINISHED = /^ *(?:xong|về|ve)(?!\p{L})/u;

/** Whether somebody is said to have taken part: “em”, “dự”, “đi”. Without, `buổi sinh hoạt tối qua vui ghê` only speaks of it. */
export function saysWhoTookPart(said: SaidInPiece, until: number): boolean {
  const { line, kinds, places } = said;
  if (saysIWasThere(said, until) || MY_PART.test(line.lower.slice(until))) return true;
  const known = kinds.find(({ end }) => end === until);
  const after = places.find(({ at }) => at === skipSeparators(line, until))?.end ?? until;
  if (known && JUST_BEFORE.test(line.lower.slice(0, known.at)) && FINISHED.test(line.lower.slice(after)))
    return true;
  return wordStarts(line, 0, until + 1).some(
    (at) => matchAt(line, at, SELF_WORD) !== undefined || matchAt(line, at, ATTENDS) !== undefined,
  );
}
