import { pino } from "pino";
import { expect, test } from "vitest";
import { countRepeats } from "../src/repeated-lines.ts";

/** A log by its lines, with a clock that is moved by hand. */
function logged() {
  let now = 0;
  const later: { at: number; act: () => void }[] = [];
  const lines: Record<string, unknown>[] = [];
  const clock = {
    now: () => now,
    after: (ms: number, act: () => void) => void later.push({ at: now + ms, act }),
  };
  const hooks = { logMethod: countRepeats(clock) };
  const log = pino({ base: null, hooks }, { write: (line) => void lines.push(JSON.parse(line)) });
  return {
    log,
    lines: () => lines.map(({ msg, again, chat }) => [msg, again, chat].filter((each) => each !== undefined)),
    errors: () => lines.map(({ err }) => err),
    pass(ms: number) {
      now += ms;
      for (const due of later.filter(({ at }) => at <= now)) {
        later.splice(later.indexOf(due), 1);
        due.act();
      }
    },
  };
}

test("a line that comes a thousand times in a minute is written once, then its count", () => {
  const { log, lines, pass } = logged();
  for (let n = 0; n < 1000; n++) log.warn({ err: new Error("down") }, "not sent");
  expect(lines()).toEqual([["not sent"]]);
  pass(60_000);
  expect(lines()).toEqual([["not sent"], ["not sent", 999]]);
  log.warn({ err: new Error("down") }, "not sent");
  expect(lines()).toHaveLength(3);
});

test("other words, levels, fields, errors and children are lines of their own", () => {
  const { log, lines } = logged();
  log.warn("not sent");
  log.error("not sent");
  log.warn({ chat: 1 }, "not sent");
  log.warn({ err: new Error("down") }, "not sent");
  log.warn({ err: new Error("late") }, "not sent");
  const child = log.child({ chat: 2 });
  child.warn("not sent");
  child.warn("not sent");
  expect(lines()).toHaveLength(6);
});

test("an error and words alone keep their shape when they are counted", () => {
  const { log, lines, errors, pass } = logged();
  for (const _ of [1, 2, 3]) log.error(new Error("gone"));
  for (const _ of [1, 2]) log.info("heard %s", "here");
  pass(60_000);
  expect(lines()).toEqual([["gone"], ["heard here"], ["gone", 2], ["heard here", 1]]);
  expect(errors()[2]).toMatchObject({ type: "Error", message: "gone" });
});

test("a line once a minute is written each time; what holds itself is written as it comes", () => {
  const { log, lines, pass } = logged();
  for (const _ of [1, 2, 3]) {
    log.info("beat");
    pass(60_000);
  }
  const ring: { self?: unknown } = {};
  ring.self = ring;
  log.info(ring, "ring");
  log.info(ring, "ring");
  expect(lines()).toEqual([["beat"], ["beat"], ["beat"], ["ring"], ["ring"]]);
});
