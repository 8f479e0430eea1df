export interface TelegramConfig {
  token: string;
  apiRoot: string | undefined;
  /** Long polling when undefined. */
  webhook: { url: string; secret: string } | undefined;
}
