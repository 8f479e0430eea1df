import { asideCounts } from "../../records/standings/aside-counts.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { DUTY_IDS, isDutyId } from "../../rules/duties/duties.ts";
import { UNIT_DUTY_IDS } from "../../rules/unit-duties/unit-duties.ts";
import { matterHead } from "../../words/matter-words.ts";
import { capitalised, periodText, whenText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { legendLines } from "./legend.ts";
import { ownAloneLines } from "./missing.ts";
import type { ReportsSent } from "./reports-sent.ts";
import type { TableView } from "./standing-columns.ts";
import { metByAll, type StandingTable } from "./standing-table.ts";
import { targetLines } from "./target-lines.ts";

/** A unit's figures in words. */
export interface DigestParts {
  words: Words;
  now: UnitStanding;
  /** The last period, for the trend. */
  before?: UnitStanding | undefined;
  /** The unit in a second period, shown beside the first. */
  beside?: UnitStanding | undefined;
  /** The unit in the longer period that ends with this one: its targets are said, too. */
  ending?: UnitStanding | undefined;
  /** The reports on the year from right below, while they come in. */
  reports?: ReportsSent | undefined;
  /** What all have met shares one line above the table, and has no column in it. */
  folded?: true;
  today: Day;
}

export function viewsOf({
  words,
  now,
  before,
  beside,
  folded,
  today,
}: DigestParts): [TableView, ...TableView[]] {
  const without = folded && new Set<string>(metByAll(now));
  if (!beside) return [{ now, before, ...(without && { without }) }];
  return [
    { now, before, when: whenText(words, now.period, today) },
    { now: beside, when: whenText(words, beside.period, today) },
  ];
}

/** A phone shows so many lines before the table. */
const MOST_LINES = 12;

/** Whether a text leaves the table on a phone's screen. */
export function isShort(text: string): boolean {
  return text.split("\n").filter((line) => line !== "").length <= MOST_LINES;
}

/** The text above the table; its last line explains the table. What would push that off a phone shares lines. */
export function digestText(
  parts: DigestParts,
  cadres: readonly string[],
  table: StandingTable | undefined,
): string {
  const text = digestTextIn("lines", parts, cadres, table);
  return isShort(text) ? text : digestTextIn("shared lines", parts, cadres, table);
}

/** @param cadres what is said of who lacks something */
export function digestTextIn(
  shape: "lines" | "shared lines",
  parts: DigestParts,
  cadres: readonly string[],
  table: StandingTable | undefined,
): string {
  const { words, now, ending = now } = parts;
  const joined = (lines: string[], between: string) =>
    shape === "lines" || lines.length === 0 ? lines : [lines.join(between)];
  const about = [
    digestTitle(parts),
    ...joined(countLines(parts), " · "),
    ...reportLines(parts),
    ...targetLines(words, ending),
    ...ownAloneLines(words, now),
    ...notAskedLines(parts),
  ];
  const legend = joined(legendLines(words, { views: viewsOf(parts), table }), ". ");
  const met = metLine(parts);
  const said = cadres.filter((section) => section !== "");
  if (said.length === 0) return [...about, ...met, ...legend].join("\n");
  const below = [...met, ...legend].join("\n");
  return [about.join("\n"), ...said, ...(below === "" ? [] : [below])].join("\n\n");
}

/** Whether anything is asked of anybody in a period. */
export function isAnythingAsked({ report }: UnitStanding): boolean {
  return [...DUTY_IDS, ...UNIT_DUTY_IDS].some((id) => report.totals[id] !== undefined);
}

/** Of a period in which nothing is asked, its figures are this. */
function notAskedLines({ words, now, beside, today }: DigestParts): string[] {
  return [now, ...(beside ? [beside] : [])]
    .filter((each) => !isAnythingAsked(each))
    .map(({ period, standers }) => {
      const isHoliday = standers.some(({ duties }) =>
        DUTY_IDS.some((duty) => duties[duty]?.letOff === "holidays"),
      );
      const said = { period: capitalised(periodText(words, period, today)) };
      return words.text(isHoliday ? "digest-holidays" : "digest-nothing-asked", said);
    });
}

/** Cadres' duties and units' in one line. */
function metLine({ words, now, folded }: DigestParts): string[] {
  const met = folded ? metByAll(now) : [];
  const heads = (ids: typeof met) => ids.map((id) => matterHead(words, id)).join("; ");
  const [duties, units] = [heads(met.filter(isDutyId)), heads(met.filter((id) => !isDutyId(id)))];
  if (duties && units) return [words.text("digest-met-by-both", { duties, units })];
  if (units) return [words.text("digest-met-by-units", { units })];
  return duties ? [words.text("digest-met-by-all", { duties })] : [];
}

function digestTitle({ words, now, beside, today }: DigestParts): string {
  const said = { unit: now.unit.name, period: periodText(words, now.period, today) };
  return beside
    ? words.text("digest-title-two", { ...said, other: periodText(words, beside.period, today) })
    : words.text("digest-title", said);
}

function reportLines({ words, reports }: DigestParts): string[] {
  if (!reports) return [];
  const { year, sent, of } = reports;
  return [words.text("digest-reports-sent", { year, sent: String(sent), of: String(of) })];
}

/** How many cadres there are, and how many stand aside of the figures. */
function countLines({ words, now }: DigestParts): string[] {
  const { strangers, withoutApp, away, excused, waiting } = asideCounts(now);
  const lines = [words.text("digest-cadres", { count: String(now.report.totals.cadres) })];
  if (strangers > 0) lines.push(words.text("digest-unlinked", { count: String(strangers) }));
  if (withoutApp > 0) lines.push(words.text("digest-without-app", { count: String(withoutApp) }));
  if (away > 0) lines.push(words.text("digest-away", { count: String(away) }));
  for (const { duty, count } of excused)
    lines.push(
      words.text("digest-excused", { duty: words.label(`duty-${duty}-head`), count: String(count) }),
    );
  if (waiting > 0) lines.push(words.text("digest-waiting", { count: String(waiting) }));
  return lines;
}
