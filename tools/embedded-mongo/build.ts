/** Builds the database launcher ahead of the first start: `node --import tsx tools/embedded-mongo/build.ts`. */
import { ensureLauncher } from "../../src/records/embedded/launcher-build.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { loadWords } from "../../src/words/words.ts";

const words = loadWords("vi");
try {
  await ensureLauncher((step) => console.log(words.say(step)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(words.say(error.phrase));
  process.exitCode = 1;
}
