/** One line of the bench: a ratio of two things measured in turn in one run, and our goal for it. */
export interface Figure {
  figure: string;
  value: number;
  /** Left out: it is only told. */
  goal?: number;
  met: boolean;
  /** What the ratio was made from; not comparable between machines. */
  detail?: object;
}
