import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JobName } from "../../src/jobs/job-table.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { readReviewSheet, reviewSheet } from "../../src/papers/review-sheet.ts";
import { writeTypedSheets } from "../../src/papers/workbook/typed-sheets.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import type { Chatter } from "../support/chatter.ts";
import { docxText } from "../support/docx-text.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { paperCode } from "../support/paper-code.ts";

const QUARTER = { unit: "AK", quarter: "2026-Q4" };
const REVIEWED = ["/tukiemdiem quý 4", ..."tot,bo qua,tot,bo qua,tot,bo qua,bo qua,1,2,1".split(",")];
/** A unit of seventeen: its secretary, and comrades without an app. */
const LARGE = Array.from({ length: 16 }, (_, at) => ({
  code: `HD${at + 10}`,
  name: `Lý Hồng ${String.fromCharCode(65 + at)}`,
  unit: "HD",
  linked: false,
}));
const ORGANISATION = {
  units: [
    ...SMALL_CITY.units,
    { code: "HD", name: "Đoàn phường Hưng Đạo", level: "Đoàn cơ sở", parent: "NK" },
  ],
  cadres: [
    ...SMALL_CITY.cadres,
    { code: "HD01", name: "Tô Văn Hải", unit: "HD", positions: ["Bí thư"] },
    ...LARGE,
    { code: "AK04", name: "Lâm Thị Giang", unit: "AK", positions: ["Phó Bí thư"], civilServant: true },
  ],
};

let house: OpenHouse;
let head: Chatter;
let deputy: Chatter;
let bich: Chatter;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-12-28T15:00:00+07:00", organisation: ORGANISATION });
  await house.app.services.policies.decide("AK", { from: "2026-12-01", policy: { votesInReview: true } });
  [head, deputy, bich] = [house.cadre("AK01"), house.cadre("AK04"), house.cadre("AK02")];
});
afterAll(() => house.close());

const lastHeard = async (code: string) => {
  await house.app.lanes.idle();
  return (await house.cadre(code).heard()).at(-1) ?? "";
};
/** U3 of the quarter, T4 of the year. */
const figures = async () => {
  const survey = house.app.services.standings.together("AK", Date.parse("2026-12-31T08:00:00+07:00"));
  const of = async (id: string) => {
    const period = parsePeriod(id);
    return period && (await survey(period)).of("AK");
  };
  const year = await of("2026");
  return {
    U3: (await of("2026-Q4"))?.unitDuties.get("AK")?.U3?.met,
    T4: year?.report.totals.T4,
  };
};

