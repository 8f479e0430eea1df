import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { handMadeWorkbook, inlineSheet, sheetOf } from "../fixtures/hand-made-workbook.ts";
import { CADRE_HEADERS, rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import { zipOf } from "../fixtures/zip.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { ownTime } from "../support/own-time.ts";
import { webTown } from "../support/town.ts";

const MEGABYTE = 1024 * 1024;
const WITHIN_MS = 8_000;
const GROWTH_BYTES = 200 * MEGABYTE;

let house: OpenHouse;
let connection: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  house = await openHouse({ town: webTown });
  connection = await openDatabase(house.databaseUri);
});
afterAll(async () => {
  await connection.close();
  await house.close();
});

const PLAIN = { "Đơn vị": inlineSheet([UNIT_HEADERS]), "Cán bộ": inlineSheet([CADRE_HEADERS]) };
const cadres = (sheet: string) => handMadeWorkbook({ ...PLAIN, "Cán bộ": sheet });
const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => `<row><c t="str"><v>CB${n}</v></c></row>`).join("");
const bomb = { name: "xl/media/a.bin", data: Buffer.alloc(20 * MEGABYTE, 32) };
const LEVEL = "Đoàn cơ sở";

const BAD: [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ["inflated", () => handMadeWorkbook(PLAIN, [bomb])],
  [
    "an external entity",
    () => cadres(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inlineSheet([["&x;"]])}`),
  ],
  [
    "formulas nobody computed",
    () =>
      cadres(
        inlineSheet([CADRE_HEADERS]).replace(
          "</sheetData>",
          '<row r="2"><c r="A2"><f>1+1</f></c><c r="B2"><f>HYPERLINK("http://x","y")</f></c></row></sheetData>',
        ),
      ),
  ],
  ["100,000 rows", () => cadres(sheetOf(rows(100_000)))],
  ["300 columns", () => cadres(inlineSheet([Array.from({ length: 300 }, (_, n) => `${n}`)]))],
  [
    "units in a circle",
    () =>
      handMadeWorkbook({
        ...PLAIN,
        "Đơn vị": inlineSheet([UNIT_HEADERS, ["A", "Đơn vị A", LEVEL, "B"], ["B", "Đơn vị B", LEVEL, "A"]]),
      }),
  ],
  ["truncated", async () => (await rosterWorkbook()).slice(0, 2_500)],
  ["encrypted", () => handMadeWorkbook(PLAIN, [{ name: "a.xml", data: "<a/>", encrypted: true }])],
  [
    "a .docx renamed",
    () =>
      zipOf([
        { name: "[Content_Types].xml", data: "<Types/>" },
        { name: "word/document.xml", data: "<a/>" },
      ]),
  ],
  ["nothing at all", () => new Uint8Array()],
];

async function organisation() {
  const all = ["units", "cadres", "policies", "invitations"].map((name) =>
    connection.collection(name).find({}).toArray(),
  );
  return Promise.all(all);
}

test.each(BAD)(
  "a roster that is %s is refused kindly, in time and in little room, and changes nothing",
  async (_, make) => {
    const admin = house.cadre("TD01");
    const bytes = await make();
    const before = await organisation();
    const [computed, room] = [ownTime(), process.memoryUsage().rss];
    const heard = await admin.sendsFile("danh-sach.xlsx", bytes);
    expect(computed()).toBeLessThan(WITHIN_MS);
    expect(process.memoryUsage().rss - room).toBeLessThan(GROWTH_BYTES);
    expect(heard).toMatch(/chưa (có gì )?thay đổi|chưa đổi gì|không thay đổi/i);
    expect(heard).not.toMatch(/undefined|\[object|Error|root:/);
    expect(await admin.buttons()).not.toContain("Nhập");
    expect(await organisation()).toEqual(before);
  },
);
