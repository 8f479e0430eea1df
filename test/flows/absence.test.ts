import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changePosition } from "../support/everybody.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

const NOW = "2026-11-24T09:00:00+07:00";
let house: OpenHouse;
beforeAll(async () => {
  const more = [
    { code: "AK06", name: "Lý Phó", unit: "AK", positions: ["Phó Bí thư"] },
    { code: "AK07", name: "Mai Thị Thi", unit: "AK" },
    { code: "CD01", name: "Tô Văn Lâm", unit: "CD", positions: ["Bí thư"] },
    { code: "CD02", name: "Cao Thị Nga", unit: "CD" },
  ];
  const branch = { code: "CD", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" };
  house = await openHouse({
    iso: NOW,
    organisation: {
      units: [...SMALL_CITY.units, branch],
      cadres: [...SMALL_CITY.cadres, ...more],
    },
  });
});
afterAll(() => house.close());
beforeEach(() => house.setClock(NOW));

const says = (code: string, text: string) => house.cadre(code).says(text);
const presses = (code: string, label: string) => house.cadre(code).presses(label);
async function lastHeard(code: string) {
  await house.app.lanes.idle();
  return (await house.cadre(code).heard()).at(-1) ?? "";
}
const weekOf = async (code: string, id = "2026-W48") => {
  const { standings } = house.app.services;
  const at = Date.parse("2026-12-20T09:00:00+07:00");
  const [from, to] = id === "2026-W48" ? ["2026-11-23", "2026-11-29"] : ["2026-11-30", "2026-12-06"];
  const found = await standings.of("NK", { id, kind: "week", from, to }, at, ["D1"]);
  return { duty: found?.report.cadres.find((each) => each.code === code)?.duties.D1, report: found?.report };
};

describe("one's own absence", () => {
  test("goes to the head with its reason, and counts once it is confirmed", async () => {
    expect(await says("AK02", "/vang từ mai đến thứ 6 vì đi tập huấn")).toContain(
      "vắng từ Thứ Tư 25/11 đến hết Thứ Sáu 27/11 (3 ngày), lý do: đi tập huấn",
    );
    expect((await weekOf("AK02")).duty).toMatchObject({ required: 120, met: false });
    const asked = await lastHeard("AK01");
    expect(asked).toContain("Đồng chí Phạm Ngọc Bích (Đoàn phường An Khánh) báo vắng");
    expect(asked).toContain("đi tập huấn");
    expect(await says("AK01", "/vang")).toContain("Chờ xác nhận: 1");
    expect(await presses("AK01", "✅ Xác nhận")).toContain("Đã xác nhận: Phạm Ngọc Bích");
    expect(await lastHeard("AK02")).toContain("Đồng chí Nguyễn Văn An đã xác nhận");
    const { duty, report } = await weekOf("AK02");
    expect(duty).toEqual({ done: 0, required: 0, measure: "minutes", met: true, excused: 120 });
    expect(report?.totals.D1).toMatchObject({ met: 0 });
    expect(JSON.stringify(report)).not.toContain("tập huấn");
    expect(await presses("AK06", "Không xác nhận")).toContain("đồng chí Nguyễn Văn An đã xác nhận rồi");
  });

  test("is heard by others as “vắng có lý do”, never why", async () => {
    house.setClock("2026-11-26T09:00:00+07:00");
    expect(await says("AK02", "/tiendo")).toContain("Tuần này: vắng có lý do");
    expect(await says("NK01", "Bích đủ giờ chưa")).toContain("vắng có lý do");
    expect(await says("AK01", "/chuanop gio")).not.toContain("Bích");
    expect(await says("AK01", "/tinhhinh")).toContain("Vắng có lý do: 1");
    expect(await says("AK06", "/vang")).toContain("Phạm Ngọc Bích, đến hết Thứ Sáu 27/11");
    for (const code of ["AK03", "NK01", "TD01", "XK01"])
      expect((await house.cadre(code).heard()).join("\n")).not.toContain("tập huấn");
    await says("AK02", "/giotinhnguyen 2");
    expect((await weekOf("AK02")).duty).toMatchObject({ done: 120, required: 0, met: true });
    expect((await weekOf("AK02")).report?.totals.D1?.met).toBe(1);
    await says("AK02", "hoàn tác");
  });

  test("ends early by itself, and the head hears it; a day of closed books is the head's", async () => {
    house.setClock("2026-11-26T09:00:00+07:00");
    await says("AK02", "/vang");
    expect(await presses("AK02", "Về sớm lần 25/11")).toContain("đi làm lại từ ngày nào");
    expect(await says("AK02", "3/12")).toContain("phải từ 26/11/2026 đến 27/11/2026");
    expect(await says("AK02", "hôm nay")).toContain("đi làm lại từ Thứ Năm 26/11");
    expect(await lastHeard("AK01")).toContain("Phạm Ngọc Bích đi làm lại sớm, từ Thứ Năm 26/11");
    expect((await weekOf("AK02")).duty).toMatchObject({ required: 120 });
    expect(await says("AK02", "/vang từ 9/11 đến 20/11")).toContain(
      "Sổ của những tuần trước 16/11/2026 đã khóa",
    );
    expect(await says("AK01", "/vang Bích từ 9/11 đến 13/11")).toContain("sẽ đổi số liệu");
    expect(await presses("AK01", "✅ Vẫn ghi")).toContain("Đã ghi vắng có lý do: Phạm Ngọc Bích");
    expect(await lastHeard("AK02")).toContain("Đồng chí Nguyễn Văn An đã ghi cho đồng chí vắng có lý do");
    await presses("AK01", "Bỏ lần vắng này");
    expect(await lastHeard("AK02")).toContain("đã bỏ lần vắng");
  });

  test("is refused with a reason, changed, taken back; whoever decides is asked once about days that meet", async () => {
    await says("AK03", "xin nghỉ từ 3/12 tới 10/12");
    expect(await presses("AK06", "Không xác nhận")).toContain("vì sao chưa xác nhận");
    expect(await says("AK06", "Tuần ấy có hội nghị")).toContain("Mình đã báo");
    expect(await lastHeard("AK03")).toContain("chưa xác nhận lần vắng từ Thứ Năm 03/12");
    expect(await lastHeard("AK03")).toContain("“Tuần ấy có hội nghị”");
    await says("AK03", "/vang từ 7/12 đến 9/12 vì việc nhà");
    await presses("AK03", "Đổi ngày");
    expect(await says("AK03", "14/12 - 16/12")).toContain(
      "từ Thứ Hai 14/12 đến hết Thứ Tư 16/12 (3 ngày), lý do: việc nhà",
    );
    expect(await says("AK03", "/vang 15/12 vì việc nhà")).toContain("có ngày trùng");
    expect(await presses("AK03", "Giữ nguyên: từ Thứ Hai 14/12 đến hết Thứ Tư 16/12 (3 ngày)")).toContain(
      "đang chờ xác nhận, nên mình giữ nguyên",
    );
    await says("AK03", "/vang 16/12 - 18/12");
    await presses("AK03", "Gộp lại: từ Thứ Hai 14/12 đến hết Thứ Sáu 18/12 (5 ngày)");
    expect(await lastHeard("AK01")).toContain("đến hết Thứ Sáu 18/12 (5 ngày), lý do: việc nhà");
    expect(await lastHeard("AK01")).toContain("thay cho lần đã báo trước");
    await says("AK03", "/vang 17/12 - 18/12");
    await presses("AK03", "Chỉ từ Thứ Năm 17/12 đến hết Thứ Sáu 18/12 (2 ngày)");
    const own = await house.app.services.absences.of("cadre:AK03");
    expect(own.map(({ from, state }) => `${from} ${state}`)).toEqual([
      "2026-12-03 refused",
      "2026-12-07 withdrawn",
      "2026-12-14 withdrawn",
      "2026-12-14 withdrawn",
      "2026-12-17 waits",
    ]);
    expect(await presses("AK03", "Rút lại")).toContain("Đã rút lại lần vắng");
    expect(await lastHeard("AK01")).toContain("Đặng Quốc Cường đã rút lại");
    expect(await says("AK01", "/vang cho xac nhan")).toContain("Không có lần báo vắng nào chờ");
  });

  test("days that two absences hold side by side are known already", async () => {
    await says("AK01", "/vang Cường từ 11/01/2027 đến 13/01/2027");
    await says("AK01", "/vang Cường từ 14/01/2027 đến 15/01/2027");
    expect(await says("AK03", "/vang từ 12/01/2027 đến 14/01/2027")).toContain("đã được ghi vắng có lý do");
  });

  test("a head's own goes to the level above; the topmost's to another head, never to oneself", async () => {
    await says("AK01", "/vang từ mai đến thứ 6");
    expect(await lastHeard("NK01")).toContain("Nguyễn Văn An (Đoàn phường An Khánh) báo vắng");
    expect(await lastHeard("AK06")).not.toContain("Nguyễn Văn An (Đoàn phường");
    const [waiting] = await house.app.services.absences.open(Date.parse(NOW));
    expect(await says("AK06", `/vang nhan ${waiting?.id} cadre:AK01`)).toContain(
      "đồng chí không quyết định được",
    );
    expect(await says("AK01", `/vang nhan ${waiting?.id} cadre:AK01`)).toContain(
      "đồng chí không quyết định được",
    );
    expect(await presses("NK01", "✅ Xác nhận")).toContain("Đã xác nhận: Nguyễn Văn An");
    expect(await says("TD01", "/vang từ mai đến thứ 6")).toContain("chưa có Bí thư nào nhận được tin");
  });
});

test("whoever stands in for the head confirms for members, never for the head nor themselves", async () => {
  await says("AK01", "/uyquyen Đặng Quốc Cường đến 31/12");
  await presses("AK01", "✅ Giao");
  await presses("AK03", "✅ Nhận lời");
  await says("AK02", "/vang từ 17/12 đến 18/12");
  expect(await presses("AK03", "✅ Xác nhận")).toContain("Đã xác nhận: Phạm Ngọc Bích");
  await says("AK03", "/vang từ 17/12 đến 18/12");
  expect(await says("AK03", "/vang cho xac nhan")).toContain("Không có lần báo vắng nào chờ");
  expect(await lastHeard("AK06")).toContain("Đặng Quốc Cường (Đoàn phường An Khánh) báo vắng");
  await says("AK01", "/vang từ 17/12 đến 18/12");
  expect(await lastHeard("AK03")).not.toContain("Nguyễn Văn An (Đoàn phường");
  for (const code of ["AK01", "AK03"]) await presses(code, "Rút lại");
  await says("AK01", "/uyquyen");
  await presses("AK01", "Thôi: Đặng Quốc Cường");
});

describe("what a head sets", () => {
  test("for a member holds at once; a whole unit's is confirmed above, and counts below it", async () => {
    expect(await says("AK01", "/vang Thi 3 ngày từ 30/11")).toContain("Đã ghi vắng có lý do: Mai Thị Thi");
    expect((await weekOf("AK07", "2026-W49")).duty).toMatchObject({ required: 0, excused: 120 });
    expect(await says("AK03", "/vang Bích từ 1/12 đến 4/12")).toContain("chỉ ghi vắng cho chính đồng chí");
    expect(await says("CD01", "/vang cả đơn vị từ 30/11 đến 6/12")).toContain("Chi đoàn khu vực 1 nghỉ");
    expect((await weekOf("CD02", "2026-W49")).duty).toMatchObject({ required: 120 });
    expect(await lastHeard("AK01")).toContain("Chi đoàn khu vực 1 xin nghỉ cả đơn vị");
    expect(await presses("AK01", "✅ Xác nhận")).toContain("Đã xác nhận: Chi đoàn khu vực 1");
    expect(await lastHeard("CD01")).toContain(
      "đã xác nhận: Chi đoàn khu vực 1 nghỉ cả đơn vị từ Thứ Hai 30/11",
    );
    expect(await says("CD01", "/vang")).toContain(
      "Chi đoàn khu vực 1, cả đơn vị: từ Thứ Hai 30/11 đến hết Chủ nhật 06/12 (7 ngày) – đã xác nhận",
    );
    for (const code of ["CD01", "CD02"])
      expect((await weekOf(code, "2026-W49")).duty).toMatchObject({ required: 0, excused: 120 });
    expect((await weekOf("AK03", "2026-W49")).duty).toMatchObject({ required: 120 });
    expect(await says("NK01", "/vang Đoàn phường Xuân Khánh từ 30/11 đến 4/12")).toContain(
      "Đã ghi vắng có lý do",
    );
    expect(await lastHeard("XK01")).toContain("đã ghi Đoàn phường Xuân Khánh nghỉ cả đơn vị");
  });
});

describe("days that are not clear", () => {
  test.each([
    ["chiều mai em xin nghỉ", "theo cả ngày"],
    ["/vang từ mai", "đến hết ngày nào"],
    ["/vang 3/12 và 8/12", "chưa chắc đồng chí vắng những ngày nào"],
    ["/vang", "Báo vắng"],
    ["tuần sau em đi công tác", "phải không"],
    ["mai anh nghỉ bán", "chưa hiểu"],
  ])("%s", async (line, asked) => {
    expect(await says("AK02", line)).toContain(asked);
    await says("AK02", "/huy");
  });

  test("the end is asked for, by button or word", async () => {
    await says("AK02", "/vang từ 7/12 vì sinh con");
    // Never the 2nd of a month.
    expect(await says("AK02", "2")).toMatch(/chưa đọc ra|đến hết Thứ Tư 09\/12/);
    expect(await says("AK02", "đến hết 11/12")).toContain(
      "từ Thứ Hai 07/12 đến hết Thứ Sáu 11/12 (5 ngày), lý do: sinh con",
    );
    await presses("AK02", "Rút lại");
  });
});

test("whoever comes to be in charge hears what waits, and decides; of who leaves nothing waits", async () => {
  const { tellOfOpenAbsences } = await import("../../src/jobs/letters/absence-letters.ts");
  await says("AK03", "/vang từ 21/12 đến 25/12");
  await says("AK07", "/vang từ 21/12 đến 25/12");
  const { services } = house.app;
  expect(await says("AK02", "/vang")).not.toContain("Chờ xác nhận");
  await changePosition(house, "AK02", { positions: ["Bí thư"] });
  await changePosition(house, "AK07", { active: false });
  await tellOfOpenAbsences(services, Date.parse("2026-11-25T09:00:00+07:00"));
  expect(await lastHeard("AK02")).toContain("Đặng Quốc Cường (Đoàn phường An Khánh) báo vắng");
  expect(await presses("AK02", "✅ Xác nhận")).toContain("Đã xác nhận: Đặng Quốc Cường");
  expect(await services.absences.open(Date.parse(NOW))).toHaveLength(1);
});
