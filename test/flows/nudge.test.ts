import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { addDays } from "../../src/rules/calendar/time.ts";
import { calledEvent } from "../support/events.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  const { units, cadres } = SMALL_CITY;
  const people = cadres.map((one) => (one.code === "XK02" ? { ...one, civilServant: true } : one));
  house = await openHouse({ organisation: { units, cadres: people } });
  await house.cadre("AK02").says("/giotinhnguyen 2");
});
afterAll(() => house.close());

const nudges = async (code: string, words = "nhắc:") =>
  (await house.cadre(code).heard()).filter((text) => text.includes(words)).length;

test("a preview with the words and the names, then one nudge each", async () => {
  const secretary = house.cadre("NK01");
  const preview = await secretary.says("/nhacngay giờ");
  expect(preview).toMatch(/3 đồng chí:[\s\S]*Nguyễn Văn An[\s\S]*Đặng Quốc Cường[\s\S]*Võ Thị Dung/);
  expect(preview).toContain("1 đồng chí chưa nhắc được"); // Huỳnh Gia Em has not linked
  expect(preview).not.toContain("Bích");
  expect(await nudges("AK03")).toBe(0);
  expect(await secretary.presses("🔔 Gửi")).toContain("Đã nhắc 3 đồng chí");
  await house.app.lanes.idle();
  const heard = (await house.cadre("AK03").heard()).at(-1);
  expect(heard).toContain("Đồng chí Trần Thị Hoa nhắc: tuần 23/11–29/11");
  expect(await house.cadre("AK03").buttons()).toContain("Ghi 2 giờ");
  expect(await nudges("NK01")).toBe(1); // the preview alone
});

test("“nhắc mấy bạn ấy giùm chị” below a list with one way to nudge is that one", async () => {
  const secretary = house.cadre("NK01");
  await secretary.says("/chuanop giờ");
  expect(await secretary.says("nhắc mấy bạn ấy giùm chị")).toContain("Mình sẽ nhắc về giờ tình nguyện");
  await secretary.presses("Thôi");
});

test("not twice on one day, again the next", async () => {
  const secretary = house.cadre("NK01");
  await secretary.says("/nhacngay gio");
  expect(await secretary.presses("🔔 Gửi")).toContain("đã được nhắc");
  expect(await nudges("AK03")).toBe(1);
  house.setClock("2026-11-25T09:00:00+07:00");
  await secretary.says("/nhacngay gio");
  expect(await secretary.presses("🔔 Gửi")).toContain("Đã nhắc 3");
  expect(await nudges("AK03")).toBe(2);
});

test("left alone, nothing is sent; who has paused is not nudged", async () => {
  house.setClock("2026-11-26T09:00:00+07:00");
  await house.app.services.reminderSettings.pause("AK03", "2026-11-30");
  const secretary = house.cadre("AK01");
  expect(await secretary.says("/nhacngay gio")).toContain("chưa nhắn được");
  await house.app.services.reminderSettings.resume("AK03");
  await secretary.says("/nhacngay gio");
  expect(await secretary.presses("Thôi")).toContain("chưa gửi gì");
  expect(await nudges("AK03")).toBe(2);
});

test("in the first days of a quarter the one that ended is named, until nobody owes its paper or the new one ends soon", async () => {
  const before = "2026-11-26T09:00:00+07:00";
  const secretary = house.cadre("XK01");
  house.setClock("2026-10-03T09:00:00+07:00");
  for (const line of ["ai chưa nộp", "ai chưa nộp kiểm điểm", "/chuanop kiểm điểm"]) {
    const heard = await secretary.says(line);
    expect(heard, line).toContain("Đoàn phường Xuân Khánh – quý 3/2026\nCòn thiếu bản tự kiểm điểm (2)");
    expect(heard, line).not.toContain("quý 4/2026");
  }
  await secretary.says("/nhacngay");
  expect(await secretary.buttons()).toContain("Kiểm điểm – quý 3/2026 (2)");
  await secretary.says("/huy");
  expect(await house.cadre("AK01").says("/nhacngay kiểm điểm")).toContain(
    "chưa có bản tự kiểm điểm quý 3/2026",
  );
  await house.cadre("AK01").says("/huy");
  expect(await secretary.says("ai chưa nộp kiểm điểm quý này")).toContain("quý 4/2026");
  expect(await secretary.says("hạn nộp kiểm điểm")).toMatch(
    /quý 3\/2026: hạn Thứ Tư 30\/09 đã qua, vẫn làm được: \/tukiemdiem quý 3/,
  );
  house.setClock("2026-11-16T09:00:00+07:00");
  expect(await secretary.says("ai chưa nộp kiểm điểm")).toContain("quý 3/2026");
  house.setClock("2026-12-17T09:00:00+07:00");
  expect(await secretary.says("ai chưa nộp kiểm điểm")).toContain("quý 4/2026");
  house.setClock("2027-01-04T09:00:00+07:00");
  expect(await secretary.says("ai chưa nộp kiểm điểm")).toContain("quý 4/2026");
  house.setClock(before);
});