describe("the ward's review of the year's last quarter", () => {
  let minutes: string | undefined;
  let ownPaper: string | undefined;

  test("is prepared by the program: agenda, who has no self-review; nobody's own part is theirs", async () => {
    const said = await head.says("kiểm điểm quý 4 của đơn vị");
    expect(said, "below it stands a numbered list").toContain("• Tình hình chung trong quý");
    expect(said).toContain("Họp kiểm điểm quý 4/2026, Đoàn phường An Khánh: 4 đồng chí");
    expect(said).toContain("Chưa nộp bản tự kiểm điểm (4)");
    expect(said).toContain("Đã có nhận xét: 0/3");
    expect(said).toContain("do cấp phó hoặc Đoàn cấp trên chủ trì");
    expect(await head.buttons()).not.toContain("✍️ Nguyễn Văn An");
    expect(await head.says("/kiemdiem 2026-Q4 ai AK AK01")).toContain("người khác chủ trì");
  });

  test("the sitting: who was missing, the chair, the minute-taker", async () => {
    await head.says("/kiemdiem");
    expect(await head.presses("🗓 Ghi buổi họp")).toContain("ngày nào");
    expect(await head.says("mai")).toContain("chưa tới");
    expect(await head.says("hom nay luc 2h chieu")).toContain("Ai vắng");
    expect(await head.says("Cường vắng do con ốm")).toContain("Ý đồng chí là “Đặng Quốc Cường” phải không?");
    expect(await head.says("Cường vắng")).toContain("Ai chủ trì");
    expect(await head.says("toi")).toContain("Ai ghi biên bản");
    expect(await head.says("để bích ghi nha")).toContain("3 đồng chí có mặt");
  });

  test("remark, rating, votes, each kept at once: left in the middle, gone on with another day", async () => {
    await head.says("/kiemdiem");
    expect(await head.says("ghi cho bích")).toContain("👤 Phạm Ngọc Bích (Ủy viên Ban Chấp hành), Đoàn");
    await head.says("/kiemdiem");
    expect(await head.says("bích")).toContain("👤 Phạm Ngọc Bích");
    expect(await head.presses("✍️ Ghi nhận xét")).toContain("Tập thể nhận xét Phạm Ngọc Bích thế nào");
    await head.says("/huy");
    await head.says("/kiemdiem Bích");
    expect(await head.says("Làm chắc việc; cần báo sớm khi vắng"), "below the card").toContain(
      "Ghi nhận xét về Phạm Ngọc Bích: “Làm chắc việc; cần báo sớm khi vắng”?",
    );
    expect(await head.says("ok")).toContain("xếp loại Phạm Ngọc Bích mức nào");
    await head.says("/huy");
    house.setClock("2026-12-29T15:00:00+07:00");
    expect(await head.says("/kiemdiem")).toContain("Đã có nhận xét: 1/3");
    await head.says("/kiemdiem Bích");
    expect(await head.presses("✍️ Sửa nhận xét")).toContain("“Làm chắc việc; cần báo sớm khi vắng”");
    expect(await head.presses("Giữ nguyên")).toContain("mức nào");
    expect(await head.presses("Hoàn thành tốt nhiệm vụ")).toContain("Bao nhiêu phiếu");
    expect(await head.says("9/3")).toContain("nhiều hơn");
    expect(await head.says("3/3")).toContain("Đã ghi Phạm Ngọc Bích. Còn 2 đồng chí");
    expect(await head.presses("Ghi kết luận của tập thể")).toContain("⚖️");
    expect(await head.says("Nhắc nhở vì kê khai hai buổi không dự")).toContain("Đã ghi kết luận");
    expect(await head.buttons()).toEqual(["✍️ Đặng Quốc Cường", "📋 Cả đơn vị"]);
  });

  test("of two heads who write of one at once, the second is shown the first's words and asked", async () => {
    for (const one of [head, deputy]) {
      await one.says("/kiemdiem Cường");
      await one.presses("✍️ Ghi nhận xét");
    }
    expect(await head.says("Năng nổ")).toContain("mức nào");
    const conflict = await deputy.says("Hay vắng họp");
    expect(conflict).toContain("Đồng chí Nguyễn Văn An vừa ghi");
    expect(conflict).toContain("Năng nổ");
    expect(await deputy.presses("Ghép cả hai")).toContain("mức nào");
    await deputy.presses("Để sau");
    const { people } = await house.app.services.collectiveReviews.of(QUARTER);
    expect(people.get("AK03")?.said.remark).toBe("Năng nổ\nHay vắng họp");
    const handedOut = (await house.app.services.personalData.collect("AK03"))["collective-reviews"];
    expect(handedOut).toMatchObject([{ acts: [{ who: "AK03", closed: false }] }]);
    expect(JSON.stringify(handedOut)).not.toContain("Năng nổ");
    await head.presses("Hoàn thành nhiệm vụ");
    await head.presses("Không bỏ phiếu");
  });

  test("the four “được” of a civil servant; the deputy leads the secretary's part", async () => {
    await head.says("/kiemdiem Giang");
    await head.presses("✍️ Ghi nhận xét");
    await head.says("Tận tâm");
    await head.presses("Hoàn thành tốt nhiệm vụ");
    expect(await head.presses("Không bỏ phiếu")).toContain("đạt cả bốn được không");
    expect(await head.presses("Đạt cả bốn")).toContain("Ai cũng có nhận xét rồi");
    await deputy.says("/kiemdiem An");
    await deputy.presses("✍️ Ghi nhận xét");
    await deputy.says("Quyết đoán");
    await deputy.presses("Hoàn thành tốt nhiệm vụ");
    await deputy.presses("Không bỏ phiếu");
    await deputy.presses("Chưa đạt đủ");
    expect(await deputy.says("được lòng dân")).toContain("Đã ghi Nguyễn Văn An");
    house.setClock("2027-02-20T15:00:00+07:00");
    expect(await deputy.says("/kiemdiem An"), "what has begun is meant until it is closed").toContain(
      "quý 4/2026",
    );
    house.setClock("2026-12-29T15:00:00+07:00");
    await deputy.says("/kiemdiem");
    expect(await deputy.says("chốt"), "and no event").toContain("Chốt nhận xét quý 4/2026 cho");
    await deputy.says("chưa");
    expect(await figures()).toEqual({ U3: false, T4: { met: 0, of: 2 } });
  });

  test("closed: U3 and T4 count, each sees their own in private, nobody else's", async () => {
    await head.says("/kiemdiem");
    const asked = await head.presses("✅ Chốt");
    expect(asked).toContain("Chốt nhận xét quý 4/2026 cho 3 đồng chí");
    expect(asked).toContain("Phần của Nguyễn Văn An do người khác chủ trì");
    expect(await head.presses("✅ Chốt")).toContain("Đã chốt");
    expect(await lastHeard("AK04")).toContain("Phần của Nguyễn Văn An chờ đồng chí chủ trì");
    // In the next quarter the ended one is still the deputy's to go on with, and no more the head's.
    house.setClock("2027-01-05T15:00:00+07:00");
    expect(await deputy.says("/kiemdiem An")).toContain(
      "Nguyễn Văn An (Bí thư), Đoàn phường An Khánh, quý 4/2026",
    );
    expect(await head.says("/kiemdiem")).toContain("Họp kiểm điểm quý 1/2027");
    house.setClock("2026-12-29T15:00:00+07:00");
    await deputy.says("/kiemdiem 2026-Q4 chot AK");
    expect(await deputy.says("✅ Chốt")).toContain("Đã chốt quý 4/2026 cho 1 đồng chí");
    expect(await figures()).toEqual({ U3: true, T4: { met: 1, of: 2 } });
    expect(await lastHeard("AK02")).not.toContain("chắc việc");
    const own = await bich.presses("👁 Xem nhận xét");
    expect(own).toContain("Làm chắc việc");
    expect(own).toContain("Hoàn thành tốt nhiệm vụ (3/3 phiếu)");
    expect(own).toContain("Nhắc nhở vì kê khai hai buổi không dự");
    expect(own).not.toContain("Năng nổ");
    expect(await house.cadre("AK01").says("/kiemdiem tôi")).toContain("chưa đạt được lòng dân");
  });

  test("closed, it stands on the cadre's own self-review, but for what was decided", async () => {
    for (const line of [...REVIEWED, "/baocao kiểm điểm quý 4"]) await bich.says(line);
    const text = docxText((await bich.files()).at(-1)?.bytes ?? new Uint8Array());
    expect(text).toContain("III. NHẬN XÉT CỦA TẬP THỂ\nLàm chắc việc; cần báo sớm khi vắng");
    expect(text).toContain("Xếp loại của tập thể: Hoàn thành tốt nhiệm vụ (3/3 phiếu)\n");
    expect(text).not.toContain("không dự");
    ownPaper = paperCode(text);
  });

  test("a cadre answers once; heads hear that it came", async () => {
    await bich.says("/kiemdiem");
    expect(await bich.says("dạ em thấy em đâu có trễ buổi nào ạ"), "below it").toContain("em đâu có trễ");
    await bich.presses("Thôi");
    await bich.says("/kiemdiem");
    await bich.presses("✍️ Gửi ý kiến");
    expect(await bich.says("Một buổi em có dự,")).toContain("Mình đang giữ: “Một buổi em có dự,”");
    expect(await bich.says("còn một buổi em ghi nhầm ngày")).toContain("Còn nữa không?");
    expect(await bich.says("hết rồi")).toContain("“Một buổi em có dự, còn một buổi em ghi nhầm ngày”");
    expect(await bich.presses("Gửi")).toContain("Đã gửi ý kiến");
    const told = await lastHeard("AK01");
    expect(told).toContain("Phạm Ngọc Bích đã gửi ý kiến");
    expect(told).not.toContain("ghi nhầm ngày");
    expect(await head.says("/kiemdiem Bích")).toContain("ghi nhầm ngày");
    house.setClock("2027-01-05T15:00:00+07:00");
    await head.says("/kiemdiem Bích");
    expect(await head.presses("Quý 4/2026")).toContain("ghi nhầm ngày");
    house.setClock("2026-12-29T15:00:00+07:00");
    expect(await bich.says("/kiemdiem 2026-Q4 traloi AK")).toContain("một lần rồi");
  });

  test("corrected with a reason alone, which stays; the cadre hears of it", async () => {
    await head.says("/kiemdiem Bích");
    await head.presses("✏️ Sửa, có lý do");
    await head.presses("Kết luận của tập thể");
    await head.says("Nhắc nhở vì kê khai một buổi không dự");
    expect(await head.says("Đã đối chiếu lại sổ họp")).toContain("Đã sửa phần của Phạm Ngọc Bích");
    expect(await lastHeard("AK02")).toContain("vừa được đồng chí Nguyễn Văn An sửa");
    const own = await bich.presses("👁 Xem nhận xét");
    expect(own).toContain("một buổi không dự");
    expect(own).toContain("lý do: Đã đối chiếu lại sổ họp");
  });

  test("the level right above reads the decision, those further up the remark alone, others nothing", async () => {
    expect(await house.cadre("NK01").says("/kiemdiem 2026-Q4 ai AK AK02")).toContain("Kết luận của tập thể");
    const top = await house.cadre("TD01").says("/kiemdiem 2026-Q4 ai AK AK02");
    expect(top).toContain("Làm chắc việc");
    expect(top).not.toMatch(/không dự|đối chiếu lại sổ họp|ghi nhầm ngày/);
    for (const line of ["ketluan", "sua"])
      expect(await house.cadre("TD01").says(`/kiemdiem 2026-Q4 ${line} AK AK02`)).toContain(
        "nên đồng chí không ghi được",
      );
    expect(await house.cadre("XK01").says("/kiemdiem 2026-Q4 ai AK AK02")).toContain(
      "do Bí thư, Phó Bí thư của đơn vị ấy",
    );
    expect(await house.cadre("AK03").says("/kiemdiem 2026-Q4 ai AK AK02")).not.toContain("Làm chắc việc");
  });

  test("the code of that paper tells of a correction of what stands on it, and not of the decision", async () => {
    const checked = () => house.cadre("XK01").says(`/kiemtra ${ownPaper}`);
    expect(await checked(), "a decision is on no paper").toContain("không sửa");
    await head.says("/kiemdiem Bích");
    await head.presses("✏️ Sửa, có lý do");
    await head.presses("Xếp loại");
    await head.presses("Hoàn thành tốt nhiệm vụ");
    await head.says("Đã đối chiếu lại sổ họp");
    expect(await checked()).toContain("ngày 29/12/2026 bản ấy đã được sửa");
  });

  test("the minutes: what is closed, and no decision; for heads of the unit and above alone", async () => {
    await head.says("/kiemdiem");
    await head.presses("📄 Biên bản");
    const text = docxText((await head.files()).at(-1)?.bytes ?? new Uint8Array());
    for (const said of [
      "28/12/2026",
      "Làm chắc việc",
      "Năng nổ",
      "3/3 phiếu",
      "đạt cả bốn",
      "Vắng: Đặng Quốc Cường",
    ])
      expect(text).toContain(said);
    expect(text).not.toContain("không dự");
    minutes = paperCode(text);
    expect(await house.cadre("XK01").says(`/kiemtra ${minutes}`)).toContain("vẫn đúng như vậy");
    const paper = "/baocao biên bản kiểm điểm quý 4";
    expect(await house.cadre("AK03").says(paper)).not.toContain("Làm chắc việc");
    expect(await house.cadre("AK03").files()).toEqual([]);
    expect(await house.cadre("XK01").says(`${paper} An Khánh`)).not.toContain("Biên bản họp kiểm điểm của");
  });

  test("what is theirs is exported to each, and erased from it; the count stays", async () => {
    const { personalData } = house.app.services;
    const of = async (code: string) =>
      JSON.stringify((await personalData.collect(code))["collective-reviews"]);
    expect(await of("AK02")).toContain("Làm chắc việc");
    expect(await of("AK01")).not.toContain("Làm chắc việc");
    expect(await of("AK02")).toContain('"closed":"2026');
    await personalData.erase("AK02", new Date("2026-12-30T08:00:00+07:00"));
    const { people, closed } = await house.app.services.collectiveReviews.of(QUARTER);
    expect(people.get("AK02")?.said).toEqual({});
    expect(await house.cadre("XK01").says(`/kiemtra ${minutes}`)).toContain("nay lập lại sẽ khác");
    expect(people.get("AK02")?.closed).toBeDefined();
    expect(closed).toBeDefined();
  });
});

