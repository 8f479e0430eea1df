/** Who does something, by which message, and when: the same key twice does it once. */
export interface Doing {
  readonly key: string;
  /** Code of the cadre. */
  readonly by: string;
  readonly at: Date;
}
