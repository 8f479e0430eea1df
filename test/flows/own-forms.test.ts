import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";

/** A secretary gets the form, changes it on a computer, and sends it back. */
describe.runIf(HAS_GROUPS_AND_FILES)("a unit's own form", () => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const bytes = (text: string) => new TextEncoder().encode(text);

  async function fileOf(head: Chatter, paper: string): Promise<string> {
    await head.presses(`📄 Lấy tệp ${paper}`);
    return new TextDecoder().decode((await head.files()).at(-1)?.bytes);
  }

  test("a form is got, sent back changed, checked and in force for the unit and those below", async () => {
    const head = house.cadre("NK01");
    expect(await head.says("/bieumau")).toContain("• bản đăng ký: mẫu chung, bản 2");
    expect(await head.says("/bieumau in tonghopnam"), "the topmost unit's alone").toContain("in được");
    expect(await head.says("/bieumau")).not.toMatch(/tổng hợp năm/iu);
    const file = await fileOf(head, "bản đăng ký");
    const preview = await head.sendsFile("mau.json", bytes(file.replace("Với Nhân dân và", "Với bà con và")));
    expect(preview).toMatch(
      /nhiều nhất 12 câu trả lời:\n• Trách nhiệm với Nhân dân[\s\S]*Bản đang làm dở vẫn theo mẫu cũ/,
    );
    expect(await head.presses("✅ Dùng mẫu này")).toContain(
      "Từ nay Quận Đoàn Ninh Kiều dùng mẫu riêng cho bản đăng ký, bản 1",
    );
    expect(await house.cadre("AK02").says("/dangky")).toContain("Với bà con và đoàn viên");
    expect(await house.cadre("TD01").says("/dangky")).toContain("Với Nhân dân và đoàn viên");
    expect(await house.cadre("AK01").says("/bieumau")).toContain(
      "bản đăng ký: mẫu riêng của Quận Đoàn Ninh Kiều, bản 1",
    );
    expect(await house.app.services.forms.own.decisions("NK", "pledge")).toMatchObject([{ by: "NK01" }]);
  });

  test("drafts go on with their own version; one step back to ours", async () => {
    const cadre = house.cadre("AK02");
    await cadre.says("1");
    const head = house.cadre("NK01");
    await head.says("/bieumau");
    expect(await head.presses("↩️ Bỏ mẫu riêng: bản đăng ký")).toContain("Bỏ mẫu riêng cho bản đăng ký");
    expect(await head.says("bỏ mẫu riêng")).toContain("lại dùng mẫu của cấp trên hoặc mẫu chung");
    await cadre.says("/huy");
    await cadre.says("/dangky");
    await cadre.presses("Làm tiếp");
    expect(await cadre.says("quay lại")).not.toContain("Với Nhân dân và");
    expect(await house.app.services.forms.draftOfPledge("AK02", "2026")).toMatchObject({
      form: "pledge@NK",
      formVersion: 1,
    });
    expect(await house.cadre("AK03").says("/dangky")).toContain("Với Nhân dân và đoàn viên");
  });

  test("what drops what the plan asks is refused with the clause; the form in force stays", async () => {
    const head = house.cadre("AK01");
    await head.says("/bieumau");
    const file = await fileOf(head, "bản tự kiểm điểm");
    const refused = await head.sendsFile("mau.json", bytes(file.replaceAll('"asks": "conduct",', "")));
    expect(refused).toMatch(
      /chưa hỏi việc không uống rượu, bia.*mục IV\.2\.2\)\. Ví dụ đúng: \{"id":"conduct"/,
    );
    expect(await head.sendsFile("mau.json.txt", bytes("{"))).toContain("không phải JSON");
    const empty = await head.sendsFile("mau.json", bytes(JSON.stringify({ ...JSON.parse(file), parts: [] })));
    expect(empty).toContain('còn để trống. Ví dụ đúng: "parts": [{"id":"responsibility"');
    expect(empty.length, "one part with one question is example enough").toBeLessThan(600);
    expect(await house.app.services.forms.own.decisions("AK", "self-review")).toEqual([]);
  });

  test("a member may neither see nor send one", async () => {
    const member = house.cadre("AK03");
    await member.says("/huy");
    expect(await member.says("/bieumau")).not.toContain("mẫu chung");
    await member.sendsFile("mau.json", bytes("{}"));
    expect(await house.app.services.forms.own.decisions("AK", "pledge")).toEqual([]);
  });
});
