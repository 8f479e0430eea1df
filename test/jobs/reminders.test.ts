import { afterAll, beforeAll, expect, test } from "vitest";
import type { JobName } from "../../src/jobs/job-table.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { linesOnPhone } from "../support/lines-on-phone.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-22T09:00:00+07:00" });
  await house.cadre("AK01").says("/giotinhnguyen 2");
  await house.cadre("AK02").says("/giotinhnguyen 1");
});
afterAll(() => house.close());

const MONDAY = "2026-11-23T07:00:00+07:00";

async function run(job: JobName, iso: string): Promise<number> {
  house.setClock(iso);
  const { sent } = await runJob(house.app.services, job, { at: Date.parse(iso) });
  await house.app.lanes.idle();
  return sent;
}

async function wouldHear(job: JobName, iso: string): Promise<Map<string, string>> {
  const { preview } = await runJob(house.app.services, job, { at: Date.parse(iso), dryRun: true });
  return new Map(preview.map(({ to, text }) => [to, text]));
}

test("Monday: the shirt, last week in one line, this week's target, buttons that log at once", async () => {
  expect(await run("monday-reminder", MONDAY)).toBe(6); // all but XK02, who has not linked
  const cadre = house.cadre("AK02");
  const heard = (await cadre.heard()).at(-1);
  expect(heard).toContain("áo Thanh niên Việt Nam");
  expect(heard).toContain("Tuần 16/11–22/11: 1 giờ / 2 giờ");
  expect(heard).toContain("đến hết 29/11");
  expect(heard).toContain("Tuần này (23/11–29/11): ít nhất 2 giờ");
  expect(linesOnPhone(heard ?? "")).toBeLessThanOrEqual(8);
  expect(await cadre.buttons()).toEqual([
    "👕 Có mặc áo",
    "👕 Không mặc được",
    "📌 Đăng ký giờ tuần này",
    "Ghi 1 giờ",
    "Ghi 2 giờ",
    "Giờ khác",
  ]);
  expect((await house.cadre("AK01").heard()).at(-1)).toContain("2 giờ / 2 giờ ✅");
});

test("a button of the reminder logs once, however often it is pressed", async () => {
  const cadre = house.cadre("AK03");
  expect(await cadre.presses("Ghi 2 giờ")).toContain("2 giờ");
  await cadre.presses("Ghi 2 giờ");
  expect(await minutesInWeek(house.app.services, "AK03", "2026-W48")).toBe(120);
});

test("the shirt's button logs that Monday, once, also when it is pressed on Tuesday", async () => {
  house.setClock("2026-11-24T09:00:00+07:00");
  const cadre = house.cadre("AK02");
  expect(await cadre.presses("👕 Có mặc áo")).toContain("Đã ghi 1 lần mặc áo Thanh niên, Thứ Hai 23/11");
  expect(await cadre.presses("👕 Có mặc áo")).toMatch(/đã ghi/iu);
  const shirts = (await house.app.services.deeds.entries("AK02", ["2026-W48"])).filter(
    ({ duty }) => duty === "D5",
  );
  expect(shirts).toHaveLength(1);
});

test("run again, by whatever clock of that week, nobody hears it twice", async () => {
  expect(await run("monday-reminder", MONDAY)).toBe(0);
  expect(await run("monday-reminder", "2026-11-25T10:00:00+07:00")).toBe(0);
  expect(await run("monday-reminder", "2026-11-30T07:00:00+07:00")).toBe(6);
});

test("a dry run shows who would hear what, and changes nothing", async () => {
  const shown = await wouldHear("monday-reminder", "2026-12-07T07:00:00+07:00");
  expect([...shown.keys()]).toHaveLength(6);
  expect(shown.get("Phạm Ngọc Bích")).toContain("[Ghi 2 giờ]");
  expect(await run("monday-reminder", "2026-12-07T07:00:00+07:00")).toBe(6);
});

test("Monday's reminder, run late after an outage: no “today”, and no Monday", async () => {
  const late = (await wouldHear("monday-reminder", "2026-11-25T10:00:00+07:00")).get("Phạm Ngọc Bích");
  expect(late).toContain("áo Thanh niên Việt Nam");
  expect(late).not.toMatch(/hôm nay|thứ hai|Có mặc áo/i);
  const onTime = (await wouldHear("monday-reminder", MONDAY)).get("Phạm Ngọc Bích");
  expect(onTime).toContain("Thứ Hai 23/11, đồng chí nhớ mặc áo");
  expect(onTime).not.toMatch(/hôm nay/i); // it may come out on another day
});

