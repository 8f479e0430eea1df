import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "mongoose";
import { pino } from "pino";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import { putDemo } from "../../src/demo/put-demo.ts";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { startEmbeddedDatabase } from "../../src/records/embedded/embedded-database.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { local } from "../../src/rules/calendar/time.ts";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { until } from "../support/condition.ts";
import { emptyFolder, openFolder } from "../support/data-folders.ts";
import { typedOn } from "../support/typed-command.ts";

/** Ahead, by the true clock as the programs here go: what is told of a day is held back in that day's night. */
const mondayIn = (weeks: number) =>
  local(Date.now()).plus({ weeks }).startOf("week").set({ hour: 7 }).toFormat("yyyy-MM-dd'T'HH:mm");
const [MONDAY, NEXT_MONDAY] = [mondayIn(1), mondayIn(2)];

let demo: string;
beforeAll(async () => {
  demo = await mkdtemp(join(tmpdir(), "canbodoan-demo-"));
  const database = await startEmbeddedDatabase({ dataDir: demo, progress: () => {}, outlives: "kill" });
  const { connection, app } = await assemble(database.uri);
  await putDemo({ connection, ...app.services }, Date.now());
  await app.stop();
  await connection.close();
  await database.stop();
});
afterAll(() => rm(demo, { recursive: true }));

/** A data folder with the demo in it, as a program left it. */
async function folderOfDemo(): Promise<string> {
  const dataDir = join(await emptyFolder(), "data");
  await cp(demo, dataDir, { recursive: true });
  return dataDir;
}

/** The program's services on a database, until the test ends. */
async function opened(uri: string) {
  const parts = await assemble(uri);
  onTestFinished(() => parts.connection.close());
  return parts;
}

/** Channels are not heard until it is started. */
async function assemble(uri: string) {
  const connection = await openDatabase(uri);
  const app = createApp({ connection, log: pino({ level: "silent" }), clock: Date.now, channels: [] });
  await makeIndexes(connection);
  return { connection, app };
}

function queued(connection: Connection): Promise<number> {
  return chatsOf(connection).countDocuments({ "outbox.0": { $exists: true } });
}

test("a job on the demo: shown, queued beside a program that sends, sent when alone; then a real roster replaces it", async () => {
  const dataDir = await folderOfDemo();
  const database = await openFolder(dataDir);
  const { connection, app } = await opened(database.uri);

  const shown = await typedOn(dataDir, ["job", "monday-reminder", "--at", MONDAY, "--dry-run"]);
  expect(shown.code).toBe(0);
  expect(shown.stdout).toContain("áo Thanh niên Việt Nam");
  const people = await peopleModels(connection).cadres.countDocuments();
  expect(shown.stdout.match(/áo Thanh niên Việt Nam/g)).toHaveLength(people);
  expect(await chatsOf(connection).countDocuments()).toBe(0);

  const beside = await typedOn(dataDir, ["job", "monday-reminder", "--at", MONDAY]);
  expect(beside.stdout).toContain(String(people));
  expect(beside.stderr).toContain("xếp hàng");
  expect(await queued(connection)).toBe(people);
  await app.start();
  await until("the running program has sent them", async () => (await queued(connection)) === 0);
  const again = await typedOn(dataDir, ["job", "monday-reminder", "--at", MONDAY]);
  expect(again.stderr).not.toContain("xếp hàng");

  await app.stop();
  await connection.close();
  await database.stop();
  const alone = await typedOn(dataDir, ["job", "monday-reminder", "--at", NEXT_MONDAY]);
  expect(alone).toMatchObject({ code: 0, stderr: "" });
  expect(alone.stdout).toContain(String(people));

  const list = join(await emptyFolder(), "ds.xlsx");
  await writeFile(list, await rosterWorkbook());
  const preview = await typedOn(dataDir, ["roster", "import", list, "--dry-run"]);
  expect(preview.stderr).toContain("dữ liệu mẫu sẽ được xóa");
  const real = await typedOn(dataDir, ["roster", "import", list, "--json"]);
  expect(real.stderr).toContain("Lần nhập này thay dữ liệu mẫu");
  expect(JSON.parse(real.stdout)).toMatchObject({ replacesDemo: true, cadres: { left: [] } });

  const after = await opened((await openFolder(dataDir)).uri);
  expect(await queued(after.connection)).toBe(0);
  const { cadres, units } = peopleModels(after.connection);
  expect((await cadres.find().lean()).map(({ _id, demo }) => [_id, demo])).toEqual([
    ["CB1", false],
    ["CB2", false],
  ]);
  expect(await units.countDocuments({ demo: true })).toBe(0);
}, 180_000);

test("who is linked on Telegram is not told half: the token is asked for before anything is queued", async () => {
  const dataDir = await folderOfDemo();
  const { connection, app } = await opened((await openFolder(dataDir)).uri);
  await app.services.cadres.link("telegram:p:7", "TD01", "1", new Date());
  const ran = await typedOn(dataDir, ["job", "monday-reminder", "--at", MONDAY]);
  expect(ran).toMatchObject({ code: 1, stdout: "" });
  expect(ran.stderr).toContain("TELEGRAM_BOT_TOKEN");
  expect(await queued(connection)).toBe(0);
});

test("alone, it does not wait for what only the program can send, which it would keep from starting", async () => {
  const dataDir = await folderOfDemo();
  const database = await openFolder(dataDir);
  const { connection, app } = await opened(database.uri);
  await app.services.post.send("zalo:p:7", "loi-nhan", [{ text: "Chào đồng chí" }]);
  await app.stop();
  await connection.close();
  await database.stop();
  const began = Date.now();
  const ran = await typedOn(dataDir, ["job", "monday-reminder", "--at", MONDAY], { ZALO: "on" });
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain("Còn 1 cuộc trò chuyện");
  expect(Date.now() - began).toBeLessThan(40_000);
});
