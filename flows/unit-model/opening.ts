import type { AskedForm } from "../../src/records/forms/forms.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { mayWriteFor } from "../../src/records/unit-papers/who-decides.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import { formFor } from "../../src/rules/forms/form-for.ts";
import { unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type FormSession, whoIs } from "../form/session.ts";
import type { ModelParts } from "./needs.ts";

/** A unit's model as the dialog that writes it needs it. Plain JSON. */
export interface OpenedModel {
  session: FormSession;
  unit: string;
  unitName: string;
  year: string;
  group: "A" | "B";
  isTopmost: boolean;
  /** There is nothing of this year yet. */
  isNew: boolean;
  /** What was handed in for the year before, where this one is new. */
  last: FormAnswers | null;
}

interface Asked {
  unit: string;
  year: string;
  key: string;
  at: number;
}

/**
 * A model that is written on: its draft, one made of what was handed in last, or nothing yet.
 * @throws Refusal where it is recognised, or not the speaker's to write
 */
export async function openModel(
  services: ModelParts,
  me: Cadre,
  { unit, year, key, at }: Asked,
): Promise<OpenedModel> {
  const { cadres, forms, unitPapers } = services;
  const today = dayOf(at);
  await mustWrite(services, me, unit, today);
  const ref = unitPaperRef("model", year);
  const known = await unitPapers.one(unit, ref);
  if (known?.state === "recognised")
    throw refuse("model-is-recognised", { year, next: String(Number(year) + 1) });
  const draft = known?.draft;
  const version = known?.versions.at(-1);
  if (!draft && version) await begin(services, { unit, ref, by: me.code, key, at }, version);
  const begun = draft ?? version;
  const asked: AskedForm = begun ? await forms.asked(begun) : forms.ofHandedIn("unit-model");
  const parts = formFor(asked.content, await whoIs(services, me, today));
  const before = begun
    ? undefined
    : await unitPapers.one(unit, unitPaperRef("model", String(Number(year) - 1)));
  return {
    session: {
      ...{ paper: "model", owner: unit, writer: me.code, period: ref, reason: null, remarks: null },
      ...{ form: asked.form, formVersion: asked.formVersion, parts, startedAt: at },
      answers: begun?.answers ?? {},
      seen: draft?.key ?? (version ? key : null),
    },
    unit,
    unitName: (await cadres.unit(unit, today))?.name ?? unit,
    year,
    group: me.group,
    isTopmost: (await cadres.above(unit, today)).length === 0,
    isNew: !begun,
    last: before?.versions.at(-1)?.answers ?? null,
  };
}

/** @throws Refusal where the speaker may not write for the unit, or not any more */
export async function mustWrite(services: ModelParts, me: Cadre, unit: string, today: Day): Promise<void> {
  if (await mayWriteFor(services, me, unit, today)) return;
  const name = (await services.cadres.unit(unit, today))?.name ?? unit;
  throw refuse("model-not-writer", { unit: name });
}

/** Begins a draft with answers that are there already. To be used inside `talk.call`, under its key. */
export async function begin(
  { forms }: Pick<ModelParts, "forms">,
  { unit, ref, by, key, at }: { unit: string; ref: string; by: string; key: string; at: number },
  { form, formVersion, answers }: Pick<HandedIn["versions"][number], "form" | "formVersion" | "answers">,
): Promise<void> {
  const startedAt = new Date(at);
  await forms.unitPapers.begin(unit, ref, { form, formVersion, answers, key, startedAt, reason: null, by });
}
