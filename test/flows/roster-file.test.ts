import type { CellValue } from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbook } from "../../src/papers/workbook/open-workbook.ts";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import {
  CHANNEL,
  type OpenHouse,
  openHouse,
  SMALL_CITY,
  townWithGroupsAndFiles,
} from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ town: townWithGroupsAndFiles });
});
afterAll(() => house.close());

const UNITS: CellValue[][] = SMALL_CITY.units.map(({ code, name, level, parent }) => [
  code,
  name,
  level,
  parent ?? null,
]);

const ROWS: CellValue[][] = SMALL_CITY.cadres.map(
  ({ code, name, unit, positions = [], fullTime, civilServant }) => [
    code,
    name,
    unit,
    positions.join("; "),
    fullTime ? "x" : "",
    civilServant ? "x" : "",
  ],
);

/** The roster that the house stands on, with these cells of cadres instead. */
function roster(cells: Record<string, Record<number, CellValue>> = {}, more: CellValue[][] = []) {
  const cadres = ROWS.map((known) => {
    const row = [...known];
    for (const [column, value] of Object.entries(cells[String(row[0])] ?? {})) row[Number(column)] = value;
    return row;
  });
  return rosterWorkbook({ units: UNITS, cadres: [...cadres, ...more] });
}

const NEWCOMER = ["XK09", "Lý Thu Giang", "XK", "Ủy viên Ban Chấp hành"];
const nameOf = async (code: string) => (await house.app.services.cadres.person(code, "2026-11-24"))?.name;

test("an admin sends a roster: preview, Thôi leaves all as it was", async () => {
  const admin = house.cadre("TD01");
  const asked = await admin.sendsFile(
    "danh sách.xlsx",
    await roster({ AK02: { 1: "Phạm Ngọc Bích Trâm" } }, [NEWCOMER]),
  );
  expect(asked).toContain("đúng từ ngày nào");
  const heard = await admin.presses("Từ hôm nay (24/11/2026)");
  expect(heard).toContain("TOÀN BỘ danh sách từ ngày 24/11/2026");
  expect(heard).toContain("thêm 1, sửa 1, giữ nguyên 6");
  expect(heard).toContain("Phạm Ngọc Bích → Phạm Ngọc Bích Trâm");
  expect(await admin.buttons()).toEqual(["Nhập", "Thôi"]);
  expect(await admin.presses("Thôi")).toContain("vẫn như cũ");
  expect([await nameOf("AK02"), await nameOf("XK09")]).toEqual(["Phạm Ngọc Bích", undefined]);
});

test("by /danhsach: asked for the file, taken on Nhập, and the way to invitations", async () => {
  const admin = house.cadre("TD01");
  expect(await admin.says("/danhsach")).toContain(".xlsx");
  expect(await admin.says("đây nhé")).toContain("gửi tệp");
  await admin.sendsFile("danh sách.xlsx", await roster({ AK03: { 1: "Đặng Quốc Cường Anh" } }, [NEWCOMER]));
  expect(await admin.says("31/02/2026")).toContain("chưa phải là một ngày");
  await admin.says("hôm nay");
  const heard = await admin.presses("Nhập");
  expect(heard).toContain("thêm 1, sửa 1");
  expect(await admin.buttons()).toEqual(["Mã mời"]);
  expect([await nameOf("AK03"), await nameOf("XK09")]).toEqual(["Đặng Quốc Cường Anh", "Lý Thu Giang"]);
  expect(await admin.presses("Mã mời")).toContain("Lý Thu Giang");
});

test("the same roster again: nothing to import, nothing asked", async () => {
  const admin = house.cadre("TD01");
  const heard = await admin.sendsFile(
    "danh sách.xlsx",
    await roster({ AK03: { 1: "Đặng Quốc Cường Anh" } }, [NEWCOMER]),
  );
  expect(heard).toContain("không có gì để nhập");
  expect(await admin.buttons()).toEqual([]);
});

test("a wrong place is named, nothing changes, and the chat is free again", async () => {
  const admin = house.cadre("TD01");
  const heard = await admin.sendsFile("a.xlsx", await roster({ AK01: { 1: "Tên Mới", 2: "KHONGCO" } }));
  expect(heard).toMatch(/Trang “Cán bộ”, dòng 4, cột “Mã đơn vị”.*KHONGCO/);
  expect(heard).toContain("Chưa có gì thay đổi");
  expect(await nameOf("AK01")).toBe("Nguyễn Văn An");
  expect(await admin.says("/huy")).toContain("không có việc nào");
});

