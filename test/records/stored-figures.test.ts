import { expect, test } from "vitest";
import { readFigures } from "../../src/records/forms/stored-figures.ts";

test("a self-review of version 0.1 says in hours what it says as figures now", () => {
  const week = { period: "2026-W41", from: "2026-10-05", to: "2026-10-11" };
  const month = { period: "2026-10", from: "2026-10-01", to: "2026-10-31" };
  const running = { ...week, period: "2026-W48", minutes: 60, required: 120, weeksMet: 0, weeks: 0 };
  expect(
    readFigures([
      { ...week, minutes: 300, required: 120, weeksMet: 1, weeks: 1 },
      { ...month, minutes: 420, required: 600, weeksMet: 2, weeks: 5 },
      running,
    ]),
  ).toEqual([
    { duty: "D1", period: "2026-W41", done: 300, required: 120, met: true, counted: { met: 1, of: 1 } },
    { duty: "D1", period: "2026-10", done: 420, required: 600, met: false, counted: { met: 2, of: 5 } },
    { duty: "D1", period: "2026-W48", done: 60, required: 120, met: false, counted: { met: 0, of: 0 } },
  ]);
});

test("figures of today come back as they are; a pledge has none; anything else is no figure", () => {
  const figure = {
    duty: "D1",
    period: "2026-W41",
    done: 120,
    required: 120,
    met: true,
    counted: { met: 1, of: 1 },
  };
  expect(readFigures([figure])).toEqual([figure]);
  expect(readFigures(null)).toBeNull();
  expect(readFigures(undefined)).toBeNull();
  expect(() => readFigures([{ period: "2026-W41" }])).toThrow();
});
