import { afterAll, beforeAll, expect, test } from "vitest";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { Chatter } from "../support/chatter.ts";
import { docxText } from "../support/docx-text.ts";
import { HAS_BUTTONS, HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function saysAll(cadre: Chatter, lines: readonly string[]): Promise<string> {
  let heard = "";
  for (const line of lines) heard = await cadre.says(line);
  return heard;
}

function review(code: string, period: string) {
  return house.app.services.forms.reviews.read(code, period);
}

/** Skips what was not done, does well in the rest: the shortest way to the preview. */
const SHORTEST = ["tot", "bo qua", "tot", "bo qua", "tot", "bo qua", "bo qua", "1", "2"];
const SECRET = "Có hai tuần chưa đủ giờ";

test("it begins with the own figures of the quarter that is due, and the pledge beside it", async () => {
  const cadre = house.cadre("AK02");
  house.setClock("2026-10-01T19:00:00+07:00");
  await cadre.says("/giotinhnguyen 2,5 chủ nhật");
  await cadre.says("/sinhhoat 29/9 chi đoàn khu vực 2");
  await cadre.says("/dangky");
  await saysAll(cadre, ["1", "1", "1", "1", "1", "1", "2", "3", "1", "3", "1", "1", "1"]);
  house.setClock("2026-11-24T09:00:00+07:00");
  await cadre.says("/renluyen hát Lên đàng 20/11");
  expect(await cadre.says("/tukiemdiem")).toContain("kỳ nào");
  expect(await cadre.buttons()).toEqual([
    "Quý 3/2026 (còn thiếu)",
    "Quý 4/2026 (đang diễn ra)",
    "Cả năm 2026",
  ]);
  const heard = await cadre.presses("Quý 3/2026 (còn thiếu)");
  expect(heard).toContain("quý 3/2026");
  expect(heard).toContain("2 giờ 30 phút, đạt 1/13 tuần");
  expect(heard).toContain("🎯 Đã đăng ký 3 giờ tình nguyện mỗi tuần: đạt 0/13 tuần");
  expect(heard).toMatch(/Chưa đủ: 10\/08–16\/08, .+ và 6 tuần trước đó/);
  expect(heard).not.toContain("21/09–27/09");
  expect(heard).toContain("đạt 0/3 tháng\n🎯 Đã đăng ký 3 hoạt động tình nguyện mỗi tháng\n");
  expect(heard).toContain(
    "🗓 Bài hát, điệu múa, môn thể thao trong năm 2026: 1 lần / 1 lần ✅\n🎯 Đã đăng ký 1 bài hát trong năm: đã có 1 bài hát",
  );
  expect(heard).toContain("hoạt động 0, sinh hoạt 1, đạt 0/3 tháng");
  expect(heard).toContain("tháng 9/2026: hoạt động 0/3 hoặc sinh hoạt 1/3");
  expect(heard).toContain(
    "Đồng chí đã đăng ký:\n• Xung kích việc quan trọng ở địa phương\n• Nhận việc mới và việc khó",
  );
  expect(heard).toContain("Tự kiểm điểm quý 3/2026 · Phần 1/6 · Trách nhiệm (1/2)");
});

test("each theme: done well, not yet", async () => {
  const cadre = house.cadre("AK02");
  const refused = await cadre.says("bo qua");
  expect(refused).toContain("không bỏ qua được");
  expect(refused).toContain("Tự kiểm điểm quý 3/2026 · Phần 1/6 · Trách nhiệm (1/2)");
  // The same is not said twice in a row: how such a question is answered, with an example.
  expect(await cadre.says("Bỏ qua.")).toContain("Câu này trả lời thế này");
  await cadre.says("Hoan thanh tot viec duoc giao,\nkhong tre han");
  expect(await cadre.says(SECRET)).toContain("Phần 2/6 · Gương mẫu (1/2)");
  await cadre.says("Nói đi đôi với làm");
  expect(await cadre.says("bỏ qua nhé")).toContain("Phần 3/6 · Trung thực (1/2)");
});

test("left and gone on with: not a word is asked again", async () => {
  const cadre = house.cadre("AK02");
  await cadre.says("/huy");
  const heard = await cadre.says("/tukiemdiem");
  expect(heard).toContain("đã xong 2/6 phần");
  expect(await cadre.says("Làm tiếp")).toContain("Phần 3/6 · Trung thực (1/2)");
});

test("what is too long is refused, and is not lost: it says where it fits", async () => {
  const cadre = house.cadre("AK02");
  const refused = await cadre.says("a".repeat(1001));
  expect(refused).toContain("1001 ký tự");
  expect(refused).toContain("vẫn còn ngay phía trên");
  expect(refused).toContain("Phần 3/6 · Trung thực (1/2)");
});

test("declarations, proposed result, preview, a part edited, confirmed with the figures", async () => {
  const cadre = house.cadre("AK02");
  const cause = await saysAll(cadre, ["Báo cáo đúng số liệu", "bỏ qua"]);
  expect(cause).toContain("Phần 4/6 · Khắc phục và phương hướng (1/3)\nVì sao những điều ấy chưa làm được?");
  expect(await cadre.says("bận mùa thi")).toContain("Cách khắc phục");
  expect(await cadre.says("Xếp lịch từ đầu tuần")).toContain("Kỳ tới đồng chí phấn đấu điều gì?");
  const conduct = await cadre.says("bỏ qua");
  expect(conduct).toContain(
    "không uống rượu, bia trong giờ làm việc; việc cưới, việc tang văn minh, tiết kiệm",
  );
  await cadre.presses("Rượu bia: có lúc chưa giữ");
  expect(await cadre.buttons()).toEqual([
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
    "Bỏ qua",
  ]);
  const preview = await cadre.says("hoan thanh tot nhiem vu");
  const begins =
    /QUÝ 3\/2026 \(a2 KĐCT01\)\n\n⏱ Giờ tình nguyện: 2 giờ 30 phút, đạt 1\/13 tuần\n🎯 Đã đăng ký 3 giờ tình nguyện mỗi tuần/;
  expect(preview).toMatch(begins);
  expect(preview).toContain("Làm tốt: Hoan thanh tot viec duoc giao,\nkhong tre han");
  expect(preview).toContain(
    "Nguyên nhân: bận mùa thi\nKhắc phục: Xếp lịch từ đầu tuần\nPhương hướng kỳ tới: – không có",
  );
  expect(preview).toContain("Rượu bia: có lúc chưa giữ");
  await cadre.presses("✏️ Sửa một phần");
  await cadre.says("tu xep loai");
  expect(await cadre.says("3")).toContain("Phần 6 · Tự xếp loại\nHoàn thành nhiệm vụ");
  const done = await cadre.presses("✅ Xác nhận");
  expect(done).toContain("đã được ghi nhận. Chỉ Bí thư, Phó Bí thư đơn vị và cấp trên mở xem được");
  expect(done).toContain("/tukiemdiem quý 3/2026");
  await cadre.presses("✅ Xác nhận");
  const record = await review("AK02", "2026-Q3");
  expect(record?.versions).toHaveLength(1);
  expect(record?.versions[0]?.answers.result).toEqual({
    kind: "choice",
    choice: "Hoàn thành nhiệm vụ",
    text: "",
  });
  const figures = record?.versions[0]?.figures ?? [];
  expect(figures.filter(({ duty }) => duty === "D1")).toHaveLength(13);
  expect(figures.findLast(({ duty }) => duty === "D1")).toMatchObject({
    ...{ done: 150, required: 120, met: true },
    pledged: { number: 180, met: 0 },
  });
  expect(figures.filter(({ duty }) => duty === "D2")).toHaveLength(3);
});

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "its paper says how often the pledge was kept, and what the plan asks",
  async () => {
    const cadre = house.cadre("AK02");
    await cadre.says("/baocao kiểm điểm quý 3");
    const text = docxText((await cadre.files()).at(-1)?.bytes ?? Buffer.of());
    expect(text).toContain(
      "3 giờ tình nguyện mỗi tuần\n2 giờ 30 phút; đạt 0/13 tuần như đã đăng ký, 1/13 tuần theo kế hoạch",
    );
  },
);

