import { distance } from "fastest-levenshtein";
import type { Day } from "../calendar/time.ts";
import type { Group } from "../duties/duty.ts";
import { plain } from "../reading/words/plain.ts";
import { wordsOfKeys } from "../reading/words/typed-keys.ts";
import { GROUP_NAMES } from "./group-names.ts";
import { POLICY_GROUPS, POLICY_ITEMS, type PolicyGroup, type PolicyItem } from "./items.ts";
import { Rest } from "./read-rest.ts";

/** A change as a line states it; what it leaves out is asked for. */
export interface StatedChange {
  readonly item: PolicyItem;
  /** As typed; empty where the line only names the item. */
  readonly value: string;
  readonly group?: Group;
  /** The level's name as typed. */
  readonly level?: string;
  readonly from?: Day;
  readonly why?: string;
}

type Named = { item: PolicyItem } | { group: PolicyGroup };

/** What somebody wants of a policy; undefined when nothing of it is named. */
export type PolicyWish = ({ does: "change" } & StatedChange) | { does: "look"; group: PolicyGroup };

/** Words around a name that say nothing of it. */
const BEFORE = new Set(
  "dat sua doi chinh cho xem thay tang giam nang ha so muc chi tieu cua don vi chinh sach moi ve la xin toi muon".split(
    " ",
  ),
);

const NAMES: readonly { words: readonly string[]; named: Named }[] = [
  ...POLICY_ITEMS.flatMap((item) => item.said.map((said) => ({ words: said.split(" "), named: { item } }))),
  ...POLICY_GROUPS.flatMap((group) =>
    GROUP_NAMES[group].map((said) => ({ words: said.split(" "), named: { group } })),
  ),
].toSorted((a, b) => b.words.length - a.words.length);

/**
 * Reads `số hoạt động 5`, `giờ nhắc thứ hai 7h30 từ 1/12 vì …`, `so ngay sua tuan 5`, with or without marks, with a letter wrong
 * here and there.
 */
export function readPolicyLine(line: string, today: Day): PolicyWish | undefined {
  return read(line, today) ?? read(wordsOfKeys(line), today);
}

function read(line: string, today: Day): PolicyWish | undefined {
  const spaced = line.normalize("NFC").replaceAll(/(?<!\d)[:=]|[:=](?!\d)/gu, " $& ");
  const typed = spaced.split(/\s+/u).filter(Boolean);
  const words = typed.map((word) => plain(word).replace(/(?<![,;.!])[,;.!]+$/u, ""));
  const found = nameIn(words);
  if (!found) return undefined;
  if ("group" in found.named) return { does: "look", group: found.named.group };
  const rest = new Rest(typed.slice(found.at + found.length));
  const why = rest.why();
  const from = rest.from(today);
  const { item } = found.named;
  const isAsked = item.kind === "asked";
  const group = isAsked ? rest.group() : undefined;
  const level = isAsked ? rest.level() : undefined;
  return {
    does: "change",
    item,
    value: rest.value(),
    ...(group ? { group } : {}),
    ...(level ? { level } : {}),
    ...(from ? { from } : {}),
    ...(why ? { why } : {}),
  };
}

/** The longest name in the words, behind nothing but words that say nothing. */
function nameIn(words: readonly string[]): { named: Named; at: number; length: number } | undefined {
  for (const { words: name, named } of NAMES)
    for (let at = 0; at + name.length <= words.length; at++) {
      if (at > 0 && !BEFORE.has(words[at - 1] ?? "")) break;
      if (name.every((word, n) => isAlike(words[at + n] ?? "", word)))
        return { named, at, length: name.length };
    }
  return undefined;
}

/** The same, or with a letter wrong where the word is long enough to be told by the others. */
function isAlike(typed: string, word: string): boolean {
  if (typed === word) return true;
  return word.length >= 4 && typed.length >= 4 && distance(typed, word) <= 1;
}
