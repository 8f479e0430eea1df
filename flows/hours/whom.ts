import type { Cadre } from "../../src/records/people/cadre.ts";
import { foldCode } from "../../src/rules/organisation/roster-code.ts";
import { matchOfName, type NameMatch, withoutTitle } from "../../src/rules/reading/names.ts";

/** Those whom a typed name may mean, how, and whether the one who typed it is among them. */
export interface Meant {
  cadres: Cadre[];
  by: NameMatch;
  me: boolean;
}

/** A longer name is not looked for. */
export const MOST_NAME_WORDS = 6;

const SURENESS: readonly NameMatch[] = ["whole", "alike", "begun"];

/** Whom a name means among those a head may log for: by code, or by the words of a name, the surest first; a title is left out. */
export function whomMeant(name: string, members: readonly Cadre[], me: Cadre): Meant | undefined {
  const but = (all: Cadre[], by: NameMatch): Meant => {
    const cadres = all.filter(({ code }) => code !== me.code);
    return { cadres, by, me: cadres.length < all.length };
  };
  const folded = foldCode(name);
  const coded = members.filter(({ code }) => foldCode(code) === folded);
  if (coded.length > 0) return but(coded, "whole");
  // Once a spelling: a city's head has twenty thousand members.
  const fits = [...new Set([name, withoutTitle(name)])].map((said) =>
    members.map((member) => ({ member, by: matchOfName(member.name, said) })),
  );
  for (const by of SURENESS) {
    for (const fit of fits) {
      const all = fit.filter((each) => each.by === by).map(({ member }) => member);
      if (all.length > 0) return but(all, by);
    }
  }
  return undefined;
}

/** Whether a name is surely that of a member other than the head. */
export function namesMember(name: string, members: readonly Cadre[], me: Cadre): boolean {
  const meant = whomMeant(name, members, me);
  return meant?.by === "whole" && meant.cadres.length > 0;
}