test("its figures are those of the reports", async () => {
  const quarter = parsePeriod("2026-Q3");
  if (!quarter) throw new Error("no period");
  const unit = await house.app.services.standings.of("AK", quarter, Date.parse("2026-11-24T09:00:00+07:00"));
  const stander = unit?.standers.find(({ person }) => person.code === "AK02");
  const all = (await review("AK02", "2026-Q3"))?.versions[0]?.figures ?? [];
  const figures = all.filter(({ duty }) => duty === "D1");
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  expect(stander?.duties.D1).toMatchObject({
    done: sum(figures.map((figure) => figure.done)),
    required: sum(figures.map((figure) => figure.required)),
  });
  expect(stander?.duties.D9?.met).toBe(true);
});

test("a later correction of the hours leaves the figures of the confirmed review as they were", async () => {
  const cadre = house.cadre("AK02");
  house.setClock("2026-10-01T20:00:00+07:00");
  await cadre.says("/giotinhnguyen 1 chủ nhật");
  house.setClock("2026-11-24T10:00:00+07:00");
  expect(await cadre.says("/tukiemdiem quý 3")).toContain("2 giờ 30 phút, đạt 1/13 tuần");
});

test("the unit's secretaries hear once that it came, not what it says; nobody else does", async () => {
  const told = (await house.cadre("AK01").heard()).filter((text) => text.includes("Phạm Ngọc Bích"));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("đã gửi bản tự kiểm điểm quý 3/2026");
  expect(told[0]).not.toContain(SECRET);
  for (const other of ["AK03", "XK01", "NK01", "TD01"])
    expect((await house.cadre(other).heard()).join()).not.toContain("Bích");
});

