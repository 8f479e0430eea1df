import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { codeAt } from "../../src/rules/events/check-code.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import type { Chatter } from "../support/chatter.ts";
import {
  CHANNEL,
  HAS_GROUPS_AND_FILES,
  type OpenHouse,
  openHouse,
  SMALL_CITY,
} from "../support/open-house.ts";
import { scanQr } from "../support/scan-qr.ts";

const MORE = [
  { code: "AK04", name: "Ngô Thị Giang", unit: "AK", positions: ["Ủy viên Ban Chấp hành"], linked: false },
  { code: "XK03", name: "Lý Thị Mai", unit: "XK", positions: ["Ủy viên Ban Chấp hành"] },
];
const START = "2026-12-03T14:00:00+07:00";
const FACTS: EventFacts = {
  kind: "convened",
  unit: "AK",
  title: "Giao ban tháng 12",
  place: "",
  startsAt: Date.parse(START),
  endsAt: Date.parse("2026-12-03T16:30:00+07:00"),
  shirt: false,
  minutes: 0,
  files: [],
};

let house: OpenHouse;
let head: Chatter;
let bich: Chatter;
let cuong: Chatter;
let count = 0;
beforeAll(async () => {
  const organisation = { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...MORE] };
  house = await openHouse({ organisation, iso: START });
  [head, bich, cuong] = [house.cadre("AK01"), house.cadre("AK02"), house.cadre("AK03")];
});
afterAll(() => house.close());

const events = () => house.app.services.events;
const clock = (time: string, day = "2026-12-03") => house.setClock(`${day}T${time}:00+07:00`);

/** An event of An Khánh's, on a day of its own so that no other is on beside it. */
async function called(day: string, more: Partial<EventFacts> = {}, who = ["AK02", "AK03", "AK04"]) {
  const at = (time: string) => Date.parse(`${day}T${time}:00+07:00`);
  const facts = { ...FACTS, startsAt: at("14:00"), endsAt: at("16:30"), ...more };
  const by = { key: `called ${count++}`, by: "AK01", at: new Date(at("08:00") - 86_400_000) };
  const { id } = await events().call(facts, who, by);
  return {
    id,
    codeAt: async (time: string) => codeAt((await events().head(id))?.secret ?? "", at(time)),
    mark: async (code: string) => (await events().of(id))?.people.get(code)?.mark,
    person: async (code: string) => (await events().of(id))?.people.get(code),
  };
}

const SPACED = /\b\d{3} \d{3}\b/u;

test("the convener shows the code, a cadre types it bare, twice it is once, and wrong ones are told from right ones", async () => {
  const event = await called("2026-12-03");
  clock("13:55");
  const shown = await head.says("/diemdanh");
  const [code = ""] = SPACED.exec(shown) ?? [];
  expect(code.replace(" ", "")).toBe(await event.codeAt("13:55"));
  expect(shown).toContain("Hiện đến 14:00, ai gõ chậm vẫn được đến 14:02");
  expect(shown).toContain("Đã đến 0/3 người được mời.");
  expect(await bich.says(code === "111 111" ? "222 222" : "111 111")).toContain("Mã này chưa đúng");
  expect(await bich.says(code)).toContain("Đã điểm danh: Giao ban tháng 12, lúc 13:55");
  expect(await bich.says(`mã ${code}`)).toContain("đã được điểm danh");
  expect(await event.mark("AK02")).toMatchObject({ as: "came", how: "code", by: "AK02" });
  // The last one is good for two minutes more.
  clock("14:01");
  // A question that was left is no answer's place for it.
  await cuong.says("/giotinhnguyen");
  expect(await cuong.says(code)).toContain("Đã điểm danh");
  const next = await head.presses("🔄 Mã tiếp theo");
  expect(next).not.toContain(code);
  expect(next).toContain("Đã đến 2/3 người được mời.");
  // Most put words of their own around the figures.
  expect(await house.cadre("XK01").says(`Dung Xuân Khánh ${code}`)).toContain("Đã điểm danh");
  expect(await house.cadre("XK03").says(`cho em điểm danh ${code}`)).toContain("Đã điểm danh");
});

