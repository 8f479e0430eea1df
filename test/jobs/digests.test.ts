import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { heatMapPages } from "../../src/papers/pictures/heat-map-pages.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { loadWords } from "../../src/words/words.ts";
import { HAS_BUTTONS, type OpenHouse, openHouse, townWithGroupsAndFiles } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-15T09:00:00+07:00", town: townWithGroupsAndFiles });
  await house.inGroup("NK01", "nhom-nk").says("/ketnoi");
  await house.cadre("AK02").says("/giotinhnguyen 2");
  await house.cadre("XK01").says("/giotinhnguyen 2");
  house.setClock("2026-11-22T09:00:00+07:00");
  await house.cadre("AK01").says("/giotinhnguyen 2");
  await house.cadre("AK02").says("/giotinhnguyen 3");
});
afterAll(() => house.close());

const AT = "2026-11-23T08:00:00+07:00";

async function report(unit: string, id: string) {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const standing = await house.app.services.standings.of(unit, period, Date.parse(AT));
  if (!standing) throw new Error(unit);
  return standing.report;
}

test("the week's digest in the group: each unit's counts, the trend, and no name", async () => {
  house.setClock(AT);
  await runJob(house.app.services, "week-digest", { at: Date.parse(AT) });
  await house.app.lanes.idle();
  const heard = (await house.inGroup("NK01", "nhom-nk").heard()).at(-1) ?? "";
  expect(heard).toContain("Quận Đoàn Ninh Kiều – tuần 16/11–22/11");
  expect(heard).toMatch(/Toàn đơn vị\W+(?:Giờ tình nguyện )?2\/6 =/);
  expect(heard).toMatch(/Đoàn phường An Khánh\W+(?:Giờ tình nguyện )?2\/3 ↑/);
  expect(heard).toMatch(/Đoàn phường Xuân Khánh\W+(?:Giờ tình nguyện )?0\/2 ↓/);
  expect(heard).toContain("Chưa kết nối: 1 đồng chí");
  for (const name of ["Bích", "Cường", "Dung", "Em"]) expect(heard).not.toContain(name);
});

test("the digest's picture comes before its words: in the group and to the unit's heads, none where people are the rows", async () => {
  const inGroup = house.inGroup("NK01", "nhom-nk");
  const [before = ""] = (await inGroup.heard()).slice(-2);
  expect(before).toBe(
    "🖼 Quận Đoàn Ninh Kiều – tuần 16/11–22/11: phần trăm cán bộ đạt\nToàn đơn vị: Giờ tình nguyện 33%",
  );
  const [picture] = await inGroup.files();
  expect(picture?.name).toBe("ket-qua-NK-2026-W47.png");
  expect(picture && PNG.sync.read(Buffer.from(picture.bytes)).width).toBe(1080);
  const onThePage = (await house.app.web.history(inGroup.address)).find(({ file }) => file);
  if (onThePage) expect(onThePage.file?.alt).toContain("Đoàn phường An Khánh: Giờ tình nguyện 66%");
  expect(await house.cadre("NK01").files()).toHaveLength(1);
  expect(await house.cadre("AK01").files()).toHaveLength(0);
});

test("every figure of the picture is the report's", async () => {
  const period = parsePeriod("2026-W47");
  const standing = period && (await house.app.services.standings.of("NK", period, Date.parse(AT)));
  if (!standing) throw new Error("NK");
  const [page] = heatMapPages(loadWords("vi"), standing, "2026-11-23");
  const figures = new Map(page?.parts.rows.map(({ name, cells }) => [name, cells]));
  for (const [code, name] of [
    ["AK", "Đoàn phường An Khánh"],
    ["XK", "Đoàn phường Xuân Khánh"],
  ] as const)
    expect(figures.get(name)).toEqual([(await report(code, "2026-W47")).totals.D1]);
  expect(page?.alt).toContain("Đoàn phường An Khánh: Giờ tình nguyện 66%");
  expect(page?.parts.note, "a week asks nothing of units").not.toContain("ĐV");
});

test("what the table counts is said right above it", async () => {
  const { preview } = await runJob(house.app.services, "week-digest", { at: Date.parse(AT), dryRun: true });
  expect(preview.length).toBeGreaterThan(1);
  for (const { text } of preview) {
    expect(text).toMatch(
      /↑ tăng, ↓ giảm, = như kỳ trước\nSố đồng chí đạt \/ số đồng chí cần đạt:\nĐơn vị \| Giờ tình nguyện/,
    );
  }
});

test("every figure of the digest is the report's", async () => {
  const whole = await report("NK", "2026-W47");
  expect(whole.totals).toEqual({ cadres: 6, linked: 5, D1: { met: 2, of: 6 } });
  expect(whole.unit).toEqual({
    code: "NK",
    name: "Quận Đoàn Ninh Kiều",
    level: "Quận, huyện Đoàn và tương đương",
  });
  expect(whole.period).toEqual({ id: "2026-W47", from: "2026-11-16", to: "2026-11-22" });
  expect(whole.generatedAt).toBe("2026-11-23T08:00:00+07:00");
  expect(whole.units.map(({ code }) => code)).toEqual(["NK", "AK", "XK"]);
  expect(whole.cadres.find(({ code }) => code === "AK02")).toEqual({
    code: "AK02",
    name: "Phạm Ngọc Bích",
    unit: "AK",
    group: "B",
    duties: { D1: { done: 180, required: 120, measure: "minutes", met: true } },
  });
  const answer = await house.cadre("NK01").says("/tinhhinh tuần trước");
  const { preview } = await runJob(house.app.services, "week-digest", { at: Date.parse(AT), dryRun: true });
  const inGroup = preview.find(({ to }) => to.startsWith("nhóm"))?.text ?? "";
  for (const unit of ["NK", "AK", "XK"]) {
    const { D1 } = (await report(unit, "2026-W47")).totals;
    expect(answer).toContain(`${D1?.met}/${D1?.of}`);
    expect(inGroup).toContain(`${D1?.met}/${D1?.of}`);
  }
});

