import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LONGEST_TEXT } from "../../src/channels/telegram/limits.ts";
import { partsOf } from "../../src/channels/telegram/parts.ts";
import { LONGEST_TEXT as LONGEST_ON_ZALO } from "../../src/channels/zalo/limits.ts";
import { linesOf, render } from "../../src/chat/message/render.ts";
import { digestMessages } from "../../src/jobs/digests/digest.ts";
import { secretaryMessages } from "../../src/jobs/digests/secretary-digest.ts";
import { heatMapSvg } from "../../src/papers/pictures/draw-heat-maps.tsx";
import { heatMapPages } from "../../src/papers/pictures/heat-map-pages.ts";
import type { NoticeMessage } from "../../src/records/notices/notices-model.ts";
import type { UnitStanding } from "../../src/records/standings/survey.ts";
import { type Period, parsePeriod } from "../../src/rules/calendar/periods.ts";
import { addDays, momentAt } from "../../src/rules/calendar/time.ts";
import { loadWords } from "../../src/words/words.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** The plan's city over 22 units (V.1), with the longest names in use; and one over a hundred communes, as since 2025. */
function cityOver(count: number) {
  const lower = Array.from({ length: count }, (_, n) => ({
    code: `U${n}`,
    name: `Đoàn Các cơ quan và Doanh nghiệp thành phố, Ban Thường trực ${n}`,
    level: "Quận, huyện Đoàn và tương đương",
    parent: "TD",
  }));
  const units = [{ code: "TD", name: "Thành đoàn Cần Thơ", level: "Thành đoàn" }, ...lower];
  const cadres = lower.map(({ code }, n) => ({
    code: `${code}-1`,
    name: `Nguyễn Văn ${n}`,
    unit: code,
    linked: false,
  }));
  return { units, cadres };
}

const houses = new Map<number, OpenHouse>();
beforeAll(async () => {
  for (const count of [22, 103]) houses.set(count, await openHouse({ organisation: cityOver(count) }));
});
afterAll(async () => {
  for (const house of houses.values()) await house.close();
});

async function digestOf(
  count: number,
  id: string,
  { maxText = LONGEST_TEXT, namesInGroup = false }: { maxText?: number; namesInGroup?: boolean } = {},
) {
  const standings = houses.get(count)?.app.services.standings;
  const period = parsePeriod(id);
  if (!standings || !period) throw new Error(id);
  const now = await standings.of("TD", period, Date.parse("2026-12-01T08:00:00+07:00"));
  if (!now) throw new Error("no city");
  const parts = { words: loadWords("vi"), now, before: now, today: "2026-12-01" };
  return digestMessages(parts, { namesInGroup, maxText });
}

