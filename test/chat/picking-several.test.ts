import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Option } from "../../src/chat/message/outgoing.ts";
import { readReply } from "../../src/chat/reading/read-reply.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";

const LABELS = [
  "Gần gũi đoàn viên và thanh niên",
  "Lắng nghe ý kiến của Nhân dân",
  "Lắng nghe đoàn viên và thanh niên",
  "Làm việc sát sao và thực tế",
  "Xung kích",
  "Mạ non",
  "Má non",
];
const OPTIONS: Option[] = LABELS.map((label, place) => ({ value: String(place + 1), label }));

/** What is picked of several; undefined when it is asked about, or means something else. */
function pickTypedMany(options: readonly Option[], text: string): Option[] | undefined {
  const read = readReply({ kind: "many", options }, text);
  return read.does === "pick" ? read.options : undefined;
}

const picked = (text: string) => pickTypedMany(OPTIONS, text)?.map(({ value }) => Number(value));

describe("what an answer repeats of its question", () => {
  const people = ["Phạm Ngọc Bích", "Đặng Quốc Cường", "Mai Thị Thi"].map((label) => ({
    value: label,
    label,
  }));
  const read = (kind: "one" | "many", asked: string, text: string) => {
    const said = readReply({ kind, options: people, asked }, text);
    return said.does === "pick" ? said.options.map(({ label }) => label.split(" ").at(-1)) : said.does;
  };
  test.each([
    ["one", "Ai ghi biên bản?", "bích ghi", ["Bích"]],
    ["one", "Ai ghi biên bản?", "để đồng chí Bích ghi nha", ["Bích"]],
    ["one", "Ai ghi biên bản?", "không phải Bích ghi", "unclear"],
    ["one", "Ai chủ trì?", "chị Thi chu tri", ["Thi"]],
    ["many", "Ai vắng buổi ấy?", "Cường vắng, Thi cũng vắng", ["Cường", "Thi"]],
    ["many", "Ai vắng buổi ấy?", "Cường vắng do con ốm", "unsure"],
  ] as const)("%s: “%s” “%s”", (kind, asked, text, named) => {
    expect(read(kind, asked, text)).toEqual(named);
  });

  test("a line near to one option is asked about, and one that denies it is not", () => {
    const labels = ["✅ Duyệt cả 5 việc trên", "☑️ Duyệt, trừ vài việc", "❌ Không duyệt", "Để sau"];
    const options = labels.map((label) => ({ value: label, label }));
    const near = (text: string) => readReply({ kind: "one", options }, text);
    expect(near("duyệt hết trừ đ/c Thi")).toEqual({ does: "unsure", between: [options[1]] });
    const goods = ["Đạt cả bốn", "Chưa đạt đủ", "Để sau"].map((label) => ({ value: label, label }));
    expect(readReply({ kind: "one", options: goods }, "đạt hết")).toEqual({
      does: "unsure",
      between: [goods[0]],
    });
    expect(near("việc của Thi thì sao").does).not.toBe("pick");
  });

  test("is no answer where a bare yes or no is left", () => {
    const options = ["Thực hiện tốt", "Có lúc chưa"].map((label) => ({ value: label, label }));
    const asked = "Đồng chí không uống rượu, bia trong giờ làm việc?";
    expect(readReply({ kind: "one", options, asked }, "có uống rượu").does).not.toBe("pick");
  });
});