test("many wrong places: ten are named, all stand in a file", async () => {
  const admin = house.cadre("TD01");
  const strangers = Array.from({ length: 15 }, (_, n) => [`L${n}`, "Lạ", "KHONGCO", "Bí thư"]);
  const heard = await admin.sendsFile("a.xlsx", await roster({}, strangers));
  expect(heard.match(/KHONGCO/g)).toHaveLength(10);
  expect(heard).toContain("và 5 dòng nữa");
  const file = (await admin.files()).at(-1);
  expect(file?.name).toBe("cho-can-sua.xlsx");
  const problems: string[] = [];
  const [, , sheet] = await openWorkbook(file?.bytes ?? new Uint8Array());
  await sheet?.read(({ cells }) => {
    const mend = cells.get(4);
    if (mend?.kind === "text" && mend.text.includes("KHONGCO")) problems.push(mend.text);
  });
  expect([sheet?.name, problems.length]).toEqual(["Xem trước", 15]);
});

test("what is no workbook hears a kind word", async () => {
  const admin = house.cadre("TD01");
  const heard = await admin.sendsFile("ghi chú.txt", new TextEncoder().encode("xin chào"));
  expect(heard).toContain("không phải tệp Excel");
  expect(heard).toContain(".xlsx");
  expect(await admin.says("/huy")).toContain("không có việc nào");
});

test("a file that is too large is not even fetched", async () => {
  const heard = await house.cadre("TD01").sendsFile("a.xlsx", new Uint8Array(5 * 1024 * 1024 + 1));
  expect(heard).toContain("5 MB");
});

test("only heads of the topmost unit, and only in private", async () => {
  const file = await roster({ AK02: { 1: "Phạm Ngọc Bích Đó" } });
  expect(await house.cadre("NK01").says("/danhsach")).toContain("Bí thư");
  expect(await house.cadre("NK01").sendsFile("a.xlsx", file)).not.toContain("sửa");
  expect(await house.stranger("la").sendsFile("a.xlsx", file)).toContain("/start");
  expect(await nameOf("AK02")).toBe("Phạm Ngọc Bích");
});

test.runIf(CHANNEL === "web")(
  "the file has gone when the answer comes: said, and nothing changed",
  async () => {
    const admin = house.cadre("TD01");
    await admin.sendsFile(
      "a.xlsx",
      await roster({ AK02: { 1: "Phạm Ngọc Bích Đó" }, AK03: { 1: "Đặng Quốc Cường Anh" } }, [NEWCOMER]),
    );
    await admin.says("hôm nay");
    house.setClock("2026-11-26T09:00:00+07:00");
    await house.app.services.files.put("khác", new Uint8Array(1));
    expect(await admin.presses("Nhập")).toContain("gửi lại tệp");
    expect(await nameOf("AK02")).toBe("Phạm Ngọc Bích");
  },
);

test.runIf(CHANNEL === "web")(
  "an erasure meanwhile leaves the preview for who is asked from which day",
  async () => {
    const admin = house.cadre("TD01");
    house.setClock("2026-11-27T09:00:00+07:00");
    await admin.sendsFile("a.xlsx", await roster({ AK03: { 1: "Đặng Quốc Cường Anh" } }));
    house.setClock("2026-11-27T09:20:00+07:00");
    await house.app.services.personalData.erase("NOBODY", new Date("2026-11-27T09:20:00+07:00"));
    await admin.says("hôm nay");
    const preview = (await admin.files()).at(-1)?.bytes;
    expect(new TextDecoder("latin1").decode(preview?.slice(0, 2))).toBe("PK");
    await admin.says("/huy");
  },
);

test("the preview says who gets and who loses a secretary's rights, and which office was not recognised", async () => {
  const admin = house.cadre("TD01");
  const cells = {
    AK03: { 1: "Đặng Quốc Cường Anh" },
    AK01: { 3: "Nguyên Bí thư" },
    AK02: { 3: "Q. Bí thư" },
    XK02: { 3: "Bí thư Hội LHTN" },
  };
  await admin.sendsFile("danh sách.xlsx", await roster(cells, [NEWCOMER]));
  const heard = await admin.says("hôm nay");
  expect(heard).toMatch(/Chưa nhận ra là Bí thư[^\n]*\n• XK02 Huỳnh Gia Em: “Bí thư Hội LHTN”/);
  expect(heard).toMatch(/Thôi quyền[^\n]*\n• AK01 Nguyễn Văn An/);
  expect(heard).toMatch(/Có thêm quyền[^\n]*\n• AK02 Phạm Ngọc Bích/);
  expect(await house.cadre("AK01").says("/chuanop")).not.toBe(house.app.words.text("not-allowed"));
  await admin.presses("Nhập");
  expect(await house.cadre("AK01").says("/chuanop")).toBe(house.app.words.text("not-allowed"));
  expect((await house.app.services.cadres.person("XK02", "2026-11-24"))?.head).toBe(false);
  expect(await house.cadre("AK02").says("/chuanop")).toContain("Đoàn phường An Khánh");
});

