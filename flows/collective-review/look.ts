import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { reviewLine } from "../../src/command-lines/form-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { PeriodId } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { refuse } from "../../src/words/refusal.ts";
import { capitalised, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { type ReviewAtHand, reviewAtHand } from "./at-hand.ts";
import { cardText, saidLast } from "./card.ts";
import { needingWords } from "./needing-words.ts";
import type { CollectiveParts } from "./needs.ts";

/** One cadre, with all that is known for the review: figures, whether the self-review is there, what was said last and now. */
export async function lookAtCadre(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  { named, cadre }: { named: ReviewAsked; cadre: string },
): Promise<void> {
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const hand = await reviewAtHand(services, me, named, today);
    const person = readable(hand, me, cadre);
    const { left, withoutForm } = await needingWords(services, hand, today);
    const one = reviewedIn(hand.review.people, cadre);
    const after = left.find(({ code }) => code !== cadre);
    const last = await saidLast(services, hand, cadre);
    const card = { person, one, last, hasForm: !withoutForm.includes(person) };
    return {
      text: await cardText(services, me, hand, card, today),
      last: last ? { id: last.period.id, text: periodText(services.words, last.period, today) } : null,
      hasForm: !withoutForm.includes(person),
      mayWrite: hand.own.has(cadre),
      isClosed: one.closed !== undefined,
      isWritten: one.writings > 0,
      next: after ? { code: after.code, name: after.name } : null,
    };
  });
  await talk.say("collective-text", { text: shown.text });
  await talk.offer([
    ...waysOn(named, cadre, shown),
    ...(shown.hasForm
      ? [{ label: phrase("collective-button-form"), command: reviewLine.of(cadre, named.quarter) }]
      : []),
    ...(shown.next && shown.isWritten && shown.mayWrite ? [nextButton(named, shown.next)] : []),
    ...(shown.last ? [lastButton(named, cadre, shown.last)] : []),
    { label: phrase("collective-button-back"), command: collectiveLine.show(named) },
  ]);
}

/** The same cadre in the review before, which may still be talked about when this one has begun. */
function lastButton(
  { unit }: ReviewAsked,
  cadre: string,
  { id, text }: { id: PeriodId; text: string },
): Shortcut {
  const label = phrase("collective-button-period", { quarter: capitalised(text) });
  return { label, command: collectiveLine.look({ unit, quarter: id }, cadre) };
}

/** On to the next one who has no remark yet. */
export function nextButton(named: ReviewAsked, { code, name }: Pick<Cadre, "code" | "name">): Shortcut {
  return { label: phrase("collective-button-next", { name }), command: collectiveLine.look(named, code) };
}

function waysOn(
  named: ReviewAsked,
  cadre: string,
  { mayWrite, isClosed, isWritten }: { mayWrite: boolean; isClosed: boolean; isWritten: boolean },
): Shortcut[] {
  if (!mayWrite) return [];
  if (isClosed)
    return [{ label: phrase("collective-button-correct"), command: collectiveLine.correct(named, cadre) }];
  return [
    {
      label: phrase(isWritten ? "collective-button-rewrite" : "collective-button-write"),
      command: collectiveLine.write(named, cadre),
      ...(!isWritten && { hears: true as const }),
    },
    ...(isWritten
      ? [{ label: phrase("collective-button-decide"), command: collectiveLine.decide(named, cadre) }]
      : []),
  ];
}

/** @throws Refusal of oneself, of whom one reads nothing here, and of who is not in it */
function readable(hand: ReviewAtHand, me: Pick<Cadre, "code">, code: string): Cadre {
  if (code === me.code) throw refuse("collective-oneself");
  const cadre = hand.people.find((one) => one.code === code);
  if (!cadre) throw refuse("collective-not-in-it", { unit: hand.unitName });
  return cadre;
}
