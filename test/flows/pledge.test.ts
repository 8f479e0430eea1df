import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
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

async function versions(code: string, year = "2026") {
  return (await house.app.services.forms.pledges.read(code, year))?.versions ?? [];
}

/** A pledge of group B, by numbers: the shortest way through. */
const SHORTEST = ["1", "1", "1", "1", "1", "1", "1"];

test("a member of group B pledges by pressing buttons only", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/dangky")).toContain("Phần 1/7 · Trách nhiệm với Nhân dân");
  const picks = [
    "Làm việc sát sao và thực tế",
    "Không rập khuôn và máy móc",
    "Thực hành tiết kiệm và chống lãng phí",
    "Mặc áo Thanh niên Việt Nam mỗi thứ Hai",
    "Không tranh thủ thành tích",
    "Ứng dụng khoa học kỹ thuật vào việc",
  ];
  for (const pick of picks) {
    const shown = await cadre.presses(pick);
    if (HAS_BUTTONS) expect(shown).toContain(`✓ ${pick}`);
    await cadre.presses("✅ Xong");
  }
  await cadre.presses("Đăng ký cao hơn");
  const hours = ["2", "3", "4"].map((count) => `${count} giờ tình nguyện mỗi tuần`);
  expect(await cadre.buttons()).toEqual(hours);
  await cadre.presses("3 giờ tình nguyện mỗi tuần");
  await cadre.presses("Hoạt động tình nguyện");
  await cadre.presses("3 hoạt động tình nguyện mỗi tháng");
  await cadre.presses("Môn thể thao");
  const preview = await cadre.presses("1 môn thể thao trong năm");
  for (const pick of picks) expect(preview).toContain(`• ${pick}`);
  expect(preview).toContain("3 giờ tình nguyện mỗi tuần");
  expect(await versions("AK02")).toHaveLength(0);
  expect(await cadre.presses("✅ Xác nhận")).toContain("đã được ghi nhận");
  expect(await versions("AK02")).toMatchObject([
    {
      no: 1,
      form: "pledge",
      formVersion: 2,
      answers: { hours: { value: 180 }, practice: { of: "sport", value: 1 } },
    },
  ]);
});

test.runIf(HAS_BUTTONS)("confirming twice makes one version", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.presses("✅ Xác nhận"), "by one finger").toBe("");
  expect(await versions("AK02")).toHaveLength(1);
});

test("typed numbers lead through it; numbers promised mean themselves, not a place in the list", async () => {
  const cadre = house.cadre("AK03");
  await cadre.says("/dangky");
  const asked = await saysAll(cadre, ["1, 2", "1 3", "2.", "1", "1", "1", "2"]);
  expect(asked).toContain("mấy giờ làm việc tình nguyện");
  const refused = await cadre.says("1");
  expect(refused).toContain("mục IV.2.2");
  expect(refused).toContain("ít nhất 2 giờ tình nguyện mỗi tuần");
  expect(refused).toContain("ví dụ: 2");
  const preview = await saysAll(cadre, ["2,5", "2", "3", "1", "1"]);
  expect(preview).toContain("2 giờ 30 phút tình nguyện mỗi tuần");
  expect(preview).toContain("3 buổi sinh hoạt Chi đoàn mỗi tháng");
  await cadre.says("1");
  expect(await versions("AK03")).toHaveLength(1);
});

test("a secretary of group A answers in words without diacritics; laxer than IV.2.2 is refused", async () => {
  const cadre = house.cadre("AK01");
  expect(await cadre.says("/dangky")).not.toContain("Xung kích");
  await cadre.says("lang nghe y kien cua nhan dan, viet y cua toi");
  expect(await cadre.says("Moi thang gap go thanh nien mot lan")).toContain("Phần 2/7");
  await saysAll(cadre, ["khong lam viec theo loi mon", "nang cao ban linh chinh tri"]);
  await saysAll(cadre, ["du hop dung gio va dung thanh phan", "bao cao co co so thuc tien"]);
  await saysAll(cadre, ["ung dung khoa hoc", "dang ky cao hon"]);
  for (const lax of ["1 giờ", "1 tieng ruoi", "0", "-2", "nhiều"]) {
    expect(await cadre.says(lax), lax).toContain("ví dụ: 2");
  }
  await cadre.says("2 tieng ruoi moi tuan");
  await cadre.says("hoat dong tinh nguyen");
  expect(await cadre.says("hai")).toContain("ít nhất 3 hoạt động tình nguyện mỗi tháng");
  await cadre.says("bon hoat dong");
  expect(await cadre.says("0")).toContain("ít nhất 1 sáng kiến trong năm");
  const preview = await cadre.says("mot");
  expect(preview).toContain("• Moi thang gap go thanh nien mot lan");
  expect(preview).toContain("4 hoạt động tình nguyện mỗi tháng");
  expect(await cadre.says("xac nhan")).toContain("đã được ghi nhận");
  expect(await versions("AK01")).toMatchObject([{ group: "A", answers: { initiative: { value: 1 } } }]);
});

