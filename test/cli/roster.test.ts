import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import exceljs, { type CellValue, type Workbook, type Worksheet } from "exceljs";
import { expect, test } from "vitest";
import { z } from "zod";
import { CITY, DUC, MAI, WARD } from "../fixtures/roster-workbook.ts";
import { emptyFolder, openFolder } from "../support/data-folders.ts";
import { type Typed, typedOn } from "../support/typed-command.ts";

const named = z.strictObject({ code: z.string(), name: z.string() });
const part = z.strictObject({
  added: z.array(named),
  changed: z.array(
    z.strictObject({ code: z.string(), name: z.string(), fields: z.array(z.object({ field: z.string() })) }),
  ),
  unchanged: z.number(),
  left: z.array(named),
});
const heads = z.strictObject({
  gained: z.array(named.extend({ units: z.array(z.string()) })),
  lost: z.array(named.extend({ units: z.array(z.string()) })),
  unrecognised: z.array(z.strictObject({ code: z.string(), name: z.string(), position: z.string() })),
  boards: z.strictObject({ gained: z.array(named), lost: z.array(named) }),
});
const taken = z.strictObject({
  taken: z.literal(true),
  dryRun: z.boolean(),
  replacesDemo: z.boolean(),
  scope: z.enum(["whole", "part"]),
  from: z.string(),
  units: part,
  cadres: part,
  heads,
  doubts: z.array(z.string()),
  notes: z.array(z.strictObject({ sheet: z.string(), note: z.string() })),
});
const refused = z.strictObject({
  taken: z.literal(false),
  problems: z.array(
    z.strictObject({
      sheet: z.string(),
      row: z.number().nullable(),
      column: z.string().nullable(),
      reason: z.string(),
    }),
  ),
});
const invitations = z.array(
  z.strictObject({
    cadre: z.string(),
    name: z.string(),
    unit: z.string(),
    code: z.string().min(20),
    links: z.record(z.string(), z.string()),
    telegram: z.string().nullable(),
  }),
);

function json<T>(shape: z.ZodType<T>, { stdout }: Typed): T {
  return shape.parse(JSON.parse(stdout));
}

/** Fills a template in as a person would: each list of rows below its header. */
async function fill(
  template: string,
  file: string,
  units: CellValue[][],
  cadres: CellValue[][],
): Promise<void> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(template);
  for (const [name, rows] of [["Đơn vị", units] as const, ["Cán bộ", cadres] as const]) {
    for (const [place, cells] of rows.entries())
      for (const [column, value] of cells.entries())
        sheetOf(workbook, name).getCell(place + 2, column + 1).value = value;
  }
  await workbook.xlsx.writeFile(file);
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`the template has no sheet ${name}`);
  return sheet;
}

