import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import type { Whose } from "../../src/records/absences/absence-models.ts";
import { type Absent, absentOne, mayAskFor, mayDecide } from "../../src/records/absences/absent.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type AskedAbsence, confirmedSpans, overlaps } from "../../src/rules/absences/absence.ts";
import { firstOpenDay } from "../../src/rules/absences/reach-back.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { daysAway, type Span } from "../../src/rules/duties/days-away.ts";
import { refuse } from "../../src/words/refusal.ts";
import type { AbsenceServices } from "./telling.ts";
import { waysWith } from "./ways-with.ts";
import { type WhomText, whomText } from "./whom-text.ts";

/** What is there before an absence is asked for or set. Plain JSON. */
export interface Seen {
  /** Of the change that looked, and under which it is asked for or set: handled once more, it does not see itself. */
  key: string;
  name: string;
  of: WhomText;
  /** A head who may decide it has said it. */
  decides: boolean;
  /** All these days are confirmed already. */
  isKnown: boolean;
  /** Those that wait and share a day with it. */
  waiting: (AskedAbsence & { id: string })[];
  /** All that is confirmed, but for what is replaced. */
  confirmed: Span[];
  /** What is confirmed and replaced. */
  replaced: Span[];
  /** Confirmed ones that share a day with it, with what the speaker may do about them. */
  ways: Shortcut[];
  /** The first day that people may say of themselves. */
  firstOpen: Day;
}

/** @throws Refusal for somebody who is neither the speaker nor in their care */
export async function lookAt(
  services: AbsenceServices,
  { me, whose, span, replaces }: { me: Cadre; whose: Whose; span: Span; replaces: string | undefined },
  key: string,
  today: Day,
): Promise<Seen> {
  const absent = await mustBeThere(services, whose, today);
  const isOwn = absent.person?.code === me.code;
  // Of the topmost unit another head decides, so whoever says it asks.
  const isAlone = !absent.person && absent.decidedIn.unit === absent.unit;
  const decides = !isOwn && !isAlone && mayDecide(me, absent);
  if (!isOwn && !decides && !mayAskFor(me, absent)) throw refuse("absence-not-yours");
  const all = await services.absences.of(whose, key);
  const others = all.filter(({ id }) => id !== replaces);
  const shared = others.filter((each) => each.state === "confirmed" && overlaps(each, span));
  // Two absences side by side are one time away.
  const confirmed = daysAway(confirmedSpans(others));
  return {
    key,
    name: absent.name,
    of: whomText(services.words, me, absent),
    decides,
    isKnown: confirmed.some(({ from, to }) => from <= span.from && span.to <= to),
    waiting: others
      .filter((each) => each.state === "waits" && overlaps(each, span))
      .map(({ id, from, to, why }) => ({ id, from, to, ...(why && { why }) })),
    confirmed: [...confirmed],
    replaced: confirmedSpans(all.filter(({ id }) => id === replaces)),
    ways: shared.flatMap((each) => waysWith(each, { me, absent, decides }, today)),
    firstOpen: firstOpenDay(await services.policies.of(absent.unit, today), today),
  };
}

/** @throws Refusal where the person has left, or the unit is no longer there */
export async function mustBeThere(
  services: Pick<AbsenceServices, "cadres">,
  whose: Whose,
  today: Day,
): Promise<Absent> {
  const absent = await absentOne(services.cadres, whose, today);
  if (!absent) throw refuse("absence-gone");
  return absent;
}
