import type { Day } from "../calendar/time.ts";
import { plain } from "../reading/words/plain.ts";
import { LISTS, type ListName, type Sitting } from "./sittings.ts";

/** What somebody did about a unit's lists between its sittings. Acts are only ever added. */
export type ListAct = {
  readonly key: string;
  readonly by: string;
  readonly at: Date;
} /** Left out once whoever proposed it was erased: then it is no proposal any more. */ & (
  | { readonly does: "propose"; readonly list: ListName; readonly text?: string }
  /** The proposer's second thought, or the head's kind no, whose words are told and not kept; `of`: the proposal's key. */
  | { readonly does: "take-back" | "decline"; readonly of: string }
  /** The head takes it off the list between two sittings. */
  | { readonly does: "strike"; readonly list: ListName; readonly item: string; readonly reason?: string }
);

/** A point of a list. */
export interface Item {
  readonly list: ListName;
  readonly text: string;
  /** The day of the sitting that agreed on it. */
  readonly day: Day;
}

/** What a member proposed and no sitting has agreed on yet. */
export interface Proposal {
  readonly key: string;
  readonly list: ListName;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

/** A unit's lists as they stand. */
export interface UnitLists {
  readonly items: readonly Item[];
  readonly proposals: readonly Proposal[];
}

/** Two points with the same words are one, whatever their signs and capitals. */
export function sameWords(text: string): string {
  return plain(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The lists that some sittings and acts come to; of a unit and of those that have gone into it together, so that the heir keeps
 * both lists and each point once.
 */
export function listsOf(sittings: readonly Sitting[], acts: readonly ListAct[]): UnitLists {
  const items = new Map<string, Item>();
  const proposals = new Map<string, Proposal>();
  const changes = [
    ...sittings.map((sitting) => ({ at: sitting.notedAt, run: () => agree(sitting) })),
    ...acts.map((act) => ({ at: act.at, run: () => apply(act) })),
  ];
  for (const { run } of changes.toSorted((a, b) => a.at.getTime() - b.at.getTime())) run();
  return {
    items: [...items.values()],
    proposals: [...proposals.values()].filter(
      (proposal) => !sittings.some((each) => agreedOn(each, proposal)),
    ),
  };

  function agree({ said }: Sitting): void {
    for (const text of said.off) for (const list of LISTS) items.delete(nameOf(list, text));
    for (const list of LISTS)
      for (const text of said[list]) {
        const name = nameOf(list, text);
        if (!items.has(name)) items.set(name, { list, text, day: said.day });
      }
  }

  function apply(act: ListAct): void {
    if (act.does === "strike") items.delete(nameOf(act.list, act.item));
    else if (act.does !== "propose") proposals.delete(act.of);
    else if (act.text !== undefined) {
      const { key, list, text, by, at } = act;
      proposals.set(key, { key, list, text, by, at });
    }
  }
}

/** Also when it was corrected since. */
function agreedOn({ said, changedAt }: Sitting, { list, text, at }: Proposal): boolean {
  return changedAt >= at && said[list].some((each) => sameWords(each) === sameWords(text));
}

function nameOf(list: ListName, text: string): string {
  return `${list} ${sameWords(text)}`;
}