test("heads hear whose self-review is missing before the review, and of a quarter without one", async () => {
  const wouldHear = async (job: JobName, iso: string) => {
    const { preview } = await runJob(house.app.services, job, { at: Date.parse(iso), dryRun: true });
    const of = (name: string) => preview.find(({ to }) => to.includes(name))?.text ?? "";
    return { head: of("Nguyễn Văn An"), small: of("Võ Thị Dung"), cadre: of("Đặng Quốc Cường") };
  };
  const before = await wouldHear("quarter-review-reminder", "2027-03-28T19:00:00+07:00");
  expect(before.head).toContain("Sắp họp kiểm điểm quý 1/2027, Đoàn phường An Khánh");
  expect(before.head).toContain("Chưa nộp bản tự kiểm điểm (3)");
  expect(before.cadre).not.toContain("họp kiểm điểm");
  expect(before.small).not.toContain("họp kiểm điểm");
  const late = await wouldHear("approval-reminder", "2026-10-12T07:00:00+07:00");
  expect(late.head).toContain("Đoàn phường An Khánh chưa họp kiểm điểm quý 3/2026");
  expect((await wouldHear("approval-reminder", "2027-01-11T07:00:00+07:00")).head).not.toContain(
    "chưa họp kiểm điểm",
  );
});

