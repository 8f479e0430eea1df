import type { Connection } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import type { PledgedNumbers } from "../../rules/duties/pledged.ts";
import type { Form } from "../../rules/forms/form.ts";
import { pledgedNumbers } from "../../rules/forms/pledged.ts";
import type { Paper } from "../../rules/forms/read-form-file.ts";
import { createFormBook } from "./forms-book.ts";
import type { FormShelf } from "./forms-files.ts";
import { type Draft, type FormVersion, formModels } from "./forms-models.ts";
import { createUnitForms, isOwn } from "./unit-forms.ts";

/** Pledges (D8) and self-reviews (D9): their questions, drafts and confirmed versions. */
export type Forms = ReturnType<typeof createForms>;

/** A form by the name and version under which answers to it are kept. */
export interface AskedForm {
  form: string;
  formVersion: number;
  content: Form;
}

/** @param above the units above one on a day, nearest first */
export function createForms(
  connection: Connection,
  shelf: FormShelf,
  above: (unit: string, day: Day) => Promise<readonly string[]> = async () => [],
) {
  const models = formModels(connection);
  const pledges = createFormBook(models.pledges);
  const reviews = createFormBook(models.reviews);
  const works = createFormBook(models.works, "cadre", "work-changed-elsewhere");
  const unitPapers = createFormBook(models.unitPapers, "unit", "work-changed-elsewhere");
  const own = createUnitForms(connection, above);

  /** Our own form, in its newest version. */
  function ours(paper: Paper): AskedForm {
    const content = shelf.newest(paper);
    return { form: content.id, formVersion: content.version, content };
  }

  async function asked({ form, formVersion }: Pick<Draft, "form" | "formVersion">): Promise<AskedForm> {
    if (isOwn(form)) return own.version(form, formVersion);
    return { form, formVersion, content: shelf.version(form, formVersion) };
  }

  async function pledgeOf(cadre: string, year: string): Promise<FormVersion | undefined> {
    return (await pledges.read(cadre, year))?.versions.at(-1);
  }

  return {
    pledges,
    reviews,

    /** Drafts of works, under a work's name in place of a period. */
    works,

    /** Drafts of what units hand in, under its kind and year in place of a period; the owner is the unit. */
    unitPapers,

    /** What is asked of what is handed in, in its newest version. */
    ofHandedIn(form: "work" | "unit-model" | "year-report" | "synthesis"): AskedForm {
      const content = shelf.newest(form);
      return { form: content.id, formVersion: content.version, content };
    },

    /** The forms that units have put in place of ours. */
    own,

    ours,

    /** The form that whoever begins a paper answers: the nearest own one of the unit and those above it, else ours. */
    async inForce(paper: Paper, unit: string, day: Day): Promise<AskedForm> {
      return (await own.inForce(unit, paper, day)) ?? ours(paper);
    },

    /** The form that something has answered, as it was. */
    asked,

    /** The pledge in force. */
    pledgeOf,

    /** The pledge that was in force at a moment. */
    async pledgeAt(cadre: string, year: string, at: Date): Promise<FormVersion | undefined> {
      const { versions = [] } = (await pledges.read(cadre, year)) ?? {};
      return versions.findLast(({ confirmedAt }) => confirmedAt <= at);
    },

    /** The numbers of the pledge in force; none without a pledge. */
    async pledgedNumbers(cadre: string, year: string): Promise<PledgedNumbers> {
      const pledge = await pledgeOf(cadre, year);
      return pledge ? pledgedNumbers((await asked(pledge)).content, pledge.answers) : {};
    },

    async reviewOf(cadre: string, period: string): Promise<FormVersion | undefined> {
      return (await reviews.read(cadre, period))?.versions.at(-1);
    },

    async draftOfPledge(cadre: string, year: string): Promise<Draft | undefined> {
      return (await pledges.read(cadre, year))?.draft ?? undefined;
    },

    async draftOfReview(cadre: string, period: string): Promise<Draft | undefined> {
      return (await reviews.read(cadre, period))?.draft ?? undefined;
    },
  };
}
