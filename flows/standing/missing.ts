import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { missingLine } from "../../src/command-lines/unit-lines.ts";
import { missing as whoIsMissing } from "../../src/jobs/digests/missing.ts";
import { nudgeCommand } from "../../src/jobs/nudges/buttons.ts";
import { phrase } from "../../src/words/words.ts";
import { askedMissing, missingText } from "./asked-missing.ts";

/** `/chuanop [việc] [kỳ] [đơn vị]`: who is missing what, by name and in private, with buttons to nudge them. */
export const missing: Flow<"words" | "cadres" | "standings"> = {
  name: "missing",
  version: 1,
  commands: [missingLine.command],
  menu: "command-missing-menu",
  help: [{ line: missingLine.of(), about: "command-missing-help" }],
  quick: true,
  where: ["private"],
  permission: "see-missing",
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const lists = await talk.call(async () => {
      const found = await askedMissing(services, cadre, { permission: "see-missing", line: talk.args }, at);
      return found.map((each) => ({
        text: missingText(services, each, at),
        duty: each.duty,
        command: nudgeCommand(
          each.duty,
          each.period.id,
          each.standing.unit.code === cadre.unit ? "" : each.standing.unit.code,
        ),
        count: whoIsMissing(each.standing, each.duty).length,
      }));
    });
    for (const { text } of lists) await talk.say("standing-said", { text });
    const lacking = lists.filter(({ count }) => count > 0);
    if (lacking.length > 0)
      await talk.offer(
        lacking.map(({ duty, command }) => ({ label: phrase(`duty-${duty}-button-nudge`), command })),
      );
  },
};
