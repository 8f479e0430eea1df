import type { ServerResponse } from "node:http";

/** An HTTP answer, before it is sent. */
export interface Reply {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Uint8Array;
}

const JSON_TYPE = { "content-type": "application/json;charset=utf-8" };

/** The envelope of every answer of the web API. */
export function enveloped(data: unknown, code = 0, words = "Successful."): Reply {
  return {
    status: 200,
    headers: JSON_TYPE,
    body: JSON.stringify({ error_code: code, error_message: words, data }),
  };
}

export function page(html: string, status = 200): Reply {
  return { status, headers: { "content-type": "text/html;charset=utf-8" }, body: html };
}

export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}
