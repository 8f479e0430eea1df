import { expect, test } from "vitest";
import { eventOf, hasSaidEnough, type UnionEvent } from "../../../src/rules/events/event.ts";
import type { EventAct, EventFacts } from "../../../src/rules/events/event-acts.ts";
import { EVENT_KIND_NAMES, eventKind } from "../../../src/rules/events/event-kinds.ts";
import { outcomeOf } from "../../../src/rules/events/outcome.ts";
import { isFull } from "../../../src/rules/events/seats.ts";

const AT = Date.parse("2026-12-03T14:00:00+07:00");
const FACTS: EventFacts = {
  kind: "conference",
  unit: "NK",
  title: "Hội nghị sơ kết",
  place: "hội trường UBND",
  startsAt: AT,
  endsAt: AT + 2 * 3_600_000,
  shirt: true,
  minutes: 0,
  files: [],
};

type Doing = EventAct extends infer Act
  ? Act extends EventAct
    ? Omit<Act, "key" | "at" | "by">
    : never
  : never;

/** An event to which An, Bích and Cường were called, after what was done about it, one minute after another. */
function after(...done: readonly (Doing & { by?: string; key?: string })[]) {
  const call: Doing = { does: "call", facts: FACTS, called: ["An", "Bích", "Cường"] };
  const acts = [call, ...done].map(
    (each, n): EventAct => ({ by: "Hoa", key: `m${n}`, ...each, at: new Date(AT + n * 60_000) }),
  );
  const event = eventOf("e", acts);
  if (!event) throw new Error("was called");
  return event;
}

const came = (who: string) => ({ does: "mark", who, as: "came", how: "code" }) as const;
const closing = { does: "close" } as const;

test("of whoever was called and of whom nothing is known: not there (IV.2.2, every convened meeting)", () => {
  expect(outcomeOf(after(came("An"), closing))).toMatchObject({
    unit: "NK",
    day: "2026-12-03",
    met: ["An"],
    missed: ["Bích", "Cường"],
    late: [],
    excused: [],
    there: ["An"],
  });
});

test("on time: who came late was there, and did not meet it (IV.2.2, “đúng giờ”)", () => {
  const late = { does: "mark", who: "An", as: "late", how: "door" } as const;
  expect(outcomeOf(after(late, closing))).toMatchObject({ late: ["An"], there: ["An"], met: [] });
});

test.each([
  ["taken and there: the called one's is met (“đúng thành phần”)", true, "take-substitute", true, ["An"]],
  ["taken and not there", true, "take-substitute", false, []],
  ["there, but not taken", true, "refuse-substitute", true, []],
  ["there, and nobody said", false, "take-substitute", true, []],
] as const)("a substitute %s", (_what, isDecided, does, isThere, met) => {
  const event = after(
    { does: "send", who: "An", substitute: "Dũng" },
    ...(isDecided ? [{ does, who: "An", substitute: "Dũng" }] : []),
    ...(isThere ? [came("Dũng")] : []),
    closing,
  );
  expect(outcomeOf(event).met).toEqual(met);
  expect(outcomeOf(event).there).toEqual(isThere ? ["Dũng"] : []);
});

test("a substitute who came is taken after closing, too", () => {
  const event = after({ does: "send", who: "An", substitute: "Dũng" }, came("Dũng"), closing, {
    does: "take-substitute",
    who: "An",
    substitute: "Dũng",
  });
  expect(outcomeOf(event).met).toEqual(["An"]);
});

test("of two heads at once the first word about a substitute holds, and a new one is asked about anew", () => {
  const sent = { does: "send", who: "An", substitute: "Dũng" } as const;
  const take = { does: "take-substitute", who: "An", substitute: "Dũng", by: "Hoa" } as const;
  const refuse = { does: "refuse-substitute", who: "An", substitute: "Dũng", by: "Tâm" } as const;
  const both = after(sent, take, refuse);
  expect(both.people.get("An")?.answer).toEqual({ says: "substitute", substitute: "Dũng", taken: true });
  expect([both.took.has("m2"), both.took.has("m3")]).toEqual([true, false]);
  const other = after(sent, { does: "send", who: "An", substitute: "Giang" }, take);
  expect(other.people.get("An")?.answer).toEqual({ says: "substitute", substitute: "Giang" });
});

