import type { EntrustedWork } from "../rules/access/entrusted.ts";
import { untilInLine } from "../rules/reading/days/until-in-line.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

/** What `/uyquyen` asks for. `from` and `until` are empty where no day was said. */
export type AskedEntrusting =
  | { does: "show" }
  | { does: "take-back"; id: string }
  | { does: "give"; work: EntrustedWork; who: string; from: string; until: string };

/** One piece of work, by the words that name it, without marks; all else is to stand in. */
const WORKS: readonly (readonly [readonly string[], Exclude<EntrustedWork, "stand-in">])[] = [
  [["ghi", "gio"], "log-for-others"],
  [["nhap", "ban", "giay"], "type-in-papers"],
  [["nhap", "giay"], "type-in-papers"],
  [["ghi", "ho", "so"], "enter-records"],
  [["ho", "so"], "enter-records"],
  [["ghi", "tuyen", "truyen"], "enter-publicity"],
  [["tuyen", "truyen"], "enter-publicity"],
  [["viet", "mo", "hinh"], "write-unit-papers"],
  [["mo", "hinh"], "write-unit-papers"],
];

/** `/uyquyen [ghi giờ] <người> đến <ngày>`, in any order: a stand-in, or one piece of work. */
export const entrustLine = {
  command: "uyquyen",
  show: (): CommandLine => commandLine("uyquyen"),
  give: (who: string, until: string): CommandLine => commandLine("uyquyen", who, "đến", until),
  giveHours: (who: string, until: string): CommandLine =>
    commandLine("uyquyen", "ghi giờ", who, "đến", until),
  givePapers: (who: string, until: string): CommandLine =>
    commandLine("uyquyen", "nhập giấy", who, "đến", until),
  giveRecords: (who: string, until: string): CommandLine =>
    commandLine("uyquyen", "hồ sơ", who, "đến", until),
  givePublicity: (who: string, until: string): CommandLine =>
    commandLine("uyquyen", "tuyên truyền", who, "đến", until),
  giveModel: (who: string, until: string): CommandLine =>
    commandLine("uyquyen", "mô hình", who, "đến", until),
  takeBack: (id: string): CommandLine => commandLine("uyquyen", "thoi", id),

  read(args: string): AskedEntrusting {
    const words = args.split(/\s+/u).filter(Boolean);
    const said = words.map(plain);
    const [first = "", second = ""] = said;
    if (words.length === 0) return { does: "show" };
    if (words.length === 2 && first === "thoi" && /^[0-9a-f]{10}$/.test(second))
      return { does: "take-back", id: second };
    const { work, begins, ends } = workIn(said);
    const others = words.filter((_, at) => at < begins || at >= ends);
    const { rest, from, until } = untilInLine(others.join(" "));
    const who = rest.replace(/(?:^|[\s,;])cho(?=\s|$)/iu, " ").trim();
    return { does: "give", work, who, from, until };
  },
};

/** The piece of work that is named, and by which of the words. */
function workIn(said: readonly string[]): { work: EntrustedWork; begins: number; ends: number } {
  for (const [named, work] of WORKS) {
    const begins = said.findIndex((_, at) => named.every((word, n) => said[at + n] === word));
    if (begins >= 0) return { work, begins, ends: begins + named.length };
  }
  return { work: "stand-in", begins: 0, ends: 0 };
}

/** `/nhanviec`: what a head has given one. */
export const entrustedLine = {
  command: "nhanviec",
  show: (): CommandLine => commandLine("nhanviec"),
  accept: (id: string): CommandLine => commandLine("nhanviec", "nhan", id),
  giveBack: (id: string): CommandLine => commandLine("nhanviec", "thoi", id),

  read(args: string): { does: "show" } | { does: "accept" | "give-back"; id: string } {
    const [verb = "", id = ""] = args.split(/\s+/u);
    if (id && plain(verb) === "nhan") return { does: "accept", id };
    return id && plain(verb) === "thoi" ? { does: "give-back", id } : { does: "show" };
  },
};
