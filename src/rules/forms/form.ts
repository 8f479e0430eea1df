import { z } from "zod";

/** Ids are field names in stored answers, so they have no dots. */
const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const groups = z
  .array(z.enum(["A", "B"]))
  .min(1)
  .optional();
const words = z.string().trim().min(1);

/** What a self-review asks for: of the themes, of the last review, and at the end; `common`: a pledge, by IV.2.1. */
const ASKS = [
  "common",
  "done",
  "not-yet",
  "cause",
  "mend",
  "mended",
  "direction",
  "conduct",
  "level",
] as const;
export type Asks = (typeof ASKS)[number];

const base = {
  id,
  text: words,
  /** The question in other words, with an example. */
  help: words,
  /** Shown before the answer where a part has several questions. */
  label: words.optional(),
  /** What of a self-review it asks for; a form without it is understood by its questions' ids. */
  asks: z.enum(ASKS).optional(),
  /** Only these groups (IV.2.2) are asked; left out: everybody. */
  groups,
};

/** Several suggestions, and own words of up to `ownMost` characters. */
const several = z.strictObject({
  ...base,
  kind: z.literal("several"),
  suggestions: z.array(z.strictObject({ id, label: words, groups })).min(1),
  ownMost: z.number().int().positive(),
});

/** A pledged number. Minutes are typed as hours (`2`, `1,5`), times as a count. */
const number = z.strictObject({
  ...base,
  kind: z.literal("number"),
  measure: z.enum(["minutes", "times"]),
  /** The pledged duty; a policy stricter than `least` wins. */
  duty: z.string().regex(/^D\d+$/),
  /** The plan's minimum: the first row that fits the person's group and level. */
  least: z
    .array(z.strictObject({ groups, levels: z.array(z.string()).optional(), value: z.number().int() }))
    .min(1),
  most: z.number().int().positive(),
  /** The plan's clause that a smaller number would break. */
  clause: words,
  /** What is counted, after the number: `sáng kiến trong năm`; after the duration: `mỗi tuần`. */
  unit: words,
  /** The kinds that can be counted; the person first picks one. `either` leaves open which. */
  of: z
    .strictObject({ text: words, help: words, kinds: z.array(z.strictObject({ id, label: words })).min(2) })
    .optional(),
});

const text = z.strictObject({
  ...base,
  kind: z.literal("text"),
  most: z.number().int().positive(),
  optional: z.boolean().default(false),
  /** Asked only when this earlier question was answered, or one of these. */
  after: z.union([id, z.array(id).min(1)]).optional(),
});

/** One of a few options; those in `explain` also ask for up to `ownMost` characters. */
const choice = z.strictObject({
  ...base,
  kind: z.literal("choice"),
  choices: z.union([z.array(z.strictObject({ id, label: words })).min(2), z.literal("review-results")]),
  explain: z.array(id).default([]),
  ownMost: z.number().int().positive().default(500),
  optional: z.boolean().default(false),
});

/** In place of a part's numbers, where there are several: as much as the plan asks, or more, which is then asked one by one. */
const asPlan = z.strictObject({ text: words, help: words, yes: words, more: words });

export const questionSchema = z.discriminatedUnion("kind", [several, number, text, choice]);

/** A form as a unit may replace it: what is asked, in which order, within which limits. */
export const formSchema = z.strictObject({
  id,
  version: z.number().int().positive(),
  /** The name of its paper: `a1 ĐKCT01`. */
  code: words,
  parts: z
    .array(
      z.strictObject({
        id,
        /**
         * One of the three themes, or another subject. A self-review shows each part beside the pledge's part of the
         * same theme.
         */
        theme: id,
        title: words,
        questions: z.array(questionSchema).min(1),
        asPlan: asPlan.optional(),
      }),
    )
    .min(1),
});

export type Form = z.infer<typeof formSchema>;
export type FormQuestion = z.infer<typeof questionSchema>;

/** What of a self-review a question asks for; of version 1, which does not say so, by the end of its id. */
export function asksOf({ asks, id, kind }: Pick<FormQuestion, "asks" | "id" | "kind">): Asks | undefined {
  if (asks || kind !== "text") return asks;
  return ASKS.find((one) => id.endsWith(`-${one}`));
}
