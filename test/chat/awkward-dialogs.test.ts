import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

const NOW = "2026-11-25T20:00:00+07:00";

/** The kinds of dialogs that leave the path, as issue 10 counts them; those of reading alone are in test/reading. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town, groupsAndFiles }) => {
  let house: OpenHouse;
  const people = crowd(20);
  beforeAll(async () => {
    house = await openHouse({ iso: NOW, town, organisation: people });
  });
  afterAll(() => house.close());

  const minutesOf = (code: string) => minutesInWeek(house.app.services, code, "2026-W48");
  const draftOf = async (code: string) =>
    Object.keys((await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {}).length;

  test("sloppy choices: courtesy, ranges, parts of labels; a sign or a number beyond the list chooses nothing", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    await cadre.says("-1");
    await cadre.says("99");
    expect(await draftOf(code)).toBe(0);
    // The second time the list was shorter: 3 is none of that.
    expect(await cadre.says("dạ 1, 3 nha")).toContain("Số này không có trong danh sách vừa rồi");
    expect(await cadre.says("dạ 1, 3 nha")).toContain("Phần 2/7");
    expect(await cadre.says("số 2 ạ")).toContain("Phần 3/7");
    expect(await draftOf(code)).toBe(2);
  });

  test("hours in the middle of a form are logged, and the form waits where it was", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    for (const line of ["/dangky", "1"]) await cadre.says(line);
    expect(await cadre.says("/giotinhnguyen 2 hôm qua dọn kênh")).toContain("Câu còn chờ đồng chí: Phần 2/7");
    expect(await minutesOf(code)).toBe(120);
    expect(await draftOf(code)).toBe(1);
  });

  test("a long command in the middle of a form: the open question comes back in one short line", async () => {
    const cadre = house.cadre(nextOf(people));
    for (const line of ["/dangky", "1"]) await cadre.says(line);
    const said = await cadre.says("/tukiemdiem");
    expect(said).toContain("Câu còn chờ đồng chí: Phần 2/7");
    expect(said).not.toContain("Chọn một hay nhiều ý");
  });

  test("two weeks of silence: the draft is there, and gone on with", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    for (const line of ["/dangky", "1", "1"]) await cadre.says(line);
    house.setClock("2026-12-09T20:00:00+07:00");
    const greeted = await cadre.says("chào bot");
    const goesOn = await cadre.says("tiếp");
    house.setClock("2026-12-11T20:00:00+07:00");
    const answered = await cadre.says("1");
    house.setClock("2026-12-13T20:00:00+07:00");
    const unclear = await cadre.says("lâu quá không gặp");
    const left = await cadre.says("thôi");
    house.setClock(NOW);
    expect(greeted).toMatch(/^Chào đồng chí!.*Phần 3\/7.*Làm tiếp hay thôi\?/);
    expect(greeted).not.toContain("Chọn một hay nhiều ý");
    expect(answered).toContain("Phần 4/7");
    expect(unclear).toContain("Làm tiếp hay thôi?");
    expect(left).toContain("vẫn được giữ");
    expect(goesOn).toContain("Phần 3/7");
    expect(await draftOf(code)).toBe(3);
  });

  test("left in the evening, greeted the next morning: it says what is begun, and a yes goes on with it", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    expect(await cadre.says("chào bot")).toContain("Mình luôn sẵn sàng");
    for (const line of ["/dangky", "1", "1", "thôi để mai"]) await cadre.says(line);
    house.setClock("2026-11-26T07:00:00+07:00");
    const greeted = await cadre.says("chào buổi sáng");
    const goesOn = await cadre.says("ừ");
    await cadre.says("/huy");
    house.setClock(NOW);
    expect(greeted).toMatch(/^Chào đồng chí!\n+Đồng chí đang làm dở bản đăng ký năm 2026, đã xong 2\/7 phần/);
    expect(goesOn).toContain("Phần 3/7");
  });

  test("going back by words, twice, and on again: what was answered after it stays", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    for (const line of ["/dangky", "1", "1", "1"]) await cadre.says(line);
    expect(await cadre.says("quay lại")).toContain("Phần 3/7");
    expect(await cadre.says("ý trước sai")).toContain("Phần 2/7");
    expect(await cadre.says("2")).toContain("Phần 4/7");
    expect(await draftOf(code)).toBe(3);
  });

  test("“thêm ý 2 nữa” adds the option, a label typed twice is no idea of one's own, and “ừ” goes on after silence", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    for (const line of ["/dangky", "1"]) await cadre.says(line);
    expect(await cadre.says("à thêm ý 2 nữa")).toContain("Xung kích xây dựng nếp sống văn hóa mới”");
    await cadre.says("viết ý của tôi");
    expect(await cadre.says("viết ý của tôi")).toContain("làm câu trả lời phải không?");
    await cadre.says("không phải");
    house.setClock("2026-12-09T20:00:00+07:00");
    await cadre.says("alo");
    const goesOn = await cadre.says("ừ");
    house.setClock(NOW);
    expect(goesOn).toContain("viết ý của mình");
    const draft = await house.app.services.forms.draftOfPledge(code, "2026");
    expect(JSON.stringify(draft?.answers)).not.toContain("viết ý");
  });

  test("going back to a part by its number, from afar and from the preview; how many parts are left is no idea of one's own", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    for (const line of ["/dangky", "1", "1", "1"]) await cadre.says(line);
    expect(await cadre.says("còn mấy câu nữa vậy")).toContain("Phần 4/7");
    expect(await cadre.says("quay lại câu đầu")).toContain("Phần 1/7");
    expect(await cadre.says("2")).toContain("Phần 4/7");
    expect(await draftOf(code)).toBe(3);
    for (const line of ["1", "1", "1", "1"]) await cadre.says(line);
    expect(await cadre.says("sửa lại phần 2")).toMatch(/Phần 2\/7[\s\S]*được đánh dấu/u);
    expect(await cadre.says("3")).toContain("Chấp hành nghiêm túc thời gian");
    expect(await cadre.presses("✅ Xác nhận")).toContain("đã được ghi nhận");
  });

  test("the same delivery twice is one answer, and the same press twice one deed", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    await raw.says("m1", "/dangky", { key: `twice:${code}:1` });
    await raw.says("m2", "1", { key: `twice:${code}:2` });
    await raw.says("m2", "1", { key: `twice:${code}:2` });
    expect(await draftOf(code)).toBe(1);
  });

  test("somebody else's entries are not undone by their button", async () => {
    const [mine, other] = [nextOf(people), nextOf(people)];
    await house.cadre(mine).says("/giotinhnguyen 2");
    const [entry] = await house.app.services.deeds.entries(mine, ["2026-W48"]);
    await house.cadre(other).says(`/lichsu bo ${entry?.ref ?? ""}`);
    expect(await minutesOf(mine)).toBe(120);
  });

  test("a stranger hears only how to come in", async () => {
    const heard = await house.stranger(`la-${nextOf(people)}`).says("2 tiếng hôm qua dọn kênh");
    expect(heard).toContain("mã mời");
  });

  if (groupsAndFiles)
    test("a group hears nothing of a form's answers", async () => {
      const code = nextOf(people);
      for (const line of ["/dangky", "1"]) await house.cadre(code).says(line);
      await house.inGroup(code, "nhom").says("1");
      expect(await draftOf(code)).toBe(1);
    });
});
