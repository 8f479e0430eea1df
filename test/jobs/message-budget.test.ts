import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grouped } from "../../src/jobs/fan-out/grouped.ts";
import { jobOf } from "../../src/jobs/job-table.ts";
import { callsAround, type Due, dueNow, type Listener } from "../../src/jobs/worker/due.ts";
import { addDays, dayOf, timeOf, weekdayOf } from "../../src/rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import type { Policy } from "../../src/rules/duties/policy.ts";
import { MESSAGE_BUDGET } from "../../src/rules/reminders/message-budget.ts";
import { isQuiet } from "../../src/rules/reminders/quiet-hours.ts";

/** Every Monday of two years. */
const MONDAYS = mondaysFrom("2025-12-29", 105);

function mondaysFrom(first: string, count: number): string[] {
  expect(weekdayOf(first)).toBe(1);
  return Array.from({ length: count }, (_, n) => addDays(first, 7 * n));
}

/** What cadres hear who have no office and work in no board. */
const ofCadres: NonNullable<Extract<Listener, { kind: "person" }>["hears"]> = (who) => who === "cadres";

const KEPT_OTHERWISE = new Set([
  "registered-reminder",
  "event-recall",
  "event-closing",
  "supervision-follow-up",
  "supervision-signals",
]);

/**
 * The moments of a week from its Monday on at which something is said unasked; what is said at one moment is one message.
 * Whoever registered hours asked for Sunday's question (decision 46), and what is said of events and of supervision looks itself for room.
 */
function messagesOf(
  monday: string,
  policy: Policy,
  listener: Listener,
  calls = callsAround(addDays(monday, 3), policy, listener),
): number[] {
  const unasked = calls.filter(({ run }) => !KEPT_OTHERWISE.has(run.job));
  const ofWeek = unasked.filter(({ at }) => dayOf(at) >= monday && dayOf(at) <= addDays(monday, 6));
  return [...new Set(ofWeek.map(({ at }) => at))].sort();
}

/** What is wrong with the week of a listener, by the budget; nothing when it is kept to. */
function broken(monday: string, policy: Policy, listener: Listener, calls?: Due[]): string[] {
  const said = messagesOf(monday, policy, listener, calls);
  const { aDay, aWeek } = MESSAGE_BUDGET[listener.kind === "person" && listener.hears ? "cadre" : "head"];
  const days = grouped(said, dayOf);
  return [
    ...[...days].filter(([, all]) => all.length > aDay).map(([day, all]) => `${day}: ${all.length} messages`),
    ...(said.length > aWeek ? [`week of ${monday}: ${said.length} messages`] : []),
    ...said
      .filter((at) => isQuiet(at, policy.reminders))
      .map((at) => `${new Date(at).toISOString()}: at night`),
  ];
}

const HOURS = [undefined, "05:00", "08:15", "22:00"];
const LISTENERS: Listener[] = [
  { kind: "group" },
  ...HOURS.map((hour): Listener => ({ kind: "person", hears: ofCadres, hour })),
  { kind: "person" },
  { kind: "person", hour: "08:15" },
  { kind: "person", reportDays: ["10-02", "10-08", "10-16"] },
];

