import { createInterface } from "node:readline/promises";
import { refuse } from "../../words/refusal.ts";
import type { Console } from "../console.ts";
import { Explainer } from "./explainer.ts";
import { lineSchema, READ_FIELDS } from "./line.ts";

/**
 * `explain`: reads JSON lines, and writes for each how the program understands it, in the same order. Nothing is saved.
 * @throws Refusal with the number of the first wrong line; those before it have been answered
 */
export async function explain({ words, terminal, result }: Console): Promise<void> {
  const explainer = new Explainer(words);
  let number = 0;
  for await (const text of createInterface({ input: terminal.input })) {
    number++;
    if (text.trim() === "") continue;
    const line = lineSchema.safeParse(parsed(text));
    if (!line.success)
      throw refuse("cli-explain-wrong", { number: String(number), reason: reasonOf(line.error) });
    const does = await explainer.explain(line.data, Date.now());
    result(JSON.stringify({ ...handedBack(line.data), ...does }));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf({
  issues,
}: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}): string {
  return issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": ")).join("; ");
}

function handedBack(line: object): object {
  return Object.fromEntries(Object.entries(line).filter(([field]) => !READ_FIELDS.has(field)));
}
