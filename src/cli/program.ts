import { Command, Option } from "commander";
import { papersText } from "../words/paper-words.ts";
import { group } from "./command-group.ts";
import type { ConfirmOptions } from "./confirm-app.ts";
import type { Console } from "./console.ts";
import { addFormCommands } from "./form/commands.ts";
import { helpWords } from "./help-words.ts";
import { addOperatorCommands } from "./operator-commands.ts";
import type { PaperOptions } from "./paper.ts";
import type { EraseOptions } from "./personal-data.ts";
import { addPolicyCommands } from "./policy/commands.ts";
import type { ReportOptions } from "./report-unit.ts";
import { addRosterCommands } from "./roster/commands.ts";
import { addTemplateCommands } from "./template/commands.ts";
import { Stopped } from "./usage-errors.ts";

/** The outcome of a run; set only by commands that can be refused without throwing. */
export interface Outcome {
  exitCode: number;
}

/**
 * Every command of the contract. Parsing throws Stopped for errors found by commander, WrongUsage for those found by a
 * command, Refusal for what cannot be done. What a command needs is loaded when it runs: the help is there at once.
 * @param jobs what each job does, for the help of `job`
 */
export function createProgram(console: Console, outcome: Outcome, jobs = ""): Command {
  const { words } = console;
  const program = group(new Command("cli"), words).description(words.label("cli-about"));
  addRosterCommands(program, console, outcome);
  addReportCommands(program, console);
  addPaperCommand(program, console);
  addPolicyCommands(program, console);
  addFormCommands(program, console);
  addTemplateCommands(program, console);
  addDataCommands(program, console);
  addOperatorCommands(program, console, jobs);
  addExplainCommand(program, console);
  for (const command of [program, ...allBelow(program)]) speakOwnLanguage(command, console);
  return program;
}

function addReportCommands(program: Command, console: Console): void {
  const { words } = console;
  const report = group(program.command("report"), words).description(words.label("cli-about-report"));
  const period = new Option(`--period <${words.label("cli-name-period")}>`, words.label("cli-option-period"));
  report
    .command("unit")
    .description(words.label("cli-about-report-unit"))
    .argument(`<${words.label("cli-name-code")}>`, words.label("cli-arg-unit"))
    .addOption(period.makeOptionMandatory())
    .option("--json", words.label("cli-option-json"))
    .option(`--out <${words.label("cli-name-file")}>`, words.label("cli-option-report-out"))
    .action(async (code: string, options: ReportOptions) => {
      const { reportUnit } = await import("./report-unit.ts");
      await reportUnit(console, code, options);
    });
}

function addPaperCommand(program: Command, console: Console): void {
  const { words } = console;
  const out = new Option(`--out <${words.label("cli-name-file")}>`, words.label("cli-option-paper-out"));
  program
    .command("paper")
    .description(words.label("cli-about-paper"))
    .argument(`<${words.label("cli-name-paper")}>`, papersText(words))
    .argument(`<${words.label("cli-name-code")}>`, words.label("cli-arg-paper-of"))
    .option(`--period <${words.label("cli-name-period")}>`, words.label("cli-option-paper-period"))
    .option("--pdf", words.label("cli-option-paper-pdf"))
    .addOption(out.makeOptionMandatory())
    .action(async (name: string, of: string, options: PaperOptions) => {
      const { paper } = await import("./paper.ts");
      await paper(console, name, of, options);
    });
}

function addDataCommands(program: Command, console: Console): void {
  const { words } = console;
  const data = group(program.command("data"), words).description(words.label("cli-about-data"));
  const cadre = `<${words.label("cli-name-code")}>`;
  const out = new Option(`--out <${words.label("cli-name-zip-file")}>`, words.label("cli-option-out"));
  data
    .command("export")
    .description(words.label("cli-about-data-export"))
    .argument(cadre, words.label("cli-arg-cadre"))
    .addOption(out.makeOptionMandatory())
    .action(async (code: string, options: { out: string }) => {
      const { exportData } = await import("./personal-data.ts");
      await exportData(console, code, options.out);
    });
  data
    .command("erase")
    .description(words.label("cli-about-data-erase"))
    .argument(cadre, words.label("cli-arg-cadre"))
    .option("--dry-run", words.label("cli-option-dry-run"))
    .action(async (code: string, options: EraseOptions) => {
      const { eraseData } = await import("./personal-data.ts");
      await eraseData(console, code, options);
    });
  data
    .command("confirm-app")
    .description(words.label("cli-about-confirm-app"))
    .argument(cadre, words.label("cli-arg-cadre"))
    .option("--not-theirs", words.label("cli-option-not-theirs"))
    .action(async (code: string, options: ConfirmOptions) => {
      const { confirmAppOf } = await import("./confirm-app.ts");
      await confirmAppOf(console, code, options);
    });
}

function addExplainCommand(program: Command, console: Console): void {
  program
    .command("explain")
    .description(console.words.label("cli-about-explain"))
    .action(async () => {
      const { explain } = await import("./explain/explain.ts");
      await explain(console);
    });
}

function speakOwnLanguage(command: Command, { words, result, noteText }: Console): void {
  command
    .helpOption("-h, --help", words.label("cli-help-option"))
    .configureHelp(helpWords(words))
    .configureOutput({
      writeOut: (help) => result(help.trimEnd()),
      writeErr: (help) => noteText(help.trimEnd()),
      outputError: () => {}, // said by `run.ts` in the people's language
    })
    .exitOverride((error) => {
      throw new Stopped(command, error);
    });
}

function allBelow(command: Command): Command[] {
  return command.commands.flatMap((below) => [below, ...allBelow(below)]);
}
