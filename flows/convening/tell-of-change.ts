import { answerButtons, concerned, tellOfEvent } from "../../src/jobs/letters/event-letters.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { Attendee } from "../../src/rules/events/attendee.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import type { PlainKey } from "../../src/words/words.ts";
import type { ConveneServices } from "./convene-services.ts";

/** A change as it is told. */
export interface ToldChange {
  event: UnionEvent;
  isNewTime: boolean;
  /** Of another day answers of before do not hold. */
  isNewDay: boolean;
  key: string;
  text: string;
}

/** How an answer of before stands after the change; each hears it. */
const STANDS = {
  coming: "convene-change-comes",
  declined: "convene-change-declined",
  anew: "convene-change-anew",
  asked: "convene-change-asked",
} as const satisfies Record<string, PlainKey>;

/** Tells those whom it concerns, each with what became of their answer; of another time also who declined the first. */
export async function tellOfChange(
  services: ConveneServices,
  me: Cadre,
  { event, isNewTime, isNewDay, key, text }: ToldChange,
  at: number,
): Promise<{ told: number; untold: string[] }> {
  const all = [...event.people.values()];
  const codes = new Set([
    ...concerned(event),
    ...(isNewTime ? all.flatMap(({ who, called }) => (called ? [who] : [])) : []),
  ]);
  codes.delete(me.code);
  const people = await peopleOf(services, [...codes], at);
  const told: string[] = [];
  for (const stands of [undefined, "coming", "declined", "anew", "asked"] as const) {
    const lot = people.filter(({ code }) => standsOf(event.people.get(code), isNewDay) === stands);
    const whole = stands ? `${text} ${services.words.label(STANDS[stands])}` : text;
    const letter = { id: `event:${event.id}:change:${key}`, text: whole, buttons: answerButtons(event.id) };
    told.push(...(await tellOfEvent(services, lot, letter, at)));
  }
  const untold = people.filter(({ code }) => !told.includes(code)).map(({ name }) => name);
  return { told: told.length, untold };
}

/** Nothing of substitutes and of those who send one: that stays as it is. */
function standsOf(attendee: Attendee | undefined, isNewDay: boolean): keyof typeof STANDS | undefined {
  if (!attendee?.called || attendee.answer?.says === "substitute") return undefined;
  return attendee.answer?.says ?? (isNewDay ? "anew" : "asked");
}

/** Those of the codes who are still here. */
export async function peopleOf(
  { cadres }: Pick<ConveneServices, "cadres">,
  codes: readonly string[],
  at: number,
): Promise<Cadre[]> {
  const found = await Promise.all(codes.map((code) => cadres.person(code, dayOf(at))));
  return found.filter((one) => one !== undefined);
}
