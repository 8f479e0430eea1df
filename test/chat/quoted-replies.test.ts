import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import { EVERY_CHANNEL } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

const NOW = "2026-11-25T20:00:00+07:00";

const pledgeIn = async (house: OpenHouse, code: string): Promise<FormAnswers[string][]> =>
  Object.values((await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {});
const reviewIn = async (house: OpenHouse, code: string): Promise<FormAnswers> =>
  (await house.app.services.forms.reviews.read(code, "2026-Q3"))?.draft?.answers ?? {};

/** A reply that quotes an earlier question belongs to that question, as every platform hands it over. */
describe.each(EVERY_CHANNEL)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(16);
  beforeAll(async () => {
    house = await openHouse({ iso: NOW, town, organisation: people });
  });
  afterAll(() => house.close());

  test("an earlier question that is quoted gets the answer, and the open one waits", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    const first = await raw.says(`1${code}`, "/dangky");
    await raw.says(`2${code}`, "1");
    await raw.says(`3${code}`, "1");
    const [before, second] = await pledgeIn(house, code);
    const heard = await raw.says(`4${code}`, "2", { quotes: { message: "other", text: first } });
    expect(heard).toMatch(/Đã sửa câu “Phần 1\/7[\s\S]*Câu còn chờ đồng chí: Phần 3\/7/);
    const [after, untouched] = await pledgeIn(house, code);
    expect(after).not.toEqual(before);
    expect(untouched).toEqual(second);
    const unclear = await raw.says(`5${code}`, "99", { quotes: { message: "other", text: first } });
    expect(unclear).toMatch(/Ta quay lại câu này[\s\S]*Phần 1\/7/);
  });

  test("one's own message that is quoted gets what is added; undone by words", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    await raw.says(`1${code}`, "/tukiemdiem quý 3");
    await raw.says(`2${code}`, "Hoàn thành các việc được giao");
    await raw.says(`3${code}`, "Còn chậm một báo cáo");
    const quotes = { message: `2${code}`, text: "Hoàn thành các việc được giao" };
    const whole = "Hoàn thành các việc được giao và dọn kênh nữa";
    expect(await raw.says(`4${code}`, "và dọn kênh nữa", { quotes })).toContain(`“${whole}”`);
    expect(await reviewIn(house, code)).toMatchObject({
      "responsibility-done": { text: whole },
      "responsibility-not-yet": { text: "Còn chậm một báo cáo" },
    });
    expect(await raw.says(`5${code}`, "bỏ phần vừa thêm")).toContain("trở lại như trước");
    const instead = await raw.says(`6${code}`, "Làm đủ việc của chi đoàn", { quotes });
    expect(instead).toContain("“Hoàn thành các việc được giao” → “Làm đủ việc của chi đoàn”");
    expect(await raw.says(`7${code}`, "nhầm rồi", { quotes })).toMatch(/Ta quay lại câu này[\s\S]*\(1\/2\)/);
  });

  test("a reply comes with what it answers, where the platform hands that over", async () => {
    const cadre = house.cadre(nextOf(people));
    if (!cadre.replies) return;
    for (const line of ["/dangky", "1", "1"]) await cadre.says(line);
    const heard = await cadre.replies("Phần 1/7", "2");
    expect(heard).toMatch(/Đã sửa câu “Phần 1\/7[\s\S]*Câu còn chờ đồng chí: Phần 3\/7/);
    expect(await cadre.replies("Phần 3/7", "1")).toContain("Phần 4/7");
  });

  test("a quote of something else is asked about before it is content", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    await raw.says(`1${code}`, "/tukiemdiem quý 3");
    const quotes = { message: "old", text: "Tuần này đồng chí còn thiếu 2 giờ tình nguyện." };
    expect(await raw.says(`2${code}`, "Tuần này em sẽ làm bù cho đủ giờ", { quotes })).toContain(
      "làm câu trả lời phải không?",
    );
    expect(await reviewIn(house, code)).toEqual({});
  });
});
