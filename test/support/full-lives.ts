import { flows } from "../../flows/index.ts";
import type { AnyFlow } from "../../src/chat/dialog/flow.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { readAddress } from "../../src/records/people/address.ts";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import type { Chatter } from "./chatter.ts";
import { calledEvent } from "./events.ts";
import { headsAUnit, helps, isDecidedAbout, refusesAnApp } from "./lives-among-others.ts";
import { reportOnTheirYear } from "./lives-of-units.ts";
import { type OpenHouse, SMALL_CITY } from "./open-house.ts";

/** People who have done everything that one can do here, with a mark of their own in each text: what an erasure has to find. */
export const NOW = "2026-11-24T09:00:00+07:00";
/** What was on its way when all is filled has arrived. */
export const LATER = "2026-11-30T08:30:00+07:00";
const NAMES = { AK02: "Phạm Ngọc Bích", NK01: "Trần Thị Hoa" };
/** In every text that the person writes. */
const MARK = "nhãn-của-riêng-tôi";

export type Code = keyof typeof NAMES;

export const ORGANISATION = {
  ...SMALL_CITY,
  cadres: SMALL_CITY.cadres.map((cadre, at) => ({ ...cadre, phone: phoneOf(at) })),
};

/** Flows in which nobody who is filled here does anything, and why that hides nothing. */
export const NOT_FILLED: Readonly<Record<string, string>> = {
  help: "tells how things are done; keeps nothing",
  "check-paper": "looks up the code of a paper; keeps nothing",
  "roster-file":
    "the topmost unit's heads alone: their file names whoever is erased, and waits in its dialog",
  synthesis: "the topmost unit's heads and boards alone: what they wrote and closed names whoever is erased",
};

/** The table of flows, with note of which were run by whom: `AK02 hours`. */
export function notedFlows(): { flows: AnyFlow[]; ran: Set<string> } {
  const ran = new Set<string>();
  const noted = flows.map(
    (flow): AnyFlow => ({
      ...flow,
      run(talk, me, services) {
        ran.add(`${me.cadre?.code ?? "stranger"} ${flow.name}`);
        return flow.run(talk, me, services);
      },
    }),
  );
  return { flows: noted, ran };
}

/** What tells of a person: name, telephone, the mark, and the numbers of all accounts that they ever had. */
export function signsOf(house: OpenHouse, code: Code): string[] {
  const places = [house.addressOf(code), house.addressOf(`old-${code}`)];
  const phone = ORGANISATION.cadres.find((cadre) => cadre.code === code)?.phone ?? "";
  return [NAMES[code], phone, `${MARK}-${code}`, ...places.map((address) => readAddress(address).id)];
}

function phoneOf(at: number): string {
  return `09123456${at + 10}`;
}

export async function fillEveryFlow(house: OpenHouse): Promise<void> {
  const called = ["AK02", "AK03"];
  const { id: event } = await calledEvent(house, { at: NOW, unit: "NK", by: "NK01", called });
  for (const code of ["AK02", "NK01"] as const) await fillsTheirs(house, code);
  for (const line of [
    "/lich",
    "/dadoc",
    "/giaymoi",
    `/giaymoi khong ${event}`,
    `bận đưa con đi khám ${MARK}-AK02`,
  ])
    await house.cadre("AK02").says(line);
  const bich = house.cadre("AK02");
  await isDecidedAbout(house, bich, `${MARK}-AK02`);
  await helps(house, bich, `${MARK}-AK02`);
  await refusesAnApp(house, bich, house.stranger("thief-AK02"));
  await headsAUnit(house, house.cadre("NK01"));
  await reportOnTheirYear(house, {
    names: `${NAMES.AK02} và ${NAMES.NK01}`,
    work: `Giải pháp g ${MARK}-AK02`,
    mark: `${MARK}-NK01`,
  });
  await isSeenByHeads(house);
}

