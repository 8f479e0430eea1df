import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { discussionLine, type NamedSitting } from "../../src/command-lines/discussion-line.ts";
import { withThoseGoneInto } from "../../src/records/discussions/units-of-lists.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isDiscussed } from "../../src/rules/discussions/sittings.ts";
import { dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { type DiscussionServices, namedSitting, nameOf } from "./discussion-services.ts";
import { noteDiscussion } from "./note.ts";
import { offerAbout } from "./offer-about.ts";
import { sittingLabel } from "./same-day.ts";
import { sittingText } from "./sitting-text.ts";

/** What a unit discussed this month and the last; where this month has none yet, it is noted at once. */
export async function showDiscussions(talk: Talk, services: DiscussionServices, seat: Cadre): Promise<void> {
  const { words, cadres, discussions } = services;
  const today = dayOf(await talk.now());
  const month = periodOf("month", today);
  const found = await talk.call(async () => {
    const units = await withThoseGoneInto(cadres, seat.unit, today);
    const months = [previousPeriod(month).id, month.id];
    const all = await Promise.all(months.map((id) => discussions.inMonth(units, id)));
    return all
      .flat()
      .filter(({ said }) => isDiscussed(said))
      .map((each) => ({
        named: nameOf(each),
        date: dateText(each.said.day, today),
        label: sittingLabel(words, each),
      }));
  });
  if (found.every(({ named }) => named.month !== month.id)) return noteDiscussion(talk, services, seat);
  const lines = found.map(({ date, label }) => words.text("discussion-list-line", { date, label }));
  await talk.say("discussion-list", { unit: seat.unitName, lines: lines.join("\n") });
  await talk.offer([
    ...found.map(
      ({ named, date }): Shortcut => ({
        label: phrase("discussion-button-look", { date }),
        command: discussionLine.look(named),
      }),
    ),
    { label: phrase("discussion-button-new"), command: discussionLine.note() },
  ]);
}

/** One sitting, and what can be done about it. */
export async function lookAtSitting(
  talk: Talk,
  services: DiscussionServices,
  me: Cadre,
  named: NamedSitting,
): Promise<void> {
  const today = dayOf(await talk.now());
  const text = await talk.call(async () =>
    sittingText(services, await namedSitting(services, me, named, today), today),
  );
  await talk.say("discussion-said", { text });
  await offerAbout(talk, named);
}
