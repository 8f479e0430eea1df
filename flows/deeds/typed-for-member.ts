import { lineOf } from "../../src/command-lines/deed-lines.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { dateText, durationText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import type { DeedPart } from "./must-be-open.ts";

/** The line by which a head adds to or takes from what a member did: `/giotinhnguyen cho An 2 20/11`. */
export function typedForMember(
  words: Words,
  { name, deed, wants }: { name: string; deed: DeedPart; wants: "add" | "take" },
  today: Day,
): string {
  const line = lineOf(deed);
  const lead = wants === "add" ? line.lead(name) : line.undoLead(name);
  return `${lead}${typedDeed(words, deed, today)}`;
}

/** A deed as it is typed after its command: `2 20/11`, `20/11 2 giờ chi đoàn 5`. */
function typedDeed(
  words: Words,
  { duty, amount, day, kind, place, note, state, minutes }: DeedPart,
  today: Day,
): string {
  const date = dateText(day, today);
  if (state === "excused") return words.text("typed-excused", { date, why: note ?? "" });
  if (duty === "D1")
    return `${amount % 60 === 0 ? String(amount / 60) : durationText(words, amount)} ${date}`;
  const what = kind === "song" || kind === "dance" || kind === "sport" ? words.label(`typed-${kind}`) : "";
  const hours = minutes === undefined ? "" : durationText(words, minutes);
  return [what, amount > 1 ? String(amount) : "", date, hours, place ?? ""].filter(Boolean).join(" ");
}
