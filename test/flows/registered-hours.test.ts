import { afterEach, beforeEach, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { Chatter } from "../support/chatter.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { HAS_BUTTONS, type OpenHouse, openHouse } from "../support/open-house.ts";

const MONDAY = "2026-11-30T07:00:00+07:00";
const SUNDAY = "2026-12-06T19:00:00+07:00";
const WEEK = "2026-W49";

let house: OpenHouse;
let cadre: Chatter;
beforeEach(async () => {
  house = await openHouse({ iso: MONDAY });
  cadre = house.cadre("AK02");
});
afterEach(() => house.close());

async function job(name: "monday-reminder" | "registered-reminder", iso: string): Promise<number> {
  house.setClock(iso);
  const { sent } = await runJob(house.app.services, name, { at: Date.parse(iso) });
  await house.app.lanes.idle();
  return sent;
}
const minutes = () => minutesInWeek(house.app.services, "AK02", WEEK);

/** The week's report has nothing of what is only registered. */
async function reported() {
  const period = parsePeriod(WEEK);
  if (!period) throw new Error(WEEK);
  const standing = await house.app.services.standings.of("AK", period, Date.parse(SUNDAY));
  return standing?.report.cadres.find(({ code }) => code === "AK02")?.duties.D1;
}

test("registered on Monday by one button and a day, and done on Sunday evening by one press, once", async () => {
  await job("monday-reminder", MONDAY);
  expect(await cadre.presses("📌 Đăng ký giờ tuần này")).toContain("đăng ký làm 2 giờ tình nguyện hôm nào");
  expect(await cadre.presses("Thứ Bảy 05/12")).toContain("📌 Đã đăng ký 2 giờ, Thứ Bảy 05/12.");
  expect(await minutes()).toBe(0);
  expect(await reported()).toEqual({ done: 0, required: 120, measure: "minutes", met: false });
  const progress = await cadre.says("/tiendo");
  expect(progress).toContain("0 giờ / 2 giờ");
  expect(progress).toContain("📌 Đã đăng ký 2 giờ, Thứ Bảy 05/12; làm xong mới tính.");
  expect(await cadre.says("/lichsu")).not.toContain("05/12");

  expect(await job("registered-reminder", SUNDAY)).toBe(1);
  const asked = (await cadre.heard()).at(-1);
  expect(asked).toContain("Tuần này đồng chí đăng ký 2 giờ, Thứ Bảy 05/12. Đồng chí làm xong chưa?");
  expect(await cadre.presses("✅ Đã làm 2 giờ")).toContain("Đã ghi giờ đăng ký: 2 giờ, Thứ Bảy 05/12");
  expect(await minutes()).toBe(120);
  await cadre.presses("✅ Đã làm 2 giờ");
  expect(await minutes()).toBe(120);
  expect(await cadre.says("/tiendo")).not.toContain("📌");
  expect(await job("registered-reminder", "2026-12-06T19:05:00+07:00")).toBe(0);
});

test("the question for the day takes what for as well, and no refusal for it", async () => {
  await cadre.says("/giotinhnguyen đăng ký");
  expect(await cadre.says("thứ 7 em bận")).toContain("chưa đăng ký gì cả");
  expect(await cadre.says("thứ 7 không dọn được")).toContain("chưa đăng ký gì cả");
  expect(await cadre.says("thứ 7 dọn kênh")).toContain("📌 Đã đăng ký 2 giờ, Thứ Bảy 05/12");
  await job("registered-reminder", SUNDAY);
  await cadre.presses("✅ Đã làm 2 giờ");
  expect(await cadre.says("/lichsu")).toContain("Thứ Bảy 05/12 – dọn kênh");
});

test("told without the question, a day and work register nothing", async () => {
  expect(await cadre.says("em đăng ký t7 đi hiến máu nha chị")).not.toContain("đăng ký làm");
  expect(await cadre.says("/tiendo")).not.toContain("📌");
});

test("on Sunday it may be another number, or nothing", async () => {
  await cadre.says("/giotinhnguyen đăng ký 3 tiếng thứ 7 dọn kênh");
  await job("registered-reminder", SUNDAY);
  await cadre.presses("Số giờ khác");
  expect(await cadre.says("1 tiếng rưỡi")).toContain("1 giờ 30 phút, Thứ Bảy 05/12 – dọn kênh");
  expect(await minutes()).toBe(90);

  const other = house.cadre("AK03");
  house.setClock("2026-12-02T08:00:00+07:00");
  await other.says("/giotinhnguyen đăng ký 2 mai");
  await job("registered-reminder", SUNDAY);
  expect(await other.presses("Chưa làm được")).toContain("Đã bỏ giờ đăng ký: 2 giờ, Thứ Năm 03/12");
  // Without buttons a number of a list that gave way means nothing any more.
  if (HAS_BUTTONS) expect(await other.presses("✅ Đã làm 2 giờ")).toContain("đã ghi hoặc đã bỏ rồi");
  expect(await minutesInWeek(house.app.services, "AK03", WEEK)).toBe(0);
});

test.each([
  ["dạ em làm xong rồi ạ", "Đã ghi giờ đăng ký: 2 giờ, Thứ Bảy 05/12", 120],
  ["rồi", "Đã ghi giờ đăng ký: 2 giờ, Thứ Bảy 05/12", 120],
  ["không làm được, mưa quá", "Đã bỏ giờ đăng ký: 2 giờ, Thứ Bảy 05/12", 0],
  ["làm có 1 tiếng rưỡi à", "1 giờ 30 phút, Thứ Bảy 05/12", 90],
])("Sunday's question is answered in words: %s", async (line, heard, kept) => {
  await cadre.says("/giotinhnguyen đăng ký 2 thứ 7");
  await job("registered-reminder", SUNDAY);
  expect(await cadre.says(line)).toContain(heard);
  expect(await minutes()).toBe(kept);
  expect(await job("registered-reminder", "2026-12-06T19:05:00+07:00")).toBe(0);
});

test("Sunday's question is answered also while a form is open, whose question then still waits", async () => {
  await cadre.says("/giotinhnguyen đăng ký 2 thứ 7");
  await cadre.says("/tukiemdiem");
  await job("registered-reminder", SUNDAY);
  const heard = await cadre.says("làm xong rồi ạ");
  expect(heard).toContain("Đã ghi giờ đăng ký: 2 giờ, Thứ Bảy 05/12");
  expect(heard).toContain("Câu còn chờ đồng chí");
  expect(await minutes()).toBe(120);
});

test.each(["đăng ký 2 tiếng thứ 7", "đăng ký lại thứ 7 2 tiếng", "em đăng ký giờ thứ bảy 2h ạ"])(
  "registered in plain words: %s",
  async (line) => {
    expect(await cadre.says(line)).toContain("📌 Đã đăng ký 2 giờ, Thứ Bảy 05/12.");
  },
);

test.each([
  ["đăng ký giờ chủ nhật này 2 tiếng dạy bơi", "2 giờ, Chủ nhật 06/12 – dạy bơi;"],
  ["đăng ký giờ chủ nhật 2 tiếng", "2 giờ, Chủ nhật 06/12;"],
  ["/giotinhnguyen đăng ký mai đi, 2 tiếng", "2 giờ, Thứ Ba 01/12;"],
  ["/giotinhnguyen đăng ký chắc thứ 5, 2h", "2 giờ, Thứ Năm 03/12;"],
])("what is to be done is noted, and no words around it: %s", async (line, kept) => {
  await cadre.says(line);
  expect(await cadre.says("/tiendo")).toContain(`📌 Đã đăng ký ${kept}`);
});

test.each([
  ["thứ 7 này em làm 2 tiếng", "2 giờ, Thứ Bảy 05/12 chưa tới", "2 giờ, Thứ Bảy 05/12"],
  ["chủ nhật em sẽ đi dọn kênh 3 tiếng", "3 giờ, Chủ nhật 06/12 – đi dọn kênh", "3 giờ, Chủ nhật 06/12"],
  ["tuần này em dự định làm 2 tiếng vào thứ 5", "2 giờ, Thứ Năm 03/12", "2 giờ, Thứ Năm 03/12"],
])("hours told of a day to come are offered to be registered: %s", async (line, asked, kept) => {
  const heard = await cadre.says(line);
  expect(heard).toContain(asked);
  expect(heard).toContain("muốn đăng ký trước không?");
  expect(await cadre.says("ừ")).toContain(`📌 Đã đăng ký ${kept}`);
  expect(await minutes()).toBe(0);
});

test.each(["thứ 7 này em bận, không làm 2 tiếng được", "mỗi thứ 7 em sẽ làm 2 tiếng"])(
  "what is not meant, or each week, is no offer: %s",
  async (line) => {
    expect(await cadre.says(line)).not.toContain("đăng ký trước");
  },
);

test("done on another day: asked whether these are the hours, and other work is no answer", async () => {
  await cadre.says("/giotinhnguyen đăng ký 2 thứ 7");
  await job("registered-reminder", SUNDAY);
  expect(await cadre.says("làm rồi mà hôm thứ sáu")).toContain(
    "Còn 2 giờ, Thứ Sáu 04/12 là giờ ấy, hay là việc khác?",
  );
  expect(await cadre.presses("Là giờ ấy")).toContain("2 giờ, Thứ Sáu 04/12");
  expect(await minutes()).toBe(120);

  const other = house.cadre("AK03");
  house.setClock("2026-12-02T08:00:00+07:00");
  await other.says("/giotinhnguyen đăng ký 2 mai");
  await job("registered-reminder", SUNDAY);
  expect(await other.says("hôm qua em dạy kèm cho thiếu nhi 3 tiếng")).toContain("3 giờ, Thứ Bảy 05/12");
  expect(await minutesInWeek(house.app.services, "AK03", WEEK)).toBe(180);
  expect(await other.says("/tiendo")).toContain("📌 Đã đăng ký 2 giờ, Thứ Năm 03/12");
});

test("another registration of the week takes the place of the first; hours that were logged do not count twice", async () => {
  await cadre.says("/giotinhnguyen đăng ký 2 thứ 7");
  expect(await cadre.says("/giotinhnguyen đăng ký 1 chủ nhật")).toContain("Đã đăng ký 1 giờ, Chủ nhật 06/12");
  expect(await cadre.says("/tiendo")).not.toContain("05/12");
  house.setClock(SUNDAY);
  await cadre.says("/giotinhnguyen 1 hôm nay");
  await job("registered-reminder", SUNDAY);
  expect(await cadre.presses("✅ Đã làm 1 giờ")).toContain("Đây là việc khác, hay vẫn là việc ấy");
  expect(await cadre.presses("Vẫn việc ấy, đừng ghi")).toContain("Đã bỏ giờ đăng ký");
  expect(await minutes()).toBe(60);
});

test.each([
  "bỏ đăng ký",
  "bỏ đăng ký giờ",
  "dạ em hủy đăng ký giờ tình nguyện tuần này nha",
  "bo dang ky thu 7",
  "thôi em không đăng ký nữa",
])("registered hours are taken back in words, also later: %s", async (line) => {
  await cadre.says("đăng ký 3 tiếng thứ 7 dọn kênh");
  await cadre.says("/tiendo");
  expect(await cadre.says(line)).toContain("Đã bỏ giờ đăng ký: 3 giờ, Thứ Bảy 05/12 – dọn kênh");
  expect(await cadre.says("/tiendo")).not.toContain("📌");
  const none = await cadre.says(line);
  expect(none).toContain("Tuần này đồng chí chưa đăng ký giờ nào nên mình không bỏ gì cả");
  expect(none).toContain("/giotinhnguyen đăng ký 2 06/12");
  expect(none).toContain("Bản đăng ký của năm: /dangky");
});

test("taken back by a day on which nothing is registered, the hours stay, and are shown", async () => {
  await cadre.says("đăng ký 3 tiếng thứ 7 dọn kênh");
  const heard = await cadre.says("bỏ đăng ký chủ nhật");
  expect(heard).toContain("Đồng chí không đăng ký giờ nào Chủ nhật 06/12 nên mình chưa bỏ gì cả");
  expect(heard).toContain("Đang đăng ký: 3 giờ, Thứ Bảy 05/12 – dọn kênh");
  expect(await cadre.presses("Bỏ đăng ký")).toContain("Đã bỏ giờ đăng ký: 3 giờ");
});

test.each(["bỏ đăng ký năm 2026", "bỏ đăng ký thi rung chuông vàng", "bỏ đăng ký được không?"])(
  "“%s” takes no registered hours back",
  async (line) => {
    await cadre.says("đăng ký 3 tiếng thứ 7 dọn kênh");
    await cadre.says("/trogiup");
    await cadre.says(line);
    await cadre.says("/huy");
    expect(await cadre.says("/tiendo")).toContain("📌 Đã đăng ký 3 giờ");
  },
);

test.each([
  ["đăng ký 2 tiếng tuần sau", "không phải ngày còn lại của tuần này"],
  ["dang ky 2 tieng tuan sau", "không phải ngày còn lại của tuần này"],
  ["đăng ký 2 tiếng chủ nhật tuần trước", "không phải ngày còn lại của tuần này"],
  ["em đăng ký giờ thứ 7 tuần tới 3 tiếng dọn kênh", "không phải ngày còn lại của tuần này"],
  ["đăng ký 2 tiếng 15/12", "không phải ngày còn lại của tuần này"],
  ["đăng ký 25 tiếng thứ 7", "quá 24 giờ một ngày"],
  ["/giotinhnguyen đăng ký 25 thứ 7", "quá 24 giờ một ngày"],
])("hours that cannot be registered are no pledge of the year: %s", async (line, why) => {
  const heard = await cadre.says(line);
  expect(heard).toContain(why);
  expect(heard).toContain("nên mình chưa đăng ký gì cả");
  expect(heard).toContain("2 06/12");
  expect(await cadre.says("/tiendo")).not.toContain("📌");
});

test.each([
  "đăng ký 2 tiếng thứ 7 và 1 tiếng chủ nhật",
  "/giotinhnguyen đăng ký 2 tiếng thứ 7, 1 tiếng chủ nhật",
  "em đăng ký t7 2 tiếng cn 1 tiếng ạ",
])("of several days one is registered, and asked for: %s", async (line) => {
  expect(await cadre.says(line)).toContain("Mỗi tuần đăng ký được một ngày");
  expect(await cadre.presses("1 giờ, Chủ nhật 06/12")).toContain("📌 Đã đăng ký 1 giờ, Chủ nhật 06/12.");
  await cadre.says(line);
  expect(await cadre.says("thứ 7")).toContain("Đã đăng ký 2 giờ, Thứ Bảy 05/12, thay cho 1 giờ");
});

test("a Thursday has its number in its name, and is of no year", async () => {
  expect(await cadre.says("đăng ký 2 tiếng thứ năm")).toContain("📌 Đã đăng ký 2 giờ, Thứ Năm 03/12.");
});

test.each(["đăng ký 100 tiếng năm nay", "đăng ký mỗi tuần 2 tiếng", "đăng ký nghỉ thứ 7 tuần sau"])(
  "“%s” is no registration of this week's hours",
  async (line) => {
    expect(await cadre.says(line)).not.toContain("nên mình chưa đăng ký gì cả");
  },
);

test("a registration names the work, and what it takes the place of", async () => {
  const first = await cadre.says("em đăng ký 3 tiếng thứ 7 dọn kênh");
  expect(first).toContain("📌 Đã đăng ký 3 giờ, Thứ Bảy 05/12 – dọn kênh.");
  expect(first).not.toContain("thay cho");
  await job("monday-reminder", MONDAY);
  await cadre.presses("📌 Đăng ký giờ tuần này");
  const second = await cadre.presses("Chủ nhật 06/12");
  expect(second).toContain("📌 Đã đăng ký 2 giờ, Chủ nhật 06/12, thay cho 3 giờ, Thứ Bảy 05/12 – dọn kênh.");
  expect(await cadre.says("/giotinhnguyen đăng ký 2 chủ nhật")).not.toContain("thay cho");
});

test.each([
  ["2 thứ 7 tuần sau", "không phải ngày còn lại của tuần này"],
  ["2 hôm qua", "không phải ngày còn lại của tuần này"],
  ["làm gì đó", "chưa hiểu"],
])("“đăng ký %s” is refused, and registers nothing", async (line, why) => {
  house.setClock("2026-12-02T08:00:00+07:00");
  expect(await cadre.says(`/giotinhnguyen đăng ký ${line}`)).toContain(why);
  expect(await cadre.says("/tiendo")).not.toContain("📌");
});

test("hours without a day may be to come, or done: that is asked", async () => {
  house.setClock("2026-12-02T20:00:00+07:00");
  expect(await cadre.says("/giotinhnguyen đăng ký 3 tiếng")).toContain(
    "đăng ký làm 3 giờ tình nguyện hôm nào",
  );
  expect(await cadre.says("3 tiếng")).toContain("chưa có ngày");
  expect(await cadre.says("chủ nhật")).toContain("Đã đăng ký 3 giờ, Chủ nhật 06/12");
  await cadre.says("/giotinhnguyen đăng ký 2 tiếng");
  expect(await cadre.presses("Hôm nay làm rồi")).toContain("Đã ghi 2 giờ, Thứ Tư 02/12");
  expect(await minutes()).toBe(120);
});

test("a day that is over when the question is answered is not registered", async () => {
  await cadre.says("/giotinhnguyen đăng ký");
  house.setClock("2026-12-03T08:00:00+07:00");
  expect(await cadre.presses("Thứ Ba 01/12")).toContain("không phải ngày còn lại của tuần này");
  expect(await cadre.says("/tiendo")).not.toContain("📌");
});

test.each(["mai dọn vườn cô Mai", "thứ 3 giúp chị Mai"])("“%s”: somebody's name is no day", async (line) => {
  expect(await cadre.says(`/giotinhnguyen đăng ký 2 ${line}`)).toContain("Đã đăng ký 2 giờ, Thứ Ba 01/12");
  expect(await cadre.says("/tiendo")).toMatch(/Thứ Ba 01\/12 – .* Mai; làm xong/);
});

test("before its day it cannot be done; nobody is asked who registered nothing", async () => {
  await cadre.says("/giotinhnguyen đăng ký 2 thứ 7");
  expect(await job("registered-reminder", "2026-12-06T19:00:00+07:00")).toBe(1);
  house.setClock("2026-12-03T08:00:00+07:00");
  expect(await cadre.presses("✅ Đã làm 2 giờ")).toContain("Thứ Bảy 05/12 chưa tới");
  expect(await minutes()).toBe(0);
});

test("who was not reached on Sunday finds the question in Monday's message, and answers there", async () => {
  // Without the command, too.
  expect(await cadre.says("em đăng ký 2h thứ 7 dọn kênh")).toContain("📌 Đã đăng ký 2 giờ, Thứ Bảy");
  await job("monday-reminder", "2026-12-07T07:00:00+07:00");
  expect((await cadre.heard()).at(-1)).toContain(
    "📌 Giờ đăng ký tuần trước: 2 giờ, Thứ Bảy 05/12 – dọn kênh.",
  );
  expect(await cadre.presses("✅ 2 giờ · Thứ Bảy 05/12")).toContain(
    "Đã ghi giờ đăng ký: 2 giờ, Thứ Bảy 05/12",
  );
  expect(await minutes()).toBe(120);
});
