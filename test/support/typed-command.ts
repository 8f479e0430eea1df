import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.ts";
import { loadWords } from "../../src/words/words.ts";

const words = loadWords("vi");

/** What a command line came to, said in full. */
export interface Typed {
  code: number;
  said: string;
}

/** Runs a command line inside this process, with this environment set beside the test's own. */
export async function typed(args: readonly string[], env: Record<string, string> = {}): Promise<Typed> {
  const before = { ...process.env };
  onTestFinished(() => {
    process.env = before;
  });
  Object.assign(process.env, env);
  const said: string[] = [];
  const keep = (text: string) => void said.push(text);
  const code = await run(args, {
    words,
    result: keep,
    json: (value) => keep(JSON.stringify(value, null, 2)),
    note: (note) => keep(words.say(note)),
    noteText: keep,
  });
  process.env = before;
  return { code, said: said.join("\n") };
}
