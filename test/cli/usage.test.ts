import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-codes.ts";
import { createProgram } from "../../src/cli/program.ts";
import { keepingConsole, typed } from "../support/typed-command.ts";

const typedLine = (line: string) => typed(line === "" ? [] : line.split(" "));

function allOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}

describe("help", () => {
  const commands = allOf(createProgram(keepingConsole().console, { exitCode: EXIT.done }));

  test("stands for every call of the contract that is open", () => {
    const calls = commands.map((command) => [command.parent?.name(), command.name()].join(" "));
    for (const call of [
      "roster template",
      "roster import",
      "roster invites",
      "cli job",
      "report unit",
      "cli backup",
      "cli restore",
    ])
      expect(calls).toContain(call);
  });

  test.each(commands.map((command) => [command.name(), command.helpInformation()]))(
    "%s is in Vietnamese, headings and all",
    (_, help) => {
      expect(help).toMatch(/^Cách dùng: npm run --silent cli --/);
      expect(help).not.toMatch(/Usage|Options|Commands|Arguments|display|options\]|command\]|default/);
    },
  );
});

describe("what is typed wrongly: said in Vietnamese, exit code 2", () => {
  test.each([
    ["rostr", /Không có lệnh “rostr”.*\n.*muốn gõ: roster\?\n.*cli -- --help/],
    ["roster imprt a.xlsx", /“imprt”.*\n.*import\?\n.*cli -- roster --help/],
    [
      "roster import",
      /Còn thiếu TỆP.xlsx .*ví dụ: danh-sach.xlsx.*Chưa có gì thay đổi.\n.*roster import --help/,
    ],
    ["roster import a.xlsx b.xlsx", /thừa tham số/],
    ["roster import a.xlsx --dryrun", /“--dryrun”.*\n.*--dry-run\?/],
    ["roster invites --unit", /--unit <MÃ> cần một giá trị đi kèm .*ví dụ: NK/],
    ["roster invites --out a.pdf", /“a.pdf” cần kết thúc bằng .xlsx, .json, ví dụ: a.xlsx/],
    ["roster template a.xls", /“a.xls” cần kết thúc bằng .xlsx, ví dụ: a.xlsx/],
    ["report unit NK", /Còn thiếu tùy chọn --period <KỲ> .*2026-W48/],
    ["report unit --period 2026", /Còn thiếu MÃ .mã đơn vị, ví dụ: NK/],
    ["report unit NK --period 2026-W54", /“2026-W54”.*2026-W48 .*2026-11 .*2026-Q4 .*2026 /],
    ["report unit NK --period tuần", /“tuần”/],
    ["report unit NK --period 2026 --out a.txt", /.json, .xlsx, .docx, .pdf, .png/],
    ["job tuesday-reminder", /“tuesday-reminder”.*monday-reminder.*year-report-reminder/],
    ["job monday-reminder --at mai", /“mai”.*2026-11-30T19:00/],
    ["data export CB1", /Còn thiếu tùy chọn --out/],
    ["backup", /Còn thiếu TỆP .*ví dụ: sao-luu.*\n.*backup --help/],
    ["restore a.gz --mau", /“--mau”/],
  ])("%s", async (line, said) => {
    const { code, said: heard } = await typedLine(line);
    expect(heard).toMatch(said);
    expect(heard).not.toMatch(/error|undefined/);
    expect(code).toBe(EXIT.usage);
  });
});

test.each([
  ["restore khong-co.gz", /Không có tệp khong-co.gz.*ví dụ/],
  ["restore test", /Không đọc được test.*thư mục/],
  ["roster import khong-co.xlsx", /Không có tệp khong-co.xlsx.*ví dụ/],
  ["template check a1 khong-co.docx", /Không có tệp khong-co.docx.*ví dụ.*template check a1 .*mau-a1.docx/],
  ["template check a1 test", /ví dụ: test\/mau-a1.docx/],
  ["form check khong-co.json", /Không có tệp khong-co.json.*ví dụ.*form check .*ban-dang-ky.json/],
  ["roster import test", /test là thư mục.*ví dụ: test\/danh-sach.xlsx/],
  ["roster import package.json/a.xlsx", /Không có tệp/],
])("%s: cannot be done, with the reason, exit code 1", async (line, said) => {
  const { code, said: heard } = await typedLine(line);
  expect(heard).toMatch(said);
  expect(code).toBe(EXIT.refused);
});