test("at district level three a month are too few, more than four are welcome", async () => {
  const cadre = house.cadre("NK01");
  await cadre.says("/dangky");
  await saysAll(cadre, ["1", "1", "1", "1", "1", "1", "2", "3", "2"]);
  expect(await cadre.says("3")).toContain("ít nhất 4 buổi sinh hoạt Chi đoàn mỗi tháng");
  await cadre.says("6");
  expect(await cadre.says("1")).toContain("6 buổi sinh hoạt Chi đoàn mỗi tháng");
});

test("left with /huy, gone on with after two weeks from the first part without an answer", async () => {
  const cadre = house.cadre("XK01");
  await cadre.says("/dangky");
  await saysAll(cadre, ["1", "2"]);
  expect(await cadre.says("/huy")).toContain("vẫn được giữ");
  house.setClock("2026-12-08T21:00:00+07:00");
  expect(await cadre.says("dang ky")).toContain("đã xong 2/7 phần");
  expect(await cadre.buttons()).toEqual(["Làm tiếp", "Làm lại từ đầu", "Xem bản nháp"]);
  const draft = await cadre.presses("Xem bản nháp");
  expect(draft).toContain("Phần 2 · Trách nhiệm với công việc\n• Chủ động trong công tác");
  expect(draft).toContain("– chưa trả lời");
  expect(await cadre.presses("Làm tiếp")).toContain("Phần 3/7 · Trách nhiệm với bản thân");
  house.setClock("2026-11-24T09:00:00+07:00");
});

test("a quick command in the middle is served, and the question comes again", async () => {
  const cadre = house.cadre("XK01");
  const heard = await cadre.says("/trogiup");
  expect(heard).toContain("/tiendo");
  expect(heard).toContain("Phần 3/7 · Trách nhiệm với bản thân");
});

test("half an answer is kept: the picks are not asked again, only the own words", async () => {
  const cadre = house.cadre("XK01");
  await cadre.says("1, viet y cua toi");
  await cadre.says("/huy");
  await cadre.says("/dangky");
  expect(await cadre.says("lam tiep")).toContain("Đồng chí viết ý của mình");
  expect(await cadre.says("bo qua")).toContain("Phần 4/7");
});

test("an idea of one's own that repeats words of the question is kept, and is no suggestion that has one of its others", async () => {
  const cadre = house.cadre("AK02");
  await saysAll(cadre, ["/dangky 2027", "1", "1", "quay lại"]);
  expect(await cadre.says("Được điều động đi đâu cũng nhận")).toContain(
    "Đã ghi ý của đồng chí: “Được điều động đi đâu cũng nhận”",
  );
  expect(await saysAll(cadre, ["quay lại", "được điều động"])).toContain("“được điều động”");
  await cadre.says("/huy");
  const draft = await house.app.services.forms.draftOfPledge("AK02", "2027");
  expect(draft?.answers.work).not.toMatchObject({ picked: ["clear-effect"] });
});

test("own words that are too long are refused with the place up to which they fit, nothing is lost", async () => {
  const cadre = house.cadre("XK01");
  await cadre.presses("✍️ Viết ý của tôi");
  const refused = await cadre.says(`${"dài ".repeat(124)}đủ rồi và thừa thêm mấy chữ nữa`);
  expect(refused).toContain("tối đa 500");
  expect(refused).toContain("dài dài đủ r”");
  expect(await cadre.says("Nói đi đôi với làm,\nở mọi nơi.")).toContain("Phần 5/7");
});

