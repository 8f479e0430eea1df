import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { tick } from "../../src/jobs/worker/tick.ts";
import { ourTemplate } from "../../src/papers/word/write-papers.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { changePosition } from "../support/everybody.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

const FROM_TOMORROW = "từ 26/11/2026";

/** An office changes hands in the chat; both sides hear it on the day, wherever they chat. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  beforeAll(async () => {
    const more = [
      { code: "AK05", name: "Trần Hải Hậu", unit: "AK", linked: false },
      { code: "AK06", name: "Mai Không App", unit: "AK", linked: false },
    ];
    const organisation = { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...more] };
    house = await openHouse({ iso: "2026-11-25T14:00:00+07:00", organisation, town });
    await looks("2026-11-25T14:00:00+07:00");
  });
  afterAll(() => house.close());

  async function looks(iso: string): Promise<void> {
    house.setClock(iso);
    await tick(house.app.services, Date.parse(iso));
    await house.app.lanes.idle();
  }
  const heard = async (code: string) => (await house.cadre(code).heard()).join("\n");
  async function changes(name: string, office: string): Promise<void> {
    const above = house.cadre("NK01");
    await above.says(`/canbo sửa ${name}`);
    await above.presses("Chức vụ");
    await above.says(office);
    await above.says(FROM_TOMORROW);
    await above.presses("Đồng ý");
  }

  test("what is open before: a deed that waits, somebody without an app, a piece of work, an open dialog", async () => {
    await house.cadre("NK01").says("/chinhsach duyệt giờ tình nguyện chờ duyệt");
    await house.cadre("NK01").presses("Áp dụng");
    await house.cadre("AK03").says("/giotinhnguyen 2 hôm nay trồng cây");
    const before = house.cadre("AK01");
    await before.says("/canbo không dùng Không App");
    await before.presses("Đã xem giấy");
    await before.says("20/11/2026");
    await before.presses("Không cần ảnh");
    await before.says("/uyquyen ghi giờ Cường đến 15/12");
    await before.presses("✅ Giao");
    // Where no file can be sent the parts are asked at once.
    const byFile = (await before.says("/mohinh viet")).includes("bằng cách nào");
    if (byFile) await before.presses("✏️ Trả lời từng phần");
    for (const line of ["Tổ dân phố không giấy", "/huy", "/hoso hội thi Tin học trẻ 3/11, giải nhì"])
      await before.says(line);
    for (const line of [
      "/sinhhoatnenlam",
      "hôm qua",
      "Hội trường",
      "1",
      "Báo trước khi vắng",
      "Bỏ qua",
      "Bỏ qua",
    ])
      await before.says(line);
    for (const line of ["/giamsat ghi Cường", "Sổ ghi giờ còn thiếu", "26/11/2026"]) await before.says(line);
    expect(await before.presses("Lưu")).toContain("Đã ghi về Đặng Quốc Cường");
    await house.cadre("AK03").says("em đề xuất nên làm: họp đúng giờ");
    await before.says("/kiemdiem Cường");
    await before.presses("✍️ Ghi nhận xét");
    await before.says("Năng nổ, chịu khó");
    await before.presses("Để sau");
    await changes("Nguyễn Văn An", "Ủy viên Ban Chấp hành");
    await changes("Phạm Ngọc Bích", "Bí thư");
    expect(await heard("AK02")).not.toContain("đồng chí có quyền");
    const at = new Date("2026-11-25T14:00:00+07:00");
    const template = { key: "own", by: "AK01", at, bytes: ourTemplate("a1") };
    await house.app.services.templates.decide("AK", "a1", template);
    await before.says("/giotinhnguyen nhieu");
  });

  test("the successor's first message: at most six lines, what is open, each with a button; once", async () => {
    for (const time of ["09:00", "09:01", "10:00"]) await looks(`2026-11-26T${time}:00+07:00`);
    const after = house.cadre("AK02");
    const [said = "", ...more] = (await after.heard()).filter((text) => text.includes("đồng chí có quyền"));
    expect(more).toEqual([]);
    const [lines = ""] = said.split(/\n(?=\[|1\. |\n)/u);
    expect(lines.split("\n").length).toBeLessThanOrEqual(6);
    expect(lines).toContain("• 1 việc chờ đồng chí duyệt");
    expect(lines).toContain("• họp kiểm điểm quý 4/2026 đang ghi dở");
    expect(lines).toContain("• 1 đồng chí chưa kết nối"); // not the one who uses no app
    expect(lines).not.toContain("đang ủy quyền"); // it ended with the office of the one who gave it
    expect(await after.presses("📥 Việc chờ duyệt")).toContain("trồng cây");
    expect(await after.presses("✅ Duyệt")).toContain("Đã duyệt 2 giờ");
    expect(await after.says("/chuanop giờ")).toContain("Nguyễn Văn An");
  });

  test("a review under way is the successor's to go on with: what was said is there, and their own part is another's", async () => {
    const after = house.cadre("AK02");
    expect(await after.says("làm tiếp")).toContain("Buổi họp kiểm điểm quý 4/2026 đang ghi dở");
    expect(await after.presses("▶️ Ghi tiếp họp kiểm điểm")).toContain("Đã có nhận xét: 1/");
    expect(await after.says("/kiemdiem Cường")).toContain("💬 Nhận xét: Năng nổ, chịu khó");
    await after.presses("✍️ Sửa nhận xét");
    expect(await after.says("Năng nổ, chịu khó, có sáng kiến")).toContain("xếp loại Đặng Quốc Cường");
    await after.presses("Để sau");
    expect(await after.says("/kiemdiem 2026-Q4 ghi AK AK02")).toContain("người khác chủ trì");
    const above = house.cadre("NK01");
    expect(await above.says("/kiemdiem 2026-Q4 ai AK AK03")).toContain("Năng nổ, chịu khó, có sáng kiến");
  });

  test("the unit's model, records, discussions and notes are the successor's to go on with, and the predecessor's no more", async () => {
    const [before, after] = [house.cadre("AK01"), house.cadre("AK02")];
    expect((await heard("AK02")).match(/Đã đến hẹn xem lại/g)).toHaveLength(1);
    expect(await heard("AK01")).not.toContain("Đã đến hẹn xem lại");
    expect(await after.says("/mohinh viet")).toContain("Phần 2/7");
    await after.says("/huy");
    await after.says("/hoso");
    await after.presses("👁 Hội thi Tin học trẻ");
    expect(await after.presses("Rút lại")).toContain("Đã rút");
    expect(await after.says("/nenlam cho")).toContain("họp đúng giờ (Đặng Quốc Cường)");
    expect(await after.says("/nenlam")).toContain("• Báo trước khi vắng");
    expect(await after.says("/giamsat")).toContain("Sổ ghi giờ còn thiếu");
    for (const line of ["/hoso", "/sinhhoatnenlam", "/giamsat", "/nenlam cho", "/baocao nam"])
      expect(await before.says(line), line).not.toMatch(
        /Tin học trẻ|Buổi ấy|Sổ ghi giờ|họp đúng giờ|Viết báo cáo/,
      );
  });

  test("the unit's own template stays, and is the successor's to drop", async () => {
    const [before, after] = [house.cadre("AK01"), house.cadre("AK02")];
    expect(await after.says("/bieumau")).toContain(
      "(a1): mẫu riêng của Đoàn phường An Khánh, bản 1, từ 25/11/2026",
    );
    expect(await before.says("/bieumau in đăng ký")).toContain("dành cho Bí thư");
    await after.says("/bieumau in chung đăng ký");
    expect(await after.presses("↩️ Bỏ mẫu in riêng")).toContain("lại in bản đăng ký theo mẫu của cấp trên");
    const decided = await house.app.services.templates.decisions("AK", "a1");
    expect(decided.map(({ by }) => by)).toEqual(["AK01", "AK02"]);
  });

  test("the predecessor is thanked once, and loses it in the dialog that was open, too", async () => {
    expect((await heard("AK01")).match(/Cảm ơn đồng chí đã làm Bí thư/g)).toHaveLength(1);
    const before = house.cadre("AK01");
    expect(await before.says("Đặng Quốc Cường")).toContain("dành cho Bí thư");
    expect(await before.says("/chuanop")).toContain("dành cho Bí thư");
    for (const line of ["ghi AK AK03", "xem AK", "chot AK"])
      expect(await before.says(`/kiemdiem 2026-Q4 ${line}`)).toContain("Những gì đã ghi trước đó vẫn còn");
    expect(await before.says("/kiemdiem")).toContain("Chưa có nhận xét nào của tập thể về đồng chí");
    expect(await house.cadre("AK03").says("/giotinhnguyen cho Hậu 2 hôm qua")).toContain("dành cho Bí thư");
    expect(await before.says("/giotinhnguyen 1 hôm qua dọn rác")).toContain("Đã ghi");
  });

  test("of who has left nothing is asked any more, and what was noted of them can still be closed", async () => {
    const { signals } = house.app.services;
    const quiet = { kind: "no-deed", from: "2026-10-12", to: "2026-11-22" } as const;
    await signals.ask("AK03", quiet, { run: "made-up", at: new Date("2026-11-25T07:00:00+07:00") });
    await changePosition(house, "AK03", { active: false });
    house.setClock("2026-12-09T07:00:00+07:00");
    await runJob(house.app.services, "supervision-signals", { at: Date.parse("2026-12-09T07:00:00+07:00") });
    const after = house.cadre("AK02");
    expect(await after.says("/kiemdiem")).not.toContain("Cường");
    await after.says("/giamsat");
    await after.presses("👁 Đặng Quốc Cường");
    await after.presses("✅ Khép lại");
    expect(await after.says("Đồng chí ấy đã chuyển đi")).toContain("Đã khép lại");
    expect(await heard("AK02")).not.toContain("sổ chưa có việc nào");
    expect(await house.cadre("AK03").says("/kiemdiem")).not.toContain("Năng nổ");
  });
});
