import type { HowFar } from "../rules/how-far.ts";
import type { Phrase } from "../words/words.ts";
import type { Console } from "./console.ts";

/** Work that is done sooner needs no bar. */
const QUIET_MS = 2_000;
const CELLS = 20;
const CLEAR_LINE = "\r\u001b[K";

/**
 * Shows how far a long work is, as a bar on the terminal's last line, which goes away with the work's end. Where nobody looks
 * at a terminal it shows nothing: standard output is for results.
 */
export async function withBar<R>(
  { words, terminal }: Pick<Console, "words" | "terminal">,
  what: Phrase,
  work: (howFar: HowFar) => Promise<R>,
): Promise<R> {
  const { output } = terminal;
  const isWatched = "isTTY" in output && output.isTTY === true;
  if (!isWatched) return work(() => {});
  const began = performance.now();
  let shown = "";
  const show = (line: string): void => {
    if (line === shown) return;
    shown = line;
    output.write(CLEAR_LINE + line);
  };
  try {
    return await work((done, of) => {
      if (performance.now() - began < QUIET_MS) return;
      const share = of > 0 ? Math.min(1, done / of) : 1;
      const full = Math.floor(share * CELLS);
      const bar = "█".repeat(full) + "░".repeat(CELLS - full);
      show(`${words.say(what)} ${bar} ${Math.floor(share * 100)} %`);
    });
  } finally {
    if (shown !== "") output.write(CLEAR_LINE);
  }
}
