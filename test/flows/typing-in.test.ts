import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { type Chatter, WebChatter } from "../support/chatter.ts";
import { backUp, goOnFrom } from "../support/copies.ts";
import { drawnFrom, EVERY_CHANNEL } from "../support/every-channel.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { photo } from "../support/photo.ts";
import { webTown } from "../support/town.ts";

const NOW = "2026-12-28T09:00:00+07:00";
const PAPER = Buffer.from("%PDF-1.7 bản viết tay của Em", "utf8");
const MORE = [
  { code: "XK03", name: "Lý Bí Thư", unit: "XK", positions: ["Bí thư"] },
  { code: "XK04", name: "Mai Thị Giúp", unit: "XK", positions: ["Ủy viên Ban Chấp hành"] },
  { code: "XK05", name: "Tô Văn Kín", unit: "XK", positions: ["Ủy viên Ban Chấp hành"], linked: false },
  { code: "XK06", name: "Phùng Thị Lụa", unit: "XK", positions: ["Ủy viên Ban Chấp hành"], linked: false },
];

const CHOICES = ["Thực hiện tốt cả hai", "Hoàn thành nhiệm vụ"];

let house: OpenHouse;
let head: Chatter;
let other: Chatter;
beforeAll(async () => {
  const organisation = { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...MORE] };
  house = await openHouse({ iso: NOW, organisation });
  [head, other] = [house.cadre("XK01"), house.cadre("XK03")];
});
afterAll(() => house.close());

const pledges = async (code = "XK02") =>
  (await house.app.services.forms.pledges.read(code, "2026"))?.versions;
const mark = (code: string) =>
  house.app.services.withoutApp.mark(code, { consentDay: "2026-11-20", seenBy: "XK01" }, new Date(NOW));

/** The shortest way through a pledge of group B. */
async function pledgesShortest(who: Chatter, lines = ["1", "1", "1", "1", "1", "1", "1"]): Promise<string> {
  let said = "";
  for (const line of lines) said = await who.says(line);
  return said;
}

test("whoever uses an app, oneself and unknown ones are refused, each with what to do", async () => {
  expect(await head.says("/nhapgiay")).toContain("/nhapgiay kiểm điểm Bích quý 3");
  expect(await head.says("/nhapgiay đăng ký Giúp")).toContain("nhắn đồng chí ấy gõ: /dangky");
  expect(await head.says("/nhapgiay kiểm điểm Giúp")).toContain("gõ: /tukiemdiem");
  for (const nobody of ["Dung", "Ngọc Bích", "Không Có"])
    expect(await head.says(`/nhapgiay đăng ký ${nobody}`)).toContain("Mình không thấy");
  expect(await head.says("/nhapgiay đăng ký Em 2024")).toContain("năm nay hoặc năm sau");
  expect(await head.says("/nhapgiay kiểm điểm Em quý 1 2027")).toContain("chưa bắt đầu");
  const noForm = await head.says("/nhapgiay kết quả Em");
  for (const said of ["Chỉ nhập được bản đăng ký", "/nhapgiay đăng ký Bích", "chưa ghi gì cả"])
    expect(noForm).toContain(said);
  expect(await house.cadre("XK04").says("/nhapgiay đăng ký Em")).toContain("Việc này dành cho Bí thư");
});

