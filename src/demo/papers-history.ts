import type { FormBook } from "../records/forms/forms-book.ts";
import type { FormVersion } from "../records/forms/forms-models.ts";
import { periodOf, previousPeriod } from "../rules/calendar/periods.ts";
import { addDays, type Day, momentAt } from "../rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../rules/duties/default-policy.ts";
import { ofEachDuty } from "../rules/duties/duties.ts";
import { requiredOf } from "../rules/duties/policy-at.ts";
import type { Who } from "../rules/forms/form-for.ts";
import { groupOf } from "../rules/organisation/offices.ts";
import { demoAnswers } from "./answers.ts";
import { DEMO_UNITS } from "./organisation.ts";
import { DEMO_CADRES, type DemoCadre, officesOf } from "./people.ts";
import type { DemoParts } from "./put-demo.ts";

/** Confirms the pledges of the year and the self-reviews of the last finished quarter. */
export async function putPapers(
  { forms, standings }: Pick<DemoParts, "forms" | "standings">,
  today: Day,
): Promise<void> {
  const quarter = previousPeriod(periodOf("quarter", today));
  const year = today.slice(0, 4);
  const pledgedAt = momentAt(earlier(`${year}-01-20`, addDays(today, -1)), "19:30");
  const reviewedAt = momentAt(earlier(addDays(quarter.to, 3), addDays(today, -1)), "19:30");
  for (const cadre of DEMO_CADRES) {
    const who = whoIs(cadre);
    if (cadre.pledged) {
      const { content: form } = forms.ours("pledge");
      const paper = { form: form.id, formVersion: form.version, answers: demoAnswers(form, who) };
      await confirm(
        forms.pledges,
        { cadre: cadre.code, period: year, paper: { ...paper, group: who.group, figures: null } },
        pledgedAt,
      );
    }
    if (cadre.reviewed) {
      const { content: form } = forms.ours("self-review");
      const facts = await standings.cadre(cadre);
      const figures = await standings.figures(facts, quarter, addDays(quarter.to, 1));
      const paper = { form: form.id, formVersion: form.version, answers: demoAnswers(form, who) };
      await confirm(
        forms.reviews,
        { cadre: cadre.code, period: quarter.id, paper: { ...paper, group: who.group, figures } },
        reviewedAt,
      );
    }
  }
}

async function confirm(
  book: FormBook,
  {
    cadre,
    period,
    paper,
  }: {
    cadre: string;
    period: string;
    paper: Pick<FormVersion, "form" | "formVersion" | "answers" | "group" | "figures">;
  },
  at: number,
): Promise<void> {
  const { form, formVersion, answers } = paper;
  const key = `demo:${form}:${period}:${cadre}`;
  if ((await book.read(cadre, period))?.versions.length) return;
  const draft = { form, formVersion, answers, key, startedAt: new Date(at), reason: null };
  await book.begin(cadre, period, draft);
  await book.confirm(cadre, period, key, { ...paper, key, confirmedAt: new Date(at), reason: null });
}

function whoIs({ unit, positions, fullTime = false }: DemoCadre): Who {
  const group = groupOf({ offices: officesOf({ unit, positions }), fullTime });
  const level = DEMO_UNITS.find(({ code }) => code === unit)?.level ?? "";
  const required = ofEachDuty(({ id }) => requiredOf(id, { group, level }, DEFAULT_POLICY) ?? 0);
  return { group, level, required, results: DEFAULT_POLICY.reviewResults };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
