import { lineOfIntent } from "../../../src/command-lines/question-lines.ts";
import { TALK, TOLD } from "../../../src/rules/asking/guess.ts";
import type { Intent } from "../../../src/rules/asking/intents.ts";
import { readQuestion } from "../../../src/rules/asking/read-question.ts";
import { UnitNames } from "../../../src/rules/asking/unit-names.ts";
import { learnedSets, setsOf } from "../line-sets.ts";
import * as more from "../more-questions.ts";
import { ORDINARY, QUESTIONS } from "../questions.ts";
import type { KnownLine } from "./train.ts";

/** Lines that were collected together, by one mind at one time. */
export type KnownSet = readonly KnownLine[];

const TODAY = "2026-11-24";
const units = new UnitNames([1, 2, 3, 4, 5].map((n) => `Chi đoàn khu vực ${n}`));
const MEANS_TALK = /^(?:hint|small-talk|nothing|talk|not logged)$/u;
/** What a line may come to that is no command. */
const NO_COMMANDS = ["ask", "refuse", "talk", "hint", "not logged", "away"];
const MEANS_TOLD = /^(?:\d|hours|activity|meeting|song|dance|sport|shirt|log)/u;

/** All sets of the collections. */
export function knownSets(): KnownSet[] {
  const sets = [...questionSets(), ...typedSets(), ...toldSets(), ...voices()];
  const usual = usualIntents(sets.flat());
  return sets.map((set) => set.flatMap((line) => known(line, usual))).filter((set) => set.length > 0);
}

interface Labelled {
  text: string;
  rights: readonly string[];
  who?: string | undefined;
  place?: string | undefined;
  /** What it asks, where its rights do not say so. */
  asks?: Intent;
  weight?: number;
}

/** What a line asks is what the rules read in it: the tests hold them to what is right. Else what its command usually answers. */
function known(line: Labelled, usual: ReadonlyMap<string, string>): KnownLine[] {
  const { text, rights, who, place = "private" } = line;
  if (place !== "private" || who === "stranger" || text.startsWith("/")) return [];
  const { weight = 1 } = line;
  const of = (meaning: string) => [{ text, asksOfOthers: who === "head", meaning, weight }];
  if (MEANS_TALK.test(rights[0] ?? "") && rights.every((right) => right === "ask" || MEANS_TALK.test(right)))
    return of(TALK);
  if (rights.some((right) => MEANS_TOLD.test(right))) return of(TOLD);
  const isClear = !rights.slice(0, 1).some((right) => NO_COMMANDS.includes(right));
  const read = intentOf(line);
  const isRight =
    read !== undefined && rights.some((right) => right.split(" ")[0] === commandThatAnswers(read));
  const intent = isRight ? read : isClear ? (line.asks ?? usualOf(line, usual) ?? read) : undefined;
  return intent ? of(intent) : [];
}

const commandThatAnswers = (intent: Intent) => lineOfIntent(intent, {}, TODAY)?.command.split(" ")[0];

function intentOf({ text, who }: Labelled): Intent | undefined {
  const context = who === "head" ? { today: TODAY, units, asksOfOthers: true } : { today: TODAY };
  return readQuestion(text, context)?.asks[0];
}

const commandOf = ({ rights: [right = ""] }: Labelled) => right.split(" ")[0] ?? "";

/** What a line's answer usually answers: as it is written whole (`sukien moi`), or by its command. */
function usualOf(line: Labelled, usual: ReadonlyMap<string, string>): string | undefined {
  const right = line.rights[0] ?? "";
  const command = commandOf(line);
  return usual.get(right) ?? (OF_MANY.has(right) ? undefined : (usual.get(command) ?? ASKED_OF[command]));
}

/** It answers too many things to say what is asked. */
const OF_MANY: ReadonlySet<string> = new Set(["trogiup"]);

/** For each answer, and for each command, what it answers most often. */
function usualIntents(lines: readonly Labelled[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const line of lines) {
    const intent = intentOf(line);
    if (intent === undefined) continue;
    for (const answer of new Set([commandOf(line), line.rights[0] ?? ""])) {
      const counted = counts.get(answer) ?? new Map<string, number>();
      counts.set(answer, counted.set(intent, (counted.get(intent) ?? 0) + 1));
    }
  }
  const often = (counted: Map<string, number>) => [...counted].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  return new Map([...counts].map(([command, counted]) => [command, often(counted) ?? ""]));
}

function questionSets(): Labelled[][] {
  return ["questions.txt", "absences.txt"].flatMap(setsOf).map(({ rows }) =>
    rows.map(([speaker = "", right = "", text = ""]) => {
      const [who, place] = speaker.split(" ");
      const rights = right.split(", ").map((each) => (each.startsWith("away ") ? "vang" : each));
      return { text, rights, who, place };
    }),
  );
}

function typedSets(): Labelled[][] {
  return [QUESTIONS, ORDINARY, ...Object.values(more)].map((rows) =>
    rows.flatMap(({ right, lines, who, place }) =>
      lines.map((text) => ({ text, rights: right, who, place })),
    ),
  );
}

function toldSets(): Labelled[][] {
  return ["told.txt", "deeds.txt", "hours.txt"].flatMap((file) =>
    setsOf(file).map(({ rows }) =>
      rows.flatMap(([right = "", text = ""]) => {
        const rights = right.split(", ");
        // What tells no deed may ask something all the same; the other files say so.
        const asks = file === "deeds.txt" && right === "talk" && intentOf({ text, rights });
        return asks ? [] : [{ text, rights }];
      }),
    ),
  );
}

/** What is asked of a command, where no rule reads it. */
const ASKED_OF: Readonly<Record<string, Intent>> = {
  hop: "convene",
  muctieu: "targets",
  vang: "report-away",
};

/** What a voice asked for in general, and another command may do more exactly. */
const MORE_EXACTLY: Readonly<Record<string, readonly string[]>> = { dulieucuatoi: ["xoadulieu"] };

/** Nobody made the grammar's words by their lines, so that these say more of how people talk. */
const WEIGHT = 3;

/** To take back what was reported, its days are shown. */
const TAKES_BACK = /h[uủ]y|g[oỡ] |r[uú]t|đ[aã] v[eề]|da ve/iu;

function voices(): Labelled[][] {
  return learnedSets().map(({ rows }) =>
    rows.flatMap(([label = "", text = ""]) => {
      const [, speaker, command = ""] = /^(q) (.+)$/iu.exec(label) ?? [];
      // Heads talk as others do.
      if (speaker === undefined)
        return ["cadre", "head"].map((who) => ({ text, rights: [label], who, weight: WEIGHT / 2 }));
      const asks = TAKES_BACK.test(text) ? undefined : ASKED_OF[command];
      const who = speaker === "Q" ? "head" : "cadre";
      const rights = [command, ...(MORE_EXACTLY[command] ?? [])];
      return [{ text, rights, who, weight: WEIGHT, ...(asks && { asks }) }];
    }),
  );
}
