import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY_CHANNEL } from "../support/every-channel.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { photo } from "../support/photo.ts";

const NOW = "2026-11-24T09:00:00+07:00";
const USE = "📷 Dùng làm minh chứng";

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}`, "latin1");

describe.each(EVERY_CHANNEL)("on $name", ({ name, town, groupsAndFiles }) => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ town, iso: NOW });
  });
  afterAll(() => house.close());

  test("a photo after a deed becomes its evidence by one button; the head in charge sees it, no other", async () => {
    const bich = house.cadre("AK02");
    await bich.says("/giotinhnguyen 2 dọn kênh");
    const offered = await bich.sendsPhoto(await photo());
    expect(offered).toContain("Dùng ảnh này làm minh chứng cho: 2 giờ, Thứ Ba 24/11 – dọn kênh?");
    expect(await bich.presses(USE)).toContain("Đã lưu minh chứng (1) cho: 2 giờ");
    const an = house.cadre("AK01");
    expect(await an.says("/minhchung Bích")).toContain("2 giờ, Thứ Ba 24/11 – dọn kênh (1)");
    const seen = await an.presses("📷 2 giờ, Thứ Ba 24/11 – dọn kênh");
    if (!groupsAndFiles) return expect(seen).toContain("Ứng dụng này không nhận tệp");
    expect(seen).toContain("Phạm Ngọc Bích, minh chứng cho: 2 giờ");
    const [file] = await an.files();
    expect(Buffer.from(file?.bytes ?? []).toString("latin1")).toMatch(/^\u00ff\u00d8\u00ff(?!.*Exif)/s);
    expect(await house.cadre("AK03").says("/minhchung Bích")).not.toContain("dọn kênh");
    expect(await house.cadre("XK01").says("/minhchung Bích")).not.toContain("dọn kênh");
  });

  test("the words below a photo log the deed, and the photo is offered for it", async () => {
    const cuong = house.cadre("AK03");
    const heard = await cuong.sendsPhoto(pdf("words"), { words: "2 tiếng hôm qua trồng cây" });
    expect(heard).toContain("Đã ghi 2 giờ");
    expect(heard).toContain("Dùng ảnh này làm minh chứng cho: 2 giờ, Thứ Hai 23/11 – trồng cây?");
    expect(await cuong.presses(USE)).toContain("Đã lưu minh chứng (1)");
    expect(await cuong.says("/lichsu")).toContain("trồng cây 📷");
    if (name !== "telegram" && name !== "zalo") return;
    house.setClock("2026-11-24T09:10:00+07:00");
    await cuong.says("/giotinhnguyen 1 hiến máu");
    const answering = await cuong.sendsPhoto(pdf("reply"), { replyTo: "Đã ghi 2 giờ" });
    expect(answering).toContain("làm minh chứng cho: 2 giờ, Thứ Hai 23/11 – trồng cây?");
  });

  test("a second photo, to which nothing is said, leaves the button to be pressed or typed; both are kept", async () => {
    const an = house.cadre("AK01");
    await an.says("/giotinhnguyen 1 trực hè");
    await an.sendsPhoto(await photo(7));
    await an.sendsPhoto(await photo(8));
    expect(await an.says("dùng làm minh chứng nha")).toContain("Đã lưu minh chứng (2) cho: 1 giờ");
  });
});

describe("in the details", () => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ iso: NOW });
  });
  afterAll(() => house.close());
  let minute = 0;
  const later = () => house.setClock(`2026-11-24T10:${String(minute++).padStart(2, "0")}:00+07:00`);

  test("with several deeds, the newest first to pick; with none, how it goes; a deed that was undone takes none", async () => {
    const bich = house.cadre("AK02");
    expect(await bich.sendsFile("giấy.pdf", pdf("none"))).toContain("chưa ghi việc nào");
    for (const deed of ["1 dọn rác", "2 hôm qua trồng cây", "3 22/11 dạy học", "1 21/11 hiến máu"]) {
      later();
      await bich.says(`/giotinhnguyen ${deed}`);
    }
    later();
    expect(await bich.sendsFile("giấy.pdf", pdf("several"))).toContain(
      "Dùng tệp này làm minh chứng cho việc nào",
    );
    const labels = await bich.buttons();
    expect(labels.map((label) => label.split("–")[1])).toEqual([" hiến máu", " dạy học", " trồng cây"]);
    const [, , third = ""] = labels;
    expect(await bich.presses(third)).toContain(
      "Đã lưu minh chứng (1) cho: 2 giờ, Thứ Hai 23/11 – trồng cây",
    );
    expect(await bich.presses(third)).toContain("Đã lưu minh chứng (1)");
    later();
    await bich.says("/giotinhnguyen 4 20/11 tập huấn");
    await bich.sendsFile("giấy.pdf", pdf("undone"));
    const [first = ""] = await bich.buttons();
    expect(first).toContain("tập huấn");
    await bich.says("/lichsu bo");
    await bich.presses("4 giờ, Thứ Sáu 20/11 – tập huấn");
    expect(await bich.presses(first)).not.toContain("Đã lưu");
  });

  test("where only registered hours could be meant, they are offered to be logged as done", async () => {
    const em = house.cadre("XK01");
    house.setClock("2026-11-24T09:30:00+07:00");
    await em.says("đăng ký 2 tiếng hôm nay gói quà");
    const heard = await em.sendsFile("quà.pdf", pdf("registered"));
    expect(heard).toContain("Đồng chí đăng ký 2 giờ, Thứ Ba 24/11 – gói quà: làm xong thì chọn dưới đây");
    expect(await em.presses("✅ Đã làm 2 giờ")).toContain("2 giờ, Thứ Ba 24/11 – gói quà");
    later();
    expect(await em.sendsFile("quà.pdf", pdf("registered"))).toContain("làm minh chứng cho: 2 giờ");
    await em.says("/lichsu bo");
    await em.presses("2 giờ, Thứ Ba 24/11 – gói quà");
  });

  test("an album is one answer; what comes late goes to the same deed; the evidence can be taken off", async () => {
    const cuong = house.cadre("AK03");
    later();
    await cuong.says("/giotinhnguyen 2 dựng trại");
    later();
    const album = "b1";
    const first = await cuong.sendsPhoto(pdf("1"), { album });
    expect(first).toContain("Dùng ảnh này");
    expect(await cuong.sendsPhoto(pdf("2"), { album })).toBe("");
    expect(await cuong.sendsPhoto(pdf("2"), { album })).toBe("");
    expect(await cuong.presses(USE)).toContain("Đã lưu minh chứng (2) cho: 2 giờ");
    later();
    expect(await cuong.sendsPhoto(pdf("3"), { album })).toContain("Đã thêm vào minh chứng của: 2 giờ");
    const seen = await cuong.says("/minhchung");
    expect(seen).toContain("dựng trại (3)");
    const [label = ""] = await cuong.buttons();
    await cuong.presses(label);
    expect(await cuong.files()).toHaveLength(3);
    expect(await cuong.presses("↩️ Gỡ minh chứng")).toContain("Việc đã ghi vẫn giữ nguyên");
    expect(await cuong.says("/minhchung")).toContain("chưa có minh chứng nào");
    expect(await cuong.presses(USE)).toContain("không còn giữ");
    expect(await cuong.says("/lichsu")).toContain("dựng trại");
  });

  test("what a head has just logged for a member takes the head's photo; the member hears it, and holds it", async () => {
    const [an, bich] = [house.cadre("AK01"), house.cadre("AK02")];
    later();
    await an.says("/giotinhnguyen cho Phạm Ngọc Bích 1 sáng nay gác cổng");
    later();
    const offered = await an.sendsPhoto(pdf("gác cổng"));
    expect(offered).toContain("Phạm Ngọc Bích: 1 giờ, Thứ Ba 24/11");
    expect(await an.presses(USE)).toContain("Đã lưu minh chứng (1) cho việc của đồng chí Phạm Ngọc Bích");
    await house.app.lanes.idle();
    expect((await bich.heard()).at(-1)).toContain("Nguyễn Văn An đã thêm minh chứng");
    expect(await bich.says("/minhchung")).toContain("gác cổng (1)");
    later();
    await an.says("/giotinhnguyen cho Phạm Ngọc Bích 1 hôm qua quét sân");
    await an.sendsPhoto(pdf("sân 1"), { album: "sân" });
    const [newest = ""] = await an.buttons();
    expect(await an.presses(newest)).toContain("Đã lưu minh chứng (1)");
    later();
    expect(await an.sendsPhoto(pdf("sân 2"), { album: "sân" })).toContain(
      "Đã thêm vào minh chứng của: Phạm Ngọc Bích: 1 giờ, Thứ Hai 23/11",
    );
    expect(await bich.says("/minhchung")).toContain("quét sân (2)");
    house.setClock("2026-11-24T15:00:00+07:00");
    expect(await an.sendsPhoto(pdf("về sau"))).not.toContain("Phạm Ngọc Bích");
    house.setClock("2026-11-24T10:30:00+07:00");
  });

  test("what cannot be evidence is refused with what would do, and the deed stands", async () => {
    const dung = house.cadre("XK01");
    later();
    await dung.says("/giotinhnguyen 2 gói quà");
    const refused: [string, Uint8Array, string][] = [
      ["ảnh.jpg", pdf("").subarray(0, 0), "trống"],
      ["ảnh.heic", Buffer.from("\0\0\0\x18ftypheic", "latin1"), "HEIC"],
      ["ảnh.jpg", Buffer.from("<svg/>"), "ảnh (JPG, PNG) hoặc tệp PDF"],
      ["bảng.xlsx", Buffer.from("PK\u0003\u0004"), "ảnh (JPG, PNG) hoặc tệp PDF"],
      ["lớn.pdf", Buffer.concat([pdf("x"), Buffer.alloc(5 * 1024 * 1024)]), "tối đa 5 MB"],
    ];
    for (const [name, bytes, why] of refused) {
      later();
      const heard = await dung.sendsFile(name, bytes);
      expect(heard, name).toContain(why);
      expect(heard, name).toContain("việc đã ghi vẫn còn nguyên");
    }
    later();
    const edge = Buffer.alloc(5 * 1024 * 1024, 32);
    pdf("vừa").copy(edge);
    expect(await dung.sendsFile("vừa.pdf", edge)).toContain("gói quà");
    expect(await dung.says("/lichsu")).toContain("gói quà");
  });

  test("in the middle of a dialog a photo is taken beside it, and the question stays", async () => {
    const dung = house.cadre("XK01");
    later();
    await dung.says("/dangky");
    const heard = await dung.sendsFile("ảnh.pdf", pdf("beside"));
    expect(heard).toContain("làm minh chứng cho: 2 giờ");
    expect(heard).toContain("Câu còn chờ đồng chí");
    await dung.says("/huy");
  });

  test("correcting keeps the evidence; erasing one person keeps the same file of another", async () => {
    const tam = house.cadre("TD01");
    const hoa = house.cadre("NK01");
    for (const who of [tam, hoa]) {
      later();
      await who.says("/giotinhnguyen 2 họp mặt");
      await who.sendsFile("cùng.pdf", pdf("same"));
      await who.presses(USE);
    }
    await tam.says("/lichsu sua");
    await tam.says("1");
    await tam.presses("Số giờ");
    await tam.says("3 tiếng");
    expect(await tam.says("/minhchung")).toContain("3 giờ, Thứ Ba 24/11 – họp mặt (1)");
    const { keptFiles, personalData } = house.app.services;
    const exported = await keptFiles.exported("NK01");
    expect(exported.all).toBe(1);
    await personalData.erase("NK01", new Date(NOW));
    expect((await keptFiles.exported("NK01")).all).toBe(0);
    expect((await keptFiles.exported("TD01")).files).toHaveLength(1);
    await personalData.erase("TD01", new Date(NOW));
    expect(await keptFiles.read((await keptFiles.parcels.filesOf("TD01"))[0] ?? "")).toBeUndefined();
  });
});
