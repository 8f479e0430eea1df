import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { NameBook } from "../../../src/rules/organisation/name-book.ts";
import type { NameMatch } from "../../../src/rules/reading/names.ts";

/** Those other than the head whom a typed name may mean, how, and whether the head is among those it may mean. */
export interface Meant {
  cadres: Cadre[];
  by: NameMatch;
  me: boolean;
}

/** Words of the longest name that is looked for. */
export const MOST_NAME_WORDS = 6;

/** Whom a name means among those a head may log for. One's own hours are said without a name. */
export function whomMeant(name: string, members: NameBook<Cadre>, me: Cadre): Meant | undefined {
  const meant = members.meant(name);
  if (!meant) return undefined;
  const cadres = meant.those.filter(({ code }) => code !== me.code);
  return { cadres, by: meant.by, me: cadres.length < meant.those.length };
}

/** Whether a name is surely that of a member other than the head. */
export function namesMember(name: string, members: NameBook<Cadre>, me: Cadre): boolean {
  const meant = whomMeant(name, members, me);
  return meant?.by === "whole" && meant.cadres.length > 0;
}
