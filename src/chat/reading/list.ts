import { core } from "../../rules/reading/talk/courtesy.ts";
import { yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import type { Option } from "../message/outgoing.ts";
import { namedByPart, namedWhole, ofGivenName } from "./labels.ts";
import { placesIn } from "./places.ts";
import type { ReplyRead } from "./reply.ts";

/**
 * Several options in a line, by numbers, labels or parts of labels, between commas or `và`: `gần gũi, 3 và 5`. Undefined
 * when any part names none; two that one part fits are asked about.
 */
export function pickList(options: readonly Option[], text: string): ReplyRead | undefined {
  const parts = text
    .split(/[,;\n]/u)
    .map((part) => part.trim().replace(/^(?:và|va|với)\s+/iu, ""))
    .filter((part) => part !== "");
  if (parts.length === 0) return undefined;
  return joined(parts.map((part) => pickBetweenCommas(options, part)));
}

const ALL_BUT =
  /^(?:(?:lấy|chọn|lay|chon) )?(?:tất cả|tat ca|hết|het|toàn bộ|toan bo)(?: các ý)?[ ,]+(?:trừ|tru|ngoại trừ|ngoai tru|bỏ|bo)(?: ra)? (.+)$/iu;

/** The same the other way about: `trừ 5 ra chọn hết`. */
const BUT_ALL =
  /^(?:trừ|tru|ngoại trừ|bỏ|bo) (.{1,80}?)(?: ra)?[ ,]+(?:(?:còn lại|con lai|thì|thi|là|chọn|lấy|chon|lay)[ ,]+)*(?:tất cả|tat ca|hết|het|toàn bộ)$/iu;

/** All but some: `tất cả trừ 4`, `hết, trừ hiến máu`. Undefined where those that are left out are not clear. */
export function pickAllBut(options: readonly Option[], text: string): ReplyRead | undefined {
  const line = core(text).normalize("NFC");
  const left = (ALL_BUT.exec(line) ?? BUT_ALL.exec(line))?.[1];
  const without = left === undefined ? undefined : pickList(options, left);
  if (without?.does !== "pick") return undefined;
  const picked = options.filter((option) => !option.own && !without.options.includes(option));
  return picked.length > 0 ? { does: "pick", options: picked } : undefined;
}

/** A label may hold `và` itself, so what is between commas is first read as one. */
function pickBetweenCommas(options: readonly Option[], part: string): ReplyRead | undefined {
  const whole = pickPiece(options, part);
  if (whole) return whole;
  const pieces = part
    .normalize("NFC")
    .split(/(?:^|(?<!\s)\s+)(?:và|va|với lại|voi lai|cùng với|với|&|\+)(?=\s)/iu)
    .filter((piece) => piece.trim());
  return pieces.length < 2 ? undefined : joined(pieces.map((piece) => pickPiece(options, piece)));
}

/** A label that is itself a number wins over a place. */
export function optionAt(options: readonly Option[], place: number): Option | undefined {
  return options.find(({ label }) => label.trim() === String(place)) ?? options[place - 1];
}

function pickPiece(options: readonly Option[], piece: string): ReplyRead | undefined {
  const line = core(piece);
  const [person, ...namesakes] = ofGivenName(options, line);
  if (person && namesakes.length === 0) return { does: "pick", options: [person] };
  const named = namedWhole(options, line);
  if (named.length === 1) return { does: "pick", options: named };
  // Among other things, a bare “không” says no to nobody knows what; it is no part of a label.
  if (yesOrNo(piece)) return { does: "unclear" };
  const places = placesIn(line, options.length, true);
  if (places && "none" in places) return { does: "no-such-number" };
  if (places)
    return { does: "pick", options: places.places.flatMap((place) => optionAt(options, place) ?? []) };
  const parts = named.length > 0 ? named : namedByPart(options, line);
  if (parts.length === 0) return undefined;
  return parts.length === 1 ? { does: "pick", options: parts } : { does: "unsure", between: parts };
}

/** All that was picked, each once; a part that is unclear makes the whole unclear. */
function joined(found: readonly (ReplyRead | undefined)[]): ReplyRead | undefined {
  if (found.some((each) => each === undefined)) return undefined;
  const options = [...new Set(found.flatMap((each) => (each?.does === "pick" ? each.options : [])))];
  const [other, another] = found.filter((each) => each?.does !== "pick");
  if (other?.does === "unsure") return another ? { does: "unclear" } : { ...other, beside: options };
  return other ?? { does: "pick", options };
}
