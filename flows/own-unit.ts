import type { Flow } from "../src/chat/dialog/flow.ts";
import { cadreOf } from "../src/chat/dialog/speaker.ts";
import type { Services } from "../src/chat/services.ts";
import { unitLine } from "../src/command-lines/own-lines.ts";
import type { Cadre } from "../src/records/people/cadre.ts";
import { type Day, dayOf } from "../src/rules/calendar/time.ts";

/** `/donvi`: one's unit, and whom to ask there. Names and whether they are on the app, never a phone number. */
export const ownUnit: Flow<"words" | "cadres"> = {
  name: "own-unit",
  version: 1,
  commands: [unitLine.command],
  menu: "command-unit-menu",
  help: [{ line: unitLine.show(), about: "command-unit-help" }],
  quick: true,
  where: ["private"],
  permission: "see-own-data",
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const today = dayOf(await talk.now());
    const { lines, unit } = await talk.call(() => whomToAsk(services, cadre, today));
    if (unitLine.read(talk.args).complaint) await talk.say("unit-complaint");
    await talk.say("unit-own", { unit: cadre.unitName });
    if (lines.length > 0) await talk.say("unit-heads", { unit, heads: lines.join("\n") });
    else await talk.say("unit-no-heads");
  },
};

/** The other heads of one's unit; where there is none, those of the nearest unit above that has some. */
async function whomToAsk(
  { words, cadres }: Pick<Services, "words" | "cadres">,
  me: Cadre,
  today: Day,
): Promise<{ lines: string[]; unit: string }> {
  for (const code of [me.unit, ...(await cadres.above(me.unit, today))]) {
    const heads = (await cadres.heads(code, today)).filter((head) => head.code !== me.code);
    const [first] = heads;
    if (!first) continue;
    const links = await cadres.linksOf(heads.map((head) => head.code));
    const lines = heads.map(({ code: head, name, positions: [position = ""] }) =>
      words.text(links.get(head)?.some(({ reachable }) => reachable) ? "unit-head-here" : "unit-head", {
        position,
        name,
      }),
    );
    return { lines, unit: first.unitName };
  }
  return { lines: [], unit: me.unitName };
}
