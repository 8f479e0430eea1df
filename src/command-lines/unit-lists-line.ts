import type { ListName } from "../rules/discussions/sittings.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "nenlam";
const UNSURE = "coghi";
const KEY = /^[0-9a-f]{10}$/;
const PROPOSE = /^(?:đề\s+xuất|de\s+xuat|dexuat|đề\s+nghị|de\s+nghi)(?=\s|:|$)\s*:?\s*/iu;
const LIST =
  /^(?:điều\s+|dieu\s+)?(không\s+nên|khong\s+nen|ko\s+nên|ko\s+nen|nên|nen)(?:\s+(?:làm|lam))?(?=\s|:|,|$)\s*(?:(?:là|la)(?=\s))?\s*[:,]?\s*/iu;
const LIST_WORDS = { should: "nên làm", shouldNot: "không nên làm" } as const;

/** What a line of `/nenlam` asks for; what was not said of a proposal is asked. */
export type UnitListsCommand =
  | { does: "show" | "proposals" | "strike" }
  /** `unsure`: it came without the command and may be talk. */
  | { does: "propose"; list?: ListName; text: string; unsure?: true }
  | { does: "take-back"; proposal: string }
  | { does: "decline"; proposal: string; unit: string };

/** `/nenlam`: what one's unit and those above it agreed should be done and what should not. */
export const unitListsLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  propose: (list: ListName): CommandLine => commandLine(COMMAND, "đề xuất", LIST_WORDS[list]),
  takeBack: (proposal: string): CommandLine => commandLine(COMMAND, "rut", proposal),
  /** Of members, as their head reads them. */
  proposals: (): CommandLine => commandLine(COMMAND, "cho"),
  decline: (proposal: string, unit: string): CommandLine => commandLine(COMMAND, "tuchoi", proposal, unit),
  strike: (): CommandLine => commandLine(COMMAND, "bo"),

  read(args: string): UnitListsCommand {
    const line = spacedOnce(args);
    const [first = "", key = "", unit = ""] = line.split(/\s+/u);
    const verb = plain(first);
    if (verb === "rut" && KEY.test(key)) return { does: "take-back", proposal: key };
    if (verb === "tuchoi" && KEY.test(key) && unit !== "") return { does: "decline", proposal: key, unit };
    if (verb === UNSURE)
      return {
        does: "propose",
        ...proposedIn(line.slice(first.length).trim().replace(PROPOSE, "")),
        unsure: true,
      };
    if (PROPOSE.test(line)) return { does: "propose", ...proposedIn(line.replace(PROPOSE, "")) };
    if (plain(line) === "cho") return { does: "proposals" };
    if (plain(line) === "bo") return { does: "strike" };
    return { does: "show" };
  },
};

/** Runs of spaces would be read again at each of them. */
function spacedOnce(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/(\s)\s+/gu, "$1")
    .trim();
}

/** Which list a proposal is for, and its words. */
function proposedIn(said: string): { list?: ListName; text: string } {
  const [, list] = LIST.exec(said) ?? [];
  if (list === undefined) return { text: said.trim() };
  const text = said.replace(LIST, "").trim();
  return { list: plain(list).startsWith("nen") ? "should" : "shouldNot", text };
}

/** Before it only who speaks and courtesy; behind it “nên làm” or a colon, as talk about what should be done is no proposal. */
const TOLD =
  /^(?:(?:dạ|da|thưa|thua)[,\s]+)?(?:(?:em|tôi|toi|mình|minh|tui|con|cháu|chau)\s+)?(?:(?:xin|muốn|muon)\s+)?(?=(?:đề\s+xuất|de\s+xuat)\s*:?\s+(?:(?:điều|dieu)\s+)?(?:(?:không|khong|ko)\s+)?(?:nên|nen)(?:\s+(?:làm|lam)|\s*:))/iu;

/** What is proposed stands behind a colon, or “là”; “đề xuất nên làm lại cổng” may be about anything. */
const SET_OFF = /(?:nên|nen)(?:\s+(?:làm|lam))?(?:\s*:|\s+(?:là|la)\s)/iu;

/** “Em đề xuất nên làm: …” in plain words, as what would follow the command; nothing for all other talk. */
export function toldProposal(text: string): string | undefined {
  const said = saidProposal(text);
  return said !== undefined && SET_OFF.test(said) ? said : undefined;
}

/** The same without a colon, which is asked about first. */
export function perhapsProposal(text: string): string | undefined {
  const said = saidProposal(text);
  return said === undefined || SET_OFF.test(said) ? undefined : `${UNSURE} ${said}`;
}

function saidProposal(text: string): string | undefined {
  const line = spacedOnce(text);
  if (!TOLD.test(line) || /[?？]/u.test(line)) return undefined;
  const said = line.replace(TOLD, "");
  const { list, text: words } = proposedIn(said.replace(PROPOSE, ""));
  return list === undefined || words === "" ? undefined : said;
}
