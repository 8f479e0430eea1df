import type { PeriodId } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { barePeriod, parsePeriodPhrase } from "../rules/reading/days/period-phrase.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";
import { paperLine } from "./paper-line.ts";

const WORD = "excel";
const PAGE = "trang";

/** What is asked of a unit's figures: all of them as a file, or a page of them as text. */
export interface BookAsked {
  /** From 1; left out: the file. */
  readonly page?: number;
  /** Period and unit. */
  readonly line: string;
}

/** `/baocao excel [kỳ] [đơn vị]`: everything about a unit as a workbook. */
export const unitBookLine = {
  command: `${paperLine.command} ${WORD}`,

  /** @param period its id, or as it was named */
  of: (period?: string, unit?: string): CommandLine => commandLine(paperLine.command, WORD, period, unit),
  /** As text, where no file can go. */
  page: (page: number, period: PeriodId, unit?: string): CommandLine =>
    commandLine(paperLine.command, WORD, PAGE, page, period, unit),

  /** @returns nothing where no workbook is named */
  read(args: string): BookAsked | undefined {
    const [first = "", second = "", third = "", ...rest] = args.trim().split(/\s+/u);
    if (plain(first) !== WORD && plain(first) !== "xlsx") return undefined;
    if (plain(second) === PAGE && /^[1-9]\d{0,3}$/.test(third))
      return { page: Number(third), line: rest.join(" ") };
    return { line: [second, third, ...rest].join(" ").trim() };
  },

  /** Whether words without a slash ask for it, and tell nothing of it: `excel`, `excel tháng 10`. */
  isWish(args: string, today: Day): boolean {
    const line = unitBookLine.read(args)?.line;
    return (
      line === "" ||
      (line !== undefined && (parsePeriodPhrase(line, today) ?? barePeriod(line, today)) !== undefined)
    );
  },
};
