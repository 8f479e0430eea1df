import type { Command } from "commander";
import { refuse } from "../refusal.ts";
import type { PlainKey, Words } from "../words/words.ts";

/** Commands of the contract that belong to later work: known, so that they are answered kindly. */
export function addClosedCommands(program: Command, words: Words): void {
  const closed = (parent: Command, line: string, about: PlainKey) =>
    parent
      .command(line, { hidden: true })
      .description(words.label(about))
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() => {
        throw refuse("cli-not-open");
      });
  const zalo = program.command("zalo", { hidden: true }).description(words.label("cli-about-zalo"));
  closed(zalo, "login", "cli-about-zalo-login");
}
