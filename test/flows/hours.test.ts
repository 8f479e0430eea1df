import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { HAS_BUTTONS, HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

const WEDNESDAY_EVENING = "2026-11-25T20:00:00+07:00";

let house: OpenHouse;
let bich: Chatter;
beforeEach(async () => {
  house = await openHouse({ iso: WEDNESDAY_EVENING });
  bich = house.cadre("AK02");
});
afterEach(() => house.close());

async function weekMinutes(code = "AK02", week = "2026-W48") {
  return minutesInWeek(house.app.services, code, week);
}

describe("a note that was asked for", () => {
  test.each(["bỏ qua", "không", "Không có."])("“%s” leaves it out", async (nothing) => {
    for (const answer of ["/giotinhnguyen", "2"]) await bich.says(answer);
    expect(await bich.says("hôm qua")).toContain("Đã ghi 2 giờ, Thứ Ba 24/11.");
    expect(await bich.says(nothing)).toContain("không cần ghi chú");
    await bich.presses("📝 Thêm ghi chú");
    expect(await bich.says(nothing)).toContain("Ghi chú giữ nguyên: 2 giờ, Thứ Ba 24/11.");
  });

  test("“quay lại” is no note", async () => {
    for (const answer of ["/giotinhnguyen", "2", "hôm qua"]) await bich.says(answer);
    expect(await bich.says("quay lại")).toMatch(/không còn câu nào trước đó[\s\S]*làm việc gì/);
    expect(await bich.says("hủy bỏ")).toContain("Mình đã dừng");
    const [entry] = await house.app.services.deeds.entries("AK02", ["2026-W48"]);
    expect(entry).toMatchObject({ amount: 120, note: "" });
  });
});

describe("at once", () => {
  test("says what was understood, the week against what is asked, and offers undo and a note", async () => {
    const said = await bich.says("/giotinhnguyen 1,5 hôm qua dọn vệ sinh kênh rạch");
    expect(said).toContain("1 giờ 30 phút, Thứ Ba 24/11 – dọn vệ sinh kênh rạch");
    expect(said).toContain("Tuần này: 1 giờ 30 phút / 2 giờ");
    expect(said).not.toContain("/ 2 giờ ✅");
    expect(await bich.says("/giotinhnguyen 30p")).toContain("Tuần này: 2 giờ / 2 giờ ✅");
    expect(await bich.buttons()).toEqual(["↩️ Hoàn tác", "📝 Thêm ghi chú"]);
  });

  test("is said in many ways", async () => {
    const ways: [line: string, understood: string][] = [
      ["/giotinhnguyen 2", "2 giờ, Thứ Tư 25/11"],
      ["/GIOTINHNGUYEN 2h", "2 giờ, Thứ Tư 25/11"],
      ["/giotinhnguyen hai tiếng", "2 giờ, Thứ Tư 25/11"],
      ["/giotinhnguyen 1h30p chủ nhật", "1 giờ 30 phút, Chủ nhật 22/11"],
      ["/giotinhnguyen nửa tiếng t7", "30 phút, Thứ Bảy 21/11"],
      ["giotinhnguyen 90 phut hom kia", "1 giờ 30 phút, Thứ Hai 23/11"],
      ["gio tinh nguyen 2 tieng 20/11", "2 giờ, Thứ Sáu 20/11"],
      ["Giờ tình nguyện: 1 tiếng rưỡi", "1 giờ 30 phút, Thứ Tư 25/11"],
      ["gio tinh nguyen 1 hôm kia trực chốt", "1 giờ, Thứ Hai 23/11 – trực chốt"],
      ["/giotinhnguyen 19h30-21h hôm qua trực chốt", "1 giờ 30 phút, Thứ Ba 24/11 – trực chốt"],
      ["hôm qua mình làm 2 tiếng dọn rác", "2 giờ, Thứ Ba 24/11 – dọn rác"],
      ["2 tiếng hôm qua".normalize("NFD"), "2 giờ, Thứ Ba 24/11"],
    ];
    // Within ten minutes the same again would be asked about.
    for (const [n, [line, understood]] of ways.entries()) {
      house.setClock(`2026-11-25T${String(11 + n)}:00:00+07:00`);
      expect(await bich.says(line), line).toContain(`Đã ghi ${understood}.`);
    }
  });

  test("ordinary talk is left alone", async () => {
    for (const talk of ["2 tiếng nữa họp nha", "mai làm 2 tiếng nhé", "2"]) await bich.says(talk);
    expect(await weekMinutes()).toBe(0);
  });

  test.each([
    ["báo cáo đồng chí, hôm qua em dọn rác 2 tiếng", "Đã ghi 2 giờ, Thứ Ba 24/11 – "],
    ["đăng ký giờ tình nguyện 2 tiếng", "đăng ký làm 2 giờ tình nguyện hôm nào"],
    ["dạ hôm qua em dọn rác 2 tiếng ạ", "Đã ghi 2 giờ, Thứ Ba 24/11"],
    ["/giotinhnguyen cho em 2 tiếng hôm qua", "Đã ghi 2 giờ, Thứ Ba 24/11."],
    ["/giotinhnguyen cho mình ghi 2 tiếng", "Đã ghi 2 giờ, Thứ Tư 25/11."],
    ["họp kéo tới mấy giờ", "chưa hiểu tin này"],
    ["sáng nay 7h30 trồng cây", "chưa hiểu tin này"],
    ["ok 2 tiếng hôm qua nha", "chưa ghi gì cả"],
  ])("“%s”: %s", async (line, heard) => {
    expect(await bich.says(line)).toContain(heard);
  });

  test("a member who logs for somebody else hears that nothing was saved, and how to log their own", async () => {
    const said = await bich.says("/giotinhnguyen cho thiếu nhi học bơi 2 tiếng");
    expect(said).toContain("chưa ghi gì cả");
    expect(said).toContain("/giotinhnguyen 2 hôm qua");
    expect(await weekMinutes()).toBe(0);
  });

  test.each([
    ["0", "0 giờ"],
    ["-1", "lớn hơn 0"],
    ["25", "24 giờ"],
    ["1e9", "chưa thấy số giờ"],
    ["NaN", "chưa thấy số giờ"],
    ["2 3", "hai con số"],
    ["٢", "chưa đọc được con số"],
    ["🙂", "chưa thấy số giờ"],
    ["2h chiều", "giờ trên đồng hồ"],
    ["2 30/2", "Không có ngày"],
    ["2 thứ 9", "Không có ngày"],
    ["2 tuần trước", "chưa rõ là ngày nào"],
    ["2 mai", "chưa tới"],
  ])(
    "“%s” is refused: what was wrong, that nothing was saved, and an example that works",
    async (line, wrong) => {
      const said = await bich.says(`/giotinhnguyen ${line}`);
      expect(said).toContain(wrong);
      expect(said).toMatch(/chưa ghi/);
      expect(await weekMinutes()).toBe(0);
      const [example] = /\/giotinhnguyen [^.]+/.exec(said) ?? [];
      expect(await bich.says(example ?? "no example")).toContain("Đã ghi");
    },
  );

  test("times that are not over yet are refused, and taken once they are", async () => {
    house.setClock("2026-11-25T15:53:00+07:00");
    const said = await bich.says("/giotinhnguyen 20h-22h hôm nay");
    expect(said).toContain("chưa tới 22:00 nên mình chưa ghi giờ ấy");
    expect(await weekMinutes()).toBe(0);
    const [example] = /\/giotinhnguyen [^.]+/.exec(said) ?? [];
    expect(await bich.says(example ?? "no example")).toContain("Đã ghi 2 giờ, Thứ Ba 24/11");
    house.setClock("2026-11-25T22:00:00+07:00");
    expect(await bich.says("/giotinhnguyen 20h-22h hôm nay")).toContain("Đã ghi 2 giờ, Thứ Tư 25/11");
  });

  test("asked step by step, times to come are refused for today and taken for yesterday", async () => {
    await bich.says("/giotinhnguyen");
    await bich.says("20h-22h");
    expect(await bich.presses("Hôm nay (25/11)")).toContain("chưa tới 22:00");
    expect(await weekMinutes()).toBe(0);
    await bich.says("/giotinhnguyen");
    await bich.says("20h-22h");
    expect(await bich.presses("Hôm qua (24/11)")).toContain("Đã ghi 2 giờ, Thứ Ba 24/11");
  });

  test("a note that fits nowhere is refused", async () => {
    expect(await bich.says(`/giotinhnguyen 2 ${"dọn rác ".repeat(40)}`)).toContain("Ghi chú hơi dài");
    expect(await weekMinutes()).toBe(0);
  });

  test("no day holds more than 24 hours", async () => {
    await bich.says("/giotinhnguyen 20");
    expect(await bich.says("/giotinhnguyen 5")).toContain("đã ghi 20 giờ; thêm 5 giờ thì quá 24 giờ");
    expect(await bich.says("/giotinhnguyen 4")).toContain("24 giờ / 2 giờ ✅");
  });

  test("the same delivery twice, and two deliveries at once, are one entry", async () => {
    const raw = rawMessages(house, "AK02");
    await Promise.all([
      raw.says("m1", "/giotinhnguyen 2", { key: "telegram:1" }),
      raw.says("m1", "/giotinhnguyen 2", { key: "telegram:1" }),
    ]);
    await raw.says("m1", "/giotinhnguyen 2", { key: "telegram:1" });
    expect(await weekMinutes()).toBe(120);
  });

  test.runIf(HAS_GROUPS_AND_FILES)("a strange person and a group log nothing", async () => {
    expect(await house.stranger("la").says("/giotinhnguyen 2")).toContain("/start");
    expect(await house.inGroup("AK02", "nhom").says("/giotinhnguyen 2")).toBe("");
    expect(await weekMinutes()).toBe(0);
  });
});

describe("in three steps", () => {
  test("by buttons", async () => {
    await bich.says("/giotinhnguyen");
    expect(await bich.buttons()).toEqual(["1 giờ", "2 giờ", "3 giờ"]);
    await bich.presses("2 giờ");
    expect(await bich.presses("Hôm qua (24/11)")).toContain("Đã ghi 2 giờ, Thứ Ba 24/11.");
    expect(await bich.presses("Bỏ qua")).toContain("không cần ghi chú");
  });

  test("by words; a wrong answer is asked again, a full one is not asked twice", async () => {
    await bich.says("/giotinhnguyen");
    const again = await bich.says("nhiều lắm");
    expect(again).toContain("chưa thấy số giờ");
    expect(again).toContain("bao lâu");
    await bich.says("1 tiếng rưỡi");
    expect(await bich.says("hôm nào đó")).toContain("Mình chưa đọc được ngày");
    expect(await bich.says("ngày mai")).toContain("chưa tới");
    expect(await bich.says("thứ 7")).toContain("Đã ghi 1 giờ 30 phút, Thứ Bảy 21/11.");
    expect(await bich.says("phát quà")).toContain("1 giờ 30 phút, Thứ Bảy 21/11 – phát quà.");
    await bich.says("/giotinhnguyen");
    expect(await bich.says("45 phút hôm qua trồng cây")).toContain(
      "Đã ghi 45 phút, Thứ Ba 24/11 – trồng cây.",
    );
  });

  test("a quick command in the middle is served and the question comes again", async () => {
    await bich.says("/giotinhnguyen");
    await bich.presses("1 giờ");
    const said = await bich.says("/tiendo");
    expect(said).toContain("0 giờ / 2 giờ");
    expect(said).toContain("Ngày nào vậy");
    expect(await bich.says("hôm nay")).toContain("Đã ghi 1 giờ, Thứ Tư 25/11.");
    expect(await bich.says("-")).toContain("không cần ghi chú");
  });

  test("the whole line in the middle answers the questions; /huy leaves without logging", async () => {
    await bich.says("/giotinhnguyen");
    expect(await bich.says("/giotinhnguyen 2")).not.toContain("bao lâu");
    await bich.says("/giotinhnguyen");
    await bich.says("/huy");
    expect(await weekMinutes()).toBe(120);
  });
});

describe("office hours (IV.2.2: outside office hours)", () => {
  test("an interval inside them is a question; no saves nothing, yes saves", async () => {
    expect(await bich.says("/giotinhnguyen 8h-10h")).toContain(
      "08:00–10:00, Thứ Tư 25/11 nằm trong giờ hành chính",
    );
    expect(await bich.presses("Không, đừng ghi")).toContain("Những giờ ấy mình chưa ghi");
    expect(await weekMinutes()).toBe(0);
    await bich.says("/giotinhnguyen 8h-10h");
    expect(await bich.presses("Đúng, ghi giúp mình")).toContain("Đã ghi 2 giờ");
  });

  test("no question in the evening, at the weekend, on a holiday, or without times", async () => {
    for (const line of ["17h-19h", "8h-10h chủ nhật", "8h-10h 24/11", "2 hôm nay"])
      expect(await bich.says(`/giotinhnguyen ${line}`), line).toContain("Đã ghi 2 giờ");
  });
});

describe("a locked week", () => {
  test("is open for 7 days after its Sunday, then refused with the line a secretary types", async () => {
    house.setClock("2026-11-29T23:00:00+07:00");
    expect(await bich.says("/giotinhnguyen 2 22/11")).toContain("Tuần 16/11–22/11: 2 giờ / 2 giờ ✅");
    house.setClock("2026-11-30T00:10:00+07:00");
    const said = await bich.says("/giotinhnguyen 2 22/11");
    expect(said).toContain("đã khóa sổ từ sau ngày 29/11");
    expect(said).toContain("/giotinhnguyen cho Phạm Ngọc Bích 2 22/11");
    expect(await weekMinutes("AK02", "2026-W47")).toBe(120);
  });

  test.each([
    ["1", "1"],
    ["90 phút", "1 giờ 30 phút"],
  ])("the secretary's line holds the cadre's own %s, and is taken", async (typed, kept) => {
    house.setClock("2026-11-30T08:00:00+07:00");
    const line = `/giotinhnguyen cho Phạm Ngọc Bích ${kept} 15/11`;
    expect(await bich.says(`/giotinhnguyen ${typed} 15/11`)).toContain(line);
    const secretary = house.cadre("AK01");
    await secretary.says(line);
    await secretary.presses("Xác nhận");
    expect(await secretary.says("ghi muộn")).toContain("Phạm Ngọc Bích");
    expect(await weekMinutes("AK02", "2026-W46")).toBe(typed === "1" ? 60 : 90);
  });

  test.runIf(HAS_BUTTONS)("keeps its entries from undo, correction and notes too", async () => {
    await bich.says("/giotinhnguyen 2");
    house.setClock("2026-12-07T08:00:00+07:00");
    const said = await bich.presses("↩️ Hoàn tác");
    expect(said).toContain("khóa sổ");
    expect(said).toContain("Cần bỏ mục này");
    const line = /\/giotinhnguyen bỏ cho .*/.exec(said)?.[0] ?? "";
    const secretary = house.cadre("AK01");
    expect(await secretary.says(line.replace(" 2 ", " 3 "))).toContain("không thấy mục 3 giờ");
    expect(await secretary.says(line)).toContain("xác nhận thay đổi bổ sung");
    await secretary.presses("Xác nhận");
    expect(await secretary.says("mất điện thoại")).toContain("Đã hoàn tác 2 giờ");
    expect(await weekMinutes()).toBe(0);
    house.setClock("2026-11-29T20:00:00+07:00");
    await bich.says("/giotinhnguyen 2");
    house.setClock("2026-12-07T08:00:00+07:00");
    expect(await bich.presses("📝 Thêm ghi chú")).toContain("khóa sổ");
    expect(await weekMinutes()).toBe(120);
  });
});

describe("an edited message", () => {
  test("corrects the entry it made, and says what changed", async () => {
    const raw = rawMessages(house, "AK02");
    await raw.says("m1", "/giotinhnguyen 2");
    const said = await raw.says("m1", "/giotinhnguyen 1,5 hôm qua dọn rác", { edited: true });
    expect(said).toContain("2 giờ, Thứ Tư 25/11 → 1 giờ 30 phút, Thứ Ba 24/11 – dọn rác");
    expect(await weekMinutes()).toBe(90);
    expect(await raw.says("m1", "/giotinhnguyen 3", { edited: true })).toContain("→ 3 giờ, Thứ Tư 25/11");
    expect(await weekMinutes()).toBe(180);
  });

  test("means the days as of its first sending, also after midnight and into another week", async () => {
    const raw = rawMessages(house, "AK02");
    await raw.says("m1", "/giotinhnguyen 2 hôm qua", { at: "2026-11-29T23:59:00+07:00" });
    await raw.says("m1", "/giotinhnguyen 1 hôm qua", { at: "2026-11-30T00:01:00+07:00", edited: true });
    const [entry] = await house.app.services.deeds.entries("AK02", ["2026-W48"]);
    expect(entry).toMatchObject({ day: "2026-11-28", amount: 60 });
    await raw.says("m1", "/giotinhnguyen 1 22/11", { at: "2026-11-29T23:59:30+07:00", edited: true });
    expect([await weekMinutes(), await weekMinutes("AK02", "2026-W47")]).toEqual([0, 60]);
  });

  test("logs when it had made nothing; a wording that cannot be read keeps the entry", async () => {
    const raw = rawMessages(house, "AK02");
    await raw.says("m1", "/giotinhnguyen hai ba");
    expect(await raw.says("m1", "/giotinhnguyen 2", { edited: true })).toContain("Đã ghi 2 giờ");
    const said = await raw.says("m1", "/giotinhnguyen abc", { edited: true });
    expect(said).toContain("chưa thấy số giờ");
    expect(said).toContain("vẫn giữ nguyên: 2 giờ, Thứ Tư 25/11");
    expect(await raw.says("m1", "/giotinhnguyen 2 tiếng", { edited: true })).toContain("không thay đổi gì");
    expect(await weekMinutes()).toBe(120);
  });
});
