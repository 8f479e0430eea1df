import { isUnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { listText } from "../../words/list-text.ts";
import { matterHead, partName } from "../../words/matter-words.ts";
import type { Words } from "../../words/words.ts";
import { byParts, columnsOf, type TableView } from "./standing-columns.ts";
import { type StandingTable, showsTrend } from "./standing-table.ts";

/** What the table's counts are of. */
export function legendLines(
  words: Words,
  { views, table }: { views: readonly TableView[]; table: StandingTable | undefined },
): string[] {
  const lines = showsTrend(table) ? [words.label("digest-arrows")] : [];
  const columns = columnsOf(words, views);
  const [first] = columns;
  const isOneDuty = views.length > 1 && columns.every(({ id }) => id === first?.id);
  const parts = columns.flatMap(({ id, view }) => (byParts(id, view) ? [partName(words, id)] : []));
  const named = [...new Set(parts)];
  if (named.length > 0)
    lines.push(
      named.length === 1
        ? words.text("digest-parts", { parts: named.join() })
        : words.text("digest-parts-several", { parts: listText(words, named, "disjunction") }),
    );
  if (!first) return lines;
  const ofUnits = columns.filter(({ id }) => isUnitDutyId(id)).length;
  const duty = matterHead(words, first.id);
  if (isOneDuty)
    lines.push(
      isUnitDutyId(first.id)
        ? words.text("digest-met-of-unit-duty", { duty })
        : words.text("digest-met-of-duty", { duty }),
    );
  else if (ofUnits === 0) lines.push(words.label("digest-met-of"));
  else lines.push(words.label(ofUnits === columns.length ? "digest-met-of-units" : "digest-met-of-both"));
  return lines;
}
