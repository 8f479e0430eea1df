import { leaveLine } from "../../command-lines/own-lines.ts";
import { commandWithoutSlash } from "../../rules/reading/quick-text.ts";
import { commandInWords } from "../../rules/reading/words/keyed-command.ts";
import { plain } from "../../rules/reading/words/plain.ts";
import type { Catalogue, Told } from "../dialog/catalogue.ts";
import type { PlainReader } from "./plain-question.ts";
import { readCommand } from "./slash-command.ts";

/** A word of the language, without diacritics: “Mời …”, “Họp …” begin sentences, “giotinhnguyen …” does not. */
const SYLLABLE = /^(?:ngh?|[ckgnpt]h|tr|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * True when more follows than a command's name, and the name is made of ordinary words: “báo cáo đồng chí, …”, unlike
 * `giotinhnguyen 2`.
 */
function maybeSentence(text: string, { command, rest }: Told): boolean {
  if (rest === "") return false;
  const isSyllable = SYLLABLE.test(command) && !/^\d+$/.test(rest);
  return isSyllable || !plain(text).startsWith(`${command} `);
}

/** The command whose name begins a line without the slash. */
export function commandNamed(text: string, catalogue: Catalogue): Told | undefined {
  const bare = commandWithoutSlash(text, catalogue.names);
  const [first = ""] = text.match(/[\p{L}\p{M}\d]+/u) ?? [];
  return bare && !catalogue.isOtherWord(bare.command, first) ? bare : undefined;
}

/** The command that a line gives, where what follows tells of the speaker: `/giotinhnguyen 2 hôm qua`. */
export function tellingCommand(typed: string, catalogue: Catalogue): Told | undefined {
  const text = commandInWords(typed, catalogue.names);
  const line = commandNamed(text, catalogue) ?? readCommand(text);
  return line && line.rest !== "" && catalogue.hearsTold(line.command) ? line : undefined;
}

/**
 * In a dialog, a line without the slash is a command only when it can hardly be an answer: it is just a command's
 * name (`tien do`), or begins with one and is not a sentence.
 */
export function commandInDialog(typed: string, catalogue: Catalogue): Told | undefined {
  const text = commandInWords(typed, catalogue.names);
  const bare = commandNamed(text, catalogue);
  if (!bare) return undefined;
  return bare.rest === "" || !maybeSentence(text, bare) ? bare : undefined;
}

/**
 * Outside a dialog a sentence that begins with a command's words is that command where it tells and asks nothing else and
 * the rest can follow the command: “tình hình An Khánh”. One syllable is many words: “mọi người”, “mời”, “mỗi ngày”.
 */
export function isMeant(
  text: string,
  bare: Told,
  {
    told,
    follows,
    plainly,
  }: { told: () => Told | undefined; follows: () => boolean | undefined; plainly: PlainReader },
): boolean {
  if (bare.command === leaveLine.command) return !bare.rest;
  if (!maybeSentence(text, bare)) return true;
  const said = told() ?? plainly.asked(text);
  if (said) return said.command === bare.command && (told() !== undefined || said.rest === bare.rest);
  if (SYLLABLE.test(bare.command)) return namesSomebody(text, bare);
  return follows() ?? plainly.areArguments(bare.rest);
}

/** `moi Bích`: typed as the command is, without marks, and before a name. */
function namesSomebody(text: string, { command, rest }: Told): boolean {
  const [first = "", ...words] = text.normalize("NFC").trim().split(/\s+/u);
  return first.toLowerCase() === command && words.length <= 4 && /^\p{Lu}|^(?:doi|thuhoi) /u.test(rest);
}
