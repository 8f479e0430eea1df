import { planLine, readPlanLine } from "../../src/command-lines/plan-lines.ts";
import { type Button, buttons } from "../../src/jobs/letters/letter.ts";
import { tellCadre } from "../../src/jobs/letters/tell-cadre.ts";
import type { Entry } from "../../src/records/entries/entries.ts";
import { toBeTold } from "../../src/records/notices/to-be-told.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { UnitTree } from "../../src/rules/organisation/tree.ts";
import type { Words } from "../../src/words/words.ts";
import type { PlanParts } from "./needs.ts";

/** Who was told of a plan. */
export interface MadeKnown {
  readonly told: number;
  /** Heads right below, who hand it on. */
  readonly heads: number;
  /** Names of those of the unit whom no message reaches. */
  readonly untold: readonly string[];
}

/**
 * Sends a plan to everybody of its unit, once each, and to the heads right below, who hand it on to theirs. Whoever sent it has read it.
 * To be used inside `talk.call`.
 */
export async function makeKnown(
  services: PlanParts,
  sender: Pick<Cadre, "code">,
  plan: Entry,
  { key, at }: { key: string; at: number },
): Promise<MadeKnown> {
  const { words, cadres, entries } = services;
  const today = dayOf(at);
  const members = await cadres.members(plan.unit, { below: false }, today);
  const unitName = (await cadres.unit(plan.unit, today))?.name ?? plan.unit;
  if (members.some(({ code }) => code === sender.code))
    await entries.noteRead(plan.id, [sender.code], { key, by: sender.code, at: new Date(at) });
  const others = members.filter(({ code }) => code !== sender.code);
  const people = await toBeTold(services, others, today);
  for (const { person, to } of people) {
    const message = {
      text: planText(words, plan, unitName),
      choices: buttons(words, readButtons(plan)),
    };
    await tellCadre(services, person, { to, id: `plan:${plan.id}:${person.code}`, message }, at);
  }
  const reached = new Set(people.map(({ person }) => person.code));
  return {
    told: people.length,
    heads: await tellHeadsBelow(services, plan, unitName, at),
    untold: others.filter(({ code }) => !reached.has(code)).map(({ name }) => name),
  };
}

async function tellHeadsBelow(
  services: PlanParts,
  plan: Entry,
  unitName: string,
  at: number,
): Promise<number> {
  const { words, cadres } = services;
  const today = dayOf(at);
  const below = new UnitTree(await cadres.allUnits(today)).rightBelow(plan.unit).map(({ code }) => code);
  const heads = new Map(
    [...(await cadres.headsOf(below, today)).values()].flat().map((head) => [head.code, head]),
  );
  const found = await toBeTold(services, [...heads.values()], today);
  for (const { person, to } of found) {
    const text = words.text("plan-told-heads", { unit: unitName, title: plan.values.title ?? "" });
    const choices = buttons(words, [
      { label: "plan-button-hand-on", command: planLine.handOn(plan.id) },
      { label: "plan-button-look", command: readPlanLine.look(plan.id) },
    ]);
    await tellCadre(
      services,
      person,
      { to, id: `plan-heads:${plan.id}:${person.code}`, message: { text, choices } },
      at,
    );
  }
  return found.length;
}

/** What a cadre reads of it. */
export function planText(words: Words, { values: { title = "", about = "" } }: Entry, unit: string): string {
  const text = words.text("plan-told", { unit, title });
  return about === "" ? text : `${text}\n${about}`;
}

export function readButtons({ id, files }: Entry): Button[] {
  return [
    { label: "plan-button-read", command: readPlanLine.done(id) },
    ...(files.length > 0 ? [{ label: "plan-button-look" as const, command: readPlanLine.look(id) }] : []),
  ];
}
