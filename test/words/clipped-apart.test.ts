import fc from "fast-check";
import { expect, it } from "vitest";
import { clippedApart } from "../../src/words/clipped-apart.ts";

const labelsOf = (texts: readonly string[], most: number) =>
  clippedApart(texts, (text) => text, most).map(([, label]) => label);

it.each<[string[], string[]]>([
  [
    ["dọn rác", "trồng cây"],
    ["dọn rác", "trồng cây"],
  ],
  [
    [
      "2 giờ và 1 hoạt động tình nguyện, Thứ Ba 24/11, Chi đoàn khu vực 5 – dọn rác",
      "2 giờ và 1 hoạt động tình nguyện, Thứ Ba 24/11, Chi đoàn khu vực 3 – trồng cây",
    ],
    ["2 giờ và 1… Chi đoàn khu vực 5 – dọn rác", "2 giờ và 1… Chi đoàn khu vực 3 – trồng…"],
  ],
  [
    ["1 hoạt động tình nguyện, Thứ Ba 24/11 – dọn rác ở chợ", "1 hoạt động tình nguyện, Thứ Ba 24/11"],
    ["1 hoạt động tình nguyện, Thứ Ba 24/11 –…", "1 hoạt động tình nguyện, Thứ Ba 24/11"],
  ],
  [
    ["1 lần", "1 lần"],
    ["1 lần", "1 lần (2)"],
  ],
])("%j", (texts, labels) => {
  expect(labelsOf(texts, 40)).toEqual(labels);
});

it("different things never read the same, and none is longer than it may be", () => {
  const words = fc.constantFrom(
    "2 giờ",
    "1 hoạt động tình nguyện,",
    "Thứ Ba 24/11,",
    "Chi đoàn khu vực",
    "3",
    "5",
    "– dọn rác",
  );
  const texts = fc.uniqueArray(
    fc.array(words, { minLength: 1, maxLength: 9 }).map((all) => all.join(" ")),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 30, max: 60 }), (all, most) => {
      const labels = labelsOf(all, most);
      expect(new Set(labels).size).toBe(all.length);
      for (const label of labels) expect([...label].length).toBeLessThanOrEqual(most);
    }),
  );
});
