/** One line of the bench. Ratios of two things measured in turn in one run; `goal` as the house has set it. */
export interface Figure {
  figure: string;
  value: number;
  /** Left out: it is only told. */
  goal?: number;
  met: boolean;
  /** What the ratio was made from; not comparable between machines. */
  detail?: object;
}
