import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import type { Chatter } from "../support/chatter.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** An earlier answer is corrected or added to in one line, while the person stays where the dialog is; it can be undone. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(10);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());

  const pledgeOf = async (code: string): Promise<FormAnswers> =>
    (await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {};
  const reviewOf = async (code: string): Promise<FormAnswers> =>
    (await house.app.services.forms.reviews.read(code, "2026-Q3"))?.draft?.answers ?? {};
  const saysAll = async (cadre: Chatter, lines: readonly string[]) => {
    let heard = "";
    for (const line of lines) heard = await cadre.says(line);
    return heard;
  };

  test("“à nhầm, 3” is the answer just given, put right; undone by its button", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await saysAll(cadre, ["/dangky", "1"]);
    const before = await pledgeOf(code);
    const heard = await cadre.says("à nhầm, 3");
    expect(heard).toMatch(/Đã sửa câu “Phần 1\/7.*”: “.+” → “.+”/);
    expect(heard).toContain("Câu còn chờ đồng chí: Phần 2/7");
    expect(await pledgeOf(code)).not.toEqual(before);
    const undone = await cadre.presses("↩️ Giữ như trước");
    expect(undone).toMatch(/trở lại như trước[\s\S]*Phần 2\/7/);
    expect(await pledgeOf(code)).toEqual(before);
    expect(await cadre.says("nhầm rồi, phải là 3")).toContain("Đã sửa câu “Phần 1/7");
    expect(await cadre.says("1")).toContain("Phần 3/7");
    expect(await cadre.says("à nhầm, 99")).toMatch(/Ta quay lại câu này[\s\S]*Phần 2\/7/);
  });

  test("“à thêm …” goes to the answer just given, not to the open question; undone by its words later", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await saysAll(cadre, ["/tukiemdiem quý 3", "Hoàn thành các việc được giao"]);
    const heard = await cadre.says("à thêm dọn kênh rạch");
    expect(heard).toContain("Nay câu trả lời là: “Hoàn thành các việc được giao, dọn kênh rạch”");
    expect(heard).toContain("Câu còn chờ đồng chí");
    expect(await reviewOf(code)).toEqual({
      "responsibility-done": { kind: "text", text: "Hoàn thành các việc được giao, dọn kênh rạch" },
    });
    expect(await cadre.says("không có")).toContain("Gương mẫu (1/2)");
    expect(await cadre.says("bỏ phần vừa thêm nhé")).toContain("“Hoàn thành các việc được giao”");
    expect((await reviewOf(code))["responsibility-done"]).toEqual({
      kind: "text",
      text: "Hoàn thành các việc được giao",
    });
    expect(await cadre.says("thêm: giữ vệ sinh")).toContain("Đồng chí muốn thêm “giữ vệ sinh” vào câu nào");
    await cadre.says("2");
    expect((await reviewOf(code))["responsibility-done"]).toMatchObject({
      text: "Hoàn thành các việc được giao, giữ vệ sinh",
    });
  });

  test("“à thêm 2” adds an option to those that were picked", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await saysAll(cadre, ["/dangky", "1"]);
    expect(await cadre.says("à thêm 2")).toMatch(/Nay câu trả lời là: “.+ · .+”/);
    const [first] = Object.values(await pledgeOf(code));
    expect(first).toMatchObject({ kind: "several", own: "" });
    expect(first?.kind === "several" && first.picked).toHaveLength(2);
  });

  test("an own idea is taken back by a button", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    expect(await cadre.says("Mỗi tháng giúp một hộ khó khăn")).toContain("Phần 2/7");
    const heard = await cadre.presses("↩️ Viết lại ý này");
    expect(heard).toMatch(/Đồng chí đã trả lời: “Mỗi tháng giúp một hộ khó khăn”[\s\S]*Phần 1\/7/);
    expect(await cadre.says("2")).toContain("Phần 2/7");
    expect(Object.values(await pledgeOf(code))[0]).toMatchObject({ kind: "several", own: "" });
  });

  test("a number given before the day of the hours is put right, and the hours logged once", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await saysAll(cadre, ["/giotinhnguyen", "2 tiếng"]);
    expect(await cadre.says("à nhầm, 3 tiếng")).toContain("“2 tiếng” → “3 tiếng”");
    expect(await cadre.says("hôm qua")).toContain("Đã ghi 3 giờ");
  });
});
