import type { Services } from "../../src/chat/services.ts";
import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { missingSheets } from "../../src/papers/missing-list.ts";
import { readAddress } from "../../src/records/people/address.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { HowFar } from "../../src/rules/how-far.ts";
import { appName } from "../link/notice.ts";
import type { WayForFiles } from "../way-for-files.ts";
import type { Missing } from "./asked-missing.ts";
import { countOf } from "./missing-headings.ts";

/** What became of the list as a file. */
export interface SentMissing {
  way: "here" | "elsewhere";
  /** Rows in it. */
  count: number;
  file: { id: string; name: string };
  /** The app that it went to. */
  app: string;
}

/** Writes the whole list into a workbook, and sends it where this chat takes no files. The same key sends it once. */
export async function sendMissing(
  services: Pick<Services, "words" | "files" | "post">,
  { found, way, key, howFar }: { found: readonly Missing[]; way: WayForFiles; key: string; howFar: HowFar },
  at: number,
): Promise<SentMissing> {
  const { words } = services;
  const bytes = await makePaper({ kind: "sheets", sheets: missingSheets(words, found, dayOf(at)) }, howFar);
  howFar(1, 1); // What was stopped meanwhile goes nowhere.
  const unit = found[0]?.standing.unit.code ?? "";
  const file = await services.files.put(words.text("missing-file-name", { unit }), bytes);
  const count = found.reduce((sum, each) => sum + countOf(each), 0);
  const app = appName(services, readAddress(way.address).channel);
  if (!way.here) {
    const text = words.text("missing-file", { count: String(count) });
    await services.post.send(way.address, `missing:${key}`, [{ text, file }]);
  }
  return { way: way.here ? "here" : "elsewhere", count, file, app };
}