test("without a duty it is asked; a review's nudge brings the button that begins it", async () => {
  const secretary = house.cadre("XK01");
  await secretary.says("/nhacngay");
  // Hours, activities, initiatives, training, the pledge, the self-review; nothing is known of the shirt yet.
  const buttons = await secretary.buttons();
  expect(buttons.length).toBe(6);
  // A phone's button shows so much of a label.
  for (const label of buttons) expect([...label].length, label).toBeLessThanOrEqual(45);
  await secretary.says("/huy");
  await house.cadre("AK01").says("/nhacngay tự kiểm điểm");
  await house.cadre("AK01").presses("🔔 Gửi");
  await house.app.lanes.idle();
  expect(await house.cadre("AK02").buttons()).toEqual(["📝 Tự kiểm điểm"]);
});

test("a head who alone is missing hears that it is only they", async () => {
  for (const code of ["AK01", "AK03"]) await house.cadre(code).says("/giotinhnguyen 2 26/11");
  await house.cadre("XK01").says("/giotinhnguyen 2 26/11");
  const alone = await house.cadre("NK01").says("/nhacngay gio AK");
  expect(alone).toContain("🌟 Không đồng chí nào còn thiếu");
  await house.app.services.deeds.log({
    cadre: "XK02",
    by: "XK01",
    key: "xk02",
    source: "test",
    at: Date.parse("2026-11-26T09:00:00+07:00"),
    day: "2026-11-26",
    note: "",
    amounts: { D1: 120 },
  });
  const said = await house.cadre("NK01").says("/nhacngay gio");
  expect(said).toMatch(/^Trong tuần .*, chỉ còn chính đồng chí thiếu giờ tình nguyện/u);
  expect(said).not.toContain("không đồng chí nào");
});

test("hours of a closed week cannot be made up: said, not sent", async () => {
  expect(await house.cadre("NK01").says("/nhacngay gio 2026-W40")).toContain("đã chốt");
});

test("who has done it between the preview and the sending is left out, and said so", async () => {
  house.setClock("2026-12-01T09:00:00+07:00");
  const secretary = house.cadre("NK01");
  expect(await secretary.says("/nhacngay gio")).toContain("Đặng Quốc Cường");
  const before = await nudges("AK03");
  await house.cadre("AK03").says("/giotinhnguyen 2");
  const said = await secretary.presses("🔔 Gửi");
  expect(said).toMatch(/Đã nhắc 3 đồng chí[\s\S]*không nhắc[\s\S]*• Đặng Quốc Cường/);
  expect(said).not.toContain("Bích");
  await house.app.lanes.idle();
  expect(await nudges("AK03")).toBe(before);
});

test("all have done it meanwhile: nobody is nudged", async () => {
  const secretary = house.cadre("AK01");
  house.setClock("2026-12-08T09:00:00+07:00");
  await house.cadre("AK02").says("/giotinhnguyen 2");
  await secretary.says("/nhacngay gio");
  await house.cadre("AK03").says("/giotinhnguyen 2");
  const said = await secretary.presses("🔔 Gửi");
  expect(said).toContain("Đặng Quốc Cường");
  expect(said).not.toMatch(/Đã nhắc|đã được nhắc/);
});