test("the code is a code also while a form is open, however long ago its question was asked; that then still waits", async () => {
  const event = await called("2026-12-29");
  clock("20:00", "2026-12-27");
  await bich.says("/tukiemdiem quý 3");
  await cuong.says("/dangky");
  clock("13:55", "2026-12-29");
  const code = await event.codeAt("13:55");
  for (const cadre of [bich, cuong]) {
    const heard = await cadre.says(code);
    expect(heard).toContain("Đã điểm danh: Giao ban tháng 12");
    expect(heard).toContain("Câu còn chờ đồng chí: ");
    await cadre.says("/huy");
  }
});

test("late by the clock: after the minutes of grace, which the unit decides", async () => {
  const event = await called("2026-12-04");
  clock("14:10", "2026-12-04");
  expect(await bich.says(await event.codeAt("14:10"))).toContain("lúc 14:10.");
  clock("14:17", "2026-12-04");
  expect(await cuong.says(await event.codeAt("14:17"))).toContain("trễ 17 phút (bắt đầu 14:00)");
  expect(await event.mark("AK03")).toMatchObject({ as: "late" });
  await house.app.services.policies.decide("AK", { from: "2026-12-05", policy: { graceMinutes: 0 } });
  const strict = await called("2026-12-05");
  clock("14:01", "2026-12-05");
  expect(await bich.says(await strict.codeAt("14:01"))).toContain("trễ 1 phút");
});

test("whoever was not called, and a substitute nobody has taken, are there, and the convener is shown it", async () => {
  const event = await called("2026-12-06");
  await events().act(
    event.id,
    { does: "send", who: "AK03", substitute: "XK01" },
    { key: "send", by: "AK03", at: new Date() },
  );
  clock("13:50", "2026-12-06");
  const code = await event.codeAt("13:50");
  expect(await house.cadre("XK03").says(code)).toContain("không có tên trong danh sách mời");
  expect(await house.cadre("XK01").says(code)).toContain("đi thay mà người chủ trì chưa nhận");
  await bich.says(code);
  expect(await head.says("/diemdanh")).toContain("Đi thay, chờ đồng chí nhận: 1");
  const list = await head.presses("👥 Ai đã đến");
  expect(list).toContain("Gõ mã (3)");
  expect(list).toContain("ngoài danh sách mời (1): Lý Thị Mai");
  expect(list).toContain("Võ Thị Dung đi thay Đặng Quốc Cường, đồng chí chưa nhận");
  expect(list).toContain("Chưa thấy (2): ");
  expect(await head.says("/diemdanh")).toContain("Đã đến 1/3 người được mời, thêm 2 người ngoài danh sách.");
  await head.presses("👥 Ai đã đến");
  expect(await head.presses("Nhận đi thay: Võ Thị Dung – Đặng Quốc Cường")).toContain("Đã nhận");
  expect(await head.says("/diemdanh")).toContain("Đã đến 2/3 người được mời, thêm 1 người ngoài danh sách.");
  const declined = { does: "decline", who: "AK04", reason: "con ốm" } as const;
  await events().act(event.id, declined, { key: "declined", by: "AK04", at: new Date() });
  const after = await head.presses("👥 Ai đã đến");
  expect(after).toContain("Có người dự thay (1): Đặng Quốc Cường (Võ Thị Dung)");
  expect(after).toContain("Báo trước không dự (1): Ngô Thị Giang (con ốm)");
  expect(after).not.toContain("Chưa thấy");
  expect((await event.person("AK03"))?.answer).toMatchObject({ taken: true });
  expect(await bich.says(`/diemdanh ds ${event.id}`)).toContain("dành cho người chủ trì");
});

test("whom the convener did not take as a substitute is promised nothing, and stands beside the list", async () => {
  const event = await called("2026-12-27");
  const sent = { who: "AK03", substitute: "XK01" } as const;
  for (const does of ["send", "refuse-substitute"] as const)
    await events().act(event.id, { does, ...sent }, { key: does, by: "AK01", at: new Date() });
  clock("13:50", "2026-12-27");
  expect(await house.cadre("XK01").says(await event.codeAt("13:50"))).toContain(
    "không có tên trong danh sách mời",
  );
  expect(await head.says(`/diemdanh ds ${event.id}`)).toContain("ngoài danh sách mời (1): Võ Thị Dung");
});

