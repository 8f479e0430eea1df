import { plain } from "../rules/plain.ts";
import type { Option } from "./outgoing.ts";

/**
 * The option that typed words mean: its exact label, its label without diacritics if only one fits, or its number.
 * A label that is itself a number (`3`) wins over the third place. Nothing when no option or several fit.
 */
export function pickTyped(options: readonly Option[], text: string): Option | undefined {
  const typed = text.normalize("NFC").trim().toLowerCase();
  const exact = options.filter((option) => option.label.normalize("NFC").trim().toLowerCase() === typed);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const wanted = letters(text);
  if (!wanted) return undefined;
  const alike = options.filter((option) => letters(option.label) === wanted);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  return /^\d{1,3}$/.test(wanted) ? options[Number(wanted) - 1] : undefined;
}

/** Several options typed at once, `1, 3` or `1 3` or labels parted by commas; nothing when any part fits none. */
export function pickTypedMany(options: readonly Option[], text: string): Option[] | undefined {
  const parts = /[,;\n]/.test(text)
    ? text.split(/[,;\n]/).filter((part) => part.trim())
    : /^[\d\s.]+$/.test(text)
      ? text.trim().split(/\s+/)
      : [text];
  const found = parts.map((part) => pickTyped(options, part));
  return found.every((option) => option !== undefined) && found.length > 0
    ? [...new Set(found.filter((option) => option !== undefined))]
    : undefined;
}

/** Letters and digits only: emoji, bullets and the dot of `2.` fall away. */
function letters(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
