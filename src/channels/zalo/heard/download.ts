import { SendFailure } from "../../../chat/message/channel.ts";
import { type Refusal, refuse } from "../../../words/refusal.ts";

const BYTES_OF_A_MEGABYTE = 1024 * 1024;
const PATIENCE_MS = 60_000;

/**
 * Fetches a file that a person sent; its handle is its URL at Zalo.
 * @throws Refusal when it is larger than `maxBytes`, whatever its stated size
 * @throws SendFailure `down` when it cannot be had now, `rejected` when Zalo no longer has it
 */
export async function download(handle: string, maxBytes: number, own?: typeof fetch): Promise<Uint8Array> {
  const response = await (own ?? globalThis.fetch)(handle, {
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: unknown) => {
    throw new SendFailure({ kind: "down" }, error);
  });
  if (response.status === 404 || response.status === 410) throw new SendFailure({ kind: "rejected" });
  if (!response.ok || !response.body) throw new SendFailure({ kind: "down" });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) throw tooLarge(maxBytes);
    }
  } catch (error) {
    throw length > maxBytes ? error : new SendFailure({ kind: "down" }, error);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): Refusal {
  return refuse("zalo-file-too-large", { megabytes: String(Math.floor(maxBytes / BYTES_OF_A_MEGABYTE)) });
}
