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
  const { words } = services;
  const ask = phrase("form-draft-ask");
  const options = [
    { value: "continue", label: words.label("form-continue"), leadsOn: true as const },
    { value: "anew", label: words.label("form-anew") },
  ];
  const first = await talk.pick(ask, [...options, { value: "show", label: words.label("form-show-draft") }]);
  if (first === "continue" || first === "anew") return first;
  await talk.tell(paperPhrase(title, paperText(words, parts, answers, "whole")));
  const then = await talk.pick(ask, [...options, { value: "later", label: words.label("form-later") }]);
  return then === "continue" || then === "anew" ? then : "later";
}
