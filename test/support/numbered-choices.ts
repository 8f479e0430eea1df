/** What can be picked in a message without buttons, and what has to be typed for it: a number, or else the words. */
export function choicesOf(text: string): Map<string, string> {
  const lines = [...text.matchAll(/^(?:(\d+)\. (?:✓ )?|• )(.+)$/gm)];
  return new Map(lines.map(([, number, label = ""]) => [label, number ?? label]));
}

/** What is typed for a choice of the newest message that has it. */
export function typedFor(label: string, heard: readonly { text: string }[]): string {
  const typed = heard.map(({ text }) => choicesOf(text).get(label)).findLast((found) => found !== undefined);
  if (typed === undefined)
    throw new Error(`no choice “${label}” in: ${heard.map(({ text }) => text).join("\n---\n")}`);
  return typed;
}
