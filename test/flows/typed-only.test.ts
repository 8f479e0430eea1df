import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** As somebody types who presses nothing, on a phone, with courtesy, a correction, a question, and hours told on the way. */
const PLEDGE = [
  ["em muốn đăng ký", "Phần 1/7"],
  ["dạ 1, 3 nha", "Phần 2/7"],
  ["là sao vậy ad", "💡"],
  ["bảo đảm tiến độ nhiệm vụ với câu 1 ạ", "Phần 3/7"],
  ["à nhầm, chọn 2", "Phần 3/7"],
  ["Mỗi tuần đọc một chương sách kỹ năng Đoàn", "Phần 4/7"],
  ["2 tiếng hôm qua em dọn kênh với bà con", "Đã ghi 2 giờ"],
  ["hai ý đầu", "Phần 5/7"],
  ["báo cáo cụ thể", "Phần 6/7"],
  ["số 1 ạ", "Phần 7/7"],
  ["cao hơn nha", "(1/3)"],
  ["3 tiếng", "(2/3)"],
  ["hoạt động tình nguyện", "bao nhiêu hoạt động"],
  ["bốn", "(3/3)"],
  ["môn thể thao", "bao nhiêu môn thể thao"],
  ["một môn ạ", "đúng ý thì chọn Xác nhận"],
  ["sửa lại phần 2", "✓ Bảo đảm tiến độ nhiệm vụ"],
  ["1-3", "Chấp hành nghiêm túc thời gian"],
  ["đúng rồi, xác nhận nha", "Ý đồng chí là “✅ Xác nhận” phải không?"],
  ["ừ đúng", "đã được ghi nhận"],
] as const;

const REVIEW = [
  ["làm tự kiểm điểm quý 3", "Phần 1/6"],
  ["Hoàn thành các việc chi đoàn giao,", "Còn nữa không?"],
  ["đi họp đủ sáu buổi", "Còn nữa không?"],
  ["hết rồi", "Điều gì chưa làm được"],
  ["Nộp báo cáo tháng 8 trễ ba ngày", "Gương mẫu"],
  ["Vận động được bốn thanh niên tham gia hiến máu", "Gương mẫu"],
  ["không có", "Trung thực"],
  ["ví dụ đi", "💡"],
  ["Báo cáo đúng số đoàn viên tham gia sinh hoạt", "Trung thực"],
  ["bỏ qua nha", "Vì sao"],
  ["Cuối tháng 8 em bận thi nên quên hạn nộp", "khắc phục"],
  ["Ghi hạn nộp vào lịch, nộp trước hai ngày", "phấn đấu điều gì"],
  ["Mỗi tháng tham gia ít nhất bốn hoạt động", "Nếp sống văn minh"],
  ["có", "chưa rõ ý"],
  ["dạ thực hiện tốt cả hai", "tự đề nghị mức nào"],
  ["tốt ạ", "đúng ý thì chọn Xác nhận"],
  ["-1", "chưa"],
  ["xác nhận giúp em", "đã được ghi nhận"],
] as const;

/** A pledge and a self-review without one press; `TYPED_ONLY=<file>` keeps what was said on Zalo. */
describe.each(DRAWN_CHANNELS)("on $name", ({ name, town }) => {
  let house: OpenHouse;
  const people = crowd(1);
  const code = nextOf(people);
  let transcript = "";
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(async () => {
    await house.close();
    const file = process.env.TYPED_ONLY;
    if (file && name === "zalo") await writeFile(file, transcript);
  });

  async function types(lines: readonly (readonly [said: string, expected: string])[]): Promise<void> {
    for (const [said, expected] of lines) {
      const heard = await house.cadre(code).says(said);
      transcript += `>>> ${said}\n\n${heard}\n\n`;
      expect(heard, said).toContain(expected);
    }
  }

  test("a pledge is typed from the first word to the last", async () => {
    await types(PLEDGE);
    expect((await house.app.services.forms.pledges.read(code, "2026"))?.versions).toHaveLength(1);
  });

  test("… and a self-review", async () => {
    await types(REVIEW);
    const review = await house.app.services.forms.reviews.read(code, "2026-Q3");
    const [done, not] = Object.values(review?.versions.at(-1)?.answers ?? {});
    expect(done).toEqual({ kind: "text", text: "Hoàn thành các việc chi đoàn giao, đi họp đủ sáu buổi" });
    expect(not).toEqual({ kind: "text", text: "Nộp báo cáo tháng 8 trễ ba ngày" });
  });
});
