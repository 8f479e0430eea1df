import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { unitListsLine } from "../../src/command-lines/unit-lists-line.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { withThoseGoneInto } from "../../src/records/discussions/units-of-lists.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { itemsIn, LONGEST_ITEM } from "../../src/rules/discussions/items-in.ts";
import type { ListName } from "../../src/rules/discussions/sittings.ts";
import { sameWords } from "../../src/rules/discussions/unit-lists.ts";
import { clipped } from "../../src/words/clipped.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { ListsParts } from "./needs.ts";

/** A member's ideas that wait at once: the next sitting can talk about so many. */
const MOST_WAITING = 5;
const LONGEST_QUOTED = 80;

/** A member proposes a point for one of the own unit's lists; its head sees it, a sitting agrees on it. */
export async function propose(
  talk: Talk,
  services: ListsParts,
  me: Cadre,
  asked: { list?: ListName; text: string; unsure?: true },
): Promise<void> {
  const said = asked.text === "" ? undefined : readOne(asked.text);
  const list = await whichList(talk, asked, said);
  if (list === "none") return talk.say("lists-left");
  if (said && "no" in said) await talk.tell(said.no);
  const question = { should: "lists-ask-should", shouldNot: "lists-ask-should-not" } as const;
  const text = said && "value" in said ? said.value : await talk.askText(phrase(question[list]), readOne);
  const at = await talk.now();
  const key = await talk.call(async (message) => {
    const key = refOf(message);
    await mustBeNew(services, me, { key, list, text }, dayOf(at));
    const doing = { key: message, by: me.code, at: new Date(at) };
    await services.discussions.change(me.unit, { does: "propose", list, text }, doing);
    return key;
  });
  await talk.settled();
  const proposed = { should: "lists-proposed-should", shouldNot: "lists-proposed-should-not" } as const;
  await talk.say(proposed[list], { text, unit: me.unitName });
  await talk.offer([
    { label: phrase("lists-button-take-back-it"), command: unitListsLine.takeBack(key), byWords: true },
    { label: phrase("lists-button-show"), command: unitListsLine.show() },
  ]);
}

/** Of words that came without the command it is asked whether they were meant so. */
async function whichList(
  talk: Talk,
  { list, unsure }: { list?: ListName; unsure?: true },
  said: Read<string> | undefined,
): Promise<ListName | "none"> {
  const lists = { should: "lists-which-should", shouldNot: "lists-which-should-not" } as const;
  if (unsure && said && "value" in said) {
    const question = phrase("lists-sure", { text: clipped(said.value, LONGEST_QUOTED) });
    return talk.choose(question, { ...lists, none: "lists-sure-no" });
  }
  return list ?? talk.choose(phrase("lists-ask-which"), lists);
}

/** @throws Refusal when it stands on the list, was proposed before, or too much of theirs waits */
async function mustBeNew(
  { cadres, discussions }: ListsParts,
  me: Cadre,
  { key, list, text }: { key: string; list: ListName; text: string },
  today: Day,
): Promise<void> {
  const { items, proposals } = await discussions.lists(await withThoseGoneInto(cadres, me.unit, today));
  const said = { text: clipped(text, LONGEST_QUOTED) };
  const isSame = (each: { list: ListName; text: string }) =>
    each.list === list && sameWords(each.text) === sameWords(text);
  if (items.some(isSame)) throw refuse("lists-there-already", said);
  if (proposals.some((each) => each.key !== key && isSame(each))) throw refuse("lists-proposed-before", said);
  const own = proposals.filter((each) => each.by === me.code && each.key !== key);
  if (own.length >= MOST_WAITING) throw refuse("lists-too-many", { most: String(MOST_WAITING) });
}

/** One point, not several. */
function readOne(text: string): Read<string> {
  const read = itemsIn(text);
  if ("long" in read) {
    const item = clipped(read.long, LONGEST_QUOTED);
    return { no: phrase("discussion-item-long", { item, most: String(LONGEST_ITEM) }) };
  }
  const [only, ...more] = "items" in read ? read.items : [];
  if (only === undefined || sameWords(only) === "" || more.length > 0)
    return { no: phrase("lists-one-at-a-time") };
  return { value: only };
}

/** Takes back one's own proposal that no sitting has agreed on. */
export async function takeBack(
  talk: Talk,
  { cadres, discussions }: ListsParts,
  me: Cadre,
  proposal: string,
): Promise<void> {
  const at = await talk.now();
  const { text, of } = await talk.call(async () => {
    const units = await withThoseGoneInto(cadres, me.unit, dayOf(at));
    const { proposals } = await discussions.lists(units);
    const found = proposals.find((each) => each.key === proposal && each.by === me.code);
    if (!found) throw refuse("lists-proposal-gone");
    return { text: found.text, of: { unit: me.unit, units } };
  });
  await talk.call(async (key) => {
    const doing = { key, by: me.code, at: new Date(at) };
    if (!(await discussions.endProposal(of, { does: "take-back", of: proposal }, doing)))
      throw refuse("lists-proposal-gone");
  });
  await talk.say("lists-taken-back", { text });
}
