import { shareOf } from "./told-share.ts";

/** What three learners say of one line, each from 0 to 1. */
export interface ToldShares {
  /** How it is made is like what is told. */
  readonly told: number;
  /** It is of no kind of deed. */
  readonly none: number;
  /** It asks nothing and is no talk, by what lines like it ask. */
  readonly asksNothing: number;
}

/** How much each says. They err on different lines, so that together they are right where one is not. */
const TOLD = 0.7;
const KIND = 0.27;
const ASKS = 0.27;
/** Each learner was taught more of talk than people write to a bot. */
const AT_FIRST = 1.35;
/** None of them is ever quite sure. */
const LEAST = 1e-6;

/** How surely a line tells what the speaker has done, by all that was learned of lines. */
export function toldByAll({ told, none, asksNothing }: ToldShares): number {
  return shareOf(AT_FIRST + TOLD * scoreOf(told) + KIND * scoreOf(1 - none) + ASKS * scoreOf(asksNothing));
}

function scoreOf(share: number): number {
  return Math.log(Math.max(share, LEAST) / Math.max(1 - share, LEAST));
}
