import type { DayFound } from "../days/days.ts";
import { saidLine } from "../hours/said-line.ts";
import type { DeedsContext, DeedsReading, SaidDeed } from "./deeds-reading.ts";
import { deedsOfPiece } from "./piece-deeds.ts";
import { saidInPiece } from "./said-in-piece.ts";
import { isTalkOfDeeds } from "./talk-of-deeds.ts";

/** What a command logs; `training` is a song, a dance or a sport. */
export type DeedsCommand = "activity" | "meeting" | "training" | "shirt";

/** What is read of a line; the rest is note. */
export const MOST_READ = 300;

const ALL_TRAININGS = ["song", "dance", "sport"] satisfies SaidDeed["kind"][];
const TRAININGS: ReadonlySet<string> = new Set(ALL_TRAININGS);

/**
 * Reads what follows `/hoatdong`, `/sinhhoat`, `/renluyen` or `/aoxanh`: how many times, a day, where, a note (`2 hôm qua dọn
 * kênh`, `kv3 tối qua`), in any order. Without a day it is today.
 */
export function readDeedsLine(text: string, command: DeedsCommand, context: DeedsContext): DeedsReading {
  const line = saidLine(text.slice(0, MOST_READ));
  if (line.lower.trim() === "") return { kind: "refuse", reason: "empty", got: "" };
  const said = saidInPiece(line, context, "bare number");
  if (said.days.length === 0 && !said.dayFlaw && isTalkOfDeeds(line))
    return { kind: "refuse", reason: "not-done", got: text.trim() };
  if (command !== "training") return deedsOfPiece(said, command, context);
  const named = new Set(said.kinds.flatMap(({ kind }) => (TRAININGS.has(kind) ? [kind] : [])));
  const [kind] = named;
  if (kind && named.size === 1) return deedsOfPiece(said, kind, context);
  // Of several that are named, each may have been trained, or one only be spoken of.
  const offers = (kind ? [...named] : ALL_TRAININGS).flatMap((each) => {
    const read = deedsOfPiece(said, each, context);
    return read.kind === "deeds" ? [read.deeds] : [];
  });
  return { kind: "ask", about: "which-kind", got: text.trim(), offers };
}

/** A weekday alone may be the coming one: “bóng chuyền thứ bảy tại sân phường” calls to it. */
const PAST = /(?<!\p{L})(?:rồi|qua|hôm|bữa|hồi|trước|roi|hom|bua|truoc)(?!\p{L})/u;
/** Where or when people meet: said of today, it may be ahead. */
const WHERE = /(?<!\p{L})(?:tại|ở|lúc|tai|luc)(?!\p{L})|\d *(?:h|g|giờ|gio)(?!\p{L})/u;

/**
 * Whether words that follow “áo xanh” or “rèn luyện” declare it as done: `hôm nay`, `cầu lông chiều qua`. A day has to be named, and
 * that of a shirt alone.
 */
export function isDayDeclared(text: string, command: "training" | "shirt", context: DeedsContext): boolean {
  const line = saidLine(text.slice(0, MOST_READ));
  if (isTalkOfDeeds(line)) return false;
  const { days, hours, places } = saidInPiece(line, context, "units only");
  const isAhead = (day: DayFound) =>
    (day.weekday !== undefined && !PAST.test(line.lower)) ||
    (day.day >= context.today && (hours !== undefined || places.length > 0 || WHERE.test(line.lower)));
  if (days.length === 0 || days.some(isAhead)) return false;
  const read = readDeedsLine(text, command, context);
  return read.kind === "deeds" && (command === "training" || read.deeds.every(({ note }) => note === ""));
}

/** Whether words that follow “hoạt động” declare some: `2 hôm qua`; “hoạt động tuần này là gì” only begins with the same words. */
export function isCountDeclared(text: string): boolean {
  const line = saidLine(text.slice(0, MOST_READ));
  return /^\d/u.test(line.lower) && !isTalkOfDeeds(line);
}
