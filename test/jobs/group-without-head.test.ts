import { afterEach, beforeEach, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { changePosition, houseOfEverybody } from "../support/everybody.ts";
import type { OpenHouse } from "../support/open-house.ts";

const MONDAY = "2026-11-30T08:00:00+07:00";

let house: OpenHouse;
beforeEach(async () => {
  house = await houseOfEverybody();
  await house.inGroup("AK01", "nhom-ak").says("/ketnoi");
});
afterEach(() => house.close());

/** What the group hears of a week's digest. */
async function digestAt(iso: string): Promise<string> {
  const group = house.inGroup("AK04", "nhom-ak");
  const before = (await group.heard()).length;
  house.setClock(iso);
  await runJob(house.app.services, "week-digest", { at: Date.parse(iso) });
  await house.app.lanes.idle();
  return (await group.heard()).slice(before).join("\n");
}

test.each([
  ["gave up the office", { positions: [] }],
  ["heads another unit now", { unit: "XK" }],
])("bound by somebody who %s: no figure goes there, but who can confirm it", async (_, change) => {
  await changePosition(house, "AK01", change);
  const heard = await digestAt(MONDAY);
  expect(heard).toMatch(/tạm dừng.*Đoàn phường An Khánh gõ \/ketnoi/);
  expect(heard).not.toMatch(/\d+\/\d+/);
});

test("the one who lost the office can neither ask there nor unbind it", async () => {
  await changePosition(house, "AK01", { positions: [] });
  const group = house.inGroup("AK01", "nhom-ak");
  for (const line of ["/tinhhinh", "/ketnoi", "/ketnoi bo"])
    expect(await group.says(line)).toBe(house.app.words.text("not-allowed"));
  expect(await house.app.services.groups.of(group.address)).toMatchObject({ unit: "AK" });
});

test("somebody in office confirms it by /ketnoi, once, and the digests go on", async () => {
  await changePosition(house, "AK01", { positions: [] });
  await digestAt(MONDAY);
  house.setClock("2026-11-30T09:00:00+07:00");
  const group = house.inGroup("AK04", "nhom-ak");
  expect(await group.says("/ketnoi")).toContain("nhận bản tổng hợp của Đoàn phường An Khánh từ nay");
  house.setClock("2026-11-30T09:01:00+07:00");
  expect(await group.says("/ketnoi")).toContain("rồi");
  expect(await digestAt("2026-12-07T08:00:00+07:00")).toContain("Đoàn phường An Khánh – tuần 30/11–06/12");
});

test("the head of a unit above who bound it keeps it, whatever becomes of the unit's own", async () => {
  await house.inGroup("NK01", "nhom-ak").says("/ketnoi bo");
  house.setClock("2026-11-26T09:00:00+07:00");
  await house.inGroup("NK01", "nhom-ak").says("/ketnoi An Khánh");
  await changePosition(house, "AK01", { positions: [] });
  expect(await digestAt(MONDAY)).toContain("Đoàn phường An Khánh – tuần 23/11–29/11");
});
