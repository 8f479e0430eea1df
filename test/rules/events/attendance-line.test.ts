import { expect, test } from "vitest";
import { checkInLine } from "../../../src/command-lines/check-in-line.ts";
import {
  readAttendance,
  readShirts,
  saysAttendance,
} from "../../../src/rules/reading/events/attendance-line.ts";

/** `An,Bích:came | Giang:excused(con ốm)`. */
function told(line: string): string {
  return readAttendance(line)
    .map(({ names, as, reason }) => `${names.join(",")}:${as}${reason ? `(${reason})` : ""}`)
    .join(" | ");
}

test.each([
  ["An, Bích, Cường có mặt", "An,Bích,Cường:came"],
  ["An, Bích", "An,Bích:came"],
  ["Bích đúng giờ", "Bích:came"],
  ["bich dung gio, An đến đúng giờ, Cường có mặt đúng giờ", "bich:came | An:came | Cường:came"],
  ["Nguyễn Văn An và Phạm Ngọc Bích có mặt", "Nguyễn Văn An,Phạm Ngọc Bích:came"],
  ["Dũng trễ", "Dũng:late"],
  ["Mai Thị Thi có mặt; Thi trễ", "Mai Thị Thi:came | Thi:late"],
  ["Dũng đến trễ 15 phút, An đi muộn", "Dũng:late | An:late"],
  ["Giang vắng vì con ốm", "Giang:excused(con ốm)"],
  ["Giang vắng (con ốm)", "Giang:excused(con ốm)"],
  ["Hà nghỉ do bận trực cơ quan", "Hà:excused(bận trực cơ quan)"],
  ["Hà vắng có phép, Lan vắng không phép, Mai vắng", "Hà:excused | Lan:absent | Mai:absent"],
  ["An, Bích có mặt; Dũng trễ; Giang vắng vì con ốm", "An,Bích:came | Dũng:late | Giang:excused(con ốm)"],
  ["có mặt: An, Bích\nvắng: Giang, Hà", "An,Bích:came | Giang,Hà:absent"],
  ["1. Nguyễn Văn An\n2. Phạm Ngọc Bích", "Nguyễn Văn An:came | Phạm Ngọc Bích:came"],
  ["đ/c An, chị Bích đều có mặt", "An,Bích:came"],
  ["Giang đến", "Giang:came"],
  ["Giang tới, Bích vừa đến; An mới vào", "Giang:came | Bích:came | An:came"],
  ["giang den, bich toi roi", "giang:came | bich:came"],
  ["An, Bích đến; Dũng đến trễ", "An,Bích:came | Dũng:late"],
  ["Giang không đến", "Giang:absent"],
  ["Giang ko tới được vì con ốm", "Giang:excused(con ốm)"],
  ["Nguyễn Văn Tới, Trần Văn Đến", "Nguyễn Văn Tới,Trần Văn Đến:came"],
  ["Tới có mặt", "Tới:came"],
  ["An đến, Giang chưa đến", "An:came"],
  ["Giang, Bích chưa có mặt", ""],
  ["an, bich co mat, dung tre, giang vang vi con om", "an,bich:came | dung:late | giang:excused(con om)"],
])("%s", (line, right) => {
  expect(told(line)).toBe(right);
});

test.each([
  ["Lan không mặc áo", "-Lan", ""],
  ["Lan, Hoa và Mai ko mặc áo xanh; Bích trễ", "-Lan,Hoa,Mai", "Bích trễ"],
  ["Bích trễ, Lan quên mặc áo Đoàn", "-Lan", "Bích trễ"],
  ["An vắng vì ốm; chị Hoa có mặc áo", "+Hoa", "An vắng vì ốm"],
  ["lan khong mac ao thanh nien", "-lan", ""],
  ["An, Bích có mặt", "", "An, Bích có mặt"],
])("of the shirt: %s", (line, right, left) => {
  const { shirts, rest } = readShirts(line);
  expect(shirts.map(({ names, worn }) => `${worn ? "+" : "-"}${names.join(",")}`).join(" ")).toBe(right);
  expect(rest).toBe(left);
});

