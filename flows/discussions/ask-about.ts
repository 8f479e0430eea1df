import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import type { Option } from "../../src/chat/message/outgoing.ts";
import { withThoseGoneInto } from "../../src/records/discussions/units-of-lists.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { type Discussed, type ListName, TOPICS, type Topic } from "../../src/rules/discussions/sittings.ts";
import { clipped } from "../../src/words/clipped.ts";
import { dateText } from "../../src/words/spoken.ts";
import { type PlainKey, phrase, type Words } from "../../src/words/words.ts";
import { readDay } from "../hours/reading/read-hours.ts";
import type { DiscussionServices } from "./discussion-services.ts";

const NOTHING = "-";
const MORE = "more";
const BEFORE = "before";
const NONE = "none";
const LONGEST_TEXT = 500;
const LONGEST_PLACE = 100;
const LONGEST_LABEL = 60;
/** A longer list is shortened by `/nenlam`. */
const MOST_OFFERED = 12;

/** On which day it was discussed. */
export function askDay(talk: Talk, words: Words, today: Day): Promise<Day> {
  const near = [today, addDays(today, -1)].map((day) => ({
    label: phrase("discussion-day", { date: dateText(day, today) }),
    text: dateText(day, today),
  }));
  return talk.askDated(
    phrase("discussion-ask-day", { example: words.text("discussion-day-example") }),
    (text, at) => readDay(text, dayOf(at)),
    near,
    { numbered: true },
  );
}

/** Where. @param mayBeNone left out where something stands there already */
export function askPlace(talk: Talk, mayBeNone = true): Promise<string> {
  return askShort(talk, "discussion-ask-place", { most: LONGEST_PLACE, mayBeNone });
}

/** What a sitting was about: topics of the plan, and words of one's own. */
type About = Pick<Discussed, "topics" | "about">;

/** What it was about (III.1). @param before what is noted already: offered ticked */
export async function askAbout(
  talk: Talk,
  words: Words,
  before: About = { topics: [], about: "" },
): Promise<{ topics: Topic[]; about: string }> {
  const noted = before.about && { value: BEFORE, label: clipped(before.about, LONGEST_LABEL) };
  const options: Option[] = [
    ...TOPICS.map((topic) => ({ value: topic, label: words.label(`discussion-topic-${topic}`) })),
    ...(noted ? [noted] : []),
    { value: MORE, label: words.label("discussion-about-more"), own: true },
  ];
  const { picked, own } = await talk.pickManyOrOwn(phrase("discussion-ask-about"), options, {
    picked: [...before.topics, ...(noted ? [BEFORE] : [])],
    read: (text) => readShort(text, LONGEST_TEXT),
  });
  const topics = TOPICS.filter((topic) => picked.includes(topic));
  const isMore = own === "" && picked.includes(MORE);
  const more = isMore
    ? await askShort(talk, "discussion-ask-about-more", { most: LONGEST_TEXT, mayBeNone: true })
    : own.trim();
  const about = [picked.includes(BEFORE) ? before.about : "", more].filter((text) => text !== "");
  return { topics, about: about.join("; ") };
}

/** Which points of the lists the sitting agreed to take off; nothing is asked where there are none. @param before those it has taken off */
export async function askOff(
  talk: Talk,
  services: DiscussionServices,
  unit: string,
  before: readonly string[] = [],
): Promise<string[]> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const items = await talk.call(async () => {
    const { items } = await services.discussions.lists(await withThoseGoneInto(services.cadres, unit, today));
    return [
      ...before.map((text) => ({ text, label: clipped(text, LONGEST_LABEL) })),
      ...items.slice(-MOST_OFFERED).map(({ list, text }) => ({ text, label: itemLabel(words, list, text) })),
    ];
  });
  if (items.length === 0) return [];
  const options = [
    { value: NONE, label: words.label("discussion-off-none") },
    ...items.map(({ label }, place) => ({ value: String(place), label })),
  ];
  const ticked = before.map((_, place) => String(place));
  const picked = await talk.pickMany(phrase("discussion-ask-off"), options, 1, ticked);
  return items.flatMap(({ text }, place) => (picked.includes(String(place)) ? [text] : []));
}

/** A point with its list's mark, for a button. */
export function itemLabel(words: Words, list: ListName, text: string): string {
  const key = { should: "lists-item-should", shouldNot: "lists-item-should-not" } as const;
  return words.text(key[list], { text: clipped(text, LONGEST_LABEL) });
}

async function askShort(
  talk: Talk,
  question: PlainKey,
  { most, mayBeNone }: { most: number; mayBeNone: boolean },
): Promise<string> {
  const said = await talk.askText(
    phrase(question),
    (text) => readShort(text, most),
    mayBeNone ? { skip: { label: phrase("closing-skip"), text: NOTHING } } : {},
  );
  return said === NOTHING ? "" : said;
}

function readShort(text: string, most: number): Read<string> {
  return [...text].length > most
    ? { no: phrase("discussion-text-long", { most: String(most) }) }
    : { value: text.trim() };
}
