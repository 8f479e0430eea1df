import type { Verdict } from "../../src/records/deeds/deed-decisions.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../src/words/deed-text.ts";
import { typedForMember } from "../deeds/typed-for-member.ts";
import type { ApprovingParts, Item } from "./needs.ts";

/** A deed that was left as it is, and why: what is said of one, or of several of the same person. */
export interface LeftAlone {
  readonly item: Item;
  /** Those of one person with the same are told in one line. */
  readonly why: string;
  readonly line: (what: string) => string;
}

/** As many as a phone shows beside what was done. */
const MOST_LINES = 8;

type Plain = "approve-note-not-yours" | "approve-note-gone" | "approve-note-once" | "approve-note-full";

export function leftAlone({ words }: ApprovingParts, item: Item, why: Plain): LeftAlone {
  return { item, why, line: (what) => words.text(why, { name: item.name, what }) };
}

/** What is final is changed with a reason, by a line of its own. */
export function leftFinal({ words }: ApprovingParts, item: Item, to: Verdict, today: Day): LeftAlone {
  const { deed, name } = item;
  const wants = to === "counts" ? "add" : "take";
  const example = typedForMember(words, { name, deed: deed[0], wants }, today);
  return { item, why: "final", line: (what) => words.text("approve-note-final", { name, what, example }) };
}

/** Another head was faster. */
export async function leftToOther(
  { words, cadres }: ApprovingParts,
  item: Item,
  [now]: readonly DeedEntry[],
  today: Day,
): Promise<LeftAlone> {
  const by =
    (now?.decided && (await cadres.person(now.decided.by, today))?.name) ??
    words.label("approve-another-head");
  const state = now?.state === "waits" || now?.state === "refused" ? now.state : "counts";
  const said = { name: item.name, by };
  return {
    ...{ item, why: `${state} ${by}` },
    line: (what) => words.text(`approve-note-others-${state}`, { ...said, what }),
  };
}

/** A line for each person and reason, those of one person together; of very many the rest is counted. */
export function leftLines({ words }: ApprovingParts, left: readonly LeftAlone[], today: Day): string[] {
  const groups = new Map<string, LeftAlone[]>();
  const places = new Map<string, number>();
  for (const each of left) {
    const [{ cadre }] = each.item.deed;
    if (!places.has(cadre)) places.set(cadre, places.size);
    const name = `${cadre} ${each.why}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  const placeOf = ([first]: readonly LeftAlone[]) => (first && places.get(first.item.deed[0].cadre)) ?? 0;
  const all = [...groups.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
  const shown = all.length > MOST_LINES ? all.slice(0, MOST_LINES - 1) : all;
  const lines = shown.flatMap(([first, ...more]) => {
    if (!first) return [];
    const several = words.text("approve-several", { count: String(more.length + 1) });
    return [first.line(more.length > 0 ? several : bareDeedText(words, first.item.deed, today))];
  });
  const rest = all.slice(shown.length).flat().length;
  return rest > 0 ? [...lines, words.text("approve-note-more", { count: String(rest) })] : lines;
}
