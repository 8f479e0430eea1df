import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freeCode, makeTrue, previewOf } from "../../src/records/people/person-changes.ts";
import { nextCode } from "../../src/rules/organisation/person-change.ts";
import type { RosterCadre } from "../../src/rules/organisation/roster.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

const TODAY = "2026-11-24";
const AN = {
  name: "Mai Văn An",
  unit: "XK",
  positions: ["Ủy viên Ban Chấp hành"],
  fullTime: false,
  civilServant: false,
};

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ town: webTown });
});
afterAll(() => house.close());

const add = (code: string) =>
  ({ change: { does: "add", cadre: { ...AN, code }, isNew: true }, units: ["XK"], from: TODAY }) as const;
const person = (code: string) => house.app.services.cadres.person(code, TODAY);

test.each([
  ["AK", ["AK01", "AK03"], "AK04"],
  ["AK", ["AK-001", "ak-009"], "ak-010"],
  ["AK", [], "AK-01"],
  ["CD3", ["CD3-07", "CD301"], "CD3-08"],
  ["AK", ["AKX5", "B-1", "AK"], "AK-01"],
])("the code of a newcomer in %s beside %j is %s", (unit, taken, code) => {
  expect(nextCode(unit, taken)).toBe(code);
});

describe("a change of one person", () => {
  test("is made once under a key, and says so", async () => {
    const { rosters } = house.app.services;
    const code = await freeCode(rosters, "XK");
    expect(code).toBe("XK03");
    const made = await makeTrue(rosters, add(code), { key: "message#1", today: TODAY });
    expect(made).toMatchObject({ scope: "people", cadres: { added: [{ code }], left: [] } });
    expect(await makeTrue(rosters, add(code), { key: "message#1", today: TODAY })).toBe("before");
    expect(await makeTrue(rosters, add(code), { key: "message#2", today: TODAY })).toBeUndefined();
    expect((await person(code))?.name).toBe("Mai Văn An");
    expect(await freeCode(rosters, "XK")).toBe("XK04");
  });

  test("begins anew where another import begins meanwhile; both become true", async () => {
    const { rosters } = house.app.services;
    const changes = ["AK01", "AK02", "AK03"].map((code, n) =>
      makeTrue(
        rosters,
        { change: { does: "change", code, fields: { phone: `091234567${n}` } }, units: ["AK"], from: TODAY },
        { key: `at-once#${n}`, today: TODAY },
      ),
    );
    await Promise.all(changes);
    const phones = await Promise.all(
      ["AK01", "AK02", "AK03"].map(async (code) => (await person(code))?.phone),
    );
    expect(phones).toEqual(["0912345670", "0912345671", "0912345672"]);
  });

  test("touches nobody else, also from a day that lies back", async () => {
    const { rosters, cadres } = house.app.services;
    const change = { does: "dismiss", code: "AK03" } as const;
    const plan = await previewOf(rosters, { change, units: ["AK"], from: "2026-11-01" }, TODAY);
    expect(plan?.cadres.left.map(({ code }) => code)).toEqual(["AK03"]);
    expect([plan?.cadres.added, plan?.cadres.changed, plan?.units.left]).toEqual([[], [], []]);
    const telling = { change, units: ["AK"], from: "2026-11-01" } as const;
    await makeTrue(rosters, telling, { key: "dismiss#1", today: TODAY });
    expect(await cadres.person("AK03", "2026-11-01")).toBeUndefined();
    expect(await cadres.person("AK03", "2026-10-31")).toBeDefined();
    expect(await makeTrue(rosters, telling, { key: "dismiss#2", today: TODAY })).toBeUndefined();
  });

  test("brings nobody back who has meanwhile come to another unit", async () => {
    const { rosters, cadres } = house.app.services;
    const told = (code: string, unit: string) => {
      const change = {
        does: "add",
        cadre: { ...AN, name: "Đặng Quốc Cường", code, unit },
        isNew: false,
      } as const;
      return { change, units: ["AK", "XK"], from: TODAY };
    };
    expect(await makeTrue(rosters, told("AK03", "XK"), { key: "back#1", today: TODAY })).toBeDefined();
    expect(await makeTrue(rosters, told("AK03", "AK"), { key: "back#2", today: TODAY })).toBeUndefined();
    expect(await cadres.person("AK03", TODAY)).toMatchObject({ unit: "XK" });
  });

  test("who is dismissed does not come back by what was planned for them, here a secretary's office", async () => {
    const { rosters, cadres } = house.app.services;
    const positions = ["Bí thư"];
    const planned = {
      change: { does: "change", code: "XK02", fields: { positions } },
      units: ["XK"],
      from: "2026-12-01",
    } as const;
    await makeTrue(rosters, planned, { key: "planned#1", today: TODAY });
    expect(await cadres.person("XK02", "2026-12-01")).toMatchObject({ head: true });
    const dismissal = { change: { does: "dismiss", code: "XK02" }, units: ["XK"], from: TODAY } as const;
    await makeTrue(rosters, dismissal, { key: "planned#2", today: TODAY });
    expect(await cadres.person("XK02", "2026-12-01")).toBeUndefined();
    expect(await cadres.person("XK02", "2026-11-23")).toMatchObject({ unit: "XK" });
  });

  test("moves somebody into the unit of their second office with what was told", async () => {
    const { rosters, cadres } = house.app.services;
    const change = (fields: Partial<Omit<RosterCadre, "code">>) =>
      ({ change: { does: "change", code: "AK02", fields }, units: ["AK"], from: TODAY }) as const;
    const also = [{ unit: "XK", positions: ["Bí thư"] }];
    await makeTrue(rosters, change({ also }), { key: "move#1", today: TODAY });
    expect(await cadres.person("AK02", TODAY)).toMatchObject({ unit: "AK", beside: [{ unit: "XK" }] });
    const positions = ["Ủy viên Ban Chấp hành"];
    await makeTrue(rosters, change({ unit: "XK", positions }), { key: "move#2", today: TODAY });
    expect(await cadres.person("AK02", TODAY)).toMatchObject({
      unit: "XK",
      positions,
      head: false,
      beside: [],
    });
  });
});