test("at the door: ticked by number, typed in one line, an absence with its reason, somebody from elsewhere, and taken back", async () => {
  const event = await called("2026-12-07");
  clock("13:50", "2026-12-07");
  await head.says("/diemdanh");
  expect(await head.presses("✍️ Ghi tên tại cửa")).toContain("Ai vừa đến?");
  expect(await head.says("Bích có mặt; Giang vắng vì con ốm, Cường trễ")).toContain(
    "Vắng có lý do: Ngô Thị Giang",
  );
  expect(await event.mark("AK02")).toMatchObject({ as: "came", how: "door", by: "AK01" });
  expect(await event.mark("AK04")).toMatchObject({ as: "excused", reason: "con ốm" });
  expect(await event.mark("AK03")).toMatchObject({ as: "late" });
  expect(await head.presses("↩️ Bỏ vừa ghi")).toContain("Đã bỏ: ");
  expect(await event.mark("AK02")).toBeUndefined();
  expect(await head.says("1 và 2")).toContain("Có mặt: Phạm Ngọc Bích, Đặng Quốc Cường");
  expect(await head.says("Lý Thị Mai")).toContain("Có mặt: Lý Thị Mai");
  expect(await head.says("Ông Không Có")).toContain("Mình không thấy ai tên “Ông Không Có”");
  expect(await head.presses("✔️ Xong")).toContain("Mọi tên đã ghi vẫn còn");
  expect((await event.person("XK03"))?.called).toBe(false);
  expect(await head.says("Giang, Bích có mặt")).toContain("Có mặt: Ngô Thị Giang, Phạm Ngọc Bích");
  expect(await head.presses("↩️ Bỏ vừa ghi")).toContain("Đã bỏ: ");
  expect(await event.mark("AK02")).toMatchObject({ as: "came" });
  expect(await event.mark("AK04")).toBeUndefined();
  expect(await bich.says(`/diemdanh cua ${event.id}`)).toContain("dành cho người chủ trì");
});

test("at the door a substitute who was taken stands in the list for who sent them, and so does who said to come uncalled", async () => {
  const event = await called("2026-12-16", { kind: "activity" });
  const doing = (key: string, by: string) => ({ key, by, at: new Date("2026-12-15T09:00:00+07:00") });
  const sent = { who: "AK03", substitute: "XK01" } as const;
  await events().act(event.id, { does: "send", ...sent }, doing("sent", "AK03"));
  clock("13:50", "2026-12-16");
  const waiting = await head.says(`/diemdanh cua ${event.id}`);
  expect(waiting).toContain("Đặng Quốc Cường");
  expect(waiting).not.toContain("Võ Thị Dung");
  await head.presses("✔️ Xong");
  await events().act(event.id, { does: "take-substitute", ...sent }, doing("taken", "AK01"));
  await events().act(event.id, { does: "accept", who: "NK01" }, doing("joined", "NK01"));
  const asked = await head.says(`/diemdanh cua ${event.id}`);
  for (const name of ["Phạm Ngọc Bích", "Ngô Thị Giang", "Võ Thị Dung", "Trần Thị Hoa"])
    expect(asked).toContain(name);
  expect(asked).not.toContain("Đặng Quốc Cường");
  for (const name of ["Phạm Ngọc Bích", "Ngô Thị Giang", "Võ Thị Dung"]) await head.presses(name);
  expect(await head.says("Trần Thị Hoa có mặt")).toContain("Ai được mời cũng đã ghi");
  await head.presses("✔️ Xong");
  for (const code of ["AK02", "AK04", "XK01", "NK01"])
    expect(await event.mark(code)).toMatchObject({ as: "came", how: "door" });
  expect(await event.mark("AK03")).toBeUndefined();
});

test("of one who is named as a day, whoever holds an event that is on means the person", async () => {
  const event = await called("2026-12-15", {}, ["AK02", "XK03"]);
  clock("14:20", "2026-12-15");
  expect(await head.says("Mai vắng vì con ốm")).toContain("Vắng có lý do: Lý Thị Mai");
  expect(await event.mark("XK03")).toMatchObject({ as: "excused", reason: "con ốm" });
  expect(await head.says("mai vắng vì con ốm")).toContain("báo vắng ngày");
  await head.says("/huy");
  expect(await bich.says("Mai vắng vì con ốm")).toContain("báo vắng ngày");
  await bich.says("/huy");
});

