import { SendFailure } from "../chat/message/channel.ts";

/** How a file is fetched. */
export interface Fetching {
  readonly maxBytes: number;
  /** For all of it, milliseconds. */
  readonly patienceMs: number;
  /** Whether an address is the platform's own: asked of each one that is led to, so that no message leads us elsewhere. */
  isOwn(url: URL): boolean;
  readonly fetch?: typeof fetch | undefined;
}

/** So often a platform may lead on to another of its addresses. */
const MOST_STEPS = 3;

/**
 * The bytes at a platform's address, counted while they come, whatever was stated of them.
 * @returns undefined when there are more than `maxBytes`
 * @throws SendFailure `down` when it cannot be had now; `rejected` when it is no longer there, or is not the platform's
 */
export async function fetchFile(
  address: string,
  { maxBytes, patienceMs, isOwn, fetch = globalThis.fetch }: Fetching,
): Promise<Uint8Array | undefined> {
  const signal = AbortSignal.timeout(patienceMs);
  let url = readUrl(address);
  for (let steps = 0; url && isOwn(url) && steps <= MOST_STEPS; steps++) {
    const response = await fetch(url, { signal, redirect: "manual" }).catch(isDown);
    const next = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = readUrl(next, url);
      continue;
    }
    if ([403, 404, 410].includes(response.status)) throw new SendFailure({ kind: "rejected" });
    if (!response.ok || !response.body) throw new SendFailure({ kind: "down" });
    return atMost(response.body, maxBytes);
  }
  throw new SendFailure({ kind: "rejected" });
}

function readUrl(address: string, from?: URL): URL | undefined {
  return URL.canParse(address, from?.href) ? new URL(address, from) : undefined;
}

/** Stops reading at the limit. */
async function atMost(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) return undefined;
    }
  } catch (error) {
    isDown(error);
  }
  return Buffer.concat(chunks);
}

/** The cause is left out: an address may hold a token. */
function isDown(_: unknown): never {
  throw new SendFailure({ kind: "down" });
}

/** Whether a host is one of these, or below one of them. */
export function isBelow(hosts: readonly string[], { protocol, hostname }: URL): boolean {
  return protocol === "https:" && hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
