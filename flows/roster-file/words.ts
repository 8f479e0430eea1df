import type { Services } from "../../src/chat/services.ts";
import {
  describeDoubts,
  describeNotes,
  describePlan,
  describeProblems,
} from "../../src/papers/roster/describe.ts";
import type { RosterOutcome } from "../../src/papers/roster/import-roster.ts";
import { withPreview } from "../../src/papers/roster/preview-sheet.ts";

/** Lines of detail that a person reads on a phone. */
const FEW_LINES = 12;
/** Problems named in the message; the file lists all. */
const FEW_PROBLEMS = 10;

type Taken = Exclude<RosterOutcome, { kind: "wrong" }>;
type Wrong = Extract<RosterOutcome, { kind: "wrong" }>;

type Parts = Pick<Services, "words" | "files">;

/** What a roster would change, in few words, and in a sheet of the file that was sent. */
export async function previewOf(
  { words, files }: Parts,
  { bytes, outcome }: { bytes: Uint8Array; outcome: Taken },
) {
  const { plan, notes } = outcome;
  const { units, cadres } = plan;
  const added = units.added.length + cadres.added.length;
  const changed = units.changed.length + cadres.changed.length;
  const changes = added + changed + units.left.length + cadres.left.length;
  const sheet = await withPreview(words, bytes, outcome);
  const said = [describePlan(words, plan, FEW_LINES), describeNotes(words, notes)];
  if (changes > 0) said.push(words.text("roster-file-sheet"));
  return {
    kind: "taken" as const,
    text: said.filter(Boolean).join("\n\n"),
    file: await files.put(words.label("roster-file-preview"), sheet),
    doubts: describeDoubts(words, outcome),
    added,
    changed,
    leaving: cadres.left.length,
    changes,
  };
}

/** Why a roster was refused: the first places as text, all of them in a sheet of the file that was sent. */
export async function problemsOf(
  { words, files }: Parts,
  { bytes, outcome }: { bytes: Uint8Array; outcome: Wrong },
) {
  const text = describeProblems(words, outcome.problems, FEW_PROBLEMS);
  const sheet = await withPreview(words, bytes, outcome);
  return {
    kind: "wrong" as const,
    text,
    file: await files.put(words.label("roster-file-problems"), sheet),
  };
}