test("the secretary opens it by the button; who read it and when is recorded once a press, and the person sees it", async () => {
  const secretary = house.cadre("AK01");
  const person = house.cadre("AK02");
  const own = await person.says("/tukiemdiem quy 3");
  expect(own).toContain("Chưa có ai mở xem");
  const begins = "⏱ Giờ tình nguyện: 2 giờ 30 phút, đạt 1/13 tuần\n🎯 Đã đăng ký 3 giờ tình nguyện mỗi tuần";
  expect(own, "it begins with the figures, beside the pledge in its words").toMatch(
    new RegExp(`KĐCT01\\)\n\n${begins}`),
  );
  expect(own).toContain("🎯 Đã đăng ký 3 hoạt động tình nguyện mỗi tháng\n");
  const shown = await secretary.presses("Xem bản này");
  expect(shown).toContain(SECRET);
  expect(shown).toContain(`Đoàn phường An Khánh\n\n${begins}`);
  await secretary.presses("Xem bản này");
  expect((await review("AK02", "2026-Q3"))?.reads).toMatchObject([{ by: "AK01" }]);
  expect(await person.says("/tukiemdiem quy 3")).toContain(
    "Đã có Bí thư Nguyễn Văn An (Đoàn phường An Khánh) xem ngày 24/11",
  );
});

test("a secretary above opens it by name without diacritics, or by code and period", async () => {
  expect(await house.cadre("NK01").says("/tukiemdiem bich")).toContain(SECRET);
  expect(await house.cadre("TD01").says("/tukiemdiem ak02 quý 3")).toContain(SECRET);
  expect((await review("AK02", "2026-Q3"))?.reads.map(({ by }) => by)).toEqual(["AK01", "NK01", "TD01"]);
});

test("the secretary of another unit, a member, and a button taken to a wrong hand open nothing", async () => {
  for (const other of ["XK01", "AK03"]) {
    for (const line of ["/tukiemdiem Bích", "/tukiemdiem AK02 2026-Q3"]) {
      const heard = await house.cadre(other).says(line);
      expect(heard, `${other}: ${line}`).not.toContain(SECRET);
      expect(heard).toContain("ví dụ: /tukiemdiem");
    }
  }
  expect((await review("AK02", "2026-Q3"))?.reads).toHaveLength(3);
});

