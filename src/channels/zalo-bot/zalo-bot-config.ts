/** Zalo through a registered bot. */
export interface ZaloBotConfig {
  token: string;
  apiRoot: string | undefined;
  /** Long polling when undefined. */
  webhook: { url: string; secret: string } | undefined;
}
