import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** A Thursday; the first Monday that asks for the shirt is 30/11. */
const THURSDAY = "2026-12-10T20:00:00+07:00";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: THURSDAY });
});
afterAll(() => house.close());

/** What a unit's report has of a cadre's shirt. */
async function reported(code: string, id: string): Promise<unknown> {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const standing = await house.app.services.standings.of("AK", period, Date.parse(THURSDAY));
  return standing?.report.cadres.find((cadre) => cadre.code === code)?.duties.D5;
}

test("a shirt on a Monday meets its week; on another day it is kept, and meets none", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/aoxanh hôm nay")).toContain(
    "Tuần này, áo Thanh niên: 0 lần / 1 lần (tính các sáng thứ Hai; ngày khác mình vẫn giữ trong sổ)",
  );
  expect(await cadre.says("thứ hai có mặc áo thanh niên")).toContain("áo Thanh niên: 1 lần / 1 lần ✅\n");
  expect(await reported("AK02", "2026-W50")).toEqual({ done: 1, required: 1, measure: "times", met: true });
  await cadre.presses("↩️ Hoàn tác");
  expect(await reported("AK02", "2026-W50")).toMatchObject({ done: 0, met: false });
  expect(await cadre.says("/lichsu")).toContain("• 1 lần mặc áo Thanh niên, Thứ Năm 10/12");
});

test("a number is no times of a shirt: “2” is perhaps the Monday, and nothing is logged before a press", async () => {
  const cadre = house.cadre("XK01");
  await cadre.says("/aoxanh");
  expect(await cadre.says("2")).toContain("chưa rõ là ngày nào nên mình chưa ghi gì cả");
  await cadre.says("/huy");
  expect(await cadre.says("/aoxanh 2")).toContain("có thể hiểu nhiều cách");
  expect(await cadre.says("/lichsu")).not.toContain("mặc áo");
  await cadre.says("/aoxanh 2");
  expect(await cadre.presses("1 lần mặc áo Thanh niên · Thứ Hai 07/12")).toContain("1 lần / 1 lần ✅");
  expect(await cadre.says("/aoxanh 2 hôm qua")).toContain("có thể hiểu nhiều cách");
});

test("where no Monday is asked of, a shirt of another day is none of a Monday either", async () => {
  house.setClock("2026-11-25T20:00:00+07:00");
  const cadre = house.cadre("AK01");
  expect(await cadre.says("/aoxanh hôm nay")).toContain(
    "Tuần này, áo Thanh niên: 0 lần (tính các sáng thứ Hai",
  );
  await cadre.presses("↩️ Hoàn tác");
  house.setClock(THURSDAY);
});

test("said of the same Monday at another place it is the same shirt", async () => {
  const cadre = house.cadre("AK03");
  await cadre.says("/aoxanh 07/12");
  expect(await cadre.says("thứ hai mặc áo đoàn ở Xuân Khánh")).toContain("chỉ tính một lần");
  expect(await reported("AK03", "2026-W50")).toMatchObject({ done: 1, met: true });
});

test("weeks of before it was counted are asked of nobody, and a month counts from the first Monday on", async () => {
  expect(await reported("AK01", "2026-W48")).toBeUndefined();
  expect(await reported("AK01", "2026-11")).toBeUndefined();
  expect(await reported("AK01", "2026-12")).toMatchObject({ required: 1, met: false });
  expect(await house.cadre("AK01").says("/chuanop áo")).toContain("Còn thiếu áo Thanh niên");
});

test("“không mặc được vì …” lets the Monday off, apart from what was worn, and can be taken back", async () => {
  const cadre = house.cadre("AK02");
  const said = await cadre.says("/aoxanh thứ hai không mặc được vì áo ướt");
  expect(said).toContain("Đã ghi không mặc áo Thanh niên, Thứ Hai 07/12 – áo ướt (có lý do)");
  expect(said).toContain("Tuần này, áo Thanh niên: có lý do");
  expect(await reported("AK02", "2026-W50")).toMatchObject({ done: 0, required: 0, excused: 1 });
  expect(await cadre.says("/aoxanh không mặc được vì áo ướt")).toContain("đã ghi rồi");
  expect(await cadre.says("/lichsu")).toContain("• không mặc áo Thanh niên, Thứ Hai 07/12 – áo ướt");
  const digest = await house.cadre("AK01").says("/tinhhinh tuần này");
  expect(digest).toContain("Áo Thanh niên, không làm được vì có lý do: 1");
  expect(digest).not.toContain("Vắng có lý do");
  await cadre.says("/aoxanh thứ hai");
  expect(await reported("AK02", "2026-W50")).toMatchObject({ done: 1, required: 1, met: true });
  await cadre.presses("↩️ Hoàn tác");
  expect(await reported("AK02", "2026-W50")).toMatchObject({ done: 0, excused: 1 });
  await cadre.says("/lichsu bo");
  await cadre.presses("không mặc áo Thanh niên, Thứ Hai 07/12…");
  expect(await reported("AK02", "2026-W50")).toMatchObject({ done: 0, required: 1, met: false });
});

