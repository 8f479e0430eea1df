import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { policyLine } from "../../src/command-lines/policy-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import type { Change } from "../../src/records/policies/policy-changes.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { PolicyPart } from "../../src/rules/duties/policy.ts";
import { leavesOf } from "../../src/rules/policy/leaves.ts";
import { changeLine } from "../../src/words/policy/changes.ts";
import { leafName, namedAs } from "../../src/words/policy/names.ts";
import { valueText } from "../../src/words/policy/values.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { refusedFor } from "./proposal.ts";
import { exampleText, type Shown } from "./show.ts";

type Parts = Pick<Services, "words" | "cadres" | "policies">;

const PER_PAGE = 6;
const MOST_LABEL = 30;

/** Every change that holds here or below: who, when, what, why; today's own can be taken back by a button. */
export async function history(services: Parts, me: Cadre, page: number, today: Day): Promise<Shown> {
  const { words, cadres } = services;
  const changes = await changesFor(services, me, today);
  if (changes.length === 0) return { text: words.label("policy-history-none"), shortcuts: [] };
  const shown = changes.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const shortcuts: Shortcut[] = [];
  const lines: string[] = [];
  for (const made of shown) {
    const unit = (await cadres.unit(made.unit, today))?.name ?? made.unit;
    const codes = [made.by, made.undone?.by].filter((code) => typeof code === "string");
    const people = await Promise.all(codes.map((code) => cadres.person(code, today)));
    const names = new Map(people.flatMap((each) => (each ? [[each.code, each.name]] : [])));
    lines.push(
      changeLine(words, made, {
        leaf: (leaf) =>
          words.text("policy-leaf-line", { name: leafName(words, leaf), value: valueText(words, leaf) }),
        who: (code) => names.get(code) ?? words.label("policy-by-somebody"),
        unit,
      }),
    );
    if (made.ref && (await canUndo(services, me, made, today))) {
      const [first] = leavesOf(made.policy);
      const what = clipped(namedAs(words, first?.name ?? ""), MOST_LABEL);
      shortcuts.push({
        label: phrase("policy-button-undo-of", { what }),
        command: policyLine.undo(made.ref),
      });
    }
  }
  if (page * PER_PAGE < changes.length)
    shortcuts.push({ label: phrase("policy-history-next"), command: policyLine.changes(page + 1) });
  const text = [words.text("policy-history-title", { unit: me.unitName }), ...lines].join("\n\n");
  return {
    text,
    shortcuts: [...shortcuts, { label: phrase("policy-button-show"), command: policyLine.show() }],
  };
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
async function changesFor({ policies, cadres }: Parts, me: Cadre, today: Day): Promise<Change[]> {
  const [above, tree] = await Promise.all([cadres.above(me.unit, today), cadres.tree(me.unit, today)]);
  return policies.changes([...above, ...tree.map(({ code }) => code)]);
}

async function canUndo(services: Parts, me: Cadre, made: Change, today: Day): Promise<boolean> {
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
