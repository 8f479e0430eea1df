/**
 * What a house says of a duty of units that was only put into the table: `made-up-duty.test.ts` runs this in a copy of the sources
 * that holds one.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../../src/jobs/worker/run-job.ts";
import { UNIT_DUTIES, UNIT_DUTY_IDS } from "../../../src/rules/unit-duties/unit-duties.ts";
import { type OpenHouse, openHouse } from "../../support/open-house.ts";
import { typed } from "../../support/typed-command.ts";

const madeUp = UNIT_DUTY_IDS.find((id) => UNIT_DUTIES[id].word === "chaoco");
if (!madeUp) throw new Error("these scenes are for a house with the made-up duty of units");
const duty = madeUp;

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-24T09:00:00+07:00" });
});
afterAll(() => house.close());

test("the unit's figures, and which units are missing", async () => {
  const head = house.cadre("NK01");
  expect(await head.says("/tinhhinh tháng này")).toMatch(/🏢 Chào cờ\n[\s\S]*Đoàn phường Xuân Khánh.*1\/1/);
  expect(await head.says("/chuanop chào cờ")).toMatch(
    /Chưa chào cờ \(2\):\n• Quận Đoàn Ninh Kiều\n• Đoàn phường An Khánh\n/,
  );
  expect(await head.says("/nhacngay chaoco")).toContain(
    "Đoàn phường An Khánh chưa chào cờ trong tháng 11/2026",
  );
  expect(await head.presses("🔔 Gửi")).toContain("Đã nhắc 1 đồng chí");
});

test("the month's digest", async () => {
  const { preview } = await runJob(house.app.services, "month-digest", {
    at: Date.parse("2026-12-01T09:00:00+07:00"),
    dryRun: true,
  });
  const texts = preview.filter(({ to }) => to === "Trần Thị Hoa").map(({ text }) => text);
  expect(texts.join("\n")).toMatch(/🏢 (?:Chưa chào cờ|Đơn vị còn thiếu)[^\n]*/);
});

test("the report's JSON", async () => {
  const env = { MONGODB_URI: house.databaseUri, DATA_DIR: join(tmpdir(), "canbodoan-none") };
  const { stdout } = await typed(["report", "unit", "NK", "--period", "2026-11", "--json"], env);
  const { totals, units } = JSON.parse(stdout);
  expect(totals[duty]).toEqual({ met: 1, of: 3 });
  expect(units.find(({ code }: { code: string }) => code === "XK").duties[duty]).toEqual({
    done: 1,
    required: 1,
    measure: "times",
    met: true,
  });
});