test("who has had a message of the day is not nudged besides; the head hears who, and from when on there is room", async () => {
  const monday = "2027-01-11T07:00:00+07:00";
  house.setClock(monday);
  await runJob(house.app.services, "monday-reminder", { at: Date.parse(monday) });
  await house.app.lanes.idle();
  house.setClock("2027-01-11T09:00:00+07:00");
  const head = house.cadre("AK01");
  const before = await nudges("AK02");
  await head.says("/nhacngay gio");
  const said = await head.presses("🔔 Gửi");
  expect(said).toContain("không nhắn thêm");
  expect(said).toContain("• Phạm Ngọc Bích");
  expect(said).toContain("Đồng chí nhắc lại được từ 12/01");
  expect(await nudges("AK02")).toBe(before);

  house.setClock("2027-01-12T09:00:00+07:00");
  await head.says("/nhacngay gio");
  expect(await head.presses("🔔 Gửi")).toContain("Đã nhắc 2 đồng chí");
  expect(await nudges("AK02")).toBe(before + 1);
  await head.says("/nhacngay dangky");
  expect(await head.presses("🔔 Gửi")).toContain("Đồng chí nhắc lại được từ 13/01");
  expect(await nudges("AK02")).toBe(before + 1);
});

test("four messages a week to a cadre: the fifth waits for the next week", async () => {
  const head = house.cadre("AK01");
  for (const day of ["18", "19", "20", "21"]) {
    house.setClock(`2027-01-${day}T10:00:00+07:00`);
    await head.says("/nhacngay gio");
    await head.presses("🔔 Gửi");
  }
  house.setClock("2027-01-22T10:00:00+07:00");
  await head.says("/nhacngay gio");
  // Monday the 25th and Tuesday the 26th have a reminder of their own to come.
  expect(await head.presses("🔔 Gửi")).toContain("Đồng chí nhắc lại được từ 27/01");
});

test.each([
  ["in the evening", "2027-03-02", "19:00", "20:00"],
  ["before its hour, by hand", "2027-03-09", "12:00", "13:00"],
])(
  "a recall that was heard %s takes its place in the budget, also when its event is called off since",
  async (_, day, time, later) => {
    const event = await calledEvent(house, { at: `${addDays(day, 1)}T07:30:00+07:00`, called: ["AK02"] });
    const heardAt = `${day}T${time}:00+07:00`;
    house.setClock(heardAt);
    await runJob(house.app.services, "event-recall", { at: Date.parse(heardAt) });
    await house.app.lanes.idle();
    expect((await house.cadre("AK02").heard()).at(-1)).toContain("Ngày mai đồng chí có");
    const off = { key: "off", by: "AK01", at: new Date(heardAt) };
    await house.app.services.events.act(event.id, { does: "cancel", reason: "mưa" }, off);
    house.setClock(`${day}T${later}:00+07:00`);
    await house.cadre("AK01").says("/nhacngay gio");
    const said = await house.cadre("AK01").presses("🔔 Gửi");
    expect(said).toMatch(/không nhắn thêm[\s\S]*• Phạm Ngọc Bích/);
  },
);

test("what somebody heard as a head takes its place also once the office is another's", async () => {
  const above = house.cadre("NK01");
  house.setClock("2027-03-15T08:00:00+07:00");
  await runJob(house.app.services, "week-digest", { at: Date.parse("2027-03-15T08:00:00+07:00") });
  await house.app.lanes.idle();
  expect((await house.cadre("AK01").heard()).at(-1)).toContain("📊 Đoàn phường An Khánh – tuần");
  await above.says("/canbo sửa Nguyễn Văn An làm Ủy viên Ban Chấp hành từ hôm nay");
  expect(await above.presses("Đồng ý")).toContain("Đã sửa");
  house.setClock("2027-03-15T09:00:00+07:00");
  await above.says("/nhacngay gio");
  expect(await above.presses("🔔 Gửi")).toMatch(/không nhắn thêm[\s\S]*• Nguyễn Văn An/);
  await above.says("/canbo sửa Nguyễn Văn An làm Bí thư từ hôm nay");
  expect(await above.presses("Đồng ý")).toContain("Đã sửa");
});

test("two heads who nudge one head at once stay within three messages a day", async () => {
  house.setClock("2027-02-03T10:00:00+07:00");
  const heads = [house.cadre("TD01"), house.cadre("NK01")];
  const before = await nudges("XK01");
  for (const line of ["/nhacngay gio XK", "/nhacngay dangky XK", "/nhacngay kiem diem quy 4/2026 XK"]) {
    await Promise.all(heads.map((head) => head.says(line)));
    await Promise.all(heads.map((head) => head.presses("🔔 Gửi")));
  }
  await house.app.lanes.idle();
  // Each duty once, whoever asked.
  expect((await nudges("XK01")) - before).toBe(3);
});

