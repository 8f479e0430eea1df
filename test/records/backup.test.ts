import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { BSON, MongoClient } from "mongodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { ourTemplate } from "../../src/papers/word/write-papers.ts";
import { putBack } from "../../src/records/backup/put-back.ts";
import { createFileStore } from "../../src/records/database/files.ts";
import { migrate } from "../../src/records/database/migrations.ts";
import { restoreMark } from "../../src/records/database/unfinished-restore.ts";
import { readAll } from "../../src/records/embedded/read-all.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { WebChatter } from "../support/chatter.ts";
import { until } from "../support/condition.ts";
import { backUp, countsOf, emptyDatabase, goOnFrom, WAYS } from "../support/copies.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { heldEvent } from "../support/events.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { openWebHouse, type WebHouse } from "../support/web-house.ts";

let demo: WebHouse;
beforeAll(async () => {
  demo = await openWebHouse();
  await migrate(demo.connection); // as a program has done before anything is backed up
});
afterAll(() => demo.close());

const TYPERS = ["TD01", "NK01", "AK01", "AK02", "XK01", "CR01"];
const MESSAGES = 16;
const WEEK = "2026-W48";

/** A person in the browser's chat of a program. */
function person({ web, lanes, services: house }: App, code: string): WebChatter {
  return new WebChatter({ web, lanes, files: house.files, clock: () => demo.now }, `web:p:${code}`);
}

/** One line of hours, under a name of its own: sent again it is the same message. */
function say({ web }: App, code: string, step: number): Promise<void> {
  const address = `web:p:${code}` as const;
  const text = `/giotinhnguyen ${step} phút dọn rác lần ${step}`;
  return web.submit({
    id: `${code}-${step}`,
    address,
    sender: address,
    at: demo.now,
    content: { kind: "text", text },
    shown: text,
  });
}

async function minutesOf({ services: house }: App, code: string): Promise<number> {
  return minutesInWeek(house, code, WEEK);
}

const upTo = (step: number) => (step * (step + 1)) / 2;

async function reportsOf({ services: house }: App) {
  const found: unknown[] = [];
  for (const unit of ["TD", "NK", "NK-AK", "CR-LB"]) {
    for (const id of ["2026-W47", WEEK, "2026-11", "2026-Q3", "2026-Q4", "2026"]) {
      const period = parsePeriod(id);
      if (!period) throw new Error(id);
      found.push((await house.standings.of(unit, period, demo.now))?.report);
    }
  }
  return found;
}

