import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { createPolicies } from "../../src/records/policies/policies.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { policyPartSchema } from "../../src/rules/duties/policy.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
let connection: Awaited<ReturnType<typeof openDatabase>>;
let policies: ReturnType<typeof createPolicies>;

beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
  const above = { AK: ["NK", "TD"], NK: ["TD"] };
  policies = createPolicies(connection, {
    ...ALONE,
    above: async (unit) => (unit === "AK" || unit === "NK" ? above[unit] : []),
    tree: async (unit) => (unit === "LV" ? LV_UNITS : []),
  });
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

const ALONE = { above: async () => [], tree: async () => [], ways: ["zalo", "zalo-bot"] };

const LV_UNITS = [
  { code: "LV", level: "Đoàn cơ sở", parent: null },
  { code: "LV1", level: "Chi đoàn", parent: "LV" },
];

async function openSecond() {
  const second = await openDatabase(database.uri);
  onTestFinished(() => second.close());
  return second;
}

const hours = (minutes: number) => ({ requirements: { D1: { A: minutes, B: minutes } } });

test("without decisions it is the plan's own", async () => {
  expect(await policies.of("AK", "2026-11-24")).toBe(DEFAULT_POLICY);
});

test("a lower unit's decision wins over one above it, each from its day on", async () => {
  const records = connection.collection<{ _id: string; facts: object[] }>("policies");
  await records.insertMany([
    { _id: "AK", facts: [{ from: "2026-01-01", policy: hours(240) }] },
    { _id: "TD", facts: [{ from: "2026-06-01", policy: { ...hours(180), namesInGroup: true } }] },
  ]);
  const required = async (unit: string, day: string) => (await policies.of(unit, day)).requirements.D1.A;
  expect(await required("AK", "2025-12-31")).toBe(120);
  expect(await required("AK", "2026-03-01")).toBe(240);
  expect(await required("AK", "2026-11-24")).toBe(240);
  expect(await required("NK", "2026-03-01")).toBe(120);
  expect(await required("NK", "2026-11-24")).toBe(180);
  expect((await policies.of("AK", "2026-11-24")).namesInGroup).toBe(true);
});

test("a decision is laid over earlier ones, which stay as history; one of the same day completes the other", async () => {
  const of = async (day: string) => {
    const { befriendInvited, namesInGroup, correctionDays } = await policies.of("QK", day);
    return [befriendInvited, namesInGroup, correctionDays.week];
  };
  const decide = (from: string, policy: object) =>
    policies.decide("QK", { from, policy: policyPartSchema.parse(policy) });
  expect(await decide("2026-11-24", { befriendInvited: true })).toEqual({ wrong: [], stored: true });
  expect(await decide("2026-11-24", { namesInGroup: true, correctionDays: { week: 3 } })).toMatchObject({
    stored: true,
  });
  expect(await decide("2026-12-01", { befriendInvited: false })).toMatchObject({ stored: true });
  expect(await decide("2026-11-24", { correctionDays: { week: 5 } })).toMatchObject({ stored: true });
  expect(await decide("2026-11-24", { correctionDays: { week: 5 } })).toEqual({ wrong: [], stored: false });
  expect(await of("2026-11-23")).toEqual([false, false, 7]);
  expect(await of("2026-11-24")).toEqual([true, true, 5]);
  expect(await of("2026-12-01")).toEqual([false, true, 5]);
  expect((await policies.decisions("QK", "2026-11-24")).map(({ unit, from }) => [unit, from])).toEqual([
    ["QK", "2026-11-24"],
    ["QK", "2026-11-24"],
    ["QK", "2026-11-24"],
    ["QK", "2026-12-01"],
  ]);
});

test("many at once: none is lost", async () => {
  const other = createPolicies(await openSecond(), ALONE);
  const weeks = [1, 2, 3, 4, 5, 6];
  await Promise.all(
    weeks.map((week) =>
      (week % 2 ? policies : other).decide("DONG", {
        from: "2026-11-24",
        policy: { correctionDays: { week } },
      }),
    ),
  );
  const decided = await policies.decisions("DONG", "2026-11-24");
  expect(decided.map(({ policy }) => policy.correctionDays?.week ?? 0).toSorted()).toEqual(weeks);
});

