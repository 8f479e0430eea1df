import { refuse } from "../../../words/refusal.ts";
import { fetchFile, isBelow } from "../../fetch-file.ts";
import { ZALO_HOSTS } from "../../zalo-hosts.ts";

const BYTES_OF_A_MEGABYTE = 1024 * 1024;
const PATIENCE_MS = 60_000;

/**
 * Fetches a file that a person sent; its handle is its URL at Zalo.
 * @throws Refusal when it is larger than `maxBytes`, whatever its stated size
 * @throws SendFailure `down` when it cannot be had now, `rejected` when Zalo no longer has it
 */
export async function download(
  handle: string,
  maxBytes: number,
  fetch?: typeof globalThis.fetch,
): Promise<Uint8Array> {
  const isOwn = (url: URL) => isBelow(ZALO_HOSTS, url);
  const bytes = await fetchFile(handle, { maxBytes, patienceMs: PATIENCE_MS, isOwn, fetch });
  if (bytes) return bytes;
  throw refuse("zalo-file-too-large", { megabytes: String(Math.floor(maxBytes / BYTES_OF_A_MEGABYTE)) });
}
