import fc from "fast-check";
import { expect, test } from "vitest";
import { chunksOf, findInChunks, IDS_PER_QUERY } from "../../src/records/database/chunks.ts";

test("chunks put together are the list, and none but the last is short", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (all, size) => {
      const chunks = chunksOf(all, size);
      expect(chunks.flat()).toEqual(all);
      expect(chunks.slice(0, -1).every((chunk) => chunk.length === size)).toBe(true);
      expect(chunks.every((chunk) => chunk.length > 0)).toBe(true);
    }),
  );
});

test("many ids are asked for in several queries, in order", async () => {
  const ids = Array.from({ length: 2 * IDS_PER_QUERY + 1 }, (_, n) => n);
  const sizes: number[] = [];
  const found = await findInChunks(ids, async (chunk) => {
    sizes.push(chunk.length);
    return chunk;
  });
  expect(found).toEqual(ids);
  expect(sizes).toEqual([IDS_PER_QUERY, IDS_PER_QUERY, 1]);
});
