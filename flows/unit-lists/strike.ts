import type { Talk } from "../../src/chat/dialog/talk.ts";
import { unitListsLine } from "../../src/command-lines/unit-lists-line.ts";
import { withThoseGoneInto } from "../../src/records/discussions/units-of-lists.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { itemLabel } from "../discussions/ask-about.ts";
import { mustBeTheirs, PERMISSION } from "../discussions/discussion-services.ts";
import { points } from "../discussions/sitting-text.ts";
import { ownSeat } from "../own-seat.ts";
import type { ListsParts } from "./needs.ts";

const MOST_OFFERED = 20;
const LONGEST_REASON = 200;

/** The head takes points off the unit's lists between two sittings, with a reason. */
export async function strikeItems(talk: Talk, services: ListsParts, me: Cadre): Promise<void> {
  const seat = await ownSeat(talk, services, me, PERMISSION);
  const { words, cadres, discussions } = services;
  const begun = await talk.now();
  const items = await talk.call(async () => {
    await mustBeTheirs(services, seat, seat.unit, dayOf(begun));
    const units = await withThoseGoneInto(cadres, seat.unit, dayOf(begun));
    return (await discussions.lists(units)).items
      .slice(0, MOST_OFFERED)
      .map(({ list, text }) => ({ list, text }));
  });
  if (items.length === 0) return talk.say("lists-none-head");
  const options = items.map(({ list, text }, place) => ({
    value: String(place),
    label: itemLabel(words, list, text),
  }));
  const picked = await talk.pickMany(phrase("lists-ask-strike", { unit: seat.unitName }), options, 1);
  const gone = items.filter((_, place) => picked.includes(String(place)));
  const reason = await talk.askText(
    phrase("lists-ask-strike-why"),
    (text) =>
      [...text].length > LONGEST_REASON
        ? { no: phrase("discussion-text-long", { most: String(LONGEST_REASON) }) }
        : { value: text.trim() },
    { why: true },
  );
  const at = await talk.now();
  await talk.call(async (key) => {
    await mustBeTheirs(services, seat, seat.unit, dayOf(at));
    for (const [place, { list, text }] of gone.entries()) {
      const doing = { key: `${key}:${place}`, by: seat.code, at: new Date(at) };
      await discussions.change(seat.unit, { does: "strike", list, item: text, reason }, doing);
    }
  });
  await talk.settled();
  const lines = points(
    words,
    gone.map(({ text }) => text),
  ).join("\n");
  await talk.say("lists-struck", { lines });
  await talk.offer([{ label: phrase("lists-button-show"), command: unitListsLine.show() }]);
}
