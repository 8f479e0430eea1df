import type { FormAnswer } from "../../rules/forms/answer.ts";
import { ownTextOf } from "../../rules/forms/own-text.ts";
import { refuse } from "../../words/refusal.ts";
import { findInChunks } from "../database/chunks.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { refOf } from "../deeds/deed-entry.ts";
import type {
  Draft,
  FormModel,
  FormRead,
  FormRecord,
  FormVersion,
  OwnedBy,
  TypedIn,
} from "./forms-models.ts";
import { readFigures } from "./stored-figures.ts";

/** What whoever types in for another has seen: nothing else may have come meanwhile. */
export interface Seen {
  versions: number;
  /** The key of the draft that is replaced. */
  draft: string | null;
}

/** So many writes of a paper are known again: more than filling one in takes, and a slow process is a few behind. */
const WRITES_KNOWN = 128;

/** The papers of one kind. Every write has a key, and changes nothing when repeated, also after later ones. */
export type FormBook = ReturnType<typeof createFormBook>;

/**
 * @param ownedBy whose papers they are
 * @param elsewhere what is said where a draft was changed on another app, or by another
 */
export function createFormBook(
  model: FormModel,
  ownedBy: OwnedBy = "cadre",
  elsewhere: "form-changed-elsewhere" | "work-changed-elsewhere" = "form-changed-elsewhere",
) {
  async function read(owner: string, period: string): Promise<FormRecord | undefined> {
    const record = await model.findById(formId(period, owner)).lean();
    return record ? asRead(record) : undefined;
  }

  /** Says why a guarded write changed nothing; undefined: because it is done already. */
  async function whyNot(
    owner: string,
    period: string,
    { write, typed }: { write?: string; typed?: TypedIn | undefined },
  ): Promise<Error | undefined> {
    const record = await read(owner, period);
    if (write !== undefined && record?.written?.includes(write)) return undefined;
    if (record?.locked) return refuse("form-locked");
    return refuse(typed ? "typing-changed" : elsewhere);
  }

  return {
    read,

    /** Papers of one owner in several periods, in the periods' order. */
    async readMany(owner: string, periods: readonly string[]): Promise<FormRecord[]> {
      const found = await model.find({ _id: { $in: periods.map((period) => formId(period, owner)) } }).lean();
      const place = new Map(periods.map((period, index) => [period, index]));
      return found.map(asRead).sort((a, b) => (place.get(a.period) ?? 0) - (place.get(b.period) ?? 0));
    },

    /**
     * Begins a draft, replacing an existing one.
     * @param seen for a draft that is typed in: it replaces only what was seen, or the same one's
     * @throws Refusal when the paper is locked, or something else has come meanwhile
     */
    async begin(owner: string, period: string, draft: Draft, seen?: Seen): Promise<void> {
      const ref = refOfWrite(draft.key, draft.answers);
      const write = () =>
        model.updateOne(
          {
            ...notYet(ref),
            _id: formId(period, owner),
            locked: null,
            ...(seen && stillAs(seen, draft)),
          },
          {
            $set: { draft },
            $push: noted(ref),
            $setOnInsert: { [ownedBy]: owner, period, versions: [], reads: [] },
          },
          { upsert: true },
        );
      try {
        await write();
      } catch (error) {
        if (!isDuplicateKey(error)) throw error; // locked, done before, or two began at once
        if ((await read(owner, period))?.locked) throw refuse("form-locked");
        await write().catch(async (again: unknown) => {
          if (!isDuplicateKey(again)) throw again;
          const why = await whyNot(owner, period, { ...draft, write: ref });
          if (why) throw why;
        });
      }
    },

    /** Drafts one answer; what the person answers is no longer typed in. @throws Refusal when there is no draft any more, or the paper is locked */
    async save(
      owner: string,
      period: string,
      {
        question,
        answer,
        key,
        typed,
        by,
      }: { question: string; answer: FormAnswer; key: string; typed?: TypedIn; by?: string },
    ): Promise<void> {
      const ref = refOfWrite(key, [question, answer]);
      const written = {
        [`draft.answers.${question}`]: answer,
        "draft.key": key,
        ...(by !== undefined && { "draft.by": by }),
      };
      const { matchedCount } = await model.updateOne(
        // Nobody types into what the person has gone on with.
        {
          ...notYet(ref),
          _id: formId(period, owner),
          locked: null,
          draft: { $ne: null },
          ...(typed && { "draft.typed.by": { $exists: true } }),
        },
        {
          $push: noted(ref),
          ...(typed
            ? { $set: { ...written, "draft.typed": typed } }
            : { $set: written, $unset: { "draft.typed": "" } }),
        },
      );
      const why = matchedCount === 0 ? await whyNot(owner, period, { write: ref, typed }) : undefined;
      if (why) throw why;
    },

    /**
     * Turns the draft into a confirmed version, once. The draft must be unchanged since the person saw it.
     * @param seen the key of the draft's last write
     * @throws Refusal when the draft was changed or confirmed elsewhere, or the paper is locked
     */
    async confirm(
      owner: string,
      period: string,
      seen: string | null,
      version: Omit<FormVersion, "no">,
    ): Promise<FormVersion> {
      const before = await read(owner, period);
      const done = before?.versions.find((other) => other.key === version.key);
      if (done) return done;
      const confirmed = { ...version, no: (before?.versions.length ?? 0) + 1 };
      const { matchedCount } = await model.updateOne(
        { _id: formId(period, owner), locked: null, "draft.key": seen },
        { $push: { versions: confirmed }, $set: { draft: null } },
      );
      const why = matchedCount === 0 ? await whyNot(owner, period, version) : undefined;
      if (why) throw why;
      return confirmed;
    },

    /** Photos of papers that what was typed in for an owner names. */
    async filesOf(owner: string): Promise<string[]> {
      const found = await model.find({ [ownedBy]: owner }, { draft: 1, versions: 1 }).lean();
      return found.flatMap(({ draft, versions }) =>
        [draft, ...versions].flatMap((each) => each?.typed?.files ?? []),
      );
    },

    /** Stores who opened the paper, and when. */
    async noteRead(owner: string, period: string, reading: FormRead): Promise<void> {
      await model.updateOne(
        { _id: formId(period, owner), "reads.key": { $ne: reading.key } },
        { $push: { reads: reading } },
      );
    },

    /** Closes the paper, which can then only be read. The first one to lock it is the one on record. */
    async lock(owner: string, period: string, by: string, at: Date): Promise<void> {
      await model.updateOne({ _id: formId(period, owner), locked: null }, { $set: { locked: { by, at } } });
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

/** A short name for one write. What is worked out anew under the same key and comes to something else is another one. */
function refOfWrite(key: string, what: unknown): string {
  return refOf(`${key} ${JSON.stringify(what)}`);
}

/** It was not written before: said again, it would take back what came after it. */
function notYet(ref: string) {
  return { written: { $ne: ref } };
}

function noted(ref: string) {
  return { written: { $each: [ref], $slice: -WRITES_KNOWN } };
}

/** Of whatever was seen nothing was confirmed or replaced since. */
function stillAs({ versions, draft: key }: Seen, { typed }: Draft) {
  const draft = [{ draft: null }, { "draft.key": key }, { "draft.typed.by": typed?.by }];
  return { versions: { $size: versions }, $or: draft };
}

/** Figures are read as whatever version wrote them. */
function asRead(record: FormRecord): FormRecord {
  const versions = record.versions.map((version) => ({ ...version, figures: readFigures(version.figures) }));
  return { ...record, versions };
}

function formId(period: string, owner: string): string {
  return `${period}:${owner}`;
}

function ownerIn(id: string, period: string): string {
  return id.slice(period.length + 1);
}
