import { expect, test } from "vitest";
import { readOnce } from "../../src/records/database/read-once.ts";

test("nothing is read a second time, what was missing neither; each is given once", async () => {
  const asked: (readonly string[])[] = [];
  const read = readOnce(async (keys: readonly string[]) => {
    asked.push(keys);
    return new Map(keys.filter((key) => key !== "nobody").map((key) => [key, key.length]));
  });
  expect(await read(["a", "nobody", "a"])).toEqual(new Map([["a", 1]]));
  expect(await read(["bc", "a", "nobody"])).toEqual(
    new Map([
      ["bc", 2],
      ["a", 1],
    ]),
  );
  expect(await read(["nobody"])).toEqual(new Map());
  expect(asked).toEqual([["a", "nobody"], ["bc"]]);
});
