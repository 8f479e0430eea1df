import type { Talk } from "../../src/chat/dialog/talk.ts";
import { workLine } from "../../src/command-lines/work-line.ts";
import { tellOfWork } from "../../src/jobs/letters/work-letters.ts";
import type { PaperDecision } from "../../src/records/handed-in/handed-in-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { answersFor } from "../../src/rules/forms/answered.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { titleIn } from "../../src/words/work-text.ts";
import { mustBeOfOpenYear } from "../ask-decision.ts";
import type { WorkParts } from "./needs.ts";
import type { OpenedWork } from "./opening.ts";

/** What is handed in: a draft as it was seen, with its files and the decision on paper, if there is one. */
interface HandedIn extends Pick<OpenedWork, "session" | "group"> {
  files: string[];
  paper: PaperDecision | null;
}

/** Hands a work in, once, and tells those who are to decide. */
export async function handIn(
  talk: Talk,
  services: WorkParts,
  cadre: Cadre,
  { session, group, files, paper }: HandedIn,
): Promise<void> {
  const { period: ref, parts, answers, seen, form, formVersion } = session;
  const at = await talk.now();
  const today = dayOf(at);
  const names = await talk.call(async (key) => {
    if (paper) mustBeOfOpenYear(paper.day, await services.policies.of(cadre.unit, today), today);
    const confirmedAt = new Date(at);
    const version = {
      ...{ form, formVersion, group, confirmedAt, files, paper },
      ...{ reason: null, figures: null, answers: answersFor(parts, answers) },
    };
    const doing = { key, by: cadre.code, at: confirmedAt };
    const changed = await services.works.handIn({ owner: cadre.code, ref }, seen ?? "", version, doing);
    if (changed.kind !== "done") throw refuse("work-changed-elsewhere");
    const told = await services.works.toldOf(changed.handedIn);
    return (await tellOfWork(services, { handedIn: changed.handedIn, told }, at)).join(", ");
  });
  await talk.settled();
  const title = titleIn(services.words, answers);
  if (names) await talk.say(paper ? "work-handed-paper" : "work-handed", { title, names });
  else await talk.say(paper ? "work-handed-paper-nobody" : "work-handed-nobody", { title });
  await talk.offer([
    { label: phrase("work-button-look"), command: workLine.look(ref) },
    { label: phrase("work-button-withdraw"), command: workLine.withdraw(ref) },
  ]);
}
