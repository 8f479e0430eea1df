import type { Command, CommanderError } from "commander";
import { type Phrase, phrase } from "../words/words.ts";

/** Commander stopped at a command: it was typed wrongly, or its help was shown. */
export class Stopped extends Error {
  readonly command: Command;
  readonly reason: CommanderError;

  constructor(command: Command, reason: CommanderError) {
    super(reason.message);
    this.name = "Stopped";
    this.command = command;
    this.reason = reason;
  }
}

/** Commander's errors in the people's language; its own texts hold the names in quotes. */
export function usagePhrases(command: Command, { code, message }: CommanderError): Phrase[] {
  const given = /'([^']*)'/.exec(message)?.[1] ?? "";
  const name = given.replace(/^.*(--\S+)/, "$1");
  const suggestion = /\(Did you mean (?:one of )?(.*?)\?\)/s.exec(message)?.[1];
  const hint = suggestion ? [phrase("cli-usage-did-you-mean", { suggestion })] : [];
  switch (code) {
    case "commander.unknownCommand":
      return [phrase("cli-usage-unknown-command", { given }), ...hint];
    case "commander.unknownOption":
      return [phrase("cli-usage-unknown-option", { given }), ...hint];
    case "commander.missingArgument":
      return [phrase("cli-usage-missing-argument", { name: given, what: argumentText(command, given) })];
    case "commander.missingMandatoryOptionValue":
      return [phrase("cli-usage-missing-option", { name, what: optionText(command, name) })];
    case "commander.optionMissingArgument":
      return [phrase("cli-usage-missing-value", { name, what: optionText(command, name) })];
    case "commander.excessArguments":
      return [phrase("cli-usage-too-many")];
    default:
      return [phrase("cli-usage-wrong")];
  }
}

/** The help's text about an argument, with an example. */
function argumentText(command: Command, name: string): string {
  return command.registeredArguments.find((argument) => argument.name() === name)?.description ?? "";
}

function optionText(command: Command, flags: string): string {
  const long = flags.split(" ")[0];
  return command.options.find((option) => option.long === long)?.description ?? "";
}
