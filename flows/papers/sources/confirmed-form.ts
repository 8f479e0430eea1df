import type { FormVersion } from "../../../src/records/forms/forms-models.ts";
import type { PrintedVersion } from "../../../src/records/papers/paper-codes.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { type Period, parsePeriod } from "../../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import type { Form } from "../../../src/rules/forms/form.ts";
import type { Paper } from "../../../src/rules/forms/read-form-file.ts";
import { latestConfirmed } from "../../form/latest-confirmed.ts";
import type { ForPapers } from "../paper-services.ts";

/** A form that somebody confirmed, with who they were on that day. */
export interface ConfirmedForm {
  readonly form: Paper;
  readonly person: Cadre;
  readonly period: Period;
  readonly day: Day;
  readonly version: FormVersion;
  /** What was asked. */
  readonly content: Form;
}

/** What somebody confirmed last of a form in these periods. */
export async function confirmedForm(
  services: ForPapers,
  cadre: Cadre,
  { form, periods }: { form: Paper; periods: readonly Period[] },
): Promise<ConfirmedForm | undefined> {
  const record = await latestConfirmed(services, cadre.code, { paper: form, periods });
  const version = record?.versions.at(-1);
  const period = record && parsePeriod(record.period);
  if (!version || !period) return undefined;
  const day = dayOf(version.confirmedAt.getTime());
  const person = (await services.cadres.onDay(cadre, day)) ?? cadre;
  const { content } = await services.forms.asked(version);
  return { form, person, period, day, version, content };
}

/** Which version a paper of it shows. */
export function printedVersion({ form, period, person, version }: ConfirmedForm): PrintedVersion {
  return { form, period: period.id, cadre: person.code, no: version.no };
}
