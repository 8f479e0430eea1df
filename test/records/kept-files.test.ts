import type { Connection } from "mongoose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { createKeptFiles, type KeptFiles } from "../../src/records/kept-files/kept-files.ts";
import { MOST_IN_PARCEL } from "../../src/records/kept-files/parcels.ts";
import { LONGEST_SIDE } from "../../src/records/kept-files/shrink-picture.ts";
import { kindOfBytes } from "../../src/rules/files/kind-of-bytes.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { photo, png } from "../support/photo.ts";

const AT = new Date("2026-11-24T09:00:00+07:00");
let database: FreshDatabase;
let connection: Connection;
let kept: KeptFiles;
beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
  kept = createKeptFiles(connection);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

const brought = (cadre: string, ref: string) => ({ cadre, ref, by: `m${ref}`, at: AT });
const text = (words: string) => Buffer.from(words, "latin1");

test.each([
  [text("\u00ff\u00d8\u00ff\u00e0"), "jpeg"],
  [png(1, 1), "png"],
  [text("RIFF\0\0\0\0WEBPVP8 "), "webp"],
  [text("RIFF\0\0\0\0WAVEfmt "), "other"],
  [text("%PDF-1.7"), "pdf"],
  [text("\0\0\0\x18ftypheic\0\0"), "heic"],
  [text("\0\0\0\x18ftypmp42\0\0"), "other"],
  [text("GIF89a"), "picture"],
  [text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "other"],
  [text("MZ\u0090\0"), "other"],
  [text("PK\u0003\u0004"), "other"],
  [text(""), "empty"],
])("bytes %# are %s by themselves, whatever their name", (bytes, kind) => {
  expect(kindOfBytes(bytes)).toBe(kind);
});

test("a photo is kept without the place where it was taken; the same one of two people is stored once", async () => {
  const sent = await photo();
  expect(sent.includes("PhoneOfAn")).toBe(true);
  const first = await kept.keep(brought("AK02", "a1"), sent);
  const again = await kept.keep(brought("AK02", "a1"), sent);
  const others = await kept.keep(brought("AK03", "b1"), sent);
  expect([again, others]).toEqual([first, first]);
  if (!("id" in first)) throw new Error(first.not);
  const file = await kept.read(first.id);
  expect(file?.kind).toBe("jpeg");
  expect(Buffer.from(file?.bytes ?? []).toString("latin1")).not.toMatch(/PhoneOfAn|Exif/);
  expect(await connection.collection("kept_files").countDocuments()).toBe(1);

  await kept.release("AK02", [first.id]);
  expect(await kept.ofCadre("AK02", [first.id])).toEqual([]);
  expect(await kept.ofCadre("AK03", [first.id])).toEqual([{ _id: first.id, kind: "jpeg" }]);
  await kept.release("AK03", [first.id]);
  expect(await kept.read(first.id)).toBeUndefined();
  expect(await connection.collection("kept_files").countDocuments()).toBe(0);
});

test("a large picture is made smaller, a bomb and what is no picture are not kept, and nothing of them is", async () => {
  const large = await kept.keep(brought("AK02", "l"), png(LONGEST_SIDE * 2, 90));
  if (!("id" in large)) throw new Error(large.not);
  const { bytes = new Uint8Array() } = (await kept.read(large.id)) ?? {};
  expect(Buffer.from(bytes).includes(Buffer.from([LONGEST_SIDE >> 8, LONGEST_SIDE & 255]))).toBe(true);
  const bomb = png(2, 2);
  bomb.writeUInt32BE(30_000, 16);
  bomb.writeUInt32BE(30_000, 20);
  for (const [sent, not] of [
    [bomb, "unreadable"],
    [text("\u00ff\u00d8\u00ff\u00e0 no picture at all"), "unreadable"],
    [text("\0\0\0\x18ftypheic\0\0"), "heic"],
    [text("<html>"), "other"],
  ] as const)
    expect(await kept.keep(brought("AK02", "x"), sent)).toEqual({ not });
  expect(await kept.parcels.one({ cadre: "AK02", ref: "x" })).toBeUndefined();
  await kept.release("AK02", [large.id]);
});

test("a PDF is kept as it is; what came together stays together, up to a limit", async () => {
  const parcel = brought("AK02", "p");
  const ids: string[] = [];
  for (let page = 0; page < MOST_IN_PARCEL; page++) {
    const one = await kept.keep(parcel, text(`%PDF-1.7 ${page}`));
    if ("id" in one) ids.push(one.id);
  }
  expect(await kept.keep(parcel, text("%PDF-1.7 more"))).toEqual({ not: "many" });
  expect(await kept.keep(parcel, text("%PDF-1.7 0"))).toEqual({ id: ids[0] });
  expect((await kept.parcels.one(parcel))?.files).toEqual(ids);
});

test("what no deed names is let go after a week; what one names is looked at once more, after its undo", async () => {
  const idOf = async (name: string, ref: string) => {
    const one = await kept.keep(brought("AK05", ref), text(`%PDF-1.7 ${name}`));
    if (!("id" in one)) throw new Error(one.not);
    return one.id;
  };
  const used = await idOf("used", "s1");
  const unused = await idOf("unused", "s2");
  const paper = await kept.keep({ ...brought("AK05", "s3"), forGood: true }, text("%PDF-1.7 paper"));
  const there = async () => [...new Set(await kept.parcels.filesOf("AK05"))].length;
  const after = (days: number) => new Date(AT.getTime() + days * 24 * 60 * 60 * 1000);
  await kept.sweep(after(6), async () => new Set());
  expect(await there()).toBe(3);
  await kept.sweep(after(8), async () => new Set([used]));
  expect(await there()).toBe(2);
  expect(await kept.read(unused)).toBeUndefined();
  await kept.sweep(after(59), async () => new Set());
  expect(await kept.read(used)).toBeDefined();
  await kept.sweep(after(61), async () => new Set());
  expect(await kept.read(used)).toBeUndefined();
  await kept.sweep(after(900), async () => new Set());
  expect(await kept.parcels.filesOf("AK05")).toEqual(["id" in paper ? paper.id : ""]);
  await kept.forget("AK05");
  expect(await kept.parcels.filesOf("AK05")).toEqual([]);
});
