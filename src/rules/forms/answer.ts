import { z } from "zod";

/**
 * What a person answered. A null inside is a half-given answer: the suggestions are picked but not yet the own words, the
 * kind is chosen but not yet the number. It is drafted like that, and asked on from there.
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
