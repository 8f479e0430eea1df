import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handMadeWorkbook, inlineSheet } from "../fixtures/hand-made-workbook.ts";
import { type OpenHouse, openHouse, SMALL_CITY, type TestCadre } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

/** The ward An Khánh with five branches; each test takes somebody of their own. */
const BRANCHES = ["1", "2", "3", "4", "5"].map((n) => ({
  code: `AK-${n}`,
  name: `Chi đoàn khu vực ${n}`,
  level: "Chi đoàn",
  parent: "AK",
}));
const people = (unit: string, letter: string): TestCadre[] =>
  Array.from({ length: 17 }, (_, n) => ({
    code: `${letter}${n}`,
    name: `Đoàn Viên ${letter}${n}`,
    unit,
    positions: ["Ủy viên Ban Chấp hành"],
  }));
const organisation = {
  units: [...SMALL_CITY.units, ...BRANCHES],
  cadres: [...SMALL_CITY.cadres, ...people("AK", "W"), ...people("XK", "X")],
};

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-20T20:00:00+07:00", organisation });
});
afterAll(() => house.close());

let used = 0;
/** A member of a ward with branches below. */
const ward = () => house.cadre(`W${used++}`);
let apart = 0;
/** A member of a ward that has none. */
const alone = () => house.cadre(`X${apart++}`);

describe("one line, all the duties that it serves", () => {
  test("of two deeds in a line, the one that is not to be logged takes none of the other with it", async () => {
    const cadre = ward();
    expect(await cadre.says("sáng nay em dọn rác 2 tiếng, chiều nay em họp chi đoàn kv2")).toContain(
      "giờ hành chính",
    );
    const said = await cadre.presses("Không, đừng ghi");
    expect(said).toContain("Những giờ ấy mình chưa ghi");
    expect(said).toMatch(/Đã ghi[^\n]*sinh hoạt/);
    expect(await cadre.says("/lichsu")).not.toContain("dọn rác");
  });

  test("an activity of two hours is both, is said to be, and either can be taken off", async () => {
    const cadre = ward();
    const said = await cadre.says("/hoatdong hôm qua 19h-21h dọn kênh với chi đoàn khu vực 5");
    expect(said).toContain("Đã ghi 2 giờ và 1 hoạt động tình nguyện, Thứ Năm 19/11, Chi đoàn khu vực 5");
    expect(said).toContain("Tuần này: 2 giờ / 2 giờ ✅\nTháng 11/2026: hoạt động 1/3 hoặc sinh hoạt 0/3");
    await cadre.presses("↩️ Hoàn tác");
    const undone = await cadre.says("Chỉ 1 hoạt động tình nguyện");
    expect(undone).toContain("hoạt động 0/3 hoặc sinh hoạt 0/3");
    expect(await cadre.says("/lichsu")).toContain("• 2 giờ, Thứ Năm 19/11");
  });

  test("duty by duty it is locked: of 2/11 it counts for the month, its hours can be added by a head", async () => {
    const said = await ward().says("/hoatdong 2/11 2 tiếng dọn kênh với chi đoàn khu vực 5");
    expect(said).toContain("Đã ghi 1 hoạt động tình nguyện, Thứ Hai 02/11");
    expect(said).toMatch(/2 giờ chưa ghi được: Tuần 02\/11–08\/11 đã khóa sổ từ sau ngày 15\/11/);
    expect(said).toMatch(/\/giotinhnguyen cho Đoàn Viên W\d+ 2 02\/11$/m);
  });

  test("an activity that is locked with its hours is added as a whole, and corrected as a whole", async () => {
    const cadre = ward();
    const locked = await cadre.says("/hoatdong 2/10 2 tiếng dọn kênh với chi đoàn khu vực 5");
    expect(locked).toContain("Tuần 28/09–04/10 và tháng 10/2026 đã khóa sổ từ sau ngày");
    expect(locked).toMatch(/\/hoatdong cho Đoàn Viên W\d+ 02\/10 2 giờ Chi đoàn khu vực 5$/m);
    await cadre.says("/hoatdong 16/11 trồng cây 2 tiếng với chi đoàn khu vực 5");
    const kept = await cadre.says("à nhầm ngày 6/11");
    expect(kept).toMatch(/bỏ mục này: \/hoatdong bỏ cho Đoàn Viên W\d+ 16\/11 2 giờ Chi đoàn khu vực 5, rồi/);
    expect(kept).toMatch(/ví dụ: \/hoatdong cho Đoàn Viên W\d+ 06\/11 2 giờ Chi đoàn khu vực 5/);
    const head = house.cadre("AK01");
    const take = /\/hoatdong bỏ cho [^,]*/.exec(kept)?.[0] ?? "";
    const undone = await head.says(take);
    expect(undone).toContain("Đã hoàn tác 2 giờ và 1 hoạt động tình nguyện, Thứ Hai 16/11");
    expect(undone).not.toContain("vẫn được tính");
  });

  test("of an activity that a head takes back without its hours those are said to count, and how they are taken", async () => {
    const cadre = ward();
    await cadre.says("/hoatdong 17/11 trồng cây 2 tiếng với chi đoàn khu vực 4");
    const name = /Đoàn Viên W\d+/.exec(await cadre.says("/donvi"))?.[0] ?? "";
    const undone = await house.cadre("AK01").says(`/hoatdong bỏ cho ${name} 17/11`);
    expect(undone).toContain("Đã hoàn tác 1 hoạt động tình nguyện, Thứ Ba 17/11");
    expect(undone).toContain(
      `2 giờ của việc ấy vẫn được tính. Cần bỏ nữa, đồng chí gõ: /giotinhnguyen bỏ cho ${name} 2 17/11`,
    );
  });

  test("what is locked as a whole names the line by which a head adds it", async () => {
    const said = await ward().says("/sinhhoat 2/10 chi đoàn khu vực 5");
    expect(said).toMatch(
      /Tháng 10\/2026 đã khóa sổ.*\/sinhhoat cho Đoàn Viên W\d+ 02\/10 Chi đoàn khu vực 5/,
    );
  });
});

