import { describe, expect, test } from "vitest";
import { momentAt } from "../../src/rules/calendar/time.ts";
import { type DeedsCommand, readDeedsLine } from "../../src/rules/reading/deeds/deeds-line.ts";
import type { SaidDeed } from "../../src/rules/reading/deeds/deeds-reading.ts";
import { readPossibleDeeds, readToldDeeds } from "../../src/rules/reading/deeds/deeds-statement.ts";
import { PlaceNames } from "../../src/rules/reading/deeds/place-names.ts";
import { readStatementOfHours } from "../../src/rules/reading/hours/hours-statement.ts";
import { readPossibleHours } from "../../src/rules/reading/hours/possible-hours.ts";
import { setsOf } from "./line-sets.ts";

/** A Tuesday evening. */
const today = "2026-11-24";
const now = momentAt(today, "20:00");
const places = new PlaceNames(
  [1, 2, 3, 4, 5].map((number) => ({ code: String(number), name: `Chi đoàn khu vực ${number}` })),
);
const context = { today, now, places };
const COMMANDS: Readonly<Record<string, DeedsCommand>> = {
  hoatdong: "activity",
  sinhhoat: "meeting",
  renluyen: "training",
  aoxanh: "shirt",
};

/** `meeting 1 23/11 @3`: a deed of a branch by its number, or of a place as it was said; in any order. */
function textOf(deeds: readonly Pick<SaidDeed, "kind" | "amount" | "day" | "unit" | "place">[]): string {
  const all = deeds.map(({ kind, amount, day, unit, place }) => {
    const where = unit ?? place;
    return `${kind} ${amount} ${day.slice(8)}/${day.slice(5, 7)}${where ? ` @${where}` : ""}`;
  });
  return all.toSorted().join(" + ");
}

/** As the chat reads it: deeds and hours that are told, then what may be meant. */
function came(text: string): string {
  const [, command = "", rest = ""] = /^\/(\p{L}+) ?(.*)$/u.exec(text) ?? [];
  const known = COMMANDS[command];
  const told = known ? readDeedsLine(rest, known, context) : readToldDeeds(text, context);
  if (told) return told.kind === "deeds" ? textOf(told.deeds) : told.kind;
  const hours = readStatementOfHours(text, { today, now });
  if (hours) return textOf([{ kind: "hours", amount: hours.minutes, day: hours.day }]);
  return (readPossibleDeeds(text, context) ?? readPossibleHours(text, { today })) ? "ask" : "talk";
}

function isMet(right: string, got: string): boolean {
  return right === got || (right.includes(" + ") && right.split(" + ").toSorted().join(" + ") === got);
}

describe.each(setsOf("deeds.txt"))("$title", ({ rows }) => {
  test("deeds are read, asked about or left alone", () => {
    const wrong = rows.flatMap(([rights = "", text = ""], n) => {
      const got = came(text.normalize(n % 2 === 0 ? "NFC" : "NFD")).normalize("NFC");
      return rights.split(", ").some((right) => isMet(right, got)) ? [] : [`${text} → ${got} (${rights})`];
    });
    expect(wrong).toEqual([]);
  });
});