test("a helper is named by the convener, told, and marks; the list says who marked whom", async () => {
  const event = await called("2026-12-08");
  clock("08:00", "2026-12-08");
  expect(await head.says("/diemdanh")).toContain("mã hiện từ 13:00");
  await head.presses("🤝 Nhờ trực cửa");
  expect(await head.says("Cường")).toContain("Đã nhờ Đặng Quốc Cường trực cửa");
  await house.app.lanes.idle();
  expect((await cuong.heard()).at(-1)).toContain("Đồng chí Nguyễn Văn An nhờ đồng chí trực cửa");
  clock("14:20", "2026-12-08");
  await cuong.presses("✍️ Ghi tên tại cửa");
  const asked = await cuong.says("1");
  expect(asked).toContain("đến đúng giờ hay đến trễ?");
  await cuong.presses("Đến trễ");
  clock("14:21", "2026-12-08");
  // By name as by number; but what is said of somebody holds.
  expect(await cuong.says("Giang")).toContain("Ngô Thị Giang đến đúng giờ hay đến trễ?");
  expect(await cuong.presses("Đúng giờ")).toContain("Có mặt: Ngô Thị Giang");
  await cuong.presses("↩️ Bỏ vừa ghi");
  expect(await cuong.says("Giang đúng giờ")).toContain("Có mặt: Ngô Thị Giang");
  await cuong.presses("↩️ Bỏ vừa ghi");
  await cuong.presses("✔️ Xong");
  expect(await head.says(`/diemdanh ds ${event.id}`)).toContain(
    "Đặng Quốc Cường ghi (1): Phạm Ngọc Bích 14:20 trễ",
  );
  const closed = { key: "closed", by: "AK01", at: new Date("2026-12-08T16:30:00+07:00") };
  await events().act(event.id, { does: "close" }, closed);
  expect(await cuong.says(`/diemdanh cua ${event.id}`)).toContain("dành cho người chủ trì");
});

test("a helper is named also where a letter of before has a button with just that name", async () => {
  clock("09:00", "2026-12-17");
  for (const line of ["/giamsat ghi Phạm Ngọc Bích", "Sổ chưa ký", "18/12/2026", "Lưu"])
    await head.says(line);
  clock("07:00", "2026-12-18");
  const at = Date.parse("2026-12-18T07:00:00+07:00");
  await runJob(house.app.services, "supervision-follow-up", { at });
  await house.app.lanes.idle();
  expect((await head.heard()).at(-1)).toContain("Đã đến hẹn xem lại");
  const event = await called("2026-12-18");
  expect(await head.says(`/diemdanh giup ${event.id}`)).toContain("Ai trực cửa");
  expect(await head.says("Phạm Ngọc Bích")).toContain("Đã nhờ Phạm Ngọc Bích trực cửa");
  // Where nothing is asked, the name is the button's.
  expect(await head.says("Phạm Ngọc Bích")).toContain("Sổ chưa ký");
});

test("a code that comes hours later goes to the convener, one message for all, who takes or refuses; each hears it", async () => {
  const event = await called("2026-12-09");
  const [early, late] = [await event.codeAt("13:58"), await event.codeAt("15:00")];
  clock("15:30", "2026-12-09");
  expect(await bich.says(early)).toContain("mình chuyển người chủ trì xem");
  expect(await bich.says(early)).toContain("mình chuyển người chủ trì xem");
  clock("20:00", "2026-12-09");
  expect(await cuong.says(late)).toContain("mình chuyển người chủ trì xem");
  await house.app.lanes.idle();
  const told = (await head.heard()).filter((text) => text.includes("gửi mã điểm danh của Giao ban"));
  expect(told).toHaveLength(1);
  const asking = await head.presses("Xem ai đang chờ");
  expect(asking).toContain("Phạm Ngọc Bích, gửi lúc 15:30, mã của lúc còn đúng giờ");
  expect(asking).toContain("Đặng Quốc Cường, gửi lúc 20:00, mã của lúc đã trễ");
  await head.presses("Chọn người nhận");
  await head.says("1");
  await house.app.lanes.idle();
  expect(await event.mark("AK02")).toMatchObject({ as: "came", how: "convener", by: "AK01" });
  expect(await event.mark("AK03")).toBeUndefined();
  expect((await bich.heard()).at(-1)).toContain("Đồng chí Nguyễn Văn An đã nhận điểm danh");
  expect((await cuong.heard()).at(-1)).toContain("chưa nhận điểm danh");
  // Twelve hours after it was shown nobody knows it any longer.
  clock("03:30", "2026-12-10");
  expect(await house.cadre("XK03").says(early)).toContain("Mã này chưa đúng");
});

