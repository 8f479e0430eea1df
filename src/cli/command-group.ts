import type { Command } from "commander";
import type { Words } from "../words/words.ts";

/** A command that only holds others. */
export function group(command: Command, words: Words): Command {
  return command.helpCommand(`help [${words.label("cli-help-any-command")}]`, words.label("cli-about-help"));
}
