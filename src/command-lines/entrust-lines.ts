import type { EntrustedWork } from "../rules/access/entrusted.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

/** What `/uyquyen` asks for. `until` is empty where no day was said. */
export type AskedEntrusting =
  | { does: "show" }
  | { does: "take-back"; id: string }
  | { does: "give"; work: EntrustedWork; who: string; until: string };

const UNTIL: ReadonlySet<string> = new Set(["den", "toi"]);
const LENGTH: ReadonlySet<string> = new Set(["het", "trong"]);

/** `/uyquyen [ghi giờ] <người> đến <ngày>`: a stand-in, or one piece of work. */
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
    const isHours = first === "ghi" && second === "gio";
    const skipped = (isHours ? 2 : 0) + (said[isHours ? 2 : 0] === "cho" ? 1 : 0);
    const work = isHours ? "log-for-others" : "stand-in";
    return { does: "give", work, ...whoAndUntil(words.slice(skipped), said.slice(skipped)) };
  },
};

/** `Nguyễn Văn An đến hết 31/12`: the last word that can begin a day, if anything follows it. */
function whoAndUntil(words: readonly string[], said: readonly string[]): { who: string; until: string } {
  const last = said.findLastIndex((word) => UNTIL.has(word) || LENGTH.has(word));
  if (last < 1 || last === words.length - 1) return { who: words.join(" "), until: "" };
  const at = LENGTH.has(said[last] ?? "") && UNTIL.has(said[last - 1] ?? "") ? last - 1 : last;
  const until = words.slice(UNTIL.has(said[at] ?? "") ? at + 1 : at);
  return { who: words.slice(0, at).join(" "), until: until.join(" ") };
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
