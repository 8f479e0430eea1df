import { type Period, type PeriodId, parsePeriod } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { readReviewLine } from "../rules/forms/review-periods.ts";
import { entryOf } from "../rules/reading/words/entry-of.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "kiemdiem";

/** A unit's review of a quarter, as a line names it. */
export interface ReviewAsked {
  readonly unit: string;
  readonly quarter: PeriodId;
}

/** What is done about the whole of a review. */
export type ReviewDeed = "show" | "sit" | "choose" | "several" | "file" | "take-file" | "close";
/** What is done about one cadre in it. */
export type ReviewedDeed = "look" | "write" | "decide" | "correct";

/** What a line of `/kiemdiem` asks for. */
export type CollectiveCommand =
  /** `who`: words that name a cadre. */
  | { does: "open"; period?: Period; who: string }
  | { does: "unclear" }
  | { does: "own" }
  | ({ does: "own-one" } & ReviewAsked)
  /** `said`: what was said below the button that asks for it. */
  | ({ does: "answer"; said?: string } & ReviewAsked)
  | ({ does: ReviewDeed } & ReviewAsked)
  | ({ does: ReviewedDeed; cadre: string; said?: string } & ReviewAsked);

const WHOLE: Readonly<Record<string, ReviewDeed | "own-one" | "answer">> = {
  xem: "show",
  hop: "sit",
  chon: "choose",
  nhieu: "several",
  tep: "file",
  nop: "take-file",
  chot: "close",
  toi: "own-one",
  traloi: "answer",
};
const OF_ONE: Readonly<Record<string, ReviewedDeed>> = {
  ai: "look",
  ghi: "write",
  ketluan: "decide",
  sua: "correct",
};
const OWN = "toi";
const QUARTER = /^\d{4}-Q[1-4]$/u;
/** What is said behind a button's line. */
const SAID = /^\S+\s+\S+\s+\S+\s+(?<ofOneself>\S+(?:\s+(?<ofAnother>[\s\S]+))?)$/u;
const LOOKS: ReadonlySet<string> = new Set(["show", "own-one", "look"]);
/** “kiểm điểm quý 3 của đơn vị”: whose it is anyway. */
const OF_THE_UNIT =
  /(?:^|\s)(?:(?:của|cua|ở|cho)\s+)?(?:cả\s+|ca\s+)?(?:đơn vị|don vi|tập thể|tap the)(?:\s+(?:mình|minh|em|tôi|toi))?\s*$/iu;
/** As it was sent, or as a phone names the second one of that name. */
const FILE = /^kiem-diem-(\d{4}-Q[1-4])-(\S+?)(?:[ _-]?\(\d+\))?\.xlsx$/iu;

/** `/kiemdiem`: a unit's collective review of a quarter. */
export const collectiveLine = {
  command: COMMAND,
  open: (): CommandLine => commandLine(COMMAND),
  show: (review: ReviewAsked): CommandLine => about(review, "xem"),
  /** Who sat together, when, and under whom. */
  sit: (review: ReviewAsked): CommandLine => about(review, "hop"),
  choose: (review: ReviewAsked): CommandLine => about(review, "chon"),
  /** One remark for several. */
  several: (review: ReviewAsked): CommandLine => about(review, "nhieu"),
  /** A workbook to be filled in, and the one that was. */
  file: (review: ReviewAsked): CommandLine => about(review, "tep"),
  takeFile: (review: ReviewAsked): CommandLine => about(review, "nop"),
  close: (review: ReviewAsked): CommandLine => about(review, "chot"),
  look: (review: ReviewAsked, cadre: string): CommandLine => about(review, "ai", cadre),
  write: (review: ReviewAsked, cadre: string): CommandLine => about(review, "ghi", cadre),
  /** About one who was dishonest or unserious. */
  decide: (review: ReviewAsked, cadre: string): CommandLine => about(review, "ketluan", cadre),
  correct: (review: ReviewAsked, cadre: string): CommandLine => about(review, "sua", cadre),
  /** What was said of oneself: every time, or in one review. */
  own: (review?: ReviewAsked): CommandLine => (review ? about(review, OWN) : commandLine(COMMAND, OWN)),
  answer: (review: ReviewAsked): CommandLine => about(review, "traloi"),

  /** The review whose workbook a file is, by its name. */
  ofFile(name: string): ReviewAsked | undefined {
    const [, quarter, unit] = FILE.exec(name) ?? [];
    return quarter !== undefined && unit !== undefined ? { quarter: quarter.toUpperCase(), unit } : undefined;
  },

  /** Whether a line only shows something. */
  looks(args: string): boolean {
    const [quarter = "", verb = ""] = args.trim().split(/\s+/u);
    const deed = QUARTER.test(quarter) ? (entryOf(WHOLE, verb) ?? entryOf(OF_ONE, verb)) : undefined;
    return deed === undefined || LOOKS.has(deed);
  },

  read(args: string, today: Day): CollectiveCommand {
    const [quarter = "", verb = "", unit = "", cadre, ...more] = args.trim().split(/\s+/u);
    if (QUARTER.test(quarter) && unit) {
      const whole = entryOf(WHOLE, verb);
      const one = entryOf(OF_ONE, verb);
      const said = SAID.exec(args.trim())?.groups ?? {};
      if (whole && cadre === undefined) return { does: whole, quarter, unit };
      if (whole === "answer" && said.ofOneself) return { does: whole, quarter, unit, said: said.ofOneself };
      if (one && cadre !== undefined && more.length === 0) return { does: one, quarter, unit, cadre };
      if (one === "write" && cadre !== undefined && said.ofAnother)
        return { does: one, quarter, unit, cadre, said: said.ofAnother };
    }
    if (/^(?:toi|tôi|của tôi|cua toi)$/iu.test(args.trim())) return { does: "own" };
    const read = readReviewLine(args.replace(OF_THE_UNIT, ""), today);
    if ("problem" in read) return { does: "unclear" };
    const { period, who } = read;
    return { does: "open", who, ...(period ? { period: lastQuarterOf(period) } : {}) };
  },
};

function about({ quarter, unit }: ReviewAsked, verb: string, cadre?: string): CommandLine {
  return commandLine(COMMAND, quarter, verb, unit, cadre);
}

/** A year's review is that of its last quarter. */
function lastQuarterOf(period: Period): Period {
  return period.kind === "year" ? (parsePeriod(`${period.id}-Q4`) ?? period) : period;
}