describe("in plain words, without a command", () => {
  test.each([
    [
      "đi sinh hoạt chi đoàn kv3 tối qua",
      "Đã ghi 1 buổi sinh hoạt chi đoàn, Thứ Năm 19/11, Chi đoàn khu vực 3",
    ],
    [
      "hôm kia ra quân dọn kênh 2 tiếng với chi đoàn 5",
      "Đã ghi 2 giờ và 1 hoạt động tình nguyện, Thứ Tư 18/11, Chi đoàn khu vực 5",
    ],
  ])("“%s”", async (line, said) => {
    expect(await ward().says(line)).toContain(said);
  });

  test("one thing that may be meant is taken by a plain yes, and left by a plain no", async () => {
    const cadre = ward();
    expect(await cadre.says("hôm qua dọn rác kv1")).toContain("Mình chưa ghi gì. Nếu đồng chí đã làm");
    expect(await cadre.says("có")).toContain(
      "Đã ghi 1 hoạt động tình nguyện, Thứ Năm 19/11, Chi đoàn khu vực 1",
    );
    await cadre.says("hôm qua dọn rác kv2");
    expect(await cadre.says("ko")).toContain("Mình chưa ghi gì cả");
    expect(await cadre.says("/lichsu")).not.toContain("khu vực 2");
  });

  test("a plan logs nothing", async () => {
    const cadre = ward();
    await cadre.says("tối mai sinh hoạt chi đoàn kv3 nha mọi người");
    expect(await cadre.says("/lichsu")).toContain("chưa ghi");
  });
});

