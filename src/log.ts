import { type Logger, pino } from "pino";
import type { LogLevel } from "./config.ts";
import { countRepeats } from "./repeated-lines.ts";

/** Fields that may hold a person's words or a secret. They are never printed, however deep in a logged object. */
const PRIVATE = ["text", "content", "answers", "token", "secret", "secretToken", "cookie", "imei", "phone"];

/**
 * JSON lines on standard output, each once a minute, with a count of how often it came. Known secrets are also cut out of every line as text, since an error's message may hold
 * one (a URL with a bot's token, a database URI).
 */
export function createLog(level: LogLevel, secrets: readonly (string | undefined)[]): Logger {
  const known = secrets.filter((secret): secret is string => secret !== undefined && secret.length > 5);
  const paths = PRIVATE.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  return pino(
    {
      hooks: { logMethod: countRepeats() },
      level,
      base: null,
      redact: { paths, censor: "[…]" },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    {
      write: (line) =>
        void process.stdout.write(known.reduce((all, secret) => all.replaceAll(secret, "[…]"), line)),
    },
  );
}
