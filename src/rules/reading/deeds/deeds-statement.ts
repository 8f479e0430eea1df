import type { Day } from "../../calendar/time.ts";
import { withEvening } from "../hours/evening-been.ts";
import { saysOffDuty } from "../hours/off-duty.ts";
import { saidLine } from "../hours/said-line.ts";
import { beforeTalk, behindTalk } from "../hours/told-before-talk.ts";
import { NO_NUMBER } from "../hours/vague-amounts.ts";
import { calledByTitle } from "../talk/called-by-title.ts";
import { isAskedToLog } from "../talk/request-to-log.ts";
import { matchAt, typedLine, wordStarts } from "../words/typed-line.ts";
import { MOST_READ } from "./deeds-line.ts";
import type { DeedsContext, DeedsReading } from "./deeds-reading.ts";
import { joined } from "./join-deeds.ts";
import { piecesOf } from "./line-pieces.ts";
import { type ReadPiece, readHoursPiece, readPiece } from "./read-piece.ts";
import { isTalkOfDeeds } from "./talk-of-deeds.ts";

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
  const evening = withEvening(text);
  const read =
    (evening === text ? undefined : readLine(evening, context)) ??
    readLine(text, context) ??
    (own ? readLine(own, context) : undefined);
  const reading = read?.reading ?? readBeforeTalk(text, context);
  if (!reading || reading.kind === "refuse") return undefined;
  if (reading.kind === "ask") return reading;
  return { kind: "ask", about: "if-done", got: text.trim(), offers: [reading.deeds] };
}

/** Why a line that names a deed can be none: on a day that no calendar has, or for longer than a day is. */
export function readImpossibleDeeds(text: string, context: DeedsContext): DeedsReading | undefined {
  const reading = readLine(text, context)?.reading;
  const isImpossible =
    reading?.kind === "refuse" && (reading.reason === "bad-day" || reading.reason === "bad-hours");
  return isImpossible ? reading : undefined;
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

let read: { text: string; context: DeedsContext; line: ReadPiece | undefined } | undefined;

/** Whoever asks whether a line may be a deed has asked just before whether it is one. */
function readLine(text: string, context: DeedsContext): ReadPiece | undefined {
  const { today, now, places, areVolunteers } = context;
  const isKnown =
    read?.text === text &&
    read.context.today === today &&
    read.context.now === now &&
    read.context.places === places &&
    read.context.areVolunteers === areVolunteers;
  read = isKnown && read ? read : { text, context, line: readAnew(text, context) };
  return read.line;
}

function readAnew(text: string, told: DeedsContext): ReadPiece | undefined {
  if (text.length > MOST_READ) return undefined;
  const context = { ...told, isOffDuty: saysOffDuty(typedLine(text)) };
  const line = saidLine(text);
  if (isTalkOfDeeds(line)) return undefined;
  const pieces = piecesOf(line, context);
  if (pieces.every(({ days }) => days.length === 0) && ON_CONDITION.test(line.lower)) return undefined;
  const all: ReadPiece[] = [];
  const dayLast = pieces.findLast(({ days }) => days.length === 1)?.days[0]?.day;
  let day = pieces[0].days.length === 0 ? dayLast : undefined;
  for (const piece of pieces) {
    day = piece.days.length === 1 ? piece.days[0]?.day : day;
    const read =
      pieces.length > 1 && piece.kinds.length === 0 ? readHoursPiece(piece, context, day) : undefined;
    const each = read ? [read] : readPiece(piece, context, pieces.length > 1 ? day : undefined);
    if (each.length === 0) return undefined;
    all.push(...each);
  }
  const reads = withoutCountedBefore(all);
  const isDeed = reads.some(
    ({ reading }) =>
      reading.kind !== "deeds" || reading.deeds.length > 1 || reading.deeds[0].kind !== "hours",
  );
  if (reads.length === 0 || (reads.length === 1 && !isDeed)) return undefined;
  // Nobody asks for what is still to come to be written down.
  const isAsked = isAskedToLog(text);
  const lastTold = reads.findLastIndex(({ certainty }) => certainty === "told");
  // A list that begins with what is certainly done goes on with its like; and it goes on in time.
  const isDone = ({ reading, certainty }: ReadPiece, n: number) =>
    certainty === "told" ||
    (certainty !== "perhaps" && (isAsked || n < lastTold || isOfToldDay(reads, dayOf(reading)))) ||
    (reads[0]?.certainty === "told" && kindOf(reading) === kindOf(reads[0].reading));
  // “… mấy tiếng liền”: how long it was is to be asked.
  const isOpen = wordStarts(line, 0).some((at) => matchAt(line, at, NO_NUMBER));
  const certainty = reads.every(isDone) && !isOpen ? "told" : "perhaps";
  return { reading: joined(reads.map(({ reading }) => reading)), certainty };
}

/** “trực xong sớm thì em ghé sinh hoạt kv3”: then, and without a day nobody has been there yet. */
const ON_CONDITION =
  /(?<!\p{L})(?:xong|sớm|som|rảnh|ranh|kịp|kip|tạnh|tanh|hết (?:việc|giờ|ca|mưa)|het (?:viec|gio|ca|mua)) (?:thì|thi) (?:(?:em|e|mình|minh|tôi|toi|tui) )?(?:ghé|ghe|qua|đi|di|ra|vô|vo|xuống|xuong|lên|len|tới|chạy|chay|dự|du)(?!\p{L})(?!.*(?:rồi|roi)[ .!]*$)/u;

/** “2 hoạt động hôm chủ nhật: dọn kênh với kv1, vẽ tường với kv2”: those that are counted first are the ones that are named then. */
function withoutCountedBefore(reads: readonly ReadPiece[]): readonly ReadPiece[] {
  const [first, ...others] = reads;
  const counted = first?.reading.kind === "deeds" ? first.reading.deeds : undefined;
  if (counted?.length !== 1) return reads;
  const [{ kind, amount, place }] = counted;
  const named = others.flatMap(({ reading }) => (reading.kind === "deeds" ? reading.deeds : []));
  const sum = named.filter((deed) => deed.kind === kind).reduce((total, deed) => total + deed.amount, 0);
  const isCount = kind !== "hours" && amount > 1 && place === undefined;
  return isCount && sum === amount ? others : reads;
}

/** “sáng cn rồi …, tối cn …”: a weekday is past where the same day has been told so. */
function isOfToldDay(reads: readonly ReadPiece[], day: Day | undefined): boolean {
  return (
    day !== undefined &&
    reads.some(({ certainty, reading }) => certainty === "told" && dayOf(reading) === day)
  );
}

function dayOf(reading: DeedsReading): Day | undefined {
  return reading.kind === "deeds" ? reading.deeds[0].day : undefined;
}

function kindOf(reading: DeedsReading): string | undefined {
  return reading.kind === "deeds" ? reading.deeds.at(-1)?.kind : undefined;
}