test("what is wrong is told and not stored, nor is a dry run", async () => {
  const part = { requirements: { D1: { A: 60, byLevel: { "Chi đòan": { A: 240 } } } } };
  const fact = { from: "2026-11-24", policy: policyPartSchema.parse(part) };
  const { wrong, stored } = await policies.decide("X", fact);
  expect(stored).toBe(false);
  expect(wrong).toMatchObject([
    { kind: "laxer", what: "D1", group: "A", plan: 120, clause: "IV.2.2" },
    { kind: "unknown-level", duty: "D1", level: "Chi đòan" },
  ]);
  const levels = [...DEFAULT_POLICY.levels, "Tổ T.P $1"];
  const adds = { levels, requirements: { D1: { byLevel: { "Tổ T.P $1": { A: 240 } } } } };
  const good = { from: "2026-11-24", policy: policyPartSchema.parse(adds) };
  expect(await policies.decide("X", good, { dryRun: true })).toEqual({ wrong: [], stored: false });
  expect(await policies.decisions("X", "2026-11-24")).toEqual([]);
  expect(await policies.decide("X", good)).toEqual({ wrong: [], stored: true });
  const [kept] = await policies.decisions("X", "2026-11-24");
  expect(kept?.policy.requirements?.D1?.byLevel).toEqual({ "Tổ T.P $1": { A: 240 } });
});

test("times are judged as they come together, at the units below and on later days too", async () => {
  const decide = (unit: string, from: string, reminders: object) =>
    policies.decide(unit, { from, policy: policyPartSchema.parse({ reminders }) });
  expect(await decide("AK", "2027-02-01", { spreadUntil: "08:00" })).toMatchObject({ stored: true });
  expect(await decide("TD", "2027-01-01", { spreadFrom: "08:30" })).toEqual({
    stored: false,
    wrong: [
      {
        kind: "misordered",
        first: "reminders.spreadFrom",
        firstAt: "08:30",
        second: "reminders.spreadUntil",
        secondAt: "08:00",
        unit: "AK",
        day: "2027-02-01",
      },
    ],
  });
  expect(await decide("TD", "2027-01-01", { spreadFrom: "07:30" })).toMatchObject({ stored: true });
});

test("two at once that together would make no sense: the later of them is refused", async () => {
  const other = createPolicies(await openSecond(), ALONE);
  for (const unit of ["H1", "H2", "H3", "H4"]) {
    const both = await Promise.all([
      policies.decide(unit, { from: "2026-11-24", policy: { reminders: { spreadFrom: "08:30" } } }),
      other.decide(unit, { from: "2026-11-24", policy: { reminders: { spreadUntil: "08:00" } } }),
    ]);
    expect(both.filter(({ stored }) => stored)).toHaveLength(1);
    expect(both.flatMap(({ wrong }) => wrong)).toMatchObject([{ kind: "misordered", unit }]);
  }
});

const making = (key: string, at = "2026-11-24T09:00:00+07:00") => ({ key, by: "TD01", at: new Date(at) });

test("the same message twice decides once; its undo, twice, takes back once, and the history keeps both", async () => {
  const part = { correctionDays: { week: 3 } };
  const decides = (key: string) =>
    policies.decide("HS", { from: "2026-11-24", policy: part }, { making: making(key) });
  expect([await decides("m1"), await decides("m1")]).toMatchObject([{ stored: true }, { stored: true }]);
  const weekAt = async () => (await policies.of("HS", "2026-11-24")).correctionDays.week;
  expect([await weekAt(), (await policies.changes(["HS"])).length]).toEqual([3, 1]);
  expect(await policies.undo("HS", "m1", making("m2"))).toMatchObject({ stored: true });
  expect(await policies.undo("HS", "m1", making("m2"))).toMatchObject({ stored: true });
  expect(await policies.undo("HS", "m1", making("m3"))).toEqual({ wrong: [], stored: false });
  expect(await weekAt()).toBe(7);
  expect(await policies.changes(["HS"])).toMatchObject([
    { unit: "HS", by: "TD01", policy: part, undone: { by: "TD01" } },
  ]);
  // It was not said any more, so it can be said again.
  expect(await decides("m4")).toMatchObject({ stored: true });
  expect(await policies.undo("HS", "m4", making("m5", "2026-11-25T00:01:00+07:00"))).toMatchObject({
    stored: false,
  });
});

test("a level that units have is not dropped, and an undo that would drop one is refused, too", async () => {
  const levels = (names: string[]) => ({ from: "2026-11-24", policy: { levels: names } });
  const without = DEFAULT_POLICY.levels.filter((level) => level !== "Chi đoàn");
  expect((await policies.decide("LV", levels(without))).wrong).toEqual([
    { kind: "level-in-use", level: "Chi đoàn", units: 1 },
  ]);
  expect((await policies.decide("LV", levels(DEFAULT_POLICY.levels.toReversed()))).wrong).toEqual([
    { kind: "levels-turned", unit: "LV1", level: "Chi đoàn", upper: "Đoàn cơ sở" },
  ]);
  expect(await policies.decide("LV", levels([...DEFAULT_POLICY.levels, "Tổ"]))).toMatchObject({
    stored: true,
  });
  expect(
    (await policies.decide("LV", { from: "2026-11-24", policy: { reminderWays: ["fax"] } })).wrong,
  ).toMatchObject([{ kind: "unknown-way", way: "fax" }]);
});

