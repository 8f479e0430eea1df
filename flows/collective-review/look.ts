import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { reviewLine } from "../../src/command-lines/form-lines.ts";
import { mayReadDecision } from "../../src/records/collective-reviews/who-writes.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, type PeriodId, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { type Reviewed, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { saidLines } from "../../src/words/collective-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { capitalised, dateText, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { figuresText, ownFigures } from "../self-review/figures.ts";
import { type ReviewAtHand, reviewAtHand } from "./at-hand.ts";
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

/** What was closed of somebody in the review before. */
interface Last {
  period: Period;
  remark: string;
}

async function saidLast(
  { collectiveReviews }: Pick<Services, "collectiveReviews">,
  { named, quarter }: ReviewAtHand,
  cadre: string,
): Promise<Last | undefined> {
  const period = previousPeriod(quarter);
  const { people } = await collectiveReviews.of({ unit: named.unit, quarter: period.id });
  const { closed, said } = reviewedIn(people, cadre);
  return closed && said.remark ? { period, remark: said.remark } : undefined;
}

async function cardText(
  services: Pick<Services, "words" | "cadres" | "standings" | "forms">,
  me: Cadre,
  { named, quarter, review, unitName }: ReviewAtHand,
  { person, one, last, hasForm }: { person: Cadre; one: Reviewed; last: Last | undefined; hasForm: boolean },
  today: Day,
): Promise<string> {
  const { words } = services;
  const { code, name, positions } = person;
  const withDecision = await mayReadDecision(services, me, { unit: named.unit, cadre: code }, today);
  const said = saidLines(words, one.said, withDecision);
  const period = periodText(words, quarter, today);
  const who =
    positions.length > 0
      ? words.text("collective-card-who", { name, positions: positions.join(", ") })
      : name;
  return [
    words.text("collective-card", { who, unit: unitName, quarter: period }),
    words.text(hasForm ? "collective-card-form" : "collective-card-no-form", { quarter: period }),
    figuresText(words, await ownFigures(services, person, quarter, today), quarter, today, {
      brief: true,
      listed: 3,
    }),
    ...(last
      ? [
          words.text("collective-card-before", {
            quarter: periodText(words, last.period, today),
            remark: last.remark,
          }),
        ]
      : []),
    ...(said.length > 0 ? [said.join("\n")] : []),
    ...correctionLines(one, today),
    // Where something was decided, the answer may be about that.
    ...(one.answer?.text && (withDecision || !one.said.decision)
      ? [words.text("collective-card-answer", { text: one.answer.text })]
      : []),
    ...(review.sitting || one.closed ? [] : [words.label("collective-not-sat")]),
  ].join("\n\n");

  function correctionLines({ corrections }: Reviewed, on: Day): string[] {
    const shown = corrections.filter(
      ({ parts }) => withDecision || parts.some((part) => part !== "decision"),
    );
    return shown.map(({ at, reason }) =>
      words.text("collective-corrected-line", { day: dateText(dayOf(at.getTime()), on), reason }),
    );
  }
}
