import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { recallSoon } from "../../src/jobs/reminders/soon-recall.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { handMadeWorkbook, inlineSheet } from "../fixtures/hand-made-workbook.ts";
import { calledEvent } from "../support/events.ts";
import { drawnFrom, EVERY_CHANNEL } from "../support/every-channel.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

/** A Tuesday. */
const NOW = "2026-11-24T09:00:00+07:00";
let house: OpenHouse;
beforeAll(async () => {
  const branch = { code: "CD", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" };
  const more = [
    { code: "AK06", name: "Lý Phó", unit: "AK", positions: ["Phó Bí thư"] },
    { code: "AK07", name: "Mai Thị Thi", unit: "AK" },
    { code: "CD01", name: "Tô Văn Lâm", unit: "CD", positions: ["Bí thư"] },
    { code: "CD02", name: "Cao Thị Nga", unit: "CD" },
    { code: "CD03", name: "Hồ Văn Giấy", unit: "CD", linked: false },
  ];
  house = await openHouse({
    iso: NOW,
    organisation: { units: [...SMALL_CITY.units, branch], cadres: [...SMALL_CITY.cadres, ...more] },
  });
  await house.app.services.groups.bind("web:g:nhom", "AK", "AK01", new Date(NOW));
});
afterAll(() => house.close());
beforeEach(() => house.setClock(NOW));

const says = (code: string, text: string) => house.cadre(code).says(text);
const presses = (code: string, label: string) => house.cadre(code).presses(label);
async function lastHeard(code: string) {
  await house.app.lanes.idle();
  return (await house.cadre(code).heard()).at(-1) ?? "";
}
async function groupHeard() {
  await house.app.lanes.idle();
  return (await house.inGroup("AK01", "nhom").heard()).at(-1) ?? "";
}

test("an invitation is taken back by a press: told once, owing nothing; called anew it is heard anew", async () => {
  const event = await calledEvent(house, {
    title: "Họp nhầm",
    called: ["AK02", "AK03", "AK06", "CD02"],
    at: "2026-12-15T08:00:00+07:00",
  });
  const heard = async (code: string) => {
    await house.app.lanes.idle();
    return (await house.cadre(code).heard()).filter((text) => text.includes("Họp nhầm"));
  };
  await says("AK06", `/giaymoi khong ${event.id}`);
  await says("AK06", "trực cơ quan");
  await says("AK03", `/giaymoi thay ${event.id}`);
  await presses("AK03", "Mai Thị Thi");
  await presses("AK01", "✅ Nhận");
  await says("AK01", `/sukien tra loi ${event.id}`);
  expect(await presses("AK01", "Rút giấy mời")).toContain("Ai không cần dự nữa");
  await presses("AK01", "Đặng Quốc Cường – Đoàn phường An Khánh");
  await presses("AK01", "Lý Phó – Đoàn phường An Khánh");
  await presses("AK01", "Phạm Ngọc Bích – Đoàn phường An Khánh");
  await presses("AK01", "Cao Thị Nga – Chi đoàn khu vực 1");
  const sure = await presses("AK01", "✅ Xong");
  expect(sure).toContain("Rút giấy mời của");
  const mark = { does: "mark", who: "CD02", as: "came", how: "door" } as const;
  await house.app.services.events.act(event.id, mark, { key: "comes", by: "AK01", at: new Date(NOW) });
  const before = await Promise.all(
    ["AK02", "AK03", "AK06", "AK07"].map(async (code) => (await heard(code)).length),
  );
  const done = await presses("AK01", "✅ Rút và báo");
  expect(done).toMatch(/Đã rút giấy mời của [^:]*Lý Phó/);
  expect(done, "whoever came meanwhile").toMatch(/giữ nguyên như đã ghi: Cao Thị Nga\./);
  expect(done).not.toMatch(/Đã rút giấy mời của [^:]*Nga/);
  const told = await Promise.all(
    ["AK02", "AK03", "AK06", "AK07"].map(async (code) => (await heard(code)).length),
  );
  // Who declined had left it already.
  expect(told.map((count, n) => count - (before[n] ?? 0))).toEqual([1, 1, 0, 1]);
  expect((await heard("AK07")).at(-1)).toContain("không phải dự nữa");
  expect(await says("AK02", "/giaymoi")).not.toContain("Họp nhầm");
  expect(await says("AK02", `/giaymoi du ${event.id}`)).toContain("đã rút giấy mời “Họp nhầm”");
  expect(await says("AK01", `/sukien xem ${event.id}`)).toContain("Mời 0:");
  expect(await says("AK01", `/sukien rut moi ${event.id}`)).toContain("Không có ai để rút giấy mời");
  await says("AK01", `/sukien moi them ${event.id}`);
  expect(await says("AK01", "Phạm Ngọc Bích")).toContain("Đã mời thêm 1 người");
  expect((await heard("AK02")).at(-1)).toContain("mời: Họp nhầm");
  await says("AK01", `/sukien huy ${event.id}`);
  await says("AK01", "gọi nhầm");
  await presses("AK01", "Hủy và báo");
});

describe("a meeting in one line", () => {
  test("is shown, called, and heard by each with three answers; the group hears no name", async () => {
    const preview = await says("AK01", "/hop BCH thứ 5 tuần sau 14h đến 16h30 ở hội trường UBND");
    expect(preview).toContain("• Họp BCH (Họp BCH, BTV)");
    expect(preview).toContain("14:00–16:30 Thứ Năm 03/12");
    expect(preview).toContain("Ban Chấp hành: 4 người");
    expect(await lastHeard("AK02")).not.toContain("mời");
    expect(await presses("AK01", "📣 Gọi")).toContain("Mời 4 người, đã báo 3");
    expect(await lastHeard("AK02")).toContain(
      "Đồng chí Nguyễn Văn An (Đoàn phường An Khánh) mời: Họp BCH, 14:00–16:30 Thứ Năm 03/12, tại hội trường UBND",
    );
    expect((await house.cadre("AK02").buttons()).slice(0, 3)).toEqual([
      "✅ Tôi sẽ dự",
      "🔁 Cử người dự thay",
      "Không dự được",
    ]);
    const group = await groupHeard();
    expect(group).toContain("Đoàn phường An Khánh gọi: Họp BCH");
    expect(group).not.toMatch(/Nguyễn|Phạm|Đặng|Lý/u);
  });

  test("is answered: coming, not coming because …; the answers are counted, the names a press away", async () => {
    expect(await presses("AK02", "✅ Tôi sẽ dự")).toContain("đồng chí sẽ dự: Họp BCH");
    await presses("AK06", "Không dự được");
    expect(await says("AK06", "trực cơ quan")).toContain("đồng chí không dự: Họp BCH");
    await says("AK01", "/sukien");
    expect(await presses("AK01", "Họp BCH 03/12")).toContain(
      "Mời 4: 2 sẽ dự, 0 cử người thay, 1 không dự, 1 chưa trả lời",
    );
    const names = await presses("AK01", "Xem tên");
    expect(names).toContain("Không dự (1): Lý Phó (“trực cơ quan”)");
    expect(names).toContain("Chưa trả lời (1): Đặng Quốc Cường");
    expect(await says("AK02", "/giaymoi")).toContain("tại hội trường UBND – sẽ dự");
    // What was answered is changed from the list.
    expect(await presses("AK02", "Đổi: Họp BCH")).toContain("sẽ dự. Đồng chí chọn lại");
    await presses("AK02", "Không dự được");
    await says("AK02", "họp cơ quan");
    await says("AK02", "/giaymoi");
    await presses("AK02", "Đổi: Họp BCH");
    expect(await presses("AK02", "✅ Tôi sẽ dự")).toContain("đồng chí sẽ dự: Họp BCH");
  });

  test("a substitute is proposed, and stands once the convener has taken them; both hear it", async () => {
    await presses("AK03", "🔁 Cử người dự thay");
    expect((await house.cadre("AK03").buttons()).join()).not.toContain("Cao Thị Nga");
    await presses("AK03", "Người khác, gõ họ tên");
    expect(await says("AK03", "Trần Không Có")).toContain("Mình không thấy ai tên “Trần Không Có”");
    expect(await says("AK03", "nga")).toContain("Cao Thị Nga");
    await presses("AK03", "Thôi");
    await says("AK03", "/giaymoi");
    await presses("AK03", "🔁 Cử người dự thay");
    expect(await presses("AK03", "Mai Thị Thi")).toContain("Mai Thị Thi dự thay");
    expect(await lastHeard("AK01")).toContain("cử đồng chí Mai Thị Thi dự thay");
    expect(await presses("AK01", "✅ Nhận")).toContain("Đã nhận đồng chí Mai Thị Thi");
    expect(await presses("AK01", "Không nhận")).toContain("đã được quyết trước đó");
    expect(await lastHeard("AK03")).toContain("đã nhận đồng chí Mai Thị Thi dự thay");
    expect(await lastHeard("AK07")).toContain("Đặng Quốc Cường cử đồng chí dự thay");
    await presses("AK07", "Không dự được");
    await says("AK07", "con ốm");
    expect(await lastHeard("AK03")).toContain("Mai Thị Thi nay không dự thay đồng chí được (“con ốm”)");
    expect(await lastHeard("AK01")).toContain("(dự thay đồng chí Đặng Quốc Cường) nay không dự được");
    await presses("AK01", "Xem việc này");
    expect(await presses("AK01", "Xem tên")).toContain("Đặng Quốc Cường → Mai Thị Thi (nay không dự được)");
    await presses("AK07", "Tôi dự được");
    expect(await presses("AK01", "Xem việc này")).toContain("1 cử người thay");
  });

  test("a substitute who waits can be decided on later; one who is refused leaves the place unanswered", async () => {
    const event = await calledEvent(house, {
      title: "Họp chuyên đề",
      called: ["AK02", "AK03"],
      at: "2026-12-09T08:00:00+07:00",
    });
    await says("AK02", `/giaymoi thay ${event.id}`);
    await says("AK03", `/giaymoi thay ${event.id}`);
    await presses("AK03", "Mai Thị Thi");
    // Nobody comes for two.
    expect(await presses("AK02", "Mai Thị Thi")).toContain("vừa được cử thay người khác");
    await says("AK02", `/giaymoi thay ${event.id}`);
    expect((await house.cadre("AK02").buttons()).join()).not.toContain("Mai Thị Thi");
    await presses("AK02", "Thôi");
    const shown = `/sukien xem ${event.id}`;
    expect(await says("AK01", shown)).toContain("1 cử người thay, 0 không dự, 1 chưa trả lời");
    expect(await presses("AK01", "Xem tên")).toContain("Đặng Quốc Cường → Mai Thị Thi (chờ đồng chí nhận)");
    expect(await house.cadre("AK01").buttons()).toContain("✅ Mai Thị Thi: nhận");
    await says("AK01", shown);
    // A plain yes to what is only shown decides nothing.
    expect(await says("AK01", "ok")).not.toContain("Đã nhận");
    expect(await says("AK01", shown)).toContain("1 cử người thay");
    expect(await presses("AK01", "Mai Thị Thi: không nhận")).toContain("Chưa nhận đồng chí Mai Thị Thi");
    expect(await says("AK01", shown)).toContain("0 cử người thay, 0 không dự, 2 chưa trả lời");
    expect(await house.cadre("AK01").buttons()).not.toContain("✅ Mai Thị Thi: nhận");
    expect(await presses("AK01", "Xem tên")).toContain("Mai Thị Thi (đồng chí không nhận)");
    expect(await says("AK03", "/giaymoi")).toContain(
      "Họp chuyên đề, 08:00–10:00 Thứ Tư 09/12, tại hội trường UBND – chưa trả lời",
    );
    const [evening, before] = ["2026-12-08T19:00:00+07:00", "2026-11-24T09:00:00+07:00"];
    house.setClock(evening);
    await runJob(house.app.services, "event-recall", { at: Date.parse(evening) });
    expect(await lastHeard("AK03")).toContain("Ngày mai đồng chí có:\n• Họp chuyên đề");
    expect(await house.cadre("AK03").buttons()).toContain("✅ Tôi sẽ dự");
    house.setClock(before);
    expect(await says("AK01", "/lich")).toContain("📣 Họp chuyên đề, 08:00–10:00 Thứ Tư 09/12");
    await says("AK01", `/sukien huy ${event.id}`);
    await says("AK01", "lùi sang tháng sau");
    await presses("AK01", "Hủy và báo");
  });

  test("is recalled in time, never to who declined or sends somebody, in the budget", async () => {
    const evening = "2026-12-02T19:00:00+07:00";
    const counts = async () => {
      await house.app.lanes.idle();
      const heard = ["AK02", "AK03", "AK06", "AK07"].map((code) => house.cadre(code).heard());
      return (await Promise.all(heard)).map(({ length }) => length);
    };
    const before = await counts();
    house.setClock(evening);
    for (const _ of ["once", "again"])
      await runJob(house.app.services, "event-recall", { at: Date.parse(evening) });
    const after = await counts();
    // What begins late is recalled two hours before it.
    expect(after.map((count, n) => count - (before[n] ?? 0))).toEqual([0, 0, 0, 0]);
    const soon = "2026-12-03T12:00:00+07:00";
    house.setClock("2026-12-03T11:55:00+07:00");
    await recallSoon(house.app.services, Date.parse("2026-12-03T11:55:00+07:00"));
    expect(await counts()).toEqual(after);
    house.setClock(soon);
    for (const _ of ["once", "again"]) await recallSoon(house.app.services, Date.parse(soon));
    const then = await counts();
    expect(then.map((count, n) => count - (after[n] ?? 0))).toEqual([1, 0, 0, 1]);
    expect(await lastHeard("AK07")).toContain("⏰ Sắp đến giờ: Họp BCH, 14:00–16:30");
    house.setClock(evening);
  });

  test("another time is told to all, once; a cancellation with its reason only to those whom it concerns", async () => {
    await says("AK01", "/sukien");
    await presses("AK01", "Họp BCH 03/12");
    await presses("AK01", "Đổi giờ, nơi");
    expect(await says("AK01", "gì cũng được"), "nothing that can be changed").toMatch(
      /chưa thấy giờ hay nơi mới[\s\S]*Đổi gì của/u,
    );
    // The new time is typed at once, without “Ngày giờ”.
    expect(await says("AK01", "dời sang 15h nha")).toContain("15:00–17:30 Thứ Năm 03/12");
    expect(await presses("AK01", "✅ Đổi và báo")).toContain("Đã báo 4 người");
    expect(await lastHeard("AK06")).toContain("🔔 Đồng chí Nguyễn Văn An đổi giờ. Trước là: Họp BCH, 14:00");
    expect(await lastHeard("AK06")).toContain("Nay là: Họp BCH, 15:00–17:30 Thứ Năm 03/12");
    expect(await lastHeard("AK06"), "an answer of before stands").toContain(
      "Đồng chí đã báo không dự; nay dự được",
    );
    expect(await groupHeard()).toContain("Nay là: Họp BCH, 15:00–17:30 Thứ Năm 03/12");
    await presses("AK01", "Xem việc này");
    await presses("AK01", "Hủy việc này");
    await says("AK01", "trùng lịch của phường");
    await presses("AK01", "Hủy và báo");
    expect(await lastHeard("AK02")).toContain("đã hủy: Họp BCH, 15:00–17:30");
    expect(await lastHeard("AK02")).toContain("Lý do: trùng lịch của phường");
    expect(await lastHeard("AK06")).not.toContain("đã hủy");
    expect(await groupHeard()).toContain("Đã hủy: Họp BCH");
    expect(await presses("AK02", "✅ Tôi sẽ dự")).toContain("đã hủy, nên không có gì thay đổi");
  });

  test("what is called at night is heard in the morning, and says so", async () => {
    house.setClock("2026-11-24T22:00:00+07:00");
    await says("AK01", "/hop BTV 8h-9h 10/12 tại văn phòng");
    expect(await presses("AK01", "📣 Gọi")).toContain("tin đến lúc 06:30 sáng");
    expect(await lastHeard("AK03")).not.toContain("10/12");
  });

  test("is held again like the last time: the same people, the same weekday of the next month", async () => {
    expect(await presses("AK01", "Như lần này")).toContain("15:00–17:30 Thứ Năm 07/01/2027");
    expect(await presses("AK01", "Đúng ngày ấy")).toContain("như lần trước: 4 người");
    expect(await presses("AK01", "Thôi, không gọi")).toContain("chưa gọi ai");
    // The first Saturday of that February is the first day of Tết: nobody is called without seeing it.
    const { id } = await calledEvent(house, { at: "2027-01-02T08:00:00+07:00" });
    expect(await says("AK01", `/sukien nhu lan ${id}`)).toContain("Thứ Bảy 06/02/2027");
    expect(await presses("AK01", "Đúng ngày ấy")).toMatch(/ngày nghỉ: .*Tết/u);
    await presses("AK01", "Thôi, không gọi");
  });
});

test("of events on every day of a week as many are recalled as the budget has room for", async () => {
  const { services } = house.app;
  const days = ["08", "09", "10", "11", "12", "13"];
  for (const day of days) await calledEvent(house, { called: ["AK07"], at: `2026-12-${day}T08:00:00+07:00` });
  const before = (await house.cadre("AK07").heard()).length;
  const at = (day: number, time: string) => `2026-12-${String(day).padStart(2, "0")}T${time}:00+07:00`;
  house.setClock(at(7, "07:00"));
  await runJob(services, "monday-reminder", { at: Date.parse(at(7, "07:00")) });
  for (const day of days) {
    const evening = at(Number(day) - 1, "19:00");
    house.setClock(evening);
    await runJob(services, "event-recall", { at: Date.parse(evening) });
  }
  await house.app.lanes.idle();
  const heard = (await house.cadre("AK07").heard()).slice(before);
  expect(heard.filter((text) => text.includes("Ngày mai đồng chí có"))).toHaveLength(3);
  expect(heard).toHaveLength(4);
});

describe("step by step", () => {
  test.each([
    ["thứ 5 tuần này 14h", "Thứ Năm 26/11", "khách sạn Châu Á nha", "khách sạn Châu Á"],
    ["thứ 5 tuần sau nữa 14h", "Thứ Năm 10/12", "ngân hàng Đông Á", "ngân hàng Đông Á"],
    ["thứ 5 14h", "Thứ Năm 03/12", "hội trường quận á", "hội trường quận"],
  ])("“%s” below the days of next week is %s; “%s” is a place", async (when, day, place, kept) => {
    await says("AK01", "/hop giao ban tuần tới, mời Bích");
    await says("AK01", when);
    await says("AK01", "2 tiếng");
    const preview = await says("AK01", place);
    expect(preview).toContain(`14:00–16:00 ${day}`);
    expect(preview).toContain(`📍 ${kept}\n`);
    await says("AK01", "/huy");
  });

  test("each missing thing is asked, names of a list and doubtful ones too; seats are limited", async () => {
    expect(await says("AK01", "/sukien moi")).toContain("Đây là việc gì?");
    expect(await presses("AK01", "Hoạt động tình nguyện")).toContain("Tên việc là gì?");
    expect(await says("AK01", "Dọn kênh")).toContain("Ngày nào?");
    expect(await says("AK01", "tháng sau")).toContain("chưa rõ là ngày nào");
    expect(await says("AK01", "20/11")).toContain("đã qua rồi");
    expect(await says("AK01", "hội trường phường")).toContain("chưa thấy ngày giờ");
    expect(await says("AK01", "à nhầm, thứ 7 này")).toContain("Mấy giờ?");
    expect(await says("AK01", "16h đến 14h")).toContain("phải sau giờ bắt đầu");
    expect(await says("AK01", "7h")).toContain("kết thúc lúc mấy giờ?");
    expect(await says("AK01", "2 tiếng")).toContain("Ở đâu?");
    expect(await presses("AK01", "Báo sau")).toContain("Mời những ai?");
    const nobody = await says("AK01", "Lê Ai Đó, Trần Không Có");
    expect(nobody).toContain("nên chưa mời họ:\n• Lê Ai Đó");
    expect(nobody).toContain("Mời những ai?");
    const preview = await says("AK01", "Bích, Nga, Tô Văn Lâm, Ai Đó");
    expect(preview).toContain("nên chưa mời họ:\n• Ai Đó");
    expect(preview).toContain("Phạm Ngọc Bích, Cao Thị Nga, Tô Văn Lâm: 3 người");
    expect(preview).toContain("mặc áo Thanh niên");
    expect(preview).toContain("tính 2 giờ tình nguyện");
    await presses("AK01", "Sửa");
    await presses("AK01", "Số chỗ");
    expect(await says("AK01", "1")).toContain("tối đa 1 người");
    expect(await says("AK01", "gì cũng được"), "nothing to be called").toContain("Mình chưa gọi ai");
    const moved = await says("AK01", "8h chủ nhật này ở nhà văn hóa");
    expect(moved, "typed without choosing the part").toContain("08:00–10:00 Chủ nhật 29/11");
    expect(moved).toContain("📍 nhà văn hóa");
    expect(moved).toContain("tính 2 giờ tình nguyện");
    await presses("AK01", "Sửa");
    expect(await says("AK01", "đổi tên")).toContain("Tên việc là gì?");
    expect(await says("AK01", "Dọn kênh")).toContain("• Dọn kênh (");
    expect(await says("AK01", "ok gọi đi")).toContain("📣 Đã gọi: Dọn kênh");
    expect(await presses("CD02", "✅ Tôi sẽ dự")).toContain("đồng chí sẽ dự: Dọn kênh");
    expect(await presses("CD01", "✅ Tôi sẽ dự")).toContain("đã đủ chỗ");
  });

  test("groups are pressed; who uses no app is said to the convener", async () => {
    await says("AK01", "/sukien sinh hoat chi doan t7 nay 19h-20h30 nha van hoa kv1");
    await presses("AK01", "Cán bộ cả đơn vị (5)");
    expect(await presses("AK01", "✅ Xong")).toContain("Cán bộ cả đơn vị: 5 người");
    await presses("AK01", "Thôi, không gọi");
    await says("CD01", "/sukien sinh hoat chi doan t7 nay 19h-20h30 nha van hoa kv1, gom toan the can bo");
    expect(await presses("CD01", "📣 Gọi")).toContain(
      "Chưa báo được 1 đồng chí vì chưa dùng ứng dụng: Hồ Văn Giấy",
    );
    expect(await lastHeard("CD02")).toContain(
      "Sinh hoat chi doan, 19:00–20:30 Thứ Bảy 28/11, tại nha van hoa kv1",
    );
  });

  test("people come from a workbook, too; “/hop mời …” says by itself that it is a meeting", async () => {
    await says("AK01", "/hop mời BTV 8h30-10h thứ 6 tuần sau");
    await presses("AK01", "Báo sau");
    await presses("AK01", "Sửa");
    await presses("AK01", "Người được mời");
    await presses("AK01", "📎 Danh sách Excel");
    expect(await presses("AK01", "✅ Xong")).toContain("tệp Excel (.xlsx)");
    const rows = [
      ["STT", "Họ và tên"],
      ["1", "Cao Thị Nga"],
      ["2", "Mai Thị Thi"],
    ];
    const shown = await house.cadre("AK01").sendsFile("moi.xlsx", handMadeWorkbook({ A: inlineSheet(rows) }));
    expect(shown).toContain("Cao Thị Nga, Mai Thị Thi: 2 người");
    expect(shown).toContain("• Họp (Họp triệu tập)");
    expect(await presses("AK01", "Thôi, không gọi")).toContain("chưa gọi ai");
  });

  test("who has not answered is asked once more, once a day, in the budget", async () => {
    await says("CD01", "/sukien");
    await presses("CD01", "Sinh hoat chi doan 28/11");
    expect(await presses("CD01", "Hỏi người chưa trả lời")).toContain("Đã hỏi lại 1 người");
    expect(await lastHeard("CD02")).toContain("chờ đồng chí trả lời: Sinh hoat chi doan");
    await presses("CD01", "Xem việc này");
    expect(await presses("CD01", "Hỏi người chưa trả lời")).toContain("Hôm nay mình không hỏi thêm ai");
  });

  test("who has paused reminders is not asked, and the convener is told to speak to them", async () => {
    const { reminderSettings } = house.app.services;
    await reminderSettings.pause("CD02", "2026-12-31");
    house.setClock("2026-11-25T09:00:00+07:00");
    const before = (await house.cadre("CD02").heard()).length;
    await presses("CD01", "Xem việc này");
    const said = await presses("CD01", "Hỏi người chưa trả lời");
    expect(said).toContain("Hôm nay mình không hỏi thêm ai");
    expect(said).toContain("đang tạm dừng nhắc): Hồ Văn Giấy, Cao Thị Nga");
    expect((await house.cadre("CD02").heard()).length).toBe(before);
    await reminderSettings.resume("CD02");
  });

  test("more people are called, who alone hear it", async () => {
    await presses("CD01", "Xem việc này");
    const before = (await house.cadre("CD02").heard()).length;
    await presses("CD01", "Mời thêm");
    expect(await says("CD01", "Tô Văn Lâm")).toContain("Đã mời thêm 0 người");
    expect((await house.cadre("CD02").heard()).length).toBe(before);
  });
});

describe.each(drawnFrom(EVERY_CHANNEL.filter(({ name }) => name !== "browser")))(
  "on $name",
  ({ town, groupsAndFiles }) => {
    let there: OpenHouse;
    beforeAll(async () => {
      there = await openHouse({ iso: NOW, town });
    });
    afterAll(() => there.close());

    test("a conference is called and answered, with a paper where the channel takes files", async () => {
      const [convener, called] = [there.cadre("NK01"), there.cadre("AK01")];
      await convener.says("/sukien hội nghị sơ kết 05/12 8h-11h30 tại Quận đoàn, mời bí thư các phường");
      if (groupsAndFiles) {
        await convener.presses("Sửa");
        await convener.presses("Thêm tệp gửi kèm");
        expect(await convener.sendsFile("chuong-trinh.pdf", Buffer.from("%PDF-1.7 x"))).toContain("📎 1 tệp");
      }
      expect(await convener.presses("📣 Gọi")).toContain(
        "Đã gọi: Hội nghị sơ kết, 08:00–11:30 Thứ Bảy 05/12",
      );
      await there.app.lanes.idle();
      expect((await called.heard()).slice(-2).join("\n")).toContain("mời: Hội nghị sơ kết");
      if (groupsAndFiles) expect((await called.files()).at(-1)?.bytes.length).toBeGreaterThan(0);
      expect(await called.presses("✅ Tôi sẽ dự")).toContain("đồng chí sẽ dự: Hội nghị sơ kết");
      await convener.presses("Xem việc này");
      expect(await convener.presses("Xem tên")).toContain("Sẽ dự (1): Nguyễn Văn An");
    });

    test.each([
      ["có", "07/12"],
      ["ok chị", "08/12"],
      ["dạ em có", "09/12"],
      ["dạ được ạ", "10/12"],
      ["dạ em đi được ạ", "11/12"],
    ])("an invitation is accepted by a plain “%s”", async (yes, day) => {
      await there.cadre("NK01").says(`/hop giao ban ${day} 8h-9h tại Quận đoàn, mời bí thư các phường`);
      await there.cadre("NK01").presses("📣 Gọi");
      await there.app.lanes.idle();
      expect(await there.cadre("AK01").says(yes)).toContain("đồng chí sẽ dự: ");
    });

    test("an invitation is answered in words while a form is open, and is no idea of one's own in that", async () => {
      const [convener, called] = [there.cadre("NK01"), there.cadre("AK01")];
      await called.says("/dangky");
      await convener.says("/hop giao ban 12/12 8h-9h tại Quận đoàn, mời bí thư các phường");
      await convener.presses("📣 Gọi");
      await there.app.lanes.idle();
      const heard = await called.says("em đi được ạ");
      expect(heard).toContain("đồng chí sẽ dự: ");
      expect(heard).toContain("Câu còn chờ đồng chí: Phần 1/7");
      expect(heard).not.toContain("Đã ghi ý của đồng chí");
      await called.says("/huy");
    });

    test("a bare “được” is said to the invitation shown last, and not to a form's question of days ago", async () => {
      const [convener, called] = [there.cadre("NK01"), there.cadre("AK01")];
      await called.says("/tukiemdiem quý 3");
      await convener.says("/hop giao ban 13/12 8h-9h tại Quận đoàn, mời bí thư các phường");
      await convener.presses("📣 Gọi");
      await there.app.lanes.idle();
      expect(await called.says("được")).toContain("đồng chí sẽ dự: ");
      await called.says("/huy");
    });

    test("why somebody stays away is heard from the same line", async () => {
      const [convener, called] = [there.cadre("NK01"), there.cadre("AK01")];
      await convener.says("/hop giao ban 14/12 8h-9h tại Quận đoàn, mời bí thư các phường");
      await convener.presses("📣 Gọi");
      await there.app.lanes.idle();
      expect(await called.says("ko đi đc, nhà có đám cưới")).toContain("Đã báo là đồng chí không dự");
      await called.says("/giaymoi");
      await called.presses("Đổi: Giao ban");
      expect(await called.says("em kẹt ca rồi, cho em vắng"), "of the invitation, and of no days").toContain(
        "Đã báo là đồng chí không dự",
      );
    });

    test("answers as people give them: the hour before the day, a weekday of the week offered, “chắc đi”, “bận thi rồi”", async () => {
      const [convener, called] = [there.cadre("NK01"), there.cadre("AK01")];
      await convener.says("/hop giao ban tuần tới, mời bí thư các phường");
      expect(await convener.says("2 giờ chiều")).toContain("Mình giữ giờ bắt đầu 14:00");
      expect(await convener.says("thứ 5")).toContain("Bắt đầu 14:00, kết thúc lúc mấy giờ?");
      await convener.says("khoang 2 tieng");
      const preview = await convener.says("ở hội trường ubnd quận nha");
      expect(preview).toContain("14:00–16:00 Thứ Năm 03/12");
      expect(preview).toContain("📍 hội trường UBND quận\n");
      await convener.says("ok gọi");
      await there.app.lanes.idle();
      expect(await called.says("chắc đi")).toContain("mình chưa ghi gì");
      expect(await called.says("em không đi được ạ")).toContain("Vì sao đồng chí không dự được");
      expect(await called.says("trực phòng thi cả ngày")).toContain("Đã báo là đồng chí không dự");
      await called.presses("Tôi dự được");
      await called.says("/giaymoi");
      await called.presses("Đổi: Giao ban");
      expect(await called.says("hôm đó em bận thi rồi"), "why is said").toContain(
        "Đã báo là đồng chí không dự",
      );
      await convener.presses("Xem việc này");
      expect(await convener.says("đổi giờ"), "the button that begins so, and no hours").toContain("giờ");
      await convener.says("/huy");
      await called.says("/giaymoi");
      await called.presses("Đổi: Giao ban");
      expect(await called.says("em đi không được mà lát tới"), "asked").toContain("mình chưa ghi gì");
      expect(await called.says("hôm qua em ráng dọn kênh 3 tiếng"), "hours below it").toContain("3 giờ");
      await called.says("/giaymoi");
      await called.presses("Đổi: Giao ban");
      expect(await called.says("em xin nghỉ phép từ 30/11 đến 4/12"), "an absence").toContain("04/12");
      await called.says("/huy");
    });
  },
);
