import { afterAll, beforeAll, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { makeTrue } from "../../src/records/people/person-changes.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  const more = [{ code: "AK05", name: "Trần Hải Hậu", unit: "AK", linked: false }];
  const cadres = SMALL_CITY.cadres.map((cadre) => ({ ...cadre, linked: true }));
  const organisation = { ...SMALL_CITY, cadres: [...cadres, ...more] };
  house = await openHouse({ iso: "2026-11-25T14:00:00+07:00", organisation });
  await look("2026-11-25T14:00:00+07:00");
});
afterAll(() => house.close());

async function look(iso: string) {
  house.setClock(iso);
  await tick(house.app.services, Date.parse(iso));
  await house.app.lanes.idle();
}
const changes = (code: string, positions: string[], from: string, unit = "AK") =>
  makeTrue(
    house.app.services.rosters,
    { change: { does: "change", code, fields: { positions } }, from, units: [unit] },
    { key: `${code}:${from}`, today: "2026-11-25" },
  );
const heard = async (code: string) => (await house.cadre(code).heard()).join("\n");

test("the first roster hands nothing over", async () => {
  for (const code of ["AK01", "NK01"]) expect(await heard(code)).not.toContain("Từ ngày");
});

test("on the day, once: the successor hears what is open, each a button, the predecessor is thanked", async () => {
  await changes("AK01", [], "2026-11-26");
  await changes("AK02", ["Bí thư"], "2026-11-26");
  await look("2026-11-25T15:00:00+07:00");
  expect(await heard("AK02")).not.toContain("Từ ngày");
  for (const time of ["09:00", "09:01", "10:00"]) await look(`2026-11-26T${time}:00+07:00`);
  const bich = house.cadre("AK02");
  const said = (await bich.heard()).filter((text) => text.includes("Từ ngày 26/11/2026 đồng chí có quyền"));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("• 1 đồng chí chưa kết nối");
  expect((said[0] ?? "").split("\n").filter((line) => line && !line.startsWith("["))).toHaveLength(3);
  expect((await heard("AK01")).match(/Cảm ơn đồng chí đã làm Bí thư/g)).toHaveLength(1);
  expect(await bich.presses("Ai còn thiếu")).toContain("Đặng Quốc Cường");
  expect(await house.cadre("AK01").says("/chuanop")).toContain("Việc này dành cho Bí thư");
});

test("of a very small unit's review its new head hears nothing: the level above writes it", async () => {
  const above = house.cadre("NK01");
  await above.says("/kiemdiem 2026-Q4 ghi XK XK01");
  await above.says("Chăm việc chung");
  await above.says("/huy");
  await changes("XK02", ["Bí thư"], "2026-11-27", "XK");
  await look("2026-11-27T09:00:00+07:00");
  const said = await heard("XK02");
  expect(said).toContain("Từ ngày 27/11/2026 đồng chí có quyền");
  expect(said).not.toContain("kiểm điểm");
});
