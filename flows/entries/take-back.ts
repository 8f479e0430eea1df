import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { entryTitle } from "../../src/words/entry-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { Asked } from "./change.ts";
import type { EntriesParts } from "./needs.ts";
import { theirEntry } from "./seen-entry.ts";

/** Takes an entry out of the reports, or puts it back. */
export async function takeBack(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  { does, ...asked }: Asked & { does: "take-back" | "put-back" },
): Promise<void> {
  const at = await talk.now();
  const title = await talk.call(async (key) => {
    const { entry } = await theirEntry(services, me.cadre, asked, dayOf(at));
    const title = entryTitle(services.words, entry);
    const isSo = (entry.state === "taken-back") === (does === "take-back");
    if (isSo) return title;
    const doing = { key, by: me.cadre.code, at: new Date(at) };
    const changed = await services.entries.change(asked.id, entry.acts.length, { does }, doing);
    if (changed.kind !== "done") throw refuse("entry-late", { title });
    return title;
  });
  const { line } = asked.book;
  if (does === "put-back") return talk.say("entry-put-back", { title });
  await talk.say("entry-taken-back", { title });
  await talk.offer([{ label: phrase("entry-button-put-back"), command: line.putBack(asked.id) }]);
}
