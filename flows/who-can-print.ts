import type { Services } from "../src/chat/services.ts";
import type { Cadre } from "../src/records/people/cadre.ts";
import type { Day } from "../src/rules/calendar/time.ts";
import { type Phrase, phrase } from "../src/words/words.ts";

/** Said to somebody none of whose apps takes files: which other heads can print it, and how to get it oneself. */
export async function whoCanPrint(
  { cadres }: Pick<Services, "cadres">,
  { code, unit }: Pick<Cadre, "code" | "unit">,
  today: Day,
): Promise<Phrase> {
  const heads = (await cadres.heads(unit, today)).filter((head) => head.code !== code);
  if (heads.length === 0) return phrase("paper-no-files");
  return phrase("paper-no-files-but", { heads: heads.map(({ name }) => name).join(", ") });
}
