import type { Command } from "commander";
import { papersText } from "../../words/paper-words.ts";
import { group } from "../command-group.ts";
import type { Console } from "../console.ts";

/** `template list`, `get`, `set`, `check` and `ours`. */
export function addTemplateCommands(program: Command, console: Console): void {
  const { words } = console;
  const template = group(program.command("template"), words).description(
    words.label("cli-about-paper-template"),
  );
  const unit = `<${words.label("cli-name-code")}>`;
  const paper = `<${words.label("cli-name-paper")}>`;
  const file = `<${words.label("cli-name-docx-file")}>`;
  const aboutUnit = words.label("cli-arg-unit");
  const aboutFile = words.label("cli-arg-paper-template");
  template
    .command("list")
    .description(words.label("cli-about-template-list"))
    .argument(unit, aboutUnit)
    .action(async (code: string) => (await import("./template.ts")).templateList(console, code));
  template
    .command("get")
    .description(words.label("cli-about-template-get"))
    .argument(unit, aboutUnit)
    .argument(paper, papersText(words))
    .requiredOption(`--out ${file}`, words.label("cli-option-template-out"))
    .action(async (code: string, name: string, options: { out: string }) =>
      (await import("./template.ts")).templateGet(console, code, name, options),
    );
  template
    .command("set")
    .description(words.label("cli-about-template-set"))
    .argument(unit, aboutUnit)
    .argument(paper, papersText(words))
    .argument(file, aboutFile)
    .option("--dry-run", words.label("cli-option-dry-run"))
    .action(async (code: string, name: string, path: string, options: { dryRun?: boolean }) =>
      (await import("./template.ts")).templateSet(console, { code, name, path }, options),
    );
  template
    .command("check")
    .description(words.label("cli-about-template-check"))
    .argument(paper, papersText(words))
    .argument(file, aboutFile)
    .option(`--out ${file}`, words.label("cli-option-template-sample"))
    .action(async (name: string, path: string, options: { out?: string }) =>
      (await import("./template.ts")).templateCheck(console, name, path, options),
    );
  template
    .command("ours")
    .description(words.label("cli-about-template-ours"))
    .argument(unit, aboutUnit)
    .argument(paper, papersText(words))
    .action(async (code: string, name: string) =>
      (await import("./template.ts")).templateOurs(console, code, name),
    );
}
