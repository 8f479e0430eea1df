import type { Talk } from "../../src/chat/dialog/talk.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/who-may.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { createNameBook } from "../../src/rules/organisation/name-book.ts";
import { namedFirst } from "../../src/rules/reading/talk/named-first.ts";
import { phrase } from "../../src/words/words.ts";
import type { Parts } from "./for-others/log-for-one.ts";
import { namesMember } from "./for-others/whom.ts";
import type { DeedShape } from "./shape.ts";

/**
 * Whether a deed is the speaker's, of whose note another member of the unit is the first word: “Bích đi sinh hoạt tối qua”. If not, it
 * says that nothing was logged.
 */
export async function isOwnThoughNamed(
  talk: Talk,
  services: Pick<Parts, "cadres">,
  { me, note, shape }: { me: Cadre; note: string; shape: DeedShape },
  today: Day,
): Promise<boolean> {
  const name = namedFirst(note);
  if (name === undefined) return true;
  const isFellow = await talk.call(async () => {
    const fellows = await services.cadres.members(me.unit, { below: false }, today);
    const called = fellows.filter((one) => givenNameOf(one) === name.split(" ").at(-1));
    return !note.split(/[\s,]+/u).includes(givenNameOf(me)) && namesMember(name, createNameBook(called), me);
  });
  if (!isFellow) return true;
  const meant = await talk.choose(phrase("deed-ask-own", { name }), {
    own: "deed-own-mine",
    theirs: "deed-own-theirs",
  });
  if (meant === "own") return true;
  if (may(me, "log-for-others"))
    await talk.say("deed-theirs-for-head", { example: `${shape.line.lead(name)}${shape.example}` });
  else
    await talk.say("deed-theirs-left", {
      example: slashed({ command: shape.line.command, args: shape.example }),
    });
  return false;
}

function givenNameOf({ name }: Pick<Cadre, "name">): string {
  return name.split(" ").at(-1) ?? "";
}
