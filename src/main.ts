import { existsSync } from "node:fs";
import { readConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { openToOthers } from "./open-to-others.ts";
import { startProgram } from "./program.ts";
import { watchLoop } from "./watchdog.ts";
import { Refusal } from "./words/refusal.ts";
import { loadWords } from "./words/words.ts";

/** The longest that stopping may take; unfinished work continues at the next start. */
const STOP_WITHIN_MS = 9_000;

const words = loadWords("vi");
const say = (text: string) => process.stderr.write(`${text}\n`);

try {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const config = readConfig(process.env);
  const { telegram, zaloBot, mongoUri, logLevel } = config;
  const bots = [telegram, zaloBot].flatMap((bot) => [bot?.token, bot?.webhook?.secret]);
  const log = createLog(logLevel, [...bots, mongoUri]);
  for (const open of await openToOthers([".env", config.dataDir])) say(words.say(open));
  watchLoop(words.text("stop-loop-stuck"), (err) => log.error({ err }, "nobody watches the loop"));
  const program = await startProgram(config, words, log, (step) => say(words.say(step)));

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say(words.text("stop-begins"));
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
    await program.stop();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
  // A signal to `npm start` ends npm and its shell but never reaches us, so we end when they do.
  if (process.env.npm_lifecycle_event) whenParentEnds(() => void stop());
  process.on("unhandledRejection", (err) => log.error({ err }, "unhandled rejection"));
  // Not earlier, because whoever reads this may send a signal at once.
  say(words.text("start-ready"));
  void program.failed.then((why) => {
    // Nothing can be stored any more, so anything sent now would be sent again after the next start.
    say(words.say(why));
    process.exit(1);
  });
} catch (error) {
  if (error instanceof Refusal) say(words.say(error.phrase));
  else
    say(
      words.text("start-failed", {
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    );
  process.exit(1);
}

function whenParentEnds(then: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && then(), 300).unref();
}
