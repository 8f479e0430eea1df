import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { readPlanLine } from "../../src/command-lines/plan-lines.ts";
import { keptFile } from "../../src/records/database/files.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { type Entry, holderOf } from "../../src/records/entries/entries.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { handOut } from "../evidence/show.ts";
import { planText } from "./make-known.ts";
import type { PlanNeeds, PlanParts } from "./needs.ts";
import { latestPlan } from "./their-plan.ts";

/** `/dadoc`: the plan of one's unit, and the one press that one has read it. */
export const readingPlan: Flow<PlanNeeds> = {
  name: "reading-plan",
  version: 1,
  commands: [readPlanLine.command],
  helpPage: "unit",
  help: [{ line: readPlanLine.list(), about: "command-read-plan-help" }],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = readPlanLine.read(talk.args);
    const id = asked.does === "list" ? await latestOfMine(talk, services, me.cadre) : asked.id;
    if (id === undefined) return talk.say("plan-none-to-read");
    return asked.does === "read" ? noteRead(talk, services, me.cadre, id) : look(talk, services, me, id);
  },
};

async function latestOfMine(talk: Talk, services: PlanParts, me: Cadre): Promise<string | undefined> {
  const today = dayOf(await talk.now());
  const found = await talk.call(async () => (await latestPlan(services, me.unit, today))?.plan.id ?? null);
  return found ?? undefined;
}

async function noteRead(talk: Talk, services: PlanParts, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const { title, before } = await talk.call(async (key) => {
    const { plan, unit } = await planToRead(services, me, id, dayOf(at));
    if (unit !== me.unit) throw refuse("plan-not-yours");
    const before = plan.reads.some((each) => each.who === me.code && each.key !== refOf(key));
    await services.entries.noteRead(id, [me.code], { key, by: me.code, at: new Date(at) });
    return { title: plan.values.title ?? "", before };
  });
  await talk.say(before ? "plan-read-before" : "plan-read", { title });
}

async function look(talk: Talk, services: PlanParts, me: CadreSpeaking, id: string): Promise<void> {
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const { plan, unit } = await planToRead(services, me.cadre, id, today);
    const files = await services.keptFiles.ofCadre(holderOf(plan.enteredIn), plan.files);
    const name = (await services.cadres.unit(unit, today))?.name ?? unit;
    return {
      text: planText(services.words, plan, name),
      files: files.map(keptFile),
      mayRead: unit === me.cadre.unit && !plan.reads.some(({ who }) => who === me.cadre.code),
    };
  });
  const said = phrase("plan-text", { text: shown.text });
  if (shown.files.length > 0) await handOut(talk, services, me, { said, files: shown.files });
  else await talk.tell(said);
  if (shown.mayRead)
    await talk.offer([{ label: phrase("plan-button-read"), command: readPlanLine.done(id) }]);
}

/** A plan of one's own unit, or of one above. @throws Refusal of any other */
async function planToRead(
  { cadres, entries }: PlanParts,
  me: Cadre,
  id: string,
  today: Day,
): Promise<{ plan: Entry; unit: string }> {
  const plan = await entries.one(id);
  if (plan?.kind !== "plan" || plan.state !== "stands") throw refuse("plan-not-yours");
  const unit = await cadres.heirOf(plan.unit, today);
  const places = [me.unit, ...me.beside.map((seat) => seat.unit)];
  const above = await Promise.all(places.map((place) => cadres.above(place, today)));
  if (![...places, ...above.flat()].includes(unit)) throw refuse("plan-not-yours");
  return { plan, unit };
}
