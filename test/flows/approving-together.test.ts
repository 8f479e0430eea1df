import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { changePosition } from "../support/everybody.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { HAS_BUTTONS, type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

let house: OpenHouse;
let an: Chatter;
let pho: Chatter;
let bich: Chatter;
beforeAll(async () => {
  const more = [
    { code: "AK06", name: "Lý Văn Phó", unit: "AK", positions: ["Phó Bí thư"] },
    { code: "AK07", name: "Mai Thị Vân", unit: "AK" },
  ];
  const organisation = { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...more] };
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", organisation });
  [an, pho, bich] = [house.cadre("AK01"), house.cadre("AK06"), house.cadre("AK02")];
  await house.cadre("NK01").says("/chinhsach duyệt giờ tình nguyện chờ duyệt");
  await house.cadre("NK01").presses("Áp dụng");
});
afterAll(() => house.close());

const minutes = () => minutesInWeek(house.app.services, "AK02", "2026-W48");
const since = async (who: Chatter, before: number) => (await who.heard()).slice(before);

test("three refused at once with one reason are one message; one answer is for all three", async () => {
  for (const what of ["một", "hai", "ba"]) await bich.says(`/giotinhnguyen 20p hôm nay việc ${what}`);
  const before = (await bich.heard()).length;
  await an.says("/duyet");
  await an.presses("❌ Không duyệt");
  await an.says("1, 2, 3");
  expect(await an.says("hoạt động đã hoãn")).toContain("❌ Không tính 3 việc của 1 đồng chí");
  await house.app.lanes.idle();
  const told = await since(bich, before);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("Đồng chí Nguyễn Văn An không tính 3 việc của đồng chí:\n• 20 phút");
  expect(told[0]?.match(/hoạt động đã hoãn/gu)).toHaveLength(1);
  await bich.presses("💬 Trả lời");
  expect(await bich.says("hoạt động vẫn diễn ra")).toContain("Đã chuyển câu trả lời");
  await house.app.lanes.idle();
  expect((await an.heard()).at(-1)).toMatch(/trả lời về 20 phút.*việc (một|ba); 20 phút.*; 20 phút/u);
  if (HAS_BUTTONS) expect(await bich.presses("💬 Trả lời")).toContain("Đồng chí đã trả lời một lần");
});

test("two taken back are one message, which says what counts now; so does the head's", async () => {
  const before = (await bich.heard()).length;
  await an.says("/duyet rút");
  await an.says("1, 2");
  const said = await an.presses("✅ Xong").catch(async () => (await an.heard()).at(-1) ?? "");
  expect(said).toContain("↩️ Đã rút lại quyết định về 2 việc của 1 đồng chí: nay lại chờ duyệt, chưa tính.");
  await house.app.lanes.idle();
  const told = await since(bich, before);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("đã rút lại quyết định về 2 việc của đồng chí:\n• 20 phút");
  expect(told[0]?.match(/nay lại chờ duyệt, chưa tính/gu)).toHaveLength(2);
});

test("one struck out and taken back counts again, and both read so", async () => {
  await an.says("/giotinhnguyen cho Bích 1 hôm nay dọn chợ");
  await an.says("/duyet gạch Bích");
  await an.says("nhầm người");
  expect(await minutes()).toBe(0);
  expect(await an.presses("↩️ Rút lại")).toContain("của đồng chí Phạm Ngọc Bích: nay được tính.");
  await house.app.lanes.idle();
  expect((await bich.heard()).at(-1)).toContain("dọn chợ. Việc này nay được tính.");
  expect(await minutes()).toBe(60);
});

test("of very many that were left as they are, those of one person are one line", async () => {
  for (let nth = 1; nth <= 10; nth++) await bich.says(`/giotinhnguyen 5p hôm nay việc số ${nth}`);
  await an.says("/duyet");
  await an.presses("✅ Duyệt tất cả 12 việc");
  await pho.says("/duyet");
  await pho.presses("✅ Duyệt tất cả 12 việc");
  expect(await an.presses("✅ Duyệt tất cả")).toContain("✅ Đã duyệt 12 việc");
  expect(await pho.presses("✅ Duyệt tất cả")).toContain(
    "Mình để nguyên:\n• Phạm Ngọc Bích, 12 việc: đồng chí Nguyễn Văn An đã duyệt trước",
  );
});

