import type { FormAnswer } from "../../rules/forms/answer.ts";
import { refuse } from "../../words/refusal.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { formId } from "./form-ids.ts";
import { createFormReads } from "./form-reads.ts";
import type { Draft, FormModel, FormRead, FormVersion, OwnedBy, TypedIn } from "./forms-models.ts";
import { refOfWrite, thisWritten, unlessWritten } from "./known-writes.ts";
import { type Seen, stillAs } from "./seen-draft.ts";

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
  const reads = createFormReads(model, ownedBy);
  const { read } = reads;

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
    ...reads,

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
            ...unlessWritten(ref),
            _id: formId(period, owner),
            locked: null,
            ...(seen && stillAs(seen, draft)),
          },
          {
            $set: { draft },
            $push: thisWritten(ref),
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
          ...unlessWritten(ref),
          _id: formId(period, owner),
          locked: null,
          draft: { $ne: null },
          ...(typed && { "draft.typed.by": { $exists: true } }),
        },
        {
          $push: thisWritten(ref),
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
  };
}
