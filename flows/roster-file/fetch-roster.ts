import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { SentFile } from "../../src/chat/message/incoming.ts";
import type { Services } from "../../src/chat/services.ts";
import { LIMITS } from "../../src/papers/workbook/limits.ts";
import { refuse } from "../../src/words/refusal.ts";

const MEGABYTE = 1024 * 1024;

export async function fetchFile(
  services: Pick<Services, "download">,
  me: CadreSpeaking,
  file: SentFile,
): Promise<Uint8Array> {
  const most = LIMITS.bytesPacked;
  if (file.bytes > most) throw refuse("roster-file-too-big", { megabytes: String(most / MEGABYTE) });
  try {
    return await services.download(me.address, file, most);
  } catch (error) {
    const gone = error instanceof SendFailure && error.outcome.kind === "rejected";
    throw gone ? refuse("roster-file-gone") : error;
  }
}
