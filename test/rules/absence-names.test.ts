import { expect, test } from "vitest";
import { createNameBook } from "../../src/rules/organisation/name-book.ts";
import { type NameAhead, nameAhead } from "../../src/rules/reading/absence/name-ahead.ts";

const TODAY = "2026-11-25";
const book = createNameBook(
  [
    "Trần Văn Năm",
    "Cao Văn Hải",
    "Lê Thị Tư",
    "Ngô Thị Sáng",
    "Lý Thị Mai",
    "Huỳnh Gia Em",
    "Võ Thị Dung",
    "Lê Nam",
    "Phạm Ngọc Bích",
  ].map((name, n) => ({ code: `A${n}`, name })),
);
const isName = (words: string) => book.meant(words)?.by === "whole";
const sure = (name: string, rest: string): NameAhead => ({ name, rest, isSure: true });
const perhaps = (name: string, rest: string): NameAhead => ({ name, rest, isSure: false });

test.each<[string, NameAhead | undefined]>([
  ["Năm từ 27/11 đến 28/11", sure("Năm", "từ 27/11 đến 28/11")],
  ["Cao Văn Hải hôm nay", sure("Cao Văn Hải", "hôm nay")],
  ["Hải hôm nay", sure("Hải", "hôm nay")],
  ["Trần Văn Năm hôm nay", sure("Trần Văn Năm", "hôm nay")],
  ["tran van nam hom nay", sure("tran van nam", "hom nay")],
  ["cho Tư hôm qua", sure("Tư", "hôm qua")],
  ["đồng chí Năm hôm nay", sure("đồng chí Năm", "hôm nay")],
  ["chị Mai hôm nay", sure("chị Mai", "hôm nay")],
  ["Bích", sure("Bích", "")],
  ["Bích, từ mai vì con ốm", sure("Bích", "từ mai vì con ốm")],
  ["Nam bệnh 3 ngày", sure("Nam", "bệnh 3 ngày")],
  ["Mai từ 3/12 đến 5/12", sure("Mai", "từ 3/12 đến 5/12")],
  // The word may be the name as well as the day.
  ["Sáng hôm nay", perhaps("Sáng", "hôm nay")],
  ["Mai", perhaps("Mai", "")],
  ["Mai đến thứ 6", perhaps("Mai", "đến thứ 6")],
  ["Năm hôm nay", perhaps("Năm", "hôm nay")],
  ["Hai hom nay", perhaps("Hai", "hom nay")],
  ["Em từ 3/12 đến 5/12", perhaps("Em", "từ 3/12 đến 5/12")],
  // In small letters the days and the speaker are meant.
  ["mai", undefined],
  ["mai đến thứ 6", undefined],
  ["sáng hôm nay", undefined],
  ["tu mai den thu 6", undefined],
  ["em bệnh 3 ngày", undefined],
  ["hai hom nay", undefined],
  ["năm ngày từ mai", undefined],
  ["nam vien tu 27/11 den 30/11", undefined],
  ["vo sinh tu 3/12 den 5/12", undefined],
  ["cả đơn vị từ 1/12 đến 5/12", undefined],
  ["từ 3/12 đến 5/12", undefined],
])("%s", (text, ahead) => {
  expect(nameAhead(text, TODAY, isName)).toEqual(ahead);
});
