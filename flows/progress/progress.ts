import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { progressLine } from "../../src/command-lines/own-lines.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import { may } from "../../src/rules/access/permissions.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { DUTY_IDS, isCounted } from "../../src/rules/duties/duties.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { namesMember } from "../deeds/for-others/whom.ts";
import { sayCounted } from "./counted.ts";
import { sayForms } from "./forms.ts";
import { sayPeriod } from "./in-period.ts";

/** `/tiendo [kỳ]`: the speaker's standing in each duty. */
export const progress: Flow<"words" | "cadres" | "forms" | "policies" | "standings"> = {
  name: "progress",
  version: 1,
  commands: [progressLine.command],
  menu: "command-progress-menu",
  help: [{ line: progressLine.show(), about: "command-progress-help" }],
  firstTry: { line: progressLine.show(), about: "command-progress-help" },
  quick: true,
  where: ["private"],
  permission: "see-own-data",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const today = dayOf(await talk.now());
    if (talk.args && may(me, "see-missing")) {
      // A head who names a member here would mistake their own figures for the member's.
      const isMeant = await talk.call(async () =>
        namesMember(talk.args, await membersBook(services.cadres, me, "see-missing", today), me),
      );
      if (isMeant) throw refuse("progress-own-only", { name: asTyped(talk.args) });
    }
    const { period, rest } = periodInLine(talk.args, today);
    const history = { label: phrase("hours-button-history"), command: historyLine.list() };
    if (period && rest === "" && period.id !== periodOf("week", today).id) {
      await sayPeriod(talk, services, { me, period }, today);
      return talk.offer([history, { label: phrase("progress-button-now"), command: progressLine.show() }]);
    }
    for (const duty of DUTY_IDS.filter(isCounted)) await sayCounted(talk, services, { me, duty }, today);
    await sayForms(talk, services, me, today);
    await talk.offer([history]);
  },
};
