import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { CommandLine } from "../../src/command-lines/command-line.ts";
import { evidenceLine } from "../../src/command-lines/evidence-line.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import { type Period, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { FILTERS, filterWord, isOfKind } from "../../src/rules/duties/deed-filter.ts";
import { whenText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import type { AskedList } from "./asked-list.ts";

/** @param all of the period, of every kind; @param page which is shown of how many */
export interface Listed {
  asked: AskedList;
  all: readonly DeedEntry[];
  page: number;
  pages: number;
}

/** Below a list: what can be done with it, the other kinds in it, and the month before. */
export function listButtons({ words }: Pick<Services, "words">, listed: Listed, today: Day): Shortcut[] {
  const { asked, all } = listed;
  const { filter, period } = asked;
  const shown = filter ? all.filter((entry) => isOfKind(entry, filter)) : all;
  const mend: Shortcut[] = [
    { label: phrase("history-button-fix"), command: historyLine.fix() },
    { label: phrase("history-button-undo"), command: historyLine.undo() },
  ];
  const evidence = { label: phrase("history-button-evidence"), command: evidenceLine.list() };
  const month = monthToLook(listed, today);
  const said = month && whenText(words, month, today);
  const next = { label: phrase("history-button-next"), command: nextPage(listed) };
  return [
    ...(listed.page < listed.pages ? [next] : []),
    ...(shown.length > 0 ? mend : []),
    ...(shown.some((entry) => entry.evidence) ? [evidence] : []),
    ...kindButtons(asked, all),
    ...(month && said
      ? [
          {
            label: phrase("history-button-month", { month: said }),
            command: historyLine.list(filter && filterWord(filter), month.id),
          },
        ]
      : []),
    ...(filter && shown.length === 0 && !period
      ? [{ label: phrase("history-button-all"), command: historyLine.list() }]
      : []),
  ];
}

/** What shows the older ones of the same kind and period, as people would type it, too. */
export function nextPage({ asked: { filter, period }, page }: Listed): CommandLine {
  const when = period?.kind === "month" ? period.id.split("-").reverse().join("/") : period?.id;
  return historyLine.page(page + 1, filter && filterWord(filter), when);
}

/** Where there are several kinds, each alone; beside one kind all. */
function kindButtons({ filter, period }: AskedList, all: readonly DeedEntry[]): Shortcut[] {
  const kinds = FILTERS.filter((kind) => all.some((entry) => isOfKind(entry, kind)));
  if (filter)
    return kinds.some((kind) => kind !== filter)
      ? [{ label: phrase("history-button-all"), command: historyLine.list(period?.id) }]
      : [];
  if (kinds.length < 2) return [];
  return kinds.map((kind) => ({
    label: phrase(`history-button-${kind}`),
    command: historyLine.list(filterWord(kind), period?.id),
  }));
}

/** The month before the one that is shown; of a long list the one that runs. */
function monthToLook({ asked: { period }, pages }: Listed, today: Day): Period | undefined {
  if (period) return period.kind === "month" ? previousPeriod(period) : undefined;
  return pages > 1 ? periodOf("month", today) : undefined;
}
