import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** Whoever is not understood again and again never reads the same three times, and finds a way out. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(20);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());

  test.each([
    ["a choice of one", ["/tukiemdiem"], "hôm nọ trời mưa"],
    ["a number", ["/giotinhnguyen"], "nhiều lắm luôn á"],
    ["a day", ["/giotinhnguyen", "2 tiếng"], "cái bữa đó đó"],
  ])("at %s", async (_what, begins, junk) => {
    const cadre = house.cadre(nextOf(people));
    for (const line of begins) await cadre.says(line);
    const said: string[] = [];
    for (let time = 0; time < 5; time++) said.push(await cadre.says(junk));
    for (const [n, text] of said.entries()) expect(text).not.toBe(said[n + 1]);
    expect(said[1]).toMatch(/\/trogiup[\s\S]*\/huy/);
    expect(said[2]).toContain("/huy");
    expect((said[1] ?? "").length).toBeLessThan((said[0] ?? "").length + 160);
  });

  test.each([
    ["a choice of several", ["/dangky"]],
    ["words of one's own", ["/tukiemdiem quý 3"]],
    ["a choice of one", ["/tukiemdiem"]],
  ])("at %s, also to what is no answer but a wish, and to what cannot be read", async (_what, begins) => {
    const cadre = house.cadre(nextOf(people));
    for (const line of begins) await cadre.says(line);
    for (const same of ["ví dụ đi", "nhắc lại", "cảm ơn bot", "chào bot", "bỏ qua", "mấy giờ rồi bot?"]) {
      const said = [await cadre.says(same), await cadre.says(same), await cadre.says(same)];
      expect(new Set(said).size, `${same}: ${said.join("\n---\n")}`).toBeGreaterThan(1);
    }
    for (const what of ["sticker", "voice"] as const) {
      const said = [await cadre.sends(what), await cadre.sends(what), await cadre.sends(what)];
      expect(new Set(said).size, what).toBeGreaterThan(1);
      for (const text of said) expect(text).toContain(what === "voice" ? "chưa nghe được" : "dễ thương");
    }
  });

  test("whatever is served in between ends the row: the next thing not understood is explained as the first", async () => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/dangky");
    const first = await cadre.says("hôm nọ");
    await cadre.says("không phải");
    await cadre.says("/tiendo");
    expect(await cadre.says("hôm nọ")).toBe(first);
  });

  test("a stranger", async () => {
    const stranger = house.stranger("la");
    const said = [
      await stranger.says("chào"),
      await stranger.says("em là Bích"),
      await stranger.sends("sticker"),
    ];
    expect(said[0]).toBe(said[2]);
    expect(said[1]).toContain("Bí thư đơn vị");
    expect(said[1]).not.toBe(said[0]);
  });

  test("where nothing waits", async () => {
    const cadre = house.cadre(nextOf(people));
    const said: string[] = [];
    for (let time = 0; time < 5; time++) said.push(await cadre.says("hôm nọ trời mưa"));
    for (const [n, text] of said.entries()) expect(text).not.toBe(said[n + 1]);
    expect(said[1]).toContain("chưa ghi gì");
    expect(await cadre.says("/tiendo")).toContain("Tuần này");
    expect(await cadre.says("hôm nọ trời mưa")).toBe(said[0]);
  });

  test("where a number is the answer, it stays the answer, however often something was not understood", async () => {
    const cadre = house.cadre(nextOf(people));
    for (const line of ["/dangky", "1", "1", "1", "1", "1", "1", "2"]) await cadre.says(line);
    for (let time = 0; time < 3; time++) await cadre.says("nhiều lắm luôn á");
    expect(await cadre.says("2")).toContain("Những con số (2/3)");
    expect(await cadre.says("quay lại")).toContain("“2 giờ tình nguyện mỗi tuần”");
  });

  test("a number means the shorter list, which was shown last, and picks nothing of the longer one before", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    const pledged = async () => (await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {};
    await cadre.says("/dangky");
    const all = await cadre.buttons();
    for (const line of ["99", "100"]) await cadre.says(line);
    const likely = (await cadre.buttons()).filter((label) => all.includes(label));
    expect(await cadre.says("3")).toMatch(/Số này không có trong danh sách vừa rồi[\s\S]*Phần 1\/7/);
    expect(await pledged()).toEqual({});
    for (const line of ["99", "100"]) await cadre.says(line);
    expect(await cadre.says("1")).toContain("Phần 2/7");
    const [first] = Object.values(await pledged());
    await cadre.says("quay lại");
    await cadre.says(likely[0] ?? "");
    expect(Object.values(await pledged())).toEqual([first]);
  });

  test("the two likeliest options can be picked, and the others as before", async () => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/tukiemdiem");
    const all = await cadre.buttons();
    await cadre.says("hôm nọ trời mưa");
    await cadre.says("hôm nọ trời mưa");
    const likely = await cadre.buttons();
    expect(likely).toHaveLength(2);
    const other = all.find((label) => !likely.includes(label)) ?? "";
    expect(await cadre.says(other)).toMatch(/1\/\d/);
  });
});
