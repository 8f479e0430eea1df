import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFile, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MongoClient } from "mongodb";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { databaseUri } from "../../src/records/embedded/running-record.ts";
import { healthAt } from "../faults/kills/fleet.ts";
import { until } from "../support/condition.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { launchRealProgram, startRealProgram } from "../support/running-program.ts";
import { startTelegramServer } from "../support/telegram/server.ts";

const DISK_MB = 40;
/** Linux: in a room of its own whoever runs this may mount. */
const APART = "unshare";
const OWN_MOUNTS = ["--map-root-user", "--mount"];

const recordShape = z.object({ pid: z.number(), port: z.number() });

/** What somebody beside the program may write, as the command line does, until the disk is full. */
async function writeMuch(port: number): Promise<void> {
  const client = new MongoClient(databaseUri(port), { serverSelectionTimeoutMS: 500 });
  try {
    for (;;)
      await client
        .db()
        .collection("much")
        .insertOne({ text: randomBytes(500_000).toString("hex") });
  } finally {
    await client.close();
  }
}

/** Runs what stands behind it where this folder is a small disk of its own. */
const onSmallDisk = (folder: string, then = "") => [
  APART,
  ...OWN_MOUNTS,
  "sh",
  "-c",
  `mount -t tmpfs -o size=${DISK_MB}m none "$1" && ${then}shift && exec "$@"`,
  "sh",
  folder,
];

/** Leaves so much room on it. */
const FILLED = `{ dd if=/dev/zero of="$1/filler" bs=1k count=$((${DISK_MB} * 1024 - FREE_KB)) 2>/dev/null || true; } && `;

function canMount(): boolean {
  try {
    execFileSync(APART, [...OWN_MOUNTS, "mount", "-t", "tmpfs", "none", "/mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test.runIf(canMount())(
  "a start says how much room is missing, whether the disk has no page left or ends the database in its middle",
  { timeout: 240_000 },
  async () => {
    const dataDir = await emptyFolder();
    for (const left of [0, 1, 20]) {
      const env = { DATA_DIR: dataDir, FREE_KB: String(4 * left) };
      const program = launchRealProgram(env, onSmallDisk(dataDir, FILLED));
      onTestFinished(() => program.kill());
      await program.ready;
      expect(await program.ended).toBe(1);
      expect(program.told()).toMatch(/đĩa đầy: còn trống 0 MB, cần ít nhất 2\d\d MB/);
      expect(program.told()).not.toMatch(/ at .*:\d+:\d+|Exception/);
    }
  },
);

test.runIf(canMount())(
  "a disk that fills up: new messages wait with the platform; a database that it ends is begun again once there is room",
  { timeout: 240_000 },
  async () => {
    const dataDir = await emptyFolder();
    const telegram = await startTelegramServer();
    onTestFinished(() => telegram.stop());
    const env = {
      DATA_DIR: dataDir,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      DISK_RESERVE_MB: "1",
    };
    const program = await startRealProgram(env, onSmallDisk(dataDir));
    onTestFinished(() => program.kill());
    const disk = `/proc/${program.pid}/root${dataDir}`;
    const database = async () =>
      recordShape.parse(JSON.parse(await readFile(join(disk, "embedded-database.json"), "utf8")));
    const fill = async () => {
      const { bavail, bsize } = await statfs(disk);
      await writeFile(join(disk, "filler"), Buffer.alloc(bavail * bsize)).catch(() => {}); // it is full
    };
    const mai = telegram.user({ id: 501 });
    await mai.says("/trogiup");
    await until("there is an answer", () => mai.heard.length === 1);
    const first = await database();

    await fill();
    await expect(writeMuch(first.port)).rejects.toThrow();
    await until("it is told", () => program.told().includes("sắp đầy"));
    await mai.says("/trogiup");
    await until("she is told", () => mai.heard.at(-1)?.text.includes("hết chỗ lưu"));
    expect(telegram.counters.unconfirmed).toBeGreaterThan(0);
    expect((await healthAt(program.told())).status).not.toBe("ok");

    await rm(join(disk, "filler"));
    await telegram.allConfirmed({ timeout: 90_000 });
    await until("she has her answer", () => mai.heard.length === 3, 60_000);
    expect((await database()).port).toBe(first.port);
    expect((await database()).pid).not.toBe(first.pid);
    expect((await healthAt(program.told())).status).toBe("ok");
    expect(program.told()).toContain("Đĩa đã có chỗ");
    expect(await program.stop()).toBe(0);
  },
);
