import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { unitsInReach } from "../../src/records/people/reach.ts";
import { type Period, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";
import { clipped } from "../../src/words/clipped.ts";
import { refuse } from "../../src/words/refusal.ts";
import { capitalised, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import { whichMember } from "../which-member.ts";
import { reviewAtHand } from "./at-hand.ts";
import { lookAtCadre } from "./look.ts";
import type { CollectiveParts } from "./needs.ts";
import { showReview } from "./overview.ts";
import { begunWhereMerged, partsBelow } from "./parts-below.ts";

/** An ended quarter without a review is meant so long. */
const ASKED_FOR_DAYS = 45;
const LONGEST_LABEL = 50;

/** The own unit's review of the quarter that is meant; with a name, that cadre's part of it. */
export async function openReview(
  talk: Talk,
  services: CollectiveParts,
  speaker: Cadre,
  asked: { readonly period?: Period; readonly who: string },
): Promise<void> {
  const today = dayOf(await talk.now());
  const me = await ownSeat(talk, services, speaker, "hold-review");
  const { words } = services;
  const meant = await talk.call(() => quartersMeant(services, me, today));
  const quarter = asked.period?.id ?? meant.quarter;
  const named: ReviewAsked = { unit: me.unit, quarter };
  if (asked.who !== "") {
    const cadre = await whichMember(
      talk,
      services,
      {
        me,
        asked: {
          permission: "hold-review",
          words: asked.who,
          question: phrase("collective-ask-whom"),
          label: "review-person",
        },
      },
      today,
    );
    const meantUnit = cadre ? undefined : await talk.call(() => unitMeant(services, me, asked.who, today));
    if (meantUnit !== undefined)
      return showReview(talk, services, me, { named: { ...named, unit: meantUnit } });
    if (!cadre) throw refuse("collective-nobody-named", { query: asked.who });
    return lookAtCadre(talk, services, me, { named: { ...named, unit: await unitOf(cadre) }, cadre });
  }
  const below = await talk.call(async () => [
    ...(await begunWhereMerged(services, me.unit, quarter, today)),
    ...(await partsBelow(services, me, quarter, today)),
  ]);
  const more: Shortcut[] = [
    ...below.map(({ named: other, cadre, label }) => ({
      label: phrase("collective-button-below", { what: clipped(label, LONGEST_LABEL) }),
      command: cadre ? collectiveLine.look(other, cadre) : collectiveLine.show(other),
    })),
    { label: phrase("collective-button-own"), command: collectiveLine.own() },
    ...(asked.period
      ? []
      : [
          {
            label: phrase("collective-button-period", {
              quarter: capitalised(periodText(words, meant.other, today)),
            }),
            command: collectiveLine.show({ unit: me.unit, quarter: meant.other.id }),
          },
        ]),
  ];
  return showReview(talk, services, me, { named, more });

  function unitOf(cadre: string): Promise<string> {
    return talk.call(async () => (await services.cadres.person(cadre, today))?.unit ?? me.unit);
  }
}

/** The one unit in the speaker's reach that words name, where they name nobody. */
async function unitMeant(
  { cadres }: Pick<CollectiveParts, "cadres">,
  me: Cadre,
  words: string,
  today: Day,
): Promise<string | undefined> {
  const [only, ...others] = unitsMeant(await unitsInReach(cadres, me, "hold-review", today), words);
  return others.length === 0 ? only?.code : undefined;
}

/**
 * The last quarter for a while after its end, or once its sitting is noted, as long as something of its review is the speaker's to
 * close; else the one that runs.
 */
async function quartersMeant(
  services: CollectiveParts,
  me: Cadre,
  today: Day,
): Promise<{ quarter: string; other: Period }> {
  const running = periodOf("quarter", today);
  const ended = previousPeriod(running);
  const named = { unit: me.unit, quarter: ended.id };
  const { sitting } = await services.collectiveReviews.of(named);
  const isAskedFor = sitting !== undefined || today <= addDays(ended.to, ASKED_FOR_DAYS);
  const isEnded = isAskedFor && (await isLeftOpen(services, me, named, today));
  return isEnded ? { quarter: ended.id, other: running } : { quarter: running.id, other: ended };
}

/** Nobody has closed it, or some of those of whom the speaker writes still wait, such as its head for the deputy. */
async function isLeftOpen(
  services: CollectiveParts,
  me: Cadre,
  named: ReviewAsked,
  today: Day,
): Promise<boolean> {
  const { closed } = await services.collectiveReviews.of(named);
  if (!closed) return true;
  const { own, review } = await reviewAtHand(services, me, named, today);
  return [...own].some((code) => !reviewedIn(review.people, code).closed);
}
