import { describe, expect, it } from "vitest";
import { createNameBook } from "../../src/rules/organisation/name-book.ts";

const MEMBERS = [
  { code: "AK01", name: "Nguyễn Văn An" },
  { code: "AK02", name: "Phạm Ngọc Bích" },
  { code: "AK03", name: "Lê Ngọc Bịch" },
  { code: "AK04", name: "Đặng Thị Hoa" },
  { code: "AK05", name: "Trần Minh Hoàng" },
  { code: "AK06", name: "Hồ Thị Anh" },
];
const book = createNameBook(MEMBERS);
const codesOf = (words: string) => book.meant(words)?.those.map(({ code }) => code) ?? [];

describe("finding by words", () => {
  it.each([
    ["AK02", ["AK02"], "whole"],
    [" ak02 ", ["AK02"], "whole"],
    ["An", ["AK01"], "whole"],
    ["Ngọc Bích", ["AK02"], "whole"],
    ["bich ngoc", ["AK02", "AK03"], "whole"],
    ["Bỉch", ["AK02", "AK03"], "alike"],
    ["Hoa", ["AK04"], "whole"],
    ["Hoà", ["AK04"], "alike"],
    ["Hoàn", ["AK05"], "begun"],
    ["Ng", ["AK01", "AK02", "AK03"], "begun"],
    ["đ/c Hoa", ["AK04"], "whole"],
    ["chị Anh", ["AK06"], "whole"],
    ["Anh", ["AK06"], "whole"],
  ])("“%s” means %o: %s", (words, codes, by) => {
    expect(codesOf(words)).toEqual(codes);
    expect(book.meant(words)?.by).toBe(by);
  });

  it("a full name means whoever is called so, and a part of one whoever has it", () => {
    const names = ["Phạm Văn Dung", "Phạm Văn Thanh Dung", "Lê An", "Lê Văn An"];
    const others = createNameBook(names.map((name, n) => ({ code: `C${n}`, name })));
    const meant = (words: string) => others.meant(words)?.those.map(({ name }) => name);
    expect(meant("Phạm Văn Dung")).toEqual(["Phạm Văn Dung"]);
    expect(meant("đ/c pham van dung")).toEqual(["Phạm Văn Dung"]);
    expect(meant("Văn Dung")).toEqual(["Phạm Văn Dung", "Phạm Văn Thanh Dung"]);
    expect(meant("Lê An")).toEqual(["Lê An", "Lê Văn An"]);
  });

  it("a given name is not the same letters in the middle of another's", () => {
    const names = ["Lâm Thị Giang", "Mai Thị Thi", "Lê Ân", "Ngô Văn An", "Đỗ Mai Lan", "Lý Thị Mai"];
    const others = createNameBook(names.map((name, n) => ({ code: `C${n}`, name })));
    const meant = (words: string) => others.meant(words)?.those.map(({ name }) => name);
    expect(meant("Thi")).toEqual(["Mai Thị Thi"]);
    expect(meant("thi")).toEqual(["Mai Thị Thi"]);
    expect(meant("Thị")).toHaveLength(3);
    expect(meant("an")).toEqual(["Lê Ân", "Ngô Văn An"]);
    expect(meant("Mai")).toHaveLength(3);
  });

  it.each(["", "  ", "Xuân", "AK99", "Bích Hoa"])("“%s” means nobody", (words) => {
    expect(book.meant(words)).toBeUndefined();
  });
});
