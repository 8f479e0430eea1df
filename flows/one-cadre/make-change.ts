import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { describeChange, describeDoubts } from "../../src/papers/roster/describe.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { makeTrue, previewOf, type Telling } from "../../src/records/people/person-changes.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { PersonChange } from "../../src/rules/organisation/person-change.ts";
import type { RosterPlan } from "../../src/rules/organisation/planned-roster.ts";
import { doubtsOf } from "../../src/rules/organisation/removals.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { askDay } from "../roster-file/ask-day.ts";
import { isSure } from "../roster-file/is-sure.ts";
import { mustHave, mustHaveUnit, mustNotRaiseOneself } from "./in-charge.ts";

/** Lines of detail that a person reads on a phone. */
const FEW_LINES = 12;

/** A change that a head has told of. */
export interface Wanted {
  readonly change: PersonChange;
  /** The units that the person is in before and after. */
  readonly units: readonly string[];
  /** Who it is about, for what the lists leave out. */
  readonly about: Phrase;
  /** Undefined: it is asked. */
  readonly from: Day | undefined;
}

type Parts = Pick<Services, "words" | "cadres" | "rosters">;

/** Asks from when on, shows what it does as for a roster file, and makes it true after a yes. @returns whether it is */
export async function makeChange(talk: Talk, services: Parts, me: Cadre, wanted: Wanted): Promise<boolean> {
  const today = dayOf(await talk.now());
  const from =
    wanted.from ?? (await askDay(talk, { question: phrase("cadre-from"), wrong: "cadre-day-wrong" }, today));
  const seen = await talk.call(() => look(services, me, { ...wanted, from }, today));
  if (!seen) {
    await talk.say("cadre-same");
    return false;
  }
  await talk.tell(wanted.about);
  await talk.say("roster-file-text", { text: seen.text });
  const asked = {
    question: phrase("cadre-sure"),
    yes: "cadre-yes",
    doubts: seen.doubts,
    word: services.words.label("cadre-word"),
  } as const;
  if (!(await isSure(talk, services.words, asked))) {
    await talk.say("cadre-left");
    return false;
  }
  const at = dayOf(await talk.now());
  await talk.call(async (key) => {
    if (await services.rosters.isMade(key)) return;
    await mustBeAllowed(services, me, { ...wanted, from }, at);
    const made = await makeTrue(services.rosters, { ...wanted, from }, { key, today: at });
    if (!made) throw refuse("cadre-changed-meanwhile");
  });
  return true;
}

async function look(services: Parts, me: Cadre, wanted: Wanted & { from: Day }, today: Day) {
  const plan = await mustBeAllowed(services, me, wanted, today);
  const { added, changed, left } = plan.cadres;
  if (added.length + changed.length + left.length === 0) return null;
  return {
    text: describeChange(services.words, plan, { told: wanted.from, most: FEW_LINES }),
    doubts: describeDoubts(services.words, { plan, doubts: doubtsOf(plan, me.code) }),
  };
}

async function mustBeAllowed(
  services: Pick<Services, "cadres" | "rosters">,
  me: Cadre,
  telling: Telling,
  today: Day,
): Promise<RosterPlan> {
  const { change, units } = telling;
  if (change.does !== "add") await mustHave(services, me, change.code, today);
  for (const unit of units) await mustHaveUnit(services, me, unit, today);
  const plan = await previewOf(services.rosters, telling, today);
  if (!plan) throw refuse("cadre-changed-meanwhile");
  mustNotRaiseOneself(me, telling, plan);
  return plan;
}
