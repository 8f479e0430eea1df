import type { Deeds } from "../records/deeds/deeds.ts";
import type { Amounts } from "../records/deeds/ledger-model.ts";
import { type Period, periodOf, previousPeriod } from "../rules/calendar/periods.ts";
import { addDays, type Day, momentAt } from "../rules/calendar/time.ts";
import { deedKind, KINDS } from "../rules/duties/deed-kinds.ts";
import { DUTIES, DUTY_IDS } from "../rules/duties/duties.ts";
import { DEMO_CADRES } from "./people.ts";

const WEEKS_AT_LEAST = 8;
/** Days after a week's Monday. */
const SATURDAY = 5;
const SUNDAY = 6;
/** Above this, a week's hours are spread over two days. */
const LONGEST_DAY_MINUTES = 150;
const TOLD_AT = "20:00";

/** What people here do as volunteers. */
const DEEDS: readonly string[] = [
  "dọn vệ sinh kênh rạch",
  "dạy học cho trẻ em khó khăn",
  "phân loại rác tại chợ",
  "hiến máu nhân đạo",
  "sửa đường hẻm",
  "hỗ trợ người dân làm dịch vụ công trực tuyến",
  "trồng cây ven sông",
  "thăm gia đình chính sách",
];

/**
 * Logs what the demo's people did since the start of the last finished quarter, and for at least eight weeks, so that
 * self-reviews have figures. This week only the first three have begun.
 */
export async function putHours(deeds: Deeds, today: Day): Promise<void> {
  const weeks = demoWeeks(today);
  for (const [place, { code, hours: habit }] of DEMO_CADRES.entries()) {
    const log = (day: Day, minutes: number, which: number) =>
      deeds.log({
        cadre: code,
        by: code,
        key: `demo:${day}:${code}`,
        source: `demo:${day}:${code}`,
        at: momentAt(day, TOLD_AT),
        day,
        amounts: amountsOf(minutes),
        kind: "activity",
        note: DEEDS[which % DEEDS.length] ?? "",
      });
    for (const [ago, week] of weeks.entries()) {
      const minutes = (habit[ago % habit.length] ?? 0) * 60;
      if (minutes === 0) continue;
      const short = minutes <= LONGEST_DAY_MINUTES;
      await log(
        addDays(week.from, short && place % 2 ? SUNDAY : SATURDAY),
        short ? minutes : minutes / 2,
        place + ago,
      );
      if (!short) await log(addDays(week.from, SUNDAY), minutes / 2, place + ago + 1);
    }
    const monday = periodOf("week", today).from;
    if (place % 4 === 0 && monday < today) await log(monday, 60, place);
  }
}

/** What an activity with its minutes counts for: hours, activities, and any later duty that no kind of deed is made for. */
function amountsOf(minutes: number): Amounts {
  const amounts: Amounts = {};
  for (const duty of DUTY_IDS) {
    const { evidence, measure } = DUTIES[duty];
    if (evidence.kind !== "deeds") continue;
    const kinds = KINDS.filter((kind) => deedKind(kind).duty === duty);
    if (measure === "minutes") amounts[duty] = minutes;
    else if (kinds.length === 0 || kinds.includes("activity")) amounts[duty] = 1;
  }
  return amounts;
}

/** The finished weeks of the history, the last one first. */
function demoWeeks(today: Day): Period[] {
  const from = previousPeriod(periodOf("quarter", today)).from;
  const weeks: Period[] = [];
  let week = previousPeriod(periodOf("week", today));
  while (weeks.length < WEEKS_AT_LEAST || week.to >= from) {
    weeks.push(week);
    week = previousPeriod(week);
  }
  return weeks;
}
