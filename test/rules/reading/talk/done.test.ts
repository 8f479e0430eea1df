import { describe, expect, test } from "vitest";
import { besideDone, type Done, saysDone } from "../../../../src/rules/reading/talk/done.ts";

const SAID: readonly [string, Done | undefined][] = [
  ["rồi", "done"],
  ["dạ em làm xong rồi ạ", "done"],
  ["da lam xong", "done"],
  ["làm đủ như đăng ký", "done"],
  ["chưa", "not"],
  ["không làm được, mưa quá", "not"],
  ["mưa quá em chưa làm", "not"],
  ["tuần này bận thi chưa làm được", "not"],
  ["chưa, em bệnh", "not"],
  ["dời qua tuần sau nha", "not"],
  // That a message was read says nothing of what was done.
  ["ok", undefined],
  ["dạ", undefined],
  ["được rồi", undefined],
  ["làm 1 tiếng thôi", undefined],
  ["làm xong chưa?", undefined],
  ["không biết làm sao", undefined],
  ["tuần này đi sinh hoạt rồi", undefined],
];

describe("what became of something that was to be done", () => {
  test.each(SAID)("%s", (text, done) => {
    expect(saysDone(text)).toBe(done);
  });

  test.each([
    ["làm có 1 tiếng rưỡi à", "1 tiếng rưỡi"],
    ["làm rồi nhưng hôm thứ 7, 2 tiếng thôi", "hôm thứ 7, 2 tiếng"],
    ["thứ bảy làm rồi, 3 tiếng", "thứ bảy 3 tiếng"],
    ["xong rồi", ""],
  ])("beside the words that say only that it is done: %s", (text, left) => {
    expect(besideDone(text)).toBe(left);
  });
});
