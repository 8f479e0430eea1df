import type { Talk } from "../../src/chat/dialog/talk.ts";
import { approveLine } from "../../src/command-lines/approve-line.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import { byDeed } from "../../src/records/deeds/entries-by-deed.ts";
import { mayDecide } from "../../src/records/deeds/who-decides.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { namesBefore } from "../../src/rules/reading/deeds/names-before.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { whichMember } from "../which-member.ts";
import { decideAndTell } from "./decide.ts";
import { isFinal } from "./is-final.ts";
import { optionsOf } from "./item-lines.ts";
import type { ApprovingParts, Item } from "./needs.ts";
import { askReason } from "./reason.ts";

const MOST_OPTIONS = 8;

/** `/duyet gạch Bích`: what counts and should not is struck out while its period may still be corrected, with a reason. */
export async function strike(talk: Talk, services: ApprovingParts, me: Cadre, who: string): Promise<void> {
  const today = dayOf(await talk.now());
  const said = who === "" ? await talk.ask(phrase("approve-ask-whose")) : who;
  const words = await talk.call(() => nameIn(services, me, said, today));
  const asked = {
    permission: "approve-deeds",
    words,
    question: phrase("approve-ask-which-person", { name: clipped(words, 40) }),
    label: "review-person",
  } as const;
  const code = await whichMember(talk, services, { me, asked }, today);
  if (code === undefined)
    throw refuse("approve-unknown", {
      name: clipped(words, 40),
      example: slashed(approveLine.strike("Bích")),
    });
  const items = await talk.call(() => openItems(services, me, code, today));
  const [first] = items;
  if (!first) throw refuse("approve-nothing-open");
  const options = optionsOf(services.words, items, today);
  const ref =
    items.length === 1
      ? first.deed[0].ref
      : await talk.pickOrLeave(phrase("approve-ask-strike", { name: first.name }), options);
  const item = items.find(({ deed }) => deed[0].ref === ref) ?? first;
  const reason = await askReason(talk, services.words, [item], today);
  await decideAndTell(talk, services, { me, items: [item], to: "refused", reason });
}

/** The name in “Bích hôm qua”, “2 giờ của Bích”; all that was said where there is none. */
async function nameIn({ cadres }: ApprovingParts, me: Cadre, said: string, today: Day): Promise<string> {
  const book = await membersBook(cadres, me, "approve-deeds", today);
  return namesBefore(said, today).find((name) => book.meant(name)) ?? said;
}

/** The newest deeds of a cadre that count and may still be corrected. @throws Refusal when they are not the speaker's to decide about */
async function openItems(services: ApprovingParts, me: Cadre, code: string, today: Day): Promise<Item[]> {
  const person = await services.cadres.person(code, today);
  if (!person || !(await mayDecide(services, me, person, today))) throw refuse("approve-not-yours");
  const counting = (await services.deeds.recent(code, today)).filter(({ state }) => !state);
  const items: Item[] = [];
  for (const deed of byDeed(counting)) {
    if (!(await isFinal(services, { person, deed, to: "refused" }, today)))
      items.push({ deed, name: person.name, unit: person.unitName });
    if (items.length === MOST_OPTIONS) break;
  }
  return items;
}
