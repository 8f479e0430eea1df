import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { linesOnPhone } from "../support/lines-on-phone.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00" });
});
afterAll(() => house.close());

test("shows the week against what is asked, the month's weeks, pledge and self-review", async () => {
  const bich = house.cadre("AK02");
  await bich.says("/giotinhnguyen 2 20/11");
  await bich.says("/giotinhnguyen 30p");
  const said = await bich.says("/tiendo");
  expect(said).toContain("📊 Tuần này ▓▓░░░░░░ 30 phút / 2 giờ\nCòn 1 giờ 30 phút, 4 ngày nữa hết tuần");
  expect(said).toContain("Trước đó, tháng 11/2026: đạt 1/3 tuần");
  expect(said).not.toContain("• 09/11–15/11"); // locked: nothing can be done about it
  expect(said).not.toContain("30/11–06/12");
  expect(said).toContain("Bản đăng ký năm 2026: chưa có");
  expect(said).toContain("Tự kiểm điểm quý 4/2026: chưa có\nKhi sẵn sàng, gõ: /tukiemdiem quý 4");
  await bich.says("/giotinhnguyen 1,5");
  expect(await bich.says("/tiendo")).toContain("📊 Tuần này: 2 giờ / 2 giờ ✅");
});

test("one's year on a card: the figures of the report, and nobody else's", async () => {
  const bich = house.cadre("AK02");
  const said = await bich.says("/the");
  const year = parsePeriod("2026");
  const { standings } = house.app.services;
  const found = year && (await standings.of("AK", year, Date.parse("2026-11-25T20:00:00+07:00")));
  const own = found?.standers.find(({ person }) => person.code === "AK02")?.duties;
  expect(said).toContain("🪪 Năm 2026 của đồng chí Phạm Ngọc Bích\n• Giờ tình nguyện: 4 giờ, ");
  expect(said).toContain(`4 giờ, ${own?.D1?.counted?.met}/${own?.D1?.counted?.of} tuần`);
  expect(said).toContain(`• Đăng ký: ${own?.D8?.done}/${own?.D8?.required}`);
  if (HAS_GROUPS_AND_FILES) {
    const [file] = await bich.files();
    const { width, height } = PNG.sync.read(Buffer.from(file?.bytes ?? []));
    expect([file?.name, width, height]).toEqual(["the-2026.png", 1080, 1350]);
  }
  for (const line of ["thẻ", "the"]) expect(await bich.says(line)).toContain("Năm 2026 của đồng chí");
  for (const line of ["thế", "thể thao", "vâng", "Vâng."])
    expect(await bich.says(line)).not.toMatch(/Năm 2026|\/vang/);
  expect(await bich.says("/the Cường")).toContain("chính đồng chí");
  expect(await bich.says("/the 2027")).toContain("chưa bắt đầu");
  expect(await bich.says("/the 2025")).toContain("Năm 2025 của đồng chí Phạm Ngọc Bích");
});

test("what is missing comes first, with the days that are left and a button to it; an overdue review is named", async () => {
  const dung = house.cadre("XK01");
  await dung.says("/giotinhnguyen 2");
  const said = await dung.says("/tiendo");
  const at = (part: string) => said.indexOf(part);
  expect(said).toMatch(/hoạt động 0\/3 hoặc sinh hoạt 0\/3\. Còn 3 .*, 5 ngày nữa hết tháng/);
  expect(said).toContain("• Ghi bù 16/11–22/11: 0 giờ / 2 giờ");
  expect(said).toContain("Tự kiểm điểm quý 3/2026: làm bù được");
  // What has no button is typed.
  expect(said).toContain("Gõ: /dangky, /tukiemdiem quý 3\n");
  expect(at("hoạt động 0/3")).toBeLessThan(at("Tuần này"));
  expect(at("quý 3/2026")).toBeLessThan(at("Tuần này"));
  expect(at("Tuần này")).toBeLessThan(at("quý 4/2026"));
  expect(await dung.buttons()).toEqual(expect.arrayContaining(["➕ Giờ tình nguyện", "➕ HĐ, sinh hoạt"]));
  expect(linesOnPhone(said)).toBeLessThanOrEqual(16);
});

