import { expect, test } from "vitest";
import { createNameBook } from "../../src/rules/organisation/name-book.ts";
import { severalNames } from "../../src/rules/reading/several-names.ts";

const book = createNameBook(
  ["Phạm Ngọc Bích", "Đặng Quốc Cường", "Lý Văn Phó"].map((name, n) => ({ code: `A${n}`, name })),
);
const isMember = (words: string) => book.meant(words)?.by === "whole";

test.each([
  ["Bích, Cường và Phó hôm qua", { names: ["Bích", "Cường", "Phó"], said: "hôm qua" }],
  [
    "Bích và Cường 1,5 tiếng dọn rác, tưới cây",
    { names: ["Bích", "Cường"], said: "1,5 tiếng dọn rác, tưới cây" },
  ],
  ["Phạm Ngọc Bích;Cường hôm qua với kv2", { names: ["Phạm Ngọc Bích", "Cường"], said: "hôm qua với kv2" }],
  ["bich voi cuong", { names: ["bich", "cuong"], said: "" }],
  ["Bích, Cường, hôm qua", { names: ["Bích", "Cường"], said: "hôm qua" }],
  // Of somebody unknown it is said that nobody bears the name.
  ["Bích, Hoàng và Cường 2", { names: ["Bích", "Hoàng", "Cường"], said: "2" }],
  ["Bích 2 tiếng với Cường", undefined],
  ["Bích hôm qua với Cường", undefined],
  ["Bích 2, Cường 3", undefined],
  ["Bích hôm qua", undefined],
  ["em, Bích hôm qua", undefined],
])("%s", (text, several) => {
  expect(severalNames(text, isMember)).toEqual(several);
});
