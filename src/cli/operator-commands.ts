import type { Command } from "commander";
import type { BackupOptions } from "./backup.ts";
import { group } from "./command-group.ts";
import type { Console } from "./console.ts";
import type { JobOptions } from "./job.ts";
import type { ZaloLoginOptions } from "./zalo-login.ts";

/**
 * What only the operator does: jobs by hand, backups, the login of the Zalo account.
 * @param jobs what each job does, for the help of `job`
 */
export function addOperatorCommands(program: Command, console: Console, jobs: string): void {
  addJobCommands(program, console, jobs);
  addBackupCommands(program, console);
  addZaloCommands(program, console);
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
