import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import type { FormManner } from "./dialog.ts";
import { fillPart } from "./fill.ts";
import type { FormSession } from "./session.ts";
import { type PaperText, paperText } from "./text.ts";

const NONE = "-";

/** Shows the filled form and lets any single part be changed, until it is confirmed or left for later. */
export async function checkForm(
  talk: Talk,
  services: Pick<Services, "words" | "forms">,
  session: FormSession,
  { title, beside }: Pick<FormManner, "title" | "beside">,
): Promise<"confirmed" | "later"> {
  let length: "short" | "whole" = "short";
  for (;;) {
    const paper = paperText(services.words, session.parts, session.answers, length);
    const body = beside === undefined ? paper.body : `${beside}\n\n${paper.body}`;
    await talk.tell(paperPhrase(title, { body }));
    const deed = await askDeed(talk, paper.left > 0);
    if (deed === "confirm") return "confirmed";
    if (deed === "later") return "later";
    length = deed === "full" ? "whole" : "short";
    if (deed === "edit") await editPart(talk, services, session);
  }
}

export function paperPhrase(title: string, { body }: Pick<PaperText, "body">): Phrase {
  return phrase("form-paper", { title, body });
}

/** Lets the person pick one part and answer it again. @param among those that are theirs to change */
export async function editPart(
  talk: Talk,
  services: Pick<Services, "words" | "forms">,
  session: FormSession,
  among = session.parts,
): Promise<void> {
  const options = among.map(({ id, title }) => ({ value: id, label: title }));
  const none = { value: NONE, label: services.words.label("form-edit-none") };
  const picked = await talk.pick(phrase("form-edit-which"), [...options, none]);
  const part = among.find((candidate) => candidate.id === picked);
  if (part) await fillPart(talk, services, session, { part, which: "all" });
}

function askDeed(talk: Talk, isCut: boolean): Promise<"confirm" | "edit" | "full" | "later"> {
  const ask = phrase("form-check-ask");
  const [confirm, edit, later] = ["form-confirm", "form-edit", "form-later"] as const;
  if (!isCut) return talk.choose(ask, { confirm, edit, later });
  return talk.choose(ask, { confirm, edit, full: "form-full", later });
}