test("of what units owe their heads are nudged, once a day; not the own unit alone, and not a unit without a head", async () => {
  house.setClock("2026-12-02T09:00:00+07:00");
  const head = house.cadre("NK01");
  const missing = await head.says("/chuanop nên làm tháng 11");
  expect(missing).toContain("👥 Quận Đoàn Ninh Kiều – tháng 11/2026\nChưa thảo luận điều nên làm (3):");
  expect(missing).toContain("• Quận Đoàn Ninh Kiều\n• Đoàn phường An Khánh\n• Đoàn phường Xuân Khánh");
  const preview = await head.says("/nhacngay nên làm tháng 11");
  expect(preview).toMatch(/Nguyễn Văn An \(Đoàn phường An Khánh\)[\s\S]*chưa thảo luận điều nên làm/);
  expect(preview).not.toContain("Trần Thị Hoa (");
  expect(await head.presses("🔔 Gửi")).toContain("Đã nhắc");
  await house.app.lanes.idle();
  expect((await house.cadre("AK01").heard()).at(-1)).toContain("Đoàn phường An Khánh chưa thảo luận");
  await head.says("/nhacngay nên làm tháng 11");
  expect(await head.presses("🔔 Gửi")).not.toContain("Đã nhắc");
  expect(await house.cadre("AK01").says("/nhacngay nên làm AK")).toContain(
    "chỉ còn đơn vị của chính đồng chí",
  );
});

test("T3: the Bí thư without an initiative, and the posts that nobody holds", async () => {
  const said = await house.cadre("NK01").says("/chuanop sáng kiến Bí thư");
  expect(said).toContain("Bí thư Đoàn cơ sở chưa có sáng kiến được công nhận (1):\n• Nguyễn Văn An");
  expect(said).toContain("Khuyết Bí thư, không tính (1): Đoàn phường Xuân Khánh");
  expect(await house.cadre("NK01").says("/nhacngay sáng kiến Bí thư")).toContain(
    "mỗi Bí thư Đoàn cơ sở cần một sáng kiến được công nhận",
  );
  const { policies } = house.app.services;
  await policies.decide("TD", { from: "2026-01-01", policy: { secretariesLevel: "Chi đoàn" } });
  expect(await house.cadre("NK01").says("/chuanop sáng kiến Bí thư"), "a level is policy").not.toContain(
    "An",
  );
  const { wrong } = await policies.decide("TD", {
    from: "2026-01-01",
    policy: { secretariesLevel: "Chi đòan" },
  });
  expect(wrong).toMatchObject([{ kind: "unknown-level", level: "Chi đòan" }]);
});

test("T4: whom the collective has not rated yet, is told to the heads who hold the review, and never to themselves", async () => {
  const top = house.cadre("TD01");
  const missing = await top.says("/chuanop bốn được");
  expect(missing).toContain("• Nguyễn Văn An");
  expect(await top.buttons()).toContain("🔔 Nhắc bốn được");
  const before = await nudges("AK01");
  expect(await top.says("/nhacngay bốn được"), "a unit of two is rated by the level above").toMatch(
    /1 đồng chí:\n• Trần Thị Hoa[\s\S]*tập thể chưa đánh giá bốn được của Nguyễn Văn An[^\n]* Huỳnh Gia Em/,
  );
  expect(await top.presses("🔔 Gửi")).toContain("Đã nhắc 1 đồng chí");
  expect(await nudges("AK01")).toBe(before);
  const { collectiveReviews } = house.app.services;
  const review = { unit: "AK", quarter: "2026-Q3" };
  const doing = (key: string) => ({ key, by: "NK01", at: new Date("2026-11-30T09:00:00+07:00") });
  const sitting = { day: "2026-11-30", there: ["AK01"], chair: "NK01", minuteTaker: "AK01" };
  await collectiveReviews.act(review, { does: "sit", sitting }, doing("sit"));
  const said = { remark: "Chăm việc", goods: [] };
  await collectiveReviews.act(review, { does: "write", who: "AK01", said, seen: 0 }, doing("write"));
  await collectiveReviews.act(review, { does: "close", closes: ["AK01"] }, doing("close"));
  expect(await top.says("/nhacngay bốn được"), "what it has said is its own matter").not.toContain(
    "Nguyễn Văn An",
  );
});
