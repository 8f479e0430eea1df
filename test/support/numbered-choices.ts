/** What can be picked in a message without buttons, and what has to be typed for it: a number, or else the words. */
export function choicesOf(text: string): Map<string, string> {
  const lines = [...text.matchAll(/^(?:(\d+)\. (?:✓ )?|• )(.+)$/gm)];
  return new Map(lines.map(([, number, label = ""]) => [label, number ?? label]));
}
