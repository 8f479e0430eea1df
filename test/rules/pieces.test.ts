import { describe, expect, test } from "vitest";
import {
  breaksOff,
  goesOnFrom,
  isHasty,
  isRepeated,
  saysEnough,
} from "../../src/rules/reading/talk/pieces.ts";

describe("a sentence in several messages (decision 26)", () => {
  test.each([
    ["Hoàn thành các việc được giao,", true],
    ["Họp dân, dọn kênh…", true],
    ["Họp dân...", true],
    ["Em đã làm xong các", true],
    ["Trực hè và", true],
    ["truc he va", true],
    ["Việc đã làm:", true],
    ["Họp dân, dọn kênh, v.v…", false],
    ["Họp dân, dọn kênh vv", false],
    ["Hoàn thành các việc được giao", false],
    ["Hoàn thành các việc được giao.", false],
    ["Giúp bà con quét voi", false],
    ["Chiến đấu đến cùng", false],
  ])("breaks off: %s", (text, breaks) => {
    expect(breaksOff(text)).toBe(breaks);
  });

  test.each([
    ["Họp dân", "và dọn kênh", true],
    ["Họp dân", "Ngoài ra còn dọn kênh", true],
    ["Họp dân", "cùng với chi đoàn dọn kênh", true],
    ["1. Họp dân", "2. Dọn kênh", true],
    ["1. Họp dân\n2. Dọn kênh", "3) Trực hè", true],
    ["- Họp dân", "- Dọn kênh", true],
    ["1. Họp dân", "1. Chậm báo cáo", false],
    ["Họp dân", "2. Dọn kênh", false],
    ["Họp dân", "Vàng bạc", false],
    ["Họp dân", "vận động thanh niên", false],
    ["Họp dân", "nhưng còn chậm", false],
  ])("goes on from “%s”: %s", (before, text, goesOn) => {
    expect(goesOnFrom(before, text)).toBe(goesOn);
  });

  test.each([
    ["hết", true],
    ["hết rồi ạ", true],
    ["vậy thôi", true],
    ["không còn gì nữa", true],
    ["dạ không", true],
    ["đó là hết nha", true],
    ["xong rồi", true],
    ["hết lòng giúp dân", false],
    ["không chậm việc nào", false],
    ["thôi thúc thanh niên", false],
  ])("there is no more: %s", (text, enough) => {
    expect(saysEnough(text)).toBe(enough);
  });

  const piece = "tham gia đủ các buổi sinh hoạt chi đoàn";
  test.each([
    ["three seconds later, nobody reads and types so fast", piece, 3000, 2500, true],
    ["half a minute later it may be an answer", piece, 30_000, 29_500, false],
    ["a program answers at once", piece, 0, 5, false],
    ["a program on a slow machine", piece, 3000, 40, false],
    ["sent before, delivered late", piece, 300, 2500, false],
    ["a sentence of its own", "Tham gia đủ các buổi sinh hoạt chi đoàn", 3000, 2500, false],
    ["a short word is typed soon", "chưa", 2600, 2200, false],
  ])("%s", (_, text, sinceAnswer, sinceShown, hasty) => {
    expect(isHasty(text, { sinceAnswer, sinceShown })).toBe(hasty);
  });

  test("what is sent again by somebody impatient is no piece", () => {
    expect(isRepeated("Hoàn thành việc được giao", "hoan thanh viec duoc giao")).toBe(true);
    expect(isRepeated("Hoàn thành việc được giao", "dọn kênh")).toBe(false);
  });
});
