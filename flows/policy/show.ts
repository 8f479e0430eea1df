import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import { policyLine } from "../../src/command-lines/policy-line.ts";
import {
  POLICY_GROUPS,
  POLICY_ITEMS,
  type PolicyGroup,
  type PolicyItem,
} from "../../src/rules/policy/items.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { leafName, namedAs } from "../../src/words/policy/names.ts";
import { valueText } from "../../src/words/policy/values.ts";
import { capitalised, clipped } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { comingLeaves, differingLeaves, type Here, lineOf, valuesOf } from "./here.ts";

/** Lines of what differs that a phone shows before the buttons. */
const MOST_LINES = 8;
const MOST_LABEL = 40;

/** What is said, and the buttons below it. */
export interface Shown {
  text: string;
  shortcuts: Shortcut[];
}

/** The groups, and before them what was decided for this unit. @param own false for a unit below one's own */
export function overview(words: Words, here: Here, own: boolean): Shown {
  const { unit, today, policy } = here;
  const lines = differingLeaves(here).map((leaf) => lineOf(words, here, leaf));
  const more = lines.length - MOST_LINES;
  const coming = comingLines(words, here);
  const text = [
    words.text("policy-chat-title", { unit: unit.name, day: fullDate(today) }),
    ...(policy.outsideScope ? [words.label("policy-chat-outside")] : []),
    ...(lines.length === 0 ? [words.label("policy-chat-all-planned")] : lines.slice(0, MOST_LINES)),
    ...(more > 0 ? [words.text("policy-chat-more", { count: String(more) })] : []),
    ...coming,
    "",
    own
      ? words.text("policy-chat-how", { example: exampleText(words) })
      : words.label("policy-chat-below-how"),
  ].join("\n");
  return { text, shortcuts: own ? groupButtons(here) : [] };
}

function groupButtons({ below }: Here): Shortcut[] {
  const groups = POLICY_GROUPS.map((group): Shortcut => {
    const only = onlyItemOf(group);
    const command = only ? policyLine.item(only) : policyLine.group(group);
    return { label: phrase(`policy-group-${group}`), command };
  });
  return [
    ...groups,
    ...(below > 0 ? [{ label: phrase("policy-button-scope"), command: policyLine.scope() }] : []),
    { label: phrase("policy-button-changes"), command: policyLine.changes() },
  ];
}

/** What a group holds here, with a button into each. */
export function groupView(words: Words, here: Here, group: PolicyGroup): Shown {
  const items = itemsOf(group);
  const lines = items.flatMap((item) => valuesOf(here, item).map((leaf) => lineOf(words, here, leaf)));
  const title = words.text("policy-chat-group-title", {
    group: words.label(`policy-group-${group}`),
    unit: here.unit.name,
  });
  const text = [title, ...lines, "", words.label("policy-chat-change")].join("\n");
  const buttons = items.map(
    (item): Shortcut => ({
      label: phrase("policy-chat-button", { name: titled(words, item) }),
      command: policyLine.item(item),
    }),
  );
  return {
    text,
    shortcuts: [...buttons, { label: phrase("policy-chat-button-more"), command: policyLine.show() }],
  };
}

function itemsOf(group: PolicyGroup): PolicyItem[] {
  return POLICY_ITEMS.filter((item) => item.group === group);
}

/** What a group is about that has but one thing, so that its dialog tells all; what is asked of people is shown first. */
export function onlyItemOf(group: PolicyGroup): PolicyItem | undefined {
  const [only, ...others] = itemsOf(group);
  return others.length === 0 && only?.kind !== "asked" ? only : undefined;
}

/** Its name at the beginning of a line. */
export function titled(words: Words, { name }: PolicyItem): string {
  const text = namedAs(words, name);
  return clipped(capitalised(text), MOST_LABEL);
}

/** A whole line that changes something, as one may type it. */
export function exampleText(words: Words, item = POLICY_ITEMS[0]): string {
  if (!item) return slashed(policyLine.show());
  const [name = ""] = namedAs(words, item.name).split(",");
  return slashed(policyLine.typed(name, words.label(`policy-example-${item.kind}`)));
}

function comingLines(words: Words, here: Here): string[] {
  const lines = comingLeaves(here)
    .slice(0, MOST_LINES)
    .map(({ unit, from, leaf }) =>
      words.text("policy-chat-line", {
        name: leafName(words, leaf),
        value: valueText(words, leaf),
        whence: words.text("policy-chat-from-unit", {
          unit: here.names.get(unit) ?? unit,
          day: fullDate(from),
        }),
      }),
    );
  return lines.length === 0 ? [] : [words.label("policy-chat-coming"), ...lines];
}
