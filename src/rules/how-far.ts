/** Hears how far a long work is: of how many things how many are done. Called as often as the work likes; throws when it is to stop. */
export type HowFar = (done: number, of: number) => void;

/** Hears of one part of a work, from one share of the whole to another, 0 to 1. */
export function partOf(whole: HowFar, from: number, to: number): HowFar {
  return (done, of) => whole(from + (to - from) * (of > 0 ? done / of : 1), 1);
}

/** For work that is done piece by piece: tells after each how many of all are done. */
export function counted(of: number, howFar: HowFar): (more: number) => void {
  let done = 0;
  return (more) => {
    done += more;
    howFar(done, of);
  };
}
