import type { Talk } from "../../src/chat/dialog/talk.ts";
import { modelLine, type NamedModel } from "../../src/command-lines/model-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { readWords } from "../form/read-words.ts";
import { beforeDeciding, type Late, sayLate } from "./before-deciding.ts";
import { decideModel } from "./decide.ts";
import type { ModelParts } from "./needs.ts";

/** A reason is read on a phone. */
const MOST_REASON = 500;

/** Sends a model back with a reason; of a copy the reason is offered, and may be said otherwise. */
export async function sendModelBack(
  talk: Talk,
  services: ModelParts,
  me: Cadre,
  { named, verdict }: { named: NamedModel; verdict?: "copied" },
): Promise<void> {
  const today = dayOf(await talk.now());
  const before = await talk.call(() => beforeDeciding(services, me, named, { today, on: "waits" }));
  if (before.late) return sayLate(talk, before.late, named);
  const { unit, title, other } = before;
  const offered = other ? [services.words.text("model-why-copied", { other })] : [];
  const reason = await askReason(talk, phrase("model-ask-why", { unit, title }), offered);
  const at = await talk.now();
  const late = await talk.call((key): Promise<Late | null> => {
    const change = { does: "return", of: named.of, reason, ...(verdict && { verdict }) } as const;
    return decideModel(services, me, { named, change, doing: { key, by: me.code, at: new Date(at) } });
  });
  if (late) return sayLate(talk, late, named);
  await talk.say("model-returned", { unit, title });
  await talk.offer([{ label: phrase("model-button-waiting"), command: modelLine.waiting() }]);
}

/** Takes a recognition back, with a reason: the model waits again. */
export async function takeModelBack(
  talk: Talk,
  services: ModelParts,
  me: Cadre,
  named: NamedModel,
): Promise<void> {
  const today = dayOf(await talk.now());
  const before = await talk.call(() => beforeDeciding(services, me, named, { today, on: "recognised" }));
  if (before.late) return sayLate(talk, before.late, named);
  const { unit, title } = before;
  const reason = await askReason(talk, phrase("model-ask-why-back", { unit, title }), []);
  const at = await talk.now();
  const late = await talk.call((key): Promise<Late | null> => {
    const change = { does: "take-back", of: named.of, reason } as const;
    return decideModel(services, me, { named, change, doing: { key, by: me.code, at: new Date(at) } });
  });
  if (late) return sayLate(talk, late, named);
  await talk.say("model-back", { unit, title });
  await talk.offer([{ label: phrase("model-button-look"), command: modelLine.look(named) }]);
}

function askReason(talk: Talk, question: Phrase, offered: readonly string[]): Promise<string> {
  const suggestions = offered.map((text) => ({ label: phrase("model-button-why-copied"), text }));
  return talk.askText(question, (text) => readWords(text, MOST_REASON, false), { why: true, suggestions });
}
