import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { photo } from "../support/photo.ts";

/** A part that is named is that part, and no other answer that was given before. */
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-12-14T09:00:00+07:00" });
});
afterAll(() => house.close());

async function saysAll(cadre: Chatter, lines: readonly string[]): Promise<string> {
  let heard = "";
  for (const line of lines) heard = await cadre.says(line);
  return heard;
}

test("in a draft opened anew a part of before is mended at its end, and no other question asked instead", async () => {
  const cadre = house.cadre("AK02");
  await saysAll(cadre, ["/tukiemdiem quý 4", "làm tốt", "bỏ qua", "gương mẫu", "bỏ qua", "/huy"]);
  await saysAll(cadre, ["/tukiemdiem quý 4", "Làm tiếp", "trung thực, đúng giờ"]);
  const early = await cadre.says("quay lại phần 2");
  expect(early).toContain("phần đã ghi từ trước thì đồng chí sửa ở bước xem lại");
  expect(early).toContain("Phần 3/6");
  await saysAll(cadre, ["bỏ qua", "bỏ qua", "1"]);
  expect(await cadre.says("2")).toContain("BẢN TỰ KIỂM ĐIỂM");
  expect(await cadre.says("sửa phần 9")).toContain("sửa phần nào");
  await cadre.says("Không sửa nữa");
  const first = await cadre.says("sửa phần 2");
  expect(first).toContain("Phần 2/6");
  expect(first).toContain("Đang ghi: “gương mẫu”");
  await cadre.says("/huy");
});

test("where the whole is looked over a part is asked with each of its questions, and what stands there can be kept", async () => {
  const cadre = house.cadre("TD01");
  await saysAll(cadre, ["/tukiemdiem quý 4", "làm tốt việc được giao", "chưa đi đủ sinh hoạt"]);
  expect(await cadre.says("ủa quay lại")).toContain("Đồng chí đã trả lời: “chưa đi đủ sinh hoạt”");
  expect(await cadre.says("thôi giữ nguyên")).toContain("Phần 2/6");
  await saysAll(cadre, ["gương mẫu đi đầu", "bỏ qua", "trung thực", ..."bỏ qua,".repeat(4).split(",")]);
  expect(await cadre.says("x"), "its choices hold “Bỏ qua”").toContain("Phần 6/6");
  expect(await cadre.says("2")).toContain("chưa đi đủ sinh hoạt");
  expect(await cadre.says("sửa phần 1")).toContain("Đang ghi: “làm tốt việc được giao”");
  expect(await cadre.says("giữ nguyên")).toContain("Đang ghi: “chưa đi đủ sinh hoạt”");
  const mended = await cadre.says("chưa đi đủ sinh hoạt tháng 11");
  expect(mended).toContain("BẢN TỰ KIỂM ĐIỂM");
  expect(mended).toContain("làm tốt việc được giao");
  expect(mended).toContain("chưa đi đủ sinh hoạt tháng 11");
  expect(mended).not.toContain("giữ nguyên");
  for (const typed of ["phần 2", "sửa phần 2"]) {
    await cadre.presses("✏️ Sửa một phần");
    expect(await cadre.says(typed)).toContain("Đang ghi: “gương mẫu đi đầu”");
    await saysAll(cadre, ["như cũ", "bỏ qua"]);
  }
});

test("after “Làm tiếp” there is nothing to go back to but the draft's questions, and what waits is asked again", async () => {
  const cadre = house.cadre("NK01");
  await saysAll(cadre, ["/tukiemdiem quý 4", "làm tốt", "bỏ qua", "/huy"]);
  await saysAll(cadre, ["/tukiemdiem quý 4", "Làm tiếp"]);
  const heard = await cadre.says("quay lại");
  expect(heard).toContain("phần đã ghi từ trước thì đồng chí sửa ở bước xem lại");
  expect(heard).toContain("Phần 2/6");
  await cadre.says("gương mẫu");
  expect(await cadre.says("quay lại")).toContain("Đồng chí đã trả lời: “gương mẫu”");
});

