import type { EntrustedWork } from "../rules/access/entrusted.ts";
import { untilInLine } from "../rules/reading/days/until-in-line.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

/** What `/uyquyen` asks for. `from` and `until` are empty where no day was said. */
export type AskedEntrusting =
  | { does: "show" }
  | { does: "take-back"; id: string }
  | { does: "give"; work: EntrustedWork; who: string; from: string; until: string };

/** `/uyquyen [ghi giờ] <người> đến <ngày>`, in any order: a stand-in, or one piece of work. */
export const entrustLine = {
  command: "uyquyen",
  show: (): CommandLine => commandLine("uyquyen"),
  give: (who: string, until: string): CommandLine => commandLine("uyquyen", who, "đến", until),
  giveHours: (who: string, until: string): CommandLine =>
    commandLine("uyquyen", "ghi giờ", who, "đến", until),
  takeBack: (id: string): CommandLine => commandLine("uyquyen", "thoi", id),

  read(args: string): AskedEntrusting {
    const words = args.split(/\s+/u).filter(Boolean);
    const said = words.map(plain);
    const [first = "", second = ""] = said;
    if (words.length === 0) return { does: "show" };
    if (words.length === 2 && first === "thoi" && /^[0-9a-f]{10}$/.test(second))
      return { does: "take-back", id: second };
    const hours = said.findIndex((word, at) => word === "ghi" && said[at + 1] === "gio");
    const others = words.filter((_, at) => hours < 0 || (at !== hours && at !== hours + 1));
    const { rest, from, until } = untilInLine(others.join(" "));
    const who = rest.replace(/(?:^|[\s,;])cho(?=\s|$)/iu, " ").trim();
    return { does: "give", work: hours < 0 ? "stand-in" : "log-for-others", who, from, until };
  },
};

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
