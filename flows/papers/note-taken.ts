import type { Services } from "../../src/chat/services.ts";
import { reviewLine } from "../../src/command-lines/form-lines.ts";
import { type TellingNeeds, tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { capitalised, periodText } from "../../src/words/spoken.ts";
import type { Confirmed } from "./paper-data.ts";

/** A paper that is about to be handed to somebody else than its author. */
export interface Taken {
  readonly member: Cadre;
  readonly confirmed: Confirmed;
}

/** Who takes them. */
interface Taker {
  /** Under which reading it is written down. */
  readonly key: string;
  /** The cadre's code. */
  readonly by: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * Writes down in each self-review who took it as a paper, and tells its author, once a day however many files are made of it: a
 * file goes on from hand to hand. Pledges are no secret. To be used inside `talk.call`.
 */
export async function noteTaken(
  services: Pick<Services, "words" | "forms" | TellingNeeds>,
  taken: readonly Taken[],
  { key, by, name, at }: Taker,
): Promise<void> {
  const today = dayOf(at);
  for (const { member, confirmed } of taken) {
    if (confirmed.paper !== "self-review") continue;
    const { period } = confirmed;
    await services.forms.reviews.noteRead(member.code, period.id, { key, by, at: new Date(at) });
    const text = services.words.text("paper-taken-told", {
      by: capitalised(name),
      period: periodText(services.words, period, today),
    });
    const id = `paper-taken:${today}:${period.id}:${member.code}:${by}`;
    const buttons = [{ label: "paper-taken-look", command: reviewLine.open(period.id) }] as const;
    await tellInPrivate(services, member, { id, text, buttons }, at);
  }
}
