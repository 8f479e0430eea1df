import type { DeedKind } from "../../duties/deed-kinds.ts";
import { vagueLengthIn, withoutUnknownLength } from "../hours/half-told.ts";
import { saysOffDuty } from "../hours/off-duty.ts";
import { isPrivateLife } from "../hours/private-life.ts";
import { hoursWithin } from "../hours/said-hours.ts";
import { saidLine } from "../hours/said-line.ts";
import { isAboutAUnit, isAboutSomebodyElse } from "../hours/somebody-else.ts";
import { daysNamed, daysOfDeeds, namesSpeaker } from "../told/days-that-were.ts";
import { skipSeparators, type TypedLine, typedLine } from "../words/typed-line.ts";
import { clausesOfKinds, type KindClause, type KindsOf, shareOf } from "./clauses-of-kinds.ts";
import { noteOf } from "./deed-note.ts";
import { isOwnAndBeen } from "./deeds-as-told.ts";
import { MOST_READ } from "./deeds-line.ts";
import type { DeedsContext, DeedsReading, SaidDeeds } from "./deeds-reading.ts";
import { saysIsPlayed } from "./everyday-deed.ts";
import { joined } from "./join-deeds.ts";
import { deedsOfPiece } from "./piece-deeds.ts";
import { readHoursPiece } from "./read-piece.ts";
import { saidInPiece } from "./said-in-piece.ts";
import { isTalkOfDeeds } from "./talk-of-deeds.ts";
import { isApart, NO_VOLUNTEER, tellsOtherKinds } from "./tells-other-kinds.ts";
import { isAhead, isDenied, saysNotWorn, saysVaguely } from "./vague-deeds.ts";

/** What is more like no deed at all is not logged, and what is certainly told only where hardly anything else speaks of a deed. */
const MOST_NONE = { certain: 0.85, else: 0.5 };
/** So little, and words of talk in it are only words. */
const HARDLY_NONE = 0.15;

/**
 * The deeds of a line of which it is learned both that it tells what the speaker has done and what that was, in whatever words: only
 * where all that it tells is in them. It says nothing of whether the line tells that.
 * @param isCertain its like tells so certainly
 */
export function readDeedsOfKinds(
  text: string,
  when: DeedsContext,
  { kindsOf, isCertain }: { kindsOf: KindsOf; isCertain: boolean },
): SaidDeeds | undefined {
  if (text.length > MOST_READ) return undefined;
  const line = saidLine(text);
  const context = {
    ...when,
    isOffDuty: saysOffDuty(typedLine(text)),
    wasRemembered: isCertain && daysNamed(line, when.today).length === 1,
  };
  const { none } = kindsOf(line.source);
  if (none > (isCertain ? MOST_NONE.certain : MOST_NONE.else) || saysVaguely(line) || isAhead(line))
    return undefined;
  if (vagueLengthIn(line) || withoutUnknownLength(text) !== text) return undefined;
  if (saysNotWorn(line) || losesLength(line)) return undefined;
  if (!isOwnAndBeen(text, context, isCertain)) return undefined;
  const isTalk = isTalkOfDeeds(line) && !(isCertain && !isDenied(line));
  if (
    isTalk ||
    isOfOthers(line, context) ||
    PASTIME.test(line.lower) ||
    (!isCertain && none > HARDLY_NONE && isPrivateLife(line.source))
  )
    return undefined;
  const clauses = withoutLengthsOf(clausesOfKinds(line, context, kindsOf));
  const has = (wanted: DeedKind) => clauses.some(({ kind }) => kind === wanted);
  if (!clauses.every(({ isSure }) => isSure)) return undefined;
  // An activity and its hours are one occasion: whoever reads both says where it was.
  const isOneOccasion = has("hours") && has("activity") && !clauses.some((each) => isApart(each, clauses));
  if (isOneOccasion) return undefined;
  const reading = readingOf(clauses, context, isCertain);
  if (reading.kind !== "deeds" || reading.deeds.every(({ kind }) => kind === "hours")) return undefined;
  const { deeds } = reading;
  const isAll =
    !tellsOtherKinds(line, kindsIn(deeds), context, kindsOf) &&
    isAllOfHours(line, deeds, context, kindsOf) &&
    daysOfDeeds(line, context.today).every((named) => deeds.some(({ day }) => day === named.day));
  return isAll ? deeds : undefined;
}

/**
 * What clauses tell together; a clause without a day has its neighbour's.
 * @param areKnown hours in it are a volunteer's, whatever was done
 */
