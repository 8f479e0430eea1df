import type { Absent } from "../../src/records/absences/absent.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Words } from "../../src/words/words.ts";

/** Who is away, as questions and answers call them: the speaker, a member by name, or a unit. */
export interface WhomText {
  /** At the beginning of a sentence. */
  who: string;
  whom: string;
}

export function whomText(
  words: Words,
  me: Cadre,
  { name, person }: Pick<Absent, "name" | "person">,
): WhomText {
  const whom = !person
    ? name
    : person.code === me.code
      ? words.label("absence-whom-own")
      : words.text("absence-whom-member", { name });
  return { who: `${whom.slice(0, 1).toUpperCase()}${whom.slice(1)}`, whom };
}
