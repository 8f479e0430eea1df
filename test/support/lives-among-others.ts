import PizZip from "pizzip";
import type { Chatter } from "./chatter.ts";
import type { OpenHouse } from "./open-house.ts";

const CODE = /\/start (\w{26})/;
/** More questions than any form has. */
const MOST_QUESTIONS = 40;

/** What a person fills in as a whole, and what others decide about them. @param mark stands in all that the person writes */
export async function isDecidedAbout(house: OpenHouse, person: Chatter, mark: string): Promise<void> {
  const head = house.cadre("AK01");
  await fillsIn(person, "/dangky", mark);
  await fillsIn(person, "/tukiemdiem quý 3", mark);
  await house.cadre("NK01").says("/baocao kiểm điểm Bích");
  await says(
    person,
    `hôm nay em quét sân nhà văn hóa 1 tiếng ${mark}`,
    `/giotinhnguyen đăng ký 2 thứ 7 ${mark}`,
  );
  await strikes(head, "Bích", "Hôm ấy cả đơn vị họp");
  await person.presses("💬 Trả lời");
  await person.says(`Hôm ấy em có làm ${mark}`);
  await says(person, "/donvi sửa", "4", "0912999888", "1");
  await head.presses("Không nhận");
  await head.says("Số này của người khác");
  await says(person, "/donvi nhắn", `Mai em xin phép vắng họp ạ ${mark}`, "/baocao đăng ký");
  for (const [days, label] of [
    ["15/12 đến 16/12", "✅ Xác nhận"],
    ["22/12 đến 23/12", "Không xác nhận"],
  ]) {
    await person.says(`/vang từ ${days} vì ${mark}`);
    await head.presses(label ?? "");
  }
  await head.says("Tuần ấy có hội nghị");
  await handsInWorks(house, person, mark);
  await says(person, "/xoadulieu", "1", "1");
  await person.presses("Không xóa nữa");
}

/** A work that is sent back, changed and recognised, and one whose decision on paper the own head has seen. */
async function handsInWorks(house: OpenHouse, person: Chatter, mark: string): Promise<void> {
  const [above, head] = [house.cadre("NK01"), house.cadre("AK01")];
  await says(
    person,
    "/sangkien moi",
    ...["a", "b", "c", "d", "e"].map((one) => `Sáng kiến ${one} ${mark}`),
    "1",
  );
  await person.sendsFile("anh.pdf", Buffer.from(`%PDF-1.7\n${mark}`, "utf8"));
  for (const label of ["Hết rồi", "✅ Nộp", "Đoàn cấp trên xét"]) await person.presses(label);
  for (const label of ["👁 Xem sáng kiến", "Gửi lại"]) await above.presses(label);
  await above.says("Cần thêm số liệu của từng Chi đoàn nhãn-của-riêng-tôi-NK01");
  for (const label of ["✏️ Sửa và nộp lại", "✅ Nộp", "Đoàn cấp trên xét"]) await person.presses(label);
  for (const label of ["👁 Xem sáng kiến", "✅ Công nhận"]) await above.presses(label);
  await says(above, "12-QĐ/QĐTN", "hôm nay");
  await says(
    person,
    "/sangkien moi",
    ...["g", "h", "i", "k", "l"].map((one) => `Giải pháp ${one} ${mark}`),
    "1",
  );
  for (const label of ["Không kèm tệp", "✅ Nộp", "Thủ trưởng cơ quan đã có quyết định giấy"])
    await person.presses(label);
  // Within the days of the year's report, which tells its title.
  await says(person, "45/QĐ-UBND", "10/10", `Chủ tịch ${mark}`);
  await person.sendsFile("qd.pdf", Buffer.from(`%PDF-1.7\nquyết định ${mark}`, "utf8"));
  await person.presses("Hết rồi");
  for (const label of ["👁 Xem sáng kiến", "✅ Đã xem quyết định"]) await head.presses(label);
  const kept = await house.app.services.works.of("AK02");
  if (kept.filter(({ state }) => state === "recognised").length !== 2) throw new Error("not recognised");
}

