import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

const NOW = "2026-11-24T09:00:00+07:00";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: NOW, town: webTown, organisation: SMALL_CITY });
});
afterAll(() => house.close());

const entries = () => house.app.services.entries;
const doing = (key: string, by = "XK01") => ({ key, by, at: new Date(NOW) });

test("an entry is there once, is changed by whoever saw it last, and is read by unit and days", async () => {
  const values = { title: "Ngày chủ nhật xanh", from: "2026-11-01", to: "2026-11-15", people: 120 };
  const drive = { unit: "XK", kind: "peak-drive" } as const;
  const [entered] = await Promise.all(
    [1, 2].map(() => entries().enter(drive, { values, files: [] }, doing("drive"))),
  );
  const id = entered?.id ?? "";
  const found = async (from: string, to: string) =>
    (await entries().of(["XK"], from, to)).map(({ values: { people } }) => people);
  expect(await found("2026-11-15", "2026-11-30")).toEqual([120]);
  expect(await found("2026-11-16", "2026-11-30")).toEqual([]);
  const more = { does: "correct", values: { ...values, people: 130 }, files: [] } as const;
  const both = await Promise.all([
    entries().change(id, 1, more, doing("more")),
    entries().change(id, 1, { does: "take-back" }, doing("back")),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "late"]);
  expect(await entries().change(id, 2, { does: "take-back" }, doing("again", "XK01"))).not.toMatchObject({
    kind: "gone",
  });
  expect(await entries().one(id)).toMatchObject({ by: "XK01", acts: [{ by: "XK01" }, {}, {}] });
});

test("who has read the plan is noted once, whoever says so", async () => {
  const plan = { unit: "XK", kind: "plan" } as const;
  const { id } = await entries().enter(
    plan,
    { values: { title: "Kế hoạch", day: "2026-11-20" }, files: [] },
    doing("plan"),
  );
  const said = { by: "XK01", at: new Date(NOW), sitting: "Họp tháng 11" };
  await Promise.all([
    entries().noteRead(id, ["XK02"], { by: "XK02", at: new Date(NOW) }),
    entries().noteRead(id, ["XK02", "XK01"], said),
  ]);
  expect((await entries().one(id))?.reads.map(({ who }) => who).sort()).toEqual(["XK01", "XK02"]);
});