async function fillsTheirs(house: OpenHouse, code: Code): Promise<void> {
  const person = house.cadre(code);
  const mark = `${MARK}-${code}`;
  const says = async (...lines: string[]) => {
    for (const line of lines) await person.says(line);
  };
  await linksAndRemoves(house, person, `old-${code}`, mark);
  await says(`/giotinhnguyen 2 dọn rác ${mark}`, `/giotinhnguyen 1 hôm qua trồng cây ${mark}`);
  await says("/dangky", `Giúp hộ khó khăn ${mark} mỗi tháng`);
  await says("/huy", "/tukiemdiem", "1", "tot", `Làm đủ việc ở khóm ${mark}`, "/huy");
  await says("/donvi sửa", "2", `Chức vụ khác ${mark}`, "/huy");
  await says("/nhacnho 20:00", "/huy", "/dulieucuatoi", `không hiểu câu này ${mark}`);
  const quiet = { kind: "no-deed", from: "2026-10-05", to: "2026-11-15" } as const;
  const asked = await house.app.services.signals.ask(code, quiet, { run: "made-up", at: new Date(NOW) });
  await says(`/hoitham giaithich ${asked?._id}`, `Con nhỏ ốm dài ngày ${mark}`);
  await says("/diemdanh 000000", "/diemdanh", "/huy");
  await says("/tiendo", "/the", "/hannop", "/rutdongy", "/huy", `/lichsu ${mark}`, "làm tiếp", "/huy");
  await says(`hôm qua em dự sinh hoạt chi đoàn kv5 với mặc áo xanh ${mark}`, "/huy");
  await says("/xoadulieu", "/huy");
  await says(
    `/hoatdong hôm qua dọn kênh ${mark}`,
    "1",
    "/huy",
    `/sinhhoat tối qua chi đoàn kv3 ${mark}`,
    "/huy",
  );
  await says(`/renluyen bài hát ${mark}`, "/huy", `/aoxanh hôm qua dự hội nghị ${mark}`, "/huy");
  await says("/mohinh", "/huy");
  await says("/sangkien", `Sổ điện tử ${mark}`, `Trước đây ghi sổ giấy ${mark}`, "/huy");
  await says(`/vang từ mai đến thứ 6 vì ${mark}`, "/huy", `/donvi nhắn Em hỏi chuyện ${mark}`, "/huy");
  await says(`/giotinhnguyen 3 hôm kia sơn cổng ${mark}`);
  await person.sendsFile(`${mark}.pdf`, Buffer.from(`%PDF-1.7\n${mark}`, "utf8"));
  const [deed] = await person.buttons();
  if (deed) await person.presses(deed);
  if (code === "NK01") {
    await says("/mohinh viet", "1", `Mô hình do đồng chí ${NAMES[code]} nêu`, "/huy");
    await says(`/diemdanh Cường vắng vì ${mark}`);
    await says("/duyet gạch Cường", `không phải việc chung ${mark}`, "/huy");
    await says(
      `/chinhsach số hoạt động 6 vì ${mark}`,
      "1",
      "/huy",
      "/uyquyen Nguyễn Văn An đến 31/12",
      "1",
      "/huy",
    );
    await says(
      "/sukien",
      `/sukien ra quân ${mark} 7h thứ 7`,
      "/huy",
      `/hop BCH ${mark} thứ 5 tuần sau 14h`,
      "/huy",
      "/chot",
    );
    await says("/giamsat ghi Cường", `Hay về sớm ${mark}`, "7/12/2026", "1");
    await says("/giamsat ghi Bích", `Cần giúp đồng chí Phạm Ngọc Bích ${mark}`, "8/12/2026", "1");
    await says("/sinhhoatnenlam", "hôm qua", "Hội trường quận", "1", "giữ đúng giờ họp đã hẹn", "bỏ qua");
    await says("đồng chí Trần Thị Hoa nói về giờ giấc", "/nenlam cho");
    await says(
      "/quantriet gửi",
      "Kế hoạch rèn luyện",
      "không",
      "Ba việc cần làm trong tháng 12",
      "1",
      "/quantriet",
    );
    // What is entered is the unit's, without the name of whoever did: no text of theirs alone is in it.
    await says("/hoso đợt cao điểm Ngày chủ nhật xanh từ 1/11 đến 15/11, 120 người", "/hoso");
    await says("/tuyentruyen tờ rơi ở chợ hôm nay", "/tuyentruyen");
    await says("/bieumau", "/huy", "/canbo sửa Cường", "/huy", "/tinhhinh", "/chuanop");
    await house.inGroup("NK01", "nhóm").says("/ketnoi");
    await says(`/giotinhnguyen cho Đặng Quốc Cường 2 trồng cây ven rạch`, "1");
    await says("/nhapgiay đăng ký Em 2026");
    await person.sendsFile("a1.pdf", Buffer.from("%PDF-1.7\nbản viết tay", "utf8"));
    await says("hết trang rồi", "1", "/huy");
    await says("/moi Huỳnh Gia Em", "/nhacngay giờ", "1", "/chinhsach số hoạt động 5", "1");
  }
  await says("/kiemdiem", `/nenlam đề xuất nên làm: cùng nhau đọc sách ${mark}`, "/nenlam");
  await says(`/giotinhnguyen`, "2", mark);
}