describe("nobody hears more unasked than the budget allows, nor at night (duties: message budget)", () => {
  test.each(LISTENERS)("through 2026 and 2027 by the plan's policy: %j", (listener) => {
    // The calls around a day reach into the week after it.
    const pairs = MONDAYS.filter((_, n) => n % 2 === 0);
    const found = pairs.flatMap((monday) => {
      const calls = callsAround(addDays(monday, 3), DEFAULT_POLICY, listener);
      return [monday, addDays(monday, 7)].flatMap((each) => broken(each, DEFAULT_POLICY, listener, calls));
    });
    expect(found).toEqual([]);
  });

  test("whatever a unit's policy says", () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
    const policies = fc.record({
      monday: time,
      weekDigest: time,
      periodEnd: time,
      periodDigest: time,
      firstCallDaysBefore: fc.integer({ min: 0, max: 14 }),
      yearReportBefore: fc.constantFrom("10-30", "01-15", "12-31", "03-01"),
      remindOnHolidays: fc.boolean(),
    });
    fc.assert(
      fc.property(
        policies,
        fc.constantFrom(...LISTENERS),
        fc.constantFrom(...MONDAYS),
        ({ remindOnHolidays, ...times }, listener, monday) => {
          const reminders = { ...DEFAULT_POLICY.reminders, ...times };
          expect(broken(monday, { ...DEFAULT_POLICY, remindOnHolidays, reminders }, listener)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test("a Monday that is the month's last working day: one message in the morning, by the person's own hour if there is one", () => {
  const said = (hour?: string) =>
    messagesOf("2026-11-30", DEFAULT_POLICY, { kind: "person", hears: ofCadres, hour })
      .filter((at) => dayOf(at) === "2026-11-30")
      .map((at) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 16));
  expect(said()).toEqual(["2026-11-30T07:00"]);
  expect(said("19:00")).toEqual(["2026-11-30T19:00"]);
});

test("what was registered is asked about on Sunday evening, whatever hour a person has chosen and whatever else is said that day", () => {
  const asked = MONDAYS.flatMap((monday) =>
    [undefined, "06:45"].flatMap((hour) => {
      const sunday = addDays(monday, 6);
      const calls = callsAround(sunday, DEFAULT_POLICY, { kind: "person", hears: ofCadres, hour });
      const own = calls.filter(({ run, at }) => run.job === "registered-reminder" && dayOf(at) === sunday);
      return own.map(({ at }) => timeOf(at));
    }),
  );
  expect(asked).toHaveLength(2 * MONDAYS.length);
  expect(new Set(asked)).toEqual(new Set(["19:00"]));
});

test("at night it is not said any more: the Monday message has it", () => {
  const said = (time: string) => {
    const [since, now] = ["18:30", time].map((each) => Date.parse(`2026-12-06T${each}:00+07:00`));
    return dueNow(DEFAULT_POLICY, { kind: "person" }, { since: since ?? 0, now: now ?? 0 }).map(
      ({ job }) => job,
    );
  };
  expect(said("20:55")).toContain("registered-reminder");
  expect(said("21:00")).not.toContain("registered-reminder");
});

test("a head hears reminders in the morning, the week's and the month's digest in one message", () => {
  const said = messagesOf("2027-03-01", DEFAULT_POLICY, { kind: "person" });
  expect(said.filter((at) => dayOf(at) === "2027-03-01")).toHaveLength(2);
});

test("the report days of units elsewhere move nothing: what is said without them is said at the same moments, and what there is to say of them goes along", () => {
  const elsewhere = { kind: "person", reportDays: ["10-15", "10-22", "10-27", "10-29"] } as const;
  const reminders = { ...DEFAULT_POLICY.reminders, secondTierReportBefore: "10-18" };
  const policy = { ...DEFAULT_POLICY, reminders };
  const momentsOf = (listener: Listener) =>
    new Map(
      ["2026-10-15", "2026-10-27"].flatMap((day) =>
        callsAround(day, policy, listener).map(({ run, at }) => [
          `${run.job}:${run.period.id}:${run.call}`,
          at,
        ]),
      ),
    );
  const [own, all] = [momentsOf({ kind: "person" }), momentsOf(elsewhere)];
  expect(new Map([...all].filter(([call]) => own.has(call)))).toEqual(own);
  const saidAt = (job: string, call: string) => {
    const at = all.get(`${job}:2026:${call}`) ?? 0;
    return `${dayOf(at)} ${timeOf(at)}`;
  };
  expect(saidAt("year-report-reminder", "10-18-ahead-3")).toBe("2026-10-15 19:00");
  expect(saidAt("year-report-late", "10-15-late")).toBe("2026-10-15 19:00");
});

test("what only heads hear, and not always, moves nobody's evening call to the morning; a head hears it along", () => {
  for (const hears of [ofCadres, undefined]) {
    const calls = callsAround("2026-10-30", DEFAULT_POLICY, { kind: "person", hears });
    const certain = calls.filter(({ run }) => !jobOf(run.job).unforeseen);
    const onLastDay = certain.filter(({ at }) => dayOf(at) === "2026-10-30").map(({ at }) => at);
    expect(new Set(onLastDay)).toEqual(new Set([Date.parse("2026-10-30T19:00:00+07:00")]));
  }
});
