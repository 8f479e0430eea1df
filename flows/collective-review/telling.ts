import type { Services } from "../../src/chat/services.ts";
import { collectiveLine } from "../../src/command-lines/collective-line.ts";
import { type TellingNeeds, tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { mayWriteOf, writersOf } from "../../src/records/collective-reviews/who-writes.ts";
import { headsToTell } from "../../src/records/notices/heads-to-tell.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { periodText } from "../../src/words/spoken.ts";
import type { ReviewAtHand } from "./at-hand.ts";

type Parts = Pick<Services, "words" | "cadres" | TellingNeeds>;
type Of = Pick<ReviewAtHand, "named" | "quarter" | "unitName">;

/** Each is told, once, that something was said of them; the words stay where only they see them. To be called inside `talk.call`. */
export async function tellClosed(
  services: Parts,
  { named, quarter, unitName }: Of,
  people: readonly Cadre[],
  at: number,
): Promise<void> {
  const said = { quarter: periodText(services.words, quarter, dayOf(at)), unit: unitName };
  for (const person of people)
    await tellInPrivate(
      services,
      person,
      {
        id: `review-closed:${named.quarter}:${named.unit}:${person.code}`,
        text: services.words.text("collective-told-closed", said),
        buttons: [{ label: "collective-button-see", command: collectiveLine.own(named) }],
      },
      at,
    );
}

/** That something of it was changed after the closing. @param key names the change */
export async function tellCorrected(
  services: Parts,
  { named, quarter }: Of,
  { person, key, by }: { person: Cadre; key: string; by: string },
  at: number,
): Promise<void> {
  const text = services.words.text("collective-told-corrected", {
    quarter: periodText(services.words, quarter, dayOf(at)),
    by,
  });
  const buttons = [{ label: "collective-button-see", command: collectiveLine.own(named) } as const];
  await tellInPrivate(services, person, { id: `review-corrected:${key}`, text, buttons }, at);
}

/**
 * Whose part nobody who has closed may write, a head's own: those hear of it who may, a deputy or the level above. Each once.
 */
export async function tellWhoseTurn(
  services: Parts,
  { named, quarter, unitName, people, review }: ReviewAtHand,
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const open = people.filter(({ code }) => !reviewedIn(review.people, code).closed);
  const writers = await writersOf(services, { unit: named.unit, size: people.length }, today);
  for (const person of open) {
    const about = new Set([person.code]);
    const heads = await headsToTell(
      services,
      await services.cadres.heirOf(named.unit, today),
      { about },
      today,
    );
    for (const { head } of heads) {
      if (!mayWriteOf(head, writers, person.code)) continue;
      const said = { unit: unitName, name: person.name, quarter: periodText(services.words, quarter, today) };
      await tellInPrivate(
        services,
        head,
        {
          id: `review-turn:${named.quarter}:${named.unit}:${person.code}:${head.code}`,
          text: services.words.text("collective-told-turn", said),
          buttons: [{ label: "collective-button-look", command: collectiveLine.look(named, person.code) }],
        },
        at,
      );
    }
  }
}

/** Heads who may read it hear that somebody has answered, not what. To be called inside `talk.call`. */
export async function tellAnswered(
  services: Parts,
  { named, quarter }: Pick<Of, "named" | "quarter">,
  person: Cadre,
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const about = new Set([person.code]);
  const unit = await services.cadres.heirOf(named.unit, today);
  for (const { head } of await headsToTell(services, unit, { about }, today))
    await tellInPrivate(
      services,
      head,
      {
        id: `review-answered:${named.quarter}:${named.unit}:${person.code}:${head.code}`,
        text: services.words.text("collective-told-answered", {
          name: person.name,
          quarter: periodText(services.words, quarter, today),
        }),
        buttons: [{ label: "collective-button-look", command: collectiveLine.look(named, person.code) }],
      },
      at,
    );
}
