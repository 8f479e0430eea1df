import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitsButton, slashed, typed } from "../../src/command-lines/command-line.ts";
import { hoursLine } from "../../src/command-lines/deed-lines.ts";
import { evidenceLine } from "../../src/command-lines/evidence-line.ts";
import { pledgeLine, reviewLine } from "../../src/command-lines/form-lines.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { appsLine, eraseLine } from "../../src/command-lines/own-lines.ts";
import { bindingLine, invitationLine, nudgeLine } from "../../src/command-lines/unit-lines.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";

const WEEK = periodOf("week", "2026-11-24");
const QUARTER = periodOf("quarter", "2026-11-24");

describe("what a button types, its flow reads", () => {
  test.each([
    [hoursLine.ask(), "giotinhnguyen", { kind: "ask" }],
    [
      hoursLine.inWeek(WEEK.id, 2),
      "giotinhnguyen tuan 2026-W48 2",
      { kind: "in-week", week: WEEK, said: "2" },
    ],
    [hoursLine.onDay(2, "2026-11-21"), "giotinhnguyen 2 21/11/2026", { kind: "own", said: "2 21/11/2026" }],
    [hoursLine.forMany(), "giotinhnguyen nhieu", { kind: "for-many", said: "", names: "", isFile: false }],
    [hoursLine.forOne("An", 2), "giotinhnguyen cho An 2", { kind: "for-one", who: "An 2" }],
    [
      hoursLine.undo("2026-11-21", "0123456789"),
      "giotinhnguyen bo 2026-11-21 0123456789",
      { kind: "undo", day: "2026-11-21", batch: "0123456789" },
    ],
  ])("hours: %j types “%s”", (line, text, meant) => {
    expect(typed(line)).toBe(text);
    expect(hoursLine.read(line.args)).toEqual(meant);
  });

  test.each([
    ["2 hôm qua", { kind: "own", said: "2 hôm qua" }],
    ["? 2h", { kind: "own-if-done", said: "2h" }],
    [hoursLine.toldIfDone("2h"), { kind: "own-if-done", said: "2h" }],
    [hoursLine.told("hôm qua 2 tiếng"), { kind: "told", said: "hôm qua 2 tiếng" }],
    ["cho em 2 tiếng", { kind: "for-one", who: "em 2 tiếng", own: "2 tiếng" }],
    ["Nhiều", { kind: "for-many", said: "", names: "", isFile: false }],
    ["tuan 2026-W99 2", { kind: "own", said: "tuan 2026-W99 2" }],
    ["bo", { kind: "undo" }],
    ["Bỏ cho An", { kind: "undo-for-one", who: "An" }],
    ["bổ sung hôm qua 2 tiếng", { kind: "own", said: "bổ sung hôm qua 2 tiếng" }],
    ["bo sung hom qua 2 tieng", { kind: "own", said: "bo sung hom qua 2 tieng" }],
    ["chở quà 2 tiếng", { kind: "own", said: "chở quà 2 tiếng" }],
    ["!!", { kind: "own", said: "!!" }],
  ])("hours as typed: “%s”", (args, meant) => {
    expect(hoursLine.read(args)).toEqual(meant);
  });

  test.each([
    [evidenceLine.list(), { does: "list" }],
    [evidenceLine.list("Văn An"), { does: "list", who: "Văn An" }],
    [
      evidenceLine.add({ ref: "0123456789", weekId: WEEK.id }, "abcdef0123"),
      { does: "add", parcel: "abcdef0123" },
    ],
    [evidenceLine.show({ ref: "0123456789", weekId: WEEK.id }), { does: "show" }],
    [evidenceLine.show({ ref: "0123456789", weekId: WEEK.id }, "AK02"), { does: "show", cadre: "AK02" }],
    [evidenceLine.takeOff({ ref: "0123456789", weekId: WEEK.id }), { does: "take-off" }],
  ])("evidence: %j", (line, meant) => {
    expect(fitsButton(line)).toBe(true);
    expect(evidenceLine.read(line.args)).toMatchObject(meant);
  });

  test("an entry is logged anew with its note where that fits a button", () => {
    const short = { amount: 90, day: "2026-11-21", note: "dọn rác" };
    expect(typed(hoursLine.again(short))).toBe("giotinhnguyen 90 phút 2026-11-21 dọn rác");
    const long = { ...short, note: "dọn rác quanh trường và chở rác đi" };
    expect(typed(hoursLine.again(long))).toBe("giotinhnguyen 90 phút 2026-11-21");
  });

  test("entries", () => {
    expect(historyLine.read(historyLine.list().args)).toBeUndefined();
    expect(historyLine.read("bo ab12")).toEqual({ does: "undo", entry: { ref: "ab12" } });
    expect(historyLine.read(historyLine.fix().args)).toEqual({ does: "fix" });
    const entry = { ref: "ab12", weekId: "2026-W48" } as const;
    expect(historyLine.read(historyLine.note(entry).args)).toEqual({ does: "note", entry });
  });

  test("pledge and self-review", () => {
    const today = "2026-11-24";
    expect(pledgeLine.read(pledgeLine.open().args, today)).toMatchObject({ year: "2026", change: false });
    expect(pledgeLine.read(pledgeLine.open("2027").args, today)).toMatchObject({
      year: "2027",
      change: false,
    });
    expect(pledgeLine.read(pledgeLine.change("2026").args, today)).toMatchObject({
      year: "2026",
      change: true,
    });
    expect(pledgeLine.read("2031", today)).toBeUndefined();
    const { id } = QUARTER;
    expect(reviewLine.read(reviewLine.open(id).args, today)).toMatchObject({
      period: QUARTER,
      change: false,
    });
    expect(reviewLine.read(reviewLine.change(id).args, today)).toMatchObject({
      period: QUARTER,
      change: true,
    });
  });

  test("invitations, groups, apps, erasing", () => {
    expect(invitationLine.read(invitationLine.renew("AK02").args)).toEqual({ does: "renew", query: "AK02" });
    expect(invitationLine.read(invitationLine.revoke("AK02").args)).toEqual({
      does: "revoke",
      query: "AK02",
    });
    expect(bindingLine.read(bindingLine.rebind("AK").args)).toEqual({ does: "rebind", unit: "AK" });
    expect(bindingLine.read(bindingLine.bind().args)).toEqual({ does: "bind", unit: "" });
    expect(appsLine.read(appsLine.remove("x1").args)).toEqual({ does: "remove", app: "x1" });
    expect(appsLine.read(appsLine.remindThere("x1").args)).toEqual({ does: "remind-there", app: "x1" });
    expect(eraseLine.read(eraseLine.cancel().args)).toEqual({ does: "cancel" });
  });

  test("words left out leave no gap", () => {
    expect(slashed(nudgeLine.of("gio", "2026-W48"))).toBe("/nhacngay gio 2026-W48");
    expect(slashed(nudgeLine.of("gio", undefined, "AK"))).toBe("/nhacngay gio AK");
    expect(slashed(nudgeLine.of())).toBe("/nhacngay");
  });
});

test("whatever the note, a line logged anew fits a button", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 1440 }), (note, amount) =>
      fitsButton(hoursLine.again({ amount, day: "2026-11-21", note })),
    ),
  );
});
