import type { Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, parsePeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { Reviewed } from "../../src/rules/collective-reviews/review.ts";
import { reviewablePeriods } from "../../src/rules/forms/review-periods.ts";
import { saidLines } from "../../src/words/collective-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { capitalised, dateText, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { readWords } from "../form/read-words.ts";
import type { CollectiveParts } from "./needs.ts";
import { tellAnswered } from "./telling.ts";

const MOST_ANSWER = 1000;
/** Older ones are offered by buttons. */
const MOST_OFFERED = 4;

/** What was said of the speaker themselves, in the review named or the latest that is closed. */
export async function showOwn(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  named?: ReviewAsked,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { words } = services;
  const found = await talk.call(async () => {
    const all = await closedOf(services, me, today);
    const one = named ? all.find((each) => isSame(each.named, named)) : all[0];
    if (!one) return null;
    return {
      named: one.named,
      mayAnswer: one.own.answer === undefined,
      text: ownText(words, one, today),
      others: all
        .filter((each) => each !== one)
        .slice(0, MOST_OFFERED)
        .map((each) => ({ named: each.named, label: capitalised(periodText(words, each.quarter, today)) })),
    };
  });
  if (!found) return talk.say("collective-own-none");
  await talk.say("collective-text", { text: found.text });
  await talk.offer([
    ...(found.mayAnswer
      ? [
          {
            label: phrase("collective-button-answer"),
            command: collectiveLine.answer(found.named),
            hears: true as const,
          },
        ]
      : []),
    ...found.others.map((each) => ({
      label: phrase("collective-button-period", { quarter: each.label }),
      command: collectiveLine.own(each.named),
    })),
  ]);
}

/** The speaker's own word to it, once. @param below what was said below what is shown of it */
export async function answerReview(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  named: ReviewAsked,
  below = "",
): Promise<void> {
  const today = dayOf(await talk.now());
  const quarter = await talk.call(async () => {
    const one = (await closedOf(services, me, today)).find((each) => isSame(each.named, named));
    if (!one) throw refuse("collective-own-none");
    if (one.own.answer) throw refuse("collective-answered-before");
    return one.quarter;
  });
  const period = periodText(services.words, quarter, today);
  const said = readWords(below, MOST_ANSWER, false);
  const text =
    "value" in said
      ? said.value
      : await talk.askText(phrase("collective-ask-answer", { quarter: period }), (typed) =>
          readWords(typed, MOST_ANSWER, false),
        );
  const sure = await talk.choose(phrase("collective-sure-answer", { text }), {
    yes: "collective-answer-yes",
    no: "collective-answer-no",
  });
  if (sure === "no") return talk.say("collective-answer-left");
  const at = await talk.now();
  await talk.call(async (key) => {
    const doing = { key, by: me.code, at: new Date(at) };
    const change = { does: "answer", who: me.code, text } as const;
    const { took } = await services.collectiveReviews.act(named, change, doing);
    if (!took) throw refuse("collective-answered-before");
    await tellAnswered(services, { named, quarter }, me, at);
  });
  await talk.settled();
  await talk.say("collective-answered");
}

interface OwnReview {
  readonly named: ReviewAsked;
  readonly quarter: Period;
  readonly unitName: string;
  readonly own: Reviewed;
}

/** The closed reviews of this year and the last in which the cadre is, the latest first: by the units in which they were. */
async function closedOf(
  { cadres, collectiveReviews }: Pick<CollectiveParts, "cadres" | "collectiveReviews">,
  me: Pick<Cadre, "code">,
  today: Day,
): Promise<OwnReview[]> {
  const { facts } = await cadres.history(me);
  const units = [...new Set(facts.map(({ unit }) => unit))];
  const quarters = reviewablePeriods(today).filter(({ kind }) => kind === "quarter");
  const named = quarters.flatMap(({ id }) => units.map((unit) => ({ unit, quarter: id })));
  const found: OwnReview[] = [];
  for (const { review, unit, quarter: id } of await collectiveReviews.many(named)) {
    const own = review.people.get(me.code);
    const quarter = parsePeriod(id);
    if (!own?.closed || !quarter) continue;
    const unitName = (await cadres.unit(unit, quarter.to < today ? quarter.to : today))?.name ?? unit;
    found.push({ named: { unit, quarter: id }, quarter, unitName, own });
  }
  return found.toSorted((a, b) => (a.quarter.to < b.quarter.to ? 1 : -1));
}

function ownText(words: CollectiveParts["words"], { quarter, unitName, own }: OwnReview, today: Day): string {
  const said = { quarter: periodText(words, quarter, today), unit: unitName };
  return [
    words.text("collective-own-head", said),
    saidLines(words, own.said, true).join("\n"),
    ...own.corrections.map(({ at, reason }) =>
      words.text("collective-corrected-line", { day: dateText(dayOf(at.getTime()), today), reason }),
    ),
    ...(own.answer?.text ? [words.text("collective-own-answer", { text: own.answer.text })] : []),
  ].join("\n\n");
}

function isSame(one: ReviewAsked, other: ReviewAsked): boolean {
  return one.unit === other.unit && one.quarter === other.quarter;
}
