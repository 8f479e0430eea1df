import type { Flow } from "../src/chat/dialog/flow.ts";
import { cadreOf } from "../src/chat/dialog/speaker.ts";
import type { Services } from "../src/chat/services.ts";
import { dutyLine } from "../src/command-lines/duty-lines.ts";
import { deadlineLine } from "../src/command-lines/own-lines.ts";
import type { Cadre } from "../src/records/people/cadre.ts";
import { type Period, periodOf } from "../src/rules/calendar/periods.ts";
import { addDays, type Day, dayOf } from "../src/rules/calendar/time.ts";
import { openUntil } from "../src/rules/duties/corrections.ts";
import { duePartsOf } from "../src/rules/duties/due-parts.ts";
import { DUTIES, DUTY_IDS, type DutyId, isCounted, isForLater, isForm } from "../src/rules/duties/duties.ts";
import { readDuty } from "../src/rules/duties/duty-names.ts";
import { isForTheYear, lastDayFor } from "../src/rules/duties/last-day.ts";
import type { Policy } from "../src/rules/duties/policy.ts";
import { reportBefore } from "../src/rules/duties/report-day.ts";
import { parentsOf } from "../src/rules/organisation/tree.ts";
import { periodInLine } from "../src/rules/reading/days/period-in-line.ts";
import { dutyName } from "../src/words/duty-words.ts";
import { dateText, dayText, periodText, typedPeriod } from "../src/words/spoken.ts";
import { ownLatePapers } from "./own-late-paper.ts";

/** `/hannop [việc] [kỳ]`: until when a duty is to be done, and until when it can still be entered or changed. */
export const deadlines: Flow<"words" | "policies" | "cadres" | "standings"> = {
  name: "deadlines",
  version: 1,
  commands: [deadlineLine.command],
  menu: "command-deadlines-menu",
  helpPage: "papers",
  help: [{ line: deadlineLine.of(), about: "command-deadlines-help" }],
  quick: true,
  where: ["private", "group"],
  permission: "see-own-data",
  async run(talk, me, services) {
    const { words, policies, cadres } = services;
    const { cadre } = cadreOf(me);
    const today = dayOf(await talk.now());
    const unit = me.groupUnit ?? cadre.unit;
    const { policy, tier } = await talk.call(async () => ({
      policy: await policies.of(unit, today),
      tier: parentsOf(await cadres.unitFacts(), unit, today).length,
    }));
    const { duty, rest } = readDuty(talk.args);
    const { period } = periodInLine(rest, today);
    const asked = DUTY_IDS.filter((id) => (duty ? id === duty : isForLater(id)));
    const due = asked.flatMap((id) =>
      periodsMeant(id, period, today).map((each) => lineOf(words, { duty: id, period: each, policy }, today)),
    );
    const late =
      period || me.place === "group" ? [] : await talk.call(() => lateLines(services, cadre, duty, today));
    await talk.say("deadlines", { lines: [...late, ...due].join("\n") });
    if (!duty && cadre.head)
      await talk.say("deadlines-report", { day: lastDayOfReport(policy, tier, today) });
  },
};

/** Papers of one's own whose day has passed. */
async function lateLines(
  services: Pick<Services, "words" | "standings">,
  me: Cadre,
  asked: DutyId | undefined,
  today: Day,
): Promise<string[]> {
  const { words } = services;
  const known = await services.standings.cadre(me);
  const lines: string[] = [];
  for (const duty of DUTY_IDS.filter(isForm).filter((id) => !asked || id === asked)) {
    for (const late of await ownLatePapers(services, { known, duty }, today)) {
      const command = dutyLine.shown(duty, typedPeriod(words, late));
      const said = { duty: dutyName(words, duty), period: periodText(words, late, today), command };
      lines.push(
        words.text("deadline-passed", { ...said, last: dayText(words, lastDayFor(duty, late), today) }),
      );
    }
  }
  return lines;
}

/** The due periods of a duty that are asked about; without a period, those that run now. */
function periodsMeant(id: DutyId, period: Period | undefined, today: Day): Period[] {
  const { due } = DUTIES[id];
  if (!period) return due.flatMap((kind) => running(id, periodOf(kind, today), today));
  if (due.includes(period.kind)) return [period];
  const parts = duePartsOf(DUTIES[id], period);
  const meant = parts.find(({ from, to }) => from <= today && today <= to) ?? parts.at(-1);
  return meant ? [meant] : [];
}

/** When the day of this period has passed, the next one is meant as well: a pledge in November. */
function running(id: DutyId, period: Period, today: Day): Period[] {
  return lastDayFor(id, period) < today ? [period, periodOf(period.kind, addDays(period.to, 1))] : [period];
}

function lineOf(
  words: Services["words"],
  { duty, period, policy }: { duty: DutyId; period: Period; policy: Policy },
  today: Day,
): string {
  const said = { duty: dutyName(words, duty), period: periodText(words, period, today) };
  const last = dayText(words, lastDayFor(duty, period), today);
  if (DUTIES[duty].evidence.kind === "stated") return words.text("deadline-stated", { duty: said.duty });
  if (!isForLater(duty)) return words.text("deadline-occasions", { duty: said.duty });
  if (isForTheYear(duty)) return words.text("deadline-advised", { ...said, last });
  if (!isCounted(duty)) return words.text("deadline-form", { ...said, last });
  return words.text("deadline-counted", { ...said, last, until: dateText(openUntil(period, policy), today) });
}

/** This year's day or, once that has passed, the next. @param tier how many units stand above the unit that reports */
function lastDayOfReport(policy: Policy, tier: number, today: Day): string {
  const year = Number(today.slice(0, 4));
  const [now = today, next = now] = [year, year + 1].map((each) =>
    addDays(`${each}-${reportBefore(policy, tier)}`, -1),
  );
  return dateText(now < today ? next : now, today);
}
