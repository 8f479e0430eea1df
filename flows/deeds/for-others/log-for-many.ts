import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { slashed } from "../../../src/command-lines/command-line.ts";
import { refOf } from "../../../src/records/database/short-ref.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import { slotsOf } from "../../../src/rules/duties/once-a-day.ts";
import { deedText } from "../../../src/words/deed-text.ts";
import { Refusal, refuse } from "../../../src/words/refusal.ts";
import { phrase } from "../../../src/words/words.ts";
import { openParts, sayLocked } from "../open-parts.ts";
import { isMeantAgain, soonBefore } from "../reading/ask-if-again.ts";
import { readLine } from "../reading/read-line.ts";
import { mustBeOffDuty, mustBeOver, reasonIfLocked } from "../reading/settle-day.ts";
import { deedOf, type SaidOnce, saidFor } from "../said-once.ts";
import { type DeedShape, onlyOne } from "../shape.ts";
import { settleWhose } from "../whose.ts";
import { inTheirCharge, mustBeInCharge } from "./in-charge.ts";
import type { ForOthers } from "./line-for-member.ts";
import { type Told, tellMembers } from "./tell-member.ts";
import { type WhoAsked, whoTookPart } from "./who-took-part.ts";

/**
 * `/giotinhnguyen nhieu`, `/sinhhoat nhieu`: after an event, logs the same for everybody who took part and tells each of them. A
 * locked week or month needs a reason, and excludes the head's own deed: nobody confirms their own.
 */
export async function logForMany(
  talk: Talk,
  services: ForOthers & Pick<Services, "download">,
  { line, ...who }: WhoAsked & { line: string },
): Promise<void> {
  const { me, shape } = who;
  const begun = await talk.now();
  const start = dayOf(begun);
  const told = line && (await readTold(talk, services, { me, line, shape }, begun));
  const marked = await whoTookPart(talk, services, who, start);
  const [cadre = me] = marked;
  const many = slashed(shape.line.forMany());
  const asked = told || (await shape.ask(talk, services, me));
  const now = await talk.now();
  const today = dayOf(now);
  mustBeOver(asked, now, shape);
  const whole = await settleWhose(talk, services, { cadre, said: asked });
  const isOwn = marked.every((member) => member.code === me.code);
  const { open: said, locked } = isOwn
    ? await openParts(talk, services, { cadre: me, said: whole }, today)
    : { open: whole, locked: [] };
  const parts = saidFor(said);
  const reason = await reasonIfLocked(talk, services, { me, cadre, parts, shape }, today);
  const eligible = reason ? await theirs(talk, services, { me, marked, reason }, today) : marked;
  await mustBeOffDuty(talk, services, { cadre: eligible[0] ?? cadre, said }, today);
  const what = deedText(services.words, parts, today);
  const twice = await whoHasIt(talk, services, { members: eligible, said }, now);
  const isHeldOnce = slotsOf(said).some(({ kind }) => kind === "once");
  if (isHeldOnce && twice.length > 0) await talk.say("deed-many-held", { names: namesOf(twice) });
  const isAgain =
    twice.length === 0 ||
    (!isHeldOnce && (await isMeantAgain(talk, services, { parts, names: namesOf(twice) }, today)));
  const chosen = isAgain ? eligible : eligible.filter((member) => !twice.includes(member));
  if (chosen.length === 0) return;
  const confirm = phrase("hours-many-confirm", {
    what,
    count: String(chosen.length),
    names: namesOf(chosen),
  });
  if ((await talk.choose(confirm, { yes: "hours-many-yes", no: "hours-many-no" })) === "no") {
    throw refuse("hours-many-left", { many });
  }
  const at = await talk.now();
  const result = await talk.call(async (key) => {
    await mustBeInCharge(services, me, { members: chosen, reason }, today);
    const logged: Told[] = [];
    const full: Cadre[] = [];
    const held: Cadre[] = [];
    for (const member of chosen) {
      const change = { key: `${key}:${member.code}`, by: me.code, source: talk.message, at, reason };
      // Whoever said that it is one more was asked about these.
      const another = twice.includes(member);
      const result = await services.deeds.log({ ...deedOf(said), ...change, another, cadre: member.code });
      if (result.kind === "day-full") full.push(member);
      else if (result.kind === "once" || result.kind === "same") held.push(member);
      else logged.push({ member, ...result });
    }
    const heard = await tellMembers(services, { by: me, said: "hours-told-logged", changes: logged }, at);
    return { logged: logged.map(({ member }) => member), full, held, heard: heard.length, batch: refOf(key) };
  });
  const { logged, full, held, heard, batch } = result;
  if (logged.length > 0) {
    await talk.say("hours-many-logged", { what, count: String(logged.length), names: namesOf(logged) });
  }
  await sayLocked(talk, services, { cadre: me, locked }, today);
  if (full.length > 0) await talk.say("hours-many-full", { names: namesOf(full) });
  if (held.length > 0) await talk.say("deed-many-held", { names: namesOf(held) });
  if (heard > 0) await talk.say("hours-many-told", { count: String(heard) });
  if (logged.length === 0) return;
  const command = shape.line.undo(said.day, batch);
  await talk.offer([{ label: phrase("hours-button-undo-all"), command, lasting: true }]);
}

/** What was said behind the command. @throws Refusal where it is no deed, or several */
async function readTold(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  { me, line, shape }: { me: Cadre; line: string; shape: DeedShape },
  now: number,
): Promise<SaidOnce> {
  const lead = `${slashed(shape.line.forMany())} `;
  const several = phrase("deed-several", { example: `${lead}${shape.example}` });
  const all = await readLine(talk, services, { cadre: me, line, lead, shape }, { today: dayOf(now), now });
  const read = onlyOne(all, several);
  if ("no" in read) throw new Refusal(read.no);
  return shape.complete ? shape.complete(talk, read.value) : read.value;
}

/** Those marked in whose locked week the head may change something. */
async function theirs(
  talk: Talk,
  services: Pick<Services, "cadres">,
  { me, marked, reason }: { me: Cadre; marked: readonly Cadre[]; reason: string },
  today: Day,
): Promise<Cadre[]> {
  const codes = await talk.call(async () => {
    const found = await inTheirCharge(services, me, { members: marked, reason }, today);
    return found.map(({ code }) => code);
  });
  return marked.filter(({ code }) => codes.includes(code));
}

/** Those for whom the very same was logged a moment ago. @param at epoch milliseconds */
async function whoHasIt(
  talk: Talk,
  { deeds }: Pick<Services, "deeds">,
  { members, said }: { members: readonly Cadre[]; said: SaidOnce },
  at: number,
): Promise<Cadre[]> {
  const { kind, unit, place, clock } = said;
  const [{ duty, amount, day, note }] = saidFor(said);
  const where = { ...(unit ? { unit } : {}), ...(place ? { place } : {}), ...(clock ? { clock } : {}) };
  const line = { duty, amount, day, note, ...(kind === "hours" ? {} : { kind }), ...where };
  const codes = members.map(({ code }) => code);
  const found = await talk.call(() => deeds.whoHasAlike(codes, { line, since: soonBefore(at) }));
  return members.filter(({ code }) => found.includes(code));
}

/** One name a line, as a list. */
export function namesOf(cadres: readonly Cadre[]): string {
  return cadres.map((person) => `• ${person.name}`).join("\n");
}
