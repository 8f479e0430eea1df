import type { Read, Suggestion, Talk } from "../../../src/chat/dialog/talk.ts";
import { pickSaid } from "../../../src/chat/reading/choices.ts";
import type { Services } from "../../../src/chat/services.ts";
import { hoursLine } from "../../../src/command-lines/deed-lines.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { type Day, dayOf, momentAt } from "../../../src/rules/calendar/time.ts";
import { readHalfTold } from "../../../src/rules/reading/hours/half-told.ts";
import type { HoursRead } from "../../../src/rules/reading/hours/hours-reading.ts";
import { clipped, dayText, durationText } from "../../../src/words/spoken.ts";
import { type Phrase, phrase } from "../../../src/words/words.ts";
import { logOwn, type OwnParts } from "../../deeds/log-own.ts";
import { settled } from "../../deeds/reading/ask-which.ts";
import { hoursOnce } from "../../deeds/said-once.ts";
import type { SaidRead } from "../../deeds/shape.ts";
import { hoursShape } from "../shape.ts";
import { askTheRest } from "./ask-hours.ts";
import { LONGEST_QUOTE, readHours } from "./read-hours.ts";
import { isSurelyTold } from "./surely-told.ts";

/**
 * Hours alone (`2h`) may mean anything, so they are logged only after a yes, and for the day that was asked about.
 * Other hours in the answer are asked about in turn. Whoever tells another deed instead has it logged, and is asked again.
 */
export async function askIfDone(talk: Talk, services: OwnParts, me: Cadre, line: string): Promise<void> {
  const now = await talk.now();
  const asked = dayOf(now);
  const first = readHours(line, hoursLine.lead(), asked);
  if ("no" in first) return settleUnclear(talk, services, { me, line }, now);
  let hours = first.value;
  let today = asked;
  const suggestions: Suggestion[] = [
    { label: phrase("hours-if-yes"), text: "yes" },
    { label: phrase("hours-if-no"), text: "no" },
  ];
  const options = suggestions.map(({ label, text }) => ({ value: text, label: services.words.say(label) }));
  // The question may stand for days: what is told in answer is of the day on which it is told.
  const read = (text: string, at: number): Read<Other | "yes" | "no" | Another> => {
    const now = dayOf(at);
    const another = isSurelyTold(text, { today: now, now: momentAt(now, "23:59") })
      ? readHours(text, "", now)
      : undefined;
    if (another && "value" in another && another.value.note !== "")
      return { value: { another: another.value } };
    const other = readHours(text, "", now);
    if ("value" in other) return { value: { other: other.value, today: now } };
    if (other.offers.length > 0) return other;
    const said = text === "yes" || text === "no" ? text : pickSaid(options, text)?.value;
    if (said === "yes" || said === "no") return { value: said };
    return { no: phrase("hours-if-unclear") };
  };
  for (;;) {
    const answer = await talk.askDated(questionOf(services, hours, today), read, suggestions);
    if (answer === "no") return talk.say("hours-if-left", { example: `${hoursLine.lead()}2` });
    const log = async (done: HoursRead) =>
      logOwn(talk, services, { me, said: [hoursOnce(done)], shape: hoursShape }, dayOf(await talk.now()));
    if (answer === "yes") return log(hours);
    if ("another" in answer) await log(answer.another);
    else {
      hours = answer.other;
      today = answer.today;
    }
  }
}

/** Logs what the answers to a line make of it that does not say all: which of what it may mean, or only what it left out. */
async function settleUnclear(
  talk: Talk,
  services: OwnParts,
  { me, line }: { me: Cadre; line: string },
  now: number,
): Promise<void> {
  const today = dayOf(now);
  const read = hoursShape.read(line, hoursLine.lead(), { today });
  const half = "no" in read && read.offers.length === 0 ? readHalfTold(line, { today, now }) : undefined;
  const said = half
    ? ([hoursOnce(await askTheRest(talk, services, half))] as const)
    : await settled(talk, services, { me, read: ifSeveral(read, line) }, today);
  if (said) await logOwn(talk, services, { me, said, shape: hoursShape }, today);
}

/** Several hours at once are logged only after a yes as well. */
function ifSeveral(read: SaidRead, line: string): SaidRead {
  if (!("value" in read)) return read;
  return { no: phrase("deed-ask-if-done", { got: clipped(line, LONGEST_QUOTE) }), offers: [read.value] };
}

/** Other hours than those that were asked about, and the day on which they were told. */
interface Other {
  readonly other: HoursRead;
  readonly today: Day;
}

/** Hours of another deed, told whole while these are asked about. */
interface Another {
  readonly another: HoursRead;
}

function questionOf({ words }: Pick<Services, "words">, { minutes, day }: HoursRead, today: Day): Phrase {
  const duration = durationText(words, minutes);
  if (day === today) return phrase("hours-ask-if-today", { duration });
  return phrase("hours-ask-if-on", { duration, day: dayText(words, day, today) });
}
