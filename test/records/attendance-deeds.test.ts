import { afterAll, beforeAll, expect, test } from "vitest";
import { settleDeeds } from "../../src/records/events/attendance-deeds.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import type { Mark } from "../../src/rules/events/event-acts.ts";
import { calledEvent, heldEvent, marked } from "../support/events.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

/** The evening of a Saturday; a branch below the ward holds things. */
const NOW = "2026-12-12T20:00:00+07:00";
const SATURDAY = "2026-12-12T07:00:00+07:00";
const BRANCH = { code: "KP", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" };
const ACTIVITY = {
  kind: "activity",
  unit: "KP",
  by: "KP01",
  title: "Ra quân dọn kênh",
  minutes: 120,
} as const;

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({
    iso: NOW,
    town: webTown,
    organisation: {
      units: [...SMALL_CITY.units, BRANCH],
      cadres: [...SMALL_CITY.cadres, { code: "KP01", name: "Hồ Thị Khu", unit: "KP", positions: ["Bí thư"] }],
    },
  });
});
afterAll(() => house.close());

const settled = (event: UnionEvent, at = NOW) =>
  settleDeeds(house.app.services, event, { by: event.convener, at: Date.parse(at) });

/** What counts of a cadre on a day: `D2:1 D1:120`. */
async function counting(cadre: string, day = "2026-12-12"): Promise<string> {
  const recent = await house.app.services.deeds.recent(cadre, day);
  return recent
    .filter((entry) => entry.day === day && entry.state === undefined)
    .map(({ duty, amount }) => `${duty}:${amount}`)
    .sort()
    .join(" ");
}

async function corrected(event: UnionEvent, marks: Record<string, Mark>): Promise<UnionEvent> {
  await marked(house, event, marks);
  const now = await house.app.services.events.of(event.id);
  if (!now) throw new Error("gone");
  return now;
}

/** Somebody has said two hours of a day, and was seen at two events of it: their word stands for the one that was closed first. */
async function saidOfTwo(cadre: string, day: string) {
  const at = Date.parse(NOW) - 3_600_000;
  const own = { cadre, day, by: cadre, at, source: "test", amounts: { D1: 120 }, note: "dọn vườn" };
  const said = await house.app.services.deeds.log({ ...own, key: `own ${cadre}` });
  const held = async (hour: string) => {
    const event = await heldEvent(
      house,
      { ...ACTIVITY, at: `${day}T${hour}:00+07:00`, called: [cadre] },
      { [cadre]: "came" },
    );
    await settled(event);
    return event;
  };
  const early = await held("17:30");
  return { said: said.entries, early, late: await held("20:00") };
}

test("an activity of a lower unit is D2 and its hours, of one's own only hours; a shirt is D5; done again it is nothing more", async () => {
  const event = await heldEvent(
    house,
    { ...ACTIVITY, at: SATURDAY, called: ["AK01", "AK02", "KP01"], shirt: true },
    { AK01: "came", AK02: "late", NK01: "came", KP01: "came" },
  );
  expect(await settled(event)).toEqual({ changed: 4, locked: 0, said: 0 });
  expect(await settled(event)).toEqual({ changed: 0, locked: 0, said: 0 });
  expect(await counting("AK01")).toBe("D1:120 D2:1 D5:1");
  expect(await counting("AK02")).toBe("D1:120 D2:1 D5:1");
  // Of a branch that has none below it, its own counts, too.
  expect(await counting("KP01")).toBe("D1:120 D2:1 D5:1");
  expect(await house.cadre("AK01").says("/lichsu")).toContain("Ra quân dọn kênh");
});

test("corrected, the deeds follow: taken back, and there again", async () => {
  const event = await heldEvent(
    house,
    { ...ACTIVITY, at: "2026-12-11T18:00:00+07:00", called: ["AK03"] },
    { AK03: "came" },
  );
  await settled(event);
  expect(await counting("AK03", "2026-12-11")).toBe("D1:120 D2:1");
  await settled(await corrected(event, { AK03: "absent" }));
  expect(await counting("AK03", "2026-12-11")).toBe("");
  const back = await corrected(event, { AK03: "late" });
  await Promise.all([settled(back), settled(back)]);
  expect(await counting("AK03", "2026-12-11")).toBe("D1:120 D2:1");
});

