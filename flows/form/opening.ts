import type { Services } from "../../src/chat/services.ts";
import type { FormRecord, FormVersion } from "../../src/records/forms/forms-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import { type AskedPart, formFor, type Who } from "../../src/rules/forms/form-for.ts";
import { dateText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { bookOf, type Paper, whoIs } from "./session.ts";
import { paperText } from "./text.ts";

/** A cadre's paper for a period as a dialog needs it: plain JSON, because `call` stores it. */
export interface OpenedForm {
  paper: Paper;
  cadre: string;
  period: string;
  group: "A" | "B";
  form: string;
  formVersion: number;
  /** The opening, epoch milliseconds. */
  startedAt: number;
  code: string;
  parts: AskedPart[];
  draft: { answers: FormAnswers; seen: string; reason: string | null } | null;
  /** The version in force, as text and as answers that can be gone on from. */
  confirmed: { body: string; answers: FormAnswers } | null;
  locked: boolean;
}

/** Opens the paper with the newest form. Answers to an older form are carried over where they still fit. */
export async function openForm(
  services: Pick<Services, "words" | "forms" | "policies">,
  cadre: Cadre,
  { paper, period }: { paper: Paper; period: string },
  at: number,
): Promise<OpenedForm> {
  const today = dayOf(at);
  const form = services.forms.shelf.newest(paper);
  const who = await whoIs(services, cadre, today);
  const record = await bookOf(services, paper).read(cadre.code, period);
  return {
    paper,
    cadre: cadre.code,
    period,
    group: cadre.group,
    form: form.id,
    formVersion: form.version,
    startedAt: at,
    code: form.code,
    parts: formFor(form, who),
    ...standing(services, record, who, today),
  };
}

/** A confirmed version as people read it, by the form it answered. */
export function versionText(
  services: Pick<Services, "words" | "forms">,
  version: FormVersion,
  who: Who,
  today: Day,
): string {
  const form = services.forms.shelf.version(version.form, version.formVersion);
  const parts = formFor(form, { ...who, group: version.group });
  return [
    confirmedLine(services.words, version, today),
    paperText(services.words, parts, version.answers, "whole").body,
  ].join("\n\n");
}

function standing(
  services: Pick<Services, "words" | "forms">,
  record: FormRecord | undefined,
  who: Who,
  today: Day,
): Pick<OpenedForm, "draft" | "confirmed" | "locked"> {
  const { draft = null, locked = null } = record ?? {};
  const version = record?.versions.at(-1);
  return {
    draft: draft && { answers: draft.answers, seen: draft.key, reason: draft.reason },
    confirmed: version
      ? { body: versionText(services, version, who, today), answers: version.answers }
      : null,
    locked: locked !== null,
  };
}

function confirmedLine(words: Words, version: FormVersion, today: Day): string {
  const date = dateText(dayOf(version.confirmedAt.getTime()), today);
  const confirmed = words.text("form-confirmed-on", { date });
  if (!version.reason) return confirmed;
  return `${confirmed}\n${words.text("form-reason-line", { reason: version.reason })}`;
}
