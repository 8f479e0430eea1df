import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { type Statement, statementLines, writeStatements } from "../../src/papers/statement.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { type Period, periodOf, periodsWithin, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { matchesName } from "../../src/rules/reading/names.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { handOver } from "../way-for-files.ts";

/** More than these are only sent as a file. */
const MOST_AS_TEXT = 5;

type Parts = Pick<
  Services,
  "words" | "cadres" | "deeds" | "standings" | "withoutApp" | "abilitiesAt" | "files" | "post"
>;

/** `/canbo phiếu [ai] [quý]`: the quarter of those who use no app, to print and sign; left out: the quarter that ended last. */
export async function sendStatements(
  talk: Talk,
  services: Parts,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  line: string,
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  await talk.call(async () => {
    // They show hours with their notes, which are no business of the boards.
    const asked = { permission: "log-for-others", unit: me.cadre.unit } as const;
    if (!(await inChargeOfUnit(services.cadres, me.cadre, asked, today))) throw refuse("not-allowed");
  });
  const { period, who } = readAsked(line, today);
  const { words } = services;
  const said = { period: periodText(words, period, today) };
  const count = await talk.call(async () => (await statementsOf(services, me, { period, who }, at)).length);
  if (count === 0) return talk.say("statement-nobody", said);
  const isSent = await handOver(talk, services, me, {
    async write() {
      const found = await statementsOf(services, me, { period, who }, at);
      const name = words.text("statement-file-name", { period: period.id });
      const caption = phrase("statement-file", { ...said, count: String(count) });
      return { name, bytes: await writeStatements(words, found, period, today), caption };
    },
  });
  if (isSent) return;
  const text = await talk.call(async () => {
    const found = (await statementsOf(services, me, { period, who }, at)).slice(0, MOST_AS_TEXT);
    return found.map((one) => statementLines(words, one, period, today).join("\n")).join("\n\n");
  });
  await talk.say("roster-file-text", { text });
  await talk.say("paper-nowhere");
}

/** @throws Refusal for a period that is no quarter */
function readAsked(line: string, today: Day): { period: Period; who: string } {
  const { period, rest } = periodInLine(line, today);
  if (period && period.kind !== "quarter") throw refuse("statement-quarters");
  return { period: period ?? previousPeriod(periodOf("quarter", today)), who: rest };
}

async function statementsOf(
  services: Parts,
  { cadre }: Pick<CadreSpeaking, "cadre">,
  { period, who }: { period: Period; who: string },
  at: number,
): Promise<Statement[]> {
  const standing = await services.standings.of(cadre.unit, period, at);
  const marked = await services.withoutApp.all();
  const asked = (standing?.standers ?? []).filter(
    ({ person }) => marked.has(person.code) && (who === "" || matchesName(person.name, who)),
  );
  const weeks = periodsWithin("week", period).map(({ id }) => id);
  // The first and the last week of a quarter begin or end outside it.
  const all = [periodOf("week", period.from).id, ...weeks, periodOf("week", period.to).id];
  const found: Statement[] = [];
  for (const { person, duties } of asked) {
    const known = await services.deeds.entries(person.code, [...new Set(all)]);
    const entries = known.filter(({ day }) => day >= period.from && day <= period.to).reverse();
    const codes = [...new Set(entries.map(({ by }) => by))];
    const names = await Promise.all(codes.map((code) => services.cadres.person(code, dayOf(at))));
    const writers = new Map(names.flatMap((writer) => (writer ? [[writer.code, writer.name] as const] : [])));
    found.push({ person, duties, entries, writers });
  }
  return found;
}
