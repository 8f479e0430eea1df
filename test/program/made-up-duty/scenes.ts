/**
 * What a house says of a duty that was only put into the table: `made-up-duty.test.ts` runs this in a copy of the sources
 * that holds one.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { JobName } from "../../../src/jobs/job-table.ts";
import { runJob } from "../../../src/jobs/worker/run-job.ts";
import { DUTIES, DUTY_IDS } from "../../../src/rules/duties/duties.ts";
import { policyPartSchema } from "../../../src/rules/duties/policy.ts";
import { type OpenHouse, openHouse } from "../../support/open-house.ts";
import { typed } from "../../support/typed-command.ts";

const madeUp = DUTY_IDS.find((id) => DUTIES[id].word === "trochoi");
if (!madeUp) throw new Error("these scenes are for a house with the made-up duty");
const duty = madeUp;

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-24T09:00:00+07:00" });
  for (const day of ["2026-11-10", "2026-11-17"])
    await house.app.services.deeds.log({
      cadre: "AK02",
      by: "AK02",
      key: `game:${day}`,
      source: "test",
      at: Date.parse(`${day}T20:00:00+07:00`),
      day,
      note: "kéo co",
      amounts: { [duty]: 1 },
    });
});
afterAll(() => house.close());

async function wouldHear(job: JobName, iso: string): Promise<string> {
  const { preview } = await runJob(house.app.services, job, { at: Date.parse(iso), dryRun: true });
  return preview
    .filter(({ to }) => to === "Phạm Ngọc Bích")
    .map(({ text }) => text)
    .join("\n");
}

const types = (...args: string[]) =>
  typed(args, { MONGODB_URI: house.databaseUri, DATA_DIR: join(tmpdir(), "canbodoan-none") });

test("the own progress", async () => {
  expect(await house.cadre("AK02").says("/tiendo")).toContain(
    "🎲 Trò chơi ▓▓▓▓▓░░░ 2 lần / 3 lần. Còn 1 lần, ",
  );
});

test("the own entries", async () => {
  expect(await house.cadre("AK02").says("/lichsu")).toMatch(/trò chơi[^\n]*17\/11[^\n]*kéo co/);
});

test("both reminders, in one message with the hours", async () => {
  const monday = await wouldHear("monday-reminder", "2026-11-23T07:00:00+07:00");
  expect(monday).toContain("Tháng 11/2026, trò chơi: 2 lần / 3 lần\n🎯 Tháng này");
  expect(monday).toContain("2 giờ tình nguyện");
  const monthEnd = await wouldHear("month-end-reminder", "2026-11-27T19:00:00+07:00");
  expect(monthEnd).toContain("còn thiếu trò chơi:\n• Tháng 11/2026, trò chơi: 2 lần / 3 lần – thiếu 1 lần");
});

test("digest, its columns, and who is missing what", async () => {
  const head = house.cadre("AK01");
  expect(await head.says("/tinhhinh tháng này")).toMatch(
    /Giờ tình nguyện \| HĐ, sinh hoạt \| Trò chơi(?: \|[^\n]*)?\n.* \| 0\/3 \(0\/9\) \| 0\/3 \| 0\/3/,
  );
  expect(await head.says("/chuanop trò chơi")).toMatch(/Còn thiếu trò chơi \(3\):[\s\S]*Phạm Ngọc Bích/);
  expect(await head.says("/nhacngay trochoi")).toContain("đồng chí mới có 2 lần / 3 lần trò chơi");
  await head.says("/huy");
  expect(await head.says("/trogiup theo dõi")).toContain("trò chơi (trochoi)");
});

test("the report's JSON", async () => {
  const { stdout } = await types("report", "unit", "AK", "--period", "2026-11", "--json");
  const { totals, cadres } = JSON.parse(stdout);
  expect(totals[duty]).toEqual({ met: 0, of: 3 });
  expect(cadres.find(({ code }: { code: string }) => code === "AK02").duties[duty]).toEqual({
    done: 2,
    required: 3,
    measure: "times",
    met: false,
  });
});

test("the figures beside a self-review", async () => {
  const said = await house.cadre("AK02").says("/tukiemdiem quý 4");
  expect(said).toContain("🎲 Trò chơi: 2 lần, đạt 0/1 tháng\n• tháng 10/2026: 0 lần / 3 lần");
  expect(said).toContain("• tháng 11/2026: 2 lần / 3 lần");
});

test("the policy, which may be stricter and never laxer", async () => {
  const json = JSON.parse((await types("policy", "show", "AK", "--json")).stdout);
  expect(json.policy.requirements[duty]).toEqual({ A: 3, B: 3, byLevel: {} });
  const { policies } = house.app.services;
  const decide = (A: number) =>
    policies.decide("AK", {
      from: "2026-11-24",
      policy: policyPartSchema.parse({ requirements: { [duty]: { A } } }),
    });
  expect(await decide(2)).toMatchObject({ stored: false, wrong: [{ kind: "laxer", what: duty, plan: 3 }] });
  expect(await decide(5)).toMatchObject({ stored: true });
  const shown = (await types("policy", "show", "AK", "--at", "2026-11-24")).said;
  expect(shown).toContain("số trò chơi mỗi tháng, nhóm A");
  expect(shown).toContain("5 lần; kế hoạch: 3 lần");
});
