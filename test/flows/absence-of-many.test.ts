import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

const NOW = "2026-11-25T09:00:00+07:00";
let house: OpenHouse;
beforeAll(async () => {
  const more = [
    { code: "AK06", name: "Trần Văn Năm", unit: "AK" },
    { code: "AK07", name: "Cao Văn Hải", unit: "AK" },
    { code: "AK08", name: "Lê Thị Tư", unit: "AK" },
    { code: "AK09", name: "Ngô Thị Sáng", unit: "AK" },
    { code: "AK10", name: "Lý Thị Mai", unit: "AK" },
    { code: "CD01", name: "Tô Văn Lâm", unit: "CD", positions: ["Bí thư"] },
    { code: "CD02", name: "Cao Thị Nga", unit: "CD" },
  ];
  const branch = { code: "CD", name: "Chi đoàn khu vực 3", level: "Chi đoàn", parent: "AK" };
  house = await openHouse({
    iso: NOW,
    organisation: { units: [...SMALL_CITY.units, branch], cadres: [...SMALL_CITY.cadres, ...more] },
  });
});
afterAll(() => house.close());

const says = (code: string, text: string) => house.cadre(code).says(text);
const presses = (code: string, label: string) => house.cadre(code).presses(label);

test("of several that wait, the next is asked for by the command that shows it", async () => {
  await says("AK02", "/vang từ 1/12 đến 2/12");
  await says("AK03", "/vang từ 1/12 đến 2/12");
  expect(await says("AK01", "/vang yêu cầu")).toContain(
    "Còn 1 yêu cầu nữa: xong yêu cầu này, đồng chí gõ /vang yêu cầu",
  );
  await says("AK02", "/vang");
  await presses("AK02", "Rút lại lần 01/12");
  await says("AK03", "/vang");
  await presses("AK03", "Rút lại lần 01/12");
});

test("an end before the beginning is asked for again, and so is what is longer than a year", async () => {
  expect(await says("AK02", "/vang từ 10/12 đến 01/12")).toContain("Ngày cuối phải sau ngày đầu");
  expect(await says("AK02", "01/12")).toContain("Ngày cuối phải sau ngày đầu");
  expect(await says("AK02", "12/12")).toContain("từ Thứ Năm 10/12 đến hết Thứ Bảy 12/12 (3 ngày)");
  await presses("AK02", "Rút lại");
  expect(await says("AK02", "/vang từ 01/06/2027 đến 30/06/2029")).toContain("dài hơn một năm");
  await says("AK02", "thôi");
  expect(await says("AK02", "/vang từ 01/12/2026 đến 30/06/2027")).toContain("(212 ngày), hơn nửa năm");
  expect(await presses("AK02", "✅ Đúng, báo cả")).toContain("(212 ngày)");
  await presses("AK02", "Rút lại");
  expect(await says("AK02", "/vang từ 01/12 6 tháng vì nghỉ thai sản")).toContain("Mình đã chuyển");
  await presses("AK02", "Rút lại");
});
