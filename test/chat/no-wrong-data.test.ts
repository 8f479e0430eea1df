import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** What must never happen again: a guessed choice, and words of one question kept as the content of another. */
describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(8);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());

  const saysAll = async (cadre: Chatter, lines: readonly string[]) => {
    let heard = "";
    for (const line of lines) heard = await cadre.says(line);
    return heard;
  };
  const draftOf = async (code: string) =>
    (await house.app.services.forms.reviews.read(code, "2026-Q3"))?.draft?.answers ?? {};

  test("open questions keep only answers: what is none is asked about, in one short line", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    for (const line of ["làm tiếp", "chào bot", "nhắc lại", "là sao", "không có"]) {
      const heard = await cadre.says(line);
      expect(heard, line).toContain("Trách nhiệm (1/2)");
    }
    for (const line of ["1", "xem lại bản nháp", "quý 3", "2 hôm qua"]) {
      expect(await cadre.says(line)).toContain(`ghi “${line}” làm câu trả lời`);
      expect(await cadre.says("không phải")).toContain("Đồng chí đã làm tốt những gì?");
    }
    expect(await draftOf(code)).toEqual({});
    await cadre.says("2");
    expect(await cadre.says("đúng")).toContain("Điều gì chưa làm được");
    expect(await draftOf(code)).toEqual({ "responsibility-done": { kind: "text", text: "2" } });
    const skipped = await cadre.says("không có");
    expect(skipped).toContain("Gương mẫu (1/2)");
    expect(skipped).not.toContain("khắc phục");
  });

  test("a yes or no picks nothing where no option is one; a sign is no number", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/tukiemdiem quý 3");
    const themes = Array.from({ length: 3 }, () => ["Làm đủ các việc được giao", "bỏ qua"]).flat();
    expect(await saysAll(cadre, [...themes, "bỏ qua"])).toContain("rượu, bia");
    for (const said of ["có", "không", "rồi"]) await cadre.says(said);
    expect((await draftOf(code)).conduct).toBeUndefined();
    expect(await cadre.says("dạ thực hiện tốt cả hai ạ")).toContain("tự đề nghị mức nào");
    expect(await cadre.says("không")).toContain("“Không hoàn thành nhiệm vụ”");
    expect((await draftOf(code)).result).toBeUndefined();
    expect(await cadre.says("không phải các ý này")).toContain("tự đề nghị mức nào");
    expect(await cadre.says("không tốt")).toContain("chưa rõ ý");
    expect(await cadre.says("tốt nhé")).toContain("đúng ý thì chọn Xác nhận");
    for (const said of ["-1", "½", "0", "- 1", "âm 1", "1,5", "4"]) {
      const heard = await cadre.says(said);
      expect(heard, said).not.toContain("đã được ghi nhận");
    }
    expect((await house.app.services.forms.reviews.read(code, "2026-Q3"))?.versions ?? []).toEqual([]);
  });

  test("an own idea is typed at once and shown back; “viết ý của tôi” opens writing at once", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/dangky");
    const heard = await cadre.says("Mỗi tháng giúp một hộ khó khăn");
    expect(heard).toMatch(/Đã ghi ý của đồng chí: “Mỗi tháng giúp một hộ khó khăn”[\s\S]*Phần 2\/7/);
    expect(await cadre.says("quay lại")).toContain("Phần 1/7");
    expect(await cadre.says("viết ý của tôi")).toContain("viết ý của mình");
    expect(await cadre.says("ví dụ đi")).toContain("Ví dụ: Mỗi tháng gặp gỡ thanh niên");
  });
});
