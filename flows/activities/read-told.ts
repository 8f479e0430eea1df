import { likelyKinds } from "../../src/chat/reading/likely-kinds.ts";
import { likelyTold, tellsNothing, toldClauses } from "../../src/chat/reading/likely-told.ts";
import { isWorkOfVolunteers } from "../../src/chat/reading/told-as-hours.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { readDeedsAsTold } from "../../src/rules/reading/deeds/deeds-as-told.ts";
import { kindsIn, readDeedsOfKinds } from "../../src/rules/reading/deeds/deeds-of-kinds.ts";
import type {
  DeedsContext,
  DeedsReading,
  SaidDeed,
  SaidDeeds,
} from "../../src/rules/reading/deeds/deeds-reading.ts";
import {
  readImpossibleDeeds,
  readPossibleDeeds,
  readToldDeeds,
} from "../../src/rules/reading/deeds/deeds-statement.ts";
import { readOfWhichKind } from "../../src/rules/reading/deeds/of-which-kind.ts";
import { readOnlyDeed } from "../../src/rules/reading/deeds/only-deed.ts";
import { tellsOtherKinds } from "../../src/rules/reading/deeds/tells-other-kinds.ts";
import { readUnsureDeeds } from "../../src/rules/reading/deeds/unsure-deeds.ts";
import { saysNotWorn, saysSome } from "../../src/rules/reading/deeds/vague-deeds.ts";
import { askWhichDeeds } from "../../src/rules/reading/deeds/which-deeds.ts";
import { saidLine } from "../../src/rules/reading/hours/said-line.ts";
import { isInDoubt } from "../../src/rules/reading/talk/doubt.ts";
import { isPassedOn } from "../../src/rules/reading/talk/passed-on.ts";
import { daysNamed, saysNextDay } from "../../src/rules/reading/told/days-that-were.ts";
import { isToldEnough } from "../../src/rules/reading/told/how-told.ts";
import { areOfSaidTimes } from "../../src/rules/reading/told/said-times.ts";

/** What is told and like what people tell, or a part of it with only a story around it; all else may be asked about. */
export function readTold(text: string, context: DeedsContext): DeedsReading | undefined {
  if (isInDoubt(text)) return undefined;
  const told = readSurely(text, context);
  if (told) return told;
  const read = toldClauses(text)
    .map((clause) => readSurely(clause, context))
    .find((read) => read?.kind === "deeds");
  return read && isAll(read, text, context) && hasAllDays(read, text, context) ? read : undefined;
}

/** Whether what stands beside it names no day of its own. */
function hasAllDays(read: DeedsReading, text: string, { today }: DeedsContext): boolean {
  const isTold = (day: Day) => read.kind === "deeds" && read.deeds.some((deed) => deed.day === day);
  return daysNamed(saidLine(text), today).every(({ day }) => isTold(day));
}

function readSurely(text: string, context: DeedsContext): DeedsReading | undefined {
  const areVolunteers = isWorkOfVolunteers(text, context);
  const read = likelyTold(text) === "hardly" ? undefined : readToldDeeds(text, { ...context, areVolunteers });
  return read && isAll(read, text, context) ? read : undefined;
}

/** Never is half of a line logged in silence, nor of another time than it says. */
function isAll(read: DeedsReading, text: string, context: DeedsContext): boolean {
  return (
    read.kind !== "deeds" ||
    (!saysSome(saidLine(text)) &&
      !saysNotWorn(saidLine(text)) &&
      !saysNextDay(saidLine(text)) &&
      areOfSaidTimes(text, read.deeds, context.today) &&
      !tellsOtherKinds(saidLine(text), kindsIn(read.deeds), context, likelyKinds))
  );
}

/** What may be meant in one way only, in a line like those that people tell. */
export function readAlike(text: string, context: DeedsContext): DeedsReading | undefined {
  if (isInDoubt(text) || saysSome(saidLine(text))) return undefined;
  const how = likelyTold(text);
  const isCertain = how === "certainly";
  const isDeed = how === "rather" && likelyKinds(saidLine(text).source).none < HARDLY_NONE;
  const asTold = isToldEnough(how) ? readDeedsAsTold(text, context, isCertain) : undefined;
  if (
    asTold &&
    saysWhatOrWhen(text, asTold, context) &&
    isAll({ kind: "deeds", deeds: asTold }, text, context)
  )
    return { kind: "deeds", deeds: asTold };
  const ofKinds =
    isToldEnough(how) || isDeed
      ? readDeedsOfKinds(text, context, { kindsOf: likelyKinds, isCertain })
      : undefined;
  const deeds = ofKinds ?? (isCertain ? readOnlyDeed(text, context, likelyKinds) : undefined);
  if (!deeds || !saysWhatOrWhen(text, deeds, context)) return undefined;
  return areOfSaidTimes(text, deeds, context.today) ? { kind: "deeds", deeds } : undefined;
}

/** “em có tham gia hoạt động tình nguyện nè”: neither what it was nor on which day. */
function saysWhatOrWhen(text: string, deeds: SaidDeeds, { today }: DeedsContext): boolean {
  const saysWhat = ({ kind, note, place }: SaidDeed) =>
    kind !== "activity" || note !== "" || place !== undefined;
  return deeds.some(saysWhat) || daysNamed(saidLine(text), today).some(({ day }) => day !== today);
}

/** A line that is hardly like none may be told less surely. */
const HARDLY_NONE = 0.1;
/** More of it is like no deed of the speaker's, and it is not asked about, however it is told. */
const MOST_NONE = 0.7;
/** So little of it is like none that it is asked about, however it is told. */
const LEAST_NONE = 0.3;

/** What is told in words that leave the kind, the day or how many open. */
export function readUnclear(text: string, context: DeedsContext): DeedsReading | undefined {
  const unsure = readImpossibleDeeds(text, context) ?? readUnsureDeeds(text, context);
  if (unsure) return unsure;
  if (tellsNothing(text) || isPassedOn(saidLine(text))) return undefined;
  const { none } = likelyKinds(saidLine(text).source);
  const isTold = isToldEnough(likelyTold(text));
  if (none > (isTold ? MOST_NONE : LEAST_NONE)) return undefined;
  return askWhichDeeds(text, context, likelyKinds) ?? (isTold ? readOfWhichKind(text, context) : undefined);
}

/** What may be meant as deeds, in a line that is not wholly unlike told ones. */
export function readPossibly(text: string, context: DeedsContext): DeedsReading | undefined {
  return tellsNothing(text) ? undefined : readPossibleDeeds(text, context);
}
