import type { Day } from "../../calendar/time.ts";
import { readAbsence, type SaidAbsence } from "./absence-line.ts";
import { meansAway, shortReason, type ToldAbsence } from "./absence-words.ts";
import { asksToBeAway } from "./asked-absence.ts";

/** Longer lines are conversation. */
const MOST_CHARACTERS = 300;

const NAMED = /(?<!\p{L})v[ắa]ng(?!\p{L})/iu;

/** Whether a line without a command reports an absence of the one who speaks, and how surely. */
export function isAbsenceTold(text: string, today: Day): ToldAbsence | undefined {
  if (text.length > MOST_CHARACTERS || text.trim().startsWith("/")) return undefined;
  const { days, lead, rest, why } = readAbsence(text, today);
  const isAsked = asksToBeAway(text);
  // Without its days, “nghỉ phép” may be that of an office.
  if ("doubt" in days && (days.doubt === "none" || days.doubt === "unread"))
    return isAsked && NAMED.test(text) ? "asked" : undefined;
  const told = meansAway({ lead, rest, why, isSure: "span" in days }, text);
  return told !== "told" && isAsked ? "asked" : told;
}

/** The reason of a line: as it was given, or a word or two beside the days. */
export function whyOf({ why, lead, rest }: SaidAbsence): string | undefined {
  return why ?? shortReason(rest) ?? shortReason(lead);
}
