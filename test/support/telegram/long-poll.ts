/** The one poller that waits for news, if any. */
export class LongPoll {
  #waiting: { wake(hasNews: boolean): void; end(error: Error): void } | undefined;

  /**
   * Waits for {@link wake}, that many milliseconds, or until the caller hung up.
   * @returns whether there is news
   * @throws Error given to {@link end}
   */
  wait(ms: number, gone: AbortSignal): Promise<boolean> {
    if (ms === 0 || gone.aborted) return Promise.resolve(false);
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        gone.removeEventListener("abort", giveUp);
        if (this.#waiting === waiting) this.#waiting = undefined;
      };
      const waiting = {
        wake: (hasNews: boolean) => {
          leave();
          resolve(hasNews);
        },
        end: (error: Error) => {
          leave();
          reject(error);
        },
      };
      const giveUp = () => waiting.wake(false);
      const timer = setTimeout(giveUp, ms);
      gone.addEventListener("abort", giveUp);
      this.#waiting = waiting;
    });
  }

  wake(): void {
    this.#waiting?.wake(true);
  }

  end(error: Error): void {
    this.#waiting?.end(error);
  }
}