test("who leaves is named, a tenth of all needs a clearer word; then the rights are gone at once", async () => {
  const admin = house.cadre("TD01");
  const without = (...codes: string[]) =>
    rosterWorkbook({ units: UNITS, cadres: ROWS.filter(([code]) => !codes.includes(String(code))) });
  await admin.sendsFile("danh sách.xlsx", await without("XK01", "AK03", "XK09"));
  const heard = await admin.says("hôm nay");
  expect(heard).toMatch(/Thôi quyền[^\n]*\n(?:• [^\n]*\n)*• XK01 Võ Thị Dung/);
  expect(heard).toMatch(/Rời danh sách[^\n]*\n(?:• [^\n]*\n)*• XK01 Võ Thị Dung/);
  expect(await house.cadre("XK01").says("/chuanop")).not.toBe(house.app.words.text("not-allowed"));
  await house.cadre("XK01").says("/dangky");
  const doubt = await admin.presses("Nhập");
  expect(doubt).toContain("GỠ 3 NGƯỜI");
  expect(await admin.says("có")).toContain("Mình chờ đúng chữ");
  expect(await admin.says("gỡ 3 người")).toContain("rời danh sách 3");
  const said = await house.cadre("XK01").says("tôi sẽ cố gắng");
  expect(said).not.toContain("Mục");
  expect(await house.cadre("XK01").says("/chuanop")).toBe(said);
  expect(await house.cadre("XK01").says("/dulieucuatoi")).toContain("Tệp");
  const sent = await admin.sendsFile("danh sách.xlsx", await without("TD01"));
  expect(sent).toContain("đúng từ ngày nào");
  await admin.says("01/12/2026");
  await admin.presses("Nhập");
  expect((await admin.heard()).at(-1)).toContain("chính đồng chí cũng rời danh sách");
  expect(await admin.presses("Thôi")).toContain("vẫn như cũ");
});

test("the topmost unit changing places with a lower one asks for a clearer word: others would administer", async () => {
  const today = "2026-11-27";
  house.setClock(`${today}T09:00:00+07:00`);
  const admin = house.cadre("TD01");
  const swapped = UNITS.map((row) => {
    if (row[0] === "TD") return row.with(2, "Quận, huyện Đoàn và tương đương").with(3, "NK");
    return row[0] === "NK" ? row.with(2, "Thành đoàn").with(3, null) : row;
  });
  const cadres = (await house.app.services.cadres.members("TD", { below: true }, today)).map(
    ({ code, name, unit, positions, fullTime, civilServant }) => [
      code,
      name,
      unit,
      positions.join("; "),
      fullTime ? "x" : "",
      civilServant ? "x" : "",
    ],
  );
  await admin.sendsFile("danh sách.xlsx", await rosterWorkbook({ units: swapped, cadres }));
  const heard = await admin.says("hôm nay");
  expect(heard).toContain("rời danh sách 0");
  expect(heard).toMatch(/Đơn vị đổi cấp trên:\n(?:• [^\n]*\n)*• TD Thành đoàn Cần Thơ/);
  const doubt = await admin.presses("Nhập");
  expect(doubt).toContain("người khác sẽ quản trị trợ lý");
  expect(doubt).toContain("ĐỔI NGƯỜI QUẢN TRỊ");
  expect(doubt).toContain("Khi ấy quản trị trợ lý là: Trần Thị Hoa");
  expect(await admin.says("có")).toContain("Mình chờ đúng chữ");
  expect((await house.app.services.cadres.person("TD01", today))?.admin).toBe(true);
  await admin.says("đổi người quản trị");
  expect((await house.app.services.cadres.person("TD01", today))?.admin).toBe(false);
  expect((await house.app.services.cadres.person("NK01", today))?.admin).toBe(true);
  expect(await admin.says("/danhsach")).not.toContain(".xlsx");
});
