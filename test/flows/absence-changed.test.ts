import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  const more = [
    { code: "AK07", name: "Mai Thị Thi", unit: "AK" },
    { code: "AK08", name: "Hồ Văn Sang", unit: "AK" },
    { code: "CD01", name: "Tô Văn Lâm", unit: "CD", positions: ["Bí thư"] },
  ];
  const branch = { code: "CD", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" };
  house = await openHouse({
    iso: "2026-11-02T08:00:00+07:00",
    organisation: { units: [...SMALL_CITY.units, branch], cadres: [...SMALL_CITY.cadres, ...more] },
  });
  await says("AK02", "/vang từ 02/11 đến 30/11 vì đi học");
  await presses("AK01", "✅ Xác nhận");
});
afterAll(() => house.close());
beforeEach(() => house.setClock("2026-11-25T08:00:00+07:00"));

const says = (code: string, text: string) => house.cadre(code).says(text);
const presses = (code: string, label: string) => house.cadre(code).presses(label);
async function spans(whose: `${"cadre" | "unit"}:${string}`) {
  const all = await house.app.services.absences.of(whose);
  return all.flatMap(({ from, to, state }) => (state === "confirmed" ? [`${from} ${to}`] : []));
}

test("other days in place of those take no day of closed books off; they may add days, the closed ones staying", async () => {
  await says("AK02", "/vang");
  await presses("AK02", "Đổi ngày lần 02/11");
  expect(await says("AK02", "25/11 - 30/11")).toContain("Những ngày trước 16/11/2026 đã khóa sổ");
  await says("AK02", "/vang");
  await presses("AK02", "Đổi ngày lần 02/11");
  expect(await says("AK02", "2/11 - 4/12")).toContain(
    "Trong lúc chờ, lần vắng đã xác nhận trước vẫn giữ nguyên",
  );
  await presses("AK01", "Không xác nhận");
  expect(await says("AK01", "tuần ấy có hội nghị")).toContain(
    "Hiện lần vắng đã xác nhận trước vẫn giữ nguyên",
  );
  await house.app.lanes.idle();
  expect((await house.cadre("AK02").heard()).at(-1)).toContain("lần vắng đã xác nhận trước vẫn giữ nguyên");
  await says("AK02", "/vang");
  await presses("AK02", "Đổi ngày lần 02/11");
  await says("AK02", "2/11 - 5/12");
  expect(await presses("AK02", "Rút lại")).toContain("Nay lần vắng đã xác nhận trước vẫn giữ nguyên");
  await says("AK02", "/vang");
  await presses("AK02", "Đổi ngày lần 02/11");
  await says("AK02", "2/11 - 4/12");
  await presses("AK01", "✅ Xác nhận");
  expect(await spans("cadre:AK02")).toEqual(["2026-11-02 2026-12-04"]);
});

test("a head who types days that are known is offered what can be done about them, and changes or takes them back", async () => {
  await says("AK01", "/vang Thi từ 30/11 đến 11/12");
  expect(await says("AK01", "/vang Thi từ 30/11 đến 4/12")).toContain("đã được ghi vắng có lý do");
  expect(await house.cadre("AK01").buttons()).toEqual(["Bỏ lần 30/11", "Đổi ngày lần 30/11"]);
  expect(await presses("AK01", "Đổi ngày lần 30/11")).toContain("Đồng chí Mai Thị Thi vắng từ ngày nào");
  expect(await says("AK01", "30/11 - 4/12")).toMatch(
    /Đã ghi vắng có lý do: Mai Thị Thi, .*, thay cho lần trước/,
  );
  await house.app.lanes.idle();
  expect((await house.cadre("AK07").heard()).at(-1)).toContain("(5 ngày), thay cho lần trước");
  expect(await spans("cadre:AK07")).toEqual(["2026-11-30 2026-12-04"]);
  house.setClock("2026-12-02T08:00:00+07:00");
  await says("AK01", "/vang Thi hôm nay");
  expect(await presses("AK01", "Về sớm lần 30/11")).toContain("Đồng chí Mai Thị Thi đi làm lại từ ngày nào");
  expect(await says("AK01", "hôm nay")).toContain("Đã ghi: Mai Thị Thi đi làm lại từ Thứ Tư 02/12");
  expect(await spans("cadre:AK07")).toEqual(["2026-11-30 2026-12-01"]);
});

test("of a whole unit its head asks for other days, and the level above takes it back by its days", async () => {
  await says("CD01", "/vang cả đơn vị từ 1/12 đến 31/01/2027");
  await presses("AK01", "✅ Xác nhận");
  await says("CD01", "/vang cả đơn vị từ 1/12 đến 15/12");
  expect(await house.cadre("CD01").buttons()).toEqual(["Đổi ngày lần 01/12"]);
  await presses("CD01", "Đổi ngày lần 01/12");
  expect(await says("CD01", "1/12 - 15/12")).toContain("Mình đã chuyển đồng chí Nguyễn Văn An xác nhận");
  await presses("AK01", "✅ Xác nhận");
  expect(await spans("unit:CD")).toEqual(["2026-12-01 2026-12-15"]);
  await says("AK01", "/vang Chi đoàn khu vực 1 từ 1/12 đến 15/12");
  expect(await presses("AK01", "Bỏ lần 01/12")).toContain("Đã bỏ lần vắng của Chi đoàn khu vực 1");
  expect(await spans("unit:CD")).toEqual([]);
});

test("nobody changes another's days by a line of their own", async () => {
  const [own] = await house.app.services.absences.of("cadre:AK02");
  expect(await says("AK03", `/vang doi ${own?.id} cadre:AK02`)).toContain("đồng chí không quyết định được");
});

test("who is back earlier is back from all absences that hold that day", async () => {
  await says("AK03", "/vang từ 14/12 đến 25/12");
  await presses("AK01", "✅ Xác nhận");
  await says("AK03", "/vang từ 21/12 đến 15/1");
  await presses("AK01", "✅ Xác nhận");
  house.setClock("2026-12-28T08:00:00+07:00");
  await says("AK03", "/vang");
  await presses("AK03", "Về sớm lần 21/12");
  expect(await says("AK03", "29/12")).toContain("đi làm lại từ Thứ Ba 29/12");
  expect(await spans("cadre:AK03")).toEqual(["2026-12-14 2026-12-25", "2026-12-21 2026-12-28"]);
  await says("AK03", "/vang từ 27/12 đến 5/1");
  await presses("AK01", "✅ Xác nhận");
  await says("AK03", "/vang");
  await presses("AK03", "Về sớm lần 21/12");
  expect(await says("AK03", "28/12")).toContain("đi làm lại từ Thứ Hai 28/12");
  expect(await spans("cadre:AK03")).toEqual([
    "2026-12-14 2026-12-25",
    "2026-12-21 2026-12-27",
    "2026-12-27 2026-12-27",
  ]);
});

test("who is back earlier is back from the absences side by side that begin later, too", async () => {
  for (const days of ["từ 24/11 đến 27/11", "từ 28/11 đến 4/12", "từ 9/12 đến 11/12"]) {
    await says("AK08", `/vang ${days}`);
    await presses("AK01", "✅ Xác nhận");
  }
  await says("AK08", "/vang");
  expect(await presses("AK08", "Về sớm lần 24/11")).toContain("04/12");
  expect(await says("AK08", "26/11")).toContain("đi làm lại từ Thứ Năm 26/11");
  expect(await spans("cadre:AK08")).toEqual(["2026-11-24 2026-11-25", "2026-12-09 2026-12-11"]);
});