test("“quý 4/2026” in a heading is no part 4", async () => {
  const cadre = house.cadre("AK03");
  await saysAll(cadre, ["/tukiemdiem quý 4", "làm tốt", "bỏ qua", "gương mẫu"]);
  const heard = await cadre.says("quay lại phần 4");
  expect(heard).not.toContain("Ta quay lại câu này");
  expect(heard).toContain("Phần 2/6");
});

test("what is recalled in one line says what is asked; “không … gì” asks nothing", async () => {
  const cadre = house.cadre("XK01");
  await saysAll(cadre, ["/tukiemdiem quý 4", "làm tốt"]);
  expect(await cadre.says("cảm ơn bot")).toContain("Trách nhiệm (2/2): Điều gì chưa làm được?");
  await saysAll(cadre, ["bỏ qua", "tốt", "bỏ qua", "tốt", "bỏ qua", "bỏ qua"]);
  const heard = await cadre.says("không vi phạm gì");
  expect(heard).not.toContain("Câu hỏi này mình chưa trả lời được");
  expect(heard).toContain("Phần 5/6");
});

test("to ask whether it may be passed over, and words below a picture, are no answer unasked", async () => {
  const cadre = house.cadre("NK01");
  await saysAll(cadre, ["/huy", "/tukiemdiem quý 3", "làm tốt"]);
  await cadre.says("quay lại");
  expect(await cadre.says("ủa câu này bỏ qua đc ko")).toContain("không bỏ qua được");
  expect(await cadre.says("cho em bỏ qua được không ạ"), "never the same twice").toContain(
    "Câu này trả lời thế này",
  );
  await saysAll(cadre, ["giữ nguyên", "bỏ qua", "gương mẫu đi đầu"]);
  expect(await cadre.sendsPhoto(await photo(), { words: "hình sinh hoạt nè" })).toContain(
    "Đồng chí muốn ghi “hình sinh hoạt nè” làm câu trả lời phải không?",
  );
  expect(await cadre.says("không phải")).toContain("Phần 2/6");
});

test("whoever wants to think is let be, and nothing of that is an idea of a pledge", async () => {
  const cadre = house.cadre("XK01");
  await saysAll(cadre, ["/huy", "/dangky", "1"]);
  for (const typed of ["ờ để chị coi đã", "từ từ để em nghĩ đã", "đợi em xíu", "khoan đã"]) {
    const heard = await cadre.says(typed);
    expect(heard, typed).toMatch(/Câu còn chờ đồng chí: Phần 2\/7/u);
    expect(heard, typed).not.toContain("Đã ghi");
  }
  expect(await cadre.says("2")).toContain("Phần 3/7");
});

test("what ends with “chưa” and is known to be asked becomes no answer unasked; “đúng r xác nhận đi” confirms", async () => {
  const cadre = house.cadre("AK03");
  await saysAll(cadre, ["/tukiemdiem quý 4", "làm tốt việc được giao"]);
  expect(await cadre.says("ok")).toContain("“ok” làm câu trả lời phải không");
  expect(await cadre.says("vậy giờ em đủ giờ chưa")).toContain("chưa” làm câu trả lời phải không");
  const heard = await cadre.presses("Xem việc đó");
  expect(heard).toMatch(/0 giờ \/ 2 giờ[\s\S]*Câu còn chờ đồng chí/u);
  await saysAll(cadre, [
    "không ghi gì",
    "bỏ qua",
    "gương mẫu",
    "bỏ qua",
    "trung thực",
    "bỏ qua",
    "bỏ qua",
    "1",
  ]);
  expect(await cadre.says("2")).toContain("BẢN TỰ KIỂM ĐIỂM");
  expect(await cadre.says("đúng r xác nhận đi")).toContain("đã được ghi nhận");
});
