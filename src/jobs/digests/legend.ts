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
  const hasCadres = columns.some(({ id, view }) => !byParts(id, view));
  if (hasCadres && isOneDuty && first)
    lines.push(words.text("digest-met-of-duty", { duty: words.label(first.head) }));
  for (const { id, view, heading } of columns) {
    const total = view.now.report.totals[id];
    if (!total || !byParts(id, view)) continue;
    const said = { column: heading, parts: partName(words, id) };
    lines.push(words.text("digest-parts", { ...said, met: String(total.met), of: String(total.of) }));
  }
  if (hasCadres && !isOneDuty) lines.push(words.label("digest-met-of"));
  return lines;
}