test("said by the cadre too, before or after, it is counted once; what they took back stays taken back", async () => {
  const cadre = house.cadre("XK01");
  await cadre.says("/hoatdong 10/12 dọn kênh ở KV1 2 tiếng");
  const branch = { ...ACTIVITY, at: "2026-12-10T18:00:00+07:00", place: "KV1" };
  const event = await heldEvent(
    house,
    { ...branch, called: ["XK01", "NK01"] },
    { XK01: "came", NK01: "came" },
  );
  await settled(event);
  expect(await counting("XK01", "2026-12-10")).toBe("D1:120 D2:1");
  expect(await counting("NK01", "2026-12-10")).toBe("D1:120 D2:1");
  const other = house.cadre("NK01");
  expect(await other.says("/hoatdong 10/12 dọn kênh khu vực 1")).toContain("Ra quân dọn kênh");
  expect(await other.says("/giotinhnguyen 2 10/12")).toContain("Ra quân dọn kênh");
  expect(await counting("NK01", "2026-12-10")).toBe("D1:120 D2:1");
  await other.says("/huy");
  await other.says("/lichsu");
  await other.presses("↩️ Hoàn tác");
  await settled(event);
  expect(await counting("NK01", "2026-12-10")).not.toContain("D2:1 D2:1");
});

test("a song at an event and in the cadre's own words is one song", async () => {
  const [arts, song] = [
    { kind: "arts", unit: "AK", by: "AK01", title: "Tập hát", called: ["XK02"] },
    { D4: 1 },
  ] as const;
  const told = {
    cadre: "XK02",
    by: "XK02",
    source: "own song",
    note: "",
    at: Date.parse(NOW),
    kind: "song",
  } as const;
  await house.app.services.deeds.log({ ...told, key: "song 1", day: "2026-12-06", amounts: song });
  const after = await heldEvent(house, { ...arts, at: "2026-12-06T18:00:00+07:00" }, { XK02: "came" });
  expect(await settled(after)).toMatchObject({ changed: 0, said: 1 });
  const before = await heldEvent(house, { ...arts, at: "2026-12-05T18:00:00+07:00" }, { XK02: "came" });
  expect(await settled(before)).toMatchObject({ changed: 1, said: 0 });
  const again = await house.app.services.deeds.log({
    ...told,
    key: "song 2",
    day: "2026-12-05",
    amounts: song,
  });
  expect(again.kind).toBe("same");
  expect([await counting("XK02", "2026-12-06"), await counting("XK02", "2026-12-05")]).toEqual([
    "D4:1",
    "D4:1",
  ]);
});

test("the activity said without hours: the event's hours are added to it, and follow what becomes of it", async () => {
  await house.cadre("AK03").says("/hoatdong 09/12 dọn kênh ở chi đoàn khu vực 1");
  expect(await counting("AK03", "2026-12-09")).toBe("D2:1");
  const evening = { ...ACTIVITY, at: "2026-12-09T18:00:00+07:00", called: ["AK03"] };
  const event = await heldEvent(house, evening, { AK03: "came" });
  expect(await settled(event)).toEqual({ changed: 1, locked: 0, said: 1 });
  expect(await settled(event)).toMatchObject({ changed: 0, said: 1 });
  expect(await counting("AK03", "2026-12-09")).toBe("D1:120 D2:1");
  const own = (await house.app.services.deeds.recent("AK03", "2026-12-09")).find(
    ({ duty, day }) => duty === "D2" && day === "2026-12-09",
  );
  if (!own) throw new Error("was said");
  const change = { key: "AK03 undoes", by: "AK03", at: Date.parse(NOW), source: "test" };
  await house.app.services.deeds.undo([own], change);
  // It was the cadre's word alone that stood for the event.
  expect(await counting("AK03", "2026-12-09")).toBe("D1:120 D2:1");
  expect(await settled(event)).toEqual({ changed: 0, locked: 0, said: 0 });
  await settled(await corrected(event, { AK03: "absent" }));
  expect(await counting("AK03", "2026-12-09")).toBe("");
});

