import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { freshDatabase } from "../support/database.ts";
import { docxText } from "../support/docx-text.ts";
import { typed } from "../support/typed-command.ts";

/** A command line over a town of its own, and a folder for files. */
async function commandLine() {
  const folder = await emptyFolder();
  const { uri } = await freshDatabase();
  const types = (...args: string[]) => typed(args, { MONGODB_URI: uri, DATA_DIR: folder });
  await writeFile(join(folder, "ds.xlsx"), await rosterWorkbook());
  await types("roster", "import", join(folder, "ds.xlsx"));
  return { folder, types };
}

test("a form is got, checked, set, listed with who and when, and dropped", async () => {
  const { folder, types } = await commandLine();
  const file = join(folder, "pledge.json");
  expect((await types("form", "list", "nk")).said).toContain("bản đăng ký: mẫu chung, bản 2");

  expect(await types("form", "get", "NK", "pledge", "--out", file)).toMatchObject({ code: 0 });
  expect((await types("form", "check", file)).said).toContain("Mẫu đúng: bản đăng ký, 7 phần, nhiều nhất 12");
  const own = (await readFile(file, "utf8")).replace("Nói đi đôi với làm", "Nói ít làm nhiều");
  await writeFile(file, own.replace('"IV.2.2"', '""'));
  expect(await types("form", "set", "NK", file)).toMatchObject({ code: 1 });
  await writeFile(file, own);
  expect((await types("form", "set", "NK", file, "--dry-run")).said).toContain("Chưa có gì thay đổi");
  expect((await types("form", "set", "NK", file)).said).toContain("dùng mẫu riêng cho bản đăng ký, bản 1");
  const listed = (await types("form", "list", "NK")).said;
  expect(listed).toMatch(
    /bản đăng ký: mẫu riêng của NK, bản 1[\s\S]*mẫu chung, bản 2[\s\S]*mẫu riêng, bản 1 \(dòng lệnh\)/,
  );

  expect((await types("form", "ours", "NK", "pledge")).said).toContain(
    "lại dùng mẫu của cấp trên hoặc mẫu chung",
  );
  expect(await types("form", "ours", "NK", "pledge")).toMatchObject({ code: 1 });
  expect((await types("form", "get", "NK", "poem", "--out", file)).said).toContain("Không có mẫu “poem”");
});

test("a template of papers is got, checked, shown, set, listed and dropped", async () => {
  const { folder, types } = await commandLine();
  const file = join(folder, "mau-a2.docx");
  const sample = join(folder, "xem-thu.docx");
  expect(await types("template", "get", "NK", "a2", "--out", file)).toMatchObject({ code: 0 });
  expect((await types("template", "check", "a2", file, "--out", sample)).said).toContain(
    "Mẫu in bản tự kiểm điểm dùng được",
  );
  expect(docxText(await readFile(sample))).toContain("Họ và tên: Nguyễn Thị Ví Dụ");
  expect((await types("template", "check", "a1", file)).said).toContain(
    "{kết quả} trong bảng: không có tên này",
  );
  expect((await types("template", "check", "a2", join(folder, "ds.xlsx"))).said).toContain("tệp Excel");
  expect((await types("template", "set", "NK", "a2", file, "--dry-run")).said).toContain(
    "Chưa có gì thay đổi",
  );
  expect((await types("template", "set", "nk", "a2", file)).said).toContain("theo mẫu riêng, bản 1");
  expect((await types("template", "list", "NK")).said).toMatch(
    /\(a2\): mẫu riêng của Đoàn phường Ninh Kiều, bản 1[\s\S]*mẫu riêng, bản 1 \(dòng lệnh\)/u,
  );
  expect((await types("template", "ours", "NK", "a2")).said).toContain(
    "theo mẫu của cấp trên hoặc mẫu chung",
  );
  expect(await types("template", "ours", "NK", "a2")).toMatchObject({ code: 1 });
  expect((await types("template", "get", "NK", "b7", "--out", file)).said).toContain("Chưa có mẫu “b7”");
});
