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
  ["cho chuyen", "move"],
  ["chuyen", "move"],
  ["danh sach", "file"],
  ["yeu cau", "requests"],
  ["dieu dong", "move"],
  ["them", "add"],
  ["bo nhiem", "correct"],
  ["sua", "correct"],
  ["doi chuc vu", "correct"],
  ["cho nghi", "dismiss"],
  ["go ten", "dismiss"],
  ["go", "dismiss"],
  ["xoa ten", "dismiss"],
  ["xoa", "dismiss"],
  ["tep", "file"],
  ["file", "file"],
  ["excel", "file"],
  ["nhan", "accept"],
];

/**
 * The verb behind the name: `cho Cường nghỉ từ 1/12`, `Cường chuyển sang KV2`. Where it may be the end of a name, only with
 * something behind it, and as it is not written in names.
 */
const LATER: readonly (readonly [RegExp, CadreDeed])[] = [
  [
    /^(?:cho )?(.+?) (?:(?:được )?(?:chuyển|điều động)|(?:chuyen|dieu dong)(?= (?:sang|qua|ve|den)))(?= |$)(.*)$/u,
    "move",
  ],
  [/^(?:cho )?(.+?) (?:nghỉ|xin nghỉ|nghi(?= (?:tu|ke tu|viec)))(?: việc| viec)?(?= |$)(.*)$/u, "dismiss"],
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
    const line = words.join(" ").normalize("NFC");
    for (const [pattern, does] of LATER) {
      const [, who, rest = ""] = pattern.exec(line) ?? [];
      if (who) return { does, rest: `${who}${rest}` };
    }
    return { does: "show", who: words.join(" ") };
  },
};
