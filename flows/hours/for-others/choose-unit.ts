import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { phrase } from "../../../src/words/words.ts";

/** Lets a head choose the own unit or one below it, one level of the tree at a time. */
export async function chooseUnit(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  me: Cadre,
  today: Day,
): Promise<{ code: string; name: string }> {
  const tree = await talk.call(() => services.cadres.tree(me.unit, today));
  // As it was read then: by a later answer the head may have moved.
  let unit: { code: string; name: string } = tree[0] ?? { code: me.unit, name: me.unitName };
  for (;;) {
    const below = tree.filter((candidate) => candidate.parent === unit.code);
    if (below.length === 0) return unit;
    const itself = {
      value: unit.code,
      label: services.words.text("hours-many-unit-itself", { name: unit.name }),
    };
    const options = below.map(({ code, name }) => ({ value: code, label: name }));
    const code = await talk.pick(phrase("hours-many-ask-unit"), [itself, ...options]);
    const next = below.find((candidate) => candidate.code === code);
    if (!next) return unit;
    unit = next;
  }
}
