import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { changePosition } from "../support/everybody.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const NOW = "2026-11-24T09:00:00+07:00";
const TODAY = "2026-11-24";
const FROM_TODAY = "Từ hôm nay (24/11/2026)";

describe.each(DRAWN_CHANNELS)("on $name", ({ town }) => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ town });
  });
  afterAll(() => house.close());

  const person = (code: string, day = TODAY) => house.app.services.cadres.person(code, day);
  const lastHeard = async (code: string) => (await house.cadre(code).heard()).at(-1) ?? "";

  /** AK02 says that the phone number is wrong. */
  async function asks(phone: string): Promise<string> {
    const cadre = house.cadre("AK02");
    await cadre.says("/donvi sửa");
    await cadre.presses("Số điện thoại");
    await cadre.says(phone);
    const heard = await cadre.presses("Gửi");
    await house.app.lanes.idle();
    return heard;
  }

  test("my unit, whom to ask and on which app, my own row, and nobody's phone number", async () => {
    const heard = await house.cadre("AK02").says("/donvi");
    expect(heard).toContain("Đoàn phường An Khánh (trực thuộc Quận Đoàn Ninh Kiều)");
    expect(heard).toMatch(/• Bí thư Nguyễn Văn An \(đang dùng: (?:trang web|Telegram|Zalo|Zalo Bot)\)/);
    expect(heard).toMatch(/Phạm Ngọc Bích \(mã AK02\)[\s\S]*Chức vụ: Ủy viên Ban Chấp hành/);
    expect(await house.cadre("AK02").buttons()).toEqual(["Chỗ này chưa đúng", "Nhắn Bí thư"]);
  });

  test("who stands in is said with the head and the last day", async () => {
    const { entrusting } = house.app.services;
    const [id, at] = ["0123456789", new Date(NOW)];
    const work = { id, work: "stand-in", unit: "AK", by: "AK01", until: "2026-12-31", givenAt: at } as const;
    await entrusting.give("AK03", work);
    expect(await house.cadre("AK02").says("/donvi")).not.toContain("Đặng Quốc Cường");
    await entrusting.accept("AK03", id, at);
    const heard = await house.cadre("AK02").says("/donvi");
    expect(heard).toMatch(/Thay Bí thư Nguyễn Văn An đến 31\/12\/2026: Đặng Quốc Cường \(đang dùng/);
    await entrusting.end("AK03", id, { ending: "taken-back", at });
    expect(await house.cadre("AK02").says("/donvi")).not.toContain("Thay Bí thư");
  });

  test("“this is wrong”: one tap of the head corrects the roster from the day on, and the member hears", async () => {
    const cadre = house.cadre("AK02");
    await cadre.says("/donvi");
    await cadre.presses("Chỗ này chưa đúng");
    await cadre.presses("Chức vụ");
    await cadre.says("Phó Bí thư");
    const seen = await cadre.says("01/11/2026");
    expect(seen).toMatch(/Có thêm quyền[^\n]*\n• AK02 Phạm Ngọc Bích/);
    expect(await cadre.presses("Gửi")).toContain("Đã gửi yêu cầu");
    await house.app.lanes.idle();
    expect(await lastHeard("AK01")).toContain("Đồng chí Phạm Ngọc Bích (Đoàn phường An Khánh) đề nghị");
    expect((await person("AK02"))?.head).toBe(false);
    expect(await house.cadre("AK01").presses("Nhận")).toContain("Đã sửa danh sách");
    await house.app.lanes.idle();
    expect(await lastHeard("AK02")).toContain("Đồng chí Nguyễn Văn An đã nhận");
    expect((await person("AK02"))?.head).toBe(true);
    expect((await person("AK02", "2026-11-01"))?.head).toBe(true);
    expect((await person("AK02", "2026-10-31"))?.head).toBe(false);
  });

  test("what the roster would not take is refused with an example; what it says already is not sent", async () => {
    const cadre = house.cadre("AK03");
    await cadre.says("/donvi sửa");
    await cadre.presses("Ngày sinh");
    expect(await cadre.says("31/02/1999")).toContain("Ví dụ: 26/03/1999");
    await cadre.says("/huy");
    await cadre.says("/donvi sửa");
    await cadre.presses("Họ và tên");
    expect(await cadre.says("Đặng Quốc Cường")).toContain("đang ghi đúng như vậy");
  });

  test("refused with a word, which the member hears; of two heads the other hears who decided", async () => {
    await asks("0912345678");
    expect(await lastHeard("AK01")).toContain("0912345678");
    await house.cadre("AK01").presses("Không nhận");
    expect(await house.cadre("AK01").says("Số này của người khác")).toContain("chưa nhận, kèm lý do");
    await house.app.lanes.idle();
    expect(await lastHeard("AK02")).toContain("“Số này của người khác”");
    expect((await person("AK02"))?.phone).toBeUndefined();
    const [id = ""] = await waitingIds("0912000111");
    const [one, other] = await Promise.all([
      house.cadre("AK01").says(`/canbo nhận ${id}`),
      house.cadre("NK01").says(`/canbo nhận ${id}`),
    ]);
    const heard = [one, other].sort((a, b) => (a.includes("Đã sửa danh sách") ? -1 : b.length));
    expect(heard[0]).toContain("Đã sửa danh sách");
    expect(heard[1]).toMatch(/đã được đồng chí (Nguyễn Văn An|Trần Thị Hoa) giải quyết/);
    expect((await person("AK02"))?.phone).toBe("0912000111");
  });

  /** A fresh request's short name. */
  async function waitingIds(phone: string): Promise<string[]> {
    await asks(phone);
    return (await house.app.services.rowRequests.open()).map(({ id }) => id);
  }

  test("of another unit whoever answers for both decides", async () => {
    const cadre = house.cadre("AK03");
    await cadre.says("/donvi sửa");
    await cadre.presses("Đơn vị");
    await cadre.says("Xuân Khánh");
    await cadre.presses(FROM_TODAY);
    await cadre.presses("Gửi");
    await house.app.lanes.idle();
    expect(await lastHeard("NK01")).toContain("Đặng Quốc Cường");
    const [{ id = "" } = {}] = await house.app.services.rowRequests.open();
    expect(await house.cadre("AK01").says(`/canbo nhận ${id}`)).toContain("không thuộc phạm vi");
    await house.cadre("NK01").presses("Nhận");
    expect((await person("AK03"))?.unit).toBe("XK");
  });

  test("goes to the successor when the head changes, and dies when the person leaves", async () => {
    const [id = ""] = await waitingIds("0912000222");
    await changePosition(house, "AK01", { positions: [] });
    await changePosition(house, "AK03", { unit: "AK", positions: ["Bí thư"] });
    house.app.services.cadres.unitsChanged();
    await tick(house.app.services, Date.parse(NOW));
    await house.app.lanes.idle();
    expect((await house.cadre("AK03").heard()).join("\n")).toContain("0912000222");
    expect(await house.cadre("AK03").says("/canbo")).toContain("Có 1 yêu cầu");
    expect(await house.cadre("AK03").says("/canbo yêu cầu")).toContain("0912000222");
    expect(await house.cadre("AK01").says(`/canbo nhận ${id}`)).toBe(house.app.words.text("not-allowed"));
    await changePosition(house, "AK02", { active: false });
    expect(await house.cadre("AK03").says(`/canbo nhận ${id}`)).toContain("không còn nữa");
    expect(await house.app.services.rowRequests.open()).toEqual([]);
  });

  test("some words to the secretary are passed on as they are", async () => {
    const cadre = house.cadre("XK01");
    await cadre.says("/donvi nhắn");
    expect(await cadre.says("Mai em xin phép vắng họp ạ")).toContain("Đã chuyển đến: Trần Thị Hoa");
    await house.app.lanes.idle();
    expect(await lastHeard("NK01")).toContain("“Mai em xin phép vắng họp ạ”");
  });
});
