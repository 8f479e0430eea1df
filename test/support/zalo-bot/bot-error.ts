/** A refusal in the Bot Platform's way; the HTTP front turns it into `{ok: false, error_code, description}`. */
export class BotError extends Error {
  readonly code: number;

  constructor(code: number, description: string) {
    super(description);
    this.code = code;
  }
}

/** What a poll without news ends with. */
export const NO_NEWS = 408;
