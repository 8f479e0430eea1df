import { loadWords } from "../../src/words/words.ts";

/** Says why the start took so long, and the mend. */
export function tellUnbuilt(): void {
  process.stderr.write(`${loadWords("vi").text("start-unbuilt")}\n`);
}