describe("whose activity it was (IV.2.2)", () => {
  test("not said, with units below: asked in two buttons", async () => {
    const cadre = ward();
    expect(await cadre.says("/hoatdong hôm qua dọn kênh")).toContain("của đơn vị nào");
    expect(await cadre.presses("Đơn vị cấp dưới")).toContain("Đã ghi 1 hoạt động tình nguyện");
  });

  test("one's own counts as hours alone, and without hours nothing is logged", async () => {
    const cadre = ward();
    await cadre.says("/hoatdong hôm qua dọn kênh 2 tiếng");
    const own = await cadre.presses("Đơn vị mình, cấp trên");
    expect(own).toContain("chỉ tính giờ tình nguyện");
    expect(own).toContain("Đã ghi 2 giờ, Thứ Năm 19/11");
    const none = await cadre.says("/hoatdong hôm kia với Đoàn phường An Khánh");
    expect(none).toContain("mình chưa ghi gì cả");
    expect(none).toContain("/giotinhnguyen 2 hôm qua");
  });

  test("who has no unit below is not asked", async () => {
    expect(await alone().says("/hoatdong hôm qua dọn kênh")).toContain("Đã ghi 1 hoạt động tình nguyện");
  });
});

describe("never counted twice", () => {
  test("a branch meets once a day", async () => {
    const cadre = ward();
    expect(await cadre.says("/sinhhoat hôm qua kv3")).toContain("sinh hoạt 1/3");
    expect(await cadre.says("/sinhhoat tối qua chi đoàn 3")).toContain("đã ghi rồi");
    expect(await cadre.says("/sinhhoat hôm qua kv4")).toContain("sinh hoạt 2/3");
  });

  test("nor as activity and as meeting, unless it is said to be another", async () => {
    const cadre = ward();
    await cadre.says("/sinhhoat hôm qua kv3");
    expect(await cadre.says("/hoatdong hôm qua dọn rác với kv3")).toContain("việc khác, hay vẫn là việc ấy");
    expect(await cadre.presses("Vẫn việc ấy, đừng ghi")).toContain("không ghi thêm");
    await cadre.says("/hoatdong hôm qua dọn rác với kv3");
    expect(await cadre.presses("Việc khác, ghi thêm")).toContain("hoạt động 1/3 hoặc sinh hoạt 1/3");
  });
});

describe("what is open or wrong", () => {
  test("the command alone asks, and takes a button or words", async () => {
    const cadre = alone();
    expect(await cadre.says("/sinhhoat")).toContain("Sinh hoạt hôm nào");
    expect(await cadre.presses("Hôm qua (19/11)")).toContain("1 buổi sinh hoạt chi đoàn, Thứ Năm 19/11");
    await cadre.says("/hoatdong");
    expect(await cadre.says("thứ 3 dọn kênh")).toContain("Thứ Ba 17/11 – dọn kênh");
  });

  test("a day to come, a number too large: refused, with one right example", async () => {
    const cadre = alone();
    for (const line of ["/hoatdong 25/11", "/sinhhoat 0", "/sinhhoat 99", "/hoatdong 30/2"]) {
      const said = await cadre.says(line);
      expect(said, line).toContain("chưa ghi gì cả");
      expect(said, line).toMatch(/ví dụ: \/(?:hoatdong|sinhhoat) /i);
    }
  });

  test("an edited line corrects what it logged", async () => {
    const raw = rawMessages(house, `X${apart++}`);
    await raw.says("m1", "/sinhhoat hôm qua chi đoàn 5");
    expect(await raw.says("m1", "/sinhhoat hôm kia chi đoàn 5", { edited: true })).toContain(
      "→ 1 buổi sinh hoạt chi đoàn, Thứ Hai 23/11",
    );
  });
});

