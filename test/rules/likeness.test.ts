import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createIndex } from "../../src/rules/likeness/index-of-texts.ts";
import { isLikelyCopy, likenessOf } from "../../src/rules/likeness/likeness.ts";
import { commonShingles, readText } from "../../src/rules/likeness/read-text.ts";

const pairSchema = z.object({ kind: z.string(), a: z.string(), b: z.string(), copy: z.boolean() });
const { texts, pairs } = z
  .object({ texts: z.record(z.string(), z.string()), pairs: z.array(pairSchema).min(40) })
  .parse(JSON.parse(readFileSync(new URL("../fixtures/likeness/models.json", import.meta.url), "utf8")));
const everybodys = ["plan.txt", "stock-phrases.txt"].map((name) =>
  readFileSync(new URL(`../../locales/vi/model/${name}`, import.meta.url), "utf8"),
);
const common = commonShingles(everybodys);
const textOf = (id: string) => texts[id] ?? "";
const read = (text: string) => readText(text, common);
const likeness = (one: string, other: string) => likenessOf(read(one), read(other));

describe("models of units (III.1: names may coincide, ideas and content may not)", () => {
  test.each(pairs)("$kind: $a, $b", ({ a, b, copy }) => {
    expect(isLikelyCopy(likeness(textOf(a), textOf(b)))).toBe(copy);
    const index = createIndex();
    index.add(a, read(textOf(a)));
    if (copy) expect(index.near(read(textOf(b)))).toMatchObject([{ id: a }]);
  });

  test("the pairs leave room on both sides, for those that nobody has seen yet", () => {
    const shareOf = ({ a, b }: { a: string; b: string }) => likeness(textOf(a), textOf(b)).share;
    const honest = pairs.filter(({ copy }) => !copy).map(shareOf);
    expect(Math.max(...honest)).toBeLessThan(0.15);
    expect(Math.min(...pairs.filter(({ copy }) => copy).map(shareOf))).toBeGreaterThan(0.35);
  });

  test("a paragraph taken over is found in a long text, too; the tone of papers alone is no copy", () => {
    const long = (...ids: string[]) => ids.map(textOf).join("\n");
    const taken = textOf("dong-hanh-1").split(". ").slice(1, 4).join(". ");
    const own = `${long("gio-vang-1", "dung-gio-1", "so-hoa-1")}\n${taken}.`;
    expect(isLikelyCopy(likeness(own, long("dong-hanh-1", "hoc-tap-1", "giay-3")))).toBe(true);
    const papers = [
      long("giay-1", "giay-3", "giay-5", "giay-7"),
      long("giay-2", "giay-4", "giay-6", "giay-8"),
    ];
    expect(isLikelyCopy(likeness(papers[0] ?? "", papers[1] ?? ""))).toBe(false);
  });

  test("the plan's own words are nobody's", () => {
    const [plan = ""] = everybodys;
    expect(likeness(plan, plan)).toMatchObject({ shared: 0, share: 0 });
  });

  test("however it is typed: capitals, points, the tone's place, letters put together", () => {
    const one = "Ban Hòa giải thúy họa uỷ thác khoẻ khoắn, mỗi tối trao nhau chiếc lồng đèn giấy kính màu.";
    const other =
      "BAN HOÀ GIẢI – thuý hoạ: ủy thác khỏe khoắn mỗi tối trao nhau chiếc lồng đèn giấy kính màu";
    expect(likeness(one, other.normalize("NFD")).share).toBe(1);
  });

  test("shared passages are places in both texts", () => {
    const [one, other] = [read(textOf("giay-6")), read(textOf("giay-6-paragraph"))];
    const [passage] = likenessOf(one, other).passages;
    const words = ({ text, syllables }: typeof one, places: readonly number[] = []) =>
      places.map((at) => text.slice(syllables[at]?.from, syllables[at]?.to)).join(" ");
    expect(words(one, passage?.one)).toContain("Mỗi ấp có một góc số đặt tại nhà bí thư");
    expect(words(other, passage?.other)).toBe(words(one, passage?.one));
  });
});