test("begun anew: the old draft stays until the first new answer", async () => {
  const cadre = house.cadre("XK01");
  await cadre.says("/huy");
  await cadre.says("/dangky");
  expect(await cadre.presses("Làm lại từ đầu")).toContain("Phần 1/7");
  await cadre.says("/huy");
  expect(await cadre.says("/dangky")).toContain("đã xong 4/7 phần");
  await cadre.presses("Làm lại từ đầu");
  await cadre.says("1");
  await cadre.says("/huy");
  expect(await cadre.says("/dangky")).toContain("đã xong 1/7 phần");
  await cadre.says("/huy");
});

test("a confirmed pledge is shown, and one part of it changed by a new version with its reason", async () => {
  const cadre = house.cadre("AK02");
  const shown = await cadre.says("/dangky");
  expect(shown).toContain("Đã xác nhận ngày 24/11.");
  expect(shown).toContain("3 giờ tình nguyện mỗi tuần");
  expect(await cadre.presses("✏️ Thay đổi")).toContain("lý do");
  await cadre.says("Nhận thêm địa bàn");
  await saysAll(cadre, ["nhung con so", "dang ky cao hon", "4", "1", "5", "3"]);
  const preview = await cadre.says("1");
  expect(preview).toContain("4 giờ tình nguyện mỗi tuần\n5 hoạt động tình nguyện mỗi tháng");
  expect(preview).toContain("• Làm việc sát sao và thực tế");
  await cadre.presses("✏️ Sửa một phần");
  await cadre.presses("Không sửa nữa");
  await cadre.presses("✅ Xác nhận");
  expect(await versions("AK02")).toMatchObject([
    { no: 1, reason: null, answers: { hours: { value: 180 } } },
    {
      no: 2,
      reason: "Nhận thêm địa bàn",
      answers: { hours: { value: 240 }, people: { picked: ["realistic"] } },
    },
  ]);
  expect(await cadre.says("/dangky")).toContain("Lý do thay đổi: Nhận thêm địa bàn");
});

test("who asks to change and changes nothing leaves the pledge as it was", async () => {
  const cadre = house.cadre("AK03");
  await cadre.says("/dangky sửa");
  await cadre.says("Thử xem");
  expect(await cadre.presses("Không sửa nữa")).toContain("vẫn như cũ");
  expect(await versions("AK03")).toHaveLength(1);
  expect(await house.app.services.forms.draftOfPledge("AK03", "2026")).toBeUndefined();
});

test("locked by the unit: shown, no more changed, also not by a dialog that is under way", async () => {
  const cadre = house.cadre("AK02");
  await cadre.says("/dangky sua");
  await cadre.says("Đổi ý");
  await cadre.says("trung thuc");
  await house.app.services.forms.pledges.lock("AK02", "2026", "AK01", new Date());
  expect(await cadre.says("2")).toContain("đã được đơn vị chốt");
  expect(await cadre.says("/dangky")).toContain("đã được đơn vị chốt");
  expect(await cadre.buttons()).toEqual([]);
  expect(await versions("AK02")).toHaveLength(2);
});

test("the next year's pledge is its own; other years and words are refused with an example", async () => {
  const cadre = house.cadre("AK03");
  expect(await cadre.says("/dangky 2027")).toContain("Bản đăng ký năm 2027");
  expect(await saysAll(cadre, SHORTEST)).toContain("BẢN ĐĂNG KÝ NĂM 2027");
  await cadre.says("1");
  expect(await versions("AK03", "2027")).toHaveLength(1);
  expect(await cadre.says("/dangky 2019")).toContain("ví dụ: /dangky 2026");
  expect(await cadre.says("/dangky abc")).toContain("ví dụ: /dangky 2026");
});

