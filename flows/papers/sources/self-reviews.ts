import { reviewLine } from "../../../src/command-lines/form-lines.ts";
import { tellInPrivate } from "../../../src/jobs/letters/tell-cadre.ts";
import { closedWord } from "../../../src/records/collective-reviews/closed-word.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { ratingOf } from "../../../src/words/collective-text.ts";
import { capitalised, periodText } from "../../../src/words/spoken.ts";
import { blankForm } from "./blank-form.ts";
import { confirmedForm, printedVersion } from "./confirmed-form.ts";
import { owedFigures, reachedFigures } from "./form-figures.ts";
import { askedParts, formTexts } from "./form-texts.ts";
import type { SourceOfPeople } from "./paper-source.ts";

/** Self-reviews as they were confirmed, and what the collective says to it once that is closed. Everyone sees who has taken theirs. */
export const selfReviews: SourceOfPeople = {
  of: "person",
  begin: { label: "paper-begin-a2", command: reviewLine.open() },
  blank: (services, cadre, period, day) =>
    blankForm(
      services,
      cadre,
      { form: "self-review", period, day },
      ({ required }): PaperDataOf<"a2"> => ({
        period: periodText(services.words, period, day),
        figures: owedFigures(services.words, period, required),
      }),
    ),
  async find(services, cadre, periods) {
    const confirmed = await confirmedForm(services, cadre, { form: "self-review", periods });
    if (!confirmed) return undefined;
    const { period, day, person, content } = confirmed;
    const word = await closedWord(services, cadre, period);
    return {
      period,
      day,
      code: content.code,
      whose: cadre.name,
      unit: person.unit,
      version: { ...printedVersion(confirmed), ...(word && { said: word.writing }) },
      async data(): Promise<PaperDataOf<"a2">> {
        const parts = await askedParts(services, confirmed);
        return {
          ...(await formTexts(services, confirmed, parts)),
          period: periodText(services.words, period, day),
          figures: await reachedFigures(services, confirmed),
          ...(word?.said.remark && { remark: word.said.remark }),
          ...(word?.said.rating && { rating: ratingOf(services.words, word.said) }),
        };
      },
    };
  },
  /** Once a day, however many files are made of it: a file goes on from hand to hand. */
  async noteTaken(services, author, period, { key, by, name, at }) {
    const { words, forms } = services;
    const today = dayOf(at);
    await forms.reviews.noteRead(author.code, period.id, { key, by, at: new Date(at) });
    const text = words.text("paper-taken-told", {
      by: capitalised(name),
      period: periodText(words, period, today),
    });
    const id = `paper-taken:${today}:${period.id}:${author.code}:${by}`;
    const buttons = [{ label: "paper-taken-look", command: reviewLine.open(period.id) }] as const;
    await tellInPrivate(services, author, { id, text, buttons }, at);
  },
};
