/** Zalo by a personal account. */
export interface ZaloConfig {
  on: boolean;
  /** Where its session lies, or will once somebody has logged in. */
  sessionFile: string;
}
