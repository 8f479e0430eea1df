import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

const AT = "2026-11-25T20:00:00+07:00";

/** A sentence that comes in several messages is one answer (decision 26). */
describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(40);
  beforeAll(async () => {
    house = await openHouse({ iso: AT, town, organisation: people });
  });
  afterAll(() => house.close());

  const reviewOf = async (code: string): Promise<FormAnswers> =>
    (await house.app.services.forms.reviews.read(code, "2026-Q3"))?.draft?.answers ?? {};
  const pledgeOf = async (code: string): Promise<FormAnswers> =>
    (await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {};
  const text = (words: string) => ({ kind: "text", text: words });

  test("three messages of one sentence are one answer; “đó là hết” goes on to the next question", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    const first = await cadre.says("Hoàn thành các việc được giao,");
    expect(first).toMatch(/Đã ghi: “Hoàn thành các việc được giao,”\. Còn nữa không\?/);
    expect(first).not.toContain("Điều gì chưa làm được");
    expect(await reviewOf(code)).toEqual({ "responsibility-done": text("Hoàn thành các việc được giao,") });
    await cadre.says("tham gia đủ các buổi sinh hoạt");
    const third = await cadre.says("và giúp chi đoàn khu vực 3");
    const whole = "Hoàn thành các việc được giao, tham gia đủ các buổi sinh hoạt và giúp chi đoàn khu vực 3";
    expect(third).toContain(`“${whole}”. Còn nữa không?`);
    expect(await cadre.presses("✅ Đó là hết")).toContain("Điều gì chưa làm được");
    expect(await reviewOf(code)).toEqual({ "responsibility-done": text(whole) });
    expect(await cadre.says("Còn chậm một báo cáo")).toContain("Gương mẫu (1/2)");
  });

  test("who has just gone back answers that question, also when the words could go on with the one before", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    await cadre.says("Hoàn thành nhiệm vụ được giao");
    await cadre.says("Còn chậm một báo cáo");
    expect(await cadre.says("quay lại")).toContain("Điều gì chưa làm được");
    expect(await cadre.says("và còn ít tham gia hoạt động")).toContain("Gương mẫu (1/2)");
    expect(await reviewOf(code)).toMatchObject({
      "responsibility-done": text("Hoàn thành nhiệm vụ được giao"),
    });
  });

  test("“hết rồi” ends it, too; the last piece can be taken back", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    await cadre.says("Làm đủ việc, họp đủ và");
    await cadre.says("trực hè");
    const undone = await cadre.presses("↩️ Bỏ phần vừa thêm");
    expect(undone).toMatch(/trở lại như trước[\s\S]*Điều gì chưa làm được/);
    expect(await reviewOf(code)).toEqual({ "responsibility-done": text("Làm đủ việc, họp đủ và") });
    expect(await cadre.says("Chậm báo cáo, trễ họp:")).toContain("Còn nữa không?");
    expect(await cadre.says("hết rồi ạ")).toContain("Gương mẫu (1/2)");
    expect(Object.values(await reviewOf(code))[1]).toEqual(text("Chậm báo cáo, trễ họp:"));
  });

  test("an option by its place is no piece of the sentence", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    expect(await cadre.says("vận động bà con phân loại rác,")).toContain("Còn nữa không?");
    expect(await cadre.says("ý 2 nữa")).toContain("Xung kích xây dựng nếp sống văn hóa mới");
    await cadre.says("xong");
    expect(Object.values(await pledgeOf(code))[0]).toMatchObject({ own: "vận động bà con phân loại rác," });
    expect(JSON.stringify(await pledgeOf(code))).not.toContain("ý 2");
  });

  test("once something else was served, what is typed answers the question that was recalled", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    expect(await cadre.says("Hoàn thành các việc được giao,")).toContain("Còn nữa không?");
    expect(await cadre.says("/tiendo")).toMatch(/Câu còn chờ đồng chí: .*Điều gì chưa làm được/);
    expect(await cadre.says("còn chậm báo cáo")).toContain("Gương mẫu (1/2)");
    expect(Object.values(await reviewOf(code))).toEqual([
      text("Hoàn thành các việc được giao,"),
      text("còn chậm báo cáo"),
    ]);
  });

  test("a plain answer is followed by the next question at once, however short the pause", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    expect(await cadre.says("Hoàn thành các việc được giao, v.v…")).toContain("Điều gì chưa làm được");
    expect(await cadre.says("còn chậm báo cáo")).toContain("Gương mẫu (1/2)");
    expect(Object.keys(await reviewOf(code))).toHaveLength(2);
  });

  test("what begins with “và” goes on from the answer before, after which more may follow", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    await cadre.says("Hoàn thành các việc được giao");
    expect(await cadre.says("và giúp chi đoàn khu vực 3")).toContain(
      "“Hoàn thành các việc được giao và giúp chi đoàn khu vực 3”. Còn nữa không?",
    );
    expect(await cadre.says("2")).not.toContain("Đã nối");
    expect(Object.keys(await reviewOf(code))).toHaveLength(1);
  });

  test("what came before the next question could be seen goes on from the answer, and is not refused", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    const address = house.addressOf(code);
    const piece = (message: string, words: string): Incoming => ({
      ...{ key: `piece:${code}:${message}`, address, sender: address, at: Date.parse(AT), message },
      ...{ edited: false, content: { kind: "text", text: words } },
    });
    await house.app.lanes.accept(
      piece("1", "Trong quý em đã làm xong các việc"),
      piece("2", "được chi đoàn giao"),
      piece("3", "và trực hè đủ buổi"),
    );
    await house.app.lanes.idle();
    expect(await reviewOf(code)).toEqual({
      "responsibility-done": text("Trong quý em đã làm xong các việc được chi đoàn giao và trực hè đủ buổi"),
    });
    expect((await cadre.heard()).at(-1)).toContain("Còn nữa không?");
    expect(await cadre.says("vậy thôi")).toContain("Điều gì chưa làm được");
  });

  test("a paste that the platform cut in two is refused as one: its end alone is no answer", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    const long = "Tham gia dọn kênh cùng chi đoàn khu vực; ".repeat(110);
    const at = (second: number) => `2026-11-25T20:00:${String(second).padStart(2, "0")}+07:00`;
    await raw.says(`q${code}`, "/tukiemdiem quý 3", { at: at(0) });
    expect(await raw.says(`r${code}`, long.slice(0, 4096), { at: at(20) })).toContain("nhận tối đa 1000");
    const rest = await raw.says(`s${code}`, long.slice(4096), { at: at(21) });
    expect(rest).toMatch(/phần tiếp của đoạn dài[\s\S]*Câu còn chờ đồng chí: Tự kiểm điểm quý 3/);
    expect(await reviewOf(code)).toEqual({});
    const whole = "Hoàn thành các việc được giao trong quý";
    expect(await raw.says(`t${code}`, whole, { at: at(50) })).toContain("Điều gì chưa làm được");
    expect(await reviewOf(code)).toEqual({ "responsibility-done": text(whole) });
  });

  test("a piece that may be hours is asked about, and goes where more was waited for", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    await cadre.says("Họp dân,");
    expect(await cadre.says("2 tiếng hôm qua dọn kênh")).toContain("Ghi giờ tình nguyện");
    expect(await cadre.says("đúng, ghi vào")).toContain("“Họp dân, 2 tiếng hôm qua dọn kênh”");
    expect(Object.keys(await reviewOf(code))).toHaveLength(1);
  });

  test("a correction while the line before is in doubt is of that line, and of no answer before it", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    await cadre.says("Hoàn thành các việc được giao.");
    await cadre.says("1");
    expect(await cadre.says("à nhầm, nộp báo cáo tháng 8 trễ ba ngày")).toContain("Gương mẫu");
    expect(await reviewOf(code)).toMatchObject({
      "responsibility-done": text("Hoàn thành các việc được giao."),
    });
  });

  test("an own idea in two messages is one idea; too long together, it stays as it was", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    expect(await cadre.says("Mỗi tháng giúp một hộ khó khăn,")).toContain("Còn nữa không?");
    await cadre.says("thăm một gia đình chính sách");
    const idea = "Mỗi tháng giúp một hộ khó khăn, thăm một gia đình chính sách";
    expect(Object.values(await pledgeOf(code))[0]).toMatchObject({ own: idea });
    expect(await cadre.says("rất dài ".repeat(60))).toMatch(/ký tự[\s\S]*Phần 2\/7/);
    expect(Object.values(await pledgeOf(code))[0]).toMatchObject({ own: idea });
  });

  test("a piece is edited: its answer is asked again", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    await raw.says(`a${code}`, "/tukiemdiem quý 3");
    await raw.says(`b${code}`, "Họp dân,");
    await raw.says(`c${code}`, "dọn kênh");
    expect(await raw.says(`c${code}`, "dọn rạch", { edited: true })).toContain("Đã ghi: “Họp dân, dọn kênh”");
  });
});