/** A further app, with a dialog left open there, and taken off again. */
async function linksAndRemoves(house: OpenHouse, person: Chatter, name: string, mark: string): Promise<void> {
  const old = house.stranger(name);
  const code = /\/start (\w{26})/.exec(await person.says("/lienket"))?.[1] ?? "";
  await old.says(`/start ${code}`);
  await old.says("/dangky");
  await old.says(`Một ý riêng đang viết dở ${mark}`);
  const { addresses, cadres } = house.app.services;
  const owner = await cadres.byAddress(old.address, NOW.slice(0, 10));
  if (!owner) throw new Error("not linked");
  await addresses.remove(owner.code, old.address);
}

/** Names in answers, open lists, digests and files of heads. */
async function isSeenByHeads(house: OpenHouse): Promise<void> {
  for (const line of [
    "/kiemdiem 2026-Q4 ghi AK AK03",
    `Cùng ${NAMES.AK02} và ${NAMES.NK01} giữ nếp sinh hoạt`,
    "/huy",
  ])
    await house.cadre("AK01").says(line);
  for (const head of ["TD01", "AK01"]) {
    const chatter = house.cadre(head);
    await chatter.says("/tinhhinh");
    await chatter.says("/aichuanop");
    await chatter.says("/giotinhnguyen cho Bích 2");
    await chatter.says("/canbo Phạm Ngọc Bích");
    await chatter.says("/giotinhnguyen nhieu");
  }
  await sendsRoster(house.cadre("TD01"));
  house.setClock("2026-11-30T08:00:00+07:00");
  await runJob(house.app.services, "week-digest", { at: Date.parse("2026-11-30T08:00:00+07:00") });
  await house.app.lanes.idle();
}

/** A roster with everybody's names and telephones, and one change, whose question stays open. */
async function sendsRoster(head: Chatter): Promise<void> {
  const units = ORGANISATION.units.map(({ code, name, level, parent }) => [
    code,
    name,
    level,
    parent ?? null,
  ]);
  const cadres = ORGANISATION.cadres.map(
    ({ code, name, unit, positions = [], fullTime, civilServant, phone }) => [
      code,
      code === "AK02" ? `${name} Trâm` : name,
      unit,
      positions.join("; "),
      fullTime ? "x" : "",
      civilServant ? "x" : "",
      null,
      phone,
    ],
  );
  await head.says("/canbo tệp");
  await head.sendsFile("danh sách.xlsx", await rosterWorkbook({ units, cadres }));
}
