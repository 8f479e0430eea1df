import type { Option } from "../../../src/chat/message/outgoing.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { Words } from "../../../src/words/words.ts";
import { toldApart } from "../../told-apart.ts";

/** People to choose from: by name, beside it the unit where they are of several. */
export function optionsOf(
  words: Words,
  cadres: readonly Pick<Cadre, "code" | "rosterCode" | "name" | "unit" | "unitName">[],
): Option[] {
  const isMixed = new Set(cadres.map((person) => person.unit)).size > 1;
  return toldApart(
    words,
    cadres.map(({ code: value, rosterCode, name, unitName }) => ({
      value,
      rosterCode,
      label: isMixed ? `${name} – ${unitName}` : name,
    })),
  );
}
