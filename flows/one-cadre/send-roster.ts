import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { writeRoster } from "../../src/papers/roster/export.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { handOver } from "../way-for-files.ts";

/** `/canbo tệp`: the roster of one's own unit and those below, as it goes in: imported again it changes nothing. */
export async function sendRoster(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "rosters" | "abilitiesAt" | "files" | "post">,
  me: Pick<CadreSpeaking, "cadre" | "address">,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { unit, unitName } = me.cadre;
  const isSent = await handOver(talk, services, me, {
    async write() {
      const tree = await services.cadres.tree(unit, today);
      const stored = await services.rosters.stored({ units: tree.map(({ code }) => code) });
      const name = services.words.text("cadre-file-name", { unit });
      return {
        name,
        bytes: await writeRoster(stored, today, unit),
        caption: phrase("cadre-file", { unit: unitName }),
      };
    },
  });
  if (isSent) return;
  const who = await talk.call(async () => {
    const printers = await printersAbove(services, me, today);
    return printers.map(({ name, unitName }) => `${name} (${unitName})`).join(", ");
  });
  if (who) await talk.say("paper-nowhere-but", { who });
  else await talk.say("paper-nowhere");
}

/** Heads of one's unit, or of the nearest above, on an app that takes files: they can print it. */
async function printersAbove(
  services: Pick<Services, "cadres" | "abilitiesAt">,
  { cadre }: Pick<CadreSpeaking, "cadre">,
  today: string,
) {
  for (const code of [cadre.unit, ...(await services.cadres.above(cadre.unit, today))]) {
    const heads = (await services.cadres.heads(code, today)).filter((head) => head.code !== cadre.code);
    const links = await services.cadres.linksOf(heads.map((head) => head.code));
    const able = heads.filter((head) =>
      links.get(head.code)?.some(({ _id, reachable }) => reachable && services.abilitiesAt(_id).files),
    );
    if (able.length > 0) return able;
  }
  return [];
}
