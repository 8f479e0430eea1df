import type { PeopleModels } from "../people/people-models.ts";
import type { WithoutApp } from "../people/without-app.ts";
import type { ConsentRecord, LinkingModels } from "./linking-models.ts";

/** Consent to keep personal data: given, taken back, and the proof of both. */
export function createConsents(
  { cadres, consents }: Pick<PeopleModels, "cadres"> & Pick<LinkingModels, "consents">,
  withoutApp: Pick<WithoutApp, "of">,
) {
  /** Every consent given and withdrawn, oldest first. */
  async function consentsOf(cadre: string): Promise<ConsentRecord[]> {
    const found = await consents.find({ cadre }).lean();
    return found.sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  return {
    consentsOf,

    /** Notes that a version of the text was accepted. Repeating it changes nothing. */
    async giveConsent(cadre: string, version: string, key: string, at: Date): Promise<void> {
      await cadres.updateOne({ _id: cadre }, { $set: { consent: { version, at } } });
      await consents.updateOne(
        { _id: key },
        { $setOnInsert: { cadre, given: true, version, at } },
        { upsert: true },
      );
    },

    /** Whether the person currently consents. */
    async consents(cadre: string): Promise<boolean> {
      return ((await cadres.findById(cadre).lean())?.consent ?? null) !== null;
    },

    /** Withdraws consent: the person's addresses count as strangers until consent is given again. */
    async withdraw(cadre: string, key: string, at: Date): Promise<void> {
      const record = await cadres.findById(cadre).lean();
      if (!record?.consent) return;
      const { version } = record.consent;
      await consents.updateOne(
        { _id: key },
        { $setOnInsert: { cadre, given: false, version, at } },
        { upsert: true },
      );
      await cadres.updateOne({ _id: cadre }, { $set: { consent: null } });
    },

    /**
     * Whether consent was given once and taken back, and neither given anew in an app nor on a paper that a head has seen since. Whoever
     * has never been asked has taken nothing back.
     */
    async hasWithdrawn(cadre: string): Promise<boolean> {
      const last = (await consentsOf(cadre)).at(-1);
      if (!last || last.given) return false;
      const onPaper = await withoutApp.of(cadre);
      return !onPaper || onPaper.markedAt <= last.at;
    },
  };
}
