import { expect, test } from "vitest";
import { byId } from "../../src/records/database/by-id.ts";

function counted(stored: Record<string, number>) {
  const asked: string[][] = [];
  const read = byId<{ _id: string; value: number }>(async (ids) => {
    asked.push(ids);
    return ids.flatMap((_id) => (_id in stored ? [{ _id, value: stored[_id] ?? 0 }] : []));
  });
  return { asked, read };
}

test("what is asked for in one moment is one query, and each gets its own answer", async () => {
  const { asked, read } = counted({ AK01: 1, AK02: 2 });
  const found = await Promise.all(["AK02", "AK01", "khong-co", "AK02"].map(read));
  expect(found.map((record) => record?.value)).toEqual([2, 1, undefined, 2]);
  expect(asked).toEqual([["AK02", "AK01", "khong-co"]]);
});

test("nothing is kept: what was written since is read", async () => {
  const stored = { AK01: 1 };
  const { read } = counted(stored);
  await read("AK01");
  stored.AK01 = 5;
  expect(await read("AK01")).toEqual({ _id: "AK01", value: 5 });
});

test("a query that fails fails all who asked, and only them", async () => {
  let fails = true;
  const read = byId<{ _id: string }>(async (ids) => {
    if (fails) throw new Error("away");
    return ids.map((_id) => ({ _id }));
  });
  const results = await Promise.allSettled([read("AK01"), read("AK02")]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  fails = false;
  expect(await read("AK01")).toEqual({ _id: "AK01" });
});
