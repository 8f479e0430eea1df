import type { Services } from "../../chat/services.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { headsFor } from "../../records/people/heads-for.ts";
import { missing } from "../../records/standings/lacking.ts";
import type { UnitStanding } from "../../records/standings/standings.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { goodsQuarters } from "../../rules/collective-reviews/asked-of-review.ts";
import type { DutyIdBy } from "../../rules/duties/duties.ts";
import { listText } from "../../words/list-text.ts";
import { periodText } from "../../words/spoken.ts";
import type { Nudge } from "./nudge.ts";
import { lettersTo, reached, type ToNudge } from "./reachable.ts";

const MOST_NAMED = 8;

/** A head, and those of theirs whom the collective has not rated. */
interface HeadOf extends ToNudge {
  readonly whom: Cadre[];
}

/**
 * What the collective says in its review (T4) nobody does by themselves: the heads who hold it hear whom it has said nothing of, each
 * once for all of theirs. Of whom it has said that they do not reach it, nobody is nudged.
 */
export async function ratingNudgeOf(
  services: Pick<
    Services,
    | "words"
    | "cadres"
    | "standings"
    | "collectiveReviews"
    | "reminderSettings"
    | "noticeAddresses"
    | "withoutApp"
  >,
  { from, duty, standing }: { from: Cadre; duty: DutyIdBy<"stated">; standing: UnitStanding },
  at: number,
): Promise<Nudge> {
  const { words, cadres, standings, collectiveReviews } = services;
  const today = dayOf(at);
  const lacking = missing(standing, duty).map(({ person }) => person);
  const quarters = goodsQuarters(standing.period.id.slice(0, 4)).map(({ id }) => id);
  const rated = await collectiveReviews.ratedGoods(
    quarters,
    lacking.map(({ code }) => code),
  );
  const found = new Map<string, { person: Cadre; whom: Cadre[] }>();
  for (const person of lacking) {
    if (rated.has(person.code) || (await standings.isOutside(person.unit, today))) continue;
    for (const head of await headsFor(cadres, person, today)) {
      if (head.code === from.code) continue;
      const known = found.get(head.code);
      if (known) known.whom.push(person);
      else found.set(head.code, { person: head, whom: [person] });
    }
  }
  const period = periodText(words, standing.period, today);
  const say = ({ whom }: HeadOf) => {
    const shown = whom.slice(0, MOST_NAMED).map(({ name }) => name);
    const more = whom.length - shown.length;
    const names =
      more > 0
        ? words.text("collective-names-more", { names: shown.join(", "), count: String(more) })
        : listText(words, shown);
    return { text: words.text(`duty-${duty}-nudge-heads`, { from: from.name, names, period }) };
  };
  const letters = await lettersTo(services, await reached(services, [...found.values()], at), say, at);
  return { ...letters, headless: [], waitsAbove: [] };
}
