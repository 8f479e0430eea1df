/** Runs pieces of work one after another, in the order in which they came. */
export class OneByOne {
  #last: Promise<unknown> = Promise.resolve();

  /** The work's result, once all that came before it has ended, well or not. */
  next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work, work);
    this.#last = result;
    return result;
  }
}
