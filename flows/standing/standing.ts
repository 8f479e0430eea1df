import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Services } from "../../src/chat/services.ts";
import { missingLine, standingLine } from "../../src/command-lines/unit-lines.ts";
import { progressLines } from "../../src/jobs/fan-out/progress.ts";
import { type Cadre, namedFor } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/permissions.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { askedPeriod } from "./asked-period.ts";
import { askedSeat } from "./asked-seat.ts";
import { standingMessages, usualPeriods } from "./asked-standing.ts";
import { askedUnitAndPeriod, groupsOwnUnit } from "./asked-unit.ts";

/** `/tinhhinh [kỳ] [đơn vị]`: the digest at any time. A group sees its own unit, and counts only. */
export const standing: Flow<
  "words" | "cadres" | "policies" | "post" | "standings" | "plannedNotices" | "slowPlatforms"
> = {
  name: "standing",
  version: 3,
  commands: [standingLine.command],
  menu: "command-standing-menu",
  help: [{ line: standingLine.of(), about: "command-standing-help" }],
  firstTry: { line: standingLine.of(), about: "command-standing-try" },
  quick: true,
  where: ["private", "group"],
  permission: "see-standing",
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const seat = me.groupUnit
      ? cadre
      : await askedSeat(talk, services, cadre, { permission: "see-standing", line: talk.args });
    const { messages, progress, command } = await talk.call(async () => {
      const { period, unit } = me.groupUnit
        ? await inGroup(services, me.groupUnit, talk.args, dayOf(at))
        : await inPrivate(services, seat, talk.args, dayOf(at));
      const own = namedFor(cadre, unit);
      const periods = period ? [period] : usualPeriods(at);
      const maxText = services.post.maxText(me.address);
      return {
        messages: await standingMessages(services, unit, { periods, maxText, place: me.place }, at),
        progress: me.place === "private" ? await progressLines(services, unit, at) : [],
        command: missingLine.of({ period: period?.id, unit: own }),
      };
    });
    for (const text of progress) await talk.say("standing-said", { text });
    for (const { text, table } of messages) {
      await talk.say("standing-said", { text });
      if (table) await talk.table(table);
    }
    if (me.place === "private" && may(cadre, "see-missing"))
      await talk.offer([{ label: phrase("standing-button-missing"), command }]);
  },
};

async function inGroup(services: Pick<Services, "cadres">, own: string, line: string, today: Day) {
  const { period, rest } = askedPeriod(line, standingLine.command, today);
  return { period, unit: await groupsOwnUnit(services, own, rest, today) };
}

async function inPrivate(services: Pick<Services, "cadres">, cadre: Cadre, line: string, today: Day) {
  const { period, unit } = await askedUnitAndPeriod(
    services,
    cadre,
    { permission: "see-standing", line, command: standingLine.command },
    today,
  );
  return { period, unit: unit.code };
}
