import { ZodError } from "zod";
import { refuse } from "../../words/refusal.ts";
import { exampleAt } from "./example.ts";

/**
 * Runs a read of stored decisions.
 * @throws Refusal when one that was put into the database by hand is invalid
 */
export async function decisionsKept<T>(unit: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const issue = error instanceof ZodError ? error.issues[0] : undefined;
    if (!issue) throw error;
    const place = issue.path.map(String).join(".");
    throw refuse("policy-stored-wrong", { unit, place, example: exampleAt(issue.path) });
  }
}
