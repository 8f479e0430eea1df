import type { CellValue } from "exceljs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { openWorkbook } from "../../src/papers/workbook/open-workbook.ts";
import type { RosterPlan } from "../../src/rules/organisation/planned-roster.ts";
import type { StoredRoster } from "../../src/rules/organisation/roster.ts";
import { planRoster } from "../../src/rules/organisation/roster-plan.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { handMadeWorkbook, inlineSheet } from "../fixtures/hand-made-workbook.ts";
import {
  CADRE_HEADERS,
  CITY,
  LEVELS,
  rosterWorkbook,
  UNIT_HEADERS,
  WARD,
} from "../fixtures/roster-workbook.ts";

const WORLD = { levels: LEVELS, today: "2026-11-24" };

const word = fc.constantFrom("Nguyễn", "Thị", "Đặng", "Ước", "Lê", "Trần", "Văn", "Hương", "Phượng", "Quỳnh");
const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(" "));
const cadre = fc.record({
  name,
  unit: fc.constantFrom("TD", "NK"),
  positions: fc.constantFrom("Bí thư", "Phó Bí thư; Ủy viên Ban Thường vụ", "Cán sự"),
  fullTime: fc.constantFrom("x", ""),
  civilServant: fc.constantFrom("có", ""),
  birthDate: fc.constantFrom("26/03/1999", ""),
  phone: fc.constantFrom("0912345678", ""),
});
const cadres = fc
  .array(cadre, { maxLength: 8 })
  .map((rows) => rows.map((row, index): string[] => [`CB${index}`, ...Object.values(row)]));

/** The bytes of a roster whose cadres' columns stand in a given order. */
function workbookOf(
  rows: readonly string[][],
  order: readonly number[] = CADRE_HEADERS.map((_, index) => index),
): Uint8Array {
  const reorder = (row: readonly string[]) => order.map((index) => row[index] ?? "");
  return handMadeWorkbook({
    "Đơn vị": inlineSheet([UNIT_HEADERS, CITY.map(String), WARD.map(String)]),
    "Cán bộ": inlineSheet([CADRE_HEADERS, ...rows].map(reorder)),
  });
}

/** What the database holds after a plan. */
function apply(stored: StoredRoster, plan: RosterPlan): StoredRoster {
  const merge = <One extends { _id: string; facts: readonly { from: string }[] }>(
    before: readonly One[],
    now: One[],
  ) => [...before.filter(({ _id }) => !now.some((one) => one._id === _id)), ...now];
  const units = [...plan.units.added, ...plan.units.changed, ...plan.units.left].map(({ code, fact }) => ({
    _id: code,
    facts: [fact],
  }));
  const people = [...plan.cadres.added, ...plan.cadres.changed].map(({ code, fact, birthDate, phone }) => ({
    _id: code,
    facts: [fact],
    birthDate,
    phone,
  }));
  const gone = plan.cadres.left.map(({ code, fact }) => ({ _id: code, facts: [fact] }));
  return { units: merge(stored.units, units), cadres: merge(stored.cadres, [...people, ...gone]) };
}

describe("what never matters", () => {
  test("the order of the columns", async () => {
    const order = fc.shuffledSubarray(
      CADRE_HEADERS.map((_, index) => index),
      { minLength: CADRE_HEADERS.length },
    );
    await fc.assert(
      fc.asyncProperty(cadres, order, async (rows, columns) => {
        const straight = await readRoster(workbookOf(rows), WORLD);
        const shuffled = await readRoster(workbookOf(rows, columns), WORLD);
        expect(straight.cadres).toHaveLength(rows.length);
        expect(shuffled).toEqual(straight);
      }),
      { numRuns: 30 },
    );
  });

  test("NFC or NFD", async () => {
    await fc.assert(
      fc.asyncProperty(cadres, async (rows) => {
        const [composed, apart] = await Promise.all(
          ["NFC", "NFD"].map((form) => {
            const written = (row: readonly CellValue[]) =>
              row.map((text) => String(text ?? "").normalize(form));
            const units = inlineSheet([UNIT_HEADERS, CITY, WARD].map(written));
            const people = inlineSheet([CADRE_HEADERS, ...rows].map(written));
            const sheets = { ["Đơn vị".normalize(form)]: units, ["Cán bộ".normalize(form)]: people };
            return readRoster(handMadeWorkbook(sheets), WORLD);
          }),
        );
        expect(composed?.problems).toEqual([]);
        expect(apart).toEqual(composed);
      }),
      { numRuns: 30 },
    );
  });

  test("how often a file is imported", async () => {
    await fc.assert(
      fc.asyncProperty(cadres, cadres, async (before, rows) => {
        const old = await readRoster(workbookOf(before), WORLD);
        const empty = { units: [], cadres: [] };
        const stored = apply(empty, planRoster(empty, old, { from: "2026-01-01", today: "2026-01-01" }));
        const read = await readRoster(workbookOf(rows), WORLD);
        const plan = planRoster(stored, read, { from: WORLD.today, today: WORLD.today });
        const again = planRoster(apply(stored, plan), read, { from: WORLD.today, today: WORLD.today });
        expect([
          ...again.cadres.added,
          ...again.cadres.changed,
          ...again.units.added,
          ...again.units.changed,
        ]).toEqual([]);
        expect(again.cadres.unchanged).toHaveLength(rows.length);
        expect(again.cadres.left).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("bytes that somebody broke", () => {
  test("are read or refused, and nothing else", async () => {
    const whole = await rosterWorkbook();
    const damage = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), end: fc.nat(whole.length) });
    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async ({ at, byte, end }, isCut) => {
        const bytes = isCut ? whole.slice(0, end) : whole.slice();
        if (at < bytes.length) bytes[at] = byte;
        const outcome = await readRoster(bytes, WORLD).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Refusal);
      }),
      { numRuns: 300 },
    );
  });

  test("sheets of any text in any cell give rows or problems", async () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .map((raw) => raw.replace(/[^\p{L}\p{N}\p{P} ]|[<&]/gu, ""));
    const row = fc.array(text, { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const sheets = {
          "Đơn vị": inlineSheet([UNIT_HEADERS, ...rows]),
          "Cán bộ": inlineSheet([CADRE_HEADERS, ...rows]),
        };
        const read = await readRoster(handMadeWorkbook(sheets), WORLD);
        for (const { row: place, reason } of read.problems) {
          expect(place ?? 1).toBeLessThanOrEqual(rows.length + 1);
          expect(reason.key).not.toBe("roster-cell-wrong");
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a workbook with no sheets opens as one with none", async () => {
    expect(await openWorkbook(handMadeWorkbook({}))).toEqual([]);
  });
});
