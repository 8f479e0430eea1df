import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { ROOT } from "../../tools/program/bundle.js";
import { until } from "../support/condition.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { startTelegramServer } from "../support/telegram/server.ts";

function npm(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const child = spawn("npm", ["--prefix", ROOT, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, "close");
  return child.exitCode;
}

test("npm start: it chats, and ends when it is asked to", async () => {
  const telegram = await startTelegramServer();
  onTestFinished(() => telegram.stop());
  const dataDir = await emptyFolder();
  const program = npm(["start"], ROOT, {
    DATA_DIR: dataDir,
    PORT: "0",
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
  });
  let told = "";
  program.stderr.on("data", (chunk: Buffer) => {
    told += chunk.toString();
  });
  await until("it says that it runs", () => told.includes("đã chạy. Bấm Ctrl+C"), 60_000);
  const person = telegram.user({ id: 501 });
  await person.says("/trogiup");
  await person.hears(/\/start|giấy mời|mã mời/i);
  expect(told).not.toContain("Warning");
  const ended = endOf(program);
  program.kill("SIGTERM");
  await ended;
  await until("its database has ended, too", async () =>
    (await readdir(dataDir)).every((name) => name !== "embedded-database.json"),
  );
});

test("npm run cli: files are written where it was called from, what is wrong is told by the exit code", async () => {
  const folder = await emptyFolder();
  const written = npm(["run", "--silent", "cli", "--", "roster", "template", "mau.xlsx"], folder, {
    DATA_DIR: join(folder, "data"),
  });
  expect(await endOf(written)).toBe(0);
  expect(await readdir(folder)).toEqual(["mau.xlsx"]);
  const wrong = npm(["run", "--silent", "cli", "--", "rostr"], folder);
  expect(await text(wrong.stderr)).toContain("Không có lệnh “rostr”");
  expect(await endOf(wrong)).toBe(2);
});
