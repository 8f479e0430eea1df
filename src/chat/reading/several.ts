import type { Option } from "../message/outgoing.ts";
import { letters, pickTyped } from "./choices.ts";

/** A single word needs this many letters to name an option by a part of its label. */
const LEAST_LETTERS = 6;

/**
 * Several options typed at once: numbers, labels, or parts of labels, separated by commas or `và`, numbers also by
 * spaces (`1 3, 5 va 7`). Undefined when any part names no option, or more than one.
 */
export function pickTypedMany(options: readonly Option[], text: string): Option[] | undefined {
  const whole = pickTyped(options, text);
  if (whole) return [whole];
  const parts = text.split(/[,;\n]/).filter((part) => part.trim());
  return parts.length > 0 ? allOf(parts.map((part) => pickBetweenCommas(options, part))) : undefined;
}

/** A label may contain `và` itself, so what is between commas is first read as one. */
function pickBetweenCommas(options: readonly Option[], part: string): Option[] | undefined {
  const pieces = part
    .normalize("NFC")
    .split(/(?:^|\s+)(?:và|va|&|\+)(?=\s)/iu)
    .filter((piece) => piece.trim());
  if (pieces.length > 0 && pieces.every(isNumbers)) {
    const numbers = pieces.flatMap((piece) => piece.trim().split(/\s+/));
    return allOf(numbers.map((number) => asList(pickTyped(options, number))));
  }
  const one = pickTyped(options, part) ?? pickByPart(options, part);
  if (one) return [one];
  if (pieces.length < 2) return undefined;
  return allOf(pieces.map((piece) => pickPiece(options, piece)));
}

function pickPiece(options: readonly Option[], piece: string): Option[] | undefined {
  if (isNumbers(piece)) return pickBetweenCommas(options, piece);
  return asList(pickTyped(options, piece) ?? pickByPart(options, piece));
}

/** The one option whose label contains these words in a row, ignoring diacritics. */
function pickByPart(options: readonly Option[], part: string): Option | undefined {
  const wanted = letters(part);
  const isEnough = wanted.includes(" ") || wanted.length >= LEAST_LETTERS;
  if (!isEnough || !/\p{L}/u.test(wanted)) return undefined;
  const holding = options.filter(({ label }) => ` ${letters(label)} `.includes(` ${wanted} `));
  return holding.length === 1 ? holding[0] : undefined;
}

function isNumbers(text: string): boolean {
  return /^\s*\d+\.?(?:\s+\d+\.?)*\s*$/.test(text);
}

function asList(option: Option | undefined): Option[] | undefined {
  return option && [option];
}

/** All of them, each once, in the order typed; undefined when one is missing. */
function allOf(found: readonly (Option[] | undefined)[]): Option[] | undefined {
  const known = found.filter((options) => options !== undefined);
  return known.length === found.length ? [...new Set(known.flat())] : undefined;
}
