import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CODE_LENGTH,
  codeFrom,
  findCode,
  isBareCode,
  readCode,
} from "../../src/rules/access/invitation-code.ts";
import { waitAfter } from "../../src/rules/access/wrong-code-wait.ts";
import { paperCodeFrom, printedCode, readPaperCode } from "../../src/rules/forms/paper-code.ts";

const codes = fc
  .uint8Array({ minLength: CODE_LENGTH, maxLength: CODE_LENGTH })
  .map((random) => codeFrom(random));

test("a code has at least 128 bits and fits a Telegram deep link", () => {
  expect(CODE_LENGTH * Math.log2(32)).toBeGreaterThanOrEqual(128);
  fc.assert(fc.property(codes, (code) => /^[A-Za-z0-9_-]{22,64}$/.test(code)));
  const letters = new Set(
    [...Array(32).keys()].map((byte) => codeFrom(new Uint8Array(CODE_LENGTH).fill(byte))),
  );
  expect(letters.size).toBe(32);
  expect(() => codeFrom(new Uint8Array(CODE_LENGTH - 1))).toThrow(RangeError);
});

test("a code is read however a phone or a hand has spoiled it", () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(readCode(code)).toBe(code);
      expect(readCode(`  ${code.toUpperCase()}\n`)).toBe(code);
      expect(readCode(code.replaceAll("0", "O").replaceAll("1", "l"))).toBe(code);
      expect(readCode(`${code.slice(0, 13)}-${code.slice(13, 20)} ${code.slice(20)}`)).toBe(code);
      expect(readCode(`https://t.me/canbodoan_bot?start=${code}`)).toBe(code);
      expect(readCode(`<${code}>.`)).toBe(code);
    }),
  );
});

test.each(["", "AbC123xyz", "xin chào", "2", "a".repeat(27), "u".repeat(26), "https://t.me/bot"])(
  "“%s” is no code",
  (text) => {
    expect(readCode(text)).toBeUndefined();
  },
);

test.each([
  [0, 0],
  [9, 0],
  [10, 1],
  [11, 2],
  [12, 4],
  [20, 1024],
  [21, 1440],
  [500, 1440],
])("after %i wrong codes the wait is %i minutes", (wrong, minutes) => {
  expect(waitAfter(wrong)).toBe(minutes * 60_000);
});

test("every code is known as one where it is typed alone, also the one of bytes that make letters only", () => {
  fc.assert(fc.property(codes, (code) => isBareCode(code)));
  const all = [...Array(256).keys()].map((byte) => codeFrom(new Uint8Array(CODE_LENGTH).fill(byte)));
  expect(all.filter((code) => !isBareCode(code))).toEqual([]);
});

test("only a single word with a digit is taken for a code without /start", () => {
  const code = "7kq2m9x4c0v8t3n6b1z5r2h8dw";
  expect(isBareCode(` ${code.toUpperCase()} `)).toBe(true);
  expect(isBareCode(`https://t.me/canbodoan_bot?start=${code}`)).toBe(true);
  expect(readCode("chao ban hen gap ngay mai nha nhe")).toBeDefined();
  expect(isBareCode("chao ban hen gap ngay mai nha nhe")).toBe(false);
});

test("a code is found among other words, and in none", () => {
  fc.assert(
    fc.property(codes, (code) => {
      for (const words of [
        `Em là Bích, mã ${code}`,
        `/start ${code}`,
        `mã:${code.toUpperCase()}!`,
        `(${code}) em xin kết bạn`,
        `Đây ạ https://t.me/canbodoan_bot?start=${code} nhé`,
        `${code.slice(0, 13)} ${code.slice(13)}`,
      ])
        expect(findCode(words)).toBe(code);
    }),
  );
  for (const words of ["", "Xin chào, kết bạn với tôi nhé", "7kq2m9x4c0v8t3n6b1z5r2h8dw9"])
    expect(findCode(words)).toBeUndefined();
});

test("a paper's code is printed in groups and read as it is typed; one with a look-alike letter is none", () => {
  const code = paperCodeFrom(Uint8Array.from({ length: 12 }, (_, place) => place * 20)) ?? "";
  expect(readPaperCode(printedCode(code).toLowerCase().replaceAll("-", " "))).toBe(code);
  expect(paperCodeFrom(new Uint8Array(11))).toBeUndefined();
  expect(readPaperCode("K7MD-92XR-TH4P")).toBe("K7MD92XRTH4P");
  for (const typed of ["K7MD-92XR-TH4", "K7MD-92XR-TH4O", "a1 của Bích"])
    expect(readPaperCode(typed)).toBeUndefined();
});