describe.runIf(HAS_GROUPS_AND_FILES)("a unit of seventeen", () => {
  let hai: Chatter;
  beforeAll(() => {
    hai = house.cadre("HD01");
  });

  test("who needs words comes first, and one remark goes to several", async () => {
    const said = await hai.says("/kiemdiem");
    expect(said).toContain("Cần một lời riêng trước: Lý Hồng A, Lý Hồng B");
    expect(said).toContain("Đã có nhận xét: 0/16");
    expect(await hai.presses("👥 Một lời cho nhiều người")).toContain("những ai");
    expect(await hai.says("1, 2")).toContain("nhận xét Lý Hồng A, Lý Hồng B thế nào");
    expect(await hai.says("Tham gia đều các buổi sinh hoạt")).toContain("Đã ghi cho Lý Hồng A, Lý Hồng B");
    expect(await hai.says("làm tiếp")).toContain("Đã có nhận xét: 2/16");
  });

  test("a workbook goes out, comes back filled, is shown and then taken; one with a mistake is not", async () => {
    await hai.says("/kiemdiem");
    expect(await hai.presses("📎 Ghi bằng tệp Excel")).toContain("điền cột Nhận xét");
    const rows = await readReviewSheet(
      house.app.words,
      (await hai.files()).at(-1)?.bytes ?? new Uint8Array(),
    );
    expect(rows).toHaveLength(16);
    expect(rows?.[0]).toMatchObject({ code: "HD10", remark: "Tham gia đều các buổi sinh hoạt" });
    const filled = (rating: string) =>
      writeTypedSheets([
        reviewSheet(
          house.app.words,
          (rows ?? []).map((row) => ({ ...row, remark: row.remark || "Cần xung phong hơn", rating })),
          ["rating"],
        ),
      ]);
    expect(await hai.presses("📥 Gửi lại tệp đã điền")).toContain("gửi lại tệp");
    const wrong = await hai.sendsFile("kiem-diem.xlsx", Buffer.from(await filled("Giỏi")));
    expect(wrong).toContain("xếp loại “Giỏi” không có trong các mức");
    // Sent back as it came, without the button: its name says what it is.
    const shown = await hai.sendsFile(
      "kiem-diem-2026-Q4-HD (1).xlsx",
      Buffer.from(await filled("hoàn thành tốt nhiệm vụ")),
    );
    expect(shown).toContain("Tệp có lời mới cho 16 đồng chí");
    expect(shown).toContain("• Lý Hồng C: 💬 Nhận xét: Cần xung phong hơn");
    expect(shown).not.toContain("Thay lời");
    expect(await hai.presses("✅ Ghi")).toContain("Đã ghi cho 16 đồng chí");
    const { people } = await house.app.services.collectiveReviews.of({ unit: "HD", quarter: "2026-Q4" });
    expect(people.get("HD12")?.said).toEqual({
      remark: "Cần xung phong hơn",
      rating: "Hoàn thành tốt nhiệm vụ",
    });
  });
});

