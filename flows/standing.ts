import type { Flow } from "../src/chat/flow.ts";
import { memberOf } from "../src/chat/speaker.ts";
import { progressLines } from "../src/jobs/fan-out-progress.ts";
import { dayOf } from "../src/rules/time.ts";
import { phrase } from "../src/words/words.ts";
import { askedPeriod } from "./standing/asked-period.ts";
import { standingMessages, usualPeriods } from "./standing/asked-standing.ts";
import { askedUnit, groupsOwnUnit } from "./standing/asked-unit.ts";

/** `/tinhhinh [kỳ] [đơn vị]`: the digest at any time. A group sees its own unit, and counts only. */
export const standing: Flow = {
  name: "standing",
  version: 1,
  commands: ["tinhhinh"],
  quick: true,
  where: ["private", "group"],
  deed: "see-standing",
  async run(talk, me, house) {
    const { cadre } = memberOf(me);
    const at = await talk.now();
    const { messages, progress, command } = await talk.call(async () => {
      const { period, rest } = askedPeriod(talk.args, dayOf(at), "tinhhinh");
      const unit = me.groupUnit
        ? await groupsOwnUnit(house, me.groupUnit, rest, dayOf(at))
        : (await askedUnit(house, cadre, "see-standing", rest, dayOf(at))).code;
      const own = unit === cadre.unit ? "" : unit;
      return {
        messages: await standingMessages(house, unit, period ? [period] : usualPeriods(at), at),
        progress: me.place === "private" ? await progressLines(house, unit, at) : [],
        command: ["chuanop", period?.id, own].filter(Boolean).join(" "),
      };
    });
    for (const text of progress) await talk.say("standing-said", { text });
    for (const { text, table } of messages) {
      await talk.say("standing-said", { text });
      if (table) await talk.table(table);
    }
    if (me.place === "private") await talk.offer([{ label: phrase("standing-button-missing"), command }]);
  },
};
