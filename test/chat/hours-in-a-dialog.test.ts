import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

/** Hours that somebody has told are never lost, whatever comes after; what was taken back stays so. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(17);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());

  const minutesOf = (code: string) => minutesInWeek(house.app.services, code, "2026-W48");
  async function atTheNote(cadre: Chatter): Promise<void> {
    for (const line of ["/giotinhnguyen", "2 tiếng"]) await cadre.says(line);
    expect(await cadre.says("hôm nay")).toMatch(/Đã ghi 2 giờ[\s\S]*làm việc gì/);
  }

  test.each(["/huy", "/tukiemdiem", "/dangky", "thôi", "/giotinhnguyen 30 phút"])(
    "hours told step by step stay when “%s” comes at the optional note",
    async (line) => {
      const code = nextOf(people);
      const cadre = house.cadre(code);
      await atTheNote(cadre);
      await cadre.says(line);
      expect(await minutesOf(code)).toBe(line.includes("30") ? 150 : 120);
    },
  );

  test("the note that follows belongs to them, and they are there once", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await atTheNote(cadre);
    expect(await cadre.says("dọn rác ven kênh")).toContain("2 giờ, Thứ Tư 25/11 – dọn rác ven kênh");
    expect(await minutesOf(code)).toBe(120);
  });

  test("hours in doubt at a question for words are not gone without a word when something else is said", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 4");
    expect(await cadre.says("hôm nay em trực chốt 2 tiếng")).toContain("Ghi giờ tình nguyện");
    const heard = await cadre.says("tuần này tôi còn thiếu gì");
    expect(heard).toContain(
      "mình chưa ghi. Muốn ghi, đồng chí gõ: /giotinhnguyen hôm nay em trực chốt 2 tiếng",
    );
    expect(await minutesOf(code)).toBe(0);
    await cadre.says("/giotinhnguyen hôm nay em trực chốt 2 tiếng");
    expect(await minutesOf(code)).toBe(120);
  });

  test("… and the line is shown as people type it, without the sign of how it was told", async () => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/tukiemdiem quý 4");
    expect(await cadre.says("20 giờ tình nguyện")).toContain("Ghi giờ tình nguyện");
    expect(await cadre.says("hôm qua dọn rác 2 tiếng")).toContain("gõ: /giotinhnguyen 20 giờ tình nguyện");
  });

  test("hours told at a question for another number are logged, and the question waits", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    for (const line of ["/dangky", "1", "1", "1", "1", "1", "1", "2"]) await cadre.says(line);
    const heard = await cadre.says("hôm qua em dọn kênh 2 tiếng");
    expect(heard).toMatch(/Đã ghi 2 giờ[\s\S]*Câu còn chờ đồng chí: Phần 7\/7/);
    expect(await minutesOf(code)).toBe(120);
    expect(await cadre.says("bỏ qua")).toMatch(/không bỏ qua được, đồng chí trả lời giúp mình/);
    expect(await cadre.says("2 nhé")).toContain("Những con số (2/3)");
  });

  test.each([
    ["mai em xin nghỉ phép", "vắng ngày Thứ Năm 26/11"],
    ["hôm qua em dự sinh hoạt chi đoàn khu vực 7", "Đã ghi 1 buổi sinh hoạt chi đoàn"],
    ["thứ 7 em đi sinh hoạt chi đoàn khu vực 7", "Đã ghi 1 buổi sinh hoạt chi đoàn"],
  ])("a line that is whole by itself, “%s”, at a choice does what it says", async (line, does) => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/lichsu sua");
    await cadre.says("/giotinhnguyen 2");
    expect(await cadre.says("/lichsu sua")).toContain("Sửa mục nào");
    expect(await cadre.says(line)).toContain(does);
  });

  test("an entry that was undone does not come back when its message is edited", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    await raw.says("m1", "/giotinhnguyen 2");
    await raw.says("m2", "/lichsu bo");
    if ((await minutesOf(code)) > 0) await raw.says("m3", "1");
    expect(await minutesOf(code)).toBe(0);
    const heard = await raw.says("m1", "/giotinhnguyen 8", { edited: true });
    expect(heard).toContain("đã hoàn tác");
    expect(await minutesOf(code)).toBe(0);
    expect(await house.cadre(code).presses("Ghi lại")).toContain("Đã ghi 8 giờ");
    expect(await minutesOf(code)).toBe(480);
  });
});
