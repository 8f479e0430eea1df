import { afterAll, beforeAll, expect, test } from "vitest";
import { letGoOfFiles } from "../../src/jobs/worker/let-go-of-files.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { createFileStore, KEPT_MS } from "../../src/records/database/files.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-12-02T09:00:00+07:00" });
});
afterAll(() => house.close());

const letGo = (day: string) => letGoOfFiles(house.app.services, Date.parse(`${day}T09:00:00+07:00`));

/** Logs a deed and sends a paper for it. @returns how many of its papers are still kept */
async function withPaper(code: string, line: string, week: string) {
  const cadre = house.cadre(code);
  await cadre.says(line);
  await cadre.sendsFile("giấy.pdf", Buffer.from(`%PDF-1.7\n${code}`, "latin1"));
  await cadre.presses("📷 Dùng làm minh chứng");
  return async () => {
    const { deeds, keptFiles } = house.app.services;
    const ids = (await deeds.kept(code, [week])).flatMap(({ evidence = [] }) => evidence);
    return (await keptFiles.ofCadre(code, ids)).length;
  };
}

test("what shows a refused deed stays, since the refusal may be taken back", async () => {
  const kept = await withPaper("AK02", "/giotinhnguyen 2 hôm qua dọn rác", "2026-W49");
  const an = house.cadre("AK01");
  await an.says("/duyet gạch Bích");
  expect(await an.says("không ai thấy")).toContain("❌ Không tính 2 giờ");
  await letGo("2026-12-10");
  expect(await kept()).toBe(1);
});

test("what shows a deed of early in the month before stays when it is looked at for the last time", async () => {
  const kept = await withPaper("AK03", "/hoatdong 2/11 hoạt động tại Chi đoàn khu phố 1", "2026-W45");
  await letGo("2026-12-10");
  expect(await kept()).toBe(1);
  await letGo("2027-02-01");
  expect(await kept()).toBe(1);
});

test("a file on its way to somebody is gone after a day, also where no other follows", async () => {
  const { files } = house.app.services;
  house.setClock("2026-12-02T09:00:00+07:00");
  const { id } = await files.put("a2.docx", Buffer.from("a2"));
  await letGo("2026-12-03");
  expect(await files.get(id)).toBeDefined();
  await letGo("2026-12-04");
  expect(await files.get(id)).toBeUndefined();
});

test("a file larger than a document comes back whole, and goes whole when its day is over", async () => {
  const connection = await openDatabase(house.databaseUri);
  const { keptFiles, files } = house.app.services;
  const now = Date.parse("2026-12-02T09:00:00+07:00");
  const inParts = createFileStore(connection, keptFiles, () => now, 4);
  for (const bytes of [[], [1, 2, 3, 4], [1, 2, 3, 4, 5, 6, 7, 8, 9]]) {
    const { id } = await inParts.put("bản giấy.zip", Uint8Array.from(bytes));
    expect(await files.get(id)).toEqual({ name: "bản giấy.zip", bytes: Uint8Array.from(bytes) });
  }
  expect(await connection.collection("files").countDocuments()).toBe(1 + 1 + 3);
  // Ended between storing and noting it, the step is done again.
  for (const last of [7, 9]) await inParts.put("b.zip", Uint8Array.from([1, 2, 3, 4, 5, last]), "work:1#3");
  expect(await connection.collection("files").countDocuments()).toBe(5 + 2);
  await files.sweep(new Date(now + KEPT_MS + 1));
  expect(await connection.collection("files").countDocuments()).toBe(0);
  await connection.close();
});
