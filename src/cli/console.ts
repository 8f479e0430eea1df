import type { Phrase, Words } from "../words/words.ts";

/** Where a command speaks: results on standard output, everything said beside them on standard error. */
export interface Console {
  readonly words: Words;
  /** A result for people, when no JSON is asked for. */
  result(text: string): void;
  /** A result for programs: the only thing on standard output then. */
  json(value: unknown): void;
  note(said: Phrase): void;
  noteText(text: string): void;
}

export function createConsole(words: Words): Console {
  // `… | head` stops reading when it has enough; the command goes on.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosed);
  const noteText = (text: string) => void process.stderr.write(`${text}\n`);
  return {
    words,
    result: (text) => void process.stdout.write(`${text}\n`),
    json: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    note: (said) => noteText(words.say(said)),
    noteText,
  };
}

function ignoreClosed(error: Error): void {
  if (!("code" in error && error.code === "EPIPE")) throw error;
}
