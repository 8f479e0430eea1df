import { createNameBook } from "../../src/rules/organisation/name-book.ts";
import type { Figure } from "../figure.ts";
import { median } from "../median.ts";

/** Ten times the members may take this many times as long: far from a hundred. */
const GOAL = 20;
const WORDS = ["Nguyễn", "Thị", "Đặng", "Ước", "Lê", "Trần", "Văn", "Hương", "Phượng", "Quỳnh"];
const SAID = ["Hương Lê Trần Văn An Lan", "Hương Lê Trần", "Hương Lê", "Hương", "Quỳn", "C7"];

/** Whom a head means by a name, among 10,000 members against 1,000. */
export async function names(quick: boolean): Promise<Figure[]> {
  millisecondsFor(1_000); // the first pays for the compiling
  const ratios = Array.from(
    { length: quick ? 5 : 15 },
    () => millisecondsFor(10_000) / millisecondsFor(1_000),
  );
  const value = median(ratios);
  return [
    {
      figure: "a name among ten times the members",
      value,
      goal: GOAL,
      met: value <= GOAL,
      detail: { ratios },
    },
  ];
}

function millisecondsFor(count: number): number {
  const members = Array.from({ length: count }, (_, n) => ({
    code: `C${n}`,
    name: [n, n * 3 + 1, n * 7 + 2].map((at) => WORDS[at % WORDS.length]).join(" "),
  }));
  const began = performance.now();
  const { meant } = createNameBook(members);
  for (const said of SAID) meant(said);
  return performance.now() - began;
}
