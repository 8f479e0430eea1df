import type { Command, HelpConfiguration } from "commander";
import type { Words } from "../words/words.ts";

/** How operators call a command. */
const CALL = "npm run --silent cli --";

/** The headings that commander itself writes, and the words for them. */
const TITLES = {
  "Usage:": "cli-help-usage",
  "Arguments:": "cli-help-arguments",
  "Options:": "cli-help-options",
  "Commands:": "cli-help-commands",
} as const;

/** Commander's help in the people's language. */
export function helpWords(words: Words): HelpConfiguration {
  return {
    commandUsage: (command) => usageOf(command, words),
    subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(" "),
    styleTitle: (title) => (isTitle(title) ? words.label(TITLES[title]) : title),
  };
}

/** The line that shows a command's help. */
export function helpLine(command: Command): string {
  return [CALL, ...pathOf(command), "--help"].join(" ");
}

function usageOf(command: Command, words: Words): string {
  const rest = [...argumentsOf(command), `[${words.label("cli-help-any-options")}]`];
  if (command.commands.length > 0) rest.unshift(`[${words.label("cli-help-any-command")}]`);
  return [CALL, ...pathOf(command), ...rest].join(" ");
}

/** Names of the command and those above it, without the program's own. */
function pathOf(command: Command): string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : [];
}

function argumentsOf(command: Command): string[] {
  return command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
}

function isTitle(title: string): title is keyof typeof TITLES {
  return Object.hasOwn(TITLES, title);
}
