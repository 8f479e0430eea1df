import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { periodOf } from "../../../src/rules/calendar/periods.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../../src/words/deed-text.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { phrase } from "../../../src/words/words.ts";
import { type Correction, correctDeed } from "../correct-deed.ts";
import type { OwnParts } from "../log-own.ts";
import { deedOf, type SaidOnce } from "../said-once.ts";
import { typedForMember } from "../typed-for-member.ts";

/**
 * Why something was not done, of a day that holds it as done: of the two one is a slip, so it is asked which. Done after a reason is
 * none: who wore it all the same needs no excuse.
 * @returns whether that was all that was to be done
 */
export async function settledAgainstDone(
  talk: Talk,
  services: OwnParts,
  { me, once }: { me: Cadre; once: SaidOnce },
  today: Day,
): Promise<boolean> {
  const held = await heldAsDone(talk, services, { cadre: me, once });
  if (!held) return false;
  const question = phrase("shirt-worn-ask", { what: bareDeedText(services.words, [held], today) });
  if ((await talk.choose(question, { not: "shirt-worn-not", done: "shirt-worn-keep" })) === "done")
    await talk.say("hours-again-left");
  else {
    const correction: Correction = { targets: [held], declared: deedOf(once), said: "history-fixed" };
    await correctDeed(talk, services, { me, correction }, today);
  }
  return true;
}

/**
 * As {@link settledAgainstDone}, of a member: their head takes back what is wrong first.
 * @throws Refusal where the day holds it as done
 */
export async function mustNotBeDone(
  talk: Talk,
  services: Pick<Services, "words" | "deeds">,
  { cadre, once }: { cadre: Cadre; once: SaidOnce },
  today: Day,
): Promise<void> {
  const held = await heldAsDone(talk, services, { cadre, once });
  if (!held) return;
  const { words } = services;
  const { name } = cadre;
  throw refuse("shirt-worn-of", {
    name,
    what: bareDeedText(words, [held], today),
    take: typedForMember(words, { name, deed: held, wants: "take" }, today),
  });
}

async function heldAsDone(
  talk: Talk,
  { deeds }: Pick<Services, "deeds">,
  { cadre, once: { state, day, kind } }: { cadre: Cadre; once: SaidOnce },
): Promise<DeedEntry | null> {
  if (state !== "excused") return null;
  return talk.call(async (key) => {
    const entries = await deeds.entries(cadre.code, [periodOf("week", day).id], key);
    return entries.find((each) => each.day === day && each.kind === kind && each.state !== "excused") ?? null;
  });
}
