import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { openWorkbook } from "../../src/papers/workbook/open-workbook.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

const NOW = "2026-11-24T09:00:00+07:00";

describe.each(DRAWN_CHANNELS)("on $name", ({ town, groupsAndFiles }) => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ town });
  });
  afterAll(() => house.close());

  const invite = () =>
    house.app.services.invitations.renew("invitation", { cadre: "XK02" }, "test", new Date(NOW));

  test("an account of somebody is refused a second person, and offers the mark; a common one is nobody's", async () => {
    const code = await invite();
    const heard = await house.cadre("XK01").says(`/start ${code}`);
    expect(heard).toContain("mỗi tài khoản chỉ dành cho một người");
    expect(heard).toContain("/canbo không dùng");
    const common = house.stranger("tai-khoan-chung");
    await common.says(`/start ${code}`);
    expect(await common.presses("Đây là tài khoản chung")).toContain("không là của riêng ai");
    expect(await house.app.services.cadres.addressesOf("XK02")).toEqual([]);
    expect(await common.says(`/start ${code}`)).toContain("91/2025");
  });

  test("marked by the head who has seen the paper: its day and who saw it are kept", async () => {
    const head = house.cadre("XK01");
    await head.says("/canbo Em");
    expect(await head.presses("Không dùng ứng dụng")).toContain("đồng ý trên giấy");
    expect(await head.presses("Chưa có giấy")).toContain("chưa đánh dấu gì");
    await head.says("/canbo không dùng ứng dụng Em");
    await head.presses("Đã xem giấy");
    expect(await head.says("hôm kia kìa")).toContain("chưa phải là một ngày");
    const heard = await head.says("20/11/2026");
    expect(heard).toContain("đồng ý trên giấy ngày 20/11/2026, người xem giấy: Võ Thị Dung");
    expect(heard).toContain("Không bắt buộc");
    expect(await head.says("không")).toContain("chỉ lưu ngày và người xem giấy");
    expect(await house.app.services.withoutApp.of("XK02")).toMatchObject({
      consentDay: "2026-11-20",
      seenBy: "XK01",
    });
    expect(await head.says("/canbo không dùng Dung")).toContain("đang dùng ứng dụng");
  });

  test("who uses no app is invited by nobody", async () => {
    expect(await house.cadre("XK01").says("/moi")).toContain("đều đã kết nối");
    expect(await house.cadre("TD01").says("/moi")).toContain("đều đã kết nối");
  });

  test("hours are written for them, and the head hears that they have to be told", async () => {
    const heard = await house.cadre("XK01").says("/giotinhnguyen cho Em 1 hôm qua dọn kênh");
    expect(heard).toContain("Huỳnh Gia Em");
    expect(heard).toContain("không dùng ứng dụng");
    expect(heard).not.toContain("chưa kết nối");
  });

  test("a nudge names them as people to be told by word of mouth", async () => {
    const heard = await house.cadre("XK01").says("/nhacngay giờ");
    expect(heard).toMatch(/Không dùng ứng dụng[^\n]*\n• Huỳnh Gia Em/);
    expect(heard).not.toContain("chưa kết nối");
    await house.cadre("XK01").says("/huy");
  });

  test("the statement of a quarter, a sheet each; as text where no file can go", async () => {
    const head = house.cadre("XK01");
    expect(await head.says("/canbo phiếu tháng 11")).toContain("của một quý");
    const said = await head.says("/canbo phiếu quý này");
    if (!groupsAndFiles) {
      expect(said).toContain("Huỳnh Gia Em – Đoàn phường Xuân Khánh");
      expect(said).toContain("Số lần ghi: 1");
      return;
    }
    const file = (await head.files()).at(-1);
    expect(file?.name).toBe("phieu-2026-Q4.xlsx");
    const [sheet] = await openWorkbook(file?.bytes ?? new Uint8Array());
    expect(sheet?.name).toBe("XK02 Huỳnh Gia Em");
  });

  test("they stand in the digest's counts, and not among those who have not linked", async () => {
    const at = Date.parse("2026-11-30T08:00:00+07:00");
    const { preview } = await runJob(house.app.services, "week-digest", { at, dryRun: true });
    const texts = preview.map(({ text }) => text).filter((text) => text.includes("Xuân Khánh –"));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).toContain("Không dùng ứng dụng: 1 đồng chí");
      expect(text).not.toContain("Chưa kết nối");
    }
  });

  test("an app that they link ends the mark", async () => {
    const code = await invite();
    await house.stranger("may-moi").says(`/start ${code}`);
    await house.stranger("may-moi").presses("Đồng ý");
    expect(await house.app.services.withoutApp.of("XK02")).toBeUndefined();
    const head = house.cadre("XK01");
    const told = (await head.heard()).filter((text) => text.includes("đã kết nối ứng dụng"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Đồng chí Huỳnh Gia Em (Đoàn phường Xuân Khánh)");
    expect(await head.says("/canbo phiếu quý này")).toContain("không có đồng chí nào");
  });
});

