import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import type { Chatter } from "../support/chatter.ts";
import { calledEvent } from "../support/events.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

const NOW = "2026-12-12T20:00:00+07:00";
let house: OpenHouse;
beforeAll(async () => {
  const branch = { code: "KP", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" };
  const head = { code: "KP01", name: "Hồ Thị Khu", unit: "KP", positions: ["Bí thư"] };
  house = await openHouse({
    iso: "2026-12-05T20:00:00+07:00",
    organisation: { units: [...SMALL_CITY.units, branch], cadres: [...SMALL_CITY.cadres, head] },
  });
});
afterAll(() => house.close());

/** Picks some of several, and ends the choice, as words of one's own do by themselves. */
async function picks(who: Chatter, ...labels: string[]): Promise<string> {
  let shown = "";
  for (const label of labels) shown = await who.presses(label);
  return labels.at(-1) === "Thêm điều khác" ? shown : who.presses("✅ Xong");
}

const didU2 = async (unit: string, id: string) => {
  const [year = "", month = ""] = id.split("-");
  const to = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  const period = { id, kind: "month", from: `${id}-01`, to } as const;
  const found = await house.app.services.standings.of("TD", period, Date.parse("2027-03-01T08:00:00+07:00"));
  return found?.report.units.find(({ code }) => code === unit)?.duties.U2?.met;
};

test("members propose, in plain words too; their head alone sees it, and may kindly say no", async () => {
  const [member, other, head] = [house.cadre("AK02"), house.cadre("AK03"), house.cadre("AK01")];
  expect(await member.says("nên làm gì")).toContain("Đơn vị chưa thống nhất điều nào");
  expect(await member.says("em đề xuất nên làm: báo trước khi vắng họp")).toContain("Đã ghi đề xuất nên làm");
  expect(await other.says("/nenlam đề xuất nên làm Báo trước khi vắng họp.")).toContain(
    "đã có đồng chí đề xuất",
  );
  expect(await other.says("em đề xuất nên làm lại cổng chào")).toContain("“lại cổng chào”");
  expect(await other.presses("Thôi")).toContain("mình chưa ghi gì");
  await other.says("/nenlam");
  await other.presses("💡 Đề xuất không nên làm");
  expect(await other.says("dùng điện thoại khi đang họp")).toContain("Đã ghi đề xuất không nên làm");
  await other.says("/nenlam de xuat nen lam: hát mỗi buổi họp");
  expect(await member.says("/nenlam")).toContain("Đề xuất của đồng chí, chờ bàn:\n• báo trước khi vắng họp");
  expect(await member.says("/nenlam cho")).toContain("việc của người phụ trách");
  const shown = await head.says("/nenlam cho");
  expect(shown).toContain("✅ báo trước khi vắng họp (Phạm Ngọc Bích)");
  await head.presses("Chưa nhận: hát mỗi buổi họp");
  expect(await head.says("đã có trong quy chế")).toContain("báo riêng đồng chí Đặng Quốc Cường");
  await house.app.lanes.idle();
  expect((await other.heard()).at(-1)).toContain("lần này chưa đưa ra bàn: đã có trong quy chế");
  expect((await member.heard()).join("\n")).not.toContain("quy chế");
  await other.says("/nenlam de xuat nen lam: đọc báo đầu buổi");
  await head.says("/nenlam cho");
  await head.presses("Chưa nhận: đọc báo đầu buổi");
  expect(await other.presses("↩️ Rút lại")).toContain("Đã rút đề xuất");
  expect(await head.says("để lần sau")).toContain("không còn chờ nữa");
});

test("a discussion without an event: what it agreed comes onto the lists and counts for its month; corrected, the lists follow", async () => {
  const head = house.cadre("AK01");
  expect(await head.says("/sinhhoatnenlam")).toContain("Buổi ấy vào ngày nào?");
  expect(await head.says("20/10")).toContain("đã khóa từ sau 08/11");
  await head.says("/sinhhoatnenlam");
  await head.says("30/11");
  await head.says("Hội trường phường");
  await picks(head, "Phong trào “3 trách nhiệm”");
  expect(await picks(head, "báo trước khi vắng họp (Phạm Ngọc Bích)", "Thêm điều khác")).toContain(
    "Mỗi dòng một điều",
  );
  expect(await head.says("đúng giờ\nghi chép đủ")).toContain("Điều không nên làm đã thống nhất");
  expect(await picks(head, "Không có điều nào")).toContain("Lần tới ai phát biểu?");
  const noted = await head.says("đồng chí Bích nói về giờ giấc");
  for (const part of [
    "30/11 · Đoàn phường An Khánh",
    "📍 Hội trường phường",
    "“3 trách nhiệm”",
    "• ghi chép đủ",
  ])
    expect(noted).toContain(part);
  expect(await didU2("AK", "2026-11")).toBe(true);
  expect(await didU2("AK", "2026-12")).toBe(false);
  await head.presses("✏️ Sửa");
  await head.presses("Không nên làm");
  await picks(head, "dùng điện thoại khi đang họp (Đặng Quốc Cường)");
  // Adding takes nothing away, nor does skipping; what goes is told to go.
  await head.presses("✏️ Sửa");
  await head.presses("Nên làm");
  expect(await head.presses("✍️ Thêm hoặc bớt")).toContain("✓");
  expect(await head.says("4")).toContain("Mỗi dòng một điều");
  expect(await head.says("chào hỏi bà con ở trụ sở")).toContain("• ghi chép đủ\n• chào hỏi bà con");
  await head.presses("✏️ Sửa");
  await head.presses("Nội dung");
  await head.presses("✍️ Thêm hoặc bớt");
  expect(await head.says("cách tiếp dân")).toContain("“3 trách nhiệm”; cách tiếp dân");
  await head.presses("✏️ Sửa");
  await head.presses("Ai phát biểu lần tới");
  expect(await head.presses("Giữ nguyên")).toContain("giữ nguyên");
  expect(await house.cadre("KP01").says("/nenlam")).toContain(
    "📋 Đoàn phường An Khánh\n✅ Nên làm:\n• báo trước khi vắng họp\n• đúng giờ\n• ghi chép đủ\n• chào hỏi bà con ở trụ sở\n🚫 Không nên làm:\n• dùng điện thoại khi đang họp",
  );
  expect(await house.cadre("XK01").says("/nenlam")).not.toContain("đúng giờ");
});

test("of an event's day it is asked whether it was discussed there, and nothing is doubled", async () => {
  house.setClock(NOW);
  const head = house.cadre("AK01");
  const sitting = { kind: "committee", unit: "AK", by: "AK01", called: ["AK02"], title: "Họp BCH" } as const;
  const { id } = await calledEvent(house, { ...sitting, at: "2026-12-11T14:00:00+07:00" });
  await head.says("/sinhhoatnenlam");
  expect(await head.says("11/12")).toContain("Có phải bàn ở buổi ấy không?");
  expect(await head.presses("Họp BCH")).toContain("Đã bàn nội dung gì?");
  await picks(head, "Tác phong, lề lối công tác");
  await head.says("nhường chỗ người lớn tuổi");
  await head.presses("Bỏ qua");
  expect(await picks(head, "✅ đúng giờ")).toContain("Lần tới ai phát biểu?");
  expect(await head.presses("Bỏ qua")).toContain("(Họp BCH)");
  await head.says(`/chot ${id}`);
  expect(await head.presses("✅ Chốt")).not.toContain("có bàn “nên làm, không nên làm” không?");
  expect(await head.says(`/chot ban ${id}`)).toContain("đã được ghi rồi");
  await head.says("/sinhhoatnenlam moi");
  expect(await head.says("11/12")).toContain("đã ghi một buổi rồi");
  await head.says("/huy");
  const [noted, ...more] = await house.app.services.discussions.inMonth(["AK"], "2026-12");
  expect(noted?.said).toMatchObject({ event: id, off: ["đúng giờ"] });
  expect(more).toEqual([]);
  expect(await head.says("/nenlam")).not.toContain("• đúng giờ");
  expect(await head.says("/baocao thảo luận")).toContain("Biên bản thảo luận");
});

test("noted before its event is closed, it is joined to it there; taken back, its points leave the lists", async () => {
  const head = house.cadre("AK01");
  const sitting = { kind: "committee", unit: "AK", by: "AK01", called: ["AK02"], title: "Họp BTV" } as const;
  const { id } = await calledEvent(house, { ...sitting, at: "2026-12-09T14:00:00+07:00" });
  const { discussions } = house.app.services;
  const none = { topics: [], about: "", place: "", shouldNot: [], off: [], next: "" };
  const said = { ...none, day: "2026-12-09", should: ["viết nhật ký"] };
  await discussions.note("AK", said, { key: "alone", by: "AK01", at: new Date(NOW) });
  const alike = { ...said, should: ["đọc sách"] };
  const twin = await discussions.note("AK", alike, { key: "twin", by: "AK01", at: new Date(NOW) });
  await head.says(`/chot ${id}`);
  expect(await head.presses("✅ Chốt")).toContain("có bàn “nên làm, không nên làm” không?");
  expect(await head.presses("💬 Ghi điều đã bàn")).toContain("Có phải chính buổi ấy không?");
  const mistaken = { id: twin.kind === "done" ? twin.sitting : "", month: "2026-12" };
  await discussions.withdraw("AK", mistaken, { key: "gone", by: "AK01", at: new Date(NOW) });
  expect(await head.presses("đọc sách")).toContain("mình chưa đổi gì");
  await head.says(`/chot ban ${id}`);
  expect(await head.presses("viết nhật ký")).toContain("Đã ghi điều đã bàn ở Họp BTV");
  const [first] = await discussions.inMonth(["AK"], "2026-12");
  expect(first?.said).toEqual({ ...said, event: id });
  await head.says(`/sinhhoatnenlam rut ${first?.id} 2026-12 AK`);
  expect(await head.presses("Rút")).toContain("Đã rút buổi thảo luận ấy");
  expect((await discussions.lists(["AK"])).items.map(({ text }) => text)).not.toContain("viết nhật ký");
  expect(await house.cadre("XK01").says(`/sinhhoatnenlam xem ${id} 2026-12 AK`)).toContain("người phụ trách");
});

test("the head takes off with a reason; what is agreed is offered to whoever pledges, and kept as their own words", async () => {
  const head = house.cadre("AK01");
  await head.says("/nenlam bo");
  await picks(head, "✅ ghi chép đủ");
  expect(await head.says("đã thành nếp")).toContain("Đã bỏ khỏi danh sách:\n• ghi chép đủ");
  const agreed = await house.app.services.discussions.lists(["AK"]);
  expect(agreed.items.map(({ text }) => text)).toEqual([
    "báo trước khi vắng họp",
    "chào hỏi bà con ở trụ sở",
    "dùng điện thoại khi đang họp",
    "nhường chỗ người lớn tuổi",
  ]);
  expect(agreed.proposals).toEqual([]);
  const typed = { day: "2026-12-12", place: "", topics: [], about: "", should: [], off: [], next: "" };
  const no = { ...typed, shouldNot: ["khong noi chuyen rieng"] };
  await house.app.services.discussions.note("AK", no, { key: "no", by: "AK01", at: new Date(NOW) });
  const member = house.cadre("AK02");
  let asked = await member.says("/dangky 2027");
  for (let n = 0; n < 3; n++) asked = await member.says("1");
  expect(asked).toContain("Không dùng điện thoại khi đang họp");
  expect(asked).toContain("Khong noi chuyen rieng");
  expect(asked).not.toContain("Không khong");
  // A look in the middle of it: the question waits on.
  const looked = await member.says("/nenlam");
  expect(looked).toContain("📋 Đoàn phường An Khánh");
  expect(looked).toContain("Câu còn chờ đồng chí: Phần 4/7");
  await picks(member, "Nhường chỗ người lớn tuổi");
  const draft = await house.app.services.forms.draftOfPledge("AK02", "2027");
  expect(draft?.answers.exemplary).toEqual({ kind: "several", picked: [], own: "Nhường chỗ người lớn tuổi" });
});

test("a month without one is said once, in its last week, to heads whose unit has none and owes it", async () => {
  await house.app.services.policies.decide("XK", { from: "2026-12-01", policy: { outsideScope: true } });
  const at = Date.parse("2026-12-25T16:00:00+07:00");
  const { preview } = await runJob(house.app.services, "discussion-reminder", { at, dryRun: true });
  const heard = preview.map(({ to }) => to).join();
  for (const name of ["Hoa", "Tâm", "Khu"]) expect(heard).toContain(name);
  for (const name of ["Nguyễn Văn An", "Dung", "Bích"]) expect(heard).not.toContain(name);
  expect(JSON.stringify(preview)).toContain("Chi đoàn khu vực 1 chưa ghi buổi nào của");
});

test("merged, the heir keeps both lists, each point once; erased, the proposal goes and what was agreed stays", async () => {
  const { discussions, personalData } = house.app.services;
  const said = {
    ...{ day: "2026-12-10", place: "", topics: [], about: "", off: [], next: "đồng chí Hồ Thị Khu" },
    ...{ should: ["Báo trước, khi vắng họp", "gọi dạ bảo vâng"], shouldNot: [] },
  };
  await discussions.note("KP", said, { key: "kp", by: "KP01", at: new Date(NOW) });
  const both = (await discussions.lists(["AK", "KP"])).items.map(({ text }) => text);
  expect(both.filter((text) => /^báo trước/iu.test(text))).toHaveLength(1);
  expect(both).toContain("gọi dạ bảo vâng");
  const text = "mỗi tuần đọc một trang sách cùng nhau";
  await discussions.change(
    "KP",
    { does: "propose", list: "should", text },
    { key: "p", by: "KP01", at: new Date(NOW) },
  );
  const own = JSON.stringify(await personalData.collect("KP01"));
  expect(own).toContain(text);
  await personalData.erase("KP01", new Date(NOW));
  const left = await discussions.lists(["KP"]);
  expect(left.proposals).toEqual([]);
  expect(left.items.map((item) => item.text)).toContain("gọi dạ bảo vâng");
  expect((await discussions.inMonth(["KP"], "2026-12"))[0]?.said.next).not.toContain("Hồ Thị Khu");
});