test("what was backed up comes back: every report and count, a unit's template, evidence, a dialog in its middle", async () => {
  const { app } = demo.house;
  const printed = { paper: "a1", unit: "NK-AK", above: dayOf(demo.now), on: dayOf(demo.now) } as const;
  const bytes = ourTemplate("a1");
  await app.services.templates.decide("NK", "a1", { key: "t", by: "NK01", at: new Date(demo.now), bytes });
  const proof = Buffer.from("%PDF-1.7 ảnh chụp buổi dọn kênh", "utf8");
  await demo.house.cadre("AK02").says("/giotinhnguyen 2 dọn kênh");
  await demo.house.cadre("AK02").sendsFile("minh chứng.pdf", proof);
  await demo.house.cadre("AK02").presses((await demo.house.cadre("AK02").buttons())[0] ?? "");
  const meeting = { unit: "NK", by: "NK01", called: ["AK01", "AK02"], at: "2026-11-20T08:00:00+07:00" };
  const event = await heldEvent(demo.house, meeting, { AK01: "came" });
  await demo.house.cadre("NK01").says("/dangky");
  await demo.house.cadre("NK01").says("1");
  const asked = (await demo.house.cadre("NK01").heard()).at(-1);
  const large = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const { files, keptFiles } = app.services;
  const { id } = await createFileStore(demo.connection, keptFiles, () => demo.now, 4).put("a.zip", large);
  const file = await backUp(demo.connection, "one moment");
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  const copy = await goOnFrom(file, demo.now);
  expect(await countsOf(copy.connection)).toEqual(await countsOf(demo.connection));
  expect(await copy.app.services.files.get(id)).toEqual(await files.get(id));
  expect((await files.get(id))?.bytes).toEqual(large);
  const reports = await reportsOf(app);
  expect(reports.every(Boolean)).toBe(true);
  expect(await reportsOf(copy.app)).toEqual(reports);
  expect(/"D6":\{"done":1,"required":1/u.test(JSON.stringify(reports))).toBe(true);
  const { templates, events } = copy.app.services;
  expect(await events.between("2026-11-20", "2026-11-20")).toContainEqual(event);
  expect(await events.head(event.id)).toEqual(await app.services.events.head(event.id));
  const stands = await templates.inForce(printed);
  expect(stands).toEqual(await app.services.templates.inForce(printed));
  expect(await templates.bytes(stands?.file ?? "")).toEqual(new Uint8Array(bytes));
  expect(await person(copy.app, "AK02").says("/minhchung")).toContain("dọn kênh (1)");
  await person(copy.app, "AK02").presses((await person(copy.app, "AK02").buttons())[0] ?? "");
  expect((await person(copy.app, "AK02").files()).at(-1)?.bytes).toEqual(new Uint8Array(proof));
  const there = person(copy.app, "NK01");
  expect((await there.heard()).at(-1)).toBe(asked);
  expect(await there.says("1")).toBe(await demo.house.cadre("NK01").says("1"));
  await demo.house.cadre("NK01").says("/huy");
});

test("files are read one by one, however small those before were: the next may be the first of five parts of 8 MB", async () => {
  const { connection } = demo;
  for (let n = 0; n < 5; n++) await demo.house.app.services.files.put("qr.png", Uint8Array.of(n));
  const pages: number[] = [];
  const client = await MongoClient.connect(
    connection.getClient().options.hosts.map((host) => `mongodb://${host}`)[0] ?? "",
    { monitorCommands: true },
  );
  client.on("commandStarted", ({ command }) => command.find === "files" && pages.push(command.limit));
  for await (const _ of readAll(client.db(connection.name).collection("files")));
  await client.close();
  expect(pages.length).toBeGreaterThan(5);
  expect(new Set(pages)).toEqual(new Set([1]));
});

test.each(Object.keys(WAYS).map((way) => way as keyof typeof WAYS))(
  "read at %s while people write: nothing confirmed is missing, nothing is done twice",
  { timeout: 240_000 },
  async (way) => {
    const before = new Map<string, number>();
    for (const code of TYPERS) before.set(code, await minutesOf(demo.house.app, code));
    const first = way === "one moment" ? 1 : MESSAGES + 1;
    const confirmed = new Map(TYPERS.map((code) => [code, first - 1]));
    const typing = TYPERS.map(async (code) => {
      for (let step = first; step < first + MESSAGES; step++) {
        await say(demo.house.app, code, step);
        confirmed.set(code, step);
      }
    });
    const backups: { file: string; sure: Map<string, number> }[] = [];
    for (let n = 0; n < 3; n++) {
      await until("some more is confirmed", () => Math.max(...confirmed.values()) > first + n * 3);
      backups.push({ sure: new Map(confirmed), file: await backUp(demo.connection, way) });
    }
    await Promise.all(typing);
    await demo.house.app.lanes.idle();

    for (const { file, sure } of backups) {
      const { app } = await goOnFrom(file, demo.now);
      for (const code of TYPERS) {
        const base = before.get(code) ?? 0;
        const least = base + upTo(sure.get(code) ?? 0) - upTo(first - 1);
        expect(await minutesOf(app, code), `${code}: confirmed before the backup`).toBeGreaterThanOrEqual(
          least,
        );
        for (let step = first; step < first + MESSAGES; step++) await say(app, code, step);
        await app.lanes.idle();
        const all = base + upTo(first + MESSAGES - 1) - upTo(first - 1);
        expect(await minutesOf(app, code), `${code}: all of it, once`).toBe(all);
      }
    }
  },
);

function unpacksTo(packed: Uint8Array, content: Uint8Array): boolean {
  try {
    return gunzipSync(packed).equals(content);
  } catch {
    return false;
  }
}

test("a file that is torn, changed, foreign or newer is refused before anything is written", async () => {
  const whole = await readFile(await backUp(demo.connection, "one moment"));
  const connection = await emptyDatabase();
  const folder = await emptyFolder();
  const restored = async (bytes: Uint8Array) => {
    const file = join(folder, "thu.gz");
    await writeFile(file, bytes);
    return putBack(connection, file, new Date()).then(
      () => "restored",
      (error) => error?.phrase?.key ?? String(error),
    );
  };
  const cuts = Array.from({ length: 60 }, (_, n) => Math.floor((n * whole.length) / 60));
  for (const cut of [...cuts, whole.length - 1, whole.length - 8, whole.length - 9])
    expect(await restored(whole.subarray(0, cut)), `cut at ${cut}`).toMatch(/^backup-(damaged|foreign)$/);
  for (const at of cuts.slice(3)) {
    const changed = Uint8Array.from(whole, (byte, n) => (n === at ? byte ^ 0x10 : byte));
    if (unpacksTo(changed, gunzipSync(whole))) continue; // a bit that gzip does not use
    expect(await restored(changed), `changed at ${at}`).toMatch(/^backup-(damaged|foreign)$/);
  }
  const header = { format: "canbodoan-backup", version: 1, schema: 0, createdAt: new Date() };
  const packed = (...documents: object[]) =>
    gzipSync(Buffer.concat(documents.map((document) => BSON.serialize(document))));
  expect(await restored(packed({ ...header, version: 2 }))).toBe("backup-newer");
  expect(await restored(packed({ ...header, schema: 999 }))).toBe("backup-newer");
  expect(await restored(packed({ hello: 1 }))).toBe("backup-foreign");
  expect(await restored(packed(header))).toBe("backup-damaged");
  expect(await restored(packed(header, { counts: {}, sha256: "0".repeat(64) }))).toBe("backup-damaged");
  expect(await restored(packed(header, { in: "system.users", document: {} }))).toBe("backup-damaged");
  expect(await restored(gzipSync("một tệp nén khác"))).toBe("backup-foreign");
  expect(await restored(Buffer.from("PK\u0003\u0004 một tệp Excel"))).toBe("backup-foreign");
  expect(await countsOf(connection)).toEqual({});
  expect(await restored(whole)).toBe("restored");
  expect(await restored(whole)).toBe("restore-not-empty");
});

test("a restore that was cut off lets nobody work on the half, and the next one begins anew", async () => {
  const file = await backUp(demo.connection, "one moment");
  const connection = await emptyDatabase();
  await restoreMark(connection).set(new Date());
  await connection.collection<{ _id: string }>("cadres").insertOne({ _id: "half" });
  await expect(migrate(connection)).rejects.toMatchObject({ phrase: { key: "restore-unfinished" } });
  await putBack(connection, file, new Date());
  expect(await migrate(connection)).toEqual([]);
  expect(await connection.collection<{ _id: string }>("cadres").findOne({ _id: "half" })).toBeNull();
  expect((await countsOf(connection)).cadres).toBe((await countsOf(demo.connection)).cadres);
});

test("a restore that fails takes back what it wrote", async () => {
  const file = await backUp(demo.connection, "one moment");
  const connection = await emptyDatabase();
  // A key that two documents of the backup cannot share: the write fails in its middle.
  await connection.collection("web_messages").createIndex({ address: 1 }, { unique: true });
  await expect(putBack(connection, file, new Date())).rejects.toThrow(/duplicate key/);
  expect(await countsOf(connection)).toEqual({});
});
