import type { Services } from "../../src/chat/services.ts";
import { describeNotes, describePlan, describeProblems } from "../../src/papers/roster/describe.ts";
import type { RosterOutcome } from "../../src/papers/roster/import-roster.ts";
import type { Words } from "../../src/words/words.ts";

/** Lines of detail that a person reads on a phone. */
const FEW_LINES = 12;
/** Problems named in the message; if there are more, a file lists all. */
const FEW_PROBLEMS = 10;

type Taken = Extract<RosterOutcome, { kind: "taken" }>;
type Wrong = Extract<RosterOutcome, { kind: "wrong" }>;

/** What a roster would change, in few words. */
export function previewOf(words: Words, { plan, notes }: Taken) {
  const { units, cadres } = plan;
  const text = [describePlan(words, plan, FEW_LINES), describeNotes(words, notes)].filter(Boolean);
  return {
    kind: "taken" as const,
    text: text.join("\n\n"),
    added: units.added.length + cadres.added.length,
    changed: units.changed.length + cadres.changed.length,
  };
}

/** Why a roster was refused: the first problems as text, all of them in a file when there are many. */
export async function problemsOf(
  { words, files }: Pick<Services, "words" | "files">,
  { problems }: Wrong,
  at: number,
) {
  const text = describeProblems(words, problems, FEW_PROBLEMS);
  if (problems.length <= FEW_PROBLEMS) return { kind: "wrong" as const, text, file: null };
  const all = `\ufeff${describeProblems(words, problems, problems.length)}\n`.replaceAll("\n", "\r\n");
  const name = words.label("roster-file-problems");
  const file = await files.put(name, new TextEncoder().encode(all), new Date(at));
  return { kind: "wrong" as const, text, file };
}
