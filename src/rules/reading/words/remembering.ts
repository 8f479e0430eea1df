/** Longer texts are seldom looked at twice, and would take much memory. */
const LONGEST_KNOWN = 300;

/**
 * Remembers what a pure reader has made of the texts it saw lately: many readers look at one line, and at its words again and
 * again. What comes back is one and the same thing each time, so nobody may change it.
 * @param most of so many texts; then it begins anew
 */
export function remembering<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.made;
    const made = make(text);
    if (text.length > LONGEST_KNOWN) return made;
    if (known.size >= most) known.clear();
    known.set(text, { made });
    return made;
  };
}