test("the reason is asked for; only Mondays need one; it is told in plain words, too", async () => {
  const cadre = house.cadre("XK01");
  expect(await cadre.says("/aoxanh không 07/12/2026")).toContain("Vì sao thứ Hai ấy");
  // The Monday was said to be worn above.
  expect(await cadre.says("vì đồng phục bệnh viện")).toContain("Mình đã ghi 1 lần mặc áo");
  const fixed = await cadre.presses("Sửa: không mặc được");
  expect(fixed).toContain("Thứ Hai 07/12 – đồng phục bệnh viện");
  expect(await cadre.says("/aoxanh hôm qua không mặc được vì ốm")).toContain("chỉ tính thứ Hai");
  expect(await cadre.says("/aoxanh không mặc được 30/2 vì ốm")).toContain("“30/2” là thứ Hai nào");
  expect(await cadre.says("thứ hai tuần trước em không mặc áo xanh được vì đi tập huấn")).toContain(
    "không mặc áo Thanh niên, Thứ Hai 30/11 – đi tập huấn",
  );
  for (const talk of ["không mặc áo xanh có sao không vì mình mới vào", "bạn An không mặc áo xanh vì ốm"])
    expect(await cadre.says(talk)).not.toContain("Đã ghi");
  expect(await cadre.says("/aoxanh hôm nay họp, không khí vui")).toContain("không khí vui");
});

test("a head writes down a member's reason", async () => {
  // The Monday was said to be worn above.
  await house.cadre("AK03").says("/lichsu bo");
  await house.cadre("AK03").presses("1 lần mặc áo Thanh niên, Thứ Hai 07/12");
  const said = await house.cadre("AK01").says("/aoxanh cho Cường thứ hai không mặc được vì nằm viện");
  expect(said).toContain("Đặng Quốc Cường: không mặc áo Thanh niên, Thứ Hai 07/12 – nằm viện (có lý do)");
});

test("a head who gives no reason for a member is asked for it, too", async () => {
  const head = house.cadre("AK01");
  expect(await head.says("/aoxanh cho Cường không mặc được 30/11")).toContain("Vì sao thứ Hai ấy");
  expect(await head.says("ốm")).toContain("Đặng Quốc Cường: không mặc áo Thanh niên, Thứ Hai 30/11 – ốm");
});

test("a reason that is put right stays one, and is taken back by its name", async () => {
  const cadre = house.cadre("AK01");
  await cadre.says("/aoxanh không mặc được 07/12 vì ốm");
  expect(await cadre.says("à nhầm, 30/11")).toContain("không mặc áo Thanh niên, Thứ Hai 30/11 – ốm");
  expect(await reported("AK01", "2026-W49")).toMatchObject({ done: 0, excused: 1 });
  expect(await cadre.presses("↩️ Hoàn tác")).toContain("Đã hoàn tác không mặc áo Thanh niên, Thứ Hai 30/11");
  expect(await reported("AK01", "2026-W49")).toMatchObject({ done: 0, met: false });
  await cadre.says("/aoxanh không mặc được 07/12 vì ốm");
  await cadre.says("/lichsu sua");
  expect(await cadre.presses("không mặc áo Thanh niên, Thứ Hai 07/12…")).not.toContain("Số lần");
  await cadre.says("Ngày");
  expect(await cadre.says("hôm qua")).toContain("chỉ tính thứ Hai");
  expect(await cadre.says("/lichsu")).toContain("không mặc áo Thanh niên, Thứ Hai 07/12 – ốm");
});

