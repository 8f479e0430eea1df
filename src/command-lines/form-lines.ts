import type { PeriodId } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { type ReviewLineRead, readReviewLine } from "../rules/forms/review-periods.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const PLEDGE = "dangky";
const REVIEW = "tukiemdiem";
const RESUME = "viecdangdo";
/** The name of a question: see `questionId`. */
const REF = /^[\w-]{12}$/;

/** After a period: what was begun is gone on with, without asking whether. */
const GO_ON = "lamtiep";

/** Takes “go on” off the end of what follows a command. */
function goesOn(args: string): { rest: string; goOn: boolean } {
  const rest = args.trim();
  return rest.endsWith(GO_ON)
    ? { rest: rest.slice(0, -GO_ON.length).trim(), goOn: true }
    : { rest, goOn: false };
}

const GREETED = "chao";

/** `/viecdangdo`: whatever was begun is gone on with; people say “làm tiếp”. */
export const resumeLine = {
  command: RESUME,
  /** @param ref of the dialog that was left half-way */
  of: (ref: string): CommandLine => commandLine(RESUME, ref),

  /** Somebody greets: what was left half-way is mentioned, and not begun. */
  greeted: (): CommandLine => commandLine(RESUME, GREETED),
  isGreeted: (rest: string): boolean => rest.trim() === GREETED,

  /** @returns nothing for what people type after it: whatever was begun is meant then */
  read: (rest: string): string | undefined => (REF.test(rest) ? rest : undefined),
};

/** `/dangky`: the pledge of a year. */
export const pledgeLine = {
  command: PLEDGE,

  open: (year?: string): CommandLine => commandLine(PLEDGE, year),
  change: (year: string): CommandLine => commandLine(PLEDGE, "sua", year),
  goOn: (year: string): CommandLine => commandLine(PLEDGE, year, GO_ON),

  /** A year (this one or the next), `sửa` before it. @returns nothing for anything else */
  read(args: string, today: Day): { year: string; change: boolean; goOn: boolean } | undefined {
    const { rest, goOn } = goesOn(args);
    const thisYear = Number(today.slice(0, 4));
    const match = /^(sua)? ?(?:(?:nam )?(\d{4})|nam (nay|sau))?$/.exec(plain(rest));
    const year = match?.[2] ? Number(match[2]) : thisYear + (match?.[3] === "sau" ? 1 : 0);
    if (!match || year < thisYear || year > thisYear + 1) return undefined;
    return { year: String(year), change: match[1] !== undefined, goOn };
  },
};

/** `/tukiemdiem`: the self-review of a quarter or a year. */
export const reviewLine = {
  command: REVIEW,

  open: (period?: PeriodId): CommandLine => commandLine(REVIEW, period),
  change: (period: PeriodId): CommandLine => commandLine(REVIEW, "sua", period),
  goOn: (period: PeriodId): CommandLine => commandLine(REVIEW, period, GO_ON),
  /** A member's, for who is in charge. */
  of: (cadre: string, period: PeriodId): CommandLine => commandLine(REVIEW, cadre, period),

  read: (args: string, today: Day): ReviewLineRead => readReviewLine(goesOn(args).rest, today),
  goesOn: (args: string): boolean => goesOn(args).goOn,
};
