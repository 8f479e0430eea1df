import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const HELP = "trogiup";

/** The pages of help in their order, and what names them behind the command. */
const PAGES = [
  ["deeds", "ghi viec"],
  ["sittings", "lich hop"],
  ["papers", "ban viet"],
  ["watch", "theo doi"],
  ["unit", "viec chung"],
  ["year", "trong nam"],
  ["people", "nhan su"],
  ["own", "cai dat"],
] as const;

/** A group of commands that help shows on one page. */
export type HelpPage = (typeof PAGES)[number][0];
export const HELP_PAGES: readonly HelpPage[] = PAGES.map(([page]) => page);

/** `/trogiup [nhóm việc | lệnh | việc muốn làm]`: what one can do here. */
export const helpLine = {
  command: HELP,
  show: (): CommandLine => commandLine(HELP),
  /** @param topic what one wants to do, as people say it: `ghi giờ` */
  of: (topic: string): CommandLine => commandLine(HELP, topic),
  page: (asked: HelpPage): CommandLine => commandLine(HELP, PAGES.find(([page]) => page === asked)?.[1]),

  /** The page that was named. */
  readPage(args: string): HelpPage | undefined {
    const said = plain(args);
    return PAGES.find(([, words]) => plain(words) === said)?.[0];
  },
};