test("several of that name: the secretary says whose; one who has handed in nothing is said so", async () => {
  const secretary = house.cadre("NK01");
  expect(await secretary.says("/tukiemdiem n")).toContain("của ai");
  expect(await secretary.presses("Nguyễn Văn An – Đoàn phường An Khánh")).toContain("chưa gửi");
  expect(await secretary.says("/tukiemdiem Bích quý 4")).toContain("chưa gửi bản tự kiểm điểm quý 4/2026");
});

test("a head's own review goes to the other heads of the unit and to those above", async () => {
  await house.cadre("AK01").says("/tukiemdiem quý 3");
  await saysAll(house.cadre("AK01"), [...SHORTEST, "xac nhan"]);
  expect(
    (await house.cadre("NK01").heard()).filter((text) =>
      text.includes("Nguyễn Văn An (Đoàn phường An Khánh) đã gửi"),
    ),
  ).toHaveLength(1);
});

test("at the end of the year quarter and year are due: the person says which", async () => {
  const cadre = house.cadre("XK01");
  house.setClock("2026-12-22T09:00:00+07:00");
  expect(await cadre.says("/tukiemdiem")).toContain("kỳ nào");
  expect(await cadre.buttons()).toEqual([
    "Quý 4/2026 (đang diễn ra)",
    "Quý 3/2026 (còn thiếu)",
    "Cả năm 2026",
  ]);
  const year = await cadre.presses("Cả năm 2026");
  expect(year).toMatch(/Chưa đủ: tháng .+ và \d tháng trước đó/);
  expect(await saysAll(cadre, SHORTEST)).toContain("BẢN TỰ KIỂM ĐIỂM NĂM 2026");
  await cadre.says("1");
  expect(await cadre.says("/tukiemdiem")).toContain("kỳ nào");
  expect(await cadre.buttons()).toEqual(["Quý 4/2026 (đang diễn ra)", "Quý 3/2026 (còn thiếu)"]);
  await cadre.says("/huy");
  house.setClock("2026-11-24T09:00:00+07:00");
});

test.runIf(HAS_BUTTONS)(
  "the last quarter is done: a bare command says so, and leads on to the running quarter and the year",
  async () => {
    const cadre = house.cadre("AK02");
    const brief = await cadre.says("/tukiemdiem");
    expect(brief).toContain("quý 3/2026 của đồng chí đã được ghi nhận ngày 24/11");
    expect(brief).toContain("Đã có Bí thư Lê Minh Tâm (Thành đoàn Cần Thơ) xem ngày 24/11");
    expect(brief).not.toContain(SECRET);
    expect(await cadre.buttons()).toEqual(["Xem lại quý 3/2026", "Quý 4/2026 (đang diễn ra)", "Cả năm 2026"]);
    expect(await cadre.presses("Quý 4/2026 (đang diễn ra)")).toContain("Tự kiểm điểm quý 4/2026 · Phần 1/6");
    await cadre.says("/huy");
    expect(await cadre.presses("Xem lại quý 3/2026")).toContain(SECRET);
  },
);

test("a confirmed review is changed by a new version with its reason", async () => {
  const cadre = house.cadre("AK02");
  await cadre.says("/tukiemdiem quý 3");
  await cadre.presses("✏️ Thay đổi");
  await saysAll(cadre, ["Ghi thiếu một việc", "gương mẫu", "Thêm việc dọn kênh", "bo qua"]);
  await cadre.says("xac nhan");
  const versions = (await review("AK02", "2026-Q3"))?.versions;
  expect(versions).toMatchObject([{ no: 1 }, { no: 2, reason: "Ghi thiếu một việc" }]);
  expect(versions?.[1]?.answers["exemplary-done"]).toEqual({ kind: "text", text: "Thêm việc dọn kênh" });
});

