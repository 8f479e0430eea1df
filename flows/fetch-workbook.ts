import { SendFailure } from "../src/chat/message/channel.ts";
import type { SentFile } from "../src/chat/message/incoming.ts";
import type { Services } from "../src/chat/services.ts";
import { LIMITS } from "../src/papers/workbook/limits.ts";
import type { Address } from "../src/records/people/address.ts";
import { refuse } from "../src/words/refusal.ts";

/** The bytes of a workbook that was sent here. @throws Refusal when it is too large, or its platform has it no more */
export async function fetchWorkbook(
  { download }: Pick<Services, "download">,
  address: Address,
  file: SentFile,
): Promise<Uint8Array> {
  try {
    return await download(address, file, LIMITS.bytesPacked);
  } catch (error) {
    const gone = error instanceof SendFailure && error.outcome.kind === "rejected";
    throw gone ? refuse("roster-file-gone") : error;
  }
}
