import { z } from "zod";

const labels = z.array(z.string().trim().min(1)).max(100);

/** A line to be explained, as the contract has it; fields beyond these come back unchanged. */
export const lineSchema = z.looseObject({
  text: z.string(),
  at: z.iso.datetime({ offset: true }).optional(),
  who: z.enum(["cadre", "head", "stranger"]).default("cadre"),
  place: z.enum(["private", "group", "group-mentioned"]).default("private"),
  /** The question that waits for an answer. */
  asked: z
    .strictObject({
      text: z.string().min(1),
      kind: z.enum(["one", "many", "text", "number"]),
      options: labels.default([]),
      own: z.boolean().default(false),
      optional: z.boolean().default(false),
    })
    .refine(({ kind, options }) => kind === "text" || kind === "number" || options.length > 0, {
      path: ["options"],
    })
    .optional(),
  /** Labels of the buttons offered last. */
  offered: labels.optional(),
  /** Names of the units below the head's. */
  units: labels.default([1, 2, 3, 4, 5].map((number) => `Chi đoàn khu vực ${number}`)),
});

export type ExplainedLine = z.infer<typeof lineSchema>;
export type AskedOfLine = NonNullable<ExplainedLine["asked"]>;

/** The fields that are read; others are handed back. */
export const READ_FIELDS: ReadonlySet<string> = new Set(Object.keys(lineSchema.shape));
