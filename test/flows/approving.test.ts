import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { whatWaits } from "../../src/records/deeds/waiting-for.ts";
import type { Chatter } from "../support/chatter.ts";
import { changePosition } from "../support/everybody.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

let house: OpenHouse;
let an: Chatter;
let pho: Chatter;
let bich: Chatter;
let hoa: Chatter;
beforeAll(async () => {
  const more = [{ code: "AK06", name: "Lý Văn Phó", unit: "AK", positions: ["Phó Bí thư"] }];
  house = await openHouse({
    iso: "2026-11-25T20:00:00+07:00",
    organisation: { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...more] },
  });
  [an, pho, bich, hoa] = [house.cadre("AK01"), house.cadre("AK06"), house.cadre("AK02"), house.cadre("NK01")];
});
afterAll(() => house.close());

const minutes = (code: string) => minutesInWeek(house.app.services, code, "2026-W48");
const lastHeard = async (who: Chatter) => (await who.heard()).at(-1);

describe("by trust, as it is until somebody decides otherwise", () => {
  test("nothing waits; a head strikes out, the cadre hears why and answers once, and it is given back", async () => {
    expect(await bich.says("/giotinhnguyen 2 hôm qua dọn rác")).not.toContain("chờ duyệt");
    expect(await an.says("/duyet")).toContain("Không có việc nào chờ đồng chí duyệt");
    expect(await an.says("/duyet gạch Bích")).toContain("Vì sao không tính 2 giờ");
    expect(await an.says("hôm qua cả đơn vị họp")).toContain("❌ Không tính 2 giờ");
    expect(await minutes("AK02")).toBe(0);
    const told = await lastHeard(bich);
    expect(told).toContain("Đồng chí Nguyễn Văn An không tính: 2 giờ");
    expect(told).toContain("Lý do: hôm qua cả đơn vị họp");
    expect(await bich.says("/lichsu")).toContain("(❌ không tính): hôm qua cả đơn vị họp");
    await bich.presses("💬 Trả lời");
    expect(await bich.says("em dọn rác buổi tối, sau họp")).toContain("Đã chuyển câu trả lời");
    const heard = await lastHeard(an);
    expect(heard).toContain("Đồng chí Phạm Ngọc Bích trả lời về 2 giờ");
    expect(heard).toContain("“em dọn rác buổi tối, sau họp”");
    expect(await an.presses("↩️ Rút lại quyết định")).toContain("↩️ Đã rút lại quyết định về 2 giờ");
    expect(await lastHeard(bich)).toContain("đã rút lại quyết định về: 2 giờ");
    expect(await minutes("AK02")).toBe(120);
  });

  test("a word is taken back while the week is open, or on its day; then only by a line with a reason", async () => {
    await bich.says("/giotinhnguyen 45p 23/11");
    await an.says("/duyet gạch Bích");
    await an.presses("Phạm Ngọc Bích: 45 phút, Thứ Hai 23/11");
    await an.says("nhầm người");
    house.setClock("2026-12-07T09:00:00+07:00");
    expect(await an.presses("↩️ Rút lại")).toContain(
      "sổ kỳ ấy đã khóa. Cần sửa, đồng chí gõ: /giotinhnguyen cho Phạm Ngọc Bích 45 phút 23/11",
    );
    house.setClock("2026-11-25T20:00:00+07:00");
    expect(await an.presses("↩️ Rút lại")).toContain("↩️ Đã rút lại quyết định về 45 phút");
    expect(await bich.says("hoàn tác")).not.toContain("duyệt");
    expect(await minutes("AK02")).toBe(120);
  });

  test("nobody strikes out their own, another unit's, or what is locked", async () => {
    await an.says("/giotinhnguyen 1 hôm qua");
    expect(await an.says("/duyet gạch AK01")).toMatch(/ví dụ: \/duyet gạch Bích/);
    expect(await pho.says("/duyet gạch Nguyễn Văn An")).toContain("do cấp khác xét");
    expect(await house.cadre("XK01").says("/duyet gạch Bích")).toContain("không tìm thấy");
    expect(await bich.says("/duyet")).toContain("dành cho Bí thư");
  });
});

