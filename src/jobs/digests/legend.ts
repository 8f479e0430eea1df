import { partName } from "../../words/duty-words.ts";
import type { Words } from "../../words/words.ts";
import { byParts, columnsOf, type StandingTable, showsTrend, type TableView } from "./standing-table.ts";

/** What the table's counts are of. */
export function legendLines(
  words: Words,
  { views, table }: { views: readonly TableView[]; table: StandingTable },
): string[] {
  const lines = showsTrend(table) ? [words.label("digest-arrows")] : [];
  const columns = columnsOf(words, views);
  const [first] = columns;
  const isOneDuty = views.length > 1 && columns.every(({ id }) => id === first?.id);
  const parts = columns.flatMap(({ id, view }) => (byParts(id, view) ? [partName(words, id)] : []));
  for (const each of new Set(parts)) lines.push(words.text("digest-parts", { parts: each }));
  if (first)
    lines.push(
      isOneDuty
        ? words.text("digest-met-of-duty", { duty: words.label(first.head) })
        : words.label("digest-met-of"),
    );
  return lines;
}
