import type { Flow } from "../src/chat/dialog/flow.ts";
import { cadreOf } from "../src/chat/dialog/speaker.ts";
import { pledgeLine } from "../src/command-lines/form-lines.ts";
import { paperLine } from "../src/command-lines/paper-line.ts";
import { dayOf } from "../src/rules/calendar/time.ts";
import { refuse } from "../src/words/refusal.ts";
import { phrase } from "../src/words/words.ts";
import { fillIn } from "./form/dialog.ts";
import { openForm } from "./form/opening.ts";
import { agreedToPledge } from "./unit-lists/agreed-to-pledge.ts";

/** `/dangky [year]`: the pledge of the year (a1 ĐKCT01, duty D8) – made, continued, shown, changed. */
export const pledge: Flow<"words" | "cadres" | "forms" | "policies" | "discussions"> = {
  name: "pledge",
  version: 5,
  commands: [pledgeLine.command],
  menu: "command-pledge-menu",
  helpPage: "papers",
  help: [{ line: pledgeLine.open(), about: "command-pledge-help" }],
  quick: false,
  keepsDraft: true,
  where: ["private"],
  permission: "keep-own-records",
  closedWhileNew: true,
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const asked = pledgeLine.read(talk.args, dayOf(at));
    if (!asked) throw refuse("pledge-year-unclear", { year: dayOf(at).slice(0, 4) });
    const { year, change, goOn } = asked;
    const opened = await talk.call(() => openForm(services, cadre, { paper: "pledge", period: year }, at));
    const { confirmed, draft, locked, code, parts } = opened;
    const title = services.words.text("pledge-title", { year, code });
    if (confirmed && (locked || !(draft || change))) {
      await talk.tell(phrase("form-paper", { title, body: confirmed.body }));
      if (locked) return talk.say("form-locked");
      return talk.offer([
        { label: phrase("pledge-change"), command: pledgeLine.change(year) },
        { label: phrase("paper-button"), command: paperLine.own("a1", year) },
      ]);
    }
    if (locked) throw refuse("form-locked");
    const agreed = await talk.call(() => agreedToPledge(services, cadre, dayOf(at)));
    const outcome = await fillIn(talk, services, opened, {
      agreed,
      title,
      goOn,
      intro: phrase("pledge-intro", { year, code, parts: String(parts.length) }),
      draftFound: (done, all) => phrase("pledge-draft-found", { year, done, parts: all }),
    });
    if (outcome !== "confirmed") return;
    await talk.say("pledge-done", { year });
    await talk.offer([{ label: phrase("paper-button"), command: paperLine.own("a1", year) }]);
  },
};
