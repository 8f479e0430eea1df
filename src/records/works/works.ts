import type { Connection } from "mongoose";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Decision } from "../../rules/handed-in/handed-in.ts";
import { yearOf } from "../../rules/works/work.ts";
import { findInChunks } from "../database/chunks.ts";
import type { Change } from "../handed-in/changes.ts";
import { createHandedIn } from "../handed-in/handed-in.ts";
import type { HandedInRecord } from "../handed-in/handed-in-models.ts";
import { type HandedIn, handedInId } from "../handed-in/how-it-stands.ts";
import { workModels } from "./works-models.ts";

/** An initiative, and how it stands. Its owner is a cadre. */
export type Work = HandedIn;

/** What is done about a work: recognised it is by a decision alone. */
export type WorkChange =
  | Exclude<Change, { does: "recognise" }>
  | { does: "recognise"; of: number; decision: Decision };

/** Initiatives: what was handed in, and what became of it. Their drafts are written as those of any form: `Forms.works`. */
export type Works = ReturnType<typeof createWorks>;

export function createWorks(connection: Connection) {
  const { works, years, waiting } = workModels(connection);
  const handedIn = createHandedIn({
    records: works,
    waiting,
    owner: "cadre",
    async before({ id, owner }, after) {
      const year = yearOf(after, (at) => dayOf(at.getTime()));
      if (year === undefined) return;
      await years.updateOne({ _id: `${year}:${owner}` }, { $addToSet: { works: id } }, { upsert: true });
    },
  });

  return {
    ...handedIn,

    /** The files of a draft, in place of those before. @param seen the key of the draft's last write */
    async showWith(
      { owner, ref }: Pick<Work, "owner" | "ref">,
      files: readonly string[],
      { seen, key }: { seen: string; key: string },
    ): Promise<boolean> {
      const { matchedCount } = await works.updateOne(
        { _id: handedInId(owner, ref), locked: null, "draft.key": { $in: [seen, key] } },
        { $set: { "draft.files": [...files], "draft.key": key } },
      );
      return matchedCount > 0;
    },

    /** Those of these cadres that count in a year, or wait and were handed in during it; by the day of the decision. */
    async inYear(year: string, cadres: readonly string[]): Promise<Work[]> {
      const lists = await findInChunks(
        cadres.map((cadre) => `${year}:${cadre}`),
        (chunk) => years.find({ _id: { $in: chunk } }).lean(),
      );
      const all = await handedIn.named(lists.flatMap((one) => one.works));
      const isOfYear = ({ acts }: Work) => yearOf(acts, (at) => dayOf(at.getTime())) === year;
      const dayIn = (work: Work) => work.decision?.day ?? "9999";
      return all
        .filter(isOfYear)
        .toSorted((a, b) => (dayIn(a) < dayIn(b) ? -1 : dayIn(a) > dayIn(b) ? 1 : 0));
    },

    /** Kept files that the works of a cadre name: what shows them, and pictures of decisions. */
    async filesOf(cadre: string): Promise<string[]> {
      const found = await works.find({ cadre }, { draft: 1, versions: 1 }).lean<HandedInRecord[]>();
      return found.flatMap(({ draft, versions }) => [
        ...(draft?.files ?? []),
        ...versions.flatMap(({ files, paper }) => [...(files ?? []), ...(paper?.files ?? [])]),
      ]);
    },
  };
}
