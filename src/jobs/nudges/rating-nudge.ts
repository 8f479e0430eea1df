import type { Services } from "../../chat/services.ts";
import { writersOf } from "../../records/collective-reviews/who-writes.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { missing } from "../../records/standings/lacking.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
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
 * What the collective says in its review (T4) nobody does by themselves: the heads who may write it hear whom it has said nothing of, each
 * once for all of theirs; for whom nobody may, is named as not reached. Of whom it has said that they do not reach it, nobody is nudged.
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
  const { words, cadres, collectiveReviews } = services;
  const today = dayOf(at);
  const lacking = missing(standing, duty).map(({ person }) => person);
  const quarters = goodsQuarters(standing.period.id.slice(0, 4)).map(({ id }) => id);
  const rated = await collectiveReviews.ratedGoods(
    quarters,
    lacking.map(({ code }) => code),
  );
  const writers = await writersByUnit(services, new Set(lacking.map(({ unit }) => unit)), today);
  const found = new Map<string, { person: Cadre; whom: Cadre[] }>();
  const headless: Cadre[] = [];
  // Nobody has the level above reminded of what it says of themselves.
  for (const person of lacking.filter(({ code }) => code !== from.code)) {
    const places = writers.get(person.unit);
    if (!places || rated.has(person.code) || !(await cadres.person(person.code, today))) continue;
    const heads = places
      .map((place) => place.filter(({ code }) => code !== person.code))
      .find((place) => place.length > 0);
    if (!heads) headless.push(person);
    for (const head of heads ?? []) {
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
  return { ...letters, away: [...letters.away, ...headless], headless: [], waitsAbove: [] };
}

/** The heads of those places that write the review of each unit, the nearest first. Units outside the plan's scope are left out. */
async function writersByUnit(
  { cadres, standings }: Pick<Services, "cadres" | "standings">,
  units: ReadonlySet<string>,
  today: Day,
): Promise<Map<string, Cadre[][]>> {
  const found = new Map<string, Cadre[][]>();
  for (const unit of units) {
    if (await standings.isOutside(unit, today)) continue;
    const { length: size } = await cadres.members(unit, { below: false }, today);
    const places = [...(await writersOf({ cadres }, { unit, size }, today))];
    const heads = await cadres.headsOf(places, today);
    found.set(
      unit,
      places.map((place) => heads.get(place) ?? []),
    );
  }
  return found;
}
