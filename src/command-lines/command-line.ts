/**
 * A line as a button sends it: a command and what follows. Only this room's files make one, each next to its command's
 * reader, so that a button sends what its flow can read.
 */
export interface CommandLine {
  readonly command: string;
  readonly args: string;
}

/** Words left out (a unit that is one's own) leave no gap. */
export function commandLine(
  command: string,
  ...words: readonly (string | number | undefined)[]
): CommandLine {
  return { command, args: words.filter((word) => word !== undefined && word !== "").join(" ") };
}

/** A line whose command was mistyped, with the command that was meant. */
export function renamed(command: string, rest: string): CommandLine {
  return { command, args: rest };
}

/** The line without its slash, as a button carries it: `giotinhnguyen 2`. */
export function typed({ command, args }: CommandLine): string {
  return args === "" ? command : `${command} ${args}`;
}

/** The line as people type it and as help shows it: `/giotinhnguyen 2`. */
export function slashed(line: CommandLine): string {
  return `/${typed(line)}`;
}

/** The line as people would type it: without the sign of how it was told (`? `, `= `), which only buttons and readers know. */
export function asTypedByPeople({ command, args }: CommandLine): CommandLine {
  return { command, args: args.replace(/^[?=] /u, "") };
}

/** The longest line that a button of any platform holds, in bytes. */
export const MOST_BYTES = 60;

export function fitsButton(line: CommandLine): boolean {
  return isShortEnough(typed(line));
}

/** @param text a line as {@link typed} */
export function isShortEnough(text: string): boolean {
  return new TextEncoder().encode(text).length <= MOST_BYTES;
}
