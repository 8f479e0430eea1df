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
  await says("AK02", "/vang từ 10/12");
  expect(await says("AK02", "3 ngày")).toContain("từ Thứ Năm 10/12 đến hết Thứ Bảy 12/12 (3 ngày)");
  await presses("AK02", "Rút lại");
  expect(await says("AK02", "/vang từ 01/06/2027 đến 30/06/2029")).toContain("dài hơn một năm");
  await says("AK02", "thôi");
  expect(await says("AK02", "/vang từ 01/12/2026 đến 30/06/2027")).toContain("(212 ngày), hơn nửa năm");
  expect(await presses("AK02", "✅ Đúng, báo cả")).toContain("(212 ngày)");
  await presses("AK02", "Rút lại");
  expect(await says("AK02", "/vang từ 01/12 6 tháng vì nghỉ thai sản")).toContain("Mình đã chuyển");
  await presses("AK02", "Rút lại");
});

test.each([
  ["/vang Năm từ 27/11 đến 28/11", "Trần Văn Năm, từ Thứ Sáu 27/11 đến hết Thứ Bảy 28/11 (2 ngày)."],
  ["/vang Cao Văn Hải hôm nay", "Cao Văn Hải, ngày Thứ Tư 25/11."],
  ["/vang Hải hôm nay", "Cao Văn Hải, ngày Thứ Tư 25/11."],
  ["/vang Trần Văn Năm hôm nay", "Trần Văn Năm, ngày Thứ Tư 25/11."],
  ["/vang Tư hôm qua", "Lê Thị Tư, ngày Thứ Ba 24/11."],
  ["/vang cho Tư hôm qua vì con ốm", "Lê Thị Tư, ngày Thứ Ba 24/11, lý do: con ốm."],
])("a member's name is no day and no reason: %s", async (line, set) => {
  expect(await says("AK01", line)).toContain(`Đã ghi vắng có lý do: ${set}`);
  await presses("AK01", "Bỏ lần vắng này");
});

test("a word that may be a name and a day is asked about", async () => {
  expect(await says("AK01", "/vang Sáng hôm nay")).toContain("“Sáng” là tên một đồng chí, hay là ngày");
  expect(await presses("AK01", "Ghi cho đồng chí Sáng")).toContain("Đã ghi vắng có lý do: Ngô Thị Sáng");
  await presses("AK01", "Bỏ lần vắng này");
  expect(await says("AK01", "/vang Mai")).toContain("“Mai” là tên một đồng chí");
  expect(await presses("AK01", "Tôi báo vắng cho mình")).toContain("vắng ngày Thứ Năm 26/11");
  await presses("AK01", "Rút lại");
  expect(await says("AK01", "/vang mai")).toContain("vắng ngày Thứ Năm 26/11");
  await presses("AK01", "Rút lại");
});

test("whose days are asked for is named, a unit by its own name", async () => {
  expect(await says("AK01", "/vang Bích")).toContain("Đồng chí Phạm Ngọc Bích vắng từ ngày nào");
  expect(await says("AK01", "từ 7/12 đến 8/12")).toContain("Đã ghi vắng có lý do: Phạm Ngọc Bích");
  expect(await says("AK01", "/vang Bích từ 7/12 đến 8/12")).toContain("cho đồng chí Phạm Ngọc Bích rồi");
  await says("AK03", "/vang từ 7/12 đến 9/12");
  expect(await says("AK01", "/vang Cường từ 9/12 đến 10/12")).toContain(
    "Đang chờ xác nhận: đồng chí Đặng Quốc Cường vắng từ Thứ Hai 07/12",
  );
  await says("AK01", "thôi");
  await says("AK01", "/vang Chi đoàn khu vực 3 từ 7/12 đến 8/12");
  expect(await says("AK01", "/vang Chi đoàn khu vực 3 từ 7/12 đến 8/12")).toContain(
    "cho Chi đoàn khu vực 3 rồi",
  );
  expect(await says("AK02", "/vang từ 7/12 đến 8/12")).toContain("cho đồng chí rồi");
});

test("a whole unit's absence is shown to all whom it excuses, also in units below", async () => {
  await says("AK01", "/vang cả đơn vị từ 21/12 đến 23/12");
  for (const code of ["AK02", "CD01", "CD02"]) expect(await says(code, "/vang")).not.toContain("21/12");
  await house.app.lanes.idle();
  expect(await presses("NK01", "✅ Xác nhận")).toContain("Đã xác nhận: Đoàn phường An Khánh");
  for (const code of ["AK01", "AK02", "CD01", "CD02"])
    expect(
      (await says(code, "/vang")).match(/Đoàn phường An Khánh, cả đơn vị: từ Thứ Hai 21\/12/gu),
    ).toHaveLength(1);
  expect(await says("XK01", "/vang")).not.toContain("21/12");
});

test("one's own name is oneself, and never all of a unit whose name begins like it; a unit's name is no reason", async () => {
  expect(await says("AK01", "/vang An từ 20/12 đến 21/12")).toContain("xác nhận: vắng từ Chủ nhật 20/12");
  await presses("AK01", "Rút lại");
  expect(await says("AK01", "/vang Nguyễn Văn An 22/12")).toContain("xác nhận: vắng ngày Thứ Ba 22/12");
  await presses("AK01", "Rút lại");
  expect(await says("NK01", "/vang Khánh từ 20/12 đến 21/12")).toContain("Đồng chí ghi vắng cho ai?");
  expect(await house.cadre("NK01").buttons()).toEqual([
    "Đoàn phường An Khánh, cả đơn vị",
    "Đoàn phường Xuân Khánh, cả đơn vị",
    "Không phải các ý này",
  ]);
  expect(await presses("NK01", "Không phải các ý này")).toContain("nên chưa ghi gì cả");
  expect(await says("TD01", "/vang Kiều từ 20/12 đến 21/12")).toContain("ghi vắng cho ai");
  await says("TD01", "không phải");
  const set = await says("TD01", "/vang Quận Ninh Kiều từ 20/12 đến 21/12");
  expect(set).toContain("Đã ghi vắng có lý do: Quận Đoàn Ninh Kiều");
  expect(set).not.toContain("lý do: Quận.");
  await presses("TD01", "Bỏ lần vắng này");
});

test("a member's absence that a head tells in passing is asked about as the member's; where somebody goes is a whole reason", async () => {
  expect(await says("AK01", "Bích xin nghỉ từ 28/12 đến 29/12")).toContain(
    "Đồng chí ghi vắng từ Thứ Hai 28/12 đến hết Thứ Ba 29/12 (2 ngày) cho đồng chí Phạm Ngọc Bích, phải không?",
  );
  expect(await presses("AK01", "✅ Phải, ghi vắng")).toContain("Đã ghi vắng có lý do: Phạm Ngọc Bích");
  await presses("AK01", "Bỏ lần vắng này");
  expect(await says("AK01", "An xin nghỉ ngày 28/12")).toContain("Đồng chí báo vắng ngày Thứ Hai 28/12");
  await presses("AK01", "Không");
  expect(await says("AK02", "/vang từ 28/12 đến 29/12 đi Đà Lạt")).toContain("(2 ngày), lý do: đi Đà Lạt.");
  await presses("AK02", "Rút lại");
  expect(await says("AK02", "/vang từ 28/12 đến 29/12 đi")).toContain("(2 ngày). Trong lúc chờ");
  await presses("AK02", "Rút lại");
});
