import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { modelLine, type NamedModel } from "../../src/command-lines/model-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { HandedInState } from "../../src/rules/handed-in/handed-in.ts";
import { modelState } from "../../src/words/model-text.ts";
import { phrase } from "../../src/words/words.ts";
import type { ModelParts } from "./needs.ts";
import { modelBody, modelOfUnit } from "./of-unit.ts";

/** The whole model, how it stands, and what the speaker can do about it. */
export async function lookAtModel(
  talk: Talk,
  services: ModelParts,
  me: Cadre,
  named: NamedModel,
): Promise<void> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const { model, version, unitName, decides, writes } = await modelOfUnit(services, me, named, today);
    const last = model.acts.at(-1);
    const above = await services.cadres.above(named.unit, today);
    return {
      unit: unitName,
      state: modelState(words, model, today),
      stands: model.state,
      body: await modelBody(services, me, version, today),
      allowed: last?.verdict === "allowed" ? (last.reason ?? null) : null,
      of: model.versions.length,
      isAlike: (version.alike ?? []).length > 0,
      isTopmost: above.length === 0,
      prints: model.state !== "withdrawn" && may(me, "see-missing", { unit: named.unit, above }),
      decides,
      writes,
    };
  });
  const { unit, state, body, allowed } = shown;
  await talk.say("model-shown", { unit, state, body, year: named.year });
  if (allowed) await talk.say("model-allowed-line", { reason: allowed });
  await talk.offer(waysOf({ ...named, of: shown.of }, shown));
}

interface Shown {
  stands: HandedInState;
  isAlike: boolean;
  isTopmost: boolean;
  prints: boolean;
  decides: boolean;
  writes: boolean;
}

function waysOf(
  named: NamedModel,
  { stands, isAlike, isTopmost, prints, decides, writes }: Shown,
): Shortcut[] {
  const isOpen = decides && stands === "waits";
  const yes = phrase(isTopmost ? "model-button-number" : "model-button-recognise");
  const back = phrase("model-button-return");
  return [
    ...(isAlike && (decides || writes)
      ? [{ label: phrase("model-button-alike"), command: modelLine.alike(named) }]
      : []),
    ...(isOpen ? [{ label: yes, command: modelLine.recognise(named) }] : []),
    ...(isOpen && !isTopmost ? [{ label: back, command: modelLine.sendBack(named) }] : []),
    ...(decides && stands === "recognised"
      ? [{ label: phrase("model-button-back"), command: modelLine.takeBack(named) }]
      : []),
    ...(writes && stands !== "recognised"
      ? [{ label: phrase("model-button-change"), command: modelLine.write(named.year) }]
      : []),
    ...(writes && stands === "waits"
      ? [{ label: phrase("model-button-withdraw"), command: modelLine.withdraw(named.year) }]
      : []),
    ...(prints
      ? [{ label: phrase("paper-button"), command: paperLine.of("mohinh", named.unit, named.year) }]
      : []),
  ];
}
