import { answerOf, isIntent } from "../../../src/command-lines/question-lines.ts";
import { answersOf } from "../../../src/rules/asking/answers.ts";
import { guess, TALK, TOLD, weighed } from "../../../src/rules/asking/guess.ts";
import { type Learned, likeliest } from "../../../src/rules/asking/likely-intents.ts";
import { readLikely } from "../../../src/rules/asking/read-likely.ts";
import { readInParts, shareOf } from "./held-out-parts.ts";
import type { KnownSet } from "./known-lines.ts";
import { type KnownLine, learn } from "./train.ts";

const TODAY = "2026-11-24";

/** How lines come out that were not learned from; shares of all such lines. */
export interface HeldOut {
  questions: {
    lines: number;
    answered: number;
    offered: number;
    wrong: number;
    doubted: number;
    lost: number;
  };
  noQuestions: { talk: NoQuestions; told: NoQuestions };
}

interface NoQuestions {
  lines: number;
  answered: number;
  offered: number;
}

/** Each part of the sets as it is read by what the others teach. */
export function heldOut(sets: readonly KnownSet[]): HeldOut {
  const read = readInParts(sets, learn, readBy);
  const isRight = (line: Read) => line.guess.some((each) => answerOf(each) === answerOf(line.meaning));
  const asked = read.filter(({ meaning }) => meaning !== TALK && meaning !== TOLD);
  const noQuestions = (none: string): NoQuestions => {
    const lines = read.filter(({ meaning }) => meaning === none);
    return {
      lines: lines.length,
      answered: shareOf(lines, isSure),
      offered: shareOf(lines, isUnsure),
    };
  };
  return {
    questions: {
      lines: asked.length,
      answered: shareOf(asked, (line) => isSure(line) && isRight(line)),
      offered: shareOf(asked, (line) => isUnsure(line) && isRight(line)),
      wrong: shareOf(asked, (line) => isSure(line) && !isRight(line)),
      doubted: shareOf(asked, (line) => line.weighed > 1),
      lost: shareOf(asked, (line) => line.weighed === 0),
    },
    noQuestions: { talk: noQuestions(TALK), told: noQuestions(TOLD) },
  };
}

interface Read extends KnownLine {
  readonly guess: readonly string[];
  /** How many meanings would be left of one that a rule reads rightly. */
  readonly weighed: number;
}

const isSure = ({ guess }: Read) => guess.length === 1;
const isUnsure = ({ guess }: Read) => guess.length > 1;

/** A line as the program would read it, if no rule did. */
function readBy(learned: Learned, line: KnownLine): Read {
  const { text, asksOfOthers, meaning } = line;
  const answers = answersOf(likeliest(line, learned), answerOf);
  const question = readLikely(text, { today: TODAY, asksOfOthers }, (_, manner) =>
    guess(answers, manner).filter(isIntent),
  );
  return {
    ...line,
    guess: question?.asks ?? [],
    weighed: weighed(text, answers, { asks: [meaning] }).length,
  };
}
