import type { BackoffLimits } from "./backoff.ts";

/** How long a chat waits between tries. */
export interface RetryPauses {
  /** Of handling a message that failed. */
  handling: BackoffLimits;
  /** Of sending while a platform is down, or while an answer is in doubt. */
  sending: BackoffLimits;
  /**
   * Of sending what is refused for no known reason. While its first message waits, a chat gets nothing else either, so the
   * longest is no longer than a person would wait.
   */
  unexplained: BackoffLimits;
  /** How long a process has to have lived before it tries what two have died with; longer for what more have. */
  suspects: BackoffLimits;
}

export const RETRY_PAUSES: RetryPauses = {
  handling: { firstMs: 500, longestMs: 60_000, factor: 4 },
  sending: { firstMs: 500, longestMs: 60_000 },
  unexplained: { firstMs: 2_000, longestMs: 5 * 60_000 },
  suspects: { firstMs: 20_000, longestMs: 40_000 },
};
