import { PassThrough, Readable } from "node:stream";
import { type Console, calledFrom } from "../../src/cli/console.ts";
import { run } from "../../src/cli/run.ts";
import { loadWords } from "../../src/words/words.ts";

const words = loadWords("vi");

/** What a command line came to: as a process would tell it, and all of it in the order in which it was said. */
export interface Typed {
  code: number;
  stdout: string;
  stderr: string;
  said: string;
}

/** A console that keeps what is said, with these settings and this on its input; else with nobody at the keyboard. */
export function keepingConsole(env: Record<string, string> = {}, input = "") {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const said: string[] = [];
  const result = (text: string) => {
    stdout.push(text);
    said.push(text);
  };
  const noteText = (text: string) => {
    stderr.push(text);
    said.push(text);
  };
  const console: Console = {
    words,
    env,
    folder: calledFrom(env),
    terminal: { input: Readable.from(input === "" ? [] : [input]), output: new PassThrough() },
    result,
    json: (value) => result(JSON.stringify(value, null, 2)),
    note: (note) => noteText(words.say(note)),
    noteText,
  };
  return { console, stdout, stderr, said };
}

/** Runs a command line inside this process, with these settings and no other. */
export async function typed(
  args: readonly string[],
  env: Record<string, string> = {},
  input = "",
): Promise<Typed> {
  const { console, ...kept } = keepingConsole(env, input);
  const code = await run(args, console);
  const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
  const [stdout, stderr] = [text(kept.stdout), text(kept.stderr)];
  return { code, stdout, stderr, said: kept.said.join("\n") };
}

/** The same with the data in this folder. */
export function typedOn(
  dataDir: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Typed> {
  return typed(args, { DATA_DIR: dataDir, ...env });
}
