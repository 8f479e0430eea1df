import type { AskedForm } from "../../src/records/forms/forms.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { formFor } from "../../src/rules/forms/form-for.ts";
import { type UnitPaper, unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { type FormSession, whoIs } from "../form/session.ts";
import type { YearReportParts } from "./needs.ts";

/** What is written for a unit: a report on its year, or the synthesis over those from below. */
export interface WrittenFor {
  readonly paper: Extract<UnitPaper, "year-report" | "synthesis">;
  readonly unit: string;
  readonly year: string;
}

/**
 * A unit's paper as its dialog needs it: its draft, whoever began it, or one made of what was sent last. Plain JSON.
 */
export async function openPaper(
  services: Pick<YearReportParts, "forms" | "unitPapers" | "policies">,
  me: Cadre,
  { paper, unit, year }: WrittenFor,
  { key, at }: { key: string; at: number },
): Promise<FormSession> {
  const ref = unitPaperRef(paper, year);
  const known = await services.unitPapers.one(unit, ref);
  const newest = services.forms.ofHandedIn(paper);
  const session = (asked: AskedForm, answers: FormSession["answers"], seen: string | null) =>
    sessionOf(services, me, { paper, unit, ref, asked, answers, seen }, at);
  if (known?.draft)
    return session(await services.forms.asked(known.draft), known.draft.answers, known.draft.key);
  const last = known?.versions.at(-1);
  if (!last) return session(newest, {}, null);
  const { form, formVersion, answers } = last;
  const begun = { form, formVersion, answers, key, startedAt: new Date(at), reason: null, by: me.code };
  await services.forms.unitPapers.begin(unit, ref, begun);
  return session(await services.forms.asked(last), answers, key);
}

async function sessionOf(
  services: Pick<YearReportParts, "policies">,
  me: Cadre,
  {
    paper,
    unit,
    ref,
    asked: { form, formVersion, content },
    answers,
    seen,
  }: { paper: WrittenFor["paper"]; unit: string; ref: string; asked: AskedForm } & Pick<
    FormSession,
    "answers" | "seen"
  >,
  at: number,
): Promise<FormSession> {
  const parts = formFor(content, await whoIs(services, me, dayOf(at)));
  const about = { paper, owner: unit, writer: me.code, period: ref, reason: null, remarks: null };
  return { ...about, form, formVersion, parts, answers, seen, startedAt: at };
}
