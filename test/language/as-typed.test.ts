import { describe, expect, test } from "vitest";
import { Explainer } from "../../src/cli/explain/explainer.ts";
import { lineSchema } from "../../src/cli/explain/line.ts";
import { loadWords } from "../../src/words/words.ts";
import { drawnRows, type LineSet, setsOf } from "./line-sets.ts";

/** A Tuesday evening; the day is a holiday. */
const AT = "2026-11-24T20:00:00+07:00";
const explainer = new Explainer(loadWords("vi"));

/** What a line comes to: `120 2026-11-23`, `tiendo tuần này`, `ask`. */
async function came(line: object): Promise<string> {
  const does = await explainer.explain(lineSchema.parse({ ...line, at: AT }), 0);
  if (does.does === "log") return does.deeds.map(({ amount, day }) => `${amount} ${day}`).join(" + ");
  if (does.does === "away") return ["away", does.from, does.to, does.why].filter(Boolean).join(" ");
  return does.does === "command" ? `${does.command} ${does.rest}`.trim() : does.does;
}

const TALK = ["hint", "small-talk", "nothing"];

/** `talk`: left alone; `not logged`: whatever else; `…Trâm`: a command with this word in it. */
function isMet(right: string, got: string): boolean {
  if (right === "talk") return TALK.includes(got);
  if (right === "not logged") return !/^\d/u.test(got);
  if (right.startsWith("…")) return got.includes(right.slice(1));
  return got === right || got.startsWith(`${right} `);
}

/** What a line of deeds comes to: `meeting 1 26/11 @3`, the branches by their numbers. */
async function cameTold(text: string, at: string): Promise<string> {
  const does = await explainer.explain(lineSchema.parse({ text, at }), 0);
  if (does.does === "command") return `command ${does.command}`;
  if (does.does !== "log")
    return TALK.includes(does.does) ? "talk" : does.does === "refuse" ? "ask" : does.does;
  const deeds = does.deeds.map(({ kind, amount, day, place }) => {
    const where = place ? ` @${place.replace("Chi đoàn khu vực ", "")}` : "";
    return `${kind} ${amount} ${day.slice(8)}/${day.slice(5, 7)}${where}`;
  });
  return deeds.toSorted().join(" + ");
}

async function wrongOf({ rows }: LineSet, read: (cells: string[]) => object): Promise<string[]> {
  const wrong: string[] = [];
  for (const [n, cells] of drawnRows(rows)) {
    const [text = "", rights = ""] = cells.slice(-2).reverse();
    const got = await came({ ...read(cells), text: text.normalize(n % 2 === 0 ? "NFC" : "NFD") });
    if (!rights.split(", ").some((right) => isMet(right, got.normalize("NFC"))))
      wrong.push(`${text} → ${got} (${rights})`);
  }
  return wrong;
}

describe.each(setsOf("hours.txt"))("$title", (set) => {
  test("hours are read, asked about or left alone", async () => {
    expect(await wrongOf(set, () => ({}))).toEqual([]);
  });
});

describe.each(setsOf("absences.txt"))("$title", (set) => {
  test("absences are read, asked about or left alone", async () => {
    const read = ([who = ""]: string[]) => (who === "head" ? { who } : {});
    expect(await wrongOf(set, read)).toEqual([]);
  });
});

describe.each(setsOf("questions.txt"))("$title", (set) => {
  test("questions come to what answers them, and ordinary talk is left alone", async () => {
    const read = ([whoAndPlace = ""]: string[]) => {
      const [who, place] = whoAndPlace.split(" ");
      return { who, place };
    };
    expect(await wrongOf(set, read)).toEqual([]);
  });
});

describe.each(setsOf("told.txt"))("$title", ({ title, rows }) => {
  const [, moment = ""] = /\(at (\S+)\)/u.exec(title) ?? [];
  test("deeds are logged, asked about or left alone", async () => {
    const wrong: string[] = [];
    for (const [n, [rights = "", text = ""]] of drawnRows(rows)) {
      const spelt = text.normalize(n % 2 === 0 ? "NFC" : "NFD");
      const got = (await cameTold(spelt, `${moment}:00+07:00`)).normalize("NFC");
      const all = rights.split(", ").map((right) => right.split(" + ").toSorted().join(" + "));
      const isAnswered = got.startsWith("command ") && all.includes(got.slice("command ".length));
      if (!all.includes(got) && !isAnswered) wrong.push(`${text} → ${got} (${rights})`);
    }
    expect(wrong).toEqual([]);
  });
});

/** What an answer comes to: `pick 1 3`, `asked` for whatever asks back or only says something, `command`, `text`. */
async function cameAsAnswer(text: string, asked: { options: string[] }): Promise<string> {
  const does = await explainer.explain(lineSchema.parse({ text, asked, at: AT }), 0);
  if (does.does === "pick") {
    const places = does.labels.map((label) => asked.options.indexOf(label) + 1);
    return `pick ${places.toSorted((a, b) => a - b).join(" ")}`;
  }
  if (does.does === "pause") return "leave";
  return [...TALK, "ask", "refuse"].includes(does.does) ? "asked" : does.does;
}

describe.each(setsOf("answers.txt"))("$title", ({ rows }) => {
  test("answers are taken, asked about, or read as what they are beside an answer", async () => {
    const wrong: string[] = [];
    let asked = { text: "", kind: "", options: [""], own: false, optional: false };
    for (const [n, [first = "", text = "", labels = ""]] of rows.entries()) {
      const [mark, kind = "", ...flags] = first.split(" ");
      if (mark === "?") {
        const options = labels.split(";").filter(Boolean);
        asked = { text, kind, options, own: flags.includes("own"), optional: flags.includes("optional") };
        continue;
      }
      const got = await cameAsAnswer(text.normalize(n % 2 === 0 ? "NFC" : "NFD"), asked);
      if (!first.split(", ").includes(got)) wrong.push(`${text} → ${got} (${first})`);
    }
    expect(wrong).toEqual([]);
  });
});