test("taken back by a head: once by its message, the other heads hear it once, and it may be set again", async () => {
  const more = { code: "XK03", name: "Lý Bí Thư", unit: "XK", positions: ["Bí thư"] };
  const organisation = { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, more] };
  const house = await openHouse({ iso: NOW, organisation });
  try {
    const { withoutApp } = house.app.services;
    const [paper, at] = [{ consentDay: "2026-11-20", seenBy: "XK01" } as const, new Date(NOW)];
    await withoutApp.mark("XK02", paper, at);
    await house.cadre("XK01").says("/giotinhnguyen cho Em 1 hôm qua dọn kênh");
    await house.cadre("XK01").says("/hoatdong cho Em hôm qua phát quà");
    await house.cadre("XK01").says("/canbo phiếu quý này");
    const [sheet] = await openWorkbook((await house.cadre("XK01").files()).at(-1)?.bytes ?? new Uint8Array());
    const cells: string[] = [];
    await sheet?.read(({ cells: row }) => cells.push(JSON.stringify([...row.values()])));
    for (const part of ["dọn kênh", "phát quà", "Cán bộ ký"]) expect(cells.join()).toContain(part);
    const head = house.cadre("XK01");
    await head.says("/canbo Em");
    expect(await head.presses("Nay dùng ứng dụng")).toContain("Đã bỏ đánh dấu");
    expect(await head.says("/canbo dùng ứng dụng Em")).toContain("không có gì để bỏ");
    const told = (await house.cadre("XK03").heard()).filter((text) => text.includes("đã bỏ đánh dấu"));
    expect(told).toHaveLength(1);
    await withoutApp.mark("XK02", paper, at);
    for (const key of ["once", "once", "another"])
      expect(await withoutApp.end("XK02", { key, at })).toBe(key === "once");
  } finally {
    await house.close();
  }
});

test("a photo of the paper may be sent, once or later; who is in charge sees it, and it goes with the person", async () => {
  const house = await openHouse({ iso: NOW });
  try {
    const head = house.cadre("XK01");
    const paper = Buffer.from("%PDF-1.7 giấy đồng ý", "utf8");
    expect(await head.says("/canbo giấy Em")).toContain("không có đánh dấu");
    await head.says("/canbo không dùng Em");
    await head.presses("Đã xem giấy");
    await head.says("20/11/2026");
    expect(await head.presses("Không cần ảnh")).toContain("chỉ lưu ngày");
    expect(await head.says("/canbo giấy Em")).toContain("Không bắt buộc");
    expect(await head.sendsFile("giấy.docx", Buffer.from("PK\u0003\u0004"))).toContain(
      "ảnh (JPG, PNG) hoặc tệp PDF",
    );
    await head.says("/canbo giấy Em");
    expect(await head.sendsFile("giấy.pdf", paper)).toContain(
      "Đã lưu ảnh giấy đồng ý của đồng chí Huỳnh Gia Em",
    );
    expect(await head.says("/canbo Em")).toContain("[📄 Xem giấy đồng ý]");
    expect(await head.presses("📄 Xem giấy đồng ý")).toContain("ngày 20/11/2026");
    expect((await head.files()).at(-1)?.bytes).toEqual(new Uint8Array(paper));
    expect(await house.cadre("AK01").says("/canbo giấy Em")).not.toContain("Huỳnh Gia Em");
    const { personalData, keptFiles, withoutApp } = house.app.services;
    await keptFiles.sweep(new Date("2028-01-01T09:00:00+07:00"), async () => new Set());
    expect((await keptFiles.exported("XK02")).files).toHaveLength(1);
    await personalData.erase("XK02", new Date(NOW));
    expect((await keptFiles.exported("XK02")).files).toHaveLength(0);
    expect(await withoutApp.of("XK02")).not.toHaveProperty("paper");
  } finally {
    await house.close();
  }
});
