/** One line of what a simulation found: how many were looked at or counted, and whether all was right. */
export interface Figure {
  figure: string;
  value: number;
  goal?: number;
  met: boolean;
  detail?: object;
}

const MOST_TOLD = 40;

/** Things that were compared with the count. */
export class Tally {
  readonly figure: string;
  count = 0;
  readonly wrong: string[] = [];

  constructor(figure: string) {
    this.figure = figure;
  }

  /** Notes one that was compared. @param wrong what was not as counted; empty: all of it was */
  note(wrong: readonly string[] = []): void {
    this.count += 1;
    this.wrong.push(...wrong);
  }

  get line(): Figure {
    const { figure, count: value, wrong } = this;
    const detail = { wrong: wrong.length, first: wrong.slice(0, MOST_TOLD) };
    return { figure, value, met: wrong.length === 0, ...(wrong.length > 0 && { detail }) };
  }
}
