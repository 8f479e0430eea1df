import type { Day } from "../../calendar/time.ts";
import { hasBegun, isOver } from "../hours/hours-ahead.ts";
import { readHoursLine } from "../hours/hours-line.ts";
import { isPrivateLife } from "../hours/private-life.ts";
import { saidLine } from "../hours/said-line.ts";
import { isAboutSomebodyElse } from "../hours/somebody-else.ts";
import { beforeTalk, behindTalk } from "../hours/told-before-talk.ts";
import { beginsWithOwnWork, namesWork } from "../hours/volunteer-work.ts";
import { calledByTitle } from "../talk/called-by-title.ts";
import { matchAt, pattern, skipSeparators, type TypedLine } from "../words/typed-line.ts";
import { noteOf } from "./deed-note.ts";
import { MOST_READ } from "./deeds-line.ts";
import type { DeedsContext, DeedsReading, SaidDeeds } from "./deeds-reading.ts";
import { joined } from "./join-deeds.ts";
import type { SaidKind } from "./kind-words.ts";
import { piecesOf } from "./line-pieces.ts";
import { saysIMyselfWasThere, whoseDeed } from "./own-deed.ts";
import { deedsOfPiece, numbered } from "./piece-deeds.ts";
import type { SaidInPiece } from "./said-in-piece.ts";
import { isTalkOfDeeds } from "./talk-of-deeds.ts";
import { type Certainty, certaintyOf } from "./told-deed.ts";

/**
 * Reads a line without a command as deeds only when it states them as done by the speaker: `đi sinh hoạt chi đoàn kv3 tối qua`,
 * `hôm nay có mặc áo thanh niên`. What is certain to be done but unclear in something (which unit, how many) is asked about.
 * Hours alone are left to the reader of hours.
 */
export function readToldDeeds(text: string, context: DeedsContext): DeedsReading | undefined {
  const read = readLine(text, context);
  return read?.certainty === "told" && read.reading.kind !== "refuse" ? read.reading : undefined;
}

/** Reads a line that may tell a deed without saying surely that it was done: it leads to a question, never to an entry. */
export function readPossibleDeeds(text: string, context: DeedsContext): DeedsReading | undefined {
  const own = calledByTitle(text);
  const read = readLine(text, context) ?? (own ? readLine(own, context) : undefined);
  const reading = read?.reading ?? readBeforeTalk(text, context);
  if (!reading || reading.kind === "refuse") return undefined;
  if (reading.kind === "ask") return reading;
  return { kind: "ask", about: "if-done", got: text.trim(), offers: [reading.deeds] };
}

/** Deeds that are told, with something else said behind them. */
function readBeforeTalk(text: string, context: DeedsContext): DeedsReading | undefined {
  if (text.length > MOST_READ || /[?？]/u.test(text)) return undefined;
  const behind = behindTalk(text);
  for (const head of [...beforeTalk(text), ...(behind === undefined ? [] : [behind])]) {
    const read = readToldDeeds(head, context);
    if (read) return read;
  }
  return undefined;
}

interface Read {
  readonly reading: DeedsReading;
  readonly certainty: Certainty;
}

let read: { text: string; context: DeedsContext; line: Read | undefined } | undefined;

/** Whoever asks whether a line may be a deed has asked just before whether it is one. */
function readLine(text: string, context: DeedsContext): Read | undefined {
  const { today, now, places } = context;
  const isKnown =
    read?.text === text &&
    read.context.today === today &&
    read.context.now === now &&
    read.context.places === places;
  read = isKnown && read ? read : { text, context, line: readAnew(text, context) };
  return read.line;
}