test("a pledge: photo, questions, preview; left, taken up, confirmed once, with its mark", async () => {
  await mark("XK02");
  expect(await head.says("nhập giấy đăng ký Em 2026")).toContain("có chữ ký");
  expect(await head.sendsFile("giấy.pdf", PAPER)).toContain("Đã giữ trang này");
  expect(await head.presses("Hết trang rồi")).toContain("Phần 1/7");
  await pledgesShortest(head, ["1", "1"]);
  expect(await head.says("/huy")).toContain("vẫn được giữ");
  expect(await head.says("/nhapgiay đăng ký Em 2026")).toContain("đã xong 2/7 phần");
  expect(await head.presses("Làm tiếp")).toContain("Phần 3/7");
  const preview = await pledgesShortest(head, ["1", "1", "1", "1", "1"]);
  expect(preview).toContain("Huỳnh Gia Em (nhập từ bản giấy)");
  expect(await head.presses("✅ Xác nhận")).toContain("Đã ghi nhận bản đăng ký năm 2026");
  const [version, ...more] = (await pledges()) ?? [];
  expect(more).toEqual([]);
  expect(version).toMatchObject({ no: 1, typed: { by: "XK01", files: [expect.any(String)] } });
  expect(version?.key).not.toContain(":");
  expect(await head.presses("👁 Xem bản này")).toContain(
    "Nhập từ bản giấy bởi Võ Thị Dung ngày 28/12, có ảnh bản giấy",
  );
  await head.presses("📷 Ảnh bản giấy");
  expect(Buffer.from((await head.files()).at(-1)?.bytes ?? [])).toEqual(PAPER);
  expect(await house.app.services.forms.pledges.confirmedBy("2026", ["XK02"])).toEqual(new Set(["XK02"]));
});

test("the photo stays while the form names it", async () => {
  const { keptFiles, forms } = house.app.services;
  const named = new Set(await forms.pledges.filesOf("XK02"));
  await keptFiles.sweep(new Date("2028-01-01T09:00:00+07:00"), async () => named);
  expect((await keptFiles.exported("XK02")).files).toHaveLength(1);
});

test("corrected by another head by the same way; not once it is locked", async () => {
  expect(await other.says("/nhapgiay sửa đăng ký Em 2026")).toContain("lý do thay đổi");
  await other.says("Gõ nhầm một ý so với bản giấy");
  await pledgesShortest(other, ["1", "2"]);
  expect(await other.presses("✅ Xác nhận")).toContain("Đã ghi nhận");
  const versions = (await pledges()) ?? [];
  expect(versions.map(({ typed }) => typed?.by)).toEqual(["XK01", "XK03"]);
  expect(versions[1]?.typed?.files).toEqual(versions[0]?.typed?.files);
  await house.app.services.forms.pledges.lock("XK02", "2026", "XK03", new Date(NOW));
  expect(await head.says("/nhapgiay sửa đăng ký Em 2026")).toContain("đã được đơn vị chốt");
});

test("two heads at once: nothing is written over, and the second hears so", async () => {
  await head.says("/nhapgiay đăng ký Kín 2026");
  await head.presses("Không có ảnh");
  await other.says("/nhapgiay đăng ký Kín 2026");
  await other.presses("Không có ảnh");
  await head.says("1");
  expect(await other.says("2")).toContain("mình không ghi đè lên");
  await other.says("/nhapgiay đăng ký Kín 2026");
  await other.presses("Làm tiếp");
  await other.says("1");
  expect(await head.says("1")).toContain("Đồng chí khác cũng đang nhập bản này");
  await pledgesShortest(head, ["1", "1", "1", "1", "1"]);
  expect(await head.presses("✅ Xác nhận")).toContain("Đã ghi nhận");
  expect(await other.says("1")).toContain("mình không ghi đè lên");
  expect(await pledges("XK05")).toHaveLength(1);
});

test("a paper of whoever took consent back is refused, in the middle, too; a newer paper of consent opens it again", async () => {
  const { linking } = house.app.services;
  await givesAndTakesBack("XK06");
  const refused = await head.says("/nhapgiay đăng ký Lụa 2026");
  expect(refused).toContain("Đồng chí Phùng Thị Lụa đã rút lại sự đồng ý");
  expect(refused).toContain("/canbo không dùng Phùng Thị Lụa");
  expect(await pledges("XK06")).toBeUndefined();
  house.setClock("2026-12-28T09:05:00+07:00");
  await house.app.services.withoutApp.mark(
    "XK06",
    { consentDay: "2026-12-28", seenBy: "XK01" },
    new Date("2026-12-28T09:05:00+07:00"),
  );
  await head.says("/nhapgiay đăng ký Lụa 2026");
  await head.presses("Không có ảnh");
  await head.says("1");
  house.setClock("2026-12-28T09:10:00+07:00");
  await givesAndTakesBack("XK06", "2026-12-28T09:10:00+07:00");
  expect(await head.says("1")).toContain("đã rút lại sự đồng ý");
  expect(await linking.hasWithdrawn("XK05")).toBe(false);
  house.setClock(NOW);

  async function givesAndTakesBack(code: string, iso = NOW): Promise<void> {
    const at = new Date(iso);
    const given = { address: house.addressOf(code), cadre: code, code: null, consent: "1", at };
    await linking.finish({ ...given, key: `gives ${iso}` });
    await linking.withdraw(code, `takes back ${iso}`, at);
  }
});

