import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { PaperName } from "../../src/rules/papers/papers.ts";
import { printedName } from "../../src/words/paper-words.ts";
import { phrase } from "../../src/words/words.ts";

/** One step back: to the template of those above, or to ours. Papers of years that are over keep theirs. */
export async function dropTemplate(
  talk: Talk,
  { words, templates }: Pick<Services, "words" | "templates">,
  { unit, unitName, code }: Cadre,
  paper: PaperName,
): Promise<void> {
  const said = { unit: unitName, paper: printedName(words, paper) };
  const hasOwn = await talk.call(async () =>
    Boolean((await templates.decisions(unit, paper)).at(-1)?.content),
  );
  if (!hasOwn) return talk.say("template-none", said);
  const ask = phrase("template-drop-ask", said);
  if ((await talk.choose(ask, { yes: "template-drop-yes", no: "own-form-no" })) === "no")
    return talk.say("own-form-left");
  const at = new Date(await talk.now());
  await talk.call((key) => templates.decide(unit, paper, { key, by: code, at, bytes: null }));
  await talk.say("template-ours-again", said);
}
