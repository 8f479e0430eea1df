import type { Talk } from "../../src/chat/dialog/talk.ts";
import { planLine } from "../../src/command-lines/plan-lines.ts";
import { buttons } from "../../src/jobs/letters/letter.ts";
import { sendInBudget } from "../../src/jobs/nudges/in-budget.ts";
import { toBeTold } from "../../src/records/notices/to-be-told.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { addDays, dayOf } from "../../src/rules/calendar/time.ts";
import { clippedApart } from "../../src/words/clipped-apart.ts";
import { eventText } from "../../src/words/event-text.ts";
import { phrase } from "../../src/words/words.ts";
import { planText, readButtons } from "./make-known.ts";
import type { PlanParts } from "./needs.ts";
import { theirPlan } from "./their-plan.ts";

const MOST_SITTING = 120;
const MOST_LABEL = 50;
const SITTINGS = { days: 60, most: 3 };

/** People to whom it was read out at a sitting: those without an app, or anybody who was there. */
export async function markRead(talk: Talk, services: PlanParts, me: Cadre, id: string): Promise<void> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const found = await talk.call(async () => {
    const { plan, unread, unit } = await theirPlan(services, me, id, today);
    const without = await services.withoutApp.all();
    const options = unread
      .toSorted((a, b) => Number(without.has(b.code)) - Number(without.has(a.code)))
      .map(({ code, name }) => ({
        value: code,
        label: without.has(code) ? words.text("plan-without-app", { name }) : name,
      }));
    return {
      title: plan.values.title ?? "",
      options,
      without: options.map(({ value }) => value).filter((code) => without.has(code)),
      sittings: await sittingsOf(services, unit.code, today),
    };
  });
  if (found.options.length === 0) return talk.say("plan-all-read", { title: found.title });
  const picked = await talk.pickMany(
    phrase("plan-ask-who", { title: found.title }),
    found.options,
    1,
    found.without,
  );
  const sitting = await talk.askText(
    phrase("plan-ask-sitting"),
    (text) => (text.length > MOST_SITTING ? { no: phrase("plan-sitting-long") } : { value: text.trim() }),
    {
      suggestions: found.sittings.map((label) => ({ label: phrase("plan-sitting", { label }), text: label })),
    },
  );
  const at = await talk.now();
  const left = await talk.call(async (key) => {
    const { unread } = await theirPlan(services, me, id, dayOf(at));
    const there = unread.map(({ code }) => code).filter((code) => picked.includes(code));
    await services.entries.noteRead(id, there, { key, by: me.code, at: new Date(at), sitting });
    return unread.length - there.length;
  });
  await talk.say("plan-marked", { count: String(picked.length), sitting, left: String(left) });
  await talk.offer([{ label: phrase("plan-button-show"), command: planLine.show() }]);
}

/** The unit's own events of late, the newest first. */
async function sittingsOf({ words, events }: PlanParts, unit: string, today: string): Promise<string[]> {
  const found = await events.heads(addDays(today, -SITTINGS.days), today);
  const shown = found
    .filter(({ facts, state }) => facts.unit === unit && state !== "cancelled")
    .toSorted((a, b) => b.facts.startsAt - a.facts.startsAt)
    .slice(0, SITTINGS.most);
  return clippedApart(shown, ({ facts }) => eventText(words, facts, today), MOST_LABEL).map(
    ([, label]) => label,
  );
}

/** Asks those who have not read it once more, at most once a day, within their message budgets. */
export async function remindUnread(talk: Talk, services: PlanParts, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { words } = services;
  const done = await talk.work(phrase("plan-working"), async () => {
    const { plan, unread, unit } = await theirPlan(services, me, id, today);
    const found = await toBeTold(services, unread, today);
    const messages = [{ text: planText(words, plan, unit.name), choices: buttons(words, readButtons(plan)) }];
    const letters = found.map(({ person, to }) => ({ cadre: person, to, messages }));
    const { sent, later } = await sendInBudget(
      services,
      { letters, idOf: ({ code }) => `plan:${id}:remind:${today}:${code}` },
      at,
    );
    return { sent, later: later.length };
  });
  const { sent, later } = done;
  if (sent + later === 0) return talk.say("plan-reminded-nobody");
  if (sent > 0) await talk.say("plan-reminded", { sent: String(sent) });
  if (later > 0) await talk.say("plan-reminded-later", { later: String(later) });
}
