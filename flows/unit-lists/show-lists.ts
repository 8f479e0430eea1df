import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { discussionLine } from "../../src/command-lines/discussion-line.ts";
import { unitListsLine } from "../../src/command-lines/unit-lists-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { ListName } from "../../src/rules/discussions/sittings.ts";
import { type Item, sameWords } from "../../src/rules/discussions/unit-lists.ts";
import { clipped } from "../../src/words/clipped.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { PERMISSION } from "../discussions/discussion-services.ts";
import { points } from "../discussions/sitting-text.ts";
import { type ListsSeen, listsSeen } from "./lists-seen.ts";
import type { ListsParts } from "./needs.ts";

/** As many points of a list as a phone shows; the newest. */
const MOST_SHOWN = { own: 12, above: 5 } as const;
const MOST_OWN_PROPOSALS = 5;
const LONGEST_LABEL = 30;

/** The lists that somebody sees, their own proposals that wait, and what they can do next. */
export async function showLists(talk: Talk, services: ListsParts, me: Cadre): Promise<void> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const seen = await listsSeen(services, me, today);
    const known = new Set<string>();
    const texts = seen.flatMap((lists) => textOf(words, lists, known) ?? []);
    const own = seen.flatMap(({ proposals }) => proposals.filter(({ by }) => by === me.code));
    const waiting = seen.flatMap(({ own, proposals }) => (own ? proposals : [])).length;
    return {
      texts,
      waiting,
      isListed: seen.some(({ own, items }) => own && items.length > 0),
      own: own.slice(-MOST_OWN_PROPOSALS).map(({ key, text }) => ({ key, text })),
    };
  });
  const isHead = may(me, PERMISSION);
  if (shown.texts.length === 0) await talk.say(isHead ? "lists-none-head" : "lists-none");
  for (const text of shown.texts) await talk.say("lists-said", { text });
  if (shown.own.length > 0) {
    const lines = points(
      words,
      shown.own.map(({ text }) => text),
    ).join("\n");
    await talk.say("lists-own-proposals", { lines });
  }
  if (isHead && shown.waiting > 0) await talk.say("lists-waiting", { count: String(shown.waiting) });
  await talk.offer([
    ...(isHead ? headButtons(shown) : []),
    { label: phrase("lists-button-propose"), command: unitListsLine.propose("should") },
    { label: phrase("lists-button-propose-not"), command: unitListsLine.propose("shouldNot") },
    ...shown.own.map(
      ({ key, text }): Shortcut => ({
        label: phrase("lists-button-take-back", { text: clipped(text, LONGEST_LABEL) }),
        command: unitListsLine.takeBack(key),
      }),
    ),
  ]);
}

function headButtons({ waiting, isListed }: { waiting: number; isListed: boolean }): Shortcut[] {
  return [
    ...(waiting > 0 ? [{ label: phrase("lists-button-proposals"), command: unitListsLine.proposals() }] : []),
    { label: phrase("discussion-button-new"), command: discussionLine.note() },
    ...(isListed ? [{ label: phrase("lists-button-strike"), command: unitListsLine.strike() }] : []),
  ];
}

/** A unit's two lists; what a nearer unit's say already is said once. @returns nothing where both are empty */
function textOf(words: Words, { name, own, items }: ListsSeen, known: Set<string>): string | undefined {
  const fresh = items.filter(({ list, text }) => !known.has(`${list} ${sameWords(text)}`));
  for (const { list, text } of fresh) known.add(`${list} ${sameWords(text)}`);
  if (fresh.length === 0) return undefined;
  const most = own ? MOST_SHOWN.own : MOST_SHOWN.above;
  return [
    words.text("lists-head", { unit: name }),
    ...listText(words, fresh, { list: "should", most }),
    ...listText(words, fresh, { list: "shouldNot", most }),
  ].join("\n");
}

function listText(
  words: Words,
  items: readonly Item[],
  { list, most }: { list: ListName; most: number },
): string[] {
  const all = items.filter((item) => item.list === list).map(({ text }) => text);
  if (all.length === 0) return [];
  const left = all.length - most;
  const head = { should: "lists-should", shouldNot: "lists-should-not" } as const;
  return [
    words.text(head[list]),
    ...points(words, all.slice(-most)),
    ...(left > 0 ? [words.text("lists-more", { count: String(left) })] : []),
  ];
}
