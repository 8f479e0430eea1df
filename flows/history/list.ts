import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import type { DeedEntries, DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import { byDeed } from "../../src/records/deeds/entries-by-deed.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { nextPeriod, type PeriodId, periodOf } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { isOfKind } from "../../src/rules/duties/deed-filter.ts";
import { deedText, sumText } from "../../src/words/deed-text.ts";
import { periodText } from "../../src/words/spoken.ts";
import { type AskedList, askedList } from "./asked-list.ts";
import { type Listed, listButtons, nextPage } from "./list-buttons.ts";

/** Lines that a phone shows at a glance. */
const MOST_LINES = 10;
/** Days before this week that are listed when no period is named. */
const RECENT_DAYS = 35;

/** What was done in a period, or lately, of every kind or of one; newest first. */
export async function listEntries(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds">,
  me: Cadre,
): Promise<void> {
  const today = dayOf(await talk.now());
  const asked = askedList(talk.args, today);
  const { period, filter } = asked;
  const span = period ?? { from: addDays(today, -RECENT_DAYS), to: today };
  const found = await talk.call(async () => {
    const entries = await services.deeds.kept(me.code, weeksTouching(span));
    const all = entries.filter(
      ({ day, state }) => day >= span.from && day <= span.to && state !== "registered",
    );
    const shown = filter ? all.filter((entry) => isOfKind(entry, filter)) : all;
    return { all, shown, names: await namesOfOthers(services, me, shown, today) };
  });
  const deeds = byDeed(found.shown);
  const pages = Math.max(1, Math.ceil(deeds.length / MOST_LINES));
  const page = Math.min(asked.page, pages);
  const listed = { asked, all: found.all, page, pages };
  const buttons = () => listButtons(services, listed, today);
  if (deeds.length === 0) {
    await sayNone(talk, services, asked, today);
    return talk.offer(buttons());
  }
  const lines = deeds
    .slice((page - 1) * MOST_LINES, page * MOST_LINES)
    .map((entries) => lineOf(services, entries, found.names[entries[0].by], today));
  const older = deeds.length - page * MOST_LINES;
  if (older > 0) lines.push(moreLine(services, listed, older));
  const title = titleOf(services, asked, found.shown);
  const text = lines.join("\n");
  const when = whenOf(services, listed, today);
  if (!period) await talk.say("history-list", { title, when, lines: text });
  else
    await talk.say("history-list-period", {
      title,
      when,
      total: countingText(services, found.shown),
      lines: text,
    });
  await talk.offer(buttons());
}

/** What was asked for, or is of one duty only, is called by its name. */
function titleOf(
  { words }: Pick<Services, "words">,
  { filter }: AskedList,
  entries: readonly DeedEntry[],
): string {
  if (filter) return words.label(`history-of-${filter}`);
  const [only, ...more] = new Set(entries.map(({ duty }) => duty));
  return only && more.length === 0 ? words.label(`duty-${only}-head`) : words.label("history-of-all");
}

/** The period, and which page of it. */
function whenOf(
  { words }: Pick<Services, "words">,
  { asked: { period }, page, pages }: Listed,
  today: Day,
): string {
  const when = period ? periodText(words, period, today) : words.label("history-lately");
  return pages === 1
    ? when
    : words.text("history-when-page", { when, page: String(page), pages: String(pages) });
}

/** What counts of it in all. */
function countingText({ words }: Pick<Services, "words">, entries: readonly DeedEntry[]): string {
  const counting = entries.filter(({ state }) => !state);
  return counting.length > 0 ? sumText(words, counting) : words.label("history-nothing-counts");
}

async function sayNone(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { period, filter }: AskedList,
  today: Day,
): Promise<void> {
  const span = period && periodText(words, period, today);
  if (!filter) return span ? talk.say("history-none-period", { period: span }) : talk.say("history-none");
  const what = words.label(`history-of-${filter}`);
  if (span) return talk.say("history-none-of-period", { what, period: span });
  return talk.say("history-none-of", { what });
}

function lineOf(
  services: Pick<Services, "words">,
  entries: DeedEntries,
  by: string | undefined,
  today: Day,
): string {
  const [{ state, decided }] = entries;
  const what = deedText(services.words, entries, today);
  const reason = state === "refused" && decided?.reason;
  if (reason) return services.words.text("history-line-refused", { what, reason });
  const line = by
    ? services.words.text("history-line-by", { what, by })
    : services.words.text("history-line", { what });
  return entries.some(({ evidence }) => evidence)
    ? services.words.text("history-line-shown", { line })
    : line;
}

/** Says how many more there are, and what shows them where there are no buttons. */
function moreLine({ words }: Pick<Services, "words">, listed: Listed, older: number): string {
  return words.text("history-more", { count: String(older), line: slashed(nextPage(listed)) });
}

/** Names of those who logged for this cadre, by code. */
async function namesOfOthers(
  services: Pick<Services, "cadres">,
  me: Cadre,
  entries: readonly DeedEntry[],
  today: Day,
): Promise<Record<string, string>> {
  const codes = new Set(entries.map((entry) => entry.by).filter((code) => code !== me.code));
  const cadres = await Promise.all([...codes].map((code) => services.cadres.person(code, today)));
  return Object.fromEntries(cadres.flatMap((person) => (person ? [[person.code, person.name]] : [])));
}

function weeksTouching(span: { from: Day; to: Day }): PeriodId[] {
  const weeks: PeriodId[] = [];
  for (let week = periodOf("week", span.from); week.from <= span.to; week = nextPeriod(week))
    weeks.push(week.id);
  return weeks;
}
