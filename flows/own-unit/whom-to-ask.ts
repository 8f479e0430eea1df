import type { Services } from "../../src/chat/services.ts";
import { readAddress } from "../../src/records/people/address.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { appName } from "../link/notice.ts";

/** Whom somebody can ask, a line each, and of which unit they are; the unit right above one's own. */
interface Asked {
  lines: string[];
  unit: string;
  above: string | null;
}

/** The other heads of one's unit; where there is none, those of the nearest unit above that has some. */
export async function whomToAsk(
  services: Pick<Services, "words" | "cadres" | "entrusting">,
  me: Cadre,
  today: Day,
): Promise<Asked> {
  const { words, cadres } = services;
  const codes = await cadres.above(me.unit, today);
  const above = codes[0] === undefined ? null : ((await cadres.unit(codes[0], today))?.name ?? null);
  for (const code of [me.unit, ...codes]) {
    const heads = (await cadres.heads(code, today)).filter((head) => head.code !== me.code);
    const [first] = heads;
    if (!first) continue;
    const links = await cadres.linksOf(heads.map((head) => head.code));
    const unit = (await cadres.unit(code, today))?.name ?? first.unitName;
    const given = await services.entrusting.ofUnit(code, today);
    const lines = heads.map(({ code: head, name, positions: [own = ""] }) => {
      const standsIn = given.find(
        ({ work, holder, isOffer }) => work === "stand-in" && !isOffer && holder.code === head,
      );
      const position = standsIn
        ? words.text("unit-stand-in", { giver: standsIn.giver.name, until: fullDate(standsIn.until) })
        : own;
      const open = (links.get(head) ?? []).filter(({ reachable }) => reachable);
      const apps = new Set(open.map(({ _id }) => appName(services, readAddress(_id).channel)));
      if (apps.size === 0) return words.text("unit-head", { position, name });
      return words.text("unit-head-here", { position, name, apps: [...apps].join(", ") });
    });
    return { lines, unit, above };
  }
  return { lines: [], unit: me.unitName, above };
}
