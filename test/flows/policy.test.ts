import { afterAll, beforeAll, expect, test } from "vitest";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-24T19:00:00+07:00" });
  await house.cadre("AK02").says("/giotinhnguyen 2");
  await house.cadre("AK03").says("/giotinhnguyen 3");
});
afterAll(() => house.close());

const policyOf = (unit: string, day = "2026-11-24") => house.app.services.policies.of(unit, day);
const hoursOf = async (unit: string, day?: string) => (await policyOf(unit, day)).requirements.D1;

test("what applies here, from whom and since when: an overview, then a group", async () => {
  const head = house.cadre("AK01");
  const heard = await head.says("/chinhsach");
  expect(heard).toContain("Chính sách ở Đoàn phường An Khánh, hôm nay 24/11/2026");
  expect(heard).toContain("Đúng như kế hoạch");
  expect(await head.presses("Chỉ tiêu")).toContain("nhóm A: 2 giờ (theo kế hoạch, mục IV.2.2)");
  await head.presses("Nhóm khác");
  expect(await head.presses("Giờ nhắc việc")).toContain("giờ nhắc sáng thứ Hai: 07:00 (mặc định)");
});

test("a yes where neither choice is one decides nothing", async () => {
  const head = house.cadre("XK01");
  await head.says("/chinhsach duyệt giờ");
  for (const said of ["có", "đúng rồi", "không"])
    expect(await head.says(said), said).not.toContain("Áp dụng từ ngày nào");
  expect(await head.says("chờ duyệt nha")).toContain("Áp dụng từ ngày nào");
  await head.says("/huy");
});

test("a dialog in the field's words: laxer refused with the clause, a preview of real effects, undo", async () => {
  const head = house.cadre("AK01");
  await head.says("/chinhsach chỉ tiêu");
  await head.presses("Giờ tình nguyện mỗi tuần");
  expect(await head.presses("Cả hai nhóm cán bộ")).toContain("hiện là 2 giờ");
  const laxer = await head.says("1 tiếng");
  expect(laxer).toContain("kế hoạch yêu cầu ít nhất 2 giờ (mục IV.2.2)");
  expect(laxer).toContain("Đổi thành bao nhiêu?");
  expect(await head.says("3 tiếng")).toContain("Áp dụng từ ngày nào?");
  expect(await head.says("hôm nay")).toContain("Vì sao đổi?");
  const preview = await head.says("Thi đua chào mừng Đại hội");
  expect(preview).toContain("nhóm A: 2 giờ → 3 giờ");
  expect(preview).toContain("Từ 24/11/2026, ở Đoàn phường An Khánh: 3 đồng chí");
  expect(preview).toContain("Tuần 23/11–29/11 (tính đến hôm nay): 1 đồng chí sẽ không còn đạt");
  expect((await hoursOf("AK")).A).toBe(120);
  expect(await head.presses("Áp dụng")).toContain("Đã đổi, áp dụng từ 24/11/2026");
  expect(await hoursOf("AK")).toMatchObject({ A: 180, B: 180 });
  const week = parsePeriod("2026-W48");
  const standing =
    week && (await house.app.services.standings.of("AK", week, Date.parse("2026-11-24T20:00:00+07:00")));
  expect(standing?.report.totals.D1).toEqual({ met: 1, of: 3 }); // as the preview said
  expect(await head.says("/chinhsach")).toContain("3 giờ (Đoàn phường An Khánh đặt, từ 24/11/2026)");
  const changes = await head.says("/chinhsach lịch sử");
  expect(changes).toContain("24/11/2026 19:00, Nguyễn Văn An, cho Đoàn phường An Khánh");
  expect(changes).toContain("Lý do: Thi đua chào mừng Đại hội");
  expect(await head.presses("Hoàn tác: giờ tình nguyện mỗi tuần")).toContain("Đã hoàn tác");
  expect((await hoursOf("AK")).A).toBe(120);
  expect(await head.says("/chinhsach lịch sử")).toContain("Đã hoàn tác 24/11/2026 19:00, Nguyễn Văn An");
  expect(await head.says("/chinhsach hoàn tác")).toContain("chưa có thay đổi nào");
});

