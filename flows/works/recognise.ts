import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type NamedWork, recogniseLine } from "../../src/command-lines/recognise-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { Decision } from "../../src/rules/handed-in/handed-in.ts";
import { phrase } from "../../src/words/words.ts";
import { decisionText } from "../../src/words/work-text.ts";
import { askDecision, mustBeOfOpenYear } from "../ask-decision.ts";
import type { WorkParts } from "./needs.ts";
import { sayLate } from "./say-late.ts";
import { decide, lateness, workOfOther } from "./work-of-other.ts";

/** A level above recognises it by a decision; one on paper is confirmed to have been seen, by one press. */
export async function recognise(talk: Talk, services: WorkParts, me: Cadre, named: NamedWork): Promise<void> {
  const today = dayOf(await talk.now());
  const before = await talk.call(async () => {
    const { work, version, person } = await workOfOther(services, me, named, today);
    // Where nothing is asked first, whoever decides finds out; handled once more, that is no other head.
    const late = version.paper ? undefined : await lateness(services, work, named.of, today);
    return { late: late ?? null, unit: person.unit, paper: version.paper };
  });
  if (before.late) return sayLate(talk, before.late, named);
  const { unit, paper } = before;
  const decision: Decision = paper
    ? { number: paper.number, day: paper.day, signer: paper.signer }
    : await askDecision(talk, services, unit, today);
  const at = await talk.now();
  const decided = await talk.call(async (key) => {
    mustBeOfOpenYear(decision.day, await services.policies.of(unit, dayOf(at)), dayOf(at));
    const change = { does: "recognise", of: named.of, decision } as const;
    return decide(services, me, { named, change, doing: { key, by: me.code, at: new Date(at) } });
  });
  await talk.settled();
  if (decided.late) return sayLate(talk, decided.late, named);
  const { name, title } = decided;
  await talk.say(paper ? "recognise-seen" : "recognise-done", {
    name,
    title,
    decision: decisionText(services.words, decision),
  });
  const undo = { label: phrase("recognise-button-back"), command: recogniseLine.takeBack(named) };
  await talk.offer([
    { ...undo, byWords: true, lasting: true },
    { label: phrase("recognise-button-waiting"), command: recogniseLine.show() },
  ]);
}