test("a unit of two is reviewed by the level above", async () => {
  expect(await house.cadre("XK01").says("/kiemdiem")).toContain("Đoàn cấp trên chủ trì");
  const above = house.cadre("NK01");
  await above.says("/kiemdiem");
  expect(await above.presses("⬇️ Đoàn phường Xuân Khánh")).toContain("Đã có nhận xét: 0/2");
  expect(await house.cadre("XK01").says("/kiemdiem 2026-Q4 ghi XK XK02")).toContain("cấp trên");
  await above.says("/kiemdiem 2026-Q4 ghi XK XK02");
  await above.says("Chăm việc chung");
  await above.says("/huy");
  expect(await house.cadre("XK01").says("làm tiếp")).not.toContain("kiểm điểm");
});

test.runIf(HAS_GROUPS_AND_FILES)(
  "what the head above has written is nobody's predecessor's work",
  async () => {
    const above = house.cadre("NK01");
    await above.says("/kiemdiem 2026-Q3 ghi AK AK03");
    await above.says("Làm chắc việc");
    await above.says("/huy");
    expect(await head.says("làm tiếp")).not.toContain("kiểm điểm quý 3");
  },
);

test.runIf(HAS_GROUPS_AND_FILES)(
  "of a unit that is merged in the running quarter, what was said is found by the heads of its heir",
  async () => {
    const above = house.cadre("NK01");
    await above.says("/kiemdiem 2026-Q4 ghi XK XK02");
    await above.says("Chăm việc chung");
    await above.says("/huy");
    house.setClock("2026-12-31T08:00:00+07:00");
    const units = ORGANISATION.units.map(({ code, name, level, parent }) => [
      ...[code, name, level, parent],
      code === "XK" ? "AK" : undefined,
    ]);
    const cadres = ORGANISATION.cadres
      .filter(({ code }) => code !== "AK02") // was erased
      .map(({ code, name, unit, ...more }) => {
        const positions = ("positions" in more && more.positions) || ["Ủy viên Ban Chấp hành"];
        const isOf = (fact: "fullTime" | "civilServant") => (fact in more ? "x" : "");
        return [
          code,
          name,
          code === "AK04" ? "NK" : unit === "XK" ? "AK" : unit,
          positions.join("; "),
          isOf("fullTime"),
          isOf("civilServant"),
        ];
      });
    const unitHeaders = [...UNIT_HEADERS, "Nhập vào"];
    const roster = await rosterWorkbook({ unitHeaders, units, cadres });
    const admin = house.cadre("TD01");
    await admin.sendsFile("danh sách.xlsx", roster);
    await admin.says("31/12/2026");
    expect(await admin.presses("Nhập")).toContain("từ ngày 31/12/2026");
    // Each person is reviewed once, where they are on the quarter's last day: what was written before is read.
    await head.says("/kiemdiem");
    const gone = await head.presses("⬇️ Đoàn phường Xuân Khánh");
    expect(gone).toContain("Đoàn phường Xuân Khánh: 1 đồng chí");
    expect(gone).toContain("Đơn vị đã nhập vào Đoàn phường An Khánh trong quý");
    expect(await head.says("/kiemdiem 2026-Q4 ai XK XK02")).toContain("Chăm việc chung");
    expect(await head.says("/kiemdiem 2026-Q4 ghi XK XK02")).toContain("được kiểm điểm ở đó");
    expect(await head.says("/kiemdiem 2026-Q4 ghi AK XK02")).toContain("Tập thể nhận xét");
    await head.says("/huy");
    // Whoever has moved since theirs was closed is corrected where it was said.
    expect(await head.says("/kiemdiem 2026-Q4 ghi AK AK04")).toContain("sửa");
    await head.says("/huy");
    // Whose part is closed elsewhere is asked about nowhere else.
    const { cadres: people, collectiveReviews } = house.app.services;
    const there = await people.members("AK", { below: false }, "2026-12-31");
    const asked = { unit: "NK", quarter: "2026-Q4" };
    const closed = await collectiveReviews.closedElsewhere(
      asked,
      there.map(({ code }) => code),
    );
    expect(closed.has("AK03")).toBe(true);
    expect(closed.has("XK02")).toBe(false);
  },
);
