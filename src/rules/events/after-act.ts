import type { Attendee } from "./attendee.ts";
import type { EventAct } from "./event-acts.ts";

/** An act about one person. */
type ActOnOne = Extract<EventAct, { who: string }>;

/** When an event is closed its figures may be corrected, and who stood in for whom; nothing is answered any more. */
export function afterClosing(known: Attendee, act: ActOnOne): Attendee | undefined {
  const isCorrection =
    act.does === "unmark" ||
    act.does === "shirt" ||
    act.does === "ask-mark" ||
    act.does === "take-substitute" ||
    act.does === "refuse-substitute" ||
    (act.does === "mark" && act.how !== "code");
  return isCorrection ? afterAct(known, act) : undefined;
}

/** Somebody as an act leaves them, while the event is open; undefined: it makes no sense of them. */
export function afterAct(known: Attendee, act: ActOnOne): Attendee | undefined {
  const { answer, mark, asksSince, asksAs, withoutShirt, ...rest } = known;
  const marked = {
    ...(mark ? { mark } : {}),
    ...(asksSince ? { asksSince } : {}),
    ...(asksAs ? { asksAs } : {}),
  };
  const shirt = withoutShirt ? { withoutShirt } : {};
  const before = { ...rest, ...shirt, ...(answer ? { answer } : {}) };
  switch (act.does) {
    case "accept":
      return { ...rest, ...shirt, ...marked, answer: { says: "coming" } };
    case "decline":
      return { ...rest, ...shirt, ...marked, answer: { says: "declined", reason: act.reason } };
    case "send":
      if (!known.called || act.substitute === act.who) return undefined;
      return { ...rest, ...shirt, ...marked, answer: { says: "substitute", substitute: act.substitute } };
    case "take-substitute":
    case "refuse-substitute": {
      // Another one may have been named meanwhile, and the first word of a head holds.
      if (answer?.says !== "substitute" || answer.substitute !== act.substitute || answer.taken !== undefined)
        return undefined;
      return { ...known, answer: { ...answer, taken: act.does === "take-substitute" } };
    }
    case "mark": {
      // Who was there already does not come again; only a person's word changes a mark.
      if (act.how === "code" && mark) return undefined;
      const { as, how, by, at, reason } = act;
      return { ...before, mark: { as, how, by, at, ...(reason ? { reason } : {}), was: marked } };
    }
    case "unmark":
      if (mark) return { ...before, ...mark.was };
      return asksSince ? before : undefined;
    case "ask-mark":
      if (mark || asksSince) return undefined;
      return { ...before, asksSince: act.at, ...(act.as ? { asksAs: act.as } : {}) };
    case "shirt": {
      const { withoutShirt: _, ...worn } = known;
      return act.worn ? worn : { ...known, withoutShirt: true };
    }
  }
}
