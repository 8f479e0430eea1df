import { publicityLine, recordsLine } from "../../../src/command-lines/entries-line.ts";
import { entryInAk } from "../things-of-others.ts";
import { type Aim, aim, IN_CHARGE, WARD } from "./aim.ts";

/** Lines at what the ward has entered: its heads and those above, and nobody else. */
export const ON_ENTRIES: Readonly<Record<string, Aim>> = Object.fromEntries(
  [
    { name: "recordsLine", line: recordsLine, kind: "contest" } as const,
    { name: "publicityLine", line: publicityLine, kind: "publicity" } as const,
  ].flatMap(({ name, line, kind }) => [
    [
      `look at an entry: ${name}`,
      aim(`${name}.show`, async (house) => line.show(await entryInAk(house, kind)), WARD, IN_CHARGE),
    ],
    [
      `correct an entry: ${name}`,
      aim(
        `${name}.correct`,
        async (house) => line.correct(await entryInAk(house, kind)),
        /sửa phần nào/,
        IN_CHARGE,
      ),
    ],
    [
      `take an entry back: ${name}`,
      aim(
        `${name}.takeBack`,
        async (house) => line.takeBack(await entryInAk(house, kind)),
        /Đã rút/,
        IN_CHARGE,
      ),
    ],
    [
      `put an entry back: ${name}`,
      aim(
        `${name}.putBack`,
        async (house) => line.putBack(await entryInAk(house, kind)),
        /Đã ghi lại/,
        IN_CHARGE,
      ),
    ],
    [
      `add files to an entry: ${name}`,
      aim(
        `${name}.addFiles`,
        async (house) => line.addFiles(await entryInAk(house, kind)),
        /ảnh hoặc tệp PDF/,
        IN_CHARGE,
      ),
    ],
    [
      `look at an entry's files: ${name}`,
      aim(
        `${name}.showFiles`,
        async (house) => line.showFiles(await entryInAk(house, kind)),
        /Tệp của/,
        IN_CHARGE,
      ),
    ],
    [
      `the ward's entries as a workbook: ${name}`,
      aim(`${name}.workbook`, () => line.workbook("AK", "2026"), WARD, IN_CHARGE),
    ],
  ]),
);
