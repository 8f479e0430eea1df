import type { Flow } from "../src/chat/flow.ts";
import type { House } from "../src/chat/house.ts";
import { memberOf } from "../src/chat/speaker.ts";
import { progressLines } from "../src/jobs/fan-out-progress.ts";
import type { Person } from "../src/records/person.ts";
import { type Day, dayOf } from "../src/rules/time.ts";
import { phrase } from "../src/words/words.ts";
import { askedPeriod } from "./standing/asked-period.ts";
import { standingMessages, usualPeriods } from "./standing/asked-standing.ts";
import { askedUnitAndPeriod, groupsOwnUnit } from "./standing/asked-unit.ts";

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
      const { period, unit } = me.groupUnit
        ? await inGroup(house, me.groupUnit, talk.args, dayOf(at))
        : await inPrivate(house, cadre, talk.args, dayOf(at));
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

async function inGroup(house: House, own: string, line: string, today: Day) {
  const { period, rest } = askedPeriod(line, today, "tinhhinh");
  return { period, unit: await groupsOwnUnit(house, own, rest, today) };
}

async function inPrivate(house: House, cadre: Person, line: string, today: Day) {
  const { period, unit } = await askedUnitAndPeriod(house, cadre, "see-standing", line, today, "tinhhinh");
  return { period, unit: unit.code };
}