test("said first, then corrected, refused or taken back: what the event has seen counts, once, and at once", async () => {
  const cadre = house.cadre("AK03");
  const { deeds, events } = house.app.services;
  const ownOn = async (day: string) => {
    const recent = await deeds.recent("AK03", "2026-12-12");
    const [first, ...rest] = recent.filter((entry) => entry.day === day && !entry.event && !entry.state);
    if (!first) throw new Error("was said");
    return [first, ...rest] as const;
  };
  await cadre.says("/hoatdong 03/12 dọn kênh ở KV1 2 tiếng");
  const evening = { ...ACTIVITY, at: "2026-12-03T18:00:00+07:00", place: "KV1", called: ["AK03"] };
  const event = await heldEvent(house, evening, { AK03: "came" });
  await settled(event);
  const change = (key: string) => ({ key, by: "AK03", at: Date.parse(NOW), source: "test" });
  const [own, ...rest] = await ownOn("2026-12-03");
  const moved = { day: "2026-12-02", amounts: { D2: 1, D1: 120 }, note: "dọn kênh" };
  await deeds.correct([own, ...rest], moved, change("moved"));
  expect(await counting("AK03", "2026-12-03")).toBe("D1:120 D2:1");
  expect(await counting("AK03", "2026-12-02")).toBe("D1:120 D2:1");
  const night = { ...evening, at: "2026-12-02T18:00:00+07:00" };
  await settled(await heldEvent(house, night, { AK03: "came" }));
  expect(await counting("AK03", "2026-12-02")).toBe("D1:120 D2:1");
  const [other, ...more] = await ownOn("2026-12-02");
  await deeds.decide([other, ...more], "refused", { ...change("refused"), by: "AK01" });
  expect(await counting("AK03", "2026-12-02")).toBe("D1:120 D2:1");
  // An event that was called off has seen nobody.
  await cadre.says("/hoatdong 06/12 dọn kênh ở KV1 2 tiếng");
  const off = await calledEvent(house, { ...evening, at: "2026-12-06T18:00:00+07:00" });
  await events.act(off.id, { does: "cancel", reason: "mưa" }, { key: "off", by: "KP01", at: new Date(NOW) });
  expect(await counting("AK03", "2026-12-06")).toBe("D1:120 D2:1");
  const [mine, ...also] = await ownOn("2026-12-06");
  await deeds.undo([mine, ...also], change("undone"));
  expect(await counting("AK03", "2026-12-06")).toBe("");
});

