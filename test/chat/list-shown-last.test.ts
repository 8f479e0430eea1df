import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMAND_PRESS } from "../../src/chat/message/press.ts";
import type { Chatter } from "../support/chatter.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** A number means the list that was shown last, also while a question waits; buttons offered meanwhile live. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town, buttons }) => {
  let house: OpenHouse;
  const people = crowd(16);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());

  const minutesOf = (code: string) => minutesInWeek(house.app.services, code, "2026-W48");
  const draftOf = async (code: string) =>
    Object.keys((await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {}).length;

  /** As the Monday reminder does: a list of commands, while the person is in a form. */
  async function remind(cadre: Chatter): Promise<void> {
    const options = [
      { value: "giotinhnguyen 1", label: "1 giờ · Hôm nay" },
      { value: "tiendo", label: "Tiến độ của tôi" },
    ];
    const message = { text: "Tuần mới rồi, đồng chí ơi.", choices: { question: COMMAND_PRESS, options } };
    const id = `nhac:${cadre.address}`;
    await house.app.services.post.send(cadre.address, id, [message], { notice: id });
    await house.app.lanes.idle();
  }

  async function inPledge(code: string): Promise<Chatter> {
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    await cadre.says("1");
    return cadre;
  }

  test("a number after a reminder's list picks from it; the open question stays, and says so in one line", async () => {
    const code = nextOf(people);
    const cadre = await inPledge(code);
    await remind(cadre);
    const heard = await cadre.says("2");
    expect(heard).toContain("0 giờ / 2 giờ");
    expect(heard).toContain("Câu còn chờ đồng chí: Phần 2/7");
    expect(heard).not.toContain("Chọn một hay nhiều ý");
    expect(await draftOf(code)).toBe(1);
    expect(await minutesOf(code)).toBe(0);
  });

  test("a number means the list that has it, also where a way to take an idea back stands below that", async () => {
    if (buttons) return;
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    expect(await cadre.says("vận động bà con phân loại rác")).toContain("Viết lại ý này");
    const logged = await cadre.says("hôm qua dọn hẻm 2 tiếng");
    expect(logged).toMatch(/1\. ↩️ Hoàn tác[\s\S]*Câu còn chờ đồng chí[\s\S]*• ↩️ Viết lại ý này/);
    expect(await cadre.says("1")).toContain("Đã hoàn tác 2 giờ");
    expect(await draftOf(code)).toBe(1);
  });

  test("a number of the reminder's list that a shorter list came after is asked about", async () => {
    if (buttons) return;
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await remind(cadre);
    await cadre.says("/giotinhnguyen 1 hôm qua dọn kênh");
    expect(await cadre.says("2")).not.toContain("tin nhắc trước");
    await cadre.says("/huy");
    await cadre.says("cảm ơn bot");
    const asked = await cadre.says("2");
    expect(asked).toContain("Ý đồng chí là “Tiến độ của tôi” ở tin nhắc trước phải không?");
    expect(await cadre.says("ừ")).toContain("1 giờ / 2 giờ");
    expect(await cadre.says("9")).not.toContain("tin nhắc trước");
  });

  test("a number that the reminder's list does not have answers nothing; then the question is asked, and numbers are its own", async () => {
    const code = nextOf(people);
    const cadre = await inPledge(code);
    await remind(cadre);
    expect(await cadre.says("5")).toMatch(/không có trong danh sách vừa rồi[\s\S]*Chọn một hay nhiều ý/);
    expect(await draftOf(code)).toBe(1);
    expect(await cadre.says("1")).toContain("Phần 3/7");
    expect(await draftOf(code)).toBe(2);
  });

  test("courtesy around a number or the words of a button carries nothing, also where no question waits", async () => {
    const code = nextOf(people);
    const cadre = await inPledge(code);
    await remind(cadre);
    expect(await cadre.says("dạ số 2 nha")).toContain("0 giờ / 2 giờ");
    expect(await draftOf(code)).toBe(1);
    await cadre.says("/huy");
    await cadre.says("/giotinhnguyen 2");
    expect(await cadre.says(buttons ? "hoàn tác giùm em nha" : "1 nha bot")).toContain("Đã hoàn tác 2 giờ");
    expect(await minutesOf(code)).toBe(0);
  });

  test("a sign, a fraction or a number beyond it picks nothing from a list; two words of one button do", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/giotinhnguyen 2 hôm qua");
    for (const none of ["-1", "- 2", "½", "1,5", "0", "9"]) {
      expect(await cadre.says("/lichsu")).toContain("Hoàn tác");
      expect(await cadre.says(none), none).not.toContain("mục nào");
    }
    await cadre.says("/giotinhnguyen 1 hôm nay");
    expect(await cadre.says("ghi chú nha")).toContain("Ghi chú cho 1 giờ");
  });

  test("a choice of the reminder by its words, and then the form's question by its own words", async () => {
    const code = nextOf(people);
    const cadre = await inPledge(code);
    await remind(cadre);
    expect(await cadre.says("tien do cua toi")).toContain("Câu còn chờ đồng chí: Phần 2/7");
    expect(await cadre.says("Không rập khuôn và máy móc")).toContain("Phần 3/7");
  });

  test("a letter's buttons are picked by their words also after another list was shown, and not by a number then", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await remind(cadre);
    await cadre.says("/giotinhnguyen 2");
    await cadre.says("/trogiup");
    expect(await cadre.says("tien do cua toi")).toContain("2 giờ / 2 giờ");
    expect(await cadre.says("2")).not.toContain("2 giờ / 2 giờ");
  });

  test("an undo offered in the middle of a form is pressed there, and the form is as it was", async () => {
    const code = nextOf(people);
    const cadre = await inPledge(code);
    expect(await cadre.says("/giotinhnguyen 2")).toContain("Câu còn chờ đồng chí: Phần 2/7");
    expect(await minutesOf(code)).toBe(120);
    expect(await cadre.presses("↩️ Hoàn tác")).toContain("Câu còn chờ đồng chí: Phần 2/7");
    expect(await minutesOf(code)).toBe(0);
    expect(await draftOf(code)).toBe(1);
  });

  test.each(["1", "hoàn tác", "Hoan tac"])("… or picked by typing “%s”", async (typed) => {
    if (buttons && typed === "1") return; // there the question's buttons were shown last
    const code = nextOf(people);
    const cadre = await inPledge(code);
    await cadre.says("/giotinhnguyen 2");
    await cadre.says(typed);
    expect(await minutesOf(code)).toBe(0);
    expect(await draftOf(code)).toBe(1);
    expect(await cadre.says(typed === "1" ? "1" : "hoàn tác")).not.toContain("Phần 3/7");
    expect(await draftOf(code)).toBe(1);
  });

  test("an undo is picked by its words also after other things were said, and a day later", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/giotinhnguyen 2");
    await cadre.says("/tiendo");
    await cadre.says("/trogiup");
    expect(await cadre.says("hoàn tác")).toContain("Đã hoàn tác 2 giờ");
    expect(await minutesOf(code)).toBe(0);
    expect(await cadre.says("/tiendo")).not.toContain("hoàn tác");
    expect(await cadre.says("ghi lại")).toContain("Đã ghi 2 giờ");
  });
});