/** What the same person decides, or does, for others in a head's stead. */
export async function helps(house: OpenHouse, person: Chatter, mark: string): Promise<void> {
  const [head, other] = [house.cadre("AK01"), house.cadre("AK03")];
  await head.says("/uyquyen Phạm Ngọc Bích đến 31/12");
  await head.presses("✅ Giao");
  await person.presses("✅ Nhận lời");
  await other.says("/giotinhnguyen 2 hôm qua dọn rác");
  await strikes(person, "Cường", `Hôm ấy cả đơn vị họp ${mark}`);
  await other.says("/vang từ 3/12 đến 4/12 vì việc nhà");
  await person.presses("✅ Xác nhận");
  await other.says("/vang từ 8/12 đến 9/12 vì việc nhà");
  await person.presses("Không xác nhận");
  await person.says(`Tuần ấy có hội nghị ${mark}`);
  await says(other, "/donvi sửa", "4", "0912999777", "1");
  await person.presses("Nhận");
  await says(person, "/giotinhnguyen cho Cường 1 trồng cây", "/nhacngay giờ", "1", "/moi Huỳnh Gia Em");
}

/** A code that a head renews: the first app refuses what it has linked. @param thief has the code, too */
export async function refusesAnApp(house: OpenHouse, person: Chatter, thief: Chatter): Promise<void> {
  const [, code = ""] = CODE.exec(await house.cadre("AK01").says("/moi đổi Bích")) ?? [];
  await says(thief, `/start ${code}`, "Đồng ý");
  await person.presses("Không phải tôi");
}

/** What a head decides in writing: a form of the unit's own, and whose an app is. */
export async function headsAUnit(house: OpenHouse, head: Chatter): Promise<void> {
  await head.says("/bieumau");
  await head.presses("📄 Lấy tệp bản đăng ký");
  const form = new TextDecoder().decode((await head.files()).at(-1)?.bytes);
  await head.sendsFile(
    "mau.json",
    new TextEncoder().encode(form.replace("Với Nhân dân và", "Với bà con và")),
  );
  await head.presses("✅ Dùng mẫu này");
  await head.says("/bieumau in đăng ký");
  const template = new PizZip((await head.files()).at(-1)?.bytes ?? new Uint8Array());
  template.file("docProps/core.xml", "<x><creator>Trần Thị Hoa</creator></x>");
  await head.sendsFile("mau-a1.docx", template.generate({ type: "uint8array" }));
  await head.presses("✅ Dùng mẫu này");
  const { cadres, addresses, templates } = house.app.services;
  if ((await templates.decisions("NK", "a1")).length === 0) throw new Error("no template was set");
  for (const { _id } of await cadres.addressesOf("AK03")) await addresses.remove("AK03", _id);
  const added = house.stranger("new-AK03");
  const [, code = ""] = CODE.exec(await house.cadre("AK01").says("/moi đổi Cường")) ?? [];
  await says(added, `/start ${code}`, "Đồng ý");
  await head.presses("Đúng là đồng chí ấy");
}

/** Of several deeds the first one. */
async function strikes(head: Chatter, whose: string, why: string): Promise<void> {
  const asked = await head.says(`/duyet gạch ${whose}`);
  const [first = ""] = await head.buttons();
  if (!asked.includes("Vì sao")) await head.presses(first);
  await head.says(why);
}

const CHOICES = ["Làm tiếp", "Đúng mức này", "Thực hiện tốt cả hai", "Hoàn thành nhiệm vụ"];

/** Answers whatever is asked, and confirms. */
async function fillsIn(person: Chatter, command: string, mark: string): Promise<void> {
  await person.says(command);
  for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
    const labels = await person.buttons();
    if (labels.includes("✅ Xác nhận")) {
      await person.presses("✅ Xác nhận");
      return;
    }
    const choice = labels.find((label) => CHOICES.includes(label));
    if (choice) await person.presses(choice);
    else await person.says(`Việc của riêng tôi ${mark}`);
  }
  throw new Error(`${command} came to no end`);
}

async function says(person: Chatter, ...lines: string[]): Promise<void> {
  for (const line of lines) await person.says(line);
}