test("a named helper types in, reads only what they typed, and may no longer once it is taken back", async () => {
  const helper = house.cadre("XK04");
  await other.says("/uyquyen nhập giấy Giúp đến 31/12");
  expect(await other.presses("✅ Giao")).toContain("nhập bản giấy giúp Đoàn phường Xuân Khánh");
  expect((await helper.heard()).at(-1)).toContain("/nhapgiay đăng ký An");
  expect(await helper.says("/nhapgiay đăng ký Kín 2026")).toContain("Đồng chí khác đã nhập");
  expect(await helper.says("/nhapgiay đăng ký Giúp")).toContain("Mình không thấy");
  await helper.says("/nhapgiay kiểm điểm Em quý 4");
  const asked = await helper.presses("Không có ảnh");
  expect(asked).toContain("Tự kiểm điểm quý 4/2026 · Phần 1/");
  expect(asked).toContain("hỏi đồng chí Huỳnh Gia Em");
  await other.says("/uyquyen");
  await other.presses("Thôi: Mai Thị Giúp");
  expect(await helper.says("Làm đủ việc của khóm, cuối tuần nào cũng có mặt")).toContain(
    "Việc này dành cho Bí thư",
  );
  expect((await house.app.services.forms.reviews.read("XK02", "2026-Q4"))?.draft).toBeFalsy();
});

test("a self-review: other heads hear of it; the person who links later sees the mark and makes it their own", async () => {
  await head.says("/nhapgiay kiểm điểm Em quý 4");
  await head.presses("Không có ảnh");
  for (let turns = 0; turns < 30 && !(await head.buttons()).includes("✅ Xác nhận"); turns++) {
    const [first = ""] = (await head.buttons()).filter((label) => CHOICES.includes(label));
    await (first ? head.presses(first) : head.says("Làm đủ việc được giao"));
  }
  // The app is linked before the last word.
  const code = await house.app.services.invitations.renew(
    "invitation",
    { cadre: "XK02" },
    "test",
    new Date(NOW),
  );
  const em = house.stranger("may-moi");
  await em.says(`/start ${code}`);
  await em.presses("Đồng ý");
  const said = await head.presses("✅ Xác nhận");
  expect(said).toContain("Đã ghi nhận bản tự kiểm điểm quý 4/2026 của đồng chí Huỳnh Gia Em");
  expect((await other.heard()).at(-1)).toContain("Đồng chí Huỳnh Gia Em (Đoàn phường Xuân Khánh) đã gửi");
  expect((await em.heard()).at(-1)).toContain("Đồng chí Võ Thị Dung vừa nhập bản tự kiểm điểm quý 4/2026");
  expect(await em.presses("👁 Xem bản của tôi")).toContain(
    "Nhập từ bản giấy bởi Võ Thị Dung ngày 28/12, không có ảnh",
  );
  expect(await other.says("/tukiemdiem Em quý 4")).toContain("Nhập từ bản giấy bởi Võ Thị Dung");
  expect(await head.says("/nhapgiay kiểm điểm Em quý 4")).toContain("tự làm được");
  await em.says("/tukiemdiem sửa 2026-Q4");
  await em.says("Bản giấy còn thiếu một việc đã làm");
  await em.presses("Trách nhiệm");
  for (let turns = 0; turns < 5 && !(await em.buttons()).includes("✅ Xác nhận"); turns++)
    await em.says("Giúp ba hộ dân ở khóm 2 dọn nhà");
  await em.presses("✅ Xác nhận");
  const versions = (await house.app.services.forms.reviews.read("XK02", "2026-Q4"))?.versions ?? [];
  expect(versions.map(({ typed }) => typed?.by)).toEqual(["XK01", undefined]);
});

