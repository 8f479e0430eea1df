import type { Forms } from "../records/forms/forms.ts";
import type { FormBook } from "../records/forms/forms-book.ts";
import type { FormVersion } from "../records/forms/forms-models.ts";
import type { Hours } from "../records/hours/hours.ts";
import { type Period, periodOf, periodsWithin, previousPeriod } from "../rules/calendar/periods.ts";
import { addDays, type Day, momentAt } from "../rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../rules/duties/policy.ts";
import { requiredOf } from "../rules/duties/policy-at.ts";
import type { Who } from "../rules/forms/form-for.ts";
import { hourFigures } from "../rules/forms/hour-figures.ts";
import { groupOf } from "../rules/organisation/offices.ts";
import { demoAnswers } from "./answers.ts";
import { DEMO_CADRES, DEMO_UNITS, type DemoCadre, FIRST_DAY, officesOf } from "./organisation.ts";

/** Confirms the pledges of the year and the self-reviews of the last finished quarter. */
export async function putPapers({ hours, forms }: { hours: Hours; forms: Forms }, today: Day): Promise<void> {
  const quarter = previousPeriod(periodOf("quarter", today));
  const year = today.slice(0, 4);
  const pledgedAt = momentAt(earlier(`${year}-01-20`, addDays(today, -1)), "19:30");
  const reviewedAt = momentAt(earlier(addDays(quarter.to, 3), addDays(today, -1)), "19:30");
  for (const cadre of DEMO_CADRES) {
    const who = whoIs(cadre);
    if (cadre.pledged) {
      const form = forms.shelf.newest("pledge");
      const paper = { form: form.id, formVersion: form.version, answers: demoAnswers(form, who) };
      await confirm(
        forms.pledges,
        cadre.code,
        year,
        { ...paper, group: who.group, figures: null },
        pledgedAt,
      );
    }
    if (cadre.reviewed) {
      const form = forms.shelf.newest("self-review");
      const figures = await figuresOf(hours, cadre.code, quarter, who);
      const paper = { form: form.id, formVersion: form.version, answers: demoAnswers(form, who) };
      await confirm(
        forms.reviews,
        cadre.code,
        quarter.id,
        { ...paper, group: who.group, figures },
        reviewedAt,
      );
    }
  }
}

async function confirm(
  book: FormBook,
  cadre: string,
  period: string,
  paper: Pick<FormVersion, "form" | "formVersion" | "answers" | "group" | "figures">,
  at: number,
): Promise<void> {
  const { form, formVersion, answers } = paper;
  const key = `demo:${form}:${period}:${cadre}`;
  if ((await book.read(cadre, period))?.versions.length) return;
  const draft = { form, formVersion, answers, key, startedAt: new Date(at), reason: null };
  await book.begin(cadre, period, draft);
  await book.confirm(cadre, period, key, { ...paper, key, confirmedAt: new Date(at), reason: null });
}

async function figuresOf(hours: Hours, cadre: string, quarter: Period, who: Who) {
  const weeks = periodsWithin("week", quarter).map(({ id }) => id);
  const minutes = await hours.weekMinutes([cadre], weeks);
  const required = who.required.D1 ?? 0;
  const standingOf = (week: Period) => {
    const done = minutes.get(`${week.id}:${cadre}`) ?? 0;
    return { done, required, met: done >= required };
  };
  return hourFigures(quarter, addDays(quarter.to, 1), standingOf, FIRST_DAY);
}

function whoIs({ unit, positions, fullTime = false }: DemoCadre): Who {
  const group = groupOf({ offices: officesOf({ unit, positions }), fullTime });
  const level = DEMO_UNITS.find(({ code }) => code === unit)?.level ?? "";
  const required = { D1: requiredOf("D1", { group, level }, DEFAULT_POLICY) ?? 0 };
  return { group, level, required, results: DEFAULT_POLICY.reviewResults };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
