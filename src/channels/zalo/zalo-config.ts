/** Zalo through a personal account. */
export interface ZaloConfig {
  on: boolean;
  /** Where its session is, or will be once somebody has logged in. */
  sessionFile: string;
}