test("a level whose Bí thư owe an initiative keeps them under a new name, and is dropped only once another is", async () => {
  const decide = (policy: object, key: string) =>
    policies.decide(
      "HS2",
      { from: "2026-11-24", policy },
      { making: making(key, "2026-11-24T09:00:00+07:00") },
    );
  const renamed = DEFAULT_POLICY.levels.toSpliced(2, 1, "Đoàn xã");
  expect(await decide({ levels: renamed }, "rename")).toMatchObject({ stored: true });
  expect(await policies.of("HS2", "2026-11-24")).toMatchObject({
    secretariesLevel: "Đoàn xã",
    requirements: { D2: { byLevel: { "Đoàn xã": { B: 3 } } } },
  });
  const without = renamed.filter((level) => level !== "Đoàn xã");
  const lost = {
    ...{ kind: "level-asked", duty: "D2", group: "B", asked: 3 },
    ...{ level: "Đoàn xã", instead: "Chi đoàn cơ sở" },
  };
  expect((await decide({ levels: without }, "drop")).wrong).toEqual([
    { kind: "level-named", name: "secretariesLevel", level: "Đoàn xã", instead: "Chi đoàn cơ sở" },
    lost,
  ]);
  expect(await decide({ secretariesLevel: "Chi đoàn cơ sở" }, "other")).toMatchObject({ stored: true });
  expect((await decide({ levels: without }, "drop")).wrong).toEqual([lost]);
  const handedOn = { requirements: { D2: { byLevel: { "Chi đoàn cơ sở": { B: 3 } } } } };
  expect(await decide(handedOn, "handed on")).toMatchObject({ stored: true });
  expect(await decide({ levels: without }, "drop")).toMatchObject({ stored: true });
  const back = await policies.undo("HS2", "other", making("back", "2026-11-24T10:00:00+07:00"));
  expect(back.wrong).toMatchObject([{ kind: "unknown-level", level: "Đoàn xã" }]);
});

test("what a lower unit asks of a level stays asked when the topmost gives that another name, from that day on", async () => {
  const decide = (unit: string, from: string, policy: object) =>
    policies.decide(unit, { from, policy: policyPartSchema.parse(policy) });
  const asked = { requirements: { D1: { byLevel: { "Chi đoàn": { B: 240 } } } } };
  expect(await decide("NK", "2028-01-01", asked)).toMatchObject({ stored: true });
  const levels = DEFAULT_POLICY.levels.with(-1, "Chi đoàn ấp");
  expect(DEFAULT_POLICY.levels.at(-1)).toBe("Chi đoàn");
  expect(await decide("TD", "2028-03-01", { levels })).toMatchObject({ stored: true });
  const of = async (day: string) => (await policies.of("AK", day)).requirements.D1.byLevel;
  expect(await of("2028-02-29")).toEqual({ "Chi đoàn": { B: 240 } });
  expect(await of("2028-03-01")).toEqual({ "Chi đoàn ấp": { B: 240 } });
  const shown = async (day: string) => JSON.stringify((await policies.decisions("NK", day)).at(-1)?.policy);
  expect(await shown("2028-02-29")).not.toContain("Chi đoàn ấp");
  expect(await shown("2028-03-01")).toContain("Chi đoàn ấp");
  expect(await decide("NK", "2028-04-01", asked)).toMatchObject({ wrong: [{ kind: "unknown-level" }] });
});

test("what was wrong before is not held against a decision about something else", async () => {
  const records = connection.collection<{ _id: string; facts: object[] }>("policies");
  await records.insertOne({
    _id: "CU",
    facts: [{ from: "2026-01-01", policy: { reminders: { monday: "05:00" } } }],
  });
  const decide = (reminders: object) =>
    policies.decide("CU", { from: "2026-11-24", policy: policyPartSchema.parse({ reminders }) });
  expect(await decide({ weekDigest: "09:00" })).toMatchObject({ stored: true });
  expect((await decide({ weekDigest: "05:00" })).wrong).toMatchObject([{ kind: "in-quiet-hours" }]);
});

test("a unit outside the scope takes all below with it; the topmost is never outside", async () => {
  const scope = (unit: string, outsideScope: boolean, from = "2027-01-04") =>
    policies.decide(unit, { from, policy: { outsideScope } });
  expect((await scope("TD", true)).wrong).toEqual([{ kind: "topmost-in-scope" }]);
  expect(await scope("NK", true)).toMatchObject({ stored: true });
  const outside = async (day: string) => (await policies.of("AK", day)).outsideScope;
  expect([await outside("2027-01-03"), await outside("2027-01-04")]).toEqual([false, true]);
  expect((await scope("AK", false)).wrong).toEqual([{ kind: "outside-above", unit: "NK" }]);
  expect(await scope("NK", false, "2027-03-01")).toMatchObject({ stored: true });
  expect([await outside("2027-02-28"), await outside("2027-03-01")]).toEqual([true, false]);
});
