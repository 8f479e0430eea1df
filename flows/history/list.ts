import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { evidenceLine } from "../../src/command-lines/evidence-line.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { byDeed, type DeedEntries, type DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { nextPeriod, type Period, type PeriodId, periodOf } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { parsePeriodPhrase } from "../../src/rules/reading/days/period-phrase.ts";
import { deedText, sumText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";

/** Lines that a phone shows at a glance. */
const MOST_LINES = 10;
/** Days before this week that are listed when no period is named. */
const RECENT_DAYS = 35;

/** The entries of a period, or the recent ones, newest first. */
export async function listEntries(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds">,
  me: Cadre,
): Promise<void> {
  const today = dayOf(await talk.now());
  const period = talk.args === "" ? undefined : parsePeriodPhrase(talk.args, today);
  if (talk.args !== "" && !period) throw refuse("history-period-unread", { got: clipped(talk.args, 40) });
  const span = period ?? { from: addDays(today, -RECENT_DAYS), to: today };
  const found = await talk.call(async () => {
    const entries = await services.deeds.kept(me.code, weeksTouching(span));
    const within = entries.filter(
      ({ day, state }) => day >= span.from && day <= span.to && state !== "registered",
    );
    return { entries: within, names: await namesOfOthers(services, me, within, today) };
  });
  const deeds = byDeed(found.entries);
  if (deeds.length === 0) return sayNone(talk, services, period, today);
  const lines = deeds
    .slice(0, MOST_LINES)
    .map((entries) => lineOf(services, entries, found.names[entries[0].by], today));
  const rest = deeds.length - lines.length;
  if (rest > 0) lines.push(moreLine(services, deeds[MOST_LINES]?.[0].day ?? today, rest));
  const text = lines.join("\n");
  const head = headOf(services, found.entries);
  const title = head === undefined ? {} : { title: head };
  if (!period)
    await talk.say(head === undefined ? "history-deeds" : "history-list", { ...title, lines: text });
  else
    await talk.say(head === undefined ? "history-deeds-period" : "history-list-period", {
      ...title,
      period: periodText(services.words, period, today),
      total: countingText(services, found.entries),
      lines: text,
    });
  await talk.offer([
    { label: phrase("history-button-fix"), command: historyLine.fix() },
    { label: phrase("history-button-undo"), command: historyLine.undo() },
    ...(found.entries.some(({ evidence }) => evidence)
      ? [{ label: phrase("history-button-evidence"), command: evidenceLine.list() }]
      : []),
  ]);
}

/** What is of one duty is called by its name. */
function headOf({ words }: Pick<Services, "words">, entries: readonly DeedEntry[]): string | undefined {
  const [only, ...more] = new Set(entries.map(({ duty }) => duty));
  return only && more.length === 0 ? words.label(`duty-${only}-head`) : undefined;
}

/** What counts of it in all. */
function countingText({ words }: Pick<Services, "words">, entries: readonly DeedEntry[]): string {
  const counting = entries.filter(({ state }) => !state);
  return counting.length > 0 ? sumText(words, counting) : words.label("history-nothing-counts");
}

async function sayNone(
  talk: Talk,
  services: Pick<Services, "words">,
  period: Period | undefined,
  today: Day,
): Promise<void> {
  if (!period) return talk.say("history-none");
  await talk.say("history-none-period", { period: periodText(services.words, period, today) });
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

/** Says how many more there are, and in which month the next one is. */
function moreLine(services: Pick<Services, "words">, next: Day, rest: number): string {
  const [year, month] = next.split("-");
  return services.words.text("history-more", { count: String(rest), month: `${month}/${year}` });
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