test("month end: only weeks that can still be logged; what is closed is not spoken of", async () => {
  const shown = await wouldHear("month-end-reminder", "2026-11-27T19:00:00+07:00");
  expect(shown.get("Phạm Ngọc Bích")).toMatch(
    /16\/11–22\/11: 1 giờ \/ 2 giờ – thiếu 1 giờ[\s\S]*Tuần này: 0 giờ \/ 2 giờ/,
  );
  expect(shown.get("Phạm Ngọc Bích")).not.toContain("02/11–08/11");
  expect(shown.get("Phạm Ngọc Bích")).not.toMatch(/trước đó|chốt|khóa/);
});

test("month end: everything that is missing in one message, also the shirt's Mondays and, in December, the year's song", async () => {
  const december = await openHouse({ iso: "2026-12-28T08:00:00+07:00" });
  await december.cadre("AK02").says("/aoxanh 28/12");
  const at = Date.parse("2026-12-28T19:00:00+07:00");
  const { preview } = await runJob(december.app.services, "month-end-reminder", { at, dryRun: true });
  const heard = preview.filter(({ to }) => to === "Phạm Ngọc Bích").map(({ text }) => text);
  expect(heard).toHaveLength(1);
  for (const duty of ["giờ tình nguyện", "hoạt động cấp dưới", "bài hát", "áo Thanh niên"])
    expect(heard[0]).toContain(`còn thiếu ${duty}`);
  expect(heard[0]).toContain("Tuần 21/12–27/12, áo Thanh niên: 0 lần / 1 lần");
  expect(heard[0]).toContain("[👕 Thứ Hai 21/12]");
  expect(heard[0]).not.toContain("[👕 Thứ Hai 28/12]"); // it was worn
  await december.close();
});

test("month end: no week before the person was a cadre, even if something was done in it", async () => {
  const connection = await openDatabase(house.databaseUri);
  await peopleModels(connection).cadres.updateOne(
    { _id: "XK01" },
    { $set: { "facts.0.from": "2026-11-24" } },
  );
  await connection.close();
  house.setClock("2026-11-25T08:00:00+07:00");
  await house.cadre("XK01").says("/giotinhnguyen 1 21/11");
  const heard = (await wouldHear("month-end-reminder", "2026-11-27T19:00:00+07:00")).get("Võ Thị Dung");
  expect(heard).toContain("Tuần này: 0 giờ / 2 giờ");
  expect(heard).not.toContain("16/11–22/11");
});

test("month end: who lacks nothing hears nothing at the first call, thanks at the last", async () => {
  const days = ["01", "08", "15", "22", "29"]; // Thursdays: one in each of October's weeks
  house.setClock("2026-10-30T08:00:00+07:00");
  const { deeds } = house.app.services;
  for (const [n, day] of days.entries()) {
    const declared = { amounts: { D1: 120 }, day: `2026-10-${day}`, note: "" };
    const mine = { cadre: "AK01", by: "AK01", at: 0, source: "test" };
    await deeds.log({ ...declared, ...mine, key: `october-${n}` });
    const activity = { ...declared, kind: "activity", amounts: { D2: 1 } } as const;
    await deeds.log({ ...activity, ...mine, key: `october-activity-${n}` });
  }
  const first = await wouldHear("month-end-reminder", "2026-10-27T19:00:00+07:00");
  const last = await wouldHear("month-end-reminder", "2026-10-30T19:00:00+07:00");
  expect(first.has("Nguyễn Văn An")).toBe(false);
  expect(last.get("Nguyễn Văn An")).toContain("Cảm ơn đồng chí");
  expect(last.get("Đặng Quốc Cường")).toContain("thiếu");
});

test("V.2: the year's report: units directly below the topmost before 30/10, lower ones earlier to the unit above", async () => {
  const shown = await wouldHear("year-report-reminder", "2026-10-16T19:00:00+07:00");
  expect([...shown.keys()].sort()).toEqual(["Nguyễn Văn An", "Trần Thị Hoa", "Võ Thị Dung"]);
  expect(shown.get("Trần Thị Hoa")).toMatch(
    /Ninh Kiều gửi về Ban Thường vụ Thành đoàn[\s\S]*trước ngày 30\/10/,
  );
  expect(shown.get("Võ Thị Dung")).toMatch(/Xuân Khánh gửi về Quận Đoàn Ninh Kiều trước ngày 20\/10/);
});

test("after its day the year's report is said to have been due", async () => {
  const heard = (await wouldHear("year-report-reminder", "2026-11-02T19:00:00+07:00")).get("Trần Thị Hoa");
  expect(heard).toContain("có hạn trước ngày 30/10, nay đã qua");
});

