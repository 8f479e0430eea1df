import { type PeriodId, parsePeriod } from "../rules/calendar/periods.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "duyet";

/** A deed as a button names it: whose, in which week, and the short name of one of its entries. */
export interface NamedDeed {
  readonly cadre: string;
  readonly weekId: PeriodId;
  readonly ref: string;
}

/** What a line of `/duyet` asks for. */
export type ApproveCommand =
  /** What waits; `who`: of one person, or of several, see {@link namesIn}; `but`: of all others than these names. */
  | { does: "show"; who: string; but?: readonly string[] }
  /** What was decided lately, to be taken back; `deed`: one of it; `who`: of one person, or of several. */
  | { does: "take-back"; who: string; deed?: NamedDeed }
  /** What counts, to be struck out. */
  | { does: "strike"; who: string };

const VERBS: readonly (readonly [string, "take-back" | "strike"])[] = [
  ["rut lai", "take-back"],
  ["rut", "take-back"],
  ["gach bo", "strike"],
  ["gach", "strike"],
  ["khong tinh", "strike"],
];

/** “rút quyết định về Bích”: what says no more than the command. */
const DECISION =
  /^(?:(?:các |cac )?(?:quyết định|quyet dinh))?\s*(?:(?:về|ve|của|cua|cho) )?(?:(?:việc|viec) (?:của|cua) )?/iu;

/** “giúp em”, “vừa rồi”, “hết nha”: they name nobody. With a capital they may be a name: Nay, Di. */
const NOBODY =
  /^(?:(?:hết|het|tất cả|tat ca|toàn bộ|toan bo|(?:(?:các|cac|mấy|may) )?(?:quyết định|quyet dinh)|(?:giúp|giup|giùm|gium)(?: (?:em|anh|chị|chi|mình|minh|tôi|toi))?|(?:vừa|vua) (?:rồi|roi|nãy|nay|xong)|(?:hồi|hoi|lúc|luc|mới|moi) (?:nãy|nay)|(?:hôm|hom) (?:qua|nay|kia)|(?:gần|gan) (?:đây|day)|nay|lại|lai|đi|di|luôn|luon|nha|nhé|nhe|ạ)(?: |[.! ]*$))+$/u;
/** “duyệt hết trừ An và Bình”; the names in the group. */
const ALL_BUT =
  /^(?:(?:hết|het|tất cả|tat ca|tất|tat|cả|ca|toàn bộ|toan bo|luôn|luon|giúp|giup|cho|mình|minh|em|chị|chi)[, ]+)*(?:chỉ |chi )?(?:trừ|tru|ngoại trừ|ngoai tru|không tính|khong tinh)(?: (?:của|cua|việc của|viec cua))? (\p{L}.*?)(?: (?:ra|thôi|thoi|nha|nhé|nhe|ạ))*[.! ]*$/isu;
/** “tất cả”, “hết luôn”, and whose, where that is said: “tất cả của Bích”. */
const ALL =
  /^(?:hết|het|tất cả|tat ca|toàn bộ|toan bo|mọi việc|moi viec|mọi người|moi nguoi)(?: (?:hết|het|luôn|luon|giúp|giup|giùm|gium|đi|di|thôi|thoi|nha|nhé|nhe|ạ|việc|viec|các việc|cac viec|mọi người|moi nguoi))*(?:(?: (?:của|cua|việc của|viec cua|cho)) (\p{L}.*?))?[.! ]*$/isu;
const BETWEEN = /\s*(?:[,;+&]|(?<= )(?:và|va|với|voi|cùng|cung)(?= ))\s*/iu;
const TOLD = /^(?:(?:dạ|ok|rồi|em|mình|tôi|tui|chị|anh|cho|bot|ad)[, ]+)*(?:duyệt|duyet)[, ]+/iu;

/** `/duyet`: deeds that wait for a head's word. */
export const approveLine = {
  command: COMMAND,
  /** @param who a cadre's code or name; left out: everybody */
  show: (who?: string): CommandLine => commandLine(COMMAND, who),
  takeBack: (deed?: NamedDeed): CommandLine =>
    commandLine(COMMAND, "rút", deed?.ref, deed?.weekId, deed?.cadre),
  /** @param who cadres' codes */
  takeBackOf: (who: readonly string[]): CommandLine => commandLine(COMMAND, "rút", who.join(", ")),
  strike: (who?: string): CommandLine => commandLine(COMMAND, "gạch", who),

  read(args: string): ApproveCommand {
    const words = args.split(/\s+/u).filter(Boolean);
    const said = plain(words.join(" "));
    for (const [verb, does] of VERBS) {
      if (said !== verb && !said.startsWith(`${verb} `)) continue;
      const rest = words.slice(verb.split(" ").length);
      if (does === "strike") return { does, who: namedIn(rest.join(" ")) };
      const [ref = "", week = "", cadre = ""] = rest;
      const period = parsePeriod(week);
      if (period?.kind === "week" && cadre) return { does, who: "", deed: { ref, weekId: period.id, cadre } };
      return { does, who: namedIn(rest.join(" ").normalize("NFC").replace(DECISION, "")) };
    }
    const [, names] = ALL_BUT.exec(words.join(" ").normalize("NFC")) ?? [];
    if (names) return { does: "show", who: "", but: namesIn(names) };
    const all = ALL.exec(words.join(" ").normalize("NFC"));
    if (all) return { does: "show", who: all[1] ?? "" };
    return { does: "show", who: words.join(" ") };
  },
};

/** Whom words name; nobody in “hết”, “giúp em”, “vừa rồi”. */
function namedIn(words: string): string {
  const said = words.normalize("NFC");
  const all = ALL.exec(said);
  return all ? (all[1] ?? "") : NOBODY.test(said) ? "" : words;
}

/** The names in “Bích, Cường và An”. */
export function namesIn(words: string): string[] {
  return words.split(BETWEEN).filter(Boolean);
}

/** “duyệt hết trừ An và Bình”, said without the slash. @returns what follows the command */
export function readAllBut(text: string): string | undefined {
  const [lead] = TOLD.exec(text.normalize("NFC").trim()) ?? [];
  const said = lead === undefined ? "" : text.normalize("NFC").trim().slice(lead.length);
  return ALL_BUT.test(said) && !/[?？\d]/u.test(said) ? said : undefined;
}
