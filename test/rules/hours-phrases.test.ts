import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHoursLine } from "../../src/rules/reading/hours/hours-line.ts";
import type { HoursReading } from "../../src/rules/reading/hours/hours-reading.ts";
import { withoutMarks } from "../../src/rules/reading/words/plain.ts";
import { telexOf, vniOf } from "../support/raw-keys.ts";

const today = "2026-11-24";
const read = (text: string) => readHoursLine(text, { today });

interface Phrase {
  text: string;
  right: string;
}

const groups = readFileSync("test/fixtures/hours-phrases.txt", "utf8")
  .split("\n\n# ")
  .slice(1)
  .map((group) => {
    const [why = "", ...lines] = group.trim().split("\n");
    const phrases = lines.map((line): Phrase => {
      const at = line.lastIndexOf(" => ");
      return { text: line.slice(0, at), right: line.slice(at + 4) };
    });
    return { why, phrases };
  });
const all = groups.flatMap(({ phrases }) => phrases);
const right = all.filter(({ right }) => !right.startsWith("?"));

/** A reading as the collection writes it. */
function written(reading: HoursReading): string {
  if (!reading.ok) {
    const offers = (reading.offers ?? []).map(({ minutes }) => minutes).join("|");
    return `? ${[reading.reason, offers].filter(Boolean).join(" ")}`;
  }
  const { minutes, day, clock, note } = reading;
  return [`${minutes} ${day}`, clock && `${clock.from}-${clock.to}`, note && `“${note}”`]
    .filter(Boolean)
    .join(" ");
}

describe.each(groups)("$why", ({ phrases }) => {
  it.each(phrases)("$text", ({ text, right }) => {
    expect(written(read(text))).toBe(right);
    expect(written(read(text.normalize("NFD")))).toBe(right);
  });
});

it("is a collection of at least 400, a quarter of them to be asked about", () => {
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(all.length - right.length).toBeGreaterThanOrEqual(all.length / 4);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

describe("a right phrase in another guise is the same, or asked about; never another number or day", () => {
  const phrase = fc.constantFrom(...right);
  const same = (text: string, { text: plain, right }: Phrase) => {
    // Only its mark tells “hôm kìa”, three days ago, from “hôm kia”.
    if (plain.includes("kìa")) return;
    const reading = read(text);
    if (!reading.ok) return;
    const [minutes, day] = right.split(" ");
    expect(`${reading.minutes} ${reading.day}`, text).toBe(`${minutes} ${day}`);
  };
  const guises: [string, (text: string) => string][] = [
    ["without marks", withoutMarks],
    ["in capitals", (text) => text.toUpperCase()],
    ["in Telex keys", telexOf],
    ["in VNI keys", vniOf],
    ["with wide spaces", (text) => ` ${text.replaceAll(" ", "   ")}  `],
  ];
  it.each(guises)("%s", (_, guise) => {
    for (const each of right) same(guise(each.text), each);
  });

  it("with courtesy around it", () => {
    const before = fc.constantFrom("", "dạ ", "dạ em báo cáo ", "vâng, ", "Chào bạn, ", "ad ơi, ");
    const after = fc.constantFrom("", " ạ", " nha", " nhé ad", " nghen", " nha bot.");
    fc.assert(
      fc.property(phrase, before, after, (each, first, last) => same(`${first}${each.text}${last}`, each)),
      { numRuns: 1000 },
    );
  });

  it("with marks around it and between its words", () => {
    const pair = fc.constantFrom(
      ["(", ")"],
      ["“", "”"],
      ['"', '"'],
      ["[", "]"],
      ["*", "*"],
      ["", "!!!"],
      ["", "..."],
      ["- ", ""],
    );
    fc.assert(
      fc.property(phrase, pair, (each, [open, close]) => same(`${open}${each.text}${close}`, each)),
      { numRuns: 1000 },
    );
  });
});
