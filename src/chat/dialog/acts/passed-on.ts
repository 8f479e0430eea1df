import { renamed, typed } from "../../../command-lines/command-line.ts";
import { may } from "../../../rules/access/who-may.ts";
import type { Scene } from "../scene.ts";

/**
 * Words of somebody else that tell of a deed: nothing is logged of them unasked, as it may be theirs.
 * @returns false where they tell of none
 */
export function sayPassedOn({ incoming, catalogue, me, said, words, typed: text }: Scene): boolean {
  const { content, at } = incoming;
  if (content.kind !== "text" || !content.passedOn || !me.cadre) return false;
  const told =
    catalogue.told(text, at) ??
    catalogue.toldAlike(text, at) ??
    catalogue.perhaps(text, at, (permission) => may(me.cadre, permission));
  if (!told) return false;
  said.text(words.label("passed-on"));
  const value = typed(renamed(told.command, told.rest));
  said.offerAlso([{ value, label: words.label("passed-on-own"), says: "yes" }]);
  return true;
}
