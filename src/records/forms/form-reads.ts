import { ownTextOf } from "../../rules/forms/own-text.ts";
import { findInChunks } from "../database/chunks.ts";
import { formId, ownerIn } from "./form-ids.ts";
import type { Draft, FormModel, FormRecord, OwnedBy } from "./forms-models.ts";
import { readFigures } from "./stored-figures.ts";

/** Reads papers of one kind: one, those of an owner, or those of many. */
export function createFormReads(model: FormModel, ownedBy: OwnedBy) {
  return {
    async read(owner: string, period: string): Promise<FormRecord | undefined> {
      const record = await model.findById(formId(period, owner)).lean();
      return record ? asRead(record) : undefined;
    },

    /** Papers of one owner in several periods, in the periods' order. */
    async readMany(owner: string, periods: readonly string[]): Promise<FormRecord[]> {
      const found = await model.find({ _id: { $in: periods.map((period) => formId(period, owner)) } }).lean();
      const place = new Map(periods.map((period, index) => [period, index]));
      return found.map(asRead).sort((a, b) => (place.get(a.period) ?? 0) - (place.get(b.period) ?? 0));
    },

    /** Photos of papers that what was typed in for an owner names. */
    async filesOf(owner: string): Promise<string[]> {
      const found = await model.find({ [ownedBy]: owner }, { draft: 1, versions: 1 }).lean();
      return found.flatMap(({ draft, versions }) =>
        [draft, ...versions].flatMap((each) => each?.typed?.files ?? []),
      );
    },

    /** The drafts of a period's paper among these owners', by the owner's code. */
    async draftsOf(period: string, owners: readonly string[]): Promise<Map<string, Draft>> {
      const ids = owners.map((owner) => formId(period, owner));
      const found = await findInChunks(ids, (chunk) =>
        model.find({ _id: { $in: chunk }, locked: null, draft: { $ne: null } }, { draft: 1 }).lean(),
      );
      return new Map(found.flatMap(({ _id, draft }) => (draft ? [[ownerIn(_id, period), draft]] : [])));
    },

    /** What stands in everybody's own words in the papers in force of some periods; what others typed in left aside. For rules alone. */
    async ownTexts(periods: readonly string[]): Promise<{ cadre: string; period: string; text: string }[]> {
      const found = await model
        .find({ period: { $in: [...periods] }, "versions.0": { $exists: true } }, { period: 1, versions: 1 })
        .lean();
      return found.flatMap(({ _id, period, versions }) => {
        const last = versions.at(-1);
        return last && !last.typed
          ? [{ cadre: ownerIn(_id, period), period, text: ownTextOf(last.answers) }]
          : [];
      });
    },

    /** Who of these has confirmed the paper of a period. */
    async confirmedBy(period: string, owners: readonly string[]): Promise<Set<string>> {
      const ids = owners.map((owner) => formId(period, owner));
      const found = await findInChunks(ids, (chunk) =>
        model.find({ _id: { $in: chunk }, "versions.0": { $exists: true } }, { _id: 1 }).lean(),
      );
      return new Set(found.map(({ _id }) => ownerIn(_id, period)));
    },
  };
}

/** Figures are read as whatever version wrote them. */
function asRead(record: FormRecord): FormRecord {
  const versions = record.versions.map((version) => ({ ...version, figures: readFigures(version.figures) }));
  return { ...record, versions };
}