test("after several at once one takes back of whom was decided, also far below where nobody is in between, and by name", async () => {
  const [tam, dung] = [house.cadre("TD01"), house.cadre("XK01")];
  for (const who of [an, dung]) await who.says("/giotinhnguyen 1 hôm nay dọn kênh");
  await changePosition(house, "NK01", { active: false });
  await tam.says("/duyet");
  expect(await tam.presses("✅ Duyệt cả 2 việc trên")).toContain("✅ Đã duyệt 2 việc của 2 đồng chí");
  const asked = await tam.presses("↩️ Rút lại");
  expect(asked).toContain("Nguyễn Văn An: 1 giờ");
  expect(asked).toContain("Võ Thị Dung: 1 giờ");
  await tam.says("/huy");
  expect(await tam.says("/duyet rút")).toContain("Võ Thị Dung: 1 giờ");
  await tam.says("/huy");
  const ofOne = await tam.says("/duyet rút lại quyết định về Dung");
  expect(ofOne).toContain("Võ Thị Dung: 1 giờ");
  expect(ofOne).not.toContain("Nguyễn Văn An");
  await tam.says("/huy");
  expect(await tam.says("/duyet rút Bích")).toContain("Mình không thấy quyết định nào gần đây");
  expect(await tam.says("/duyet rút Lan")).toContain("ví dụ: /duyet rút Bích");
});

test("words that name nobody take back what was decided lately, of whomever; a name with the same letters is a name", async () => {
  const lines = [
    "rút hết",
    "rút giúp em",
    "rút lại quyết định vừa rồi",
    "rut het giup em",
    "rút hôm qua đi nha",
  ];
  for (const line of lines) {
    const said = await an.says(`/duyet ${line}`);
    expect(said, line).toContain("Phạm Ngọc Bích");
    expect(said, line).not.toContain("không tìm thấy");
    await an.says("/huy");
  }
  expect(await an.says("/duyet rút tất cả của Cường")).toContain("Mình không thấy quyết định nào gần đây");
  expect(await an.says("/duyet rút Nay")).toContain("không tìm thấy ai tên “Nay”");
  expect(await an.says("/duyet gạch giúp em")).not.toContain("không tìm thấy");
  await an.says("/huy");
});

test("whose deed is struck out is read from among other words", async () => {
  await an.says("/giotinhnguyen cho Cường 2 hôm qua");
  const lines = [
    "Cường hôm qua",
    "2 giờ của Cường",
    "2 gio cua cuong",
    "cường 2 giờ hôm qua",
    "Cường dọn rác",
  ];
  for (const line of lines.map((each) => `/duyet gạch ${each}`)) {
    expect(await an.says(line)).toContain("của đồng chí Đặng Quốc Cường?");
    await an.says("/huy");
  }
  expect(await an.says("/duyet gạch Lan hôm qua")).toContain("Mình không tìm thấy ai tên “Lan hôm qua”");
});

test("nobody's deed is struck out for a part of another's name", async () => {
  await an.says("/giotinhnguyen cho Vân 1 hôm qua");
  for (const name of ["Vân Anh", "vân anh", "Vân anh", "van anh", "thị vân thu ba", "Nguyễn Thị Vân"])
    expect(await an.says(`/duyet gạch ${name}`)).toContain(`không tìm thấy ai tên “${name}”`);
  expect(await an.says("/duyet gạch van hom qua")).toContain("của đồng chí Mai Thị Vân?");
  await an.says("/huy");
});

test("an earlier word's button does not take back what another head has decided since", async () => {
  await bich.says("/giotinhnguyen 30p hôm nay trực chốt");
  await pho.says("/duyet");
  await pho.presses("✅ Duyệt");
  await an.says("/duyet gạch Bích");
  await an.says("1");
  await an.says("không có trong lịch trực");
  const before = await minutes();
  if (HAS_BUTTONS) {
    expect(await pho.presses("↩️ Rút lại")).toContain(
      "đồng chí Nguyễn Văn An đã quyết định trước là không tính",
    );
    expect(await minutes()).toBe(before);
  }
});

test("where the head who refused may decide no more, a head's answer goes to whoever decides now, not to the deputy", async () => {
  await an.says("/giotinhnguyen 45p hôm nay phát quà");
  const tam = house.cadre("TD01");
  await tam.says("/duyet An");
  await tam.presses("❌ Không duyệt");
  await tam.says("không có trong kế hoạch");
  await changePosition(house, "NK01", { active: true });
  await changePosition(house, "TD01", { active: false });
  const before = (await pho.heard()).length;
  await an.presses("💬 Trả lời");
  expect(await an.says("em phát quà buổi tối")).toContain("Đã chuyển câu trả lời");
  await house.app.lanes.idle();
  expect(await since(pho, before)).toEqual([]);
  expect((await house.cadre("NK01").heard()).at(-1)).toContain("“em phát quà buổi tối”");
});
