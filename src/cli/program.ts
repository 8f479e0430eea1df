import { Command, Option } from "commander";
import type { BackupOptions } from "./backup.ts";
import { group } from "./command-group.ts";
import type { Console } from "./console.ts";
import { addFormCommands } from "./form/commands.ts";
import { helpWords } from "./help-words.ts";
import type { JobOptions } from "./job.ts";
import type { EraseOptions } from "./personal-data.ts";
import { addPolicyCommands } from "./policy/commands.ts";
import type { ReportOptions } from "./report-unit.ts";
import type { ImportOptions } from "./roster/import.ts";
import type { InvitesOptions } from "./roster/invites.ts";
import { Stopped } from "./usage-errors.ts";
import type { ZaloLoginOptions } from "./zalo-login.ts";

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
  addJobCommands(program, console, jobs);
  addReportCommands(program, console);
  addPolicyCommands(program, console);
  addFormCommands(program, console);
  addDataCommands(program, console);
  addBackupCommands(program, console);
  addZaloCommands(program, console);
  addExplainCommand(program, console);
  for (const command of [program, ...allBelow(program)]) speakOwnLanguage(command, console);
  return program;
}

function addRosterCommands(program: Command, console: Console, outcome: Outcome): void {
  const { words } = console;
  const roster = group(program.command("roster"), words).description(words.label("cli-about-roster"));
  const file = `<${words.label("cli-name-roster-file")}>`;
  roster
    .command("template")
    .description(words.label("cli-about-template"))
    .argument(file, words.label("cli-arg-template"))
    .action(async (path: string) => {
      const { rosterTemplate } = await import("./roster/template.ts");
      await rosterTemplate(console, path);
    });
  roster
    .command("import")
    .description(words.label("cli-about-import"))
    .argument(file, words.label("cli-arg-roster"))
    .option("--dry-run", words.label("cli-option-dry-run"))
    .option("--json", words.label("cli-option-json"))
    .option(`--from <${words.label("cli-name-day")}>`, words.label("cli-option-import-from"))
    .option(`--yes-remove <${words.label("cli-name-count")}>`, words.label("cli-option-yes-remove"))
    .option(`--out ${file}`, words.label("cli-option-import-out"))
    .action(async (path: string, options: ImportOptions) => {
      const { rosterImport } = await import("./roster/import.ts");
      outcome.exitCode = await rosterImport(console, path, options);
    });
  roster
    .command("export")
    .description(words.label("cli-about-export"))
    .argument(file, words.label("cli-arg-export"))
    .option(`--at <${words.label("cli-name-day")}>`, words.label("cli-option-export-at"))
    .action(async (path: string, options: { at?: string }) => {
      const { rosterExport } = await import("./roster/export.ts");
      await rosterExport(console, path, options);
    });
  roster
    .command("invites")
    .description(words.label("cli-about-invites"))
    .option(`--unit <${words.label("cli-name-code")}>`, words.label("cli-option-invites-unit"))
    .option("--json", words.label("cli-option-json"))
    .option(`--out <${words.label("cli-name-file")}>`, words.label("cli-option-invites-out"))
    .action(async (options: InvitesOptions) => {
      const { rosterInvites } = await import("./roster/invites.ts");
      await rosterInvites(console, options);
    });
}

function addJobCommands(program: Command, console: Console, jobs: string): void {
  const { words } = console;
  program
    .command("job")
    .description(words.label("cli-about-job"))
    .argument(`<${words.label("cli-name-job")}>`, words.label("cli-arg-job"))
    .option(`--at <${words.label("cli-name-moment")}>`, words.label("cli-option-at"))
    .option("--dry-run", words.label("cli-option-dry-run"))
    .addHelpText("after", `\n${jobs}`)
    .action(async (name: string, options: JobOptions) => {
      const { job } = await import("./job.ts");
      await job(console, name, options);
    });
  program
    .command("resend")
    .description(words.label("cli-about-resend"))
    .action(async () => {
      const { resend } = await import("./job.ts");
      await resend(console);
    });
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
}

function addBackupCommands(program: Command, console: Console): void {
  const { words } = console;
  const file = `<${words.label("cli-name-file")}>`;
  program
    .command("backup")
    .description(words.label("cli-about-backup"))
    .argument(file, words.label("cli-arg-backup"))
    .option("--force", words.label("cli-option-force"))
    .action(async (path: string, options: BackupOptions) => {
      const { backup } = await import("./backup.ts");
      await backup(console, path, options);
    });
  program
    .command("restore")
    .description(words.label("cli-about-restore"))
    .argument(file, words.label("cli-arg-restore"))
    .action(async (path: string) => {
      const { restore } = await import("./backup.ts");
      await restore(console, path);
    });
}

function addZaloCommands(program: Command, console: Console): void {
  const { words } = console;
  const zalo = group(program.command("zalo"), words).description(words.label("cli-about-zalo"));
  zalo
    .command("login")
    .description(words.label("cli-about-zalo-login"))
    .option("--yes", words.label("zalo-login-option-yes"))
    .option(`--out <${words.label("cli-name-file")}>`, words.label("zalo-login-option-out"))
    .action(async (options: ZaloLoginOptions) => {
      const { zaloLogin } = await import("./zalo-login.ts");
      await zaloLogin(console, options);
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
