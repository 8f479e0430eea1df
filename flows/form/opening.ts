import type { Services } from "../../src/chat/services.ts";
import type { AskedForm } from "../../src/records/forms/forms.ts";
import type { FormRecord, FormVersion, TypedIn } from "../../src/records/forms/forms-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import { partsAsAnswered } from "../../src/rules/forms/as-answered.ts";
import { type AskedPart, formFor, type Who } from "../../src/rules/forms/form-for.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { dateText } from "../../src/words/spoken.ts";
import { lastRemarks } from "./remarks.ts";
import { bookOf, whoIs } from "./session.ts";
import { paperText } from "./text.ts";
import { typedMark } from "./typed-mark.ts";

/** A cadre's paper for a period as a dialog needs it: plain JSON, because `call` stores it. */
export interface OpenedForm {
  paper: Paper;
  owner: string;
  period: string;
  group: "A" | "B";
  form: string;
  formVersion: number;
  /** The opening, epoch milliseconds. */
  startedAt: number;
  code: string;
  parts: AskedPart[];
  /** The form in force, where what was begun or confirmed answers another one. */
  anew: Pick<OpenedForm, "form" | "formVersion" | "parts"> | null;
  /** What the last self-review left to mend, as text. */
  remarks: string | null;
  draft: { answers: FormAnswers; seen: string; reason: string | null; typed: TypedIn | null } | null;
  /** The version in force, as text and as answers that can be gone on from. */
  confirmed: { body: string; answers: FormAnswers; typed: TypedIn | null } | null;
  /** How many were confirmed. */
  versions: number;
  locked: boolean;
}

/**
 * Opens the paper with the form that it was begun or confirmed with; a new one with the form that is in force for the cadre's
 * unit.
 */
export async function openForm(
  services: Pick<Services, "words" | "cadres" | "forms" | "policies">,
  cadre: Cadre,
  { paper, period }: { paper: Paper; period: string },
  at: number,
): Promise<OpenedForm> {
  const today = dayOf(at);
  const { forms } = services;
  const record = await bookOf(services, paper).read(cadre.code, period);
  const remarks = paper === "self-review" ? await lastRemarks(services, cadre.code, period) : null;
  const who = { ...(await whoIs(services, cadre, today)), remarks: remarks !== null };
  const newest = await forms.inForce(paper, cadre.unit, today);
  const begun = record?.draft ?? record?.versions.at(-1);
  const asked = begun ? await forms.asked(begun) : newest;
  const partsOf = ({ form, formVersion, content }: AskedForm) => ({
    form,
    formVersion,
    parts: formFor(content, who),
  });
  const isOlder = asked.form !== newest.form || asked.formVersion !== newest.formVersion;
  return {
    paper,
    owner: cadre.code,
    period,
    group: cadre.group,
    startedAt: at,
    code: asked.content.code,
    ...partsOf(asked),
    anew: isOlder ? partsOf(newest) : null,
    remarks,
    ...(await standing(services, record, who, today)),
  };
}

/** A confirmed version as people read it, by the form it answered. */
export async function versionText(
  services: Pick<Services, "words" | "cadres" | "forms">,
  version: FormVersion,
  who: Who,
  today: Day,
): Promise<string> {
  const { content } = await services.forms.asked(version);
  const parts = partsAsAnswered(content, version, who);
  return [
    await confirmedLine(services, version, today),
    paperText(services.words, parts, version.answers, "whole").body,
  ].join("\n\n");
}

async function standing(
  services: Pick<Services, "words" | "cadres" | "forms">,
  record: FormRecord | undefined,
  who: Who,
  today: Day,
): Promise<Pick<OpenedForm, "draft" | "confirmed" | "versions" | "locked">> {
  const { draft = null, locked = null, versions = [] } = record ?? {};
  const version = versions.at(-1);
  return {
    draft: draft && {
      answers: draft.answers,
      seen: draft.key,
      reason: draft.reason,
      typed: draft.typed ?? null,
    },
    confirmed: version
      ? {
          body: await versionText(services, version, who, today),
          answers: version.answers,
          typed: version.typed ?? null,
        }
      : null,
    versions: versions.length,
    locked: locked !== null,
  };
}

async function confirmedLine(
  services: Pick<Services, "words" | "cadres">,
  version: FormVersion,
  today: Day,
): Promise<string> {
  const { words } = services;
  const date = dateText(dayOf(version.confirmedAt.getTime()), today);
  const lines = [words.text("form-confirmed-on", { date })];
  const mark = await typedMark(services, version, today);
  if (mark) lines.push(mark);
  if (version.reason) lines.push(words.text("form-reason-line", { reason: version.reason }));
  return lines.join("\n");
}
