import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** Who comes back hears where they stand, and goes on. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(10);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());

  test.each(["làm tiếp", "tiếp", "tiếp đi bot"])(
    "“%s” after /huy goes on where it was left",
    async (line) => {
      const cadre = house.cadre(nextOf(people));
      for (const said of ["/dangky", "1", "1", "/huy"]) await cadre.says(said);
      const heard = await cadre.says(line);
      expect(heard).toContain("đã xong 2/7 phần");
      expect(heard).toContain("Phần 3/7");
      expect(heard).not.toContain("muốn làm gì với bản nháp");
    },
  );

  test("“làm tiếp” at an open question is no answer: the question comes again", async () => {
    const cadre = house.cadre(nextOf(people));
    for (const said of ["/dangky", "1"]) await cadre.says(said);
    expect(await cadre.says("làm tiếp")).toContain("Phần 2/7");
  });

  test("a greeting after a day of silence is no answer: it hears what still waits", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    for (const said of ["/dangky", "1"]) await cadre.says(said);
    house.setClock("2026-11-26T21:00:00+07:00");
    const heard = await cadre.says("chào bot");
    house.setClock("2026-11-25T20:00:00+07:00");
    expect(heard).toContain("Phần 2/7");
    const draft = await house.app.services.forms.draftOfPledge(code, "2026");
    expect(Object.keys(draft?.answers ?? {})).toHaveLength(1);
  });

  test("“làm tiếp” where nothing was begun says so", async () => {
    expect(await house.cadre(nextOf(people)).says("làm tiếp")).toContain("không có việc nào đang làm dở");
  });

  test("a dialog whose flow drafts nothing is kept as it stands when it is left", async () => {
    const head = house.cadre("AK01");
    for (const said of ["/sinhhoatnenlam", "hom qua", "Hội trường phường"]) await head.says(said);
    expect(await head.says("thôi để mai")).toContain("vẫn được giữ ở đây");
    expect(await head.says("/sinhhoatnenlam")).toContain("đang dừng ở câu “Đã bàn nội dung gì?");
    expect(await head.says("lam tiep")).toContain("Đã bàn nội dung gì?");
    await head.says("/huy");
    expect(await head.says("làm tiếp")).toContain("Đã bàn nội dung gì?");
    const answers = ["noi quy co quan va gio tiep dan", "bỏ qua", "bỏ qua"];
    for (const said of answers) await head.says(said);
    const noted = await head.says("bỏ qua");
    for (const part of ["Hội trường phường", "noi quy co quan"]) expect(noted).toContain(part);
    expect(await head.says("làm tiếp")).toContain("không có việc nào đang làm dở");
  });

  test("of two left half-way the one that is chosen goes on, and the other outlasts its end", async () => {
    const head = house.cadre("NK01");
    const [hall, club] = ["Hội trường phường", "Nhà văn hóa"];
    for (const where of [hall, club])
      for (const said of ["/sinhhoatnenlam", "hom qua", where, "/huy"]) await head.says(said);
    const which = await head.says("/viecdangdo đăng ký");
    for (const part of ["chọn một việc", hall, club]) expect(which).toContain(part);
    expect(await head.presses(`▶️ ${hall} → Đã bàn nội dung gì?`)).toContain(`trả lời: ${hall}`);
    await head.says("/huy");
    await head.says("/sinhhoatnenlam");
    expect(await head.says("làm tiếp")).toContain("chọn một việc");
    expect(await head.presses(`▶️ ${club} → Đã bàn nội dung gì?`)).toContain(`trả lời: ${club}`);
    let heard = "";
    for (const said of ["noi quy co quan", "bỏ qua", "bỏ qua", "bỏ qua"]) heard = await head.says(said);
    expect(heard).toContain(club);
    expect(await head.says("làm tiếp")).toContain("Còn một việc để dở");
    house.setClock("2026-12-26T20:00:00+07:00");
    const later = await head.says("làm tiếp");
    house.setClock("2026-11-25T20:00:00+07:00");
    expect(later).toContain("không có việc nào đang làm dở");
  });

  test("what was answered on another app meanwhile is told, taken over and not asked again", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    for (const said of ["/dangky", "1"]) await cadre.says(said);
    const { pledges } = house.app.services.forms;
    const first = (await house.app.services.forms.draftOfPledge(code, "2026"))?.answers ?? {};
    const [one] = Object.values(first);
    if (!one) throw new Error("the first part was not drafted");
    const { content } = house.app.services.forms.ours("pledge");
    const third = content.parts[2]?.questions[0]?.id ?? "";
    const picked = { kind: "several" as const, picked: ["self"], own: "học thêm" };
    await pledges.save(code, "2026", { question: third, answer: picked, key: "elsewhere:1#0" });
    const heard = await cadre.says("1");
    expect(heard).toContain("ứng dụng khác");
    expect(heard).toContain("Phần 4/7");
  });
});
