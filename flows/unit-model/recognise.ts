import type { Talk } from "../../src/chat/dialog/talk.ts";
import { modelLine, type NamedModel } from "../../src/command-lines/model-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { Decision, Verdict } from "../../src/rules/handed-in/handed-in.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { phrase } from "../../src/words/words.ts";
import { askDecision } from "../ask-decision.ts";
import { readWords } from "../form/read-words.ts";
import { type BeforeDeciding, beforeDeciding, sayLate } from "./before-deciding.ts";
import { decideModel } from "./decide.ts";
import type { ModelParts } from "./needs.ts";
import { sendModelBack } from "./send-back.ts";

/** A reason is read on a phone. */
const MOST_REASON = 500;

/** The level above recognises it; at the top it is by the unit's own decision, whose number is asked. A likely copy is judged first. */
export async function recogniseModel(
  talk: Talk,
  services: ModelParts,
  me: Cadre,
  named: NamedModel,
): Promise<void> {
  const today = dayOf(await talk.now());
  const before = await talk.call(() => beforeDeciding(services, me, named, { today, on: "waits" }));
  if (before.late) return sayLate(talk, before.late, named);
  const judged = before.other ? await judge(talk, before) : {};
  if (judged.verdict === "copied") return sendModelBack(talk, services, me, { named, verdict: "copied" });
  const decision = before.isTopmost ? await askDecision(talk, services, named.unit, today) : undefined;
  const at = await talk.now();
  const late = await talk.call((key) => {
    const change = { does: "recognise", of: named.of, ...judged, ...(decision && { decision }) } as const;
    return decideModel(services, me, { named, change, doing: { key, by: me.code, at: new Date(at) } });
  });
  await talk.settled();
  if (late) return sayLate(talk, late, named);
  await sayDone(talk, before, decision);
  const back = { label: phrase("model-button-back"), command: modelLine.takeBack(named) };
  await talk.offer([
    { ...back, byWords: true, lasting: true },
    { label: phrase("model-button-waiting"), command: modelLine.waiting() },
  ]);
}

async function judge(
  talk: Talk,
  { isTopmost }: BeforeDeciding,
): Promise<{ verdict?: Verdict; reason?: string }> {
  const ways = { own: "model-verdict-own", allowed: "model-verdict-allowed" } as const;
  const ask = phrase("model-ask-verdict");
  // Above the topmost unit nobody sends anything back: it withdraws what it wants to change.
  const verdict: Verdict = isTopmost
    ? await talk.choose(ask, ways)
    : await talk.choose(ask, { ...ways, copied: "model-verdict-copied" });
  if (verdict !== "allowed") return { verdict };
  const question = phrase("model-ask-why-allowed");
  const reason = await talk.askText(question, (text) => readWords(text, MOST_REASON, false), { why: true });
  return { verdict, reason };
}

async function sayDone(
  talk: Talk,
  { title, unit }: BeforeDeciding,
  decision: Decision | undefined,
): Promise<void> {
  if (!decision) return talk.say("model-recognised", { title, unit });
  await talk.say("model-decided-top", { title, number: decision.number, day: fullDate(decision.day) });
}
