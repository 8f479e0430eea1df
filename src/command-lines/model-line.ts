import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "mohinh";

/** A model by whose it is and of which year; what is decided about is the version that was seen. */
export interface NamedModel {
  readonly unit: string;
  readonly year: string;
  readonly of: number;
}

const VERBS = {
  xem: "look",
  giong: "alike",
  nhan: "recognise",
  tra: "return",
  chep: "copied",
  boduyet: "take-back",
} as const;
type Verb = keyof typeof VERBS;
export type ModelDeed = (typeof VERBS)[Verb];

/** What a line of `/mohinh` asks for. */
export type ModelCommand =
  | { does: "waiting" }
  /** `year`: empty for this one. */
  | { does: "show" | "write" | "withdraw"; year: string }
  | ({ does: ModelDeed } & NamedModel);

const NAMED = /^([a-z]+) (\S+) (\d{4}) (\d{1,4})$/u;
/** `/mohinh 2025`, `/mohinh năm 2025`. */
const OF_ONE = /^(?:nam )?(\d{4})$/u;
const OF_YEAR = /^(viet|rut)(?: (\d{4}))?$/u;

/** `/mohinh`: the unit's own model, and those of lower units that wait. */
export const modelLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  waiting: (): CommandLine => commandLine(COMMAND, "cho"),
  write: (year?: string): CommandLine => commandLine(COMMAND, "viet", ...(year ? [year] : [])),
  withdraw: (year: string): CommandLine => commandLine(COMMAND, "rut", year),
  look: (model: NamedModel): CommandLine => about("xem", model),
  alike: (model: NamedModel): CommandLine => about("giong", model),
  recognise: (model: NamedModel): CommandLine => about("nhan", model),
  sendBack: (model: NamedModel): CommandLine => about("tra", model),
  copied: (model: NamedModel): CommandLine => about("chep", model),
  takeBack: (model: NamedModel): CommandLine => about("boduyet", model),

  read(args: string): ModelCommand {
    const given = args.trim().replace(/\s+/gu, " ");
    const [, word = "", unit = "", year = "", of] = NAMED.exec(given) ?? [];
    if (isVerb(word)) return { does: VERBS[word], unit, year, of: Number(of) };
    const said = plain(given);
    const [, verb, ofYear = ""] = OF_YEAR.exec(said) ?? [];
    if (verb) return { does: verb === "viet" ? "write" : "withdraw", year: ofYear };
    return said === "cho" ? { does: "waiting" } : { does: "show", year: OF_ONE.exec(said)?.[1] ?? "" };
  },

  /** Whether words without a slash can be what follows “mô hình”. */
  isWish: (rest: string): boolean => /^(?:cho|viet|(?:nam )?20\d\d|(?:cua )?don vi)?$/u.test(plain(rest)),
};

function isVerb(word: string): word is Verb {
  return Object.hasOwn(VERBS, word);
}

function about(verb: Verb, { unit, year, of }: NamedModel): CommandLine {
  return commandLine(COMMAND, verb, unit, year, of);
}
