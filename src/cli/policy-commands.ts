import type { Command } from "commander";
import { group } from "./command-group.ts";
import type { Console } from "./console.ts";
import { POLICY_EXAMPLE } from "./policy-example.ts";
import { policySet, type SetOptions } from "./policy-set.ts";
import { policyShow, type ShowOptions } from "./policy-show.ts";

/** `policy show` and `policy set`. */
export function addPolicyCommands(program: Command, console: Console): void {
  const { words } = console;
  const policy = group(program.command("policy"), words).description(words.label("policy-about"));
  const unit = `<${words.label("cli-name-code")}>`;
  const day = `<${words.label("policy-name-day")}>`;
  policy
    .command("show")
    .description(words.label("policy-about-show"))
    .argument(unit, words.label("cli-arg-unit"))
    .option(`--at ${day}`, words.label("policy-option-at"))
    .option("--json", words.label("cli-option-json"))
    .action((code: string, options: ShowOptions) => policyShow(console, code, options));
  policy
    .command("set")
    .description(words.label("policy-about-set"))
    .argument(unit, words.label("cli-arg-unit"))
    .argument(
      `<${words.label("policy-name-json-file")}>`,
      words.text("policy-arg-file", { example: POLICY_EXAMPLE }),
    )
    .option(`--from ${day}`, words.label("policy-option-from"))
    .option("--dry-run", words.label("cli-option-dry-run"))
    .action((code: string, file: string, options: SetOptions) => policySet(console, code, file, options));
}