describe("a song, a dance, a sport", () => {
  test("which of them is asked where it was not said", async () => {
    const cadre = alone();
    expect(await cadre.says("/renluyen")).toContain("Đồng chí tập gì");
    expect(await cadre.presses("Bài hát")).toContain("Đã ghi 1 bài hát");
    expect(await cadre.says("/renluyen bóng đá hôm qua")).toContain("1 môn thể thao, Thứ Năm 19/11");
  });

  test("with a day alone each button logs its own kind on that day", async () => {
    for (const [button, logged] of [
      ["1 bài hát", "Đã ghi 1 bài hát"],
      ["1 điệu múa tập thể", "Đã ghi 1 điệu múa tập thể"],
      ["1 môn thể thao", "Đã ghi 1 môn thể thao"],
    ] as const) {
      const cadre = alone();
      await cadre.says("/renluyen hôm qua");
      const said = await cadre.presses(`${button} · Thứ Năm 19/11`);
      expect(said).toContain(`${logged}, Thứ Năm 19/11`);
    }
  });
});

test("of several sittings told of one day at one place nothing is said to be there already", async () => {
  const said = await alone().says("/sinhhoat 2 buổi chi đoàn khu vực 3 hôm qua");
  expect(said).toContain("thì mình chưa ghi, vì ở một nơi mỗi ngày chỉ tính một lần");
  expect(said).toContain("sinh hoạt chi đoàn 19/11");
});

describe("all of a month told as a number", () => {
  test("is logged where nothing of its kind is kept of the month", async () => {
    const cadre = ward();
    expect(await cadre.says("tháng này tôi đã dự 3 buổi sinh hoạt chi đoàn rồi")).toContain(
      "Đã ghi 3 buổi sinh hoạt chi đoàn, Thứ Sáu 20/11",
    );
    expect(await cadre.says("tháng này em tham gia 2 hoạt động tình nguyện rồi")).toContain("hoạt động");
  });

  test("is asked about where some may be among it", async () => {
    const cadre = ward();
    await cadre.says("/sinhhoat 5/11 chi đoàn khu vực 2");
    const said = await cadre.says("tháng này em dự 2 buổi sinh hoạt rồi");
    expect(said).toContain("Từ 01/11 mình đã ghi 1 buổi sinh hoạt chi đoàn.");
    expect(await cadre.says("/lichsu")).not.toContain("2 buổi");
    expect(await cadre.says("/sinhhoat 2 buổi trong tháng này")).toContain("mình đã ghi 1 buổi");
  });

  test("of last week it is entered on its last day, and of one branch by its days", async () => {
    const cadre = ward();
    expect(await cadre.says("tuần rồi em dự 2 buổi sinh hoạt chi đoàn")).toContain(
      "Đã ghi 2 buổi sinh hoạt chi đoàn, Chủ nhật 15/11",
    );
    expect(await cadre.says("tháng này em dự 2 buổi sinh hoạt với chi đoàn khu vực 3")).toContain(
      "chưa rõ là ngày nào",
    );
  });

  test("of somebody else it is asked for by its days", async () => {
    expect(await house.cadre("AK01").says("/sinhhoat cho Bích 2 buổi trong tháng này")).toContain(
      "chưa rõ là ngày nào",
    );
  });
});

describe("the áo Thanh niên", () => {
  test("one line, a note, once a day", async () => {
    const cadre = alone();
    const said = await cadre.says("/aoxanh hôm qua dự hội nghị");
    expect(said).toContain("Đã ghi 1 lần mặc áo Thanh niên, Thứ Năm 19/11 – hội nghị");
    expect(await cadre.says("/aoxanh hôm qua")).toContain("mỗi ngày chỉ tính một lần");
    expect(await cadre.says("/lichsu")).toContain("• 1 lần mặc áo Thanh niên, Thứ Năm 19/11");
  });

  test("without a day the week's Monday is offered first", async () => {
    const cadre = alone();
    expect(await cadre.says("/aoxanh")).toContain("hôm nào");
    expect(await cadre.presses("Thứ Hai 16/11")).toContain("Đã ghi 1 lần mặc áo Thanh niên, Thứ Hai 16/11");
    await cadre.presses("↩️ Hoàn tác");
    expect(await cadre.says("hôm nay có mặc áo thanh niên")).toContain("Thứ Sáu 20/11");
  });

  test("for one of the unit, who is told, and for many", async () => {
    const head = house.cadre("AK01");
    expect(await head.says("/aoxanh cho Bích 16/11")).toContain(
      "Phạm Ngọc Bích: 1 lần mặc áo Thanh niên, Thứ Hai 16/11",
    );
    expect((await house.cadre("AK02").heard()).at(-1)).toContain("1 lần mặc áo Thanh niên, Thứ Hai 16/11");
    const many = house.cadre("XK01");
    await many.says("/aoxanh nhieu");
    await many.says("1, 2");
    await many.presses("Xong").catch(() => undefined);
    expect(await many.says("16/11")).toMatch(/Ghi 1 lần mặc áo Thanh niên, Thứ Hai 16\/11 cho 2 đồng chí/);
    expect(await many.presses("✅ Ghi")).toContain("Đã ghi 1 lần mặc áo Thanh niên");
  });
});

