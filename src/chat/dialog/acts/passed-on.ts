import { fitsButton, renamed, typed } from "../../../command-lines/command-line.ts";
import { may } from "../../../rules/access/who-may.ts";
import { tellingCommand } from "../../reading/command-in-words.ts";
import type { Scene } from "../scene.ts";

/**
 * Words of somebody else that tell of a deed: nothing is logged of them unasked, as it may be theirs. While a question waits
 * they may be its answer, unless they can hardly be anything else. A picture above them is to come again.
 * @returns false where they tell of none
 */
export function sayPassedOn({ incoming, catalogue, me, said, stack, words, typed: text }: Scene): boolean {
  const { content, at } = incoming;
  if (content.kind !== "text" || !content.passedOn || !me.cadre) return false;
  const sure = tellingCommand(text, catalogue) ?? catalogue.told(text, at);
  const told =
    sure ??
    (stack.top
      ? undefined
      : (catalogue.toldAlike(text, at) ??
        catalogue.perhaps(text, at, (permission) => may(me.cadre, permission))));
  if (!told) return false;
  const line = renamed(told.command, told.rest);
  said.text(words.label(fitsButton(line) ? "passed-on" : "passed-on-long"));
  if (content.file) said.text(words.label("passed-on-picture"));
  said.offerAlso([{ value: typed(line), label: words.label("passed-on-own"), says: "yes" }]);
  return true;
}
