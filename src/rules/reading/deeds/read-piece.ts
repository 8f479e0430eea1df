import type { Day } from "../../calendar/time.ts";
import { hasBegun, isOver } from "../hours/hours-ahead.ts";
import { readHoursLine } from "../hours/hours-line.ts";
import { isHomeLife, isPrivateLife } from "../hours/private-life.ts";
import { isAboutAUnit } from "../hours/somebody-else.ts";
import { namesWork } from "../hours/volunteer-work.ts";
import { skipSeparators } from "../words/typed-line.ts";
import { noteOf } from "./deed-note.ts";
import type { DeedsContext, DeedsReading, SaidDeeds } from "./deeds-reading.ts";
import { impliedActivity } from "./implied-activity.ts";
import type { SaidKind } from "./kind-words.ts";
import { whoseDeed } from "./own-deed.ts";
import { deedsOfPiece, numbered } from "./piece-deeds.ts";
import type { SaidInPiece } from "./said-in-piece.ts";
import { type Certainty, certaintyOf } from "./told-deed.ts";

/** What a piece of a line tells, and how surely. */
export interface ReadPiece {
  readonly reading: DeedsReading;
  readonly certainty: Certainty;
}

const WORN = /^(?:mặc|bận|mac|ban) /u;

/** What a piece tells: one deed; worn at another, the shirt as well. */
export function readPiece(said: SaidInPiece, context: DeedsContext, day: Day | undefined): ReadPiece[] {
  const [first = impliedActivity(said), second] = said.kinds;
  if (!first || isHoursOnly(said, first)) return [];
  const surest = certaintyOf(said, first, context, day);
  if (!surest) return [];
  const isNamed =
    said.kinds.length > 0 || said.counts.length > 0 || said.places.some(({ whose }) => whose === "named");
  const certainty = isNamed && !("unsure" in first) ? surest : "perhaps";
  const readAs = (kind: SaidKind): ReadPiece => ({
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

const OF_THE_UNION = /đoàn|doan/u;
const OF_UNION_AFTER = /^ (?:của|cua) (?:đoàn|doan)/u;
const TURNED_OUT = /^ra qu[âa]n/u;

/**
 * Hours of volunteers are an activity of the Union only where it says so: whose it was, how many, “ra quân” or “hoạt động”, which
 * without hours would be one, too.
 */
function isHoursOnly({ line, hours, counts, places }: SaidInPiece, kind: SaidKind & { at: number }): boolean {
  if (kind.kind !== "activity" || !hours) return false;
  const words = line.lower.slice(kind.at, kind.end);
  const isNamed = places.some(({ whose }) => whose === "named");
  // With “đoàn phường” or “chi đoàn em” it was no lower unit's, and gives hours alone.
  const isSaid = (kind.bare && !/tình|tinh/u.test(words)) || TURNED_OUT.test(words);
  return !(
    isNamed ||
    counts.length > 0 ||
    (isSaid && places.length === 0) ||
    OF_THE_UNION.test(words) ||
    OF_UNION_AFTER.test(line.lower.slice(kind.end))
  );
}

/** Where what was done begins, behind a day that leads the piece. */
function afterDay({ line, days: [day] }: SaidInPiece): number {
  const start = skipSeparators(line, 0);
  return day?.at === start ? day.end : start;
}

/**
 * Hours in a line of several deeds, on the day of the piece before where they name none.
 * @param isKnown something else knows that they are a volunteer's, whatever was done
 */
export function readHoursPiece(
  said: SaidInPiece,
  { today, now, isOffDuty = false }: DeedsContext,
  day: Day | undefined,
  isKnown = false,
): ReadPiece | undefined {
  const read = readHoursLine(said.line.source, { today, now });
  if (!read.ok) return undefined;
  const isWork = isKnown ? !isHomeLife(read.note) : namesWork(read.note) && !isPrivateLife(read.note);
  if (!isWork) return undefined;
  if ((!isKnown && impliedActivity(said)) || isAboutAUnit(said.line, afterDay(said), said.hours?.at ?? 0))
    return undefined;
  if (!isKnown && whoseDeed(said, said.hours?.at ?? 0) === "other" && !namesWork(said.line.source))
    return undefined;
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
        ...(part && !isOffDuty ? { part } : {}),
      },
    ],
  ]);
  const isTold = !isLater && (said.days.length > 0 || day !== undefined);
  return { reading: { kind: "deeds", deeds }, certainty: isTold ? "told" : "perhaps" };
}
