import { distance } from "fastest-levenshtein";
import type { Day } from "../calendar/time.ts";
import type { Group } from "../duties/duty.ts";
import { statedDay } from "../reading/days/stated-day.ts";
import { plain } from "../reading/words/plain.ts";
import { wordsOfKeys } from "../reading/words/typed-keys.ts";
import { GROUP_NAMES, POLICY_GROUPS, POLICY_ITEMS, type PolicyGroup, type PolicyItem } from "./items.ts";

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
const BETWEEN = new Set(
  "la thanh len xuong con sang qua chuyen = : -> → moi mot tuan thang quy nam ca hai nhom luc vao".split(" "),
);
const WHY = new Set(["vì", "vi", "do"]);
const MOST_DAY_WORDS = 6;

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
  const words = typed.map((word) => plain(word).replace(/[,;.!]+$/u, ""));
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
      if (!words.slice(0, at).every((word) => BEFORE.has(word))) break;
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

/** A day from when something holds, and why, taken out of a text: `AK từ 1/12 vì …`. */
export function readBeside(text: string, today: Day): { rest: string; from?: Day; why?: string } {
  const rest = new Rest(text.normalize("NFC").split(/\s+/u).filter(Boolean));
  const why = rest.why();
  const from = rest.from(today);
  return { rest: rest.value(), ...(from ? { from } : {}), ...(why ? { why } : {}) };
}

/** What follows the name, from which one thing after the other is taken. */
class Rest {
  #words: string[];

  constructor(words: readonly string[]) {
    this.#words = [...words];
  }

  /** `vì …`, `do …`, `lý do: …`, to the end. */
  why(): string | undefined {
    const said = this.#words.map(plain);
    const at = this.#words.findIndex(
      (word, n) => WHY.has(word.toLowerCase()) && n > 0 && said[n - 1] !== "don",
    );
    if (at < 0) return undefined;
    const why = this.#words.slice(at + 1).join(" ");
    this.#words = this.#words.slice(0, said[at - 1] === "ly" ? at - 1 : at);
    return why.replace(/^[:\s]+/u, "").trim() || undefined;
  }

  /** `từ 1/12`, `từ ngày mai`. */
  from(today: Day): Day | undefined {
    const said = this.#words.map(plain);
    const at = said.lastIndexOf("tu");
    if (at < 0) return undefined;
    for (let count = Math.min(MOST_DAY_WORDS, said.length - at - 1); count > 0; count--) {
      const day = statedDay(said.slice(at + 1, at + 1 + count).join(" "), today);
      if (!day) continue;
      const start = said[at - 1] === "ke" ? at - 1 : at;
      this.#words.splice(start, at + 1 + count - start);
      return day;
    }
    return undefined;
  }

  /** `nhóm A`. */
  group(): Group | undefined {
    const said = this.#words.map(plain);
    const at = said.findIndex((word, n) => word === "nhom" && /^[ab][,;]?$/.test(said[n + 1] ?? ""));
    if (at < 0) return undefined;
    this.#words.splice(at, 2);
    return said[at + 1]?.startsWith("a") ? "A" : "B";
  }

  /** `cấp Đoàn cơ sở`: up to the next number, or the end. */
  level(): string | undefined {
    const said = this.#words.map(plain);
    const at = said.indexOf("cap");
    if (at < 0) return undefined;
    const length = said.slice(at + 1).findIndex((word) => /^[\d=:]/.test(word));
    const count = length < 0 ? said.length - at - 1 : length;
    return (
      this.#words
        .splice(at, count + 1)
        .slice(1)
        .join(" ") || undefined
    );
  }

  value(): string {
    const start = this.#words.findIndex((word) => !BETWEEN.has(plain(word)));
    return start < 0 ? "" : this.#words.slice(start).join(" ");
  }
}
