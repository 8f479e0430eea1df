import type { Command } from "commander";
import { group } from "../command-group.ts";
import type { Console } from "../console.ts";
import type { Outcome } from "../program.ts";
import type { ImportOptions } from "./import.ts";
import type { InvitesOptions } from "./invites.ts";

/** `roster`: the template, the import, the roster as a file, the invitation codes. */
export function addRosterCommands(program: Command, console: Console, outcome: Outcome): void {
  const { words } = console;
  const roster = group(program.command("roster"), words).description(words.label("cli-about-roster"));
  const file = `<${words.label("cli-name-roster-file")}>`;
  roster
    .command("template")
    .description(words.label("cli-about-template"))
    .argument(file, words.label("cli-arg-template"))
    .action(async (path: string) => {
      const { rosterTemplate } = await import("./template.ts");
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
      const { rosterImport } = await import("./import.ts");
      outcome.exitCode = await rosterImport(console, path, options);
    });
  roster
    .command("export")
    .description(words.label("cli-about-export"))
    .argument(file, words.label("cli-arg-export"))
    .option(`--at <${words.label("cli-name-day")}>`, words.label("cli-option-export-at"))
    .action(async (path: string, options: { at?: string }) => {
      const { rosterExport } = await import("./export.ts");
      await rosterExport(console, path, options);
    });
  roster
    .command("invites")
    .description(words.label("cli-about-invites"))
    .option(`--unit <${words.label("cli-name-code")}>`, words.label("cli-option-invites-unit"))
    .option("--json", words.label("cli-option-json"))
    .option(`--out <${words.label("cli-name-file")}>`, words.label("cli-option-invites-out"))
    .action(async (options: InvitesOptions) => {
      const { rosterInvites } = await import("./invites.ts");
      await rosterInvites(console, options);
    });
}
