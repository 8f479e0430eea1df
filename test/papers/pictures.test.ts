import { createHash } from "node:crypto";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { drawPicture } from "../../src/papers/pictures/draw.ts";
import { heatMapSvg } from "../../src/papers/pictures/draw-heat-maps.tsx";
import { drawYearCard } from "../../src/papers/pictures/draw-year-card.tsx";
import { fitted, widthOf } from "../../src/papers/pictures/fitted.ts";
import { percentOf } from "../../src/papers/pictures/heat-cells.tsx";
import type { HeatMapParts } from "../../src/papers/pictures/heat-map.tsx";
import type { YearCardParts } from "../../src/papers/pictures/year-card.tsx";

const LONGEST =
  "Ban Chấp hành Đoàn Trung tâm Nghiên cứu và Ứng dụng Công nghệ sinh học Đồng bằng sông Cửu Long";
const MOST_BYTES = 200_000;

/** A city with as many duties and targets as a year has, and more units than fit one picture need not be drawn. */
const MAP: HeatMapParts = {
  title: "Đoàn TNCS Hồ Chí Minh thành phố Cần Thơ",
  about: "Tháng 11/2026 · 2000 cán bộ",
  columns: [
    "Giờ tình nguyện",
    "HĐ, sinh hoạt",
    "Sáng kiến",
    "Hát, múa, thể thao",
    "Áo Thanh niên",
    "Dự họp",
  ].concat(
    ["Đăng ký", "Kiểm điểm", "Bốn được", "Cả hai bản"],
    ["Đơn vị có mô hình", "Sáng kiến Bí thư", "ĐV: Thảo luận nên làm"],
  ),
  whole: { name: "Toàn đơn vị", cells: Array.from({ length: 13 }, (_, n) => ({ met: n * 8, of: 99 })) },
  rows: Array.from({ length: 22 }, (_, row) => ({
    name: row % 7 === 3 ? LONGEST : `Đoàn phường Thới An Đông ${row + 1}`,
    cells: Array.from({ length: 13 }, (_, n) =>
      n === row % 13 ? undefined : { met: (row * 7 + n * 13) % 100, of: 99 },
    ),
  })),
  legend: "Số trong ô: phần trăm cán bộ đạt. Ô tròn: tất cả đều đạt",
  nothing: "–",
  note: "“–”: trong kỳ này chưa ai phải làm",
};

const CARD: YearCardParts = {
  kicker: "MỘT NĂM TRÁCH NHIỆM · 2026",
  name: "Công Tằng Tôn Nữ Hoàng Nguyễn Thị Phương Thảo Nguyên",
  lines: ["Ủy viên Ban Thường vụ, Phó Chủ tịch Hội Liên hiệp Thanh niên Việt Nam", LONGEST],
  big: { value: "1234", unit: "giờ 45 phút", about: "làm việc tình nguyện ngoài giờ hành chính" },
  weeks: Array.from({ length: 53 }, (_, n) => (["met", "some", "none", "untold"] as const)[n % 4] ?? "met"),
  months: Array.from({ length: 12 }, (_, n) => ({ label: `T${n + 1}`, at: Math.floor(n * 4.4) })),
  legend: { met: "tuần đủ giờ", some: "chưa đủ", none: "chưa có", untold: "không tính" },
  tiles: Array.from({ length: 12 }, (_, n) => ({
    value: "48/52",
    unit: "tháng",
    label: "Hát, múa, thể thao",
    met: n % 2 === 0,
  })),
  foot: "Mô hình “Cán bộ Đoàn trách nhiệm”",
};

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

test("the same bytes on every machine, and few of them", async () => {
  const [map, card] = [await drawPicture(heatMapSvg(MAP)), await drawYearCard(CARD)];
  expect([hashOf(map), hashOf(card)]).toEqual(["6408eb09b93d01ea", "c4438c7a450a59d2"]);
  expect(Math.max(map.length, card.length)).toBeLessThanOrEqual(MOST_BYTES);
  expect(PNG.sync.read(Buffer.from(map)).width).toBe(1080);
});

/** Where something is drawn: the widest line's end and all its points, of lines of a height below one another. */
async function inkOf(texts: readonly string[], height: number): Promise<{ right: number; dots: string }[]> {
  const lines = texts.map(
    (text, n) =>
      `<text x="0" y="${n * height + height * 0.7}" font-family="Be Vietnam Pro" font-size="${height / 2}" font-weight="700">${text}</text>`,
  );
  const [width, tall] = [900, texts.length * height];
  const png = await drawPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}"><rect width="${width}" height="${tall}" fill="#fff"/>${lines.join("")}</svg>`,
  );
  const { data } = PNG.sync.read(Buffer.from(png));
  return texts.map((_, line) => {
    const dots: number[] = [];
    for (let at = line * height * width; at < (line + 1) * height * width; at++)
      if ((data[at * 4] ?? 255) < 128) dots.push(at - line * height * width);
    return { right: Math.max(-1, ...dots.map((at) => at % width)), dots: dots.join(" ") };
  });
}

test("the font has every Vietnamese letter, each of its own shape", async () => {
  const small = [
    ..."aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ",
  ];
  const letters = [...small, ...small.map((letter) => letter.toUpperCase())];
  const drawn = await inkOf(letters, 60);
  expect(drawn.filter(({ right }) => right < 0)).toEqual([]);
  expect(new Set(drawn.map(({ dots }) => dots)).size).toBe(letters.length);
});

test("a text is never wider than reckoned, but by a hair", async () => {
  const texts = [
    "Giờ tình nguyện",
    "Đoàn phường Thới An Đông",
    "NGUYỄN THỊ THÚY HUỲNH",
    "48/52 tuần",
    "Mọi việc Wm",
  ];
  const drawn = await inkOf(texts, 80);
  for (const [n, text] of texts.entries())
    expect((drawn[n]?.right ?? 0) / widthOf(text, 40), text).toBeLessThan(1.03);
});

test("names stand on two lines, then smaller, at last cut off; nothing is wider than its room", () => {
  const room = { width: 270, height: 76, size: 27, least: 20 };
  expect(fitted("Đoàn xã Cờ Đỏ", room)).toEqual({ size: 27, lines: ["Đoàn xã Cờ Đỏ"] });
  expect(fitted("Đoàn phường Thới An Đông", room)).toEqual({
    size: 27,
    lines: ["Đoàn phường", "Thới An Đông"],
  });
  expect(fitted("Đoàn Công an thành phố", room).lines).toEqual(["Đoàn Công an", "thành phố"]);
  const { size, lines } = fitted(LONGEST, room);
  expect(size).toBe(20);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
  for (const text of [LONGEST, "W".repeat(200), ""])
    for (const line of fitted(text, room).lines) expect(widthOf(line, 20)).toBeLessThanOrEqual(270);
});

test("per cents are rounded down: 99.6 is not all, and of nobody there is none", () => {
  expect(
    [{ met: 249, of: 250 }, { met: 3, of: 3 }, { met: 0, of: 4 }, { met: 0, of: 0 }, undefined].map(
      percentOf,
    ),
  ).toEqual([99, 100, 0, undefined, undefined]);
});

test("what is no picture is told, and the next one is drawn", async () => {
  await expect(drawPicture("<svg")).rejects.toThrow("not a picture");
  expect((await drawPicture(heatMapSvg({ ...MAP, rows: [] }))).length).toBeGreaterThan(1000);
});
