import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { fitsButton } from "../../src/command-lines/command-line.ts";
import { missingLine, standingLine } from "../../src/command-lines/unit-lines.ts";
import { progressLines } from "../../src/jobs/fan-out/progress.ts";
import { type Cadre, namedFor } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { askedPeriod } from "./asked-period.ts";
import { askedSeat } from "./asked-seat.ts";
import { standingMessages, usualPeriods } from "./asked-standing.ts";
import { askedUnitAndPeriod, groupsOwnUnit } from "./asked-unit.ts";
import { standingPictures } from "./standing-pictures.ts";

type Parts = Pick<
  Services,
  | "words"
  | "cadres"
  | "policies"
  | "post"
  | "standings"
  | "plannedNotices"
  | "slowPlatforms"
  | "files"
  | "abilitiesAt"
>;

/** `/tinhhinh [ảnh] [kỳ] [đơn vị]`: the digest at any time. A group sees its own unit, and counts only. */
export const standing: Flow<keyof Parts> = {
  name: "standing",
  version: 4,
  commands: [standingLine.command],
  menu: "command-standing-menu",
  helpPage: "watch",
  help: [{ line: standingLine.of(), about: "command-standing-help", daily: true }],
  firstTry: { line: standingLine.of(), about: "command-standing-try" },
  quick: true,
  where: ["private", "group"],
  permission: "see-standing",
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const { as, line } = standingLine.read(talk.args);
    const seat = me.groupUnit
      ? cadre
      : await askedSeat(talk, services, cadre, { permission: "see-standing", line });
    const asked = await talk.call(async () => {
      const { period, unit } = me.groupUnit
        ? await inGroup(services, me.groupUnit, line, dayOf(at))
        : await inPrivate(services, seat, line, dayOf(at));
      return { unit, period: period ?? null };
    });
    const periods = asked.period ? [asked.period] : usualPeriods(at);
    const takesFiles = services.abilitiesAt(me.address).files;
    if (as === "picture") {
      const shown = await talk.work(
        phrase("work-standing"),
        () => standingPictures(services, asked.unit, { periods, takesFiles }, at),
        { mayStop: true },
      );
      for (const { text, file } of shown) {
        await talk.say("standing-said", { text });
        if (file) await talk.attach(file);
      }
      return;
    }
    const { messages, progress, hasLower } = await talk.work(
      phrase("work-standing"),
      async () => {
        const maxText = services.post.maxText(me.address);
        return {
          messages: await standingMessages(services, asked.unit, { periods, maxText, place: me.place }, at),
          progress: me.place === "private" ? await progressLines(services, asked.unit, at) : [],
          hasLower: (await services.cadres.tree(asked.unit, dayOf(at))).length > 1,
        };
      },
      { mayStop: true },
    );
    for (const text of progress) await talk.say("standing-said", { text });
    for (const { text, table } of messages) {
      await talk.say("standing-said", { text });
      if (table) await talk.table(table);
    }
    if (me.place !== "private") return talk.say("standing-group-names");
    const named = { period: asked.period?.id, unit: namedFor(cadre, asked.unit) };
    const picture = standingLine.picture(named.period, named.unit);
    const shortcuts: Shortcut[] = [];
    if (may(cadre, "see-missing"))
      shortcuts.push({ label: phrase("standing-button-missing"), command: missingLine.of(named) });
    if (hasLower && takesFiles && fitsButton(picture))
      shortcuts.push({ label: phrase("standing-button-picture"), command: picture });
    if (shortcuts.length > 0) await talk.offer(shortcuts);
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
