import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre, Unit } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";
import { clipped } from "../../src/words/spoken.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";

/** Units offered by button; any other one is typed. */
const MOST_OFFERED = 8;

/** Where a unit is looked for: its own one and those below. */
interface Within {
  readonly top: string;
  readonly question: Phrase;
  /** What was said already; empty: nothing. */
  readonly words: string;
}

/** The unit that words mean in a tree of units; asks until it is one. */
export async function askUnit(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  { top, question, words }: Within,
  today: Day,
): Promise<Pick<Unit, "code" | "name">> {
  for (let said = words; ; ) {
    const tried = said;
    const { found, offered } = await talk.call(() => look(services, top, tried, today));
    const [only, ...others] = found;
    if (only && others.length === 0) return only;
    const asked = only ? phrase("cadre-unit-several", { given: clipped(said, 40) }) : question;
    const shown = only ? found : offered;
    const unknown = said !== "" && !only;
    const about = unknown ? phrase("cadre-unit-unknown", { given: clipped(said, 40) }) : asked;
    said = await talk.ask(
      about,
      (text) => ({ value: text }),
      shown.slice(0, MOST_OFFERED).map(({ code, name }) => ({
        label: phrase("cadre-unit-option", { name }),
        text: shown.filter((other) => other.name === name).length > 1 ? code : name,
      })),
    );
  }
}

async function look(
  { cadres }: Pick<Services, "cadres">,
  top: string,
  words: string,
  today: Day,
): Promise<Record<"found" | "offered", Pick<Cadre, "code" | "name">[]>> {
  const tree = (await cadres.tree(top, today)).map(({ code, name }) => ({ code, name }));
  if (tree.length === 1 && words === "") return { found: tree, offered: tree };
  return { found: words === "" ? [] : unitsMeant(tree, words), offered: tree.slice(0, MOST_OFFERED) };
}
