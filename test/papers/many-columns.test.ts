import PizZip from "pizzip";
import { expect, test } from "vitest";
import { samplePaper } from "../../src/papers/word/sample.ts";
import { ourTemplate, writePapers } from "../../src/papers/word/write-papers.ts";
import { loadWords } from "../../src/words/words.ts";

const words = loadWords("vi");

/** The texts of a standing's tables with so many columns, row by row; the head and what is signed are no such tables. */
function tablesOf(columns: number): string[][][] {
  const numbered = Array.from({ length: columns }, (_, n) => n + 1);
  const paper = writePapers(words, ourTemplate("ketqua"), [
    {
      ...samplePaper(words, "ketqua"),
      columns: numbered.map((n) => ({ column: `cột ${n}` })),
      rows: [
        { number: "1", "row-name": "Quận Đoàn Q1", cells: numbered.map((n) => ({ cell: `${n}/1999` })) },
      ],
      totals: numbered.map((n) => ({ total: `${n}/2003` })),
    },
  ]);
  const text = new PizZip(paper).file("word/document.xml")?.asText() ?? "";
  return [...text.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)]
    .map(([table]) =>
      [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) =>
        [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gsu)].map(([cell]) => cell.replaceAll(/<[^>]*>/gu, "").trim()),
      ),
    )
    .filter(([head]) => head?.[0] === "TT");
}

test.each([
  [1, [1]],
  [8, [8]],
  [9, [4, 5]],
  [18, [6, 6, 6]],
])("%i columns are in tables of %o, each with number and name again, and none is lost", (columns, sizes) => {
  const tables = tablesOf(columns);
  expect(tables.map(([head]) => (head?.length ?? 0) - 2)).toEqual(sizes);
  for (const [head = [], row = []] of tables) {
    expect(head.slice(0, 2)).toEqual(["TT", words.label("paper-sample-row-head")]);
    expect(row.slice(0, 2)).toEqual(["1", "Quận Đoàn Q1"]);
  }
  const told = (place: number) => tables.flatMap((table) => (table[place] ?? []).slice(2));
  const all = Array.from({ length: columns }, (_, n) => n + 1);
  expect(told(0)).toEqual(all.map((n) => `cột ${n}`));
  expect(told(1)).toEqual(all.map((n) => `${n}/1999`));
  expect(told(2)).toEqual(all.map((n) => `${n}/2003`));
});
