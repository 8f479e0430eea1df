import type { Services } from "../../src/chat/services.ts";
import {
  describeDoubts,
  describeNotes,
  describePlan,
  describeProblems,
} from "../../src/papers/roster/describe.ts";
import type { RosterOutcome } from "../../src/papers/roster/import-roster.ts";

/** Lines of detail that a person reads on a phone. */
const FEW_LINES = 12;
/** Problems named in the message; if there are more, a file lists all. */
const FEW_PROBLEMS = 10;

type Taken = Exclude<RosterOutcome, { kind: "wrong" }>;
type Wrong = Extract<RosterOutcome, { kind: "wrong" }>;

/** What a roster would change, in few words; in a file, too, when they leave something out. */
export async function previewOf(
  { words, files }: Pick<Services, "words" | "files">,
  taken: Taken,
  at: number,
) {
  const { plan, notes } = taken;
  const { units, cadres } = plan;
  const short = describePlan(words, plan, FEW_LINES);
  const whole = describePlan(words, plan, Number.POSITIVE_INFINITY);
  const added = units.added.length + cadres.added.length;
  const changed = units.changed.length + cadres.changed.length;
  return {
    kind: "taken" as const,
    text: [short, describeNotes(words, notes)].filter(Boolean).join("\n\n"),
    file: short === whole ? null : await textFile(files, words.label("roster-file-preview"), whole, at),
    doubts: describeDoubts(words, taken),
    added,
    changed,
    leaving: cadres.left.length,
    changes: added + changed + units.left.length + cadres.left.length,
  };
}

/** Text that opens everywhere: with a byte order mark and the line ends of Windows. */
function textFile(files: Services["files"], name: string, text: string, at: number) {
  const bytes = new TextEncoder().encode(`\ufeff${text}\n`.replaceAll("\n", "\r\n"));
  return files.put(name, bytes, new Date(at));
}

/** Why a roster was refused: the first problems as text, all of them in a file when there are many. */
export async function problemsOf(
  { words, files }: Pick<Services, "words" | "files">,
  { problems }: Wrong,
  at: number,
) {
  const text = describeProblems(words, problems, FEW_PROBLEMS);
  if (problems.length <= FEW_PROBLEMS) return { kind: "wrong" as const, text, file: null };
  const all = describeProblems(words, problems, problems.length);
  const file = await textFile(files, words.label("roster-file-problems"), all, at);
  return { kind: "wrong" as const, text, file };
}
