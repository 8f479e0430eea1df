import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { planLine } from "../../src/command-lines/plan-lines.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { type Entry, holderOf } from "../../src/records/entries/entries.ts";
import type { Unit } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { EntryValues } from "../../src/rules/entries/entry.ts";
import { ENTRY_KINDS } from "../../src/rules/entries/entry-kinds.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askField } from "../entries/ask-field.ts";
import { askFiles } from "../entries/ask-files.ts";
import { mustBeFor } from "../entries/entering-unit.ts";
import { ownSeat } from "../own-seat.ts";
import { makeKnown } from "./make-known.ts";
import type { PlanParts } from "./needs.ts";
import { PERMISSION, plansIn } from "./their-plan.ts";

/** A plan that is about to be sent. */
interface Draft {
  readonly unit: Pick<Unit, "code" | "name">;
  readonly values: EntryValues;
  readonly files: readonly string[];
  /** Whose files they are, where the plan of a unit above is handed on. */
  readonly filesOf?: string;
}

/** A plan of one's own: its name, its file or what it says. */
export async function sendPlan(talk: Talk, services: PlanParts, me: CadreSpeaking): Promise<void> {
  const seat = await ownSeat(talk, services, me.cadre, PERMISSION);
  const today = dayOf(await talk.now());
  const { fields } = ENTRY_KINDS.plan;
  let values: EntryValues = { day: today };
  for (const field of fields.filter(({ id }) => id === "title"))
    values = await askField(talk, services.words, { kind: "plan", field, values }, today);
  const files = await askFiles(talk, services, me, { unit: seat.unit, before: 0 });
  // Without a file there has to be something to read.
  for (const { optional: _, ...field } of fields.filter(({ id }) => id === "about"))
    values = await askField(
      talk,
      services.words,
      { kind: "plan", field: files.length > 0 ? { ...field, optional: true } : field, values },
      today,
    );
  await send(talk, services, me, { unit: { code: seat.unit, name: seat.unitName }, values, files });
}

/** The plan of a unit above, as it is, to one's own people. */
export async function handOn(talk: Talk, services: PlanParts, me: CadreSpeaking, id: string): Promise<void> {
  const seat = await ownSeat(talk, services, me.cadre, PERMISSION);
  const today = dayOf(await talk.now());
  const found = await talk.call(async () => {
    const plan = await services.entries.one(id);
    const above = await services.cadres.above(seat.unit, today);
    if (plan?.kind !== "plan" || plan.state !== "stands" || !above.includes(plan.unit))
      throw refuse("plan-gone");
    await mustBeNew(services, plan, { unit: seat.unit }, today);
    return { values: { ...plan.values, day: today }, files: plan.files, filesOf: holderOf(plan.enteredIn) };
  });
  await send(talk, services, me, { unit: { code: seat.unit, name: seat.unitName }, ...found });
}

/** @param but the name of the plan that is being written, which a kill may have left behind @throws Refusal when it was handed on before */
async function mustBeNew(
  services: PlanParts,
  { values, files }: Pick<Entry, "values" | "files">,
  { unit, but }: { unit: string; but?: string },
  today: Day,
): Promise<void> {
  const same = (await plansIn(services, [unit], today)).find(
    (each) =>
      each.id !== but &&
      each.values.title === values.title &&
      each.files.length === files.length &&
      each.files.every((file) => files.includes(file)),
  );
  if (!same) return;
  const { words, cadres } = services;
  const by = same.acts[0] && (await cadres.person(same.acts[0].by, today));
  throw refuse("plan-handed-on", {
    title: values.title ?? "",
    by: by?.name ?? words.label("lists-name-left"),
    day: fullDate(same.from),
  });
}

async function send(
  talk: Talk,
  services: PlanParts,
  me: CadreSpeaking,
  { unit, values, files, filesOf }: Draft,
): Promise<void> {
  const { title = "" } = values;
  const today = dayOf(await talk.now());
  const count = await talk.call(
    async () => (await services.cadres.members(unit.code, { below: false }, today)).length,
  );
  const sure = await talk.choose(phrase("plan-sure", { unit: unit.name, title, count: String(count) }), {
    yes: "plan-yes",
    no: "entry-sure-no",
  });
  if (sure === "no") return talk.say("plan-left");
  const at = await talk.now();
  const done = await talk.work(phrase("plan-working"), async (key) => {
    await mustBeFor(services, me.cadre, { permission: PERMISSION, unit: unit.code }, dayOf(at));
    const ref = refOf(key);
    if (filesOf !== undefined) {
      await mustBeNew(services, { values, files }, { unit: unit.code, but: ref }, dayOf(at));
      const bringing = { cadre: holderOf(unit.code), ref, by: ref, at: new Date(at), forGood: true } as const;
      await services.keptFiles.keepFor(bringing, files);
    }
    const doing = { key, by: me.cadre.code, at: new Date(at) };
    const plan = await services.entries.enter({ unit: unit.code, kind: "plan" }, { values, files }, doing);
    return { id: plan.id, ...(await makeKnown(services, me.cadre, plan, { key, at })) };
  });
  await talk.settled();
  if (done.told === 0) await talk.say("plan-sent-nobody", { title, unit: unit.name });
  else await talk.say("plan-sent", { title, told: String(done.told), unit: unit.name });
  if (done.heads > 0) await talk.say("plan-sent-heads", { heads: String(done.heads) });
  if (done.untold.length > 0)
    await talk.say("plan-sent-untold", {
      names: done.untold.slice(0, MOST_NAMES).join(", "),
      count: String(done.untold.length),
    });
  await talk.offer([
    { label: phrase("plan-button-mark"), command: planLine.mark(done.id) },
    { label: phrase("plan-button-show"), command: planLine.show() },
  ]);
}

const MOST_NAMES = 10;
