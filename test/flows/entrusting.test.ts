import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeTrue } from "../../src/records/people/person-changes.ts";
import type { Chatter } from "../support/chatter.ts";
import { changePosition } from "../support/everybody.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

let house: OpenHouse;
let secretary: Chatter;
let bich: Chatter;
beforeEach(async () => {
  const more = [
    { code: "AK04", name: "Lê Ngọc Bích", unit: "AK", positions: ["Ủy viên Ban Chấp hành"] },
    { code: "AK05", name: "Trần Hải Hậu", unit: "AK", linked: false },
    { code: "AK06", name: "Lý Phó", unit: "AK", positions: ["Phó Bí thư"] },
  ];
  house = await openHouse({
    iso: "2026-11-25T20:00:00+07:00",
    organisation: { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...more] },
  });
  secretary = house.cadre("AK01");
  bich = house.cadre("AK02");
});
afterEach(() => house.close());

const NOT_ALLOWED = "Việc này dành cho Bí thư";
const lastHeard = async (code: string) => (await house.cadre(code).heard()).at(-1);
async function standsIn() {
  await secretary.says("/uyquyen Phạm Ngọc Bích đến 31/12");
  await secretary.presses("✅ Giao");
  await bich.presses("✅ Nhận lời");
}

describe("a stand-in", () => {
  test("is named, agrees, has the head's rights to the day, and is known to the unit and the level above", async () => {
    expect(await bich.says("/chuanop")).toContain(NOT_ALLOWED);
    expect(await secretary.says("/uyquyen Phạm Ngọc Bích đến 31/12")).toContain("đến hết 31/12/2026");
    expect(await secretary.presses("✅ Giao")).toContain("Mình đã hỏi đồng chí Phạm Ngọc Bích");
    expect(await lastHeard("AK02")).toContain("Đồng chí Nguyễn Văn An nhờ đồng chí thay làm Bí thư");
    expect(await bich.says("/chuanop")).toContain(NOT_ALLOWED);
    expect(await bich.presses("✅ Nhận lời")).toContain("đến hết 31/12/2026");
    expect(await lastHeard("AK01")).toContain("đã nhận lời thay đồng chí");
    expect(await lastHeard("NK01")).toContain(
      "Đồng chí Nguyễn Văn An đã ủy quyền cho đồng chí Phạm Ngọc Bích thay ở Đoàn phường An Khánh",
    );
    expect(await bich.says("/chuanop")).toContain("Đặng Quốc Cường");
    expect(await bich.says("/giotinhnguyen cho Cường 2")).toContain("Đặng Quốc Cường: 2 giờ");
    const { entrusting, cadres } = house.app.services;
    expect(await entrusting.ofUnit("AK", "2026-11-25")).toMatchObject([
      { work: "stand-in", holder: { name: "Phạm Ngọc Bích" }, giver: { name: "Nguyễn Văn An" } },
    ]);
    expect((await cadres.heads("AK", "2026-11-25")).map(({ code }) => code)).toEqual([
      "AK01",
      "AK02",
      "AK06",
    ]);
    house.setClock("2026-12-31T20:00:00+07:00");
    expect(await bich.says("/chuanop")).toContain("Đặng Quốc Cường");
    house.setClock("2027-01-01T08:00:00+07:00");
    expect(await bich.says("/chuanop")).toContain(NOT_ALLOWED);
    expect((await cadres.heads("AK", "2027-01-01")).map(({ code }) => code)).toEqual(["AK01", "AK06"]);
  });

  test("without a name it is asked who, with likely ones below", async () => {
    expect(await secretary.says("/uyquyen nhập giấy đến 31/12")).toContain("nhập bản giấy");
    expect(await secretary.buttons()).toEqual(["Lê Ngọc Bích", "Phạm Ngọc Bích", "Đặng Quốc Cường"]);
    expect(await secretary.says("Trần Văn Lạ")).toContain("Mình không thấy ai tên “Trần Văn Lạ”");
    expect(await secretary.says("/uyquyen ghi giờ")).toContain(
      "Đồng chí giao việc ghi giờ giúp đơn vị cho ai?",
    );
    expect(await secretary.says("Cường")).toContain("đến hết ngày nào");
    expect(await secretary.says("31/12")).toContain("Đặng Quốc Cường sẽ ghi giờ giúp");
    expect(await secretary.presses("✅ Giao")).toContain("Đã giao");
    await secretary.says("/uyquyen đến 31/12");
    expect(await secretary.presses("Phạm Ngọc Bích")).toContain("sẽ làm mọi việc của Bí thư");
  });

  test("names no stand-in, but may give one piece of work", async () => {
    await standsIn();
    expect(await bich.says("/uyquyen Cường đến 15/12")).toContain("không ủy quyền tiếp được");
    await bich.says("/uyquyen ghi giờ Cường đến 15/12");
    expect(await bich.presses("✅ Giao")).toContain("Đã giao");
    expect(await house.cadre("AK03").says("/giotinhnguyen cho Lý Phó 2")).toContain("Lý Phó: 2 giờ");
  });

  test("loses it at once when it is taken back, given back, declined, or the head's office ends", async () => {
    await standsIn();
    await bich.says("/giotinhnguyen nhieu");
    await secretary.says("/uyquyen");
    expect(await secretary.presses("Thôi: Phạm Ngọc Bích")).toContain("Đã thôi giao");
    expect(await lastHeard("AK02")).toContain("đã nhận lại việc từng giao");
    expect(await bich.says("Đặng Quốc Cường, Lý Phó")).toContain("dành cho Bí thư");
    await standsIn();
    await bich.says("/nhanviec");
    expect(await bich.presses("Trả lại")).toContain("Đã trả lại");
    expect(await lastHeard("AK01")).toContain("đã trả lại việc được giao");
    expect(await bich.says("/chuanop")).toContain(NOT_ALLOWED);
    await secretary.says("/uyquyen Phạm Ngọc Bích đến 31/12");
    await secretary.presses("✅ Giao");
    expect(await bich.presses("Chưa nhận được")).toContain("Đã trả lại");
    expect(await lastHeard("AK01")).toContain("chưa nhận lời được");
    await standsIn();
    await changePosition(house, "AK01", { positions: [] });
    expect(await bich.says("/chuanop")).toContain(NOT_ALLOWED);
    expect(await bich.says("/nhanviec")).toContain("không ai ủy quyền");
  });

  test.each([
    ["dạ em đồng ý", "đến hết 31/12/2026"],
    ["không ạ", "Đã trả lại"],
  ])("“%s” typed after the offer answers it", async (line, heard) => {
    await secretary.says("/uyquyen Phạm Ngọc Bích đến 31/12");
    await secretary.presses("✅ Giao");
    expect(await bich.says(line)).toContain(heard);
  });

  test("an offer pressed after it was taken back changes nothing", async () => {
    await secretary.says("/uyquyen Phạm Ngọc Bích đến 31/12");
    await secretary.presses("✅ Giao");
    expect(await bich.says("/nhanviec")).toContain("đến hết 31/12/2026");
    await secretary.says("/uyquyen");
    await secretary.presses("Thôi: Phạm Ngọc Bích");
    expect(await bich.presses("✅ Nhận lời")).toContain("đã hết hạn hoặc đã thôi");
    expect(await bich.says("/chuanop")).toContain(NOT_ALLOWED);
  });

  test.each([
    ["Văn Lạ đến 31/12", "không thấy ai tên “Văn Lạ”"],
    ["Võ Thị Dung đến 31/12", "không thấy ai tên “Võ Thị Dung”"],
    ["Nguyễn Văn An đến 31/12", "là chính đồng chí"],
    ["Lý Phó đến 31/12", "đã có quyền Bí thư"],
    ["Hậu đến 31/12", "chưa kết nối"],
    ["Cường đến 1/11/2026", "đã qua"],
    ["Cường đến 31/12/2028", "xa hơn 12 tháng"],
    ["Cường đến ngày nào đó", "chưa đọc ra ngày"],
  ])("“/uyquyen %s” is refused, clearly", async (line, why) => {
    expect(await secretary.says(`/uyquyen ${line}`)).toContain(why);
    expect(await house.app.services.entrusting.ofUnit("AK", "2026-11-25")).toEqual([]);
  });

  test.each([
    "/uyquyen văn an đến 31/12",
    "/uyquyen cho dang quoc cuong toi het 31.12",
    "/uyquyen Quốc Cường Đặng đến 31/12",
    "/uyquyen đến 31/12 cho Cường",
    "/uyquyen den het nam cho cuong",
    "/uyquyen từ hôm nay đến 31/12 cho đ/c Cường",
    "/uyquyen Cường, đến ngày 31 tháng 12",
    "/uyquyen cuong 31/12",
    "ủy quyền cho Cường đến 31/12",
  ])("“%s”: a name in pieces, without marks, in any order", async (line) => {
    const heard = await house.cadre(line.includes("văn an") ? "AK06" : "AK01").says(line);
    expect(heard).toMatch(/(?:Đặng Quốc Cường sẽ làm mọi việc[^\n]*đến hết 31\/12\/2026|Văn An đã có quyền)/);
  });

  test("a later beginning is refused, and a sentence is no naming", async () => {
    expect(await secretary.says("/uyquyen Cường từ 1/12 đến 31/12")).toContain("không hẹn trước từ “1/12”");
    expect(await secretary.says("ủy quyền là gì vậy")).not.toContain("không thấy ai tên");
  });

  test("of two of the very same name the buttons say the codes", async () => {
    await makeTrue(
      house.app.services.rosters,
      {
        change: { does: "change", code: "AK04", fields: { name: "Phạm Ngọc Bích" } },
        from: "2026-11-25",
        units: ["AK"],
      },
      { key: "renamed", today: "2026-11-25" },
    );
    await secretary.says("/uyquyen Bích đến 31/12");
    expect(await secretary.buttons()).toEqual([
      "Phạm Ngọc Bích – Ủy viên Ban Chấp hành (mã AK02)",
      "Phạm Ngọc Bích – Ủy viên Ban Chấp hành (mã AK04)",
    ]);
    expect(await secretary.presses("Phạm Ngọc Bích – Ủy viên Ban Chấp hành (mã AK04)")).toContain(
      "31/12/2026",
    );
    await secretary.presses("✅ Giao");
    expect((await house.cadre("AK04").heard()).at(-1)).toContain("nhờ đồng chí thay");
    expect(await house.cadre("AK02").heard()).toEqual([]);
    await secretary.says("/giotinhnguyen cho Phạm Ngọc Bích 1");
    expect((await secretary.buttons()).join()).toContain("AK04");
  });

  test("of several of a name it is asked which, without a day until when; and a no leaves it", async () => {
    await secretary.says("/uyquyen bích");
    expect(await secretary.buttons()).toEqual([
      "Lê Ngọc Bích – Ủy viên Ban Chấp hành",
      "Phạm Ngọc Bích – Ủy viên Ban Chấp hành",
    ]);
    expect(await secretary.presses("Phạm Ngọc Bích – Ủy viên Ban Chấp hành")).toContain("đến hết ngày nào");
    expect(await secretary.says("1/11/2026")).toContain("đã qua");
    expect(await secretary.says("hết tháng")).toContain("đến hết 30/11/2026");
    expect(await secretary.presses("Thôi, không giao")).toContain("chưa giao gì cả");
    expect(await house.cadre("AK02").heard()).toEqual([]);
  });
});