test("one line does, however it is typed", async () => {
  const admin = house.cadre("TD01");
  const preview = await admin.says("/chinhsach so gio tinh nguyen nhom a 4 tieng tu 1/12 vi thi dua");
  expect(preview).toContain("nhóm A: 2 giờ → 4 giờ");
  expect(preview).toContain(
    "Từ 01/12/2026, ở Thành đoàn Cần Thơ và các đơn vị bên dưới: 4 đồng chí, 4 đơn vị",
  );
  expect(preview).toContain("Nếu tính cho tuần 23/11–29/11");
  expect(await admin.presses("Chọn ngày khác")).toContain("Áp dụng từ ngày nào?");
  expect(await admin.says("7/12")).toContain("Từ 07/12/2026");
  await admin.presses("Áp dụng");
  expect(await hoursOf("AK", "2026-12-07")).toMatchObject({ A: 240, B: 120 });
  expect(await house.cadre("AK01").says("/chinhsach")).toContain(
    "Sắp áp dụng:\n• giờ tình nguyện mỗi tuần, nhóm A: 4 giờ (Thành đoàn Cần Thơ đặt, từ 07/12/2026)",
  );
  expect(await admin.says("hoàn tác")).toContain("Đã hoàn tác, chính sách trở lại như trước");
});

test.each([
  ["giờ nhắc thứ hai 22h", "22:00 rơi vào giờ nghỉ đêm (21:00–06:30)"],
  ["sửa tuần 40", "40 ngày là quá lâu, số liệu sẽ không bao giờ chốt"],
  ["giờ hành chính 7h-12h, 11h-17h", "chồng lên nhau"],
  ["các cấp bỏ Đoàn cơ sở", "cấp “Đoàn cơ sở” đang có 2 đơn vị"],
  ["giờ tình nguyện 1", "kế hoạch yêu cầu ít nhất 2 giờ (mục IV.2.2)"],
  ["hạn báo cáo 15/11", "kế hoạch yêu cầu trước ngày 30/10 (mục V.2)"],
  ["giờ tình nguyện 200", "quá sức làm được"],
])("refused with the reason, and nothing changes: %s", async (line, reason) => {
  const admin = house.cadre("TD01");
  const before = await policyOf("TD");
  const heard = await admin.says(`/chinhsach ${line}`);
  expect(heard).toContain(reason);
  expect(heard).toContain("mọi thứ vẫn như cũ");
  expect(heard).toContain("Ví dụ đúng: /chinhsach ");
  expect(heard).not.toMatch(/reminders|requirements|correctionDays|officeHours/);
  expect(await admin.says("/huy")).toContain("không có việc nào");
  expect(await policyOf("TD")).toEqual(before);
});

test("where the plan is silent the topmost unit decides either way, a lower one only stricter", async () => {
  const admin = house.cadre("TD01");
  const preview = await admin.says("/chinhsach số ngày sửa tuần 10");
  expect(preview).toContain("số ngày còn sửa được sau tuần: 7 → 10");
  expect(preview).toContain("Tuần 23/11–29/11: sửa được đến hết 09/12/2026, trước đó là 06/12/2026");
  await admin.presses("Áp dụng");
  expect(await house.cadre("NK01").says("/chinhsach sửa tuần 11")).toContain("cấp trên đã đặt là 10 ngày");
  await house.cadre("NK01").says("/chinhsach sửa tuần 9");
  expect(await house.cadre("NK01").presses("Áp dụng")).toContain("Đã đổi");
  expect(await house.cadre("NK01").says("/chinhsach các cấp thêm Tổ")).toContain(
    "chỉ đơn vị cao nhất đặt được",
  );
});

test("all that heads decide: each is read, previewed and holds", async () => {
  const admin = house.cadre("TD01");
  const applies = async (line: string) => {
    const preview = await admin.says(`/chinhsach ${line}`);
    await admin.presses("Áp dụng");
    return preview;
  };
  expect(await applies("giờ nhắc thứ hai 7h30")).toContain(
    "Nhắc đầu tuần: lần tới là 30/11/2026 07:30, trước đó là 30/11/2026 07:00",
  );
  await applies("ngày nghỉ 30/11 Nghỉ toàn Thành đoàn");
  await applies("giờ hành chính 7h30-11h30 và 13h30-17h");
  await applies("ngày làm việc thứ hai đến thứ bảy");
  await applies("hạn báo cáo 15/10");
  await applies("hạn báo cáo cấp dưới 5/10");
  await applies("tên các cấp thêm Tổ công tác sau Chi đoàn");
  await applies("tên trong nhóm có");
  await applies("nhắc cả ngày nghỉ có");
  expect(await policyOf("AK")).toMatchObject({
    namesInGroup: true,
    remindOnHolidays: true,
    reminders: { monday: "07:30", yearReportBefore: "10-15", secondTierReportBefore: "10-05" },
    officeHours: {
      weekdays: [1, 2, 3, 4, 5, 6],
      spans: [
        { from: "07:30", to: "11:30" },
        { from: "13:30", to: "17:00" },
      ],
    },
  });
  expect((await policyOf("TD")).levels.at(-1)).toBe("Tổ công tác");
  expect((await policyOf("XK")).holidays).toContainEqual({ day: "2026-11-30", name: "Nghỉ toàn Thành đoàn" });
  expect(await admin.says("/chinhsach tên trong nhóm có")).toContain("đã đúng như vậy");
});

