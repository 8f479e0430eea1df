import { pledgeLine } from "../../../src/command-lines/form-lines.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { blankForm } from "./blank-form.ts";
import { confirmedForm, printedVersion } from "./confirmed-form.ts";
import { askedFigures, pledgedFigures } from "./form-figures.ts";
import { askedParts, formTexts } from "./form-texts.ts";
import type { SourceOfPeople } from "./paper-source.ts";

/** Pledges as they were confirmed. */
export const pledges: SourceOfPeople = {
  of: "person",
  begin: { label: "paper-begin-a1", command: pledgeLine.open() },
  blank: (services, cadre, period, day) =>
    blankForm(
      services,
      cadre,
      { form: "pledge", period, day },
      ({ parts }): PaperDataOf<"a1"> => ({
        period: period.id,
        figures: askedFigures(services.words, parts),
      }),
    ),
  async find(services, cadre, periods) {
    const confirmed = await confirmedForm(services, cadre, { form: "pledge", periods });
    if (!confirmed) return undefined;
    const { period, day, person, version, content } = confirmed;
    return {
      period,
      day,
      code: content.code,
      whose: cadre.name,
      unit: person.unit,
      version: printedVersion(confirmed),
      async data(): Promise<PaperDataOf<"a1">> {
        const parts = await askedParts(services, confirmed);
        return {
          ...(await formTexts(services, confirmed, parts)),
          period: period.id,
          figures: pledgedFigures(services.words, parts, version),
        };
      },
    };
  },
};
