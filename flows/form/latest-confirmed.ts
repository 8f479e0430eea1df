import type { Services } from "../../src/chat/services.ts";
import type { FormRecord } from "../../src/records/forms/forms-models.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { bookOf } from "./session.ts";

/** Somebody's paper among those of these periods that was confirmed last, as it is kept. */
export async function latestConfirmed(
  services: Pick<Services, "forms">,
  cadre: string,
  { paper, periods }: { paper: Paper; periods: readonly Period[] },
): Promise<FormRecord | undefined> {
  const records = await bookOf(services, paper).readMany(
    cadre,
    periods.map(({ id }) => id),
  );
  const confirmedAt = ({ versions }: FormRecord) => versions.at(-1)?.confirmedAt.getTime() ?? 0;
  const confirmed = records.filter(({ versions }) => versions.length > 0);
  return confirmed.toSorted((a, b) => confirmedAt(b) - confirmedAt(a))[0];
}