test.each(["giờ tình nguyện 3 từ 1/10/2026 vì thi đua", "giờ tình nguyện 3 từ hôm qua vì thi đua"])(
  "a past day is refused with the reason, and nothing that was said is lost: %s",
  async (line) => {
    const head = house.cadre("AK01");
    const heard = await head.says(`/chinhsach ${line}`);
    expect(heard).toContain("đã qua. Chính sách đổi từ hôm nay trở đi");
    expect(heard).toContain("ví dụ: 24/11/2026");
    expect(await head.says("20/11/2026")).toContain("Ngày 20/11/2026 đã qua");
    const preview = await head.says("1/12");
    expect(preview).toContain("2 giờ → 3 giờ");
    expect(preview).toContain("thi đua");
    await head.presses("Thôi");
    expect((await hoursOf("AK", "2026-12-01")).B).toBe(120);
  },
);

test.each([
  ["chính sách", "Chính sách ở Đoàn phường An Khánh"],
  ["chinh sach gio nhac viec", "giờ gửi tổng hợp tuần"],
  ["/ChinhSach  CHI TIEU", "nhóm B: 2 giờ"],
  ["/chinhsach gìo tình nguyện 3", "2 giờ → 3 giờ"],
  ["/chinhsach đổi giờ tình nguyện thành 3 giờ nhé", "2 giờ → 3 giờ"],
])("sloppily typed: %s", async (line, part) => {
  const head = house.cadre("AK01");
  expect(await head.says(line)).toContain(part);
  await head.says("/huy");
});

test("a sentence that begins with the word is none", async () => {
  expect(await house.cadre("AK01").says("chính sách mới hay quá")).not.toContain("Chính sách ở");
});

test("words that are no value are asked about; a unit below can be looked at", async () => {
  const head = house.cadre("NK01");
  expect(await head.says("/chinhsach giờ nhắc thứ hai sớm hơn")).toContain("Mình chưa hiểu “sớm hơn”");
  expect(await head.says("8h")).toContain("Áp dụng từ ngày nào?");
  await head.says("/huy");
  expect(await head.says("/chinhsach tiền quỹ 5")).toContain("Mình chưa hiểu “tiền quỹ 5”");
  const below = await head.says("/chinhsach an khánh");
  expect(below).toContain("Chính sách ở Đoàn phường An Khánh");
  expect(below).toContain("Đây là chính sách ở đơn vị cấp dưới");
  expect(await house.cadre("AK02").says("/chinhsach")).toContain("dành cho Bí thư");
});

test("a unit outside the plan's scope: marked by its head above, never by itself, from today on", async () => {
  const head = house.cadre("NK01");
  await head.says("/chinhsach ngoài phạm vi");
  expect(await head.says("Xuân Khánh")).toContain("Áp dụng từ ngày nào?");
  expect(await head.says("hôm qua")).toContain("báo cáo trước đây giữ nguyên từng chữ");
  await head.says("hôm nay");
  const preview = await head.says("không");
  expect(preview).toContain("Đoàn phường Xuân Khánh: ngoài phạm vi kế hoạch");
  expect(preview).toContain("2 đồng chí ở 1 đơn vị");
  await head.presses("Áp dụng");
  expect((await policyOf("XK")).outsideScope).toBe(true);
  const own = house.cadre("XK01");
  expect(await own.says("/chinhsach")).toContain("ngoài phạm vi kế hoạch");
  expect(await own.says("/chinhsach trong phạm vi Xuân Khánh")).toContain("do cấp trên đánh dấu");
  expect(await own.says("/chinhsach lịch sử")).not.toContain("[Hoàn tác: đơn vị ngoài phạm vi");
  expect(await head.says("/chinhsach trong phạm vi Xuân Khánh từ 1/12")).toContain("lại được tính");
  await head.presses("Áp dụng");
  expect((await policyOf("XK", "2026-12-01")).outsideScope).toBe(false);
});

test("undo ends with the day", async () => {
  house.setClock("2026-11-25T08:00:00+07:00");
  const admin = house.cadre("TD01");
  expect(await admin.says("/chinhsach hoàn tác")).toContain("chưa có thay đổi nào");
  expect(await admin.says("/chinhsach lịch sử")).not.toContain("[Hoàn tác");
});