function readAnew(text: string, context: DeedsContext): Read | undefined {
  if (text.length > MOST_READ) return undefined;
  const line = saidLine(text);
  if (isTalkOfDeeds(line)) return undefined;
  const pieces = piecesOf(line, context);
  const reads: Read[] = [];
  const dayLast = pieces.findLast(({ days }) => days.length === 1)?.days[0]?.day;
  let day = pieces[0].days.length === 0 ? dayLast : undefined;
  for (const piece of pieces) {
    day = piece.days.length === 1 ? piece.days[0]?.day : day;
    const read =
      pieces.length > 1 && piece.kinds.length === 0 ? readHoursPiece(piece, context, day) : undefined;
    const each = read ? [read] : readPiece(piece, context, pieces.length > 1 ? day : undefined);
    if (each.length === 0) return undefined;
    reads.push(...each);
  }
  const isDeed = reads.some(
    ({ reading }) =>
      reading.kind !== "deeds" || reading.deeds.length > 1 || reading.deeds[0].kind !== "hours",
  );
  if (reads.length === 0 || (reads.length === 1 && !isDeed)) return undefined;
  const lastTold = reads.findLastIndex(({ certainty }) => certainty === "told");
  // A list that begins with what is certainly done goes on with its like; and it goes on in time.
  const isDone = ({ reading, certainty }: Read, n: number) =>
    certainty === "told" ||
    (certainty === "weekday" && (n < lastTold || isOfToldDay(reads, dayOf(reading)))) ||
    (reads[0]?.certainty === "told" && kindOf(reading) === kindOf(reads[0].reading));
  const certainty = reads.every(isDone) ? "told" : "perhaps";
  return { reading: joined(reads.map(({ reading }) => reading)), certainty };
}

/** “sáng cn rồi …, tối cn …”: a weekday is past where the same day has been told so. */
function isOfToldDay(reads: readonly Read[], day: Day | undefined): boolean {
  return (
    day !== undefined &&
    reads.some(({ certainty, reading }) => certainty === "told" && dayOf(reading) === day)
  );
}

function dayOf(reading: DeedsReading): Day | undefined {
  return reading.kind === "deeds" ? reading.deeds[0].day : undefined;
}

const WORN = /^(?:mặc|bận|mac|ban) /u;

function kindOf(reading: DeedsReading): string | undefined {
  return reading.kind === "deeds" ? reading.deeds.at(-1)?.kind : undefined;
}

/** What a piece tells: one deed; worn at another, the shirt as well. */
function readPiece(said: SaidInPiece, context: DeedsContext, day: Day | undefined): Read[] {
  const [first = impliedActivity(said), second] = said.kinds;
  if (!first || isHoursOnly(said, first)) return [];
  const surest = certaintyOf(said, first, context, day);
  if (!surest) return [];
  const isNamed = said.kinds.length > 0 || said.places.some(({ whose }) => whose === "named");
  const certainty = isNamed ? surest : "perhaps";
  const readAs = (kind: SaidKind): Read => ({
    reading: deedsOfPiece(said, kind.kind, context, day === undefined ? {} : { day }),
    certainty,
  });
  if (first.kind !== "shirt")
    return second?.kind === "shirt" && WORN.test(said.line.lower.slice(second.at))
      ? [readAs(first), readAs(second)]
      : [readAs(first)];
  const isDeedThere = second && !second.everyday && second.kind !== "shirt" && !isHoursOnly(said, second);
  if (isDeedThere) return [readAs(first), readAs(second)];
  const hours = said.hours ? readHoursPiece(said, context, day) : undefined;
  return [readAs(first), ...(hours ? [{ ...hours, certainty }] : [])];
}

const TOGETHER_WITH = pattern("(?:cùng với|với|cùng|chung với|chung|vs|voi|d\\u00ed) ");

const HELPING =
  /^(?:(?:làm|lam|được|duoc|dc|tham gia|phụ|phu|giúp|giup|hỗ trợ|ho tro|chương trình|chuong trinh|buổi lễ|lễ|cùng|cung|tổ chức|to chuc|(?:mấy|các|may|cac) (?:em|bạn|anh|ban)|anh em)[ ,]+)+/iu;
const HELPED =
  /(?:phụ|giúp|hỗ trợ|phu|giup|ho tro) +(?:(?:mấy|các|anh em|bà con|may|cac) )?(?:(?:em|bạn|anh|chị|đoàn viên|ban) )?$/u;

/** Characters. */
const LONGEST_HELPED = 32;
const LONGEST_TAKEN = 60;

