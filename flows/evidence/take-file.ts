import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { SentFile } from "../../src/chat/message/incoming.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Bringing, NotKept } from "../../src/records/kept-files/bringing.ts";
import { MOST_BYTES } from "../../src/records/kept-files/kept-files.ts";
import { MOST_IN_PARCEL } from "../../src/records/kept-files/parcels.ts";
import { type Refusal, refuse } from "../../src/words/refusal.ts";

const MEGABYTE = 1024 * 1024;

/**
 * Fetches a picture or paper that somebody sent, and keeps it.
 * @returns its id
 * @throws Refusal where it cannot be kept, with what would do; SendFailure where it cannot be fetched now
 */
export async function takeFile(
  services: Pick<Services, "download" | "keptFiles">,
  { address }: Pick<CadreSpeaking, "address">,
  file: SentFile,
  bringing: Bringing,
): Promise<string> {
  if (file.bytes > MOST_BYTES) throw tooBig();
  const bytes = await services.download(address, file, MOST_BYTES).catch((error: unknown) => {
    throw error instanceof SendFailure && error.outcome.kind === "rejected"
      ? refuse("evidence-not-fetched")
      : error;
  });
  const kept = await services.keptFiles.keep(bringing, bytes);
  if ("not" in kept) throw notKept(kept.not);
  return kept.id;
}

function tooBig(): Refusal {
  return refuse("evidence-too-big", { megabytes: String(MOST_BYTES / MEGABYTE) });
}

function notKept(not: NotKept): Refusal {
  return not === "many"
    ? refuse("evidence-not-many", { most: String(MOST_IN_PARCEL) })
    : refuse(`evidence-not-${not}`);
}
