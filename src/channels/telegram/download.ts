import type { Api } from "grammy";
import { SendFailure } from "../../chat/message/channel.ts";
import { type Refusal, refuse } from "../../words/refusal.ts";
import { fetchFile } from "../fetch-file.ts";
import { apiRootOf } from "./client.ts";
import { failureOf, refusedWith } from "./failure.ts";
import { CALL_SECONDS } from "./limits.ts";
import type { TelegramConfig } from "./telegram-config.ts";

const BYTES_OF_A_MEGABYTE = 1024 * 1024;

/**
 * Fetches a file that a person sent: https://core.telegram.org/bots/api#getfile
 * @throws Refusal when it is larger than `maxBytes`, whatever its stated size
 * @throws SendFailure `down` when it cannot be fetched now, `rejected` when Telegram no longer has it
 */
export async function download(
  api: Api,
  config: TelegramConfig,
  handle: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const file = await api.getFile(handle).catch((error: unknown) => {
    if (refusedWith(error, /file is too big/i)) throw tooLarge(maxBytes);
    const isGone = failureOf(error).outcome.kind === "rejected";
    throw new SendFailure({ kind: isGone ? "rejected" : "down" }, error);
  });
  if ((file.file_size ?? 0) > maxBytes) throw tooLarge(maxBytes);
  if (!file.file_path) throw new SendFailure({ kind: "down" });
  const url = `${apiRootOf(config)}/file/bot${config.token}/${file.file_path}`;
  const own = new URL(apiRootOf(config)).origin;
  const patienceMs = CALL_SECONDS * 1000;
  const bytes = await fetchFile(url, { maxBytes, patienceMs, isOwn: ({ origin }) => origin === own });
  if (!bytes) throw tooLarge(maxBytes);
  return bytes;
}

function tooLarge(maxBytes: number): Refusal {
  return refuse("telegram-file-too-large", { megabytes: String(Math.floor(maxBytes / BYTES_OF_A_MEGABYTE)) });
}
