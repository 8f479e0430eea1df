import { readdir, readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { readAddress } from "../../src/records/people/address.ts";
import { holdings } from "../../src/records/personal-data/holdings.ts";
import { emptiedApart, holdNobody, traces } from "../../src/records/personal-data/traces.ts";
import type { Chatter } from "../support/chatter.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { telegramTown } from "../support/telegram-town.ts";
import { zaloTown } from "../support/zalo-town.ts";

const NOW = "2026-11-24T09:00:00+07:00";
const PHONE = "0912345678";
const NAMES = { AK02: "Phạm Ngọc Bích", NK01: "Trần Thị Hoa" };
/** In every text that the person writes. */
const MARK = "nhãn-của-riêng-tôi";

type Code = keyof typeof NAMES;

describe.each([
  { channel: "telegram", town: telegramTown() },
  { channel: "zalo", town: zaloTown() },
])("on $channel", ({ town }) => {
  let house: OpenHouse;
  const addresses: Record<Code, string[]> = { AK02: [], NK01: [] };

  beforeAll(async () => {
    const organisation = {
      ...SMALL_CITY,
      cadres: SMALL_CITY.cadres.map((cadre) => ({ ...cadre, phone: PHONE })),
    };
    house = await openHouse({ town, organisation, iso: NOW });
    for (const code of ["AK02", "NK01"] as const) {
      addresses[code] = [house.addressOf(code), house.addressOf(`old-${code}`)];
      await fillsEveryFlow(house, code);
    }
    await isSeenByHeads(house);
  });
  afterAll(() => house.close());

  async function stored(): Promise<Map<string, string>> {
    const connection = await openDatabase(house.databaseUri);
    const found = new Map<string, string>();
    for (const { name } of await connection.listCollections())
      found.set(name, JSON.stringify(await connection.collection(name).find({}).toArray()));
    await connection.close();
    return found;
  }

  /** What of a person stands in which collection. */
  async function left(code: Code): Promise<string[]> {
    const accounts = addresses[code].map((address) => readAddress(address as `x:p:${string}`).id);
    const signs = [NAMES[code], `${MARK}-${code}`, ...accounts];
    return [...(await stored())].flatMap(([name, text]) =>
      signs.filter((sign) => text.includes(sign)).map((sign) => `${name}: ${sign}`),
    );
  }

  test("every collection has a row in the table of what can hold a person", async () => {
    const known = new Set([...holdings, ...traces].map(({ collection }) => collection));
    const rowless = [...(await stored()).keys(), ...(await namedInCode())].filter(
      (name) =>
        !known.has(name) && !(name in holdNobody) && !(name in emptiedApart) && !name.startsWith("agenda"),
    );
    expect(rowless).toEqual([]);
  });

  test.each(["AK02", "NK01"] as const)(
    "nothing is left of %s, and others keep what is theirs",
    async (code) => {
      expect((await left(code)).length).toBeGreaterThan(8); // it was there
      const other = code === "AK02" ? "NK01" : "XK01";
      const others = JSON.stringify(await house.app.services.personalData.collect(other));
      await house.app.services.personalData.erase(code, new Date(NOW));
      expect(await left(code)).toEqual([]);
      const after = JSON.stringify(await house.app.services.personalData.collect(other));
      expect(after.length).toBeGreaterThan(others.length / 2);
    },
  );

  test("heads whose dialogs named them go on", async () => {
    expect(await house.cadre("AK01").says("/huy")).not.toContain("lỗi");
    expect(await house.cadre("AK01").says("/tinhhinh")).toContain("An Khánh");
  });
});

/** Collections by the code that opens them, so that none is forgotten because nothing was put into it here. */
async function namedInCode(): Promise<string[]> {
  const source = new URL("../../src/", import.meta.url);
  const files = await readdir(source, { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => file.endsWith(".ts")).map((file) => readFile(new URL(file, source), "utf8")),
  );
  const opened = [
    /onnection\s*\.collection(?:<[^(]*>)?\(\s*"([\w-]+)"/g,
    /odel(?:On)?(?:<[^(]*>)?\(\s*(?:connection,\s*)?"\w+",[^"]*"([\w-]+)"/g,
  ];
  return texts.flatMap((text) =>
    opened.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name)),
  );
}

test("collections are found by the code that opens them", async () => {
  expect(await namedInCode()).toEqual(
    expect.arrayContaining(["chats", "self-reviews", "ledgers", "consents"]),
  );
});

async function fillsEveryFlow(house: OpenHouse, code: Code): Promise<void> {
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
  await says("/nhacviec", "/huy", "/dulieucuatoi", `không hiểu câu này ${mark}`);
  await says("/xoadulieu", "/huy");
  if (code === "NK01") {
    await says(`/giotinhnguyen cho Đặng Quốc Cường 2 trồng cây ven rạch`, "1");
    await says("/moi Huỳnh Gia Em", "/nhacngay giờ", "1", "/chinhsach số hoạt động 5", "1");
  }
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
  for (const head of ["TD01", "AK01"]) {
    const chatter = house.cadre(head);
    await chatter.says("/tinhhinh");
    await chatter.says("/aichuanop");
    await chatter.says("/giotinhnguyen cho Bích 2");
    await chatter.says("/canbo Phạm Ngọc Bích");
    await chatter.says("/giotinhnguyen nhieu");
  }
  house.setClock("2026-11-30T08:00:00+07:00");
  await runJob(house.app.services, "week-digest", { at: Date.parse("2026-11-30T08:00:00+07:00") });
  await house.app.lanes.idle();
}
