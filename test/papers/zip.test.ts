import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { zipOf } from "../../src/papers/zip.ts";

test("another reader finds every file, its name and its content, and checks their sums", async () => {
  const files = { "đọc trước.txt": "Chào đồng chí", "du-lieu.json": "{}", "trống.txt": "" };
  const entries = Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
  const zip = await fromBufferPromise(Buffer.from(await zipOf(entries)), { strictFileNames: true });
  const found: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    found[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  }
  expect(found).toEqual(files);
});

test("the same content makes the same bytes, whatever the time", async () => {
  const entries = [{ name: "du-lieu.json", bytes: Buffer.from("{}") }];
  const first = await zipOf(entries);
  expect(Buffer.from(await zipOf(entries)).equals(first)).toBe(true);
  const zip = await fromBufferPromise(Buffer.from(first));
  for await (const entry of zip.eachEntry()) expect(entry.getLastModDate().getFullYear()).toBe(1980);
});