describe("for others", () => {
  test("for one, who is told; the head takes it back", async () => {
    const head = house.cadre("AK01");
    const said = await head.says("/sinhhoat cho Bích hôm qua kv2");
    expect(said).toContain("Đã ghi cho đồng chí Phạm Ngọc Bích: 1 buổi sinh hoạt chi đoàn, Thứ Năm 19/11");
    const heard = (await house.cadre("AK02").heard()).at(-1);
    expect(heard).toContain(
      "vừa ghi cho đồng chí 1 buổi sinh hoạt chi đoàn, Thứ Năm 19/11, Chi đoàn khu vực 2",
    );
    expect(heard).toContain("sinh hoạt 1/3");
    expect(await head.says("/sinhhoat bỏ cho Bích hôm qua kv2")).toContain("Đã hoàn tác 1 buổi sinh hoạt");
  });

  test("a name alone is one of today, and a word that is none is asked about", async () => {
    const head = house.cadre("AK01");
    expect(await head.says("/renluyen cho Cường bài hát")).toContain(
      "Đặng Quốc Cường: 1 bài hát, Thứ Sáu 20/11",
    );
    expect(await head.says("/sinhhoat cho Zdenka")).toContain("không thấy ai tên “Zdenka”");
  });

  test("in a locked month with a reason", async () => {
    const head = house.cadre("AK01");
    expect(await head.says("/sinhhoat cho Cường 2/10 kv1")).toContain("Tháng 10/2026 đã khóa sổ");
    await head.presses("Xác nhận");
    expect(await head.says("đi công tác nên ghi muộn")).toContain("Đã ghi cho đồng chí Đặng Quốc Cường");
  });

  test("for many: the same for all, each told", async () => {
    const head = house.cadre("XK01");
    await head.says("/hoatdong nhieu");
    await head.says("1, 2");
    await head.presses("Xong").catch(() => undefined);
    const said = await head.says("hôm qua trồng cây");
    expect(said).toMatch(/Ghi 1 hoạt động tình nguyện, Thứ Năm 19\/11 – trồng cây cho 2 đồng chí/);
    expect(await head.presses("✅ Ghi")).toContain("Đã ghi 1 hoạt động tình nguyện");
  });

  test("for many, with what they did behind the command: it is not asked again", async () => {
    const head = house.cadre("XK01");
    expect(await head.says("/hoatdong nhieu ngày mai dọn rác")).toContain("ví dụ: /hoatdong nhieu hôm qua");
    await head.says("/hoatdong nhieu người hôm kia vớt lục bình");
    const said = await head.says("1, 2");
    expect(said).toMatch(/Ghi 1 hoạt động tình nguyện, Thứ Tư 18\/11 – vớt lục bình cho 2 đồng chí/);
    await head.presses("Thôi, không ghi");
  });

  describe.each([
    ["giotinhnguyen", "2 {day} dọn rác", "2 giờ"],
    ["hoatdong", "{day} dọn kênh với kv1", "1 hoạt động tình nguyện"],
    ["sinhhoat", "{day} kv2", "1 buổi sinh hoạt chi đoàn"],
    ["renluyen", "bài hát {day}", "1 bài hát"],
    ["aoxanh", "{day}", "1 lần mặc áo Thanh niên"],
  ])("/%s", (command, line, what) => {
    const on = (day: string) => line.replace("{day}", day);

    test("for one", async () => {
      const said = await house.cadre("AK01").says(`/${command} cho Cường ${on("16/11")}`);
      expect(said).toContain(`Đã ghi cho đồng chí Đặng Quốc Cường: ${what}, Thứ Hai 16/11`);
    });

    test("for many whose names are pasted: the doubtful are asked about, the unknown said", async () => {
      const head = house.cadre("AK01");
      const asked = await head.says(
        `/${command} nhieu ${on("17/11")}\n1. Phạm Ngọc Bíc\n2. Đặng Quốc Cường;\n- Lạ Văn Hoắc`,
      );
      expect(asked).toContain("“Phạm Ngọc Bíc” là ai");
      const shown = await head.presses("Phạm Ngọc Bích");
      expect(shown).toContain("• Lạ Văn Hoắc");
      expect(shown).toMatch(new RegExp(`Ghi ${what}, Thứ Ba 17/11[^]*cho 2 đồng chí`));
      expect(await head.presses("✅ Ghi")).toContain("• Đặng Quốc Cường\n• Phạm Ngọc Bích");
      expect((await house.cadre("AK02").heard()).at(-1)).toContain(`${what}, Thứ Ba 17/11`);
      await head.presses("↩️ Hoàn tác tất cả");
    });

    test("for many in a workbook", async () => {
      const head = house.cadre("AK01");
      expect(await head.says(`/${command} nhieu tệp ${on("18/11")}`)).toContain("gửi tệp Excel");
      const rows = [
        ["STT", "Họ và tên"],
        ["1", "Phạm Ngọc Bích"],
        ["2", "ĐẶNG QUỐC CƯỜNG"],
      ];
      const shown = await head.sendsFile("du-hop.xlsx", handMadeWorkbook({ Dự: inlineSheet(rows) }));
      expect(shown).toMatch(new RegExp(`Ghi ${what}, Thứ Tư 18/11[^]*cho 2 đồng chí`));
      expect(await head.presses("✅ Ghi")).toContain("• Phạm Ngọc Bích\n• Đặng Quốc Cường");
    });
  });

  test("a list of nobody logs nothing; nor does a file without names", async () => {
    const head = house.cadre("AK01");
    expect(await head.says("/hoatdong nhieu hôm qua kv2\nLạ Văn Hoắc")).toContain(
      "không thấy ai trong danh sách ấy",
    );
    await head.says("/hoatdong nhieu tệp hôm qua kv2");
    expect(await head.sendsFile("a.xlsx", handMadeWorkbook({ A: inlineSheet([["STT"], ["1"]]) }))).toContain(
      "không thấy tên nào trong tệp",
    );
    await head.says("/huy");
  });

  test("“xong” and “ok” to the question of the day are no deed of today", async () => {
    const head = house.cadre("XK01");
    await head.says("/hoatdong nhieu");
    await head.says("1, 2");
    expect(await head.says("xong")).toContain("Hoạt động hôm nào");
    expect(await head.says("ok")).not.toContain("Ghi 1 hoạt động");
    await head.says("/huy");
  });

  test("what a member has already is said with their name, and “đồng ý” adds nothing", async () => {
    const head = house.cadre("AK01");
    await head.says("/hoatdong cho Bích 17/11 phát quà với kv2");
    const asked = await head.says("/hoatdong cho Bích 17/11 dọn rác với kv2");
    expect(asked).toContain("Đồng chí Phạm Ngọc Bích đã có 1 hoạt động tình nguyện");
    expect(await head.says("đồng ý")).not.toContain("Đã ghi");
    expect(await head.presses("Vẫn việc ấy, đừng ghi")).toContain("không ghi thêm");
  });
});
