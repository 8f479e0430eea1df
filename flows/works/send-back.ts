import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type NamedWork, recogniseLine } from "../../src/command-lines/recognise-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { workTitle } from "../../src/words/work-text.ts";
import { mustBeOfOpenYear } from "../ask-decision.ts";
import { readWords } from "../form/read-words.ts";
import type { WorkParts } from "./needs.ts";
import { sayLate } from "./say-late.ts";
import { type Decided, decide, lateness, workOfOther } from "./work-of-other.ts";

/** A reason is read on a phone. */
const MOST_REASON = 500;

/** Sends a work back with a reason; it can be changed and handed in anew. */
export async function sendBack(talk: Talk, services: WorkParts, me: Cadre, named: NamedWork): Promise<void> {
  const today = dayOf(await talk.now());
  const before = await talk.call(async () => {
    const { work, person } = await workOfOther(services, me, named, today);
    const late = (await lateness(services, work, named.of, today)) ?? null;
    return { late, name: person.name, title: workTitle(services.words, work) };
  });
  if (before.late) return sayLate(talk, before.late, named);
  const { name, title } = before;
  const decided = await decideWhy(talk, services, me, {
    named,
    does: "return",
    question: phrase("recognise-ask-why", { name, title }),
  });
  if (decided.late) return sayLate(talk, decided.late, named);
  await talk.say("recognise-returned", { name, title });
  await talk.offer([{ label: phrase("recognise-button-waiting"), command: recogniseLine.show() }]);
}

/** Takes a recognition back, with a reason, while its year is open: the work waits again. */
export async function takeBack(talk: Talk, services: WorkParts, me: Cadre, named: NamedWork): Promise<void> {
  const today = dayOf(await talk.now());
  const before = await talk.call(async () => {
    const { work, person } = await workOfOther(services, me, named, today);
    if (!work.decision) throw refuse("recognise-not-recognised");
    mustBeOfOpenYear(work.decision.day, await services.policies.of(person.unit, today), today);
    return { name: person.name, title: workTitle(services.words, work) };
  });
  const decided = await decideWhy(talk, services, me, {
    named,
    does: "take-back",
    question: phrase("recognise-ask-why-back", before),
  });
  if (decided.late) return sayLate(talk, decided.late, named);
  await talk.say("recognise-back", before);
  await talk.offer([{ label: phrase("recognise-button-look"), command: recogniseLine.look(named) }]);
}

async function decideWhy(
  talk: Talk,
  services: WorkParts,
  me: Cadre,
  { named, does, question }: { named: NamedWork; does: "return" | "take-back"; question: Phrase },
): Promise<Decided> {
  const reason = await talk.askText(question, (text) => readWords(text, MOST_REASON, false), { why: true });
  const at = await talk.now();
  return talk.call((key) => {
    const doing = { key, by: me.code, at: new Date(at) };
    return decide(services, me, { named, change: { does, of: named.of, reason }, doing });
  });
}
