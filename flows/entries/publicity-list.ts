import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { publicitySum, sumsByCriterion, sumsByUnit } from "../../src/rules/entries/publicity-sums.ts";
import { criterionText, entryLineText, numberText } from "../../src/words/entry-text.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { askedSeat } from "../standing/asked-seat.ts";
import { askedEntries } from "./asked-entries.ts";
import { openButtons, waysOf } from "./list.ts";
import { type EntriesParts, PUBLICITY } from "./needs.ts";
import { unitGroups } from "./unit-groups.ts";

const MOST_NEWEST = 3;
const MOST_UNITS = 10;

/** What was published in a unit and below it: sums by criterion and by unit, and the newest. */
export async function listPublicity(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  line: string,
): Promise<void> {
  const { words } = services;
  const seat = await askedSeat(talk, services, me.cadre, { permission: PUBLICITY.see, line });
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const found = await askedEntries(services, seat, { book: PUBLICITY, line }, today);
    const { entries, unit, period } = found;
    return {
      unit: unit.name,
      period: periodText(words, period, today),
      sum: publicitySum(entries),
      criteria: sumsByCriterion(entries)
        .map(({ criterion, sum }) => `${criterionText(words, criterion)} ${sum.count}`)
        .join(" · "),
      hasBelow: found.units.length > 1,
      units: sumsByUnit(entries, unitGroups(found)).map(({ group, sum }) => [
        group.name,
        String(sum.count),
        numberText(sum.reach),
      ]),
      newest: entries.slice(-MOST_NEWEST).map((entry) => {
        const line = entryLineText(words, entry, today);
        const whose =
          entry.unit === unit.code ? undefined : found.units.find(({ code }) => code === entry.unit);
        return `• ${whose ? words.text("entry-line-of", { line, unit: whose.name }) : line}`;
      }),
      buttons: [...openButtons(words, entries, PUBLICITY), ...waysOf(PUBLICITY, found)],
      paper: paperLine.of("tuyentruyen", unit.code, period.id),
    };
  });
  const { unit, period, sum, criteria, units } = shown;
  if (sum.count === 0) {
    const example = slashed(PUBLICITY.line.enter(words.label("entry-example-publicity")));
    await talk.say("entry-publicity-none", { unit, period, example });
    return talk.offer(shown.buttons);
  }
  await talk.say("entry-publicity-list", {
    unit,
    period,
    count: String(sum.count),
    reach: numberText(sum.reach),
  });
  await talk.say("entry-publicity-criteria", { lines: criteria });
  await talk.say("entry-publicity-newest", { lines: shown.newest.join("\n") });
  if (shown.hasBelow) {
    const head = (["entry-column-unit", "entry-column-count", "entry-column-reach"] as const).map((key) =>
      words.label(key),
    );
    await talk.table({ head, rows: units.slice(0, MOST_UNITS), headOnce: true });
  }
  await talk.offer([...shown.buttons, { label: phrase("paper-button"), command: shown.paper }]);
}
