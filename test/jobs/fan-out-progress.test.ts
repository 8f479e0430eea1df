import { afterEach, beforeEach, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { tick } from "../../src/jobs/worker/tick.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import { type SlowChannel, slowTown } from "../support/slow-town.ts";

let house: OpenHouse;
let channel: SlowChannel;

async function open(noticesAMinute: number, iso = "2026-11-22T10:00:00"): Promise<void> {
  const opened = await openHouseIn(slowTown(noticesAMinute), { iso: `${iso}+07:00` });
  house = opened;
  channel = opened.town.channel;
  await look(iso);
}
beforeEach(() => open(60));
afterEach(() => house.close());

/** The worker's look at the clock. */
async function look(...times: string[]): Promise<void> {
  for (const time of times) {
    house.setClock(`${time}+07:00`);
    await tick(house.app.services, Date.parse(`${time}+07:00`));
    await house.app.lanes.idle();
  }
}

const monday = (...times: string[]) => look(...times.map((time) => `2026-11-23T${time}`));
const notes = async (code: string) =>
  (await house.cadre(code).heard()).filter((text) => text.includes("chưa nhắn được cho"));

test("a secretary sees how far it has come in the units below, and nothing once it is over", async () => {
  await monday("07:00:10", "07:01:10", "07:02:10");
  expect(await house.cadre("TD01").says("/tinhhinh")).toContain(
    "Đang nhắc qua cham: 3/6, xong khoảng 7 giờ 10.",
  );
  expect(await house.cadre("AK01").says("/tinhhinh")).toContain(
    "Đang nhắc qua cham: 1/3, xong khoảng 7 giờ 10.",
  );
  expect(await house.cadre("XK01").says("/tinhhinh")).not.toContain("Đang nhắc");
  await monday("07:03:10", "07:04:10", "07:05:10", "07:06:10");
  expect(await house.cadre("TD01").says("/tinhhinh")).not.toContain("Đang nhắc");
});

test("who has done it before their turn is not counted; a group sees no progress", async () => {
  await house.cadre("AK02").says("/giotinhnguyen 2");
  await house.inGroup("AK01", "nhom-ak").says("/ketnoi");
  await monday("07:00:10");
  for (const day of ["", " hôm qua"]) await house.cadre("AK03").says(`/giotinhnguyen 2${day}`);
  await monday("07:04:20");
  expect(await house.cadre("AK01").says("/tinhhinh")).toContain(
    "Đang nhắc qua cham: 1/2, xong khoảng 7 giờ 10.",
  );
  expect(await house.inGroup("AK01", "nhom-ak").says("/tinhhinh")).not.toContain("Đang nhắc");
});

test("who was reminded by hand meanwhile counts as reminded", async () => {
  await monday("07:00:10");
  await runJob(house.app.services, "monday-reminder", { at: Date.parse("2026-11-23T07:00:00+07:00") });
  await monday("07:02:20");
  expect(await house.cadre("TD01").says("/tinhhinh")).toContain("Đang nhắc qua cham: 3/6,");
});

test("longer than the window: it goes on at the pace, and the secretary sees until when, and why", async () => {
  await house.close();
  await open(1 / 40);
  await monday("07:00:10", "07:40:20");
  const said = await house.cadre("TD01").says("/tinhhinh");
  expect(said).toContain(
    "Đang nhắc qua cham: 2/6, xong khoảng 10 giờ 25 (quá 9 giờ vì cham chỉ nhận chậm từng tin).",
  );
  await monday("08:20:30", "09:00:40", "09:40:50", "10:21:00", "10:21:20", "10:21:40");
  expect(channel.sent.filter(({ text }) => text.includes("áo Thanh niên"))).toHaveLength(6);
});

test("into the night: it says when it goes on", async () => {
  await house.close();
  await open(1 / 40, "2026-10-30T18:00:00");
  await look("2026-10-30T19:00:10");
  expect(await house.cadre("TD01").says("/tinhhinh")).toContain(
    "1/6, ban đêm tạm nghỉ, nhắc tiếp từ 6 giờ 30 sáng.",
  );
});

test("a nudge by hand goes out at once, and its answer says how many wait until about when", async () => {
  await house.close();
  await open(1);
  channel.restMs = 3_600_000;
  house.setClock("2026-11-24T09:00:00+07:00");
  await house.cadre("TD01").says("/nhacngay gio");
  const said = await house.cadre("TD01").presses("🔔 Gửi");
  expect(said).toContain("Đã nhắc 5 đồng chí");
  expect(said).toContain("Qua cham, 5 đồng chí nhận lần lượt từng người, xong khoảng 9 giờ 05.");
});

test("a nudge that is out within a minute says nothing of it", async () => {
  house.setClock("2026-11-24T09:00:00+07:00");
  await house.cadre("TD01").says("/nhacngay gio");
  expect(await house.cadre("TD01").presses("🔔 Gửi")).not.toContain("lần lượt");
});

/** A reminder that was planned while the clock was ahead. */
const planAhead = (plannedAt: Date) =>
  house.app.services.plannedNotices.add([
    {
      ...{
        _id: "monday-reminder:2027-W09:last:XK01",
        job: "monday-reminder",
        period: "2027-W09",
        call: "last",
      },
      ...{ cadre: "XK01", unit: "XK", channel: "cham", plannedAt, dueAt: plannedAt },
    },
  ]);

test("who could not be reached is told to the unit's head in one private note, when all is over", async () => {
  await planAhead(new Date("2027-03-01T07:00:00+07:00"));
  channel.blocked.add(house.addressOf("AK02"));
  channel.blocked.add(house.addressOf("AK03"));
  await monday("07:00:10", "07:01:10", "07:02:10", "07:03:10", "07:04:10");
  expect(await notes("AK01")).toEqual([]);
  await monday("07:05:10", "07:05:30", "07:05:50", "07:30:00");
  const [note, ...more] = await notes("AK01");
  expect(note).toMatch(/2 đồng chí[\s\S]*• Phạm Ngọc Bích[\s\S]*• Đặng Quốc Cường/);
  expect(more).toEqual([]);
  for (const code of ["NK01", "TD01", "XK01"]) expect(await notes(code)).toEqual([]);
  expect(await house.cadre("TD01").says("/tinhhinh")).not.toContain("Đang nhắc");
});

test("a head who could not be reached is told to the heads above, once the night of their own unit is over", async () => {
  const decide = (unit: string, reminders: object) =>
    house.app.services.policies.decide(unit, { from: "2026-11-23", policy: { reminders } });
  const late = { quietUntil: "07:45", monday: "07:45", spreadFrom: "07:45" };
  expect(await decide("NK", late)).toMatchObject({ stored: true });
  const early = { quietUntil: "06:30", monday: "07:00", spreadFrom: "07:00" };
  expect(await decide("XK", early)).toMatchObject({ stored: true });
  channel.blocked.add(house.addressOf("XK01"));
  await monday("07:00:10", "07:02:10", "07:03:10", "07:04:10", "07:05:10");
  expect(await notes("NK01")).toEqual([]);
  house.setClock("2026-11-23T07:45:10+07:00");
  expect(await house.cadre("NK01").says("/trogiup")).toContain("/tiendo");
  await house.app.lanes.idle();
  const [note, ...more] = await notes("NK01");
  expect(note).toContain("• Võ Thị Dung (Đoàn phường Xuân Khánh)");
  expect(more).toEqual([]);
  expect(await notes("TD01")).toEqual([]);
});

test("everybody reached: no note at all", async () => {
  await monday("07:00:10", "07:02:10", "07:04:10", "07:06:10", "07:07:10");
  for (const code of ["AK01", "NK01", "TD01", "XK01"]) expect(await notes(code)).toEqual([]);
  expect(await house.app.services.plannedNotices.all()).toEqual([]);
});