/** “dự lễ trồng cây của cđ kv1”: who takes part in what a branch holds is there together with it. */
const THEIRS = pattern("(?:của|do|bên) ");
const TAKES_PART = /(?<!\p{L})(?:dự|tham dự|tham gia|tgia|du|tham du)(?: \p{L}+){1,8} $/u;

function isTogether(line: TypedLine, at: number): boolean {
  const before = line.lower.slice(Math.max(0, at - LONGEST_TAKEN), at);
  return (
    matchAt(line, at, TOGETHER_WITH) !== undefined ||
    (matchAt(line, at, THEIRS) !== undefined && TAKES_PART.test(before)) ||
    HELPED.test(line.lower.slice(Math.max(0, at - LONGEST_HELPED), at))
  );
}

/** Volunteer work together with a branch that is named is its activity, without any word that says so. */
function impliedActivity(said: SaidInPiece): (SaidKind & { at: number }) | undefined {
  const isThere = ({ at }: { at: number }) => isTogether(said.line, at) || saysIMyselfWasThere(said, at);
  const place = said.places.find((each) => each.whose === "named" && isThere(each)) ?? unnamedUnit(said);
  const note = noteOf(said);
  const start = skipSeparators(said.line, 0);
  const from = said.days[0]?.at === start ? said.days[0].end : start;
  if (!place || isAboutSomebodyElse(said.line, from, place.at)) return undefined;
  // With hours beside a branch even work of anybody is for others; family stays family.
  const work = `${note} `.replace(HELPING, "");
  if (!beginsWithOwnWork(work) || isPrivateLife(said.hours ? `${note} chi đoàn` : note)) return undefined;
  return { at: skipSeparators(said.line, 0), end: 0, kind: "activity", bare: true, everyday: false };
}

/** “viếng nghĩa trang với đoàn phường”: perhaps the activity of a unit, where no hours are told of it. */
function unnamedUnit({ line, places, hours }: SaidInPiece) {
  return hours ? undefined : places.find(({ whose, at }) => whose !== "named" && isTogether(line, at));
}

const OF_THE_UNION = /đoàn|doan/u;
const OF_UNION_AFTER = /^ (?:của|cua) (?:đoàn|doan)/u;

/** Hours of volunteers are an activity of the Union only where it says so: whose it was, how many, or “hoạt động” first of all. */
function isHoursOnly({ line, hours, counts, places }: SaidInPiece, kind: SaidKind & { at: number }): boolean {
  if (kind.kind !== "activity" || !hours) return false;
  const words = line.lower.slice(kind.at, kind.end);
  const isFirst = kind.at === skipSeparators(line, 0) && kind.bare && !/tình|tinh/u.test(words);
  const isNamed = places.some(({ whose }) => whose === "named");
  return !(
    isNamed ||
    counts.length > 0 ||
    isFirst ||
    OF_THE_UNION.test(words) ||
    OF_UNION_AFTER.test(line.lower.slice(kind.end))
  );
}

/** Hours in a line of several deeds, on the day of the piece before where they name none. */
function readHoursPiece(
  said: SaidInPiece,
  { today, now }: DeedsContext,
  day: Day | undefined,
): Read | undefined {
  const read = readHoursLine(said.line.source, { today, now });
  if (!read.ok || !namesWork(read.note) || isPrivateLife(read.note)) return undefined;
  if (impliedActivity(said)) return undefined;
  if (whoseDeed(said, said.hours?.at ?? 0) === "other" && !namesWork(said.line.source)) return undefined;
  const { minutes, clock } = read;
  const part = read.part ?? said.part?.part;
  const told = said.days.length > 0 ? read.day : (day ?? read.day);
  if (part && told === today && !hasBegun(part, today, now)) return undefined;
  const isLater = part !== undefined && told === today && said.days.length === 0 && !isOver(part, today, now);
  const deeds: SaidDeeds = numbered([
    [
      {
        kind: "hours",
        amount: minutes,
        day: told,
        note: said.part ? noteOf(said) : read.note,
        ...(clock ? { clock } : {}),
        ...(part ? { part } : {}),
      },
    ],
  ]);
  const isTold = !isLater && (said.days.length > 0 || day !== undefined);
  return { reading: { kind: "deeds", deeds }, certainty: isTold ? "told" : "perhaps" };
}