export function readingOf(
  clauses: readonly KindClause[],
  context: DeedsContext,
  areKnown = false,
): DeedsReading {
  const dayOf = ({ said }: KindClause) => (said.days.length === 1 ? said.days[0]?.day : undefined);
  let day = clauses.map(dayOf).findLast((each) => each !== undefined);
  return joined(
    clauses.map(({ said, kind, ...clause }): DeedsReading => {
      day = dayOf({ said, kind, ...clause }) ?? day;
      const inherited = clauses.length > 1 && day !== undefined ? { day } : {};
      if (kind !== "hours") return deedsOfPiece(said, kind, context, inherited);
      const hours = readHoursPiece(said, context, day, areKnown)?.reading;
      return hours ?? { kind: "ask", about: "how-long", got: said.line.source, offers: [] };
    }),
  );
}

/** Deeds that are counted by times, however long each was. */
const BY_TIMES: ReadonlySet<DeedKind> = new Set(["meeting", "song", "dance", "sport"]);

/** “họp chi đoàn trưa nay, 30 phút”: how long the meeting was, and no volunteer’s hours. */
function withoutLengthsOf([first, ...others]: readonly [KindClause, ...KindClause[]]): readonly [
  KindClause,
  ...KindClause[],
] {
  const isItsLength = ({ kind, said }: KindClause) =>
    kind === "hours" && BY_TIMES.has(first.kind) && noteOf(said).replace(ONLY_DONE, "") === "";
  return [first, ...others.filter((each) => !isItsLength(each))];
}

const ONLY_DONE = /^[,.;: ]*(?:xong|rồi|hết|luôn|nha|nhé|ạ|roi|het|luon|nhe|a)?[,.;: ]*$/u;

/** The kinds of deeds, one after the other. */
export const kindsIn = (deeds: SaidDeeds): readonly DeedKind[] => deeds.map(({ kind }) => kind);

const PLAYED: ReadonlySet<DeedKind> = new Set(["sport", "dance", "song"]);

/** Whether a length beside the deeds is one of them, or none of a volunteer's: “chạy bộ 1 tiếng”. */
function isAllOfHours(line: TypedLine, deeds: SaidDeeds, context: DeedsContext, kindsOf: KindsOf): boolean {
  const hours = hoursWithin(line, 0);
  if (hours === undefined || ("flaw" in hours && hours.flaw === "time-of-day")) return true;
  if (deeds.some(({ kind }) => kind === "hours")) return true;
  const said = saidInPiece(line, context, "units only");
  const isPlayed = deeds.every(({ kind }) => PLAYED.has(kind)) && saysIsPlayed(said);
  const mayBeVolunteer = !isPlayed && shareOf(kindsOf(line.source), "hours", said) > NO_VOLUNTEER;
  return !mayBeVolunteer && !deeds.some(({ kind }) => kind === "activity");
}

/** “1tiemg ruoi”: a length that nobody can read. */
const LENGTH_LIKE =
  /\d ?\/ ?\d ?(?:h|g|tiếng|tieng|giờ|gio)(?!\p{L})|(?<!\p{L})(?:rưỡi|ruoi)(?!\p{L})|\d ?ti(?!ết|ền|et|en)\p{L}+/u;

/** Whether a length seems to be told that is not read, so that it would be lost. */
export function losesLength(line: TypedLine): boolean {
  return LENGTH_LIKE.test(line.lower) && hoursWithin(line, 0) === undefined;
}

/** Sung, danced, played or seen for fun. */
const PASTIME =
  /(?<!\p{L})(?:đám (?:cưới|giỗ|tiệc|hỏi)|tiệc|nhậu|karaoke|sinh nhật|quán (?:bia|nhậu|cà phê|cafe)|tivi|truyền hình|phim|dam (?:cuoi|gio|tiec|hoi)|tiec|karaoke|sinh nhat|quan (?:bia|nhau|ca phe)|truyen hinh)(?!\p{L})/u;

/** Somebody of the speaker's is the subject, whoever else is named. */
const KIN =
  /^(?:dạ )?(?:con|cháu|bé|thằng|nhỏ|vợ(?! chồng)|chồng|ba|má|mẹ|cha|anh(?! em)|chị(?! em)|bạn|em (?:trai|gái|rể|dâu)|chau|be|thang|nho|chong|me|chi(?! (?:doan|em|hoi|bo))|ban(?! (?:chap|to))) (?:(?!(?:nên|nen|rồi|roi|xong|thì|thi|mà|ma|cho|để|vì|vi) )\p{L}+ ){0,3}?(?:em|tui|tôi|mình|toi|minh)(?!\p{L})/u;

/** “chồng tui hôm thứ 7 …”, “thứ 7 bạn Thảo …” */
function isOfOthers(line: TypedLine, { today }: DeedsContext): boolean {
  const [day] = daysNamed(line, today);
  const starts = [0, ...(day ? [skipSeparators(line, day.end)] : [])];
  const end = line.lower.length;
  return starts.some(
    (from) =>
      KIN.test(line.lower.slice(from)) ||
      isAboutAUnit(line, from, end) ||
      ((from === 0 || !namesSpeaker(line)) && isAboutSomebodyElse(line, from, end)),
  );
}
