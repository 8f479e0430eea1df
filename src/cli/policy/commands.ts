import type { Command } from "commander";
import { group } from "../command-group.ts";
import type { Console } from "../console.ts";
import type { SetOptions } from "./set.ts";
import { SHORTEST_POLICY } from "./shortest.ts";
import type { ShowOptions } from "./show.ts";

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
    .option("--changes", words.label("policy-option-changes"))
    .option("--json", words.label("cli-option-json"))
    .action(async (code: string, options: ShowOptions) => {
      const { policyShow } = await import("./show.ts");
      await policyShow(console, code, options);
    });
  policy
    .command("set")
    .description(words.label("policy-about-set"))
    .argument(unit, words.label("cli-arg-unit"))
    .argument(
      `<${words.label("policy-name-json-file")}>`,
      words.text("policy-arg-file", { example: SHORTEST_POLICY }),
    )
    .option(`--from ${day}`, words.label("policy-option-from"))
    .option(`--why <${words.label("policy-name-why")}>`, words.label("policy-option-why"))
    .option("--dry-run", words.label("cli-option-dry-run"))
    .action(async (code: string, file: string, options: SetOptions) => {
      const { policySet } = await import("./set.ts");
      await policySet(console, code, file, options);
    });
}