test("weeks before a cadre came to the list are no debts; those with hours in them are shown", async () => {
  const [dung, an] = [house.cadre("NK01"), house.cadre("AK01")];
  expect(await dung.says("/tiendo")).not.toContain("danh sách");
  const connection = await openDatabase(house.databaseUri);
  await peopleModels(connection).cadres.updateMany(
    { _id: { $in: ["NK01", "AK01"] } },
    { $set: { "facts.0.from": "2026-11-24" } },
  );
  await connection.close();
  const fresh = await dung.says("/tiendo");
  expect(fresh).toContain("📊 Tuần này");
  expect(fresh).not.toMatch(/Trước đó,|0 giờ \/ 2 giờ\n•/);
  await an.says("/giotinhnguyen 1 20/11");
  const said = await an.says("/tiendo");
  expect(said).toMatch(/• Ghi bù 16\/11–22\/11: 1 giờ[^•]*danh sách từ 24\/11/);
});

test("a week belongs to the month of its Thursday (ISO 8601)", async () => {
  house.setClock("2026-11-30T08:00:00+07:00"); // Monday; its Thursday is 03/12
  const said = await house.cadre("AK03").says("/tiendo");
  expect(said).toContain("📊 Tuần này");
  expect(said).not.toContain("Trước đó,");
  expect(said).toContain("• Ghi bù 23/11–29/11: 0 giờ / 2 giờ");
});

test("a head who names a member hears that it shows their own alone", async () => {
  const an = house.cadre("AK01");
  expect(await an.says("/tiendo Bích")).toContain("tiến độ của chính đồng chí");
  expect(await an.says("/tiendo tuần này")).toContain("📊 Tuần này");
  expect(await house.cadre("AK02").says("/tiendo của em")).toContain("📊 Tuần này");
});

test("the week stands against one's own pledge, beside what the plan asks", async () => {
  house.setClock("2026-11-25T20:00:00+07:00");
  const cuong = house.cadre("AK03");
  const forms = house.app.services.forms.pledges;
  const at = new Date("2026-11-20T09:00:00+07:00");
  const number = { kind: "number" as const, of: null };
  const answers = {
    hours: { ...number, value: 150 },
    activities: { ...number, value: 5, of: "activities" },
  };
  const draft = { form: "pledge", formVersion: 1, answers, key: "k", startedAt: at, reason: null };
  await forms.begin("AK03", "2026", draft);
  await forms.confirm("AK03", "2026", "k", {
    key: "c",
    form: "pledge",
    formVersion: 1,
    group: "B",
    answers,
    confirmedAt: at,
    reason: null,
    figures: null,
  });
  await cuong.says("/giotinhnguyen 1");
  expect(await cuong.says("/tiendo")).toContain(
    "1 giờ / 2 giờ 30 phút (đăng ký 2 giờ 30 phút, kế hoạch 2 giờ)\nCòn 1 giờ 30 phút, 4 ngày nữa hết tuần",
  );
  await cuong.says("/giotinhnguyen 1 24/11");
  expect(await cuong.says("/tiendo")).toContain("Đã đủ mức kế hoạch. Còn 30 phút, 4 ngày nữa hết tuần");
  await cuong.says("/giotinhnguyen 30p 24/11");
  expect(await cuong.says("/tiendo")).toContain("2 giờ 30 phút / 2 giờ 30 phút ✅");
  // Five activities that were pledged are not made by meetings, though the plan takes either.
  for (const day of ["23/11", "24/11", "25/11"]) await cuong.says(`/sinhhoat ${day} kv2`);
  expect(await cuong.says("/tiendo")).toContain(
    "Tháng 11/2026: hoạt động 0/5 (đăng ký 5 lần, kế hoạch 3 lần). Đã đủ mức kế hoạch. Còn 5 hoạt động, 5 ngày nữa hết tháng",
  );
});
