import { execFile } from "node:child_process";
import { join } from "node:path";
import { built } from "../../support/programs.ts";
import { QUICK_JAVA } from "../../support/quick-java.ts";
import { typed } from "../../support/typed-command.ts";

const ROOT = join(import.meta.dirname, "../../..");

let running = 0;
let lastEndedAt = 0;

/** Whether a command has the database's folder, or had it just now. */
export function commandRuns(): boolean {
  return running > 0 || Date.now() - lastEndedAt < 5_000;
}

/** Runs the real command line; `kill` after so many milliseconds, if given. @returns its exit code (null: killed) and output */
export function cli(
  env: Record<string, string>,
  args: readonly string[],
  killAfterMs = 0,
): Promise<{ code: number | null; out: string }> {
  running++;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [built("src/cli/main.ts"), ...args],
      {
        cwd: ROOT,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, ...QUICK_JAVA, ...env },
        timeout: killAfterMs,
        killSignal: "SIGKILL",
        maxBuffer: 64 * 1024 * 1024,
      },
      (_error, stdout, stderr) => {
        running--;
        lastEndedAt = Date.now();
        resolve({ code: child.exitCode, out: child.exitCode === 0 ? stdout : `${stdout}${stderr}` });
      },
    );
  });
}

/** The same, for what must succeed. */
export async function cliMust(env: Record<string, string>, args: readonly string[]): Promise<string> {
  const { code, out } = await cli(env, args);
  if (code !== 0) throw new Error(`cli ${args.join(" ")}: ${code} ${out}`);
  return out;
}

/** The same in this process, beside a program that runs undisturbed: a process of its own takes longer to start than to do it. */
export async function typedMust(env: Record<string, string>, args: readonly string[]): Promise<string> {
  const { code, stdout, said } = await typed(args, env);
  if (code !== 0) throw new Error(`cli ${args.join(" ")}: ${code} ${said}`);
  return stdout;
}
