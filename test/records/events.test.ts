import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { moveDiscussionsOfEvents } from "../../src/records/database/migrations/move-discussions.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { outcomeOf } from "../../src/rules/events/outcome.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

const AT = Date.parse("2026-12-03T14:00:00+07:00");
const DAY_MS = 24 * 3_600_000;
const FACTS: EventFacts = {
  kind: "convened",
  unit: "NK",
  title: "Giao ban",
  place: "",
  startsAt: AT,
  endsAt: AT + 3_600_000,
  shirt: false,
  minutes: 0,
  files: [],
};
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ town: webTown });
});
afterAll(() => house.close());

const events = () => house.app.services.events;
const doing = (key: string, by = "NK01", seconds = 0) => ({ key, by, at: new Date(AT + seconds * 1000) });
const came = (who: string) => ({ does: "mark", who, as: "came", how: "code" }) as const;

test("called twice by one message it is one event, found on its days, by its people", async () => {
  const both = await Promise.all([
    events().call(FACTS, ["AK01", "AK02"], doing("call")),
    events().call(FACTS, ["AK01", "AK02"], doing("call")),
  ]);
  const id = both[0]?.id ?? "";
  expect(both.map((each) => each.id)).toEqual([id, id]);
  expect(await events().between("2026-12-03", "2026-12-03")).toHaveLength(1);
  expect(await events().between("2026-12-01", "2026-12-31", { of: "AK02" })).toHaveLength(1);
  expect(await events().between("2026-12-01", "2026-12-31", { of: "XK01" })).toEqual([]);
  expect(await events().between("2026-12-04", "2026-12-05")).toEqual([]);
  expect(await events().heads("2026-12-03", "2026-12-03")).toMatchObject([{ id, state: "called" }]);
});

test("thirty come at once, one of them twice: each is there once, none is lost, and closing agrees", async () => {
  const { id } = await events().call(FACTS, ["AK01"], doing("many"));
  const all = Array.from({ length: 30 }, (_, n) => `C${n}`);
  const [closed] = await Promise.all([
    events().act(id, { does: "close" }, doing("close", "NK01", 1)),
    ...[...all, "C7"].map((who) => events().act(id, came(who), doing(`in ${who}`, who))),
  ]);
  expect(closed?.took).toBe(true);
  const event = await events().of(id);
  const [outcome] = (await events().outcomes("2026-12-03", "2026-12-03")).filter((each) => each.id === id);
  expect(event && outcomeOf(event)).toMatchObject({ there: outcome?.there, missed: ["AK01"] });
  // Whoever the closing overtook is told so, and is not among those who were there.
  for (const who of all)
    expect((await events().act(id, came(who), doing(`in ${who}`, who)))?.took).toBe(
      outcome?.there.includes(who),
    );
});

test("of two heads at once one closes it; a correction afterwards is in the figures; the same key holds as before", async () => {
  const { id } = await events().call(FACTS, ["AK01", "AK02"], doing("two"));
  const both = await Promise.all([
    events().act(id, { does: "close" }, doing("hoa", "NK01")),
    events().act(id, { does: "close" }, doing("tam", "TD01")),
  ]);
  expect(both.map((each) => each?.took).sort()).toEqual([false, true]);
  const word = { does: "mark", who: "AK02", as: "excused", how: "convener", reason: "con ốm" } as const;
  expect(await events().act(id, word, doing("word"))).toMatchObject({ took: true });
  expect(await events().act(id, word, doing("word"))).toMatchObject({ took: true });
  const [outcome] = (await events().outcomes("2026-12-03", "2026-12-03")).filter((each) => each.id === id);
  expect(outcome).toMatchObject({ missed: ["AK01"], excused: ["AK02"] });
});

test("moved to another day it is found there, and no longer on the old one", async () => {
  const { id } = await events().call(FACTS, [], doing("moved"));
  const later = { ...FACTS, startsAt: AT + 40 * DAY_MS, endsAt: AT + 40 * DAY_MS + 3_600_000 };
  await events().act(id, { does: "change", facts: later }, doing("move"));
  expect((await events().between("2027-01-12", "2027-01-12")).map((each) => each.id)).toEqual([id]);
  expect((await events().between("2026-12-03", "2026-12-03")).map((each) => each.id)).not.toContain(id);
  expect(await events().act("nothing", { does: "close" }, doing("x"))).toBeUndefined();
});

test("one's own data show what one did and how one was marked, and nobody else; erased, the words go and the figures stay", async () => {
  const { personalData } = house.app.services;
  const sitting = { ...FACTS, kind: "committee" as const };
  const { id } = await events().call(sitting, ["AK03", "XK01"], doing("own"));
  await events().act(id, { does: "decline", who: "AK03", reason: "con tôi ốm nặng" }, doing("word", "AK03"));
  const mark = {
    does: "mark",
    who: "AK03",
    as: "excused",
    how: "convener",
    reason: "báo con ốm hôm qua",
  } as const;
  await events().act(id, mark, doing("mark"));
  await events().act(id, { does: "close" }, doing("shut"));
  const shown = JSON.stringify((await personalData.collect("AK03")).events);
  expect(shown).toContain("báo con ốm hôm qua");
  expect(shown).toContain("Giao ban");
  for (const hidden of ["secret", "XK01", "outcome"]) expect(shown).not.toContain(hidden);
  await personalData.erase("AK03", new Date(AT));
  const left = await events().of(id);
  expect(JSON.stringify([left, [...(left?.people.values() ?? [])]])).not.toMatch(/ốm|báo trước/u);
  const [outcome] = (await events().outcomes("2026-12-03", "2026-12-03")).filter((each) => each.id === id);
  expect(outcome).toMatchObject({ excused: ["AK03"], missed: ["XK01"] });
});

test("what an event itself kept of a discussion is moved to its unit's sittings, once", async () => {
  const { discussions } = house.app.services;
  const { id } = await events().call({ ...FACTS, kind: "committee" }, ["AK03"], doing("talked"));
  const connection = await openDatabase(house.databaseUri);
  const stored = connection.collection<{ _id: string; acts: object[] }>("events");
  const said = { should: "báo trước", shouldNot: "", next: "Bích" };
  const act = { key: "0123456789", by: "AK01", at: new Date(AT), does: "discuss", said };
  await stored.updateOne({ _id: id }, { $push: { acts: act } });
  for (let n = 0; n < 2; n++) await moveDiscussionsOfEvents.run(connection);
  expect(JSON.stringify(await stored.findOne({ _id: id }))).not.toContain("báo trước");
  const moved = (await discussions.inMonth([FACTS.unit], "2026-12")).filter((each) => each.said.event === id);
  expect(moved.map((each) => each.said)).toMatchObject([
    { should: ["báo trước"], shouldNot: [], next: "Bích" },
  ]);
  await connection.close();
});