test("who has not sent the year's report in time is listed once to the level above, and nobody else", async () => {
  const second = await wouldHear("year-report-late", "2026-10-20T08:00:00+07:00");
  expect([...second.keys()]).toEqual(["Trần Thị Hoa"]);
  expect(second.get("Trần Thị Hoa")).toContain("0/2 đơn vị đã gửi");
  expect(second.get("Trần Thị Hoa")).toContain("Đoàn phường An Khánh, Đoàn phường Xuân Khánh");
  const top = await wouldHear("year-report-late", "2026-10-30T08:00:00+07:00");
  expect([...top.keys()].sort(), "run by hand also who was told before").toEqual([
    "Lê Minh Tâm",
    "Trần Thị Hoa",
  ]);
});

test.each([
  ["2026-10-05T09:00:00+07:00", "quý 3/2026", "while it can still be made up for"],
  ["2026-10-09T09:00:00+07:00", "quý 4/2026", "afterwards the one that runs"],
])("the quarter's review run by hand at %s speaks of %s: %s", async (iso, period) => {
  expect((await wouldHear("quarter-review-reminder", iso)).get("Phạm Ngọc Bích")).toContain(period);
});

test.each([
  ["quarter-review-reminder", "2026-12-31T19:00:00+07:00", "quý 4/2026", "[📝 Tự kiểm điểm]"],
  ["year-pledge-reminder", "2026-01-30T19:00:00+07:00", "năm 2026", "[📝 Đăng ký]"],
] as const)("%s goes to those without it", async (job, iso, period, button) => {
  const text = (await wouldHear(job, iso)).get("Phạm Ngọc Bích");
  expect(text).toContain(period);
  expect(text).toContain(button);
});

test("the quarter's review: its last day, how far a draft is, and other words at the last call", async () => {
  house.setClock("2026-12-20T09:00:00+07:00");
  const bich = house.cadre("AK02");
  await bich.says("/tukiemdiem quý 4");
  for (const line of ["Hoàn thành đúng hạn các việc được giao trong quý này", "/huy"]) await bich.says(line);
  const [first, last] = [
    await wouldHear("quarter-review-reminder", "2026-12-28T19:00:00+07:00"),
    await wouldHear("quarter-review-reminder", "2026-12-31T19:00:00+07:00"),
  ];
  for (const name of ["Phạm Ngọc Bích", "Đặng Quốc Cường"]) {
    expect(first.get(name)).toContain("quý 4/2026");
    expect(first.get(name)).toContain("hết 31/12");
    expect(last.get(name)).toContain("hết 31/12");
    expect(last.get(name)).not.toBe(first.get(name));
  }
  expect(first.get("Phạm Ngọc Bích")).toMatch(/Bản nháp đã xong \d\/\d phần[\s\S]*\[Làm tiếp\]/);
  expect(first.get("Đặng Quốc Cường")).not.toContain("Bản nháp");
  const late = await wouldHear("quarter-review-reminder", "2027-01-05T09:00:00+07:00");
  expect(late.get("Đặng Quốc Cường")).toContain("nay đã qua");
  // The year's review is due on the same day (D9).
  expect(last.get("Đặng Quốc Cường")).toContain(
    "📝 Bản tự kiểm điểm năm 2026 đồng chí cũng chưa làm, hạn đến hết 31/12.",
  );
  expect(last.get("Đặng Quốc Cường")).toContain("[📝 Tự kiểm điểm năm 2026]");
  const third = await wouldHear("quarter-review-reminder", "2026-09-30T19:00:00+07:00");
  expect(third.get("Đặng Quốc Cường")).not.toContain("năm 2026");
});

test("month end: a month that ends on a Sunday is looked at whole; the example and the button are of the shortest way", async () => {
  const january = await openHouse({ iso: "2027-01-20T08:00:00+07:00" });
  const cadre = january.cadre("AK02");
  await cadre.says("/sinhhoat 18/01 AK");
  const at = Date.parse("2027-01-29T19:00:00+07:00");
  const { preview } = await runJob(january.app.services, "month-end-reminder", { at, dryRun: true });
  const [heard] = preview.filter(({ to }) => to === "Phạm Ngọc Bích").map(({ text }) => text);
  expect(heard).toMatch(/Tuần 18\/01–24\/01: 0 giờ \/ 2 giờ – thiếu 2 giờ\n• Tuần này/);
  expect(heard).toContain("[👕 Thứ Hai 18/01]");
  expect(heard).toMatch(/thiếu 2 buổi sinh hoạt\n.*ví dụ: \/sinhhoat 28\/01/);
  expect(heard).toContain("[Ghi buổi sinh hoạt]");
  january.setClock("2027-01-29T19:00:00+07:00");
  expect(await cadre.says("/tiendo")).toContain("Còn 2 buổi sinh hoạt, 2 ngày nữa hết tháng");
  await january.close();
});
