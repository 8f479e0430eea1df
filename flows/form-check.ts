import type { House } from "../src/chat/house.ts";
import type { Talk } from "../src/chat/talk.ts";
import { type Phrase, phrase } from "../src/words/words.ts";
import { fillPart } from "./form-fill.ts";
import type { FormSession } from "./form-session.ts";
import { type PaperText, paperText } from "./form-text.ts";

const NONE = "-";

/** Shows the filled form and lets any single part be changed, until it is confirmed or left for later. */
export async function checkForm(
  talk: Talk,
  house: House,
  session: FormSession,
  title: string,
): Promise<"confirmed" | "later"> {
  let length: "short" | "whole" = "short";
  for (;;) {
    const paper = paperText(house.words, session.parts, session.answers, length);
    await talk.tell(paperPhrase(title, paper));
    const deed = await askDeed(talk, paper.left > 0);
    if (deed === "confirm") return "confirmed";
    if (deed === "later") return "later";
    length = deed === "full" ? "whole" : "short";
    if (deed === "edit") await editPart(talk, house, session);
  }
}

export function paperPhrase(title: string, { body }: PaperText): Phrase {
  return phrase("form-paper", { title, body });
}

/** Lets the person pick one part and answers it anew. */
export async function editPart(talk: Talk, house: House, session: FormSession): Promise<void> {
  const options = session.parts.map(({ id, title }) => ({ value: id, label: title }));
  const none = { value: NONE, label: house.words.label("form-edit-none") };
  const picked = await talk.pick(phrase("form-edit-which"), [...options, none]);
  const part = session.parts.find((candidate) => candidate.id === picked);
  if (part) await fillPart(talk, house, session, part, "all");
}

function askDeed(talk: Talk, isCut: boolean): Promise<"confirm" | "edit" | "full" | "later"> {
  const ask = phrase("form-check-ask");
  const [confirm, edit, later] = ["form-confirm", "form-edit", "form-later"] as const;
  if (!isCut) return talk.choose(ask, { confirm, edit, later });
  return talk.choose(ask, { confirm, edit, full: "form-full", later });
}
