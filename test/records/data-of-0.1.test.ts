import { describe, expect, test } from "vitest";
import { z } from "zod";
import { migrations } from "../../src/records/database/migrations.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { CadreFact } from "../../src/rules/organisation/dated.ts";
import { heardOf01, personIn, reportsOf01, WAYS_FROM_01 } from "../support/earlier-data.ts";

const { at, heard, dialogs } = await heardOf01();
const NOW = Date.parse(at);
/** What later versions say in other words; the figures are those of then. */
const SAID_OTHERWISE: readonly [was: string | RegExp, is: string][] = [
  // Parts of a paper are numbered differently from a menu below it.
  [/^(\d)\. (?=\p{Lu})/gmu, "▪️ Phần $1 · "],
  // A confirmed review begins with its figures, in brief, beside the pledge in its words.
  [
    /^(📝 BẢN TỰ KIỂM ĐIỂM QUÝ 3\/2026[^\n]*\n(?:[^\n]+\n)*\n)([\s\S]*?)\n\n(⏱ Giờ tình nguyện: [^\n]*)(?:\n• [^\n]*)+/u,
    "$1$3\n🎯 Đã đăng ký 3 giờ mỗi tuần\n" +
      "Chưa đủ: 10/08–16/08, 17/08–23/08, 24/08–30/08, 31/08–06/09, 07/09–13/09, 14/09–20/09 và 6 tuần trước đó\n\n" +
      "🎯 Đã đăng ký: 3 hoạt động tình nguyện mỗi tháng; 1 bài hát trong năm\n\n$2",
  ],
  // Progress is measured against one's own pledge.
  [
    "▓▓▓▓░░░░ 1 giờ / 2 giờ\nCòn 1 giờ nữa",
    "▓▓░░░░░░ 1 giờ / 3 giờ (đăng ký 3 giờ, kế hoạch 2 giờ)\nCòn 2 giờ nữa",
  ],
  [
    /^📊 Thành đoàn Cần Thơ – tuần 23\/11–29\/11\n[\s\S]*$/,
    "📊 Thành đoàn Cần Thơ – tuần 23/11–29/11, tháng 11/2026\n7 cán bộ\n" +
      "Trong ngoặc: số tuần đạt / số tuần đã qua\n" +
      "Số đồng chí (🏢: số đơn vị) đạt / cần đạt:\n" +
      "Đơn vị | Giờ tình nguyện (Tuần này) | Giờ tình nguyện (Tháng 11/2026) | HĐ, sinh hoạt (Tháng 11/2026)" +
      " | 🏢 Thảo luận nên làm (Tháng 11/2026)\n" +
      "Toàn đơn vị | 2/7 | 0/7 (3/23) | 0/7 | 0/4\nQuận Đoàn Ninh Kiều | 2/6 | 0/6 (3/20) | 0/6 | 0/3\n" +
      "[👥 Ai còn thiếu]",
  ],
  // What units owe is nudged for, too, and so many buttons are one.
  ["[🔔 Nhắc giờ tình nguyện] [🔔 Nhắc bản đăng ký] [🔔 Nhắc tự kiểm điểm]", "[🔔 Nhắc việc còn thiếu]"],
  // Who has handed in none is asked of the quarter that is over, until the next one is about to end.
  [
    /(?<head>👥 Thành đoàn Cần Thơ – quý )4(?<of>\/2026\nCòn thiếu bản tự kiểm điểm \()7(?<first>\):\n• Nguyễn Văn An [^\n]*\n)• Phạm Ngọc Bích [^\n]*\n/u,
    "$<head>3$<of>6$<first>",
  ],
];
const today = (answer: string) => SAID_OTHERWISE.reduce((said, [was, is]) => said.replace(was, is), answer);
/** What of one's progress is said by every later version: the week, the papers, and how many of the earlier weeks were met. */
function keptOfProgress(answer: string): string[] {
  const lines = answer.split("\n");
  const weeks = lines.filter((line) => line.startsWith("• "));
  const met = weeks.filter((line) => line.endsWith("✅")).length;
  const figures = lines.flatMap((line) => /^[▓░]+ (.*)/u.exec(line)?.[1] ?? []);
  const papers = lines.flatMap((line) => /^📝 [^:]*: [^,]*/u.exec(line)?.[0] ?? []);
  return [...figures, ...papers, `Trước đó, tháng 11/2026: đạt ${met}/${weeks.length} tuần`];
}
/** Duties that version 0.1 did not know: nothing of them was said, and nothing is in its reports. */
const LATER = new Set(["D2", "D3", "D4", "D5", "D10", "T1", "T3", "T4"]);
const DUTY_OF_UNITS = /^U\d$/u;
const withoutLater = (said: string) =>
  said
    .replace(/^🤝[^\n]*\n[^\n]*\n{0,2}/gmu, "")
    .replace(/^🎵[^\n]*\n{0,2}/gmu, "")
    .replace(/^💡 Năm[^\n]*\n{0,2}/gmu, "")
    .replace(/^Còn thiếu (?:hoạt động|bài hát|sáng kiến)[^\n]*\n(?:• [^\n]*\n)*/gmu, "")
    .replace(/^Chưa (?:thảo luận điều nên làm|họp kiểm điểm)[^\n]*\n(?:• [^\n]*\n?)*/gmu, "")
    .replace(/^👥[^\n]*\n\n/gmu, "")
    .replace(/\s\[(?:◀ Tháng|📄|🖼) [^\]]*\]/gu, "")
    .replace("chưa ghi việc nào", "chưa ghi giờ nào")
    .replace(/(trong tháng .*) Ghi ngay,/u, "$1 Ghi giờ,")
    .replace(/ \[🔔 Nhắc (?:hoạt động, sinh hoạt|hát, múa, thể thao|sáng kiến)\]/gu, "");
