import { refuse } from "../../words/refusal.ts";
import { fetchFile, isBelow } from "../fetch-file.ts";
import { ZALO_HOSTS } from "../zalo-hosts.ts";
import { CALL_MS } from "./limits.ts";
import type { ZaloBotConfig } from "./zalo-bot-config.ts";

const BYTES_OF_A_MEGABYTE = 1024 * 1024;

/**
 * Fetches a picture that a person sent; its handle is its URL at Zalo. The platform hands nothing else on.
 * @throws Refusal when it is larger than `maxBytes`
 * @throws SendFailure `down` when it cannot be had now, `rejected` when Zalo no longer has it
 */
export async function download(
  { apiRoot }: Pick<ZaloBotConfig, "apiRoot">,
  handle: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const own = apiRoot === undefined ? undefined : new URL(apiRoot).origin;
  const isOwn = (url: URL) => url.origin === own || isBelow(ZALO_HOSTS, url);
  const bytes = await fetchFile(handle, { maxBytes, patienceMs: CALL_MS, isOwn });
  if (bytes) return bytes;
  throw refuse("zalo-file-too-large", { megabytes: String(Math.floor(maxBytes / BYTES_OF_A_MEGABYTE)) });
}