test("a code typed again changes no mark; a person's word does, and is taken back", () => {
  const late = { does: "mark", who: "An", as: "late", how: "convener" } as const;
  const marks = after(came("An"), came("An"), late, came("An"));
  expect(marks.people.get("An")?.mark).toMatchObject({ as: "late", how: "convener" });
  expect([...marks.took]).toEqual(["m0", "m1", "m3"]);
  expect(after(came("An"), { does: "unmark", who: "An" }).people.get("An")).toEqual({
    who: "An",
    called: true,
  });
});

test("what a mark has covered is whole again once the mark is taken back: the way, the time, a reason, a check-in that waits", () => {
  const an = (event: UnionEvent) => event.people.get("An");
  const late = { does: "mark", who: "An", as: "late", how: "door" } as const;
  const unmark = { does: "unmark", who: "An" } as const;
  const excused = { ...late, as: "excused", reason: "con ốm" } as const;
  const asks = { does: "ask-mark", who: "An", as: "late" } as const;
  for (const before of [came("An"), excused, asks])
    expect(an(after(before, late, unmark))).toEqual(an(after(before)));
  expect(an(after(asks, late, excused, unmark, unmark))).toEqual(an(after(asks)));
  expect(an(after(asks, late, unmark, unmark))).toEqual({ who: "An", called: true });
});

test("a check-in out of its minutes waits for the convener, once, and never outranks a mark", () => {
  const asks = { does: "ask-mark", who: "An" } as const;
  expect(after(asks, asks).people.get("An")?.asksSince).toEqual(new Date(AT + 60_000));
  expect(
    after(asks, { does: "mark", who: "An", as: "came", how: "convener" }).people.get("An"),
  ).not.toHaveProperty("asksSince");
  expect(after(came("An"), asks).people.get("An")).not.toHaveProperty("asksSince");
});

test("closed: nothing is answered or checked in any more, a person corrects; cancelled: nothing at all", () => {
  const closed = after(closing, came("An"), { does: "accept", who: "Bích" }, closing, {
    does: "mark",
    who: "Cường",
    as: "excused",
    how: "convener",
    reason: "con ốm",
  });
  expect([...closed.took]).toEqual(["m0", "m1", "m5"]);
  expect(outcomeOf(closed)).toMatchObject({ met: [], excused: ["Cường"], missed: ["An", "Bích"] });
  const over = after({ does: "cancel", reason: "mưa bão" }, came("An"), closing);
  expect([over.state, over.reason, [...over.took]]).toEqual(["cancelled", "mưa bão", ["m0", "m1"]]);
});

test("moved: check-ins of the old time are gone, of another day the answers, too; who comes for whom stays", () => {
  const said = [
    { does: "accept", who: "An" },
    { does: "decline", who: "Bích", reason: "con ốm" },
    { does: "send", who: "Cường", substitute: "Dũng" },
    came("An"),
    { does: "ask-mark", who: "Bích", as: "late" },
  ] as const;
  const later = { ...FACTS, startsAt: AT + 5 * 3_600_000, endsAt: AT + 7 * 3_600_000 };
  const evening = after(...said, { does: "change", facts: later });
  expect(evening.people.get("An")).toEqual({ who: "An", called: true, answer: { says: "coming" } });
  expect(evening.people.get("Bích")).toMatchObject({ answer: { says: "declined" } });
  expect(evening.people.get("Bích")).not.toHaveProperty("asksSince");
  const week = 7 * 24 * 3_600_000;
  const next = { ...FACTS, startsAt: AT + week, endsAt: AT + week + 3_600_000 };
  const postponed = after(...said, { does: "change", facts: next });
  expect([...postponed.people.values()].map(({ answer }) => answer?.says)).toEqual([
    undefined,
    undefined,
    "substitute",
  ]);
  const place = after(...said, { does: "change", facts: { ...FACTS, place: "văn phòng" } });
  expect(place.people.get("An")?.mark?.as).toBe("came");
});

