import type { Verdict } from "../../src/records/deeds/deed-decisions.ts";
import type { Words } from "../../src/words/words.ts";

const NOW = { counts: "approve-now-counts", waits: "approve-now-waits" } as const;

/** How deeds stand once a decision about them was taken back: `nay được tính`; of several that differ how many stand how. */
export function nowText(words: Words, verdicts: readonly Verdict[]): string {
  const counts = new Map<string, number>();
  for (const to of verdicts) {
    const now = words.label(to === "counts" || to === "waits" ? NOW[to] : "approve-now-as-before");
    counts.set(now, (counts.get(now) ?? 0) + 1);
  }
  if (counts.size === 1) return [...counts.keys()].join("");
  const said = [...counts].map(([now, count]) =>
    words.text("approve-now-some", { count: String(count), now }),
  );
  return said.join("; ");
}
