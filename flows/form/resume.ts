import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { paperPhrase } from "./check.ts";
import type { FormSession } from "./session.ts";
import { paperText } from "./text.ts";

/** Asks about an existing draft: continue it, start again, or look at it first. */
export async function askAboutDraft(
  talk: Talk,
  services: Pick<Services, "words">,
  { parts, answers }: FormSession,
  { title, found }: { title: string; found: Phrase },
): Promise<"continue" | "anew" | "later"> {
  await talk.tell(found);
  const ask = phrase("form-draft-ask");
  const [goOn, anew] = ["form-continue", "form-anew"] as const;
  const first = await talk.choose(ask, { continue: goOn, anew, show: "form-show-draft" });
  if (first !== "show") return first;
  await talk.tell(paperPhrase(title, paperText(services.words, parts, answers, "whole")));
  return talk.choose(ask, { continue: goOn, anew, later: "form-later" });
}
