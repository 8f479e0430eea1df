import { z } from "zod";

/**
 * A person's answer. A null inside marks an incomplete one: suggestions are picked but own words are missing, or the
 * kind is chosen but the number is missing. It is drafted like that, and the dialog continues from there.
 */
export const answerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("several"), picked: z.array(z.string()), own: z.string().nullable() }),
  z.object({ kind: z.literal("number"), value: z.number().nullable(), of: z.string().nullable() }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("choice"), choice: z.string(), text: z.string().nullable() }),
]);
export type FormAnswer = z.infer<typeof answerSchema>;

/** Answers by their question's id. */
export const answersSchema = z.record(z.string(), answerSchema);
export type FormAnswers = z.infer<typeof answersSchema>;
