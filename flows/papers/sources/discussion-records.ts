import type { UnitSitting } from "../../../src/records/discussions/discussions.ts";
import { withThoseGoneInto } from "../../../src/records/discussions/units-of-lists.ts";
import { dayOf, earlierOf } from "../../../src/rules/calendar/time.ts";
import { isDiscussed } from "../../../src/rules/discussions/sittings.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { fullDate } from "../../../src/words/full-date.ts";
import { capitalised, periodText } from "../../../src/words/spoken.ts";
import type { Words } from "../../../src/words/words.ts";
import { aboutText } from "../../discussions/sitting-text.ts";
import type { ForPapers } from "../paper-services.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { unitHeadOf } from "./unit-head.ts";

/** What a unit discussed in a month; nothing where it has noted no discussion of it. */
export const discussionRecords: SourceOfUnits = {
  of: "unit",
  async find(services, unit, periods, at) {
    const { words, cadres, discussions } = services;
    const today = dayOf(at);
    const month = periods.find(({ from }) => from <= today);
    const day = month && earlierOf(month.to, today);
    const whose = day && (await cadres.unit(unit, day));
    if (!month || !day || !whose) return undefined;
    const units = await withThoseGoneInto(cadres, unit, day);
    const found = (await discussions.inMonth(units, month.id)).filter(({ said }) => isDiscussed(said));
    if (found.length === 0) return undefined;
    return {
      period: month,
      code: words.label("paper-discussion-code"),
      whose: whose.name,
      unit,
      day,
      async data(): Promise<PaperDataOf<"thaoluan">> {
        return {
          ...(await unitHeadOf(services, whose, today)),
          "unit-name": whose.name,
          period: periodText(words, month, today),
          sittings: await Promise.all(found.map((sitting, place) => printed(services, sitting, place + 1))),
        };
      },
    };
  },
};

async function printed(
  { words, events }: Pick<ForPapers, "words" | "events">,
  { said }: UnitSitting,
  number: number,
) {
  const event = said.event ? (await events.head(said.event))?.facts.title : undefined;
  const about = aboutText(words, said);
  return {
    number: String(number),
    event: event ?? capitalised(words.label("discussion-some")),
    "event-when": fullDate(said.day),
    ...(said.place && { "event-place": said.place }),
    ...(about && { about: withoutStop(about) }),
    "to-do": listed(words, said.should),
    "not-to-do": listed(words, said.shouldNot),
    "taken-off": listed(words, said.off),
    ...(said.next && { "speaks-next": withoutStop(said.next) }),
  };
}

/** The paper ends its sentences itself. */
function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/u, "");
}

function listed(words: Words, items: readonly string[]): { text: string }[] {
  const texts = items.length > 0 ? items : [words.label("paper-discussion-none")];
  return texts.map((text) => ({ text }));
}
