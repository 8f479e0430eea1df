import type { Command } from "commander";
import { group } from "../command-group.ts";
import type { Console } from "../console.ts";

/** `form list`, `get`, `set`, `check` and `ours`. */
export function addFormCommands(program: Command, console: Console): void {
  const { words } = console;
  const form = group(program.command("form"), words).description(words.label("own-form-about"));
  const unit = `<${words.label("cli-name-code")}>`;
  const paper = `<${words.label("own-form-name-paper")}>`;
  const file = `<${words.label("policy-name-json-file")}>`;
  const aboutUnit = words.label("cli-arg-unit");
  const aboutFile = words.label("own-form-arg-file");
  form
    .command("list")
    .description(words.label("own-form-about-list"))
    .argument(unit, aboutUnit)
    .action(async (code: string) => (await import("./form.ts")).formList(console, code));
  form
    .command("get")
    .description(words.label("own-form-about-get"))
    .argument(unit, aboutUnit)
    .argument(paper, words.label("own-form-arg-paper"))
    .requiredOption(`--out ${file}`, words.label("own-form-option-out"))
    .action(async (code: string, name: string, options: { out: string }) =>
      (await import("./form.ts")).formGet(console, code, name, options),
    );
  form
    .command("set")
    .description(words.label("own-form-about-set"))
    .argument(unit, aboutUnit)
    .argument(file, aboutFile)
    .option("--dry-run", words.label("cli-option-dry-run"))
    .action(async (code: string, path: string, options: { dryRun?: boolean }) =>
      (await import("./form.ts")).formSet(console, code, path, options),
    );
  form
    .command("check")
    .description(words.label("own-form-about-check"))
    .argument(file, aboutFile)
    .action(async (path: string) => (await import("./form.ts")).formCheck(console, path));
  form
    .command("ours")
    .description(words.label("own-form-about-ours"))
    .argument(unit, aboutUnit)
    .argument(paper, words.label("own-form-arg-paper"))
    .action(async (code: string, name: string) => (await import("./form.ts")).formOurs(console, code, name));
}