/** A report as version 0.1 made it: without later duties and targets, and without what weeks of public holidays let off. */
function asThen(key: string, value: unknown): unknown {
  if (LATER.has(key) || DUTY_OF_UNITS.test(key)) return undefined;
  const result = z.looseObject({ required: z.number(), excused: z.number() }).safeParse(value);
  if (!result.success) return value;
  const { excused, ...rest } = result.data;
  return { ...rest, required: rest.required + excused };
}
/** What is said when a dialog's questions are no longer those of then. */
const BEGUN_ANEW = "vừa được cập nhật nên mình hỏi lại từ đầu";

describe.each(Object.entries(WAYS_FROM_01))("data of version 0.1, from %s", (_, goOn) => {
  test("everybody hears what was heard then, and dialogs in their middle go on or say that they begin anew", {
    timeout: 240_000,
  }, async () => {
    const { app } = await goOn(NOW);
    for (const { code, line, answer } of heard) {
      const said = await personIn(app, code, NOW).says(line);
      if (line === "/tiendo")
        for (const kept of keptOfProgress(today(answer))) expect(said, `${code}: ${line}`).toContain(kept);
      else expect(withoutLater(said), `${code}: ${line}`).toBe(today(answer));
    }
    for (const { code, asked, answers } of dialogs) {
      const person = personIn(app, code, NOW);
      expect((await person.heard()).at(-1)).toBe(asked);
      for (const { line, answer } of answers) {
        const said = await person.says(line);
        if (said.includes(BEGUN_ANEW)) break;
        expect(withoutLater(said), `${code}: ${line}`).toBe(answer);
      }
    }
  });

  test("every report comes out as it was", { timeout: 240_000 }, async () => {
    const { app } = await goOn(NOW);
    for (const { unit, period: id, report } of await reportsOf01()) {
      const period = parsePeriod(id);
      if (!period) throw new Error(id);
      const { report: now } = (await app.services.standings.of(unit, period, NOW)) ?? {};
      // Version 0.1 told of T2 at the year's end alone.
      if (period.kind === "quarter") delete now?.totals.T2;
      const known = JSON.parse(JSON.stringify(now, asThen));
      expect(known, `${unit} ${id}`).toEqual(report);
    }
  });

  test("rights come from offices that were recognised once, in every fact; a second start changes nothing", {
    timeout: 240_000,
  }, async () => {
    const { app, connection } = await goOn(NOW);
    const facts = async () =>
      (await connection.collection<{ _id: string; facts: CadreFact[] }>("cadres").find().toArray()).flatMap(
        ({ _id, facts }) => facts.map((fact) => ({ code: _id, ...fact })),
      );
    const before = await facts();
    const kinds = new Map(before.map(({ code, offices }) => [code, offices.map(({ kind }) => kind)]));
    expect(kinds.get("AK01")).toEqual(["secretary"]);
    expect(kinds.get("XK01")).toEqual(["deputy-secretary"]);
    expect(kinds.get("AK02")).toEqual([]);
    for (const { unit, offices } of before) for (const office of offices) expect(office.unit).toBe(unit);
    const heads = await Promise.all(
      ["TD", "NK", "AK", "XK"].map((unit) => app.services.cadres.heads(unit, dayOf(NOW))),
    );
    expect(heads.flat().map(({ code }) => code)).toEqual(["TD01", "NK01", "AK01", "XK01"]);
    for (const step of migrations) await step.run(connection);
    expect(await facts()).toEqual(before);
  });
});