test("six figures when nothing is on are refused kindly; guessing waits", async () => {
  clock("09:00", "2026-12-20");
  expect(await bich.says("123456")).toContain("không có cuộc nào đang điểm danh");
  expect(await bich.says("/diemdanh")).toContain("Lúc này không có cuộc nào đang điểm danh");
  const event = await called("2026-12-21");
  clock("13:30", "2026-12-21");
  expect(await bich.says("em có mặt ạ")).toContain("Đồng chí gõ 6 số");
  expect(await bich.says("12")).toContain("có 6 số");
  expect(await bich.says(await event.codeAt("13:30"))).toContain("Đã điểm danh");
  expect(await bich.says("/diemdanh")).toContain("đã được điểm danh");
  const right = await event.codeAt("13:30");
  const wrong = right === "000000" ? "000001" : "000000";
  let said = "";
  for (let tries = 0; tries < 10; tries++) said = await cuong.says(wrong);
  expect(said).toContain("Chờ 1 phút");
  expect(await cuong.says(right)).toContain("Chờ 1 phút");
  expect(await event.mark("AK03")).toBeUndefined();
  clock("13:32", "2026-12-21");
  expect(await cuong.says(right)).toContain("Đã điểm danh");
});

test("whoever called an event and has no say in its unit any more does not hold it", async () => {
  const at = (time: string) => Date.parse(`2026-12-26T${time}:00+07:00`);
  const facts = { ...FACTS, startsAt: at("14:00"), endsAt: at("16:30") };
  await events().call(facts, ["AK03"], { key: "before leaving", by: "AK02", at: new Date(at("08:00")) });
  clock("13:50", "2026-12-26");
  expect(await bich.says("/diemdanh")).toContain("Đồng chí gõ 6 số");
});

test.runIf(HAS_GROUPS_AND_FILES)(
  "one picture for the whole event, whose code asks and lets nobody in",
  async () => {
    const event = await called("2026-12-22");
    clock("09:00", "2026-12-22");
    const said = await head.says(`/diemdanh anh ${event.id}`);
    if (CHANNEL !== "telegram") return expect(said).toMatch(/gõ mã 6 số đang hiện|chưa có đường dẫn/u);
    expect(said).toMatch(/https:\/\/t\.me\/\w+\?start=diemdanh-ma/u);
    const picture = (await head.files()).at(-1);
    expect(picture?.name).toBe("diem-danh.png");
    expect(said).toContain(scanQr(picture?.bytes ?? new Uint8Array()) ?? "nothing was scanned");
    clock("13:30", "2026-12-22");
    expect(await bich.says("/start diemdanh-ma")).toContain("Đồng chí gõ 6 số");
    expect(await bich.says(await event.codeAt("13:30"))).toContain("Đã điểm danh");
  },
);

test("of whoever is erased no reason of an absence stays, and no count of guesses", async () => {
  const event = await called("2026-12-23");
  clock("13:30", "2026-12-23");
  await head.says("/diemdanh");
  await head.says("/diemdanh Cường vắng vì con ốm");
  expect(await event.mark("AK03")).toMatchObject({ as: "excused", reason: "con ốm" });
  for (let tries = 0; tries < 10; tries++) await cuong.says("000000");
  const { checkInTries, personalData } = house.app.services;
  const at = new Date("2026-12-23T13:30:00+07:00");
  expect(await checkInTries.waits(cuong.address, at)).toBeDefined();
  await personalData.erase("AK03", at);
  expect(await checkInTries.waits(cuong.address, at)).toBeUndefined();
  expect(await event.mark("AK03")).not.toHaveProperty("reason");
});