describe("several options typed at once", () => {
  test.each([
    ["1, 3", [1, 3]],
    ["1 3", [1, 3]],
    ["1. 3.", [1, 3]],
    ["1.3", [1, 3]],
    ["1 3, 5 va 7", [1, 3, 5, 7]],
    ["1 và 3", [1, 3]],
    ["1, 3, và 5", [1, 3, 5]],
    ["1 & 3 + 5", [1, 3, 5]],
    ["3, 1, 3", [3, 1]],
    ["lang nghe y kien", [2]],
    ["LẮNG NGHE Ý KIẾN", [2]],
    ["lắng nghe ý kiến".normalize("NFD"), [2]],
    ["gần gũi, lắng nghe ý kiến, 4", [1, 2, 4]],
    ["gan gui doan vien va thanh nien", [1]],
    ["sát sao và thực tế", [4]],
    ["gần gũi và sát sao", [1, 4]],
    ["gần gũi và 4", [1, 4]],
    ["xung kich", [5]],
    ["má non", [7]],
    ["nhân dân", [2]],
    ["gan", [1]],
    ["sat", [4]],
    ["1-3", [1, 2, 3]],
    ["từ 3 đến 5 nhé", [3, 4, 5]],
  ])("“%s” picks %j", (text, places) => {
    expect(picked(text)).toEqual(places);
  });

  test.each([
    ["lắng nghe", "two labels begin so"],
    ["đoàn viên và thanh niên", "two labels end so"],
    ["ma non", "two labels read so without their marks"],
    ["gần gũi, lắng nghe", "one part of two is not clear"],
    ["gắn", "other marks than the label's"],
    ["nghe y kie", "half a word"],
    ["1, 8", "there are seven"],
    ["0", "places begin with one"],
    ["1 và chín", "no option"],
    ["1, tím", "no option"],
    [",", "nothing"],
    ["và", "nothing"],
    ["", "nothing"],
  ])("“%s” picks nothing: %s", (text) => {
    expect(picked(text)).toBeUndefined();
  });

  test("a label that is a number wins over a place", () => {
    const numbers = ["3", "2", "1"].map((label) => ({ value: label, label }));
    expect(pickTypedMany(numbers, "1 và 3")?.map(({ value }) => value)).toEqual(["1", "3"]);
  });
});

/** Of words that labels have, but no whole ones. */
const BITS = ["rach nhiem", "thanh nie", "lang ngh", "hanh", "oan"];

describe("properties", () => {
  const words = ["lắng", "nghe", "gần", "gũi", "và", "việc", "Đoàn", "thanh niên", "trách nhiệm", "ý", "2"];
  const label = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
    .map((all) => all.join(" "));
  const options = fc
    .uniqueArray(label, { minLength: 1, maxLength: 9, selector: plain })
    .map((labels) => labels.map((one, place) => ({ value: String(place), label: one })));
  const comma = fc.constantFrom(", ", ",", "; ", "\n", " và ", " va ", " ");
  const typed = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...words, ...BITS), label, fc.nat(12).map(String)), comma), {
      maxLength: 6,
    })
    .map((parts) => parts.flat().join(""));

  const NUMBERS = ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];

  /** Whether the text holds a whole word of the label, or its number, in digits or as a word. */
  function names(text: string, { label }: Option, place: number): boolean {
    // “y1” is “ý 1”, typed together.
    const said = plain(text).match(/\p{L}+|\p{N}+/gu) ?? [];
    const range = /\d *[-–—→~]|đến|den/u.test(text);
    const own = plain(label).split(" ");
    const isNumber = (word: string) => Number(word) === place + 1 || NUMBERS[place] === word;
    return said.some((word) => isNumber(word) || own.includes(word)) || range;
  }

  test("never picks what was not named", () => {
    fc.assert(
      fc.property(options, fc.oneof(typed, fc.string()), (all, text) => {
        const found = pickTypedMany(all, text) ?? [];
        return found.every((option) => names(text, option, all.indexOf(option)));
      }),
      { numRuns: 1000 },
    );
  });

  test("numbers pick just their places, however they are parted", () => {
    const plainOptions = LABELS.map((one) => ({ value: one, label: one }));
    const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: LABELS.length }), comma), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (all) => {
        const text = all
          .map(([number, parted], n) => (n + 1 < all.length ? number + parted : number))
          .join("");
        const wanted = [...new Set(all.map(([number]) => LABELS[number - 1]))];
        expect(pickTypedMany(plainOptions, text)?.map(({ value }) => value)).toEqual(wanted);
      }),
    );
  });

  test("with one part that names nothing, nothing is picked", () => {
    fc.assert(
      fc.property(options, typed, fc.constantFrom(", ", " và "), (all, text, parted) => {
        expect(pickTypedMany(all, `${text}${parted}xyz`)).toBeUndefined();
      }),
    );
  });

  test("every label is picked by itself", () => {
    fc.assert(
      fc.property(options, (all) => {
        for (const option of all) expect(pickTypedMany(all, plain(option.label))).toEqual([option]);
      }),
    );
  });
});