test("a refused word does not stand again beside the event that has counted in its place; corrected only in how long, it stands", async () => {
  const { deeds } = house.app.services;
  const change = (key: string, hour = 0) => ({
    key,
    by: "AK01",
    at: Date.parse(NOW) + hour * 3_600_000,
    source: "test",
  });
  const own = (day: string, another = false) => {
    const said = { cadre: "XK02", amounts: { D1: 120 }, note: "dọn vườn", another };
    return deeds.log({ ...change(`own ${day}`), ...said, day, by: "XK02" });
  };
  const held = async (day: string) => {
    const evening = { ...ACTIVITY, at: `${day}T18:00:00+07:00`, called: ["XK02"] };
    const event = await heldEvent(house, evening, { XK02: "came" });
    await settled(event);
    return event;
  };
  const refusedOn = async (day: string) => {
    const kept = await deeds.kept("XK02", ["2026-W49", "2026-W50"]);
    const found = kept.find((entry) => entry.day === day && entry.state === "refused");
    if (!found) throw new Error("was refused");
    return found;
  };
  const said = await own("2026-12-08");
  await held("2026-12-08");
  expect(await counting("XK02", "2026-12-08"), "their word stands for it").toBe("D1:120");
  await deeds.decide(said.entries, "refused", change("refused"));
  expect(await counting("XK02", "2026-12-08")).toBe("D1:120");
  const back = await deeds.decide([await refusedOn("2026-12-08")], "counts", change("back", 1));
  expect([back.kind, await counting("XK02", "2026-12-08")]).toEqual(["once", "D1:120"]);
  // What was said to be another one than the event's stands again.
  await held("2026-12-07");
  const other = await own("2026-12-07", true);
  await deeds.decide(other.entries, "refused", change("refuses another", 1));
  await deeds.decide([await refusedOn("2026-12-07")], "counts", change("lets it stand", 2));
  expect(await counting("XK02", "2026-12-07")).toBe("D1:120 D1:120");
  const long = await own("2026-12-04");
  const event = await held("2026-12-04");
  const shorter = { day: "2026-12-04", amounts: { D1: 90 }, note: "dọn vườn" };
  const left = await deeds.correct(long.entries, shorter, change("left early"));
  await settled(event);
  expect(await counting("XK02", "2026-12-04")).toBe("D1:90");
  const morning = { ...shorter, clock: { from: "05:00", to: "06:30" } };
  await deeds.correct(left.entries, morning, change("another time"));
  expect(await counting("XK02", "2026-12-04")).toBe("D1:120 D1:90");
});

test("a refused deed of an event stays refused, also when the own word beside it comes to stand for that event, and is taken back", async () => {
  const { early, late, said } = await saidOfTwo("XK01", "2026-12-05");
  expect(await counting("XK01", "2026-12-05")).toBe("D1:120 D1:120");
  const { deeds } = house.app.services;
  const [first, ...rest] = (await deeds.recent("XK01", "2026-12-12")).filter((one) => one.event === late.id);
  if (!first) throw new Error("was written");
  const change = { key: "refuses", by: "XK01", at: Date.parse(NOW), source: "test" };
  await deeds.decide([first, ...rest], "refused", change);
  await settled(await corrected(early, { XK01: "absent" }));
  expect(await counting("XK01", "2026-12-05")).toBe("D1:120");
  await deeds.undo(said, { ...change, key: "takes back" });
  expect(await counting("XK01", "2026-12-05")).toBe("");
});

test("one own word stands for one event of the day", async () => {
  const song = { kind: "arts", unit: "AK", by: "AK01", title: "Tập hát", called: ["NK01"] } as const;
  await house.app.services.deeds.log({
    cadre: "NK01",
    by: "NK01",
    source: "own song",
    note: "",
    at: Date.parse("2026-12-06T07:00:00+07:00"),
    kind: "song",
    key: "one song",
    day: "2026-12-06",
    amounts: { D4: 1 },
  });
  const early = await heldEvent(house, { ...song, at: "2026-12-06T08:00:00+07:00" }, { NK01: "came" });
  expect(await settled(early)).toMatchObject({ changed: 0, said: 1 });
  const late = await heldEvent(house, { ...song, at: "2026-12-06T18:00:00+07:00" }, { NK01: "came" });
  expect(await settled(late)).toMatchObject({ changed: 1, said: 0 });
  expect(await settled(early)).toMatchObject({ changed: 0, said: 1 });
  expect(await counting("NK01", "2026-12-06")).toBe("D4:1 D4:1");
  // Not seen at the first after all, they have sung at the second alone; and the other way round again.
  await settled(await corrected(early, { NK01: "absent" }));
  expect(await counting("NK01", "2026-12-06")).toBe("D4:1");
  await settled(await corrected(early, { NK01: "came" }));
  expect(await counting("NK01", "2026-12-06")).toBe("D4:1 D4:1");
  await settled(late);
  expect(await counting("NK01", "2026-12-06")).toBe("D4:1 D4:1");
  await house.cadre("NK01").says("/hoatdong 03/12 dọn kênh ở KV1 2 tiếng");
  const branch = { ...ACTIVITY, place: "KV1", called: ["NK01"] };
  for (const at of ["2026-12-03T17:30:00+07:00", "2026-12-03T20:00:00+07:00"])
    await settled(await heldEvent(house, { ...branch, at }, { NK01: "came" }));
  expect(await counting("NK01", "2026-12-03")).toBe("D1:120 D1:120 D2:1 D2:1");
});

