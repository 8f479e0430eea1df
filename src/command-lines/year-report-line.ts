import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "baocaonam";
const YEAR = /^20\d\d$/;

/** What can be done about year reports, as lines say it; none of these words is a year. */
const VERBS = {
  write: "viet",
  withdraw: "rut",
  figures: "so lieu",
  look: "xem",
  differences: "khac",
  accept: "nhan",
  return: "tra lai",
  reopen: "mo lai",
  below: "cap duoi",
} as const;

type Deed = keyof typeof VERBS;

const DEEDS: readonly Deed[] = Object.keys(VERBS).filter(isDeed);

/** What a line asks for. */
export interface YearReportAsked {
  readonly does: Deed | "show";
  /** Left out: the one that runs. */
  readonly year?: string;
  /** The unit's code; left out: one's own. */
  readonly unit?: string;
  /** The number of the version that was read. */
  readonly of?: number;
}

/** A report as the buttons of the level above name it. */
export interface NamedReport {
  readonly year: string;
  readonly unit: string;
  readonly of: number;
}

const line = (deed: Deed, ...rest: (string | number | undefined)[]): CommandLine =>
  commandLine(COMMAND, VERBS[deed], ...rest);

/** `/baocao nam`: a unit's report on its year, and those of the units below. Spaces in a command's name are as good as none. */
export const yearReportLine = {
  command: COMMAND,
  /** As help shows it. */
  typed: (year?: string): CommandLine => commandLine("baocao", "nam", year),
  show: (year?: string): CommandLine => commandLine(COMMAND, year),
  write: (year: string): CommandLine => line("write", year),
  withdraw: (year: string): CommandLine => line("withdraw", year),
  figures: (year: string, unit?: string): CommandLine => line("figures", year, unit),
  look: (year: string, unit?: string): CommandLine => line("look", year, unit),
  /** What has changed since it was sent. */
  differences: (year: string, unit?: string): CommandLine => line("differences", year, unit),
  accept: ({ year, unit, of }: NamedReport): CommandLine => line("accept", year, unit, of),
  sendBack: ({ year, unit, of }: NamedReport): CommandLine => line("return", year, unit, of),
  /** What was accepted is opened again, to be mended. */
  reopen: ({ year, unit, of }: NamedReport): CommandLine => line("reopen", year, unit, of),
  /** Who of the units right below has sent theirs. */
  below: (year: string): CommandLine => line("below", year),

  read(args: string): YearReportAsked {
    const said = plain(args).split(/\s+/u).filter(Boolean).join(" ");
    const does = deedAtStart(said);
    const rest = args
      .trim()
      .split(/\s+/u)
      .slice(does === "show" ? 0 : VERBS[does].split(" ").length);
    const [year = ""] = rest;
    const [unit, of] = YEAR.test(year) ? rest.slice(1) : [];
    return {
      does,
      ...(YEAR.test(year) && { year }),
      ...(unit !== undefined && { unit }),
      ...(of !== undefined && /^[1-9]\d{0,3}$/.test(of) && { of: Number(of) }),
    };
  },

  /** Whether words without a slash can be what follows “báo cáo năm”. */
  isWish: (rest: string): boolean => /^(?:20\d\d|nay|(?:nay )?(?:cua )?don vi)?$/.test(plain(rest)),
};

function deedAtStart(said: string): Deed | "show" {
  return DEEDS.find((deed) => `${said} `.startsWith(`${VERBS[deed]} `)) ?? "show";
}

function isDeed(name: string): name is Deed {
  return Object.hasOwn(VERBS, name);
}