describe("a helper", () => {
  test("logs hours for the unit's people until the day, in open weeks, and nothing else", async () => {
    expect(await secretary.says("/uyquyen ghi giờ Phạm Ngọc Bích đến 15/12")).toContain(
      "sổ đã khóa thì không",
    );
    await secretary.presses("✅ Giao");
    expect(await lastHeard("AK02")).toContain("giao đồng chí ghi giờ giúp Đoàn phường An Khánh");
    expect(await bich.says("/giotinhnguyen cho Cường 2 hôm qua")).toContain("Đặng Quốc Cường: 2 giờ");
    await bich.sendsPhoto(Buffer.from("%PDF-1.7\ngác cổng", "latin1"));
    expect(await bich.presses("📷 Dùng làm minh chứng")).toContain("cho việc của đồng chí Đặng Quốc Cường");
    expect(await bich.buttons()).not.toContain("👀 Xem minh chứng");
    expect(await bich.says("/giotinhnguyen cho Cường 2 10/11")).toContain(
      "chỉ Bí thư, Phó Bí thư thay đổi được",
    );
    expect(await minutesInWeek(house.app.services, "AK03", "2026-W48")).toBe(120);
    expect(await bich.says("/giotinhnguyen cho Võ Thị Dung 2")).toContain("không thấy ai tên");
    await bich.says("/huy");
    for (const line of ["/chuanop", "/tinhhinh", "/moi", "/uyquyen"])
      expect(await bich.says(line)).toContain(NOT_ALLOWED);
    expect(await bich.says("/trogiup ghi việc")).toContain("Việc đồng chí được giao thêm");
    expect(await bich.says("/giotinhnguyen nhieu")).toContain("Đặng Quốc Cường");
    await bich.says("/huy");
    house.setClock("2026-12-16T08:00:00+07:00");
    expect(await bich.says("/giotinhnguyen cho Cường 2 hôm qua")).toContain("dành cho Bí thư");
  });
});
