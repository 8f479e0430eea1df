import { z } from "zod";
import { CALL_MS } from "./limits.ts";

/** The platform refused: https://docs.zaloplatforms.com/docs/BOT/error-code */
export class BotRefused extends Error {
  readonly code: number;

  constructor(method: string, code: number, description: string) {
    super(`${method}: ${code} ${description}`);
    this.name = "BotRefused";
    this.code = code;
  }
}

/** No answer, or an unreadable one. `status` 0: the connection broke. */
export class BotUnheard extends Error {
  readonly status: number;

  constructor(method: string, status: number, cause?: unknown) {
    super(`${method}: no answer (${status})`, { cause });
    this.name = "BotUnheard";
    this.status = status;
  }
}

const envelope = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().default(0),
  description: z.string().default(""),
});

/** The one client of the Bot Platform. Its errors never contain the token. */
export class BotClient {
  readonly #root: string;
  readonly #token: string;

  constructor({ token, apiRoot }: { token: string; apiRoot: string | undefined }) {
    this.#root = (apiRoot ?? "https://bot-api.zaloplatforms.com").replace(/\/+$/, "");
    this.#token = token;
  }

  /** @throws BotRefused, BotUnheard */
  async call<S extends z.ZodType>(
    method: string,
    fields: Record<string, unknown>,
    result: S,
    { ms = CALL_MS, signal }: { ms?: number; signal?: AbortSignal } = {},
  ): Promise<z.output<S>> {
    const late = AbortSignal.timeout(ms);
    let status = 0;
    let body: unknown;
    try {
      const response = await fetch(`${this.#root}/bot${this.#token}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(fields),
        signal: signal ? AbortSignal.any([late, signal]) : late,
      });
      status = response.status;
      body = await response.json();
    } catch (error) {
      throw new BotUnheard(method, status, error);
    }
    const answer = envelope.safeParse(body);
    if (!answer.success) throw new BotUnheard(method, status);
    const { ok, error_code, description } = answer.data;
    if (!ok) throw new BotRefused(method, error_code, description);
    const read = result.safeParse(answer.data.result);
    if (!read.success) throw new BotUnheard(method, status);
    return read.data;
  }
}
