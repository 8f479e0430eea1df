import type { Connection } from "mongoose";
import { createFormBook } from "./forms-book.ts";
import type { FormShelf } from "./forms-files.ts";
import { type Draft, type FormVersion, formModels } from "./forms-models.ts";

/** Pledges (D8) and self-reviews (D9): their questions, drafts and confirmed versions. */
export type Forms = ReturnType<typeof createForms>;

export function createForms(connection: Connection, shelf: FormShelf) {
  const models = formModels(connection);
  const pledges = createFormBook(models.pledges);
  const reviews = createFormBook(models.reviews);
  return {
    shelf,
    pledges,
    reviews,

    /** The pledge in force. */
    async pledgeOf(cadre: string, year: string): Promise<FormVersion | undefined> {
      return (await pledges.read(cadre, year))?.versions.at(-1);
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