test("erased with the person: text, photo and who typed", async () => {
  const { personalData, keptFiles } = house.app.services;
  await personalData.erase("XK02", new Date(NOW));
  expect((await keptFiles.exported("XK02")).files).toEqual([]);
  for (const version of (await pledges()) ?? []) {
    expect(version).not.toHaveProperty("typed");
    expect(version.answers).toEqual({});
  }
});

/** The same dialog where choices are numbers, and where people can send no files but pictures. */
describe.each(drawnFrom(EVERY_CHANNEL.filter(({ name }) => name !== "browser")))(
  "on $name",
  ({ town, groupsAndFiles }) => {
    let house: OpenHouse;
    beforeAll(async () => {
      house = await openHouse({ town, iso: NOW });
    });
    afterAll(() => house.close());

    test("a pledge from its photo to its mark, left and taken up", async () => {
      const head = house.cadre("XK01");
      expect(await head.says("nhập giấy đăng ký Em 2026")).toContain("Đồng chí gửi ảnh bản giấy có chữ ký");
      expect(await head.sendsPhoto(await photo())).toContain("Đã giữ trang này");
      expect(await head.presses("Hết trang rồi")).toContain("Phần 1/7");
      await pledgesShortest(head, ["1", "1"]);
      expect(await head.says("/huy")).toContain("vẫn được giữ");
      await head.says("/nhapgiay đăng ký Em 2026");
      expect(await head.presses("Làm tiếp")).toContain("Phần 3/7");
      const preview = await pledgesShortest(head, ["1", "1", "1", "1", "1"]);
      expect(preview).toContain("Huỳnh Gia Em (nhập từ bản giấy)");
      expect(await head.presses("✅ Xác nhận")).toContain("Đã ghi nhận bản đăng ký năm 2026");
      expect(await head.presses("👁 Xem bản này")).toContain("Nhập từ bản giấy bởi Võ Thị Dung ngày 28/12");
      const seen = await head.presses("📷 Ảnh bản giấy");
      if (groupsAndFiles) expect(await head.files()).toHaveLength(1);
      else expect(seen).toContain("không nhận tệp");
      const record = await house.app.services.forms.pledges.read("XK02", "2026");
      expect(record?.versions).toMatchObject([{ typed: { by: "XK01", files: [expect.any(String)] } }]);
    });
  },
);

test("in its middle it comes back from a backup, with the photo, and goes on", async () => {
  const house = await openHouse({ iso: NOW, town: webTown });
  onTestFinished(() => house.close());
  const head = house.cadre("XK01");
  await head.says("/nhapgiay đăng ký Em 2026");
  await head.sendsFile("giấy.pdf", PAPER);
  // Where buttons carry no numbers, a number means the only one all the same.
  await head.says("1");
  await head.says("1");
  const connection = await openDatabase(house.databaseUri);
  onTestFinished(() => connection.close());
  const { app } = await goOnFrom(await backUp(connection, "one moment"), Date.parse(NOW));
  const parts = { ...app, files: app.services.files, clock: () => Date.parse(NOW) };
  const there = new WebChatter(parts, "web:p:XK01");
  expect(await there.says("1")).toContain("Phần 3/7");
  await pledgesShortest(there, ["1", "1", "1", "1", "1"]);
  expect(await there.presses("✅ Xác nhận")).toContain("Đã ghi nhận");
  await there.presses("👁 Xem bản này");
  await there.presses("📷 Ảnh bản giấy");
  expect((await there.files()).at(-1)?.bytes).toEqual(new Uint8Array(PAPER));
});
