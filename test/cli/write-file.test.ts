import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { calledFrom } from "../../src/cli/console.ts";
import { endingOf, pathOf } from "../../src/cli/files/paths.ts";
import { type Writing, writeWhole } from "../../src/cli/files/write-file.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { loadWords } from "../../src/words/words.ts";
import { emptyFolder } from "../support/data-folders.ts";

const words = loadWords("vi");
const HERE = { folder: "." };
const BYTES = new TextEncoder().encode("mới");

test("a file of codes is for its owner's eyes only, also in place of one that was for all", async () => {
  const folder = await emptyFolder();
  const file = join(folder, "giay-moi.xlsx");
  await writeFile(file, "cũ", { mode: 0o644 });
  await writeWhole(HERE, file, BYTES, { secret: true });
  expect(await readFile(file, "utf8")).toBe("mới");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["giay-moi.xlsx"]);
});

test("what may be a person's work is not replaced", async () => {
  const folder = await emptyFolder();
  const file = join(folder, "danh-sach.xlsx");
  await writeFile(file, "công sức");
  await expect(writeWhole(HERE, file, BYTES, { secret: false, keepsOld: true })).rejects.toThrow(
    "cli-file-there",
  );
  expect(await readFile(file, "utf8")).toBe("công sức");
  expect(await readdir(folder)).toEqual(["danh-sach.xlsx"]);
});

test("a folder of that name, or none to write into, is said", async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, "a.json"));
  await expect(writeWhole(HERE, join(folder, "b/c.json"), BYTES, { secret: true })).rejects.toThrow(
    "cli-file-no-folder",
  );
  const saidOf = (file: string, writing: Partial<Writing> = {}) =>
    writeWhole({ folder }, file, BYTES, { secret: true, ...writing }).catch((error: unknown) =>
      error instanceof Refusal ? words.say(error.phrase) : error,
    );
  expect(await saidOf("a.json")).toContain("ví dụ: a.json/du-lieu.json");
  expect(await saidOf(".", { usual: "gz" })).toContain("ví dụ: ./sao-luu.gz");
  expect(await readdir(folder)).toEqual(["a.json"]);
});

test.each([".docx", ".pdf", ".zip", ".png", ".json", ".xlsx"])(
  "the example for a folder %s is such a file",
  (ending) => {
    const said = words.text("cli-file-folder", { file: "giay", kind: ending.slice(1) });
    expect(said).toMatch(new RegExp(`ví dụ: giay/[a-z-]+\\${ending}$`, "u"));
  },
);

test("npm runs in the project's folder: paths are those of where it was called", () => {
  const folder = calledFrom({ npm_lifecycle_event: "cli", INIT_CWD: "/nha/toi" });
  expect(pathOf({ folder }, "a.xlsx")).toBe("/nha/toi/a.xlsx");
  expect(calledFrom({ npm_lifecycle_event: "test", INIT_CWD: "/nha/toi" })).toBe(process.cwd());
});

test("an ending counts in any case", () => {
  expect(endingOf("A.XLSX", [".xlsx"])).toBe(".xlsx");
  expect(() => endingOf("A", [".xlsx"])).toThrow("cli-file-ending");
});