test("a long preview is short; all of it comes on request", async () => {
  const cadre = house.cadre("AK03");
  await cadre.says("/tukiemdiem quý 3");
  const long = `${"rất dài ".repeat(60)}HẾT`;
  const preview = await saysAll(cadre, [long, ...SHORTEST.slice(1)]);
  expect(preview).not.toContain("HẾT");
  expect(preview).toContain("ký tự)");
  expect(await cadre.presses("Xem đủ chữ")).toContain("HẾT");
  expect(await cadre.presses("Để sau")).toContain("vẫn được giữ");
});

test.each([
  ["/tukiemdiem quý 9", "/tukiemdiem quý 3"],
  ["/tukiemdiem tháng 10", "theo quý và theo năm"],
  ["/tukiemdiem 2027-Q1", "chưa bắt đầu"],
])("%s is refused with an example", async (line, wanted) => {
  expect(await house.cadre("TD01").says(line)).toContain(wanted);
});

test.runIf(HAS_GROUPS_AND_FILES)("a group sees nothing of it", async () => {
  const group = house.inGroup("AK01", "an-khanh");
  await house.app.services.groups.bind(group.address, "AK", "AK01", new Date());
  expect(await group.says("/tukiemdiem Bích")).toContain("nhắn riêng");
  expect((await group.heard()).join()).not.toContain(SECRET);
});

test("where the unit's own head cannot be told, the nearest unit above hears that it came", async () => {
  const { cadres } = house.app.services;
  await cadres.setReachable(house.addressOf("AK01"), false);
  const cadre = house.cadre("AK03");
  await saysAll(cadre, ["/tukiemdiem quý 3", "Làm tiếp", "xac nhan"]);
  const came = (await house.cadre("NK01").heard()).filter((text) => text.includes("Đặng Quốc Cường"));
  expect(came).toHaveLength(1);
  expect((await house.cadre("TD01").heard()).join()).not.toContain("Đặng Quốc Cường");
  await cadres.setReachable(house.addressOf("AK01"), true);
});

test("what the last review left to mend is shown and asked about; where it left nothing, it is not", async () => {
  house.setClock("2026-12-28T09:00:00+07:00");
  const themes = ["tot", "bo qua", "tot", "bo qua", "tot", "bo qua"];
  const cadre = house.cadre("AK02");
  await cadre.says("/huy");
  const asked = await saysAll(cadre, ["/tukiemdiem quý 4", ...themes]);
  expect(asked).toContain(`trước đồng chí nêu:\n• ${SECRET}\n→ Khắc phục: Xếp lịch từ đầu tuần`);
  expect(asked).toContain("(1/2)\nĐến nay đồng chí đã khắc phục được gì?");
  expect(await cadre.says("Từ tháng 10 tuần nào cũng đủ giờ")).toContain("Kỳ tới đồng chí phấn đấu điều gì?");
  expect(await saysAll(cadre, ["bo qua", "1", "2"])).toContain("Đã khắc phục điều kỳ trước: Từ tháng 10");
  const head = house.cadre("AK01");
  await head.says("/huy");
  expect(await saysAll(head, ["/tukiemdiem quý 4", ...themes])).toContain(
    "Khắc phục và phương hướng\nKỳ tới đồng chí phấn đấu điều gì?",
  );
});

test("conduct and level that were skipped are not said to be none", async () => {
  const cadre = house.cadre("TD01");
  const skipped = ["tot", "bo qua", "tot", "bo qua", "tot", "bo qua", "bo qua", "bo qua", "bo qua"];
  const preview = await saysAll(cadre, ["/tukiemdiem quý 4", ...skipped]);
  expect(preview).toContain("Phần 5 · Nếp sống văn minh\n– chưa nêu");
  expect(preview).toContain("Phần 6 · Tự xếp loại\n– chưa nêu");
  await cadre.says("xac nhan");
  if (!HAS_GROUPS_AND_FILES) return;
  await cadre.says("/baocao kiểm điểm quý 4");
  const text = docxText((await cadre.files()).at(-1)?.bytes ?? Buffer.of());
  expect(text).toContain("Nếp sống văn minh\n- chưa nêu");
});
