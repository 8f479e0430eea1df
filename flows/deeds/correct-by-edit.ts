import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type DeedEntries, whatOf } from "../../src/records/deeds/deed-entry.ts";
import { amountsOf } from "../../src/records/deeds/entries-by-deed.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { bareDeedText, deedText } from "../../src/words/deed-text.ts";
import { phrase } from "../../src/words/words.ts";
import { correctOwn } from "./correct-own.ts";
import { logOwn, type OwnParts } from "./log-own.ts";
import { again } from "./reading/again.ts";
import { settled } from "./reading/ask-which.ts";
import { readLine } from "./reading/read-line.ts";
import { deedOf, type SaidOnce, saidFor } from "./said-once.ts";
import { type DeedShape, onlyOne } from "./shape.ts";
import { settleWhose } from "./whose.ts";

/**
 * Handles an edit of a line: corrects the deed that the line made, or logs one if it made none. “Today” and “hôm qua”
 * still refer to the day on which the line was first sent.
 * @param unsure asks about what makes no entry without a yes, where there is nothing to correct
 */
export async function correctByEdit(
  talk: Talk,
  services: OwnParts,
  { me, line, shape, unsure }: { me: Cadre; line: string; shape: DeedShape; unsure?: () => Promise<void> },
): Promise<void> {
  const now = await talk.now();
  const today = dayOf(now);
  const found = await talk.call(
    async (key) => (await services.deeds.findBySource(me.code, talk.message, key, today)) ?? null,
  );
  const undone = found
    ? null
    : await talk.call(
        async (key) => (await services.deeds.undoneOfSource(me.code, talk.message, key, today)) ?? null,
      );
  if (!found && !undone && unsure) return unsure();
  const sentOn = dayOf(found?.sentAt ?? undone?.at ?? now);
  const lead = shape.line.lead();
  const read = await readLine(talk, services, { cadre: me, line, lead, shape }, { today: sentOn, now });
  const example = `${lead}${shape.example}`;
  const once = onlyOne(read, phrase("deed-several", { example }));
  if (undone) {
    await talk.say("hours-edit-undone", { what: bareDeedText(services.words, [undone], today), example });
    const [part] = "value" in once ? saidFor(once.value) : [];
    if (part) await talk.offer([again(part)]);
    return;
  }
  if (!found) {
    const said = await settled(talk, services, { me, read }, today);
    return said && logOwn(talk, services, { me, said, shape }, today);
  }
  const kept = deedText(services.words, found.entries, today);
  if ("no" in once) {
    await talk.tell(once.no);
    return talk.say("hours-edit-kept", { what: kept });
  }
  if (isSame(found.entries, once.value)) return talk.say("hours-edit-same", { what: kept });
  const said = await settleWhose(talk, services, { cadre: me, said: once.value });
  const { amounts, ...rest } = deedOf(said);
  // Whether it was done is what the edited line says.
  const { state: _, ...what } = whatOf(found.entries[0]);
  const declared = {
    ...what,
    ...rest,
    amounts: { ...amountsOf(found.entries), ...amounts },
  };
  const correction = { targets: found.entries, declared, said: "hours-edited" as const };
  await correctOwn(talk, services, { me, correction }, today);
}

function isSame(entries: DeedEntries, { amounts, day, note, clock, place, state }: SaidOnce): boolean {
  const [before] = entries;
  const logged = amountsOf(entries);
  const asMuch = saidFor({ kind: "hours", amounts, day, note }).every(
    ({ duty, amount }) => logged[duty] === amount,
  );
  const sameClock = before.clock?.from === clock?.from && before.clock?.to === clock?.to;
  const sameWords = before.note === note && before.place === place;
  const sameState = (before.state === "excused") === (state === "excused");
  return asMuch && before.day === day && sameWords && sameState && sameClock;
}