test.each([
  ["An, Bích có mặt", true],
  ["Dũng trễ, Giang vắng vì con ốm", true],
  ["Em có mặt", false],
  ["Giang vắng vì con ốm", false],
  ["hôm nay lớp em có 20 bạn có mặt", false],
  ["Báo cáo trễ hạn thì sao", false],
  ["Mai em đi trễ được không", false],
  ["Dung, An đi muộn được không ạ", false],
])("said of people at an event: %s: %s", (line, is) => {
  expect(saysAttendance(line)).toBe(is);
});

test.each([
  ["042917", "042917"],
  [" 042 917 ", "042917"],
  ["04.29.17", "042917"],
  ["mã 042917", "042917"],
  ["Mã điểm danh: 042 917", "042917"],
  ["điểm danh 042917", "042917"],
  ["diem danh em 042917", "042917"],
  ["em có mặt 042917", "042917"],
  ["dạ em đã có mặt, mã 042 917 ạ", "042917"],
  ["042917 có mặt ạ", "042917"],
  ["cho em điểm danh 960312", "960312"],
  ["Dung điểm danh 960312 ạ", "960312"],
  ["em Em điểm danh 247141", "247141"],
  ["em gửi mã 247 141", "247141"],
  ["dạ 960312", "960312"],
  ["247141 ạ", "247141"],
  ["em điểm danh buổi họp 960312", "960312"],
  ["Nguyễn Thị Bích phường An Khánh có mặt 960312", "960312"],
  ["hôm nay lớp em điểm danh được các bạn đủ 247141", undefined],
  ["điểm danh ngày 241126", undefined],
  ["điểm danh 241126 đồng", undefined],
  ["mã hồ sơ 960312", undefined],
  ["Bích đóng mà 247141", undefined],
  ["sđt em 960312 có mặt", undefined],
  ["mã 960312 không được", undefined],
  ["mã 960312 đúng chưa ạ?", undefined],
  ["điểm danh 960312 lúc 14h", undefined],
  ["em điểm danh 0909960312", undefined],
  ["Bích An Khánh 960312", undefined],
  ["0429170", undefined],
  ["04291", undefined],
  ["0909 123 456", undefined],
  ["042917 đồng", undefined],
  ["quyên góp 200000", undefined],
  ["hoạt động 24.11.26 dọn rác", undefined],
])("the code of %s: %s", (line, code) => {
  expect(checkInLine.told(line)).toBe(code);
});

test.each([
  ["Bích An Khánh 960312", "960312"],
  ["247141 Dung", "247141"],
  ["em Dung 247 141 ạ", "247141"],
  ["Họp Đoàn 241126", undefined],
  ["An Khánh 241126", undefined],
  ["Bích 200000", undefined],
  ["Bích 200.000", undefined],
  ["Bích 0909960312", undefined],
  ["Bích nộp 247141", undefined],
  ["SĐT Bích 247141", undefined],
  ["Bích", undefined],
])("the code beside a name in %s: %s", (line, code) => {
  expect(checkInLine.signed(line)).toBe(code);
});

test("whatever a button of `/diemdanh` types is read as it was meant", () => {
  const id = "0123456789";
  // Of one of two hundred events the name holds six figures in a row, as a code does.
  const likeCode = "ab974120cd";
  expect(checkInLine.read(checkInLine.door(likeCode).args)).toMatchObject({ does: "door", event: likeCode });
  expect(checkInLine.read(checkInLine.undo(likeCode, 1_796_000_000_000).args)).toMatchObject({
    does: "undo",
    event: likeCode,
  });
  expect(checkInLine.read(checkInLine.show(id).args)).toMatchObject({ does: "show", event: id });
  expect(checkInLine.read(checkInLine.undo(id, 1_796_000_000_000).args)).toEqual({
    does: "undo",
    event: id,
    at: 1_796_000_000_000,
  });
  expect(checkInLine.read(checkInLine.ask().args)).toEqual({ does: "ask" });
  for (const said of ["042 917 ạ", "em 042917", "mã 042.917"])
    expect(checkInLine.read(said)).toEqual({ does: "check-in", code: "042917" });
  expect(checkInLine.read("An, Bích có mặt")).toEqual({ does: "mark", text: "An, Bích có mặt" });
});
