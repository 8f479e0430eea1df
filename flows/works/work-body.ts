import type { HandedInVersion } from "../../src/records/handed-in/handed-in-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { partsAsAnswered } from "../../src/rules/forms/as-answered.ts";
import { decisionText } from "../../src/words/work-text.ts";
import { whoIs } from "../form/session.ts";
import { paperText } from "../form/text.ts";
import type { WorkParts } from "./needs.ts";

/** A version as people read it, with the decision on paper, if it came with one. */
export async function workBody(
  services: Pick<WorkParts, "words" | "forms" | "policies">,
  author: Cadre,
  version: HandedInVersion,
  today: Day,
): Promise<string> {
  const { words, forms } = services;
  const { content } = await forms.asked(version);
  const parts = partsAsAnswered(content, version, await whoIs(services, author, today));
  const { body } = paperText(words, parts, version.answers, "whole");
  if (!version.paper) return body;
  return [body, words.text("work-paper-line", { decision: decisionText(words, version.paper) })].join("\n\n");
}

/** What shows it, pictures of the decision last. */
export function filesOf({ files, paper }: HandedInVersion): string[] {
  return [...new Set([...files, ...(paper?.files ?? [])])];
}
