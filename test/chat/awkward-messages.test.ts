import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY_CHANNEL } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/**
 * Kinds of awkward dialogs that the message itself makes: a photo with words, a text that is too long, a button that somebody
 * else was shown, a press twice. Replies to an older question and broken pieces have files of their own.
 */
describe.each(EVERY_CHANNEL)("on $name", ({ name, town, buttons, groupsAndFiles }) => {
  let house: OpenHouse;
  const people = crowd(16);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());

  const minutesOf = (code: string) => minutesInWeek(house.app.services, code, "2026-W48");
  const reviewOf = async (code: string) =>
    (await house.app.services.forms.reviews.read(code, "2026-Q3"))?.draft?.answers ?? {};
  const saysAll = async (code: string, lines: readonly string[]) => {
    let heard = "";
    for (const line of lines) heard = await house.cadre(code).says(line);
    return heard;
  };

  if (name !== "browser") {
    test("the words below a photo are read: hours are logged, a question is answered", async () => {
      const code = nextOf(people);
      const cadre = house.cadre(code);
      expect(await cadre.sends("picture", "hôm qua em dọn kênh 2 tiếng")).toContain("Đã ghi 2 giờ");
      expect(await cadre.sends("picture", "tuần này em còn thiếu gì")).toContain("📊 Tuần này");
      expect(await minutesOf(code)).toBe(120);
    });

    test("words below a photo are the answer to an open question; a photo alone says what can be read", async () => {
      const code = nextOf(people);
      const cadre = house.cadre(code);
      await cadre.says("/tukiemdiem quý 3");
      const alone = await cadre.sends("picture");
      expect(alone).toMatch(/ảnh[\s\S]*Phần 1\/6/);
      expect(await reviewOf(code)).toEqual({});
      expect(await cadre.sends("picture", "Trực hè đủ buổi cùng chi đoàn khu vực 3")).toContain("(2/2)");
      expect(Object.values(await reviewOf(code))).toEqual([
        { kind: "text", text: "Trực hè đủ buổi cùng chi đoàn khu vực 3" },
      ]);
    });
  }

  test("a text of nearly 1,000 letters is one answer; a longer one hears its limit and the place where that is, and loses nothing", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    const sentence = "Trong quý em hoàn thành các việc được chi đoàn giao. ";
    const long = sentence.repeat(18).trim();
    await cadre.says("/tukiemdiem quý 3");
    expect(await cadre.says(long)).toContain("(2/2)");
    expect(await reviewOf(code)).toEqual({ "responsibility-done": { kind: "text", text: long } });
    await cadre.says("không có");
    const refused = await cadre.says(sentence.repeat(28));
    expect(refused).toMatch(/nhận tối đa 1000[\s\S]*Chỗ vừa đủ là đến “…/);
    expect(refused).not.toContain(sentence.repeat(3));
    expect(Object.keys(await reviewOf(code))).not.toContain("example-done");
    expect(await cadre.says("Nói đi đôi với làm, họp đúng giờ")).toContain("Gương mẫu (2/2)");
  });

  test("an own idea beyond its limit is refused with the limit, and the shorter one is taken", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    expect(await cadre.says("Mỗi tháng giúp một hộ khó khăn trong khóm. ".repeat(20))).toContain("500 ký tự");
    expect(await house.app.services.forms.draftOfPledge(code, "2026")).toBeUndefined();
    expect(await cadre.says("Mỗi tháng giúp một hộ khó khăn trong khóm")).toContain("Phần 2/7");
  });

  test("the same press twice is one answer, and a confirmed paper is confirmed once", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    const heard = await saysAll(code, [
      "/dangky",
      "1",
      "1",
      "1",
      "1",
      "1",
      "2",
      "buổi sinh hoạt",
      "3",
      "bài hát",
      "1",
    ]);
    expect(heard).toContain("✅ Xác nhận");
    expect(await cadre.presses("✅ Xác nhận")).toContain("đã được ghi nhận");
    if (buttons) expect(await cadre.presses("✅ Xác nhận"), "by one finger").toBe("");
    if (buttons) expect(await cadre.presses("✅ Xác nhận"), "and once more").toBe("");
    else await cadre.says("xác nhận");
    expect((await house.app.services.forms.pledges.read(code, "2026"))?.versions).toHaveLength(1);
  });

  test("buttons that another was shown do nothing for whom they are passed on to", async () => {
    const [mine, other] = [nextOf(people), nextOf(people)];
    const heard = await house.cadre(mine).says("/giotinhnguyen 2");
    await house.cadre(other).says("/giotinhnguyen 1");
    await house.cadre(other).says("/trogiup");
    await house.cadre(other).says(heard);
    await house.cadre(other).says("↩️ Hoàn tác");
    expect(await minutesOf(mine)).toBe(120);
  });

  test("somebody else's business: who may do it and how", async () => {
    const code = nextOf(people);
    const heard = await house.cadre(code).says("/giotinhnguyen cho Bích 2");
    expect(heard).toMatch(/Bí thư|Phó Bí thư/);
    for (const line of ["điền giùm em Trâm", "Nộp hộ bạn Bích bản kiểm điểm nha"])
      expect(await house.cadre(code).says(line)).toMatch(/chính đồng chí ấy[\s\S]*\/giotinhnguyen cho/);
    expect(await minutesOf("AK02")).toBe(0);
    expect(await house.cadre(code).says("/chuanop giờ")).not.toContain("Bích");
    expect(await house.cadre("AK01").says("/giotinhnguyen cho Bích 2 hôm qua")).toContain("Phạm Ngọc Bích");
  });

  if (groupsAndFiles)
    test("in a group plain talk is nobody's command, and a stranger is not answered", async () => {
      await house.inGroup("AK01", "nhom").says("/ketnoi");
      expect(await house.inGroup(nextOf(people), "nhom").says("2 tiếng hôm qua dọn kênh")).toBe("");
      expect(await house.inGroup("nguoi-la", "nhom").says("ai chưa nộp vậy")).toBe("");
      expect(await house.inGroup("nguoi-la", "nhom").says("/tinhhinh")).not.toContain("Toàn đơn vị");
    });
});
