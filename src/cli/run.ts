import { Refusal } from "../words/refusal.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { EXIT } from "./exit-codes.ts";
import { helpLine } from "./help-words.ts";
import { createProgram, type Outcome } from "./program.ts";
import { Stopped, usagePhrases } from "./usage-errors.ts";
import { WrongUsage } from "./wrong-usage.ts";

/**
 * Runs one command line and reports its outcome.
 * @param args what follows the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[], console: Console): Promise<number> {
  const outcome: Outcome = { exitCode: EXIT.done };
  const program = createProgram(console, outcome, await jobsIn(args, console));
  try {
    await program.parseAsync(args, { from: "user" });
    return outcome.exitCode;
  } catch (error) {
    return tell(console, error);
  }
}

/** The table of jobs is large: only who asks about jobs loads it. */
async function jobsIn(args: readonly string[], { words }: Console): Promise<string> {
  if (!args.includes("job")) return "";
  const { jobHelp } = await import("./job-help.ts");
  return jobHelp(words);
}

function tell(console: Console, error: unknown): number {
  if (error instanceof Refusal) {
    console.note(error.phrase);
    return EXIT.refused;
  }
  if (error instanceof WrongUsage) {
    console.note(error.phrase);
    return EXIT.usage;
  }
  if (error instanceof Stopped) return tellUsage(console, error);
  console.note(phrase("cli-failed", { reason: error instanceof Error ? error.message : String(error) }));
  return EXIT.refused;
}

function tellUsage(console: Console, { command, reason }: Stopped): number {
  if (reason.code === "commander.helpDisplayed") return EXIT.done;
  if (reason.code === "commander.help") return reason.exitCode === 0 ? EXIT.done : EXIT.usage;
  for (const said of usagePhrases(command, reason)) console.note(said);
  console.note(phrase("cli-help-see", { line: helpLine(command) }));
  return EXIT.usage;
}