test.each(["2026-W48", "2026-11"])("22 units are one message of Telegram's: %s", async (id) => {
  const messages = await digestOf(22, id);
  expect(messages).toHaveLength(1);
  const [message] = messages;
  const parts = partsOf({ id: "1", text: message?.text ?? "", table: message?.table });
  expect(parts).toHaveLength(1);
  expect(parts[0]?.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
});

test("on Zalo the plan's 22 units, by names as they have, are one message with all duties, too", async () => {
  const city = cityOver(22);
  const cadres = city.cadres.map((cadre) => ({ ...cadre, positions: ["Bí thư"] }));
  const organisation = { ...city, cadres };
  for (const [n, unit] of organisation.units.entries()) unit.name = `Đoàn Doanh nghiệp thành phố ${n}`;
  const house = await openHouse({ organisation });
  houses.set(0, house);
  const period = parsePeriod("2027-01");
  const now =
    period && (await house.app.services.standings.of("TD", period, Date.parse("2027-02-01T08:00:00+07:00")));
  if (!now) throw new Error("no city");
  const parts = { words: loadWords("vi"), now, before: now, today: "2027-02-01" };
  const [message, ...others] = digestMessages(parts, { namesInGroup: false, maxText: LONGEST_ON_ZALO });
  expect(others).toEqual([]);
  expect(message?.table?.rows).toHaveLength(23);
  const abilities = { buttons: false, editing: false, files: true, groups: true, tables: false };
  const shown = message ? render(message, { ...abilities, maxText: LONGEST_ON_ZALO }, loadWords("vi")) : [];
  expect(shown).toHaveLength(1);
  expect(shown[0]?.text).toMatch(
    /\nGiờ tình nguyện · HĐ, sinh hoạt · Áo Thanh niên · 🏢 Thảo luận nên làm:\n• Toàn đơn vị: 0\/22 \(0\/88\)/,
  );
});

/** The districts that the plan's city had, some twice, each over a ward with a Bí thư of its own: every target counts somebody. */
function cityOfDistricts() {
  const names = [
    "Quận Đoàn Ninh Kiều",
    "Quận Đoàn Bình Thủy",
    "Huyện Đoàn Phong Điền",
    "Huyện Đoàn Vĩnh Thạnh",
  ];
  const districts = Array.from({ length: 22 }, (_, n) => ({
    code: `Q${n}`,
    name: `${names[n % names.length]} ${n}`,
    level: "Quận, huyện Đoàn và tương đương",
    parent: "TD",
  }));
  const wards = districts.map(({ code }, n) => ({
    code: `${code}-P`,
    name: `Đoàn phường An Khánh ${n}`,
    level: "Đoàn cơ sở",
    parent: code,
  }));
  const units = [{ code: "TD", name: "Thành đoàn Cần Thơ", level: "Thành đoàn" }, ...districts, ...wards];
  const cadres = [...districts, ...wards].flatMap(({ code }, n) =>
    Array.from({ length: 6 }, (_, k) => ({
      code: `${code}-${k}`,
      name: `Nguyễn Thị Thanh Hương ${n}`,
      unit: code,
      positions: [k === 0 ? "Bí thư" : "Ủy viên Ban Chấp hành"],
      civilServant: k < 2,
      linked: k !== 5,
    })),
  );
  return { units, cadres };
}

/** As if most had done most: the figures are as wide as they are in life. */
function lived(now: UnitStanding): UnitStanding {
  const standers = now.standers.map((stander, n) => ({
    ...stander,
    duties: Object.fromEntries(
      Object.entries(stander.duties).map(([id, result]) => [
        id,
        { ...result, met: n % 9 > 0, ...(result.counted && { counted: { met: 3, of: 4 } }) },
      ]),
    ),
  }));
  return { ...now, standers };
}

describe("at the end of a quarter, with its targets, the plan's 22 units on Zalo", () => {
  const abilities = { buttons: false, editing: false, files: true, groups: true, tables: false };
  const shown = (message: NoticeMessage) =>
    render(message, { ...abilities, maxText: LONGEST_ON_ZALO }, words).map(({ text }) => text);
  const words = loadWords("vi");
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ organisation: cityOfDistricts() });
    houses.set(1, house);
  });

  async function partsAt(id: string, before: string, end: string) {
    const [period, earlier, ending] = [parsePeriod(id), parsePeriod(before), parsePeriod(end)];
    if (!period || !earlier || !ending) throw new Error(id);
    const at = momentAt(addDays(period.to, 1), "08:00");
    const of = async (each: Period) => {
      const standing = await house.app.services.standings.of("TD", each, at);
      if (!standing) throw new Error(each.id);
      return standing;
    };
    const [now, last] = [lived(await of(period)), lived(await of(earlier))];
    const today = addDays(period.to, 1);
    return { words, now, before: last, ending: await of(ending), folded: true as const, today };
  }

  test.each([
    ["2026-12", "2026-11", "2026"],
    ["2027-03", "2027-02", "2027-Q1"],
    ["2027-12", "2027-11", "2027"],
  ])("%s: one message in the group, and one to the heads with all units", async (id, before, end) => {
    const parts = await partsAt(id, before, end);
    const group = digestMessages(parts, { namesInGroup: false, maxText: LONGEST_ON_ZALO });
    const heads = secretaryMessages(parts, LONGEST_ON_ZALO, { toPictures: false });
    for (const messages of [group, heads]) {
      expect(messages.flatMap(shown)).toHaveLength(1);
      expect(messages.flatMap(({ table }) => table?.rows ?? [])).toHaveLength(23);
      expect(messages[0]?.text).toContain("🎯 Mục tiêu năm");
    }
    expect(heads.flatMap(shown)[0]).toContain("\n• Ninh Kiều 0: ");
  });

  test.each([false, true])(
    "names as long as names get are cut, so that all units are one message still; with names in the group: %s",
    async (namesInGroup) => {
      const parts = await partsAt("2026-12", "2026-11", "2026");
      const isRight = ({ parent }: { parent: string | null }) => parent === "TD";
      const tree = parts.now.tree.map((unit, n) =>
        isRight(unit)
          ? { ...unit, name: `Đoàn Các cơ quan và Doanh nghiệp thành phố, Ban Thường trực ${n}` }
          : unit,
      );
      const long = { ...parts, now: { ...parts.now, tree } };
      const group = digestMessages(long, { namesInGroup, maxText: LONGEST_ON_ZALO });
      const heads = secretaryMessages(long, LONGEST_ON_ZALO, { toPictures: true });
      for (const messages of [group, heads]) {
        expect(messages.flatMap(shown)).toHaveLength(1);
        const names = messages.flatMap(({ table }) => table?.rows ?? []).map(([name]) => name);
        expect(new Set(names).size).toBe(23);
        expect(names[1]).toMatch(/^Các cơ quan.*… \d+$/);
      }
    },
  );

  test("where there is room, units are called by their whole names", async () => {
    const parts = await partsAt("2026-12", "2026-11", "2026");
    const [message] = digestMessages(parts, { namesInGroup: false, maxText: LONGEST_TEXT });
    expect(message?.table?.rows[1]?.[0]).toBe("Quận Đoàn Ninh Kiều 0");
  });

  test.each([LONGEST_TEXT, LONGEST_ON_ZALO])(
    "with names in the group, in messages of %i: at most two, twelve lines before the table, and how many more there are",
    async (maxText) => {
      const parts = await partsAt("2026-12", "2026-11", "2026");
      const messages = digestMessages(parts, { namesInGroup: true, maxText });
      expect(messages.length).toBeLessThanOrEqual(2);
      const [first] = messages;
      expect((first?.text ?? "").split("\n").filter(Boolean).length).toBeLessThanOrEqual(12);
      expect(first?.text).toMatch(/\n• Nguyễn Thị Thanh Hương \d+ \(/);
      expect(first?.text).toMatch(/\n… và \d+ đồng chí nữa; Bí thư, Phó Bí thư xem riêng: \/chuanop\n/);
      if (maxText === LONGEST_ON_ZALO) for (const message of messages) expect(shown(message)).toHaveLength(1);
    },
  );
});

