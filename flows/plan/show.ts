import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { planLine, readPlanLine } from "../../src/command-lines/plan-lines.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import type { PlanParts } from "./needs.ts";
import { latestPlan, PERMISSION, plansIn, theirPlan } from "./their-plan.ts";

const MOST_NAMES = 40;

/** How many have read the unit's plan, and in how many units below it was made known: counts alone. */
export async function showPlan(talk: Talk, services: PlanParts, me: Cadre): Promise<void> {
  const seat = await ownSeat(talk, services, me, PERMISSION);
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const [, ...below] = await services.cadres.tree(seat.unit, today);
    const [found, counts] = [
      await latestPlan(services, seat.unit, today),
      await countsBelow(
        services,
        below.map(({ code }) => code),
        today,
      ),
    ];
    return {
      below: counts,
      own: found && {
        id: found.plan.id,
        title: found.plan.values.title ?? "",
        day: fullDate(found.plan.from),
        read: String(found.members.length - found.unread.length),
        of: String(found.members.length),
        isRead: found.unread.length === 0,
        hasFiles: found.plan.files.length > 0,
      },
    };
  });
  const { own, below } = shown;
  if (!own) {
    await talk.say("plan-none", { unit: seat.unitName });
    if (below.units > 0) await talk.say("plan-below", belowText(below));
    return talk.offer([{ label: phrase("plan-button-send-first"), command: planLine.send() }]);
  }
  const { id, title, day, read, of } = own;
  await talk.say("plan-shown", { unit: seat.unitName, title, day, read, of });
  if (below.units > 0) await talk.say("plan-below", belowText(below));
  const unread: Shortcut[] = [
    { label: phrase("plan-button-missing"), command: planLine.missing(id) },
    { label: phrase("plan-button-mark"), command: planLine.mark(id) },
    { label: phrase("plan-button-remind"), command: planLine.remind(id) },
  ];
  await talk.offer([
    ...(own.isRead ? [] : unread),
    ...(own.hasFiles ? [{ label: phrase("plan-button-look"), command: readPlanLine.look(id) }] : []),
    { label: phrase("plan-button-send"), command: planLine.send() },
    { label: phrase("plan-button-take-back"), command: planLine.takeBack(id) },
  ]);
}

/** Units below in which a plan was made known, and how many of their people have read one. */
interface CountsBelow {
  readonly units: number;
  readonly made: number;
  readonly read: number;
  readonly of: number;
}

async function countsBelow(
  services: PlanParts,
  units: readonly string[],
  today: string,
): Promise<CountsBelow> {
  if (units.length === 0) return { units: 0, made: 0, read: 0, of: 0 };
  const plans = await plansIn(services, units, today);
  const latest = new Map(plans.map((plan) => [plan.unit, plan]));
  const people = await Promise.all(
    units.map((unit) => services.cadres.members(unit, { below: false }, today)),
  );
  const read = units.map((unit, place) => {
    const who = new Set(latest.get(unit)?.reads.map((each) => each.who));
    return (people[place] ?? []).filter(({ code }) => who.has(code)).length;
  });
  return {
    units: units.length,
    made: latest.size,
    read: read.reduce((sum, each) => sum + each, 0),
    of: people.flat().length,
  };
}

function belowText({ units, made, read, of }: CountsBelow) {
  return { units: String(units), made: String(made), read: String(read), of: String(of) };
}

/** Who has not read it, by name, for whoever is in charge alone. */
export async function showMissing(talk: Talk, services: PlanParts, me: Cadre, id: string): Promise<void> {
  const today = dayOf(await talk.now());
  const { title, names, more } = await talk.call(async () => {
    const { plan, unread } = await theirPlan(services, me, id, today);
    const without = await services.withoutApp.all();
    const names = unread.map(({ code, name }) =>
      without.has(code) ? services.words.text("plan-without-app", { name }) : name,
    );
    return {
      title: plan.values.title ?? "",
      names: names.slice(0, MOST_NAMES).map((name) => `• ${name}`),
      more: names.length - MOST_NAMES,
    };
  });
  if (names.length === 0) return talk.say("plan-all-read", { title });
  await talk.say("plan-missing", { title, names: names.join("\n") });
  if (more > 0) await talk.say("plan-missing-more", { count: String(more) });
  await talk.offer([
    { label: phrase("plan-button-mark"), command: planLine.mark(id) },
    { label: phrase("plan-button-remind"), command: planLine.remind(id) },
  ]);
}

/** Takes a plan back that was sent by mistake: nobody is asked for it any more. */
export async function takePlanBack(talk: Talk, services: PlanParts, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const title = await talk.call(
    async () => (await theirPlan(services, me, id, today)).plan.values.title ?? "",
  );
  const sure = await talk.choose(phrase("plan-sure-back", { title }), {
    yes: "plan-yes-back",
    no: "entry-sure-no",
  });
  if (sure === "no") return talk.say("plan-kept");
  const then = await talk.now();
  await talk.call(async (key) => {
    // Taken back by this very message, before a kill, it is done.
    if ((await services.entries.one(id))?.acts.at(-1)?.key === refOf(key)) return;
    const { plan } = await theirPlan(services, me, id, dayOf(then));
    const doing = { key, by: me.code, at: new Date(then) };
    const changed = await services.entries.change(id, plan.acts.length, { does: "take-back" }, doing);
    if (changed.kind !== "done") throw refuse("plan-gone");
  });
  await talk.say("plan-taken-back", { title });
}
