/**
 * What can be picked in a message without buttons, and what has to be typed for it: a number, or else the words. The choices
 * are the last lines; a list before them is a table.
 */
export function choicesOf(text: string): Map<string, string> {
  const lines = (text.split("\n\n").at(-1) ?? "").matchAll(/^(?:(\d+)\. (?:✓ )?|• )(.+)$/gm);
  return new Map([...lines].map(([, number, label = ""]) => [label, number ?? label]));
}

/** What is typed for a choice of the newest message that has it: its words, where another list was shown since. */
export function typedFor(label: string, heard: readonly { text: string }[]): string {
  const lists = heard.map(({ text }) => choicesOf(text)).filter((list) => list.size > 0);
  const typed = lists.findLast((list) => list.has(label))?.get(label);
  if (typed === undefined)
    throw new Error(`no choice “${label}” in: ${heard.map(({ text }) => text).join("\n---\n")}`);
  return lists.at(-1)?.has(label) ? typed : label;
}

/** The label that ends a choice of several; without buttons it is not listed. */
export const DONE = "✅ Xong";

/** How the product's own questions say that several may be picked, all in one message. */
const SEVERAL = /ví dụ: 1, 3\b/;

/**
 * A person where there are no buttons: of a choice of several all are typed at once, so that what is picked waits for the
 * end of the choice.
 */
export class NumberTyper {
  static readonly #known = new WeakMap<object, NumberTyper>();
  #picked: string[] = [];

  /** The same one for the same person. */
  static of(person: object): NumberTyper {
    const typer = NumberTyper.#known.get(person) ?? new NumberTyper();
    NumberTyper.#known.set(person, typer);
    return typer;
  }

  /** What is to be typed now to pick this; nothing while more may follow. */
  typed(label: string, heard: readonly { text: string }[]): string | undefined {
    const text = heard.at(-1)?.text ?? "";
    const last = choicesOf(text);
    if (last.get(label) === label) return label;
    if (!SEVERAL.test(text) || !(label === DONE || last.has(label))) return typedFor(label, heard);
    if (label !== DONE) {
      this.#picked = this.#picked.includes(label)
        ? this.#picked.filter((other) => other !== label)
        : [...this.#picked, label];
      return undefined;
    }
    const numbers = this.#picked.map((picked) => last.get(picked) ?? picked);
    this.#picked = [];
    return numbers.length > 0 ? numbers.join(", ") : "xong";
  }
}
