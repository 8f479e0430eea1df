import { afterEach, beforeEach, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { createPersonalData } from "../../src/records/personal-data/personal-data.ts";
import { erasureModel } from "../../src/records/personal-data/personal-data-models.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeEach(async () => {
  house = await openHouse({ iso: "2026-11-24T09:00:00+07:00" });
  await asksForErasure("AK02");
});
afterEach(() => house.close());

async function asksForErasure(code: string): Promise<string> {
  await house.cadre(code).says("/xoadulieu");
  await house.cadre(code).presses("Xóa dữ liệu của tôi");
  return house.cadre(code).presses("Tôi chắc chắn");
}

async function ticks(iso: string): Promise<void> {
  house.setClock(iso);
  await tick(house.app.services, Date.parse(iso));
  await house.app.lanes.idle();
}

async function kept(code: string): Promise<string> {
  return JSON.stringify(await house.app.services.personalData.collect(code));
}

async function inDatabase<T>(work: (connection: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>) {
  const connection = await openDatabase(house.databaseUri);
  return work(connection).finally(() => connection.close());
}

const doneAt = (code: string) =>
  inDatabase(async (connection) => (await erasureModel(connection).findById(code).lean())?.doneAt);

test("on the fifteenth day, not before, and once (Nghị định 356/2025)", async () => {
  await ticks("2026-12-08T23:59:40+07:00");
  expect(await kept("AK02")).toContain("Phạm Ngọc Bích");
  await ticks("2026-12-09T00:00:10+07:00");
  expect(await kept("AK02")).not.toContain("Bích");
  expect(await house.app.services.cadres.addressesOf("AK02")).toEqual([]);
  expect(await house.app.services.personalData.openErasures()).toEqual([]);
  await ticks("2026-12-10T00:00:10+07:00");
  expect(await doneAt("AK02")).toEqual(new Date("2026-12-09T00:00:10+07:00"));
  expect(await kept("AK03")).toContain("Đặng Quốc Cường");
});

test("what was called off is never done", async () => {
  await house.cadre("AK02").presses("Không xóa nữa");
  await ticks("2026-12-10T09:00:00+07:00");
  expect(await kept("AK02")).toContain("Phạm Ngọc Bích");
});

test("a worker that was away on the day does it when it is back", async () => {
  await ticks("2027-01-20T09:00:00+07:00");
  expect(await kept("AK02")).not.toContain("Bích");
});

test("broken off in its middle it can no longer be called off, and the next look finishes it", async () => {
  const at = new Date("2026-12-09T00:00:10+07:00");
  await inDatabase(async (connection) => {
    const broken = { name: "failures" as const, collection: "set_aside", erase: "remove" as const };
    const where = () => {
      throw new Error("the power goes");
    };
    const personalData = createPersonalData(connection, peopleModels(connection), {
      erasedName: "Đã xóa",
      kept: [{ ...broken, where }],
    });
    await expect(personalData.eraseDue(at)).rejects.toThrow("due failed");
    expect(await personalData.cancelErasure("AK02", "k")).toBe(false);
  });
  expect(await house.app.services.cadres.addressesOf("AK02")).toHaveLength(1);
  await ticks("2026-12-09T00:00:30+07:00");
  expect(await house.app.services.cadres.addressesOf("AK02")).toEqual([]);
  expect(await doneAt("AK02")).toEqual(new Date("2026-12-09T00:00:30+07:00"));
});

test("a chat that a process died in holds up no erasure; one at work only till the next look", async () => {
  const [dead, atWork] = ["web:u:dead", "web:u:at-work"];
  const holds = (address: string, by: string | null, until: number) =>
    inDatabase((connection) =>
      connection
        .collection<{ _id: string }>("chats")
        .updateOne(
          { _id: address },
          { $set: { by, until: new Date(until), note: "Phạm Ngọc Bích" } },
          { upsert: true },
        ),
    );
  const noted = () =>
    inDatabase(async (connection) => {
      const chats = await connection.collection<{ _id: string; note?: string }>("chats").find({}).toArray();
      return chats.flatMap(({ _id, note }) => (note ? [`${_id}: ${note}`] : [])).sort();
    });
  await holds(dead, "died:7", Date.now() - 60_000);
  await holds(atWork, "alive:7", Date.now() + 60_000);
  await expect(ticks("2026-12-09T00:00:10+07:00")).rejects.toThrow("some jobs failed");
  expect(await noted()).toEqual(["web:u:at-work: Phạm Ngọc Bích", "web:u:dead: Cán bộ đã xóa dữ liệu"]);
  await holds(atWork, null, Date.now());
  await ticks("2026-12-09T00:00:30+07:00");
  expect((await noted()).join()).not.toContain("Bích");
  expect(await doneAt("AK02")).toEqual(new Date("2026-12-09T00:00:30+07:00"));
});

test("the person and the secretary are told the day on which it happens by itself", async () => {
  expect(await asksForErasure("AK03")).toContain("tự xóa vào ngày 09/12/2026");
  await house.app.lanes.idle();
  expect((await house.cadre("AK01").heard()).at(-1)).toContain("Mình tự xóa vào ngày 09/12/2026");
});
