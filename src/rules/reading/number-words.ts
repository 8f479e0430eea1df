import { withoutMarks } from "./plain.ts";

const ONES = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** Numbers as words, 1 to 59, with the spellings of speech (mốt, tư, lăm, bẩy); keys are marked and unmarked. */
const WORDS = new Map<string, number>();

for (const [index, word] of ONES.entries()) add(word, index + 1);
add("bẩy", 7);
add("tư", 4);
add("mười", 10);
for (const [index, word] of ONES.entries()) add(`mười ${index === 4 ? "lăm" : word}`, 11 + index);
for (const [tens, word] of ONES.slice(1, 5).entries()) {
  const base = (tens + 2) * 10;
  add(`${word} mươi`, base);
  for (const [index, one] of ONES.entries()) {
    const spoken = index === 0 ? ["mốt", "một"] : index === 3 ? ["tư", "bốn"] : index === 4 ? ["lăm"] : [one];
    for (const last of spoken) {
      add(`${word} mươi ${last}`, base + index + 1);
      if (last === "lăm") add(`${word} lăm`, base + 5);
    }
  }
}

/** The source of a pattern that captures a count in digits (`2`, `1,5`) or in words (`hai mươi lăm`). */
export const COUNT = `(\\d{1,9}(?:[.,]\\d{1,9})?|${[...WORDS.keys()].sort((a, b) => b.length - a.length).join("|")})`;

/** The value of what {@link COUNT} captured. */
export function countOf(text: string): number {
  return WORDS.get(text.replaceAll(/ +/g, " ")) ?? Number(text.replace(",", "."));
}

function add(spelt: string, value: number): void {
  WORDS.set(spelt, value);
  WORDS.set(withoutMarks(spelt), value);
}