test("Mondays one after the other stand in /tiendo: Tết asks for nothing, a reason and an absence break nothing", async () => {
  const own = await openHouse({ iso: "2027-01-18T07:30:00+07:00" });
  const cadre = own.cadre("AK02");
  const on = async (day: string, line: string) => {
    own.setClock(`${day}T07:30:00+07:00`);
    return cadre.says(line);
  };
  await on("2027-01-18", "/aoxanh hôm nay");
  await on("2027-01-25", "/aoxanh không mặc được vì áo ướt");
  await on("2027-02-01", "/aoxanh hôm nay");
  // Monday 08/02 is of the Tết holidays.
  const monday = Date.parse("2027-02-08T07:00:00+07:00");
  const heard = await runJob(own.app.services, "monday-reminder", { at: monday, dryRun: true });
  expect(heard.preview.map(({ text }) => text).join()).not.toMatch(/Thứ Hai 08|Có mặc áo|Không mặc được/);
  expect(await on("2027-02-08", "/tiendo")).not.toContain("áo Thanh niên");
  await on("2027-02-15", "/aoxanh hôm nay");
  await on("2027-02-19", "/vang từ 22/02 đến 23/02 vì đi tập huấn");
  await own.cadre("AK01").presses("✅ Xác nhận");
  expect(await on("2027-02-22", "/tiendo")).toContain("áo Thanh niên: vắng có lý do");
  expect(await cadre.says("/tiendo")).not.toContain("trong danh sách từ");
  expect(await on("2027-03-01", "/aoxanh hôm nay")).toContain("1 lần / 1 lần ✅");
  expect(await cadre.says("/tiendo")).toContain("🔥 4 thứ Hai liền");
  await own.close();
});

test("a shirt said to be worn by a slip becomes the reason why it was not, or stays; never both", async () => {
  const own = await openHouse({ iso: "2026-12-07T07:30:00+07:00" });
  const cadre = own.cadre("AK02");
  await cadre.says("/aoxanh hôm nay");
  const asked = await cadre.says("hôm nay em không mặc áo được vì áo ướt");
  expect(asked).toContain("Mình đã ghi 1 lần mặc áo Thanh niên, Thứ Hai 07/12 rồi");
  expect(await cadre.presses("Giữ: có mặc")).toContain("không ghi thêm");
  expect(await cadre.says("/lichsu")).not.toContain("không mặc");
  await cadre.says("hôm nay em không mặc áo được vì áo ướt");
  const fixed = await cadre.presses("Sửa: không mặc được");
  expect(fixed).toContain("→ không mặc áo Thanh niên, Thứ Hai 07/12 – áo ướt (có lý do)");
  expect(fixed).toContain("áo Thanh niên: có lý do");
  expect(await cadre.says("/lichsu")).not.toContain("1 lần");
  const head = own.cadre("AK01");
  await head.says("/aoxanh cho Cường hôm nay");
  const refused = await head.says("/aoxanh cho Cường hôm nay không mặc được vì nằm viện");
  expect(refused).toContain("Đặng Quốc Cường đã có 1 lần mặc áo Thanh niên, Thứ Hai 07/12");
  const take = /bỏ trước: (\/aoxanh .*)$/m.exec(refused)?.[1] ?? "";
  expect(await head.says(take)).toContain("Đã hoàn tác 1 lần mặc áo Thanh niên");
  await own.close();
});

test("below the Monday's list a reason goes along with the button's words", async () => {
  const cadre = house.cadre("AK03");
  house.setClock("2026-12-14T07:00:00+07:00");
  await runJob(house.app.services, "monday-reminder", { at: Date.parse("2026-12-14T07:00:00+07:00") });
  await house.app.lanes.idle();
  expect(await cadre.says("dạ không mặc được vì đi tập huấn")).toContain(
    "Đã ghi không mặc áo Thanh niên, Thứ Hai 14/12 – đi tập huấn (có lý do)",
  );
  house.setClock(THURSDAY);
});

test.each([
  ["sáng nay mặc áo rồi ạ", "Đã ghi 1 lần mặc áo Thanh niên, Thứ Hai 14/12"],
  ["áo có mặc nha", "Đã ghi 1 lần mặc áo Thanh niên, Thứ Hai 14/12"],
  ["hôm nay em không mặc áo được vì đi công tác", "không mặc áo Thanh niên, Thứ Hai 14/12 – đi công tác"],
  ["áo ướt nên em không mặc", "không mặc áo Thanh niên, Thứ Hai 14/12 – áo ướt"],
])("on a Monday the shirt need not be named: %s", async (line, heard) => {
  const monday = await openHouse({ iso: "2026-12-14T07:30:00+07:00" });
  const cadre = monday.cadre("AK02");
  for (const other of ["không mặc được áo mưa vì rách", "hôm nay mặc gì vậy", "quên mặc áo rồi"])
    expect(await cadre.says(other)).not.toContain("Đã ghi");
  expect(await cadre.says(line)).toContain(heard);
  await monday.close();
});
