import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "canbo";

/** What is done to one person of the roster. */
type CadreDeed = "add" | "move" | "correct" | "dismiss" | "without-app" | "with-app" | "paper" | "statement";

/** What a line of `/canbo` asks for. */
export type CadreCommand =
  | { does: "show"; who: string }
  | { does: CadreDeed; rest: string }
  | { does: "file" | "requests" }
  | { does: "accept" | "refuse"; request: string };

/** How each is said, longest first; the first word is the button's. */
const VERBS: readonly (readonly [string, Exclude<CadreCommand["does"], "show">])[] = [
  ["khong dung ung dung", "without-app"],
  ["khong dung", "without-app"],
  ["dung ung dung", "with-app"],
  ["phieu", "statement"],
  ["giay dong y", "paper"],
  ["giay", "paper"],
  ["khong nhan", "refuse"],
  ["chuyen", "move"],
  ["danh sach", "file"],
  ["yeu cau", "requests"],
  ["them", "add"],
  ["sua", "correct"],
  ["go", "dismiss"],
  ["xoa", "dismiss"],
  ["tep", "file"],
  ["file", "file"],
  ["excel", "file"],
  ["nhan", "accept"],
];

/** `/canbo`: one person of the roster at a time, and the roster as a file. */
export const cadreLine = {
  command: COMMAND,
  show: (who?: string): CommandLine => commandLine(COMMAND, who),
  /** @param told `Nguyễn Văn An, UVBCH, Chi đoàn 3`; left out: all of it is asked for */
  add: (told?: string): CommandLine => commandLine(COMMAND, "thêm", told),
  move: (cadre: string): CommandLine => commandLine(COMMAND, "chuyển", cadre),
  correct: (cadre: string): CommandLine => commandLine(COMMAND, "sửa", cadre),
  dismiss: (cadre: string): CommandLine => commandLine(COMMAND, "gỡ", cadre),
  withoutApp: (cadre: string): CommandLine => commandLine(COMMAND, "không dùng", cadre),
  withApp: (cadre: string): CommandLine => commandLine(COMMAND, "dùng ứng dụng", cadre),
  /** The photo of somebody's consent on paper. */
  paper: (cadre: string): CommandLine => commandLine(COMMAND, "giấy", cadre),
  /** @param period left out: the quarter that ended last */
  statement: (period?: string): CommandLine => commandLine(COMMAND, "phiếu", period),
  file: (): CommandLine => commandLine(COMMAND, "tệp"),
  requests: (): CommandLine => commandLine(COMMAND, "yêu cầu"),
  accept: (request: string): CommandLine => commandLine(COMMAND, "nhận", request),
  refuse: (request: string): CommandLine => commandLine(COMMAND, "không nhận", request),

  read(args: string): CadreCommand {
    const words = args.split(/\s+/u).filter(Boolean);
    const said = plain(words.join(" "));
    for (const [verb, does] of VERBS) {
      if (said !== verb && !said.startsWith(`${verb} `)) continue;
      const rest = words.slice(verb.split(" ").length).join(" ");
      if (does === "file" || does === "requests") return { does };
      if (does === "accept" || does === "refuse") return { does, request: rest };
      return { does, rest };
    }
    return { does: "show", who: words.join(" ") };
  },
};
