import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { writeInvitations } from "../../src/papers/roster/invitations.ts";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { writeRosterTemplate } from "../../src/papers/roster/template.ts";
import { loadWords } from "../../src/words/words.ts";
import { LEVELS } from "../fixtures/roster-workbook.ts";

const exceljs: typeof import("exceljs") = createRequire(import.meta.url)("exceljs");
const words = loadWords("vi");

async function open(bytes: Uint8Array) {
  const workbook = new exceljs.Workbook();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  return workbook;
}

describe("the template", () => {
  test("states nobody when it is imported as it is", async () => {
    const template = await writeRosterTemplate(words, LEVELS);
    const read = await readRoster(template, { levels: LEVELS, today: "2026-11-24" });
    expect(read).toEqual({ units: [], cadres: [], notes: [], problems: [] });
  });

  test("has a frozen header, text columns, and drop-downs that reach every level", async () => {
    const workbook = await open(await writeRosterTemplate(words, LEVELS));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Đơn vị", "Cán bộ", "Hướng dẫn"]);
    const units = workbook.getWorksheet("Đơn vị");
    const cadres = workbook.getWorksheet("Cán bộ");
    const guide = workbook.getWorksheet("Hướng dẫn");
    expect(units?.views).toMatchObject([{ state: "frozen", ySplit: 1 }]);
    expect(cadres?.getColumn(1).numFmt).toBe("@");
    expect(cadres?.getColumn(8).numFmt).toBe("@");
    expect(units?.getCell("C2").dataValidation).toMatchObject({
      type: "list",
      formulae: ["'Hướng dẫn'!$J$2:$J$6"],
    });
    const listed = [2, 3, 4, 5, 6].map((row) => guide?.getCell(row, 10).text);
    expect(listed).toEqual([...LEVELS]);
    expect(cadres?.getCell("E2001").dataValidation).toMatchObject({ formulae: ['"x"'] });
  });

  test("filled in by a program, is a roster", async () => {
    const workbook = await open(await writeRosterTemplate(words, LEVELS));
    workbook.getWorksheet("Đơn vị")?.getRow(2).splice(1, 3, "001", "Thành đoàn Cần Thơ", "Thành đoàn");
    workbook.getWorksheet("Cán bộ")?.getRow(2).splice(1, 4, "007", "Nguyễn Thị Mai", "001", "Bí thư");
    const filled = new Uint8Array(await workbook.xlsx.writeBuffer());
    const read = await readRoster(filled, { levels: LEVELS, today: "2026-11-24" });
    expect(read.problems).toEqual([]);
    expect(read.cadres).toMatchObject([{ code: "007", unit: "001" }]);
  });
});

describe("invitations", () => {
  test.each(["=1+1", "+84912345678", "-2", "@SUM(A1)", '=HYPERLINK("http://x")'])(
    "%s stays text",
    async (name) => {
      const invitation = { rosterCode: name, name, unit: name, code: "abc", links: [] };
      const sheet = (await open(await writeInvitations(words, [invitation]))).worksheets[0];
      for (const column of [1, 2, 3]) {
        const cell = sheet?.getCell(2, column);
        expect(cell?.value).toBe(name);
        expect(cell?.type).toBe(exceljs.ValueType.String);
        expect(cell?.numFmt).toBe("@");
      }
    },
  );

  test("name the code of each cadre, and the links in a column a channel", async () => {
    const telegram = { channel: "telegram", url: "https://t.me/bot?start=abc", carriesCode: true };
    const zalo = { channel: "zalo", url: "https://zalo.me/84900000001", carriesCode: false };
    const mai = { rosterCode: "007", name: "Nguyễn Thị Mai", unit: "Thành đoàn", code: "abc" };
    const rows = [
      { ...mai, links: [telegram, zalo] },
      { ...mai, links: [zalo] },
    ];
    const sheet = (await open(await writeInvitations(words, rows))).worksheets[0];
    const heads = [5, 6].map((column) => sheet?.getCell(1, column).value);
    expect(heads).toEqual(["Liên kết Telegram", "Liên kết Zalo"]);
    expect([5, 6].map((column) => sheet?.getCell(3, column).value)).toEqual(["", zalo.url]);
    const row = sheet?.getRow(2).values;
    expect(row).toEqual([
      undefined,
      "007",
      "Nguyễn Thị Mai",
      "Thành đoàn",
      "abc",
      telegram.url,
      zalo.url,
      expect.stringContaining("/start abc"),
    ]);
  });
});
