import { readPaperCode } from "../rules/forms/paper-code.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "kiemtra";

/** `/kiemtra MÃ`: whether a paper is as it was recorded. */
export const checkLine = {
  command: COMMAND,
  open: (): CommandLine => commandLine(COMMAND),
  of: (code: string): CommandLine => commandLine(COMMAND, code),
  /** @returns the code; nothing for what is none */
  read: (args: string): string | undefined => readPaperCode(args),
};