describe("by approval", () => {
  test("a head decides so in the chat, and hears what becomes of it; a lower unit cannot be laxer", async () => {
    expect(await hoa.says("/chinhsach duyệt giờ tình nguyện chờ duyệt")).toContain("rồi mới tính");
    await hoa.presses("Áp dụng");
    expect(await an.says("/chinhsach duyệt giờ tính ngay")).toContain("cấp trên quy định phải duyệt");
  });

  test("it waits, apart from what counts; what a head logs for a member counts", async () => {
    expect(await bich.says("/giotinhnguyen 3 hôm nay trồng cây")).toContain("(⏳ chờ duyệt)");
    expect(await minutes("AK02")).toBe(120);
    expect(await bich.says("/tiendo")).toContain("⏳ Đang chờ duyệt, chưa tính: 3 giờ");
    expect(await bich.says("/tiendo tháng 11")).toContain("⏳ Đang chờ duyệt, chưa tính: 3 giờ");
    expect(await an.says("/tinhhinh")).toContain("⏳ Có việc chờ duyệt, chưa tính: 1 đồng chí");
    await an.says("/giotinhnguyen cho Đặng Quốc Cường 2");
    expect(await minutes("AK03")).toBe(120);
  });

  test("one of two heads wins, and the other hears whose word it is", async () => {
    expect(await pho.says("/duyet")).toContain("3 giờ, Thứ Tư 25/11 – trồng cây");
    expect(await an.says("/duyet")).toContain("📥 1 việc chờ đồng chí duyệt");
    expect(await an.presses("✅ Duyệt")).toContain("✅ Đã duyệt 3 giờ");
    expect(await minutes("AK02")).toBe(300);
    await pho.presses("❌ Không duyệt");
    expect(await pho.says("không ai thấy việc này")).toContain("đồng chí Nguyễn Văn An đã duyệt trước");
    expect(await minutes("AK02")).toBe(300);
    expect(await an.says("/duyet rút")).toContain("3 giờ");
  });

  test("a head's own goes to the level above", async () => {
    await an.says("/huy");
    expect(await an.says("/giotinhnguyen 2 hôm nay ở phường")).toContain("(⏳ chờ duyệt)");
    expect(await an.says("/duyet")).toContain("Không có việc nào");
    expect(await pho.says("/duyet")).toContain("Không có việc nào");
    const said = await hoa.says("/duyet");
    expect(said).toContain("Nguyễn Văn An");
    expect(await hoa.presses("✅ Duyệt")).toContain("✅ Đã duyệt 2 giờ");
  });

  test("all but some; what is left still waits, for the level above too when it waits long", async () => {
    for (const what of ["một", "hai", "ba"]) await bich.says(`/giotinhnguyen 20p hôm nay việc ${what}`);
    await an.says("/duyet");
    await an.presses("☑️ Duyệt, trừ vài việc");
    await an.says("1");
    expect(await an.presses("✅ Xong").catch(() => an.heard().then((all) => all.at(-1) ?? ""))).toContain(
      "Đã duyệt 2 việc của 1 đồng chí",
    );
    expect(await an.says("/duyet Bích")).toContain("📥 1 việc");
    expect(await hoa.says("/duyet")).toContain("Không có việc nào");
    house.setClock("2026-12-04T20:00:00+07:00");
    expect(await hoa.says("/duyet")).toContain("Phạm Ngọc Bích");
    await hoa.presses("Để sau");
  });

  test("what was approved in a week is a line of the next Monday's message", async () => {
    const { services, lanes } = house.app;
    await runJob(services, "monday-reminder", { at: Date.parse("2026-11-30T07:00:00+07:00") });
    await lanes.idle();
    expect(await lastHeard(bich)).toContain("✅ Tuần qua đã được duyệt: 3 giờ 40 phút.");
    expect(await lastHeard(house.cadre("AK03"))).not.toContain("được duyệt");
  });

  test("heads hear of what waits, once a call; the level above of what has waited long; who has nothing to decide, nothing", async () => {
    const { services, lanes } = house.app;
    const runs = async (iso: string) => {
      house.setClock(iso);
      const { sent } = await runJob(services, "approval-reminder", { at: Date.parse(iso) });
      await lanes.idle();
      return sent;
    };
    expect(await runs("2026-12-07T07:00:00+07:00")).toBe(3);
    expect(await lastHeard(an)).toContain("📥 1 việc của 1 đồng chí chờ đồng chí duyệt");
    expect(await lastHeard(hoa)).toContain("Ở cấp dưới, 1 việc đã chờ hơn 7 ngày: Đoàn phường An Khánh (1)");
    expect(await runs("2026-12-07T07:00:00+07:00")).toBe(0);
    expect(await runs("2026-12-09T07:00:00+07:00")).toBe(0); // nothing new since Monday
    await bich.says("/giotinhnguyen 1 hôm nay dọn kênh");
    expect(await runs("2026-12-11T07:00:00+07:00")).toBe(2);
    expect(await lastHeard(pho)).toContain("📥 2 việc");
    await pho.presses("📥 Việc chờ duyệt");
    expect(await pho.presses("✅ Duyệt cả 2 việc trên")).toContain("✅ Đã duyệt 2 việc của 1 đồng chí");
    expect(await runs("2026-12-14T07:00:00+07:00")).toBe(0);
  });

  test("of whoever has left it is looked for some months longer, and then no more", async () => {
    const { deeds } = house.app.services;
    await bich.says("/giotinhnguyen 1 hôm nay dọn chợ");
    expect(await deeds.waiting(new Set(["AK02"]))).toHaveLength(1);
    await changePosition(house, "AK02", { active: false });
    expect(await whatWaits(house.app.services, "2027-02-01")).toEqual([]);
    expect(await deeds.waiting(new Set(["AK02"]))).toHaveLength(1);
    await whatWaits(house.app.services, "2027-04-01");
    expect(await deeds.waiting(new Set(["AK02"]))).toEqual([]);
  });
});
