import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { unitsInReach } from "../../../src/records/people/reach.ts";
import type { Permission } from "../../../src/rules/access/permissions.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { type Phrase, phrase } from "../../../src/words/words.ts";

/** Lets somebody choose one of the units in their reach, one level of the tree at a time. @param question of each level */
export async function chooseUnit(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  me: Cadre,
  permission: Permission,
  today: Day,
  question: Phrase = phrase("hours-many-ask-unit"),
): Promise<{ code: string; name: string }> {
  const tree = await talk.call(() => unitsInReach(services.cadres, me, permission, today));
  const codes = new Set(tree.map(({ code }) => code));
  const tops = tree.filter(({ parent }) => parent === null || !codes.has(parent));
  let unit: { code: string; name: string } | undefined = tops.length > 1 ? undefined : tops[0];
  for (;;) {
    const below = unit ? tree.filter((candidate) => candidate.parent === unit?.code) : tops;
    if (unit && below.length === 0) return unit;
    const itself = unit && {
      value: unit.code,
      label: services.words.text("hours-many-unit-itself", { name: unit.name }),
    };
    const options = below.map(({ code, name }) => ({ value: code, label: name }));
    const code = await talk.pick(question, itself ? [itself, ...options] : options);
    const next = below.find((candidate) => candidate.code === code);
    if (!next) return unit ?? { code: me.unit, name: me.unitName };
    unit = next;
  }
}
