import { resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import type { Phrase, Words } from "../words/words.ts";

/** All that a command has of the world around it: where it speaks, what is typed, where it is, what is set. */
export interface Console {
  readonly words: Words;
  /** The settings, those of `.env` among them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the paths begin that are typed. */
  readonly folder: string;
  /** Where a question is asked, and a line typed. */
  readonly terminal: { readonly input: Readable; readonly output: Writable };
  /** Prints a result for people, when no JSON is asked for. */
  result(text: string): void;
  /** Prints a result for programs; then the only thing on standard output. */
  json(value: unknown): void;
  /** Prints anything that is not a result. */
  note(said: Phrase): void;
  noteText(text: string): void;
}

/** That of this process: results on standard output, notes on standard error. */
export function createConsole(words: Words): Console {
  // `… | head` stops reading when it has enough, but the command must go on.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosed);
  const noteText = (text: string) => void process.stderr.write(`${text}\n`);
  return {
    words,
    env: process.env,
    folder: calledFrom(process.env),
    terminal: { input: process.stdin, output: process.stderr },
    result: (text) => void process.stdout.write(`${text}\n`),
    json: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    note: (said) => noteText(words.say(said)),
    noteText,
  };
}

function ignoreClosed(error: Error): void {
  if (!("code" in error && error.code === "EPIPE")) throw error;
}

/** npm runs a script in the project's folder, wherever it was called from. */
export function calledFrom({ npm_lifecycle_event: script, INIT_CWD: folder }: Console["env"]): string {
  return resolve((script === "cli" && folder) || ".");
}
