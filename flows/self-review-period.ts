import type { House } from "../src/chat/house.ts";
import type { Talk } from "../src/chat/talk.ts";
import type { Person } from "../src/records/person.ts";
import { reviewablePeriods, reviewsDue } from "../src/rules/forms/review-periods.ts";
import { type Period, parsePeriod } from "../src/rules/periods.ts";
import { dayOf } from "../src/rules/time.ts";
import { periodText } from "../src/words/spoken.ts";
import { phrase } from "../src/words/words.ts";

/**
 * The period that a bare `/tukiemdiem` means: the one that is due or has a draft; several: the person says which; none: the
 * latest that was reviewed, else the running quarter.
 */
export async function chooseReviewPeriod(
  talk: Talk,
  house: House,
  cadre: Person,
  at: number,
): Promise<Period> {
  const today = dayOf(at);
  const { open, latest } = await talk.call(() => openPeriods(house, cadre, at));
  const [first, ...others] = open;
  if (!first) return periodNamed(latest);
  if (others.length === 0) return periodNamed(first);
  const options = open.map((id) => ({ value: id, label: periodText(house.words, periodNamed(id), today) }));
  return periodNamed(await talk.pick(phrase("review-which"), options));
}

async function openPeriods(
  house: House,
  cadre: Person,
  at: number,
): Promise<{ open: string[]; latest: string }> {
  const today = dayOf(at);
  const ids = reviewablePeriods(today).map((period) => period.id);
  const records = await house.forms.reviews.readMany(cadre.code, ids);
  const reviewed = new Set(
    records.filter((record) => record.versions.length > 0).map(({ period }) => period),
  );
  const drafted = records.filter((record) => record.draft !== null).map(({ period }) => period);
  const due = reviewsDue(today, reviewed).map((period) => period.id);
  const latest = ids.filter((id) => id.includes("Q")).find((id) => reviewed.has(id));
  return {
    open: [...new Set([...drafted, ...due])],
    latest: latest ?? ids.find((id) => id.includes("Q")) ?? today,
  };
}

function periodNamed(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`not a period: ${id}`);
  return period;
}
