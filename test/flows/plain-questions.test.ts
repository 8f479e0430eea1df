import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse, townWithGroupsAndFiles } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-24T09:00:00+07:00", town: townWithGroupsAndFiles });
  await house.inGroup("NK01", "nhom-nk").says("/ketnoi");
});
afterAll(() => house.close());

test("a cadre asks when what is due, and whom to ask", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("hạn nộp khi nào vậy ad")).toContain(
    "giờ tình nguyện tuần 23/11–29/11: làm đến hết Chủ nhật 29/11, ghi và sửa được đến hết 06/12",
  );
  // The plan names no day for a pledge (III.2, IV.1): January is advised, and later in the year it counts.
  const pledge = await cadre.says("hạn đăng ký tới ngày nào");
  expect(pledge).toContain(
    "bản đăng ký năm 2026: nên xong đến hết Thứ Bảy 31/01, làm sau đó trong năm vẫn được tính",
  );
  expect(pledge).toContain("bản đăng ký năm 2027: nên xong đến hết");
  expect(await cadre.says("han tu kiem diem quy 4 la bao gio")).toContain(
    "bản tự kiểm điểm quý 4/2026: đến hết Thứ Năm 31/12",
  );
  const whom = await cadre.says("bí thư của em là ai");
  expect(whom).toContain("Đơn vị của đồng chí: Đoàn phường An Khánh");
  expect(whom).toContain("Bí thư Nguyễn Văn An (đang dùng: ");
});

test("the year's report is due for heads; a head alone in the unit hears of the unit above", async () => {
  const heard = await house.cadre("XK01").says("hạn báo cáo năm là khi nào");
  expect(heard).toContain("báo cáo năm của đơn vị: đến hết 19/10/2027");
  expect(await house.cadre("XK01").says("có gì thì hỏi ai")).toContain("Bí thư Trần Thị Hoa");
});

test("a complaint leads to a person, thanks to thanks, an emoji to a word", async () => {
  const cadre = house.cadre("AK03");
  const heard = await cadre.says("bot dở quá");
  expect(heard).toContain("Mình xin lỗi");
  expect(heard).toContain("Bí thư Nguyễn Văn An");
  expect(heard).not.toContain("Danh sách đang ghi");
  expect(await cadre.buttons()).toEqual(["Nhắn Bí thư"]);
  expect(await cadre.says("cảm ơn bot nhiều nha")).toContain("vui vì giúp được");
  expect(await cadre.says("❤️")).toContain("nhận được rồi");
  expect(await cadre.sends("sticker")).toContain("nhận được rồi");
});

test("a question that may mean several things is asked back with buttons that answer it", async () => {
  const head = house.cadre("AK01");
  expect(await head.says("cho em xin file với")).toContain("Ý đồng chí là việc nào");
  expect(await head.buttons()).toEqual(["🖨 Bản in", "📝 Bản đăng ký", "📝 Bản tự kiểm điểm"]);
});

test("what no rule reads is read by the lines that it is like: answered, or asked back", async () => {
  const cadre = house.cadre("AK02");
  const line = "hồi trưa gõ lộn số giờ mất rồi, phải làm sao";
  expect(await cadre.says(line)).toContain("không có mục nào của đồng chí để sửa");
  expect(await cadre.says("cho xin link")).toContain("Ý đồng chí là việc nào");
  expect(await cadre.buttons()).toContain("📱 Dùng trên ứng dụng khác");
  expect(await cadre.says("bot đừng có réo em buổi sáng nữa được không")).toContain("🔔 Mình đang nhắc");
  expect(await cadre.says("hôm qua em không làm giờ nào")).not.toContain("Hạn");
});

test("sentences that begin like a command are no command", async () => {
  const head = house.cadre("AK01");
  for (const line of ["mọi người ơi chiều nay họp nha", "mỗi ngày một việc tốt", "mời cả nhà dự tiệc"])
    expect(await head.says(line)).toMatch(/chưa (?:hiểu tin này|rõ)/);
  const paste = `Tình hình thời tiết: ${"mưa rào và dông rải rác, đề phòng lốc sét. ".repeat(20)}`;
  expect(await head.says(paste)).not.toContain("mưa rào");
});

test("in a bound group a question counts when the bot is named, and names nobody", async () => {
  const group = house.inGroup("NK01", "nhom-nk");
  expect(await group.says("ai chưa nộp vậy")).toBe("");
  expect(await house.inGroup("AK02", "nhom-nk").says("@bot tuần này em còn thiếu gì")).toContain(
    "nhắn riêng",
  );
  const heard = await group.says("@bot ai chưa nộp vậy");
  expect(heard).toContain("Quận Đoàn Ninh Kiều");
  expect(heard).not.toMatch(/Bích|Cường|Dung/);
  expect(await group.says("@bot bản đăng ký của tôi đâu")).toContain("nhắn riêng");
});

test("the period that was named is the one answered", async () => {
  expect(await house.cadre("AK02").says("tháng trước em được bao nhiêu giờ")).toContain(
    "Của đồng chí trong tháng 10/2026",
  );
  expect(await house.cadre("AK02").says("/tiendo tháng 12/2026")).toContain("chưa bắt đầu");
});

test("one person is reminded, after a look at the words; who lacks nothing is not", async () => {
  const head = house.cadre("AK01");
  const preview = await head.says("nhắc Cường nộp đăng ký đi");
  expect(preview).toContain("Đặng Quốc Cường");
  expect(preview).not.toContain("Bích");
  await head.says("/huy");
  expect(await head.says("nhắc Khang nộp đi")).toContain("không thấy đơn vị “Khang”");
});

test("how something is done is told, with the button that does it", async () => {
  const cadre = house.cadre("AK03");
  expect(await cadre.says("làm sao ghi giờ vậy ad")).toContain("/giotinhnguyen 2 hôm qua dọn rác");
  expect(await cadre.buttons()).toEqual(["⏱ Ghi giờ tình nguyện"]);
  expect(await cadre.says("cách hoàn tác")).toContain("/lichsu");
});

test("in the middle of a dialog a question is served, and the open question comes again in one line", async () => {
  const cadre = house.cadre("AK02");
  await cadre.says("/dangky");
  const heard = await cadre.says("hạn nộp khi nào vậy bot?");
  expect(heard).toContain("Hạn của từng việc");
  expect(heard.split("\n").filter((line) => line.includes("Phần 1"))).toHaveLength(1);
  expect(await cadre.says("/huy")).toContain("Mình đã dừng");
});

test("a head asks about one person: a line a duty, and a button to remind them", async () => {
  const head = house.cadre("AK01");
  const heard = await head.says("Bích đăng ký chưa vậy");
  expect(heard).toContain("👤 Phạm Ngọc Bích");
  expect(heard).toContain("• bản đăng ký, năm 2026: còn thiếu");
  expect(await head.buttons()).toEqual(["🔔 Nhắc bản đăng ký"]);
  expect(await head.says("Bích ơi đăng ký chưa")).not.toContain("còn thiếu");
  expect(await house.cadre("AK02").says("Cường đăng ký chưa")).not.toContain("còn thiếu");
});

test("an hour that is named for reminders is offered first, and kept by a press", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("nhắc mình lúc 7h tối nha")).toContain("Đồng chí muốn đổi gì?");
  expect((await cadre.buttons())[0]).toBe("Nhắc lúc 19:00");
  expect(await cadre.presses("Nhắc lúc 19:00")).toContain("mình nhắc đồng chí lúc 19:00");
  expect(await cadre.says("nhắc em lúc 23h")).toContain("chỉ nhắn từ 06:30 đến 20:30");
  await cadre.says("/huy");
});