test("the month that ends a quarter tells how the year's targets stand, to groups in counts alone", async () => {
  const at = Date.parse("2027-01-04T09:00:00+07:00");
  const { preview } = await runJob(house.app.services, "month-digest", { at, dryRun: true });
  const said = preview.map(({ text }) => text).filter((text) => text.includes("Quận Đoàn Ninh Kiều –"));
  expect(said.length).toBeGreaterThan(1);
  for (const text of said) {
    expect(text).toContain(
      "🎯 Mục tiêu năm 2026, cần đạt 100%:\n• Đơn vị có mô hình được công nhận: 0/3 (0%)",
    );
    expect(text).toContain("• Bí thư Đoàn cơ sở có sáng kiến: 0/1 (0%), khuyết 1");
  }
  const november = await runJob(house.app.services, "month-digest", {
    at: Date.parse("2026-12-01T09:00:00+07:00"),
    dryRun: true,
  });
  expect(november.preview.map(({ text }) => text).join()).not.toContain("🎯");
});

test("a year counts T2 (III.2), and duties without a meaning are left out", async () => {
  const year = await report("NK", "2026");
  expect(year.totals.T2).toEqual({ met: 0, of: 6 });
  expect(Object.keys((await report("NK", "2026-11")).totals)).toEqual(["cadres", "linked", "D1", "D2", "U2"]);
});

test.runIf(HAS_BUTTONS)(
  "the secretary hears in private who is missing, by given name, who has not linked, with a nudge",
  async () => {
    const secretary = house.cadre("NK01");
    const heard = (await secretary.heard()).find((text) => text.includes("Còn thiếu giờ tình nguyện")) ?? "";
    expect(heard).toMatch(/Đặng Quốc Cường[\s\S]*Võ Thị Dung[\s\S]*Huỳnh Gia Em[\s\S]*Trần Thị Hoa/);
    expect(heard).toMatch(/Chưa kết nối \(1\)[\s\S]*Huỳnh Gia Em \(Đoàn phường Xuân Khánh\)/);
    const preview = await secretary.presses("🔔 Nhắc giờ tình nguyện");
    expect(preview).toContain("2 đồng chí");
    expect(preview).toMatch(/Đặng Quốc Cường[\s\S]*Võ Thị Dung/);
  },
);

test("who blocked the bot is named to the secretary", async () => {
  await house.app.services.cadres.setReachable(house.addressOf("AK03"), false);
  const { preview } = await runJob(house.app.services, "week-digest", { at: Date.parse(AT), dryRun: true });
  const toHead = preview.find(({ to }) => to === "Nguyễn Văn An")?.text ?? "";
  expect(toHead).toMatch(/Không nhận được tin \(1\)[\s\S]*Đặng Quốc Cường/);
  await house.app.services.cadres.setReachable(house.addressOf("AK03"), true);
});

test("a group digest that was sent is not sent again, a new month's is", async () => {
  const again = await runJob(house.app.services, "week-digest", { at: Date.parse(AT) });
  expect(again.sent).toBe(0);
  const month = await runJob(house.app.services, "month-digest", {
    at: Date.parse("2026-12-01T08:00:00+07:00"),
  });
  expect(month.sent).toBe(5); // one group, four linked heads
});

test("where the policy wants no picture, none comes", async () => {
  await house.app.services.policies.decide("NK", { from: "2026-11-30", policy: { digestPictures: false } });
  const heard = async () => {
    await house.app.lanes.idle();
    return (await house.inGroup("NK01", "nhom-nk").heard()).filter((said) => said.startsWith("🖼"));
  };
  const before = await heard();
  const at = "2026-11-30T08:00:00+07:00";
  house.setClock(at);
  expect((await runJob(house.app.services, "week-digest", { at: Date.parse(at) })).sent).toBe(5);
  expect(await heard()).toEqual(before);
  expect((await house.cadre("NK01").heard()).at(-1)).toContain("tuần 23/11–29/11");
});

test("a group that moved to a new address does not hear the same digest again", async () => {
  const { groups } = house.app.services;
  const before = house.inGroup("NK01", "nhom-nk").address;
  const after = house.inGroup("NK01", "nhom-moi").address;
  await groups.move(before, after);
  expect((await groups.of(after))?.unit).toBe("NK");
  const again = await runJob(house.app.services, "week-digest", { at: Date.parse(AT) });
  expect(again.sent).toBe(0);
});

test("names stand in the group's digest only where the unit's policy says so", async () => {
  await house.app.services.policies.decide("NK", { from: "2026-01-01", policy: { namesInGroup: true } });
  const { preview } = await runJob(house.app.services, "week-digest", { at: Date.parse(AT), dryRun: true });
  expect(preview.find(({ to }) => to.startsWith("nhóm"))?.text).toMatch(/Còn thiếu[\s\S]*Đặng Quốc Cường/);
});
