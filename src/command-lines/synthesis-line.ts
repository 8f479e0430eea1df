import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "tonghopnam";
const YEAR = /^20\d\d$/;

const VERBS = { write: "viet", file: "excel", close: "chot", reopen: "mo" } as const;
type Deed = keyof typeof VERBS;

const DEEDS: readonly Deed[] = ["write", "file", "close", "reopen"];

/** What a line asks for; a year that is not named is the one that runs. */
export interface SynthesisAsked {
  readonly does: Deed | "show";
  readonly year?: string;
}

const line = (deed: Deed, year: string): CommandLine => commandLine(COMMAND, VERBS[deed], year);

/** `/tonghopnam`: the topmost unit's synthesis over the year reports of the units right below it. */
export const synthesisLine = {
  command: COMMAND,
  show: (year?: string): CommandLine => commandLine(COMMAND, year),
  write: (year: string): CommandLine => line("write", year),
  /** As a workbook. */
  file: (year: string): CommandLine => line("file", year),
  close: (year: string): CommandLine => line("close", year),
  reopen: (year: string): CommandLine => line("reopen", year),

  read(args: string): SynthesisAsked {
    const words = plain(args).split(/\s+/u).filter(Boolean);
    const does = DEEDS.find((deed) => VERBS[deed] === words[0]) ?? "show";
    const year = words.find((word) => YEAR.test(word));
    return { does, ...(year && { year }) };
  },

  /** Whether words without a slash can be what follows “tổng hợp năm”. */
  isWish: (rest: string): boolean => /^(?:20\d\d|nay)?$/.test(plain(rest)),
};
