import type { DeedChange } from "./declared.ts";
import type { DeedEntries, DeedEntry } from "./deed-entry.ts";
import { decisionLines } from "./deed-lines.ts";
import type { Waiting } from "./deed-waiting.ts";
import { entriesKept } from "./entries-of-ledger.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import type { LineState } from "./ledger-model.ts";
import { decisionKey } from "./line-states.ts";

/** How a deed is to stand: it counts, it waits again, or it is refused. */
export type Verdict = "counts" | LineState;

/**
 * `done`: by this change, also when its step ran before · `others`: somebody else decided since it was read · `gone`: its cadre
 * took it back or corrected it · `once`: meanwhile the day holds another one of what it holds once · `full`: or as much as 24 hours hold.
 */
export interface Decision {
  readonly kind: "done" | "others" | "gone" | "once" | "full";
  /** As they stand now; of `others` with who decided. */
  readonly entries: readonly DeedEntry[];
}

/** Others may write between a refused update and the query for its reason. */
const MAX_ROUNDS = 20;

/** The keys of the decisions that would come next: while they are not there, the entries stand as they were read. */
export function nextDecisions(entries: readonly DeedEntry[]): string[] {
  return entries.map(({ key, decisions = 0 }) => decisionKey(key, decisions));
}

/** Decisions of heads about deeds, and what their cadres say to them. */
export function createDecisions(ledger: Pick<Ledger, "read" | "write">, waiting: Pick<Waiting, "around">) {
  async function asTheyAre(seen: DeedEntries): Promise<DeedEntry[]> {
    const keys = new Set(seen.map(({ key }) => key));
    const [{ weekId, cadre }] = seen;
    return entriesKept(await ledger.read(ledgerId(weekId, cadre))).filter(({ key }) => keys.has(key));
  }

  return {
    asTheyAre,

    /**
     * Decides about entries of one deed, all of them at once, as they were seen. Of two heads at once one wins, and the other
     * hears who.
     * @param change its key stays the same when the step runs again
     */
    async decide(seen: DeedEntries, to: Verdict, change: DeedChange): Promise<Decision> {
      const stateBefore = new Map(seen.map(({ key, decisions = 0 }) => [key, decisions]));
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const now = await asTheyAre(seen);
        const [first, ...rest] = now;
        if (!first) return { kind: "gone", entries: seen };
        if (now.every(({ decided }) => decided?.key === change.key)) return { kind: "done", entries: now };
        const isAsSeen = now.every(({ key, decisions = 0 }) => decisions === stateBefore.get(key));
        if (!isAsSeen) return { kind: "others", entries: now };
        const lines = decisionLines([first, ...rest], to, change);
        const id = ledgerId(first.weekId, first.cadre);
        const write = () => ledger.write(id, lines, { another: true });
        const { kind } = await (to === "waits" ? waiting.around(id, write) : write());
        if (kind === "once" || kind === "full") return { kind, entries: now };
      }
      throw new Error(`a decision about ${seen[0].key} never got through`);
    },

    /**
     * What a cadre says to a refusal, once.
     * @returns false when it was said before, or the entry is refused no more
     */
    async answer(refused: DeedEntries, text: string, change: DeedChange): Promise<boolean> {
      const now = await asTheyAre(refused);
      const [first] = now;
      if (first?.state !== "refused") return false;
      const { key, duty, day, decisions = 0, weekId, cadre } = first;
      const line = {
        key: `answers:${decisions}:${key}`,
        deed: change.key,
        duty,
        amount: 0,
        day,
        note: text,
        by: change.by,
        at: new Date(change.at),
        source: change.source,
        answers: key,
      };
      const { kind, ledger: after } = await ledger.write(ledgerId(weekId, cadre), [line]);
      return kind === "added" || after.entries.some((one) => one.key === line.key && one.deed === change.key);
    },
  };
}
