/** Reads a line that begins with a slash: its command in lower case, and the rest, trimmed. */
export function readCommand(text: string): { command: string; rest: string } | undefined {
  const match = /^\s*\/\s*([\p{L}\p{N}_]+)(?:\s+([\s\S]*))?$/u.exec(text.normalize("NFC"));
  const [, command, rest] = match ?? [];
  return command ? { command: command.toLowerCase(), rest: rest?.trim() ?? "" } : undefined;
}
