import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importRoster } from "../../src/papers/roster/import-roster.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const TODAY = "2026-11-24";
const FROM_TODAY = "Từ hôm nay (24/11/2026)";

describe.each(DRAWN_CHANNELS)("on $name", ({ town, groupsAndFiles }) => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ town });
  });
  afterAll(() => house.close());

  const person = (code: string, day = TODAY) => house.app.services.cadres.person(code, day);

  test("a line adds a person: the code by rule, the preview, the invitation", async () => {
    const head = house.cadre("NK01");
    expect(await head.says("/canbo thêm Mai Thị Hạnh, UVBCH, Xuân Khánh")).toContain("Đúng từ ngày nào");
    const seen = await head.presses(FROM_TODAY);
    expect(seen).toContain("Mai Thị Hạnh (mã mới XK03): Ủy viên Ban Chấp hành, Đoàn phường Xuân Khánh");
    expect(seen).toContain("• XK03 Mai Thị Hạnh");
    expect(await person("XK03")).toBeUndefined();
    expect(await head.presses("Đồng ý")).toContain("mã XK03");
    expect(await person("XK03")).toMatchObject({ name: "Mai Thị Hạnh", unit: "XK", group: "B" });
    expect(await person("XK03", "2026-11-23")).toBeUndefined();
    expect(await head.presses("Mã mời")).toContain("Mai Thị Hạnh");
  });

  test("asked step by step, where nothing was said; who becomes a secretary is said by name", async () => {
    const head = house.cadre("XK01");
    await head.says("/canbo");
    await head.presses("Thêm người");
    expect(await head.says("12345")).toContain("chưa phải là tên");
    expect(await head.says("thêm")).toContain("chưa phải là tên");
    await head.says("Lý Thu Giang");
    expect(await head.says("Bí thư; Ủy viên Ban Thường vụ")).toContain("chuyên trách");
    await head.presses("Chuyên trách");
    const seen = await head.says("01/12/2026");
    expect(seen).toMatch(/Có thêm quyền[^\n]*\n• XK04 Lý Thu Giang/);
    await head.presses("Đồng ý");
    expect(await person("XK04")).toBeUndefined();
    expect(await person("XK04", "2026-12-01")).toMatchObject({ head: true, fullTime: true });
  });

  test("nobody is moved to where they are, and a unit that is not below is not taken for one's own", async () => {
    const head = house.cadre("AK01");
    for (const line of ["/canbo chuyển Bích", "/canbo chuyển Bích, Xuân Khánh"])
      expect(await head.says(line), line).toContain("chưa thấy đơn vị nào khác để chuyển");
    const named = await house.cadre("NK01").says("/canbo chuyển Bích ở Xuân Khánh sang An Khánh");
    expect(named).toContain("thuộc Đoàn phường An Khánh, không thuộc “Xuân Khánh”");
  });

  test("moved with the office there, and who loses a secretary's rights is said by name", async () => {
    const head = house.cadre("NK01");
    const seen = await head.says("/canbo chuyển Văn An, Xuân Khánh, UVBCH, từ hôm nay");
    expect(seen).toContain("Đoàn phường An Khánh → Đoàn phường Xuân Khánh");
    expect(seen).toMatch(/Thôi quyền[^\n]*\n• AK01 Nguyễn Văn An/);
    await head.presses("Đồng ý");
    expect(await person("AK01")).toMatchObject({ unit: "XK", head: false });
    expect(await house.cadre("AK01").says("/chuanop")).toBe(house.app.words.text("not-allowed"));
  });

  test("in one line without commas, also without marks; a secretary who moves stands in both lists, with the unit", async () => {
    const head = house.cadre("NK01");
    expect(await head.says("/canbo chuyển Cường sang Xuân Khánh từ 1/12")).toContain("ở đơn vị mới");
    const seen = await head.says("Ủy viên Ban Thường vụ");
    expect(seen).toContain("Đặng Quốc Cường: Đoàn phường An Khánh → Đoàn phường Xuân Khánh");
    expect(seen).toContain("Từ ngày 01/12/2026");
    await head.presses("Thôi");
    const plain = await head.says("/canbo cho dang quoc cuong chuyen sang xuan khanh lam bi thu tu hom nay");
    expect(plain).toMatch(/Có thêm quyền[^\n]*\n• AK03 Đặng Quốc Cường: Đoàn phường Xuân Khánh\n/);
    await head.presses("Thôi");
    const both = await head.says("/canbo chuyển đồng chí Võ Thị Dung về An Khánh làm Phó Bí thư từ mai nhé");
    expect(both).toMatch(/Thôi quyền[^\n]*\n• XK01 Võ Thị Dung: Đoàn phường Xuân Khánh\n/);
    expect(both).toMatch(/Có thêm quyền[^\n]*\n• XK01 Võ Thị Dung: Đoàn phường An Khánh\n/);
    await head.presses("Thôi");
  });

  test("who is to join later is found, seen, corrected and taken back before that day", async () => {
    const head = house.cadre("NK01");
    const added = await head.says("/canbo thêm Phó Bí thư Tô Thị Yến vào An Khánh từ 1/12");
    const [, code = ""] = /Tô Thị Yến \(mã mới (\S+)\): Phó Bí thư/.exec(added) ?? [];
    await head.presses("Đồng ý");
    expect(await head.says("/canbo Yến")).toContain("Vào danh sách từ ngày 01/12/2026");
    const again = await head.says("/canbo thêm Tô Thị Yến, UVBCH, An Khánh, từ 1/12");
    expect(again).toContain(`(mã ${code}) đã được ghi sẵn vào danh sách, từ ngày 01/12/2026`);
    await head.presses("Thôi");
    const changed = await head.says("/canbo sửa Yến làm Ủy viên Ban Chấp hành từ hôm nay");
    expect(changed).toContain("Từ ngày 01/12/2026");
    await head.presses("Đồng ý");
    expect(await person(code)).toBeUndefined();
    expect(await person(code, "2026-12-01")).toMatchObject({ head: false, group: "B" });
    await head.says("/canbo cho Yến nghỉ từ 1/12");
    await head.presses("Đồng ý");
    expect(await person(code, "2026-12-01")).toBeUndefined();
    expect(await head.says("/canbo Yến")).toContain("Không có ai tên “Yến”");
    await head.says("/huy");
  });

  test("one cell corrected; what the roster would not take is refused with an example", async () => {
    const head = house.cadre("NK01");
    await head.says("/canbo Bích");
    await head.presses("Sửa thông tin");
    await head.presses("Số điện thoại");
    expect(await head.says("0912")).toContain("Ví dụ: 0912345678");
    expect(await head.says("0912 345 678")).toContain("(trống) → 0912345678");
    await head.presses("Đồng ý");
    expect(await person("AK02")).toMatchObject({ phone: "0912345678", name: "Phạm Ngọc Bích" });
  });

  test("a correction from a day before somebody moved begins with the move, and says so", async () => {
    const head = house.cadre("NK01");
    await head.says("/canbo chuyển Em, An Khánh, UVBCH, từ 10/11/2026");
    await head.presses("Đồng ý");
    await head.says("/canbo sửa Em");
    await head.presses("Chức vụ");
    await head.says("Ủy viên Ban Thường vụ");
    const seen = await head.says("01/10/2026");
    expect(seen).toContain("Từ ngày 10/11/2026");
    expect(seen).toContain("thời gian trước giữ nguyên");
    await head.presses("Đồng ý");
    expect(await person("XK02", "2026-10-15")).toMatchObject({
      unit: "XK",
      positions: ["Ủy viên Ban Chấp hành"],
    });
    expect(await person("XK02", "2026-11-10")).toMatchObject({
      unit: "AK",
      positions: ["Ủy viên Ban Thường vụ"],
    });
  });

  test("what was written from a day too late is told again from the right one", async () => {
    const head = house.cadre("NK01");
    for (const day of ["20/11/2026", "15/11/2026"]) {
      await head.says("/canbo sửa Em");
      await head.presses("Chuyên trách");
      await head.presses("Đúng");
      await head.says(day);
      await head.presses("Đồng ý");
    }
    expect(await person("XK02", "2026-11-15")).toMatchObject({ fullTime: true });
    expect(await person("XK02", "2026-11-14")).toMatchObject({ fullTime: false, unit: "AK" });
  });

  test("a unit said to tell who is meant moves nobody, and is to be theirs", async () => {
    const head = house.cadre("NK01");
    expect(await head.says("/canbo sửa Cường ở An Khánh")).toContain("Đặng Quốc Cường");
    await head.says("/huy");
    for (const line of [
      "/canbo sửa Cường ở Xuân Khánh",
      "/canbo gỡ Cường ở Xuân Khánh",
      "/canbo gỡ Cường khỏi XK",
    ])
      expect(await head.says(line), line).toContain("không thuộc “X");
    expect(await head.says("/canbo sửa Cường sang Xuân Khánh")).toContain("ở đơn vị mới");
    await head.says("/huy");
  });

  test("dismissed from a day on, and back under the same code when it is the same person", async () => {
    const head = house.cadre("NK01");
    await head.says("/canbo gỡ Cường");
    const seen = await head.presses(FROM_TODAY);
    expect(seen).toMatch(/Rời danh sách[^\n]*\n• AK03 Đặng Quốc Cường/);
    expect(await head.presses("Thôi")).toContain("vẫn như cũ");
    await head.says("/canbo gỡ Cường, từ hôm nay");
    await head.presses("Đồng ý");
    expect(await person("AK03")).toBeUndefined();
    expect(await person("AK03", "2026-11-23")).toBeDefined();
    await head.says("/canbo thêm Đặng Quốc Cường, UVBTV, An Khánh, từ hôm nay");
    const back = await head.presses("Trở lại (mã AK03)");
    expect(back).toContain("mã cũ AK03");
    await head.presses("Đồng ý");
    expect(await person("AK03")).toMatchObject({ name: "Đặng Quốc Cường" });
  });

  test("only one's own unit and those below it", async () => {
    const head = house.cadre("XK01");
    expect(await head.says("/canbo gỡ Bích")).toContain("Không có ai tên “Bích”");
    await head.says("/huy");
    const heard = await head.says("/canbo thêm Tô Văn Tám, UVBCH, Quận Đoàn Ninh Kiều");
    expect(heard).toContain("không thuộc phạm vi của đồng chí");
  });

  test("oneself, who is the last head of the top: a second, clear word", async () => {
    const admin = house.cadre("TD01");
    await admin.says("/canbo gỡ Minh Tâm, từ hôm nay");
    const doubt = await admin.presses("Đồng ý");
    expect(doubt).toContain("không còn Bí thư");
    expect(doubt).toContain("CHẮC CHẮN");
    expect(await admin.presses("Thôi")).toContain("vẫn như cũ");
    expect(await person("TD01")).toMatchObject({ admin: true });
  });

  test("the roster as a file: imported again it changes nothing", async () => {
    const admin = house.cadre("TD01");
    const said = await admin.says("/canbo tệp");
    if (!groupsAndFiles) return expect(said).toContain("không nhận tệp");
    const file = (await admin.files()).at(-1);
    expect(file?.name).toBe("danh-sach-TD.xlsx");
    const { rosters } = house.app.services;
    const outcome = await importRoster(file?.bytes ?? new Uint8Array(), {
      rosters,
      levels: ["Thành đoàn", "Quận, huyện Đoàn và tương đương", "Đoàn cơ sở"],
      today: TODAY,
      dryRun: true,
      removeDemo: async () => {},
    });
    if (outcome.kind !== "taken") throw new Error(JSON.stringify(outcome));
    const { units, cadres, scope } = outcome.plan;
    expect(scope).toBe("whole");
    for (const { added, changed, left } of [units, cadres])
      expect([added, changed, left]).toEqual([[], [], []]);
    await house.cadre("XK01").says("/canbo tệp");
    expect((await house.cadre("XK01").files()).at(-1)?.name).toBe("danh-sach-XK.xlsx");
  });
});