test("whoever is invited later is called, whoever is uninvited owes nothing, whoever comes by themselves was there", () => {
  const event = after(
    { does: "invite", called: ["Dũng"] },
    { does: "uninvite", called: ["Bích"] },
    came("Giang"),
    closing,
  );
  expect(outcomeOf(event)).toMatchObject({ missed: ["An", "Cường", "Dũng"], there: ["Giang"], met: [] });
});

test("whoever is uninvited takes along whom they sent, unless that one was called or has come; whoever came stays", () => {
  const sent = [
    { does: "send", who: "An", substitute: "Giang" },
    { does: "take-substitute", who: "An", substitute: "Giang" },
  ] as const;
  const both = after(...sent, came("Bích"), { does: "uninvite", called: ["An", "Bích"] });
  expect([...both.people.values()].map(({ who, called }) => [who, called])).toEqual([
    ["Bích", false],
    ["Cường", true],
  ]);
  expect([...both.uninvited.keys()]).toEqual(["An", "Giang"]);
  const there = after(...sent, came("Giang"), { does: "uninvite", called: ["An"] }, closing);
  expect(outcomeOf(there)).toMatchObject({ there: ["Giang"], missed: ["Bích", "Cường"] });
  const own = after({ does: "invite", called: ["Giang"] }, ...sent, { does: "uninvite", called: ["An"] });
  expect(own.people.get("Giang")?.called).toBe(true);
  // Called anew they are asked anew.
  const anew = after(
    ...sent,
    { does: "uninvite", called: ["An"] },
    { does: "invite", called: ["An"], key: "a" },
  );
  expect(anew.people.get("An")).toEqual({ who: "An", called: true, calledBy: "a" });
  expect([...anew.uninvited.keys()]).toEqual(["Giang"]);
  // Whoever is then sent by another comes again.
  const asked = after({ does: "uninvite", called: ["An"] }, { does: "send", who: "Bích", substitute: "An" });
  expect([...asked.uninvited.keys()]).toEqual(["An"]);
  const taken = [
    { does: "send", who: "Bích", substitute: "An" },
    { does: "take-substitute", who: "Bích", substitute: "An" },
  ] as const;
  expect([...after({ does: "uninvite", called: ["An"] }, ...taken).uninvited.keys()]).toEqual([]);
});

test("the áo Thanh niên is worn unless said otherwise, where it was asked for (IV.2.2)", () => {
  const event = after(came("An"), came("Bích"), { does: "shirt", who: "An", worn: false }, closing);
  expect(outcomeOf(event).withoutShirt).toEqual(["An"]);
  const unasked = { ...event, facts: { ...event.facts, shirt: false } };
  expect(outcomeOf(unasked).withoutShirt).toEqual([]);
});

test("the same message twice acts once; an event without a call is none", () => {
  const event = after(came("An"), { does: "unmark", who: "An", key: "m1" });
  expect(event.people.get("An")?.mark?.as).toBe("came");
  expect(eventOf("e", [])).toBeUndefined();
});

test("what attendance is worth, row by row (IV.2.2)", () => {
  expect(Object.fromEntries(EVENT_KIND_NAMES.map((kind) => [kind, eventKind(kind)]))).toEqual({
    convened: { convened: true },
    conference: { convened: true, shirt: true },
    committee: { convened: true, discusses: true },
    "branch-meeting": { deed: "meeting", discusses: true, open: true },
    activity: { deed: "activity", hours: true, shirt: true, open: true },
    arts: { deed: "song", open: true },
    sports: { deed: "sport", open: true },
  });
});

test("whoever comes without a word takes a seat; whoever changes their answer again and again is heard a number of times", () => {
  const few = { does: "change", facts: { ...FACTS, seats: 2 } } as const;
  const event = after(few, { does: "accept", who: "An" }, { ...came("Giang"), how: "door" });
  expect([isFull(event, "Bích"), isFull(event, "An"), isFull(after(few, came("Giang")), "Bích")]).toEqual([
    true,
    false,
    false,
  ]);
  const words = Array.from({ length: 20 }, () => ({ does: "accept", who: "An", by: "An" }) as const);
  expect([hasSaidEnough(after(...words.slice(1)), "An"), hasSaidEnough(after(...words), "An")]).toEqual([
    false,
    true,
  ]);
  expect(hasSaidEnough(after(...words), "Bích")).toBe(false);
});
