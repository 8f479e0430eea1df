import type { Flow } from "../src/chat/dialog/flow.ts";
import { cadreOf } from "../src/chat/dialog/speaker.ts";
import { dayOf } from "../src/rules/calendar/time.ts";
import { plain } from "../src/rules/reading/plain.ts";
import { refuse } from "../src/words/refusal.ts";
import { phrase } from "../src/words/words.ts";
import { fillIn } from "./form/dialog.ts";
import { openForm } from "./form/opening.ts";

/** `/dangky [year]`: the pledge of the year (a1 ĐKCT01, duty D8) – made, gone on with, shown, changed. */
export const pledge: Flow<"words" | "forms" | "policies"> = {
  name: "pledge",
  version: 2,
  commands: ["dangky"],
  quick: false,
  keepsDraft: true,
  where: ["private"],
  permission: "keep-own-records",
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const { year, change } = readPledgeLine(talk.args, dayOf(at));
    const opened = await talk.call(() => openForm(services, "pledge", cadre, year, at));
    const { confirmed, draft, locked, code, parts } = opened;
    const title = services.words.text("pledge-title", { year, code });
    if (confirmed && (locked || !(draft || change))) {
      await talk.tell(phrase("form-paper", { title, body: confirmed.body }));
      if (locked) return talk.say("form-locked");
      return talk.offer([{ label: phrase("pledge-change"), command: `dangky sua ${year}` }]);
    }
    if (locked) throw refuse("form-locked");
    const outcome = await fillIn(talk, services, opened, {
      title,
      intro: phrase("pledge-intro", { year, code, parts: String(parts.length) }),
      draftFound: (done, all) => phrase("pledge-draft-found", { year, done, parts: all }),
    });
    if (outcome === "confirmed") await talk.say("pledge-done", { year });
  },
};

/** What follows the command: nothing, a year (this one or the next), `sửa` before it. @throws Refusal on anything else */
function readPledgeLine(args: string, today: string): { year: string; change: boolean } {
  const thisYear = Number(today.slice(0, 4));
  const match = /^(sua)? ?(?:(?:nam )?(\d{4})|nam (nay|sau))?$/.exec(plain(args));
  const year = match?.[2] ? Number(match[2]) : thisYear + (match?.[3] === "sau" ? 1 : 0);
  if (!match || year < thisYear || year > thisYear + 1)
    throw refuse("pledge-year-unclear", { year: String(thisYear) });
  return { year: String(year), change: match[1] !== undefined };
}