test.each([LONGEST_TEXT, LONGEST_ON_ZALO])(
  "103 units with names in the group are at most two messages of %i, too",
  async (maxText) => {
    const messages = await digestOf(103, "2026-11", { maxText, namesInGroup: true });
    expect(messages.length).toBeLessThanOrEqual(2);
    expect(messages[0]?.text).toContain("Còn thiếu");
    expect(countOf(messages.flatMap(({ table }) => table?.rows ?? []))).toBe(104);
    for (const { text, table } of messages)
      expect(text.length + (table ? linesOf(table).length : 0) + 2).toBeLessThanOrEqual(maxText);
  },
);

/** Whole where there is room for all, else those that lack most, and how many more there are. */
const countOf = (rows: string[][]) => {
  const more = /^… và (\d+) đơn vị nữa$/.exec(rows.at(-1)?.[0] ?? "")?.[1];
  return more === undefined ? rows.length : rows.length - 1 + Number(more);
};

test("more units are carried on in a second message with a title, by whole rows; never in a third", async () => {
  const messages = await digestOf(103, "2026-11");
  expect(messages).toHaveLength(2);
  expect(countOf(messages.flatMap(({ table }) => table?.rows ?? []))).toBe(104);
  for (const { text, table } of messages) expect(partsOf({ id: "1", text, table })).toHaveLength(1);
  expect(messages[1]?.text).toContain("phần 2/2");
});

test.each([
  [22, 1],
  [103, 2],
])(
  "on Zalo, whose messages are shorter, %i units by names as long as names get are at most %i",
  async (count, most) => {
    const messages = await digestOf(count, "2026-11", { maxText: LONGEST_ON_ZALO });
    expect(messages.length).toBeLessThanOrEqual(most);
    expect(countOf(messages.flatMap(({ table }) => table?.rows ?? []))).toBe(count + 1);
    const abilities = { buttons: false, editing: false, files: true, groups: true, tables: false };
    for (const message of messages) {
      const [only, ...others] = render(message, { ...abilities, maxText: LONGEST_ON_ZALO }, loadWords("vi"));
      expect(others).toEqual([]);
      expect(only?.text).toContain(message.text);
    }
  },
);

/** The words of a picture, in the order in which they stand. */
const wordsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, word = ""]) => word);

test.each([
  [22, 1],
  [103, 5],
])("%s units are %s pictures, in the roster's order, with the report's figures", async (count, pictures) => {
  const standings = houses.get(count)?.app.services.standings;
  const period = parsePeriod("2026-11");
  const at = Date.parse("2026-12-01T08:00:00+07:00");
  const standing = period && (await standings?.of("TD", period, at));
  if (!standing || !standings) throw new Error("no city");
  const pages = heatMapPages(loadWords("vi"), standing, "2026-12-01");
  expect(pages).toHaveLength(pictures);
  const rows = pages.flatMap(({ parts }) => parts.rows);
  expect(rows.map(({ name }) => name)).toEqual(standing.tree.slice(1).map(({ name }) => name));
  const { D1, U2 } = standing.report.totals;
  for (const { parts, caption } of pages) {
    expect(parts.whole.cells).toEqual([D1, U2]);
    expect(caption).toContain("Toàn đơn vị: Giờ tình nguyện 0%");
    const said = wordsIn(heatMapSvg(parts));
    const cells = [parts.whole, ...parts.rows].flatMap(({ cells }) => cells);
    expect(said.filter((word) => word === "0")).toHaveLength(cells.length);
  }
  const seventh = (await standings.of("U7", period, at))?.report.totals;
  expect(rows[7]?.cells).toEqual([seventh?.D1, seventh?.U2]);
});
