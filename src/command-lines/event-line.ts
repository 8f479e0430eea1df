import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "sukien";
const MEETING = "hop";

/** What a convener does with an event that was called. */
export type EventDeed =
  | "show"
  | "answers"
  | "remind"
  | "change"
  | "cancel"
  | "again"
  | "invite"
  | "uninvite"
  | "take-substitute"
  | "refuse-substitute";

/** What a line of `/sukien` or `/hop` asks for. */
export type EventCommand =
  | { does: "list" }
  /** `text`: what was said of the event in the same line. */
  | { does: "draft"; text: string }
  /** `who`: whose substitute it is about. */
  | { does: EventDeed; id: string; who?: string };

const VERBS: readonly (readonly [string, EventDeed])[] = [
  ["xem", "show"],
  ["tra loi", "answers"],
  ["nhac", "remind"],
  ["doi", "change"],
  ["huy", "cancel"],
  ["nhu lan", "again"],
  ["moi them", "invite"],
  ["rut moi", "uninvite"],
  ["nhan thay", "take-substitute"],
  ["khong thay", "refuse-substitute"],
];
const ABOUT_ONE = /^([0-9a-f]{10})(?: (\S+))?$/;

/** `/sukien`: what somebody convenes. `/hop` is the same, of a meeting. */
export const eventLine = {
  command: COMMAND,
  meeting: MEETING,
  list: (): CommandLine => commandLine(COMMAND),
  draft: (): CommandLine => commandLine(COMMAND, "moi"),
  /** @param said `ra quân dọn kênh 7h thứ 7 ở cầu Quang Trung` */
  of: (said: string): CommandLine => commandLine(COMMAND, said),
  /** @param said `BCH thứ 5 tuần sau 14h đến 16h30 ở hội trường` */
  meet: (said?: string): CommandLine => commandLine(MEETING, said),
  show: (id: string): CommandLine => commandLine(COMMAND, "xem", id),
  answers: (id: string): CommandLine => commandLine(COMMAND, "tra loi", id),
  remind: (id: string): CommandLine => commandLine(COMMAND, "nhac", id),
  change: (id: string): CommandLine => commandLine(COMMAND, "doi", id),
  cancel: (id: string): CommandLine => commandLine(COMMAND, "huy", id),
  again: (id: string): CommandLine => commandLine(COMMAND, "nhu lan", id),
  invite: (id: string): CommandLine => commandLine(COMMAND, "moi them", id),
  uninvite: (id: string): CommandLine => commandLine(COMMAND, "rut moi", id),
  takeSubstitute: (id: string, who: string): CommandLine => commandLine(COMMAND, "nhan thay", id, who),
  refuseSubstitute: (id: string, who: string): CommandLine => commandLine(COMMAND, "khong thay", id, who),

  read(args: string): EventCommand {
    const said = plain(args);
    if (said === "" || said === "danh sach") return { does: "list" };
    if (said === "moi") return { does: "draft", text: "" };
    for (const [verb, does] of VERBS) {
      const words = args.trim().split(/\s+/u).slice(verb.split(" ").length).join(" ");
      const [, id, who] = said.startsWith(`${verb} `) ? (ABOUT_ONE.exec(words) ?? []) : [];
      if (id) return { does, id, ...(who && { who }) };
    }
    return { does: "draft", text: args.replace(/^mới(?=\s)/iu, "").trim() };
  },
};
