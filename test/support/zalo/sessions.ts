import { randomBytes } from "node:crypto";

/** A type, not an interface: only so it fits zca-js's open one. */
type SessionCookie = {
  key: string;
  value: string;
  domain: string;
  path: string;
  secure: boolean;
  httpOnly: boolean;
};

/** What the product keeps in its session file: `{cookie, imei, userAgent}`. */
export interface SessionFile {
  cookie: SessionCookie[];
  imei: string;
  userAgent: string;
}

/** The cookie that says who is logged in, of `chat.zalo.me`. */
export const SESSION_COOKIE = "zpw_sek";
const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0";

/** The logins that are valid. */
export class Sessions {
  readonly #valid = new Set<string>();

  /** @returns a new login's secret */
  begin(): string {
    const secret = randomBytes(24).toString("base64url");
    this.#valid.add(secret);
    return secret;
  }

  endAll(): void {
    this.#valid.clear();
  }

  /** @param cookies the header, as a client sent it */
  holds(cookies: string | undefined): boolean {
    const value = new RegExp(`(?:^|; ?)${SESSION_COOKIE}=([^;]*)`).exec(cookies ?? "")?.[1];
    return value !== undefined && this.#valid.has(value);
  }
}

/** A session as it lies in a file after a login. */
export function sessionFile(secret: string): SessionFile {
  const of = (key: string, value: string, domain: string) => ({
    key,
    value,
    domain,
    path: "/",
    secure: true,
    httpOnly: true,
  });
  return {
    cookie: [of("zpsid", "local-zpsid", "zalo.me"), of(SESSION_COOKIE, secret, "chat.zalo.me")],
    imei: "5a0e4a37-8ed1-4d3f-9d3c-0f7d2b8f4c11-1f5c2a9be2f0a2d9c3c6c1e1f7a0b1d2",
    userAgent: FIREFOX,
  };
}
