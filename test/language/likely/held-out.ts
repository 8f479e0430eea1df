import { type Guess, guess, isHardlyTold, isRatherTold } from "../../../src/rules/asking/guess.ts";
import { likeliest } from "../../../src/rules/asking/likely-intents.ts";
import { type KnownSet, TALK, TOLD } from "./known-lines.ts";
import { learn } from "./train.ts";

const PARTS = 6;

/** How lines come out that were not learned from; shares of all such lines. */
export interface HeldOut {
  questions: { lines: number; answered: number; offered: number; wrong: number };
  talk: { lines: number; answered: number; offered: number; asked: number; doubted: number };
  told: { lines: number; answered: number; offered: number; asked: number; doubted: number };
}

/** Leaves out each part of the sets in turn, since lines of one set are of one mind, and reads it by what the others teach. */
export function heldOut(sets: readonly KnownSet[]): HeldOut {
  const read = Array.from({ length: PARTS }, (_, part) => {
    const learned = learn(sets.filter((_, n) => n % PARTS !== part).flat());
    return sets
      .filter((_, n) => n % PARTS === part)
      .flat()
      .map((line) => {
        const likely = likeliest(line, learned);
        const [asked, doubted] = [isRatherTold(likely, true), isHardlyTold(line.text, likely)];
        return { ...line, guess: guess(likely), asked, doubted };
      });
  }).flat();
  const share = (lines: typeof read, is: (line: (typeof read)[number]) => boolean) =>
    Number((lines.filter(is).length / lines.length).toFixed(4));
  const isSure = ({ guess }: { guess: Guess }) => guess.length === 1;
  const isUnsure = ({ guess }: { guess: Guess }) => guess.length > 1;
  const asked = read.filter(({ meaning }) => meaning !== TALK && meaning !== TOLD);
  const [talk = [], told = []] = [TALK, TOLD].map((none) => read.filter(({ meaning }) => meaning === none));
  const noQuestions = (lines: typeof read) => ({
    lines: lines.length,
    answered: share(lines, isSure),
    offered: share(lines, isUnsure),
    asked: share(lines, ({ asked }) => asked),
    doubted: share(lines, ({ doubted }) => doubted),
  });
  return {
    questions: {
      lines: asked.length,
      answered: share(asked, (line) => isSure(line) && line.guess.includes(line.meaning)),
      offered: share(asked, (line) => isUnsure(line) && line.guess.includes(line.meaning)),
      wrong: share(asked, (line) => isSure(line) && !line.guess.includes(line.meaning)),
    },
    talk: noQuestions(talk),
    told: noQuestions(told),
  };
}
