import type { Services } from "../../src/chat/services.ts";
import { type Period, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { DUTIES, type DutyId } from "../../src/rules/duties/duties.ts";
import { dutyName } from "../../src/words/duty-words.ts";
import { capitalised, periodText } from "../../src/words/spoken.ts";
import type { Meant } from "./effect.ts";

type Parts = Pick<Services, "words" | "policies" | "standings">;

/** Who would no longer meet a duty, or would now: in the period that runs, and in the last one if it were judged like that. */
export async function judgedEffect(
  services: Parts,
  meant: Meant,
  duty: DutyId,
  at: number,
): Promise<string[]> {
  const { words } = services;
  const today = dayOf(at);
  const current = periodOf(DUTIES[duty].due[0], today);
  const last = previousPeriod(current);
  const name = (period: Period) => periodText(words, period, today);
  const runs = meant.from <= current.to;
  const reaches = meant.from <= last.to;
  const periods = [
    {
      period: current,
      from: runs ? meant.from : current.to,
      said: runs
        ? words.text("policy-effect-period-now", { period: name(current) })
        : words.text("policy-effect-period-if", { period: name(current) }),
    },
    {
      period: last,
      from: reaches ? meant.from : last.to,
      said: reaches ? name(last) : words.text("policy-effect-period-if", { period: name(last) }),
    },
  ];
  const lines: string[] = [];
  for (const { period, from, said } of periods) {
    const { lost, gained } = await difference(services, { ...meant, from }, { duty, period }, today);
    const about = { period: capitalised(said), duty: dutyName(words, duty) };
    lines.push(
      lost > 0
        ? words.text("policy-effect-lost", { ...about, count: String(lost) })
        : words.text("policy-effect-none-lost", about),
    );
    if (gained > 0) lines.push(words.text("policy-effect-gained", { ...about, count: String(gained) }));
  }
  return lines;
}

async function difference(
  { policies, standings }: Parts,
  { unit, part, from }: Meant,
  { duty, period }: { duty: DutyId; period: Period },
  today: Day,
): Promise<{ lost: number; gained: number }> {
  const { cadres, units } = await standings.snapshot(unit, period.to);
  const records = cadres.map(({ record }) => record);
  const question = { period, duties: [duty] };
  const before = await standings.results({ records, units }, question, today);
  const book = await policies.bookWith(unit, { from, policy: part });
  const after = await standings.results({ records, units }, { ...question, book }, today);
  let [lost, gained] = [0, 0];
  for (const { _id } of records) {
    const [was, is] = [before.get(_id)?.[duty], after.get(_id)?.[duty]];
    if (was?.met && is?.met === false) lost++;
    if (was?.met === false && is?.met) gained++;
  }
  return { lost, gained };
}
