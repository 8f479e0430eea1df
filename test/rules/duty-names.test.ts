import { expect, test } from "vitest";
import { FILTERS, filterWord, readFilter } from "../../src/rules/duties/deed-filter.ts";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import { readDuty } from "../../src/rules/duties/duty-names.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { MATTER_IDS, readMatter, wordOf } from "../../src/rules/targets/matters.ts";
import { TARGETS } from "../../src/rules/targets/targets.ts";
import { isUnitDutyId, UNIT_DUTIES } from "../../src/rules/unit-duties/unit-duties.ts";
import { matterHead, matterName, nudgeLabel } from "../../src/words/matter-words.ts";
import { capitalised } from "../../src/words/spoken.ts";
import { loadWords } from "../../src/words/words.ts";

test.each([
  ["giờ", "D1", ""],
  ["Giờ tình nguyện tuần trước", "D1", "tuần trước"],
  ["bản tự kiểm điểm quý 4 An Khánh", "D9", "quý 4 An Khánh"],
  ["kiểm điểm".normalize("NFD"), "D9", ""],
  ["đăng ký", "D8", ""],
  ["An Khánh", undefined, "An Khánh"],
  ["constructor", undefined, "constructor"],
  ["__proto__ toString", undefined, "__proto__ toString"],
])("“%s” begins with the duty %s, and “%s” follows", (line, duty, rest) => {
  expect(readDuty(line)).toEqual({ duty, rest });
});

test.each([
  ["nên làm tháng 10", "U2", "tháng 10"],
  ["sinh hoạt nên làm", "U2", ""],
  ["sinh hoạt", "D2", ""],
  ["T2", "T2", ""],
  ["sáng kiến Bí thư 2026", "T3", "2026"],
  ["sáng kiến", "D3", ""],
])(
  "“%s” begins with what is asked of cadres, of units, or of all together: %s, and “%s” follows",
  (line, matter, rest) => {
    expect(readMatter(line)).toEqual({ matter, rest });
  },
);

test.each([
  ["HĐ, sinh hoạt", "D2", ""],
  ["hoạt động, sinh hoạt tháng 11", "D2", "tháng 11"],
  ["hát, múa, thể thao", "D4", ""],
  ["hát múa An Khánh", "D4", "An Khánh"],
  ["hát", "D4", ""],
  ["🏢 Thảo luận nên làm: tháng 10", "U2", "tháng 10"],
])("as it stands in a message, “%s” is %s, and “%s” follows", (line, matter, rest) => {
  expect(readMatter(line)).toEqual({ matter, rest });
});

const words = loadWords("vi");

/** The name in `🔔 Nhắc giờ tình nguyện`. */
const onButton = (label: string) => label.replace(/^🔔 Nhắc /u, "");

test.each(MATTER_IDS)("every name by which a message calls %s is understood", (id) => {
  const shown = [matterHead(words, id), matterName(words, id), onButton(words.label(nudgeLabel(id)))];
  if (isUnitDutyId(id)) shown.push(words.text("digest-unit-column", { duty: matterHead(words, id) }));
  for (const name of shown)
    for (const line of [name, capitalised(name), plain(name)])
      expect(readMatter(`${line} tháng 11`), line).toEqual({ matter: id, rest: "tháng 11" });
});

test("a target that is one duty's figure is that duty by its own name, too", () => {
  expect(readMatter(matterName(words, "T1")).matter).toBe("U1");
  expect(readMatter(matterName(words, "T4")).matter).toBe("D10");
});

test.each(["D1", "D2", "D4", "D5"] as const)("/lichsu understands every name of %s", (id) => {
  for (const name of [matterHead(words, id), matterName(words, id)])
    expect(readFilter(name), name).toBeDefined();
});

test.each([...FILTERS, "activity-or-meeting"] as const)("/lichsu understands what it calls %s", (filter) => {
  expect(readFilter(words.label(`history-of-${filter}`))).toBe(filter);
  expect(readFilter(filterWord(filter))).toBe(filter);
});

test("no two duties or targets are called alike, and each answers to the word of its buttons", () => {
  const rows = [...Object.values(DUTIES), ...Object.values(UNIT_DUTIES), ...Object.values(TARGETS)];
  const names = rows.flatMap((row) => row.names);
  expect(names).toEqual([...new Set(names)]);
  for (const id of MATTER_IDS) expect(readMatter(wordOf(id))).toEqual({ matter: id, rest: "" });
});
