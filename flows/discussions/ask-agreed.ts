import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import type { Option } from "../../src/chat/message/outgoing.ts";
import type { Services } from "../../src/chat/services.ts";
import { withThoseGoneInto } from "../../src/records/discussions/units-of-lists.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { itemsIn, LONGEST_ITEM, MOST_ITEMS } from "../../src/rules/discussions/items-in.ts";
import type { ListName } from "../../src/rules/discussions/sittings.ts";
import type { Proposal } from "../../src/rules/discussions/unit-lists.ts";
import { clipped } from "../../src/words/clipped.ts";
import { type PlainKey, phrase } from "../../src/words/words.ts";

const NOTHING = "-";
const MORE = "more";
const BEFORE = "before ";
const NONE = "none";
const MOST_OFFERED = 8;
const LONGEST_LABEL = 60;
const LONGEST_NEXT = 200;

const QUESTIONS = {
  should: ["closing-ask-should", "discussion-ask-should-proposed", "discussion-ask-should-again"],
  shouldNot: [
    "closing-ask-should-not",
    "discussion-ask-should-not-proposed",
    "discussion-ask-should-not-again",
  ],
} as const satisfies Record<ListName, readonly [PlainKey, PlainKey, PlainKey]>;

/** What asks for points reads. */
export type AgreedServices = Pick<Services, "words" | "cadres" | "discussions">;

/**
 * What a sitting agreed for one of the lists: among what members proposed, and in free lines; may be nothing.
 * @param before what is noted already: offered ticked, so that it stays unless it is taken off
 */
export async function askItems(
  talk: Talk,
  services: AgreedServices,
  { unit, list, before = [] }: { unit: string; list: ListName; before?: readonly string[] },
): Promise<string[]> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const noted = before.map((text, place) => ({
    key: `${BEFORE}${place}`,
    text,
    label: clipped(text, LONGEST_LABEL),
  }));
  const proposed = await talk.call(() => proposedTo(services, { unit, list }, today));
  const offered = [...noted, ...proposed];
  const [plainly, among, again] = QUESTIONS[list];
  if (offered.length === 0) return askLines(talk, plainly);
  const none = { value: NONE, label: words.label("discussion-none") };
  const options: Option[] = [
    ...offered.map(({ key, label }) => ({ value: key, label })),
    { value: MORE, label: words.label("discussion-more"), own: true },
    ...(noted.length > 0 ? [] : [none]),
  ];
  const { picked, own } = await talk.pickManyOrOwn(phrase(noted.length > 0 ? again : among), options, {
    picked: noted.map(({ key }) => key),
    read: readLines,
  });
  const agreed = offered.filter(({ key }) => picked.includes(key)).map(({ text }) => text);
  if (own !== "") return [...agreed, ...linesOf(own)];
  return picked.includes(MORE) ? [...agreed, ...(await askLines(talk, plainly))] : agreed;
}

/** Free lines, a point each. */
async function askLines(talk: Talk, question: PlainKey): Promise<string[]> {
  const said = await talk.askText(phrase(question), readLines, {
    skip: { label: phrase("closing-skip"), text: NOTHING },
  });
  return said === NOTHING ? [] : linesOf(said);
}

/** Who speaks next; may be nobody. @param mayBeNone left out where something stands there already */
export async function askNext(talk: Talk, mayBeNone = true): Promise<string> {
  const said = await talk.askText(
    phrase("closing-ask-next"),
    (text) =>
      [...text].length > LONGEST_NEXT
        ? { no: phrase("discussion-text-long", { most: String(LONGEST_NEXT) }) }
        : { value: text.trim() },
    mayBeNone ? { skip: { label: phrase("closing-skip"), text: NOTHING } } : {},
  );
  return said === NOTHING ? "" : said;
}

function readLines(text: string): Read<string> {
  const read = itemsIn(text);
  if ("long" in read) {
    const item = clipped(read.long, LONGEST_LABEL);
    return { no: phrase("discussion-item-long", { item, most: String(LONGEST_ITEM) }) };
  }
  if ("tooMany" in read)
    return {
      no: phrase("discussion-items-many", { count: String(read.tooMany), most: String(MOST_ITEMS) }),
    };
  return { value: text };
}

function linesOf(text: string): string[] {
  const read = itemsIn(text);
  return "items" in read ? read.items : [];
}

/** A proposal as it is offered. Plain JSON. */
interface Offered {
  key: string;
  text: string;
  label: string;
}

async function proposedTo(
  services: AgreedServices,
  { unit, list }: { unit: string; list: ListName },
  today: Day,
): Promise<Offered[]> {
  const units = await withThoseGoneInto(services.cadres, unit, today);
  const { proposals } = await services.discussions.lists(units);
  const own = proposals.filter((each) => each.list === list).slice(0, MOST_OFFERED);
  return Promise.all(own.map(offered));

  async function offered({ key, text, by }: Proposal): Promise<Offered> {
    const name = (await services.cadres.person(by, today))?.name;
    const what = clipped(text, LONGEST_LABEL);
    const label = name ? services.words.text("discussion-proposed-by", { what, name }) : what;
    return { key, text, label };
  }
}