test("a draft of an older form goes on to its end as that: what fits is kept, the rest is asked", async () => {
  await house.app.services.forms.pledges.begin("TD01", "2026", {
    form: "pledge",
    formVersion: 1,
    key: "long-ago",
    startedAt: new Date(),
    reason: null,
    answers: {
      people: { kind: "several", picked: ["no-longer-suggested"], own: "" },
      work: { kind: "several", picked: ["initiative"], own: "" },
      hours: { kind: "number", value: 60, of: null },
      "no-longer-asked": { kind: "text", text: "vẫn còn" },
    },
  });
  const cadre = house.cadre("TD01");
  expect(await cadre.says("/dangky")).toContain("đã xong 1/8 phần");
  expect(await cadre.presses("Làm tiếp")).toContain("Phần 1/8");
  expect(await cadre.says("1")).toContain("Phần 3/8");
  expect(await saysAll(cadre, ["1", "1", "1"])).toContain("Phần 6/8 · Giờ tình nguyện mỗi tuần");
  expect(await house.app.services.forms.draftOfPledge("TD01", "2026")).toMatchObject({
    answers: { "no-longer-asked": { text: "vẫn còn" } },
  });
  expect(await saysAll(cadre, ["3", "1", "4", "1", "1"])).toContain("đã được ghi nhận");
  const [first] = await versions("TD01");
  expect(first).toMatchObject({
    formVersion: 1,
    answers: { hours: { value: 180 }, activities: { value: 4 } },
  });
  expect(first?.answers).not.toHaveProperty("no-longer-asked");
});

test("what was confirmed on an older form is changed on it; begun anew, it is the newest", async () => {
  const cadre = house.cadre("TD01");
  await saysAll(cadre, ["/dangky sửa", "Nhận thêm việc", "trung thuc"]);
  await cadre.says("2");
  expect(await cadre.says("/huy")).toContain("vẫn được giữ");
  expect(await cadre.says("/dangky")).toContain("đã xong 8/8 phần");
  expect(await cadre.presses("Làm lại từ đầu")).toContain("Phần 1/7");
  await cadre.says("1");
  expect(await house.app.services.forms.draftOfPledge("TD01", "2026")).toMatchObject({ formVersion: 2 });
  await cadre.says("/huy");
});

test("what was confirmed is shown as it was, also when more would be asked by now", async () => {
  const { pledges } = house.app.services.forms;
  const [form, at] = [{ form: "pledge", formVersion: 1, reason: null }, new Date()];
  const answers = { hours: { kind: "number", value: 60, of: null } } as const;
  await pledges.begin("XK01", "2027", { ...form, answers, key: "k1", startedAt: at });
  const version = { ...form, answers, key: "k2", group: "A", confirmedAt: at, figures: null } as const;
  await pledges.confirm("XK01", "2027", "k1", version);
  expect(await house.cadre("XK01").says("/dangky năm sau")).toContain("1 giờ mỗi tuần");
});

test.runIf(HAS_GROUPS_AND_FILES)("a group cannot start it", async () => {
  const group = house.inGroup("AK01", "an-khanh");
  expect(await group.says("/dangky")).toBe("");
  await house.app.services.groups.bind(group.address, "AK", "AK01", new Date());
  expect(await group.says("/dangky")).toContain("nhắn riêng");
});

test.runIf(HAS_BUTTONS)(
  "a choice of several edited anew begins with what was picked, and keeps the own words at a press",
  async () => {
    const cadre = house.cadre("XK01");
    await cadre.says("/dangky");
    await cadre.presses("Làm lại từ đầu");
    expect(await cadre.presses("✍️ Viết ý của tôi")).toContain("viết ý của mình");
    expect(await cadre.says("bỏ qua")).toContain("không bỏ qua được");
    await saysAll(cadre, ["Mỗi tháng gặp gỡ thanh niên", ...SHORTEST.slice(1)]);
    await cadre.presses("✏️ Sửa một phần");
    const ticked = await cadre.says("1");
    expect(ticked).toContain("✓ ✍️ Viết ý của tôi");
    expect(ticked.match(/✓/gu)).toHaveLength(1);
    const [first = ""] = await cadre.buttons();
    await cadre.presses(first);
    await cadre.presses("✅ Xong");
    expect(await cadre.buttons()).toEqual(["Giữ ý đã viết", "Bỏ qua"]);
    const preview = await cadre.presses("Giữ ý đã viết");
    expect(preview).toContain(`• ${first}\n• Mỗi tháng gặp gỡ thanh niên`);
  },
);