test("as many hours at another time of the day are others", async () => {
  await house.cadre("AK02").says("/giotinhnguyen 5h-7h 07/12 dọn vườn");
  const said = await counting("AK02", "2026-12-07");
  const evening = { ...ACTIVITY, at: "2026-12-07T19:00:00+07:00", called: ["AK02"] };
  await settled(await heldEvent(house, evening, { AK02: "came" }));
  expect([said, await counting("AK02", "2026-12-07")]).toEqual(["D1:120", "D1:120 D1:120 D2:1"]);
});

test("two events of one day are two, also at one unit; hours in office hours count none", async () => {
  const one = { ...ACTIVITY, called: ["AK01"] };
  const early = await heldEvent(house, { ...one, at: "2026-12-08T18:00:00+07:00" }, { AK01: "came" });
  const late = await heldEvent(
    house,
    { ...one, at: "2026-12-08T14:00:00+07:00", title: "Thăm gia đình" },
    { AK01: "came" },
  );
  await settled(early);
  await settled(late);
  expect(await counting("AK01", "2026-12-08")).toBe("D1:120 D2:1 D2:1");
});

test("what is locked is left as it is, duty by duty, and said", async () => {
  const event = await heldEvent(
    house,
    { ...ACTIVITY, at: "2026-12-01T18:00:00+07:00", called: ["AK01"] },
    { AK01: "came" },
  );
  expect(await settled(event, "2026-12-20T20:00:00+07:00")).toEqual({ changed: 1, locked: 1, said: 0 });
  expect(await counting("AK01", "2026-12-01")).toBe("D2:1");
  // Also where it is another event's hours that the correction of this one cannot take back any more.
  const { early } = await saidOfTwo("XK02", "2026-12-03");
  const absent = await corrected(early, { XK02: "absent" });
  expect(await settled(absent, "2026-12-20T20:00:00+07:00")).toMatchObject({ changed: 0, locked: 1 });
  const meeting = await calledEvent(house, {
    kind: "branch-meeting",
    unit: "KP",
    by: "KP01",
    at: SATURDAY,
    called: [],
  });
  await expect(settled(meeting)).rejects.toThrow("is not closed");
});

test("what would have to wait for approval does not where somebody else saw them there", async () => {
  await house.cadre("AK01").says("/chinhsach duyệt hoạt động phải duyệt");
  await house.cadre("AK01").presses("Áp dụng");
  const event = await heldEvent(
    house,
    { ...ACTIVITY, at: "2026-12-05T07:00:00+07:00", called: ["AK02"] },
    { AK02: "came" },
  );
  await settled(event);
  expect(await counting("AK02", "2026-12-05")).toBe("D1:120 D2:1");
});

test("whoever put themselves down, as a helper or another head, is nobody's witness: their deeds wait as ever", async () => {
  const doing = { key: "by themselves", by: "AK03", at: new Date("2026-12-04T18:00:00+07:00") };
  const event = await calledEvent(house, {
    ...ACTIVITY,
    at: "2026-12-04T18:00:00+07:00",
    called: ["AK02", "AK03"],
  });
  const { events } = house.app.services;
  for (const [who, how] of [
    ["AK02", "code"],
    ["AK03", "door"],
  ] as const)
    await events.act(event.id, { does: "mark", who, as: "came", how }, { ...doing, key: who, by: who });
  const closed = await events.act(event.id, { does: "close" }, { ...doing, key: "closes", by: "KP01" });
  if (!closed) throw new Error("gone");
  await settled(closed.event);
  expect(await counting("AK02", "2026-12-04")).toBe("D1:120 D2:1");
  expect(await counting("AK03", "2026-12-04")).toBe("");
});
