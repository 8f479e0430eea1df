import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { policyLine } from "../../src/command-lines/policy-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import type { Change } from "../../src/records/policies/policy-changes.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { PolicyPart } from "../../src/rules/duties/policy.ts";
import { leavesOf } from "../../src/rules/policy/leaves.ts";
import { namedAs } from "../../src/words/policy/names.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { refusedFor } from "./proposal.ts";
import { exampleText } from "./show.ts";

type Parts = Pick<Services, "words" | "cadres" | "policies">;

const MOST_LABEL = 30;

/** One's own changes of today that can be taken back, the newest first. @returns the short name of each, and what it is about */
export async function undoable(
  services: Parts,
  me: Cadre,
  today: Day,
): Promise<{ ref: string; what: string }[]> {
  const own = (await changesFor(services, me, today)).filter(({ by }) => by === me.code);
  const found: { ref: string; what: string }[] = [];
  for (const made of own)
    if (made.ref && (await canUndo(services, me, made, today)))
      found.push({ ref: made.ref, what: aboutOf(services, made) });
  return found;
}

/** What a change is about: the first thing that it sets, as it is named. */
export function aboutOf({ words }: Pick<Parts, "words">, { policy }: Change): string {
  const [first] = leavesOf(policy);
  return clipped(namedAs(words, first?.name ?? ""), MOST_LABEL);
}

/** Takes back a change of today; without a name the head's own last one. */
export async function undo(talk: Talk, services: Parts, me: Cadre, ref: string | undefined): Promise<void> {
  const at = await talk.now();
  await talk.call((key) => takenBack(services, me, ref, { key, at }));
  await talk.say("policy-undone");
  await talk.offer([{ label: phrase("policy-button-show"), command: policyLine.show() }]);
}

/** @throws Refusal when there is nothing to take back, or it may not be */
async function takenBack(
  services: Parts,
  me: Cadre,
  ref: string | undefined,
  { key, at }: { key: string; at: number },
): Promise<true> {
  const today = dayOf(at);
  const changes = await changesFor(services, me, today);
  // Handled once more after a crash, it has taken one back already, and takes no other.
  if (changes.some(({ undone }) => undone?.key === key)) return true;
  const found = ref
    ? changes.find((made) => made.ref === ref)
    : changes.find((made) => made.by === me.code && !made.undone && isOf(made, today));
  if (!found?.key) throw refuse("policy-undo-none");
  if (!(await isInCharge(services, me, found, today))) throw refuse("not-allowed");
  const { wrong, stored } = await services.policies.undo(found.unit, found.key, {
    key,
    by: me.code,
    at: new Date(at),
  });
  if (wrong.length > 0) throw await refusedFor(services, { unit: found.unit }, wrong, today);
  if (stored) return true;
  if (found.undone) throw refuse("policy-undo-before");
  throw refuse("policy-undo-late", { example: exampleText(services.words) });
}

/** What the head's unit, those above it and those below it have decided. */
export async function changesFor({ policies, cadres }: Parts, me: Cadre, today: Day): Promise<Change[]> {
  const [above, tree] = await Promise.all([cadres.above(me.unit, today), cadres.tree(me.unit, today)]);
  return policies.changes([...above, ...tree.map(({ code }) => code)]);
}

/** Whether it is of today, stands, and this person may take it back. */
export async function canUndo(services: Parts, me: Cadre, made: Change, today: Day): Promise<boolean> {
  return !made.undone && isOf(made, today) && (await isInCharge(services, me, made, today));
}

function isInCharge({ cadres }: Parts, me: Cadre, { unit, policy }: Change, today: Day): Promise<boolean> {
  return inChargeOfUnit(cadres, me, { permission: permissionFor(policy), unit }, today);
}

function permissionFor({ outsideScope }: PolicyPart): "mark-scope" | "set-policy" {
  return outsideScope === undefined ? "set-policy" : "mark-scope";
}

function isOf({ at }: Change, day: Day): boolean {
  return at !== undefined && dayOf(at.getTime()) === day;
}
