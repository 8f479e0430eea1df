import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { discussionLine } from "../../src/command-lines/discussion-line.ts";
import { unitListsLine } from "../../src/command-lines/unit-lists-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { withThoseGoneInto } from "../../src/records/discussions/units-of-lists.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { clipped } from "../../src/words/clipped.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { itemLabel } from "../discussions/ask-about.ts";
import { mustBeTheirs, PERMISSION } from "../discussions/discussion-services.ts";
import { ownSeat } from "../own-seat.ts";
import type { ListsParts } from "./needs.ts";

const MOST_SHOWN = 8;
const LONGEST_LABEL = 30;
const LONGEST_REASON = 200;
const NO_REASON = "-";

/** What members propose and no sitting has agreed on yet, for their head alone. */
export async function showProposals(talk: Talk, services: ListsParts, me: Cadre): Promise<void> {
  const seat = await ownSeat(talk, services, me, PERMISSION);
  const { words, cadres, discussions } = services;
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    await mustBeTheirs(services, seat, seat.unit, today);
    const { proposals } = await discussions.lists(await withThoseGoneInto(cadres, seat.unit, today));
    const found = proposals.slice(0, MOST_SHOWN).map(async ({ key, list, text, by }) => {
      const name = (await cadres.person(by, today))?.name ?? words.label("lists-name-left");
      const line = words.text("lists-proposal-line", { item: itemLabel(words, list, text), name });
      return { key, line, text };
    });
    return { proposals: await Promise.all(found), left: proposals.length - found.length };
  });
  if (shown.proposals.length === 0) return talk.say("lists-no-proposals");
  const lines = shown.proposals.map(({ line }) => line).join("\n");
  await talk.say("lists-proposals", { unit: seat.unitName, lines });
  if (shown.left > 0) await talk.say("lists-more", { count: String(shown.left) });
  await talk.offer([
    { label: phrase("discussion-button-new"), command: discussionLine.note() },
    ...shown.proposals.map(
      ({ key, text }): Shortcut => ({
        label: phrase("lists-button-decline", { text: clipped(text, LONGEST_LABEL) }),
        command: unitListsLine.decline(key, seat.unit),
      }),
    ),
  ]);
}

/** The head's kind no, with a word to whoever proposed it. */
export async function declineProposal(
  talk: Talk,
  services: ListsParts,
  me: Cadre,
  { proposal, unit }: { proposal: string; unit: string },
): Promise<void> {
  const { words, cadres, discussions } = services;
  const begun = await talk.now();
  const { text, by, name } = await talk.call(async () => {
    const today = dayOf(begun);
    await mustBeTheirs(services, me, unit, today);
    const { proposals } = await discussions.lists(await withThoseGoneInto(cadres, unit, today));
    const found = proposals.find(({ key }) => key === proposal);
    if (!found) throw refuse("lists-proposal-gone");
    const name = (await cadres.person(found.by, today))?.name ?? words.label("lists-name-left");
    return { text: found.text, by: found.by, name };
  });
  const said = await talk.askText(
    phrase("lists-ask-why-not", { text, name }),
    (answer) =>
      [...answer].length > LONGEST_REASON
        ? { no: phrase("discussion-text-long", { most: String(LONGEST_REASON) }) }
        : { value: answer.trim() },
    { skip: { label: phrase("closing-skip"), text: NO_REASON }, why: true },
  );
  const at = await talk.now();
  await talk.call(async (key) => {
    const today = dayOf(at);
    await mustBeTheirs(services, me, unit, today);
    const units = await withThoseGoneInto(cadres, unit, today);
    const decline = { does: "decline", of: proposal } as const;
    const doing = { key, by: me.code, at: new Date(at) };
    if (!(await discussions.endProposal({ unit, units }, decline, doing)))
      throw refuse("lists-proposal-gone");
    const person = by === me.code ? undefined : await cadres.person(by, today);
    const told =
      said === NO_REASON
        ? words.text("lists-told-declined", { by: me.name, text })
        : words.text("lists-told-declined-why", { by: me.name, text, why: said });
    if (person)
      await tellInPrivate(services, person, { id: `proposal-declined:${refOf(key)}`, text: told }, at);
  });
  await talk.settled();
  await talk.say("lists-declined", { text, name });
}