test("from an empty template to invitations and a report, beside a running database", async () => {
  const folder = await emptyFolder();
  const dataDir = join(folder, "data");
  const at = (name: string) => join(folder, name);
  const cli = (...args: string[]) => typedOn(dataDir, args);
  await openFolder(dataDir);

  const template = await cli("roster", "template", at("mau.xlsx"));
  expect(template).toMatchObject({ code: 0, stdout: "" });
  expect(template.stderr).toContain("roster import");
  expect((await cli("roster", "invites")).stderr).toContain("Chưa có danh sách cán bộ");
  const blank = await cli("roster", "import", at("mau.xlsx"));
  expect(blank.code).not.toBe(0);
  expect(blank.stdout + blank.stderr).toContain("Chưa có dòng nào được điền");

  await fill(at("mau.xlsx"), at("ds.xlsx"), [CITY, WARD], [MAI, DUC]);
  const dry = await cli("roster", "import", at("ds.xlsx"), "--dry-run");
  expect(dry.code).toBe(0);
  expect(dry.stdout).toContain("Xem trước, chưa thay đổi gì");
  expect(dry.stdout).toContain("Cán bộ: thêm 2, sửa 0");

  const first = json(taken, await cli("roster", "import", at("ds.xlsx"), "--json"));
  expect(first).toMatchObject({ dryRun: false, replacesDemo: false });
  expect(first.cadres.added.map(({ code }) => code)).toEqual(["CB1", "CB2"]);
  expect(first.heads).toMatchObject({ gained: [{ code: "CB1" }, { code: "CB2" }], unrecognised: [] });
  const again = json(taken, await cli("roster", "import", at("ds.xlsx"), "--json"));
  expect([again.units.unchanged, again.cadres.unchanged, again.cadres.added]).toEqual([2, 2, []]);
  expect(again.heads).toMatchObject({ gained: [], lost: [], unrecognised: [] });

  await fill(at("mau.xlsx"), at("sua.xlsx"), [CITY, WARD], [MAI.with(1, "Nguyễn Thị Mai Hoa")]);
  const doubtful = await cli("roster", "import", at("sua.xlsx"), "--json");
  expect(doubtful.code).toBe(1);
  expect(json(refused, doubtful).problems[0]?.reason).toContain("--yes-remove 1");
  expect((await cli("roster", "import", at("sua.xlsx"), "--yes-remove", "nhiều")).code).toBe(2);
  const looked = await cli("roster", "import", at("sua.xlsx"), "--dry-run", "--json");
  expect(json(taken, looked).doubts).not.toEqual([]);
  expect((await cli("roster", "import", at("sua.xlsx"), "--from", "1/7")).code).toBe(2);
  const changed = await cli("roster", "import", at("sua.xlsx"), "--yes-remove", "1");
  expect(changed.code).toBe(0);
  expect(changed.stdout).toContain("CB1 Nguyễn Thị Mai Hoa: Họ và tên: Nguyễn Thị Mai → Nguyễn Thị Mai Hoa");
  expect(changed.stdout).toMatch(/Rời danh sách[^\n]*\n• CB2 Trần Văn Đức/);
  await fill(at("mau.xlsx"), at("lai.xlsx"), [CITY, WARD], [MAI.with(1, "Nguyễn Thị Mai Hoa"), DUC]);
  expect((await cli("roster", "import", at("lai.xlsx"))).stdout).toMatch(/Trở lại danh sách:\n• CB2/);

  expect(await cli("roster", "export", at("ra.xlsx"))).toMatchObject({ code: 0, stdout: "" });
  const same = json(taken, await cli("roster", "import", at("ra.xlsx"), "--json"));
  expect([same.units, same.cadres]).toMatchObject(
    Array(2).fill({ added: [], changed: [], unchanged: 2, left: [] }),
  );
  expect((await cli("roster", "export", at("ra.xlsx"))).code).toBe(1);
  expect((await cli("roster", "export", at("khac.xlsx"), "--at", "hôm nay")).code).toBe(2);

  await fill(at("mau.xlsx"), at("sai.xlsx"), [CITY, WARD], [MAI.with(1, "Ai Đó"), DUC.with(2, "XX"), MAI]);
  const wrong = await cli("roster", "import", at("sai.xlsx"), "--json");
  expect(wrong.code).toBe(1);
  expect(json(refused, wrong).problems).toMatchObject([
    { sheet: "Cán bộ", row: 3, column: "Mã đơn vị" },
    { sheet: "Cán bộ", row: 4, column: "Mã cán bộ" },
  ]);
  expect(wrong.stderr).toContain("Chưa có gì thay đổi");

  const invites = await cli("roster", "invites", "--json", "--out", at("moi.json"));
  const list = json(invitations, invites);
  expect(list.map(({ cadre, name, unit }) => [cadre, name, unit])).toEqual([
    ["CB2", "Trần Văn Đức", "NK"],
    ["CB1", "Nguyễn Thị Mai Hoa", "TD"],
  ]);
  expect(JSON.parse(await readFile(at("moi.json"), "utf8"))).toEqual(list);
  const ward = await cli("roster", "invites", "--unit", "nk", "--json");
  expect(json(invitations, ward)).toEqual(list.slice(0, 1));
  const nobody = await cli("roster", "invites", "--unit", "NKK");
  expect(nobody).toMatchObject({ code: 1, stdout: "" });
  expect(nobody.stderr).toContain("NK (Đoàn phường Ninh Kiều)");

  const report = await cli("report", "unit", "TD", "--period", "2026-W48", "--json");
  expect(JSON.parse(report.stdout)).toMatchObject({
    unit: { code: "TD" },
    period: { id: "2026-W48", from: "2026-11-23", to: "2026-11-29" },
    totals: { cadres: 2, linked: 0, D1: { met: 0, of: 2 } },
  });
}, 180_000);

test("alone: what one command wrote, the next finds; a file that is no workbook is refused with its kind", async () => {
  const folder = await emptyFolder();
  const dataDir = join(folder, "data");
  const at = (name: string) => join(folder, name);
  await typedOn(dataDir, ["roster", "template", at("mau.xlsx")]);
  await fill(at("mau.xlsx"), at("ds.xlsx"), [CITY, WARD], [MAI, DUC]);
  expect(await typedOn(dataDir, ["roster", "import", at("ds.xlsx")])).toMatchObject({ code: 0 });
  const first = await typedOn(dataDir, ["roster", "invites", "--json"]);
  const second = await typedOn(dataDir, ["roster", "invites", "--json"]);
  expect(json(invitations, first)).toHaveLength(2);
  expect(second.stdout).toBe(first.stdout);

  await writeFile(at("khac.xlsx"), "%PDF-1.7");
  const pdf = await typedOn(dataDir, ["roster", "import", at("khac.xlsx"), "--json"]);
  expect(pdf).toMatchObject({ code: 1, stdout: "" });
  expect(pdf.stderr).toContain("PDF");
}, 240_000);
