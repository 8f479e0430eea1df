import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { entrustLine } from "../../src/command-lines/entrust-lines.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inCharge } from "../../src/records/people/in-charge.ts";
import { type EntrustedWork, LONGEST_ENTRUSTED_DAYS } from "../../src/rules/access/entrusted.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { addDays, dayOf } from "../../src/rules/calendar/time.ts";
import { readComingDay } from "../../src/rules/reading/days/coming-day.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import { askUntil } from "./ask-until.ts";
import { type Parts, tellEnded, tellGiven } from "./tell.ts";
import { askWho, whoIsMeant } from "./whom.ts";

/** Days that an example in a refusal lies ahead. */
const AHEAD_DAYS = 30;

/**
 * `/uyquyen Nguyễn Văn An đến 31/12`: a head names somebody of the unit to stand in, who has to agree; `/uyquyen ghi giờ …`: gives
 * one piece of work. Alone it shows what was given, each with a button that takes it back.
 */
export const entrust: Flow<keyof Parts | "entrusting"> = {
  name: "entrust",
  version: 3,
  commands: [entrustLine.command],
  menu: "command-entrust-menu",
  helpPage: "people",
  help: [
    { line: entrustLine.give("An", "31/12"), about: "command-entrust-help", permission: "name-stand-in" },
    { line: entrustLine.giveHours("An", "31/12"), about: "command-entrust-hours-help" },
    { line: entrustLine.givePapers("An", "31/12"), about: "command-entrust-papers-help" },
    { line: entrustLine.giveRecords("An", "31/12"), about: "command-entrust-records-help" },
    { line: entrustLine.givePublicity("An", "31/12"), about: "command-entrust-publicity-help" },
    { line: entrustLine.giveModel("An", "31/12"), about: "command-entrust-model-help" },
  ],
  quick: true,
  where: ["private"],
  permission: "name-helper",
  reads: { follows: namesWhoAndDay },
  async run(talk, speaker, services) {
    const { cadre } = cadreOf(speaker);
    const asked = entrustLine.read(talk.args);
    if (asked.does === "take-back") return takeBack(talk, services, cadre, asked.id);
    const permission = asked.does === "give" && asked.work === "stand-in" ? "name-stand-in" : "name-helper";
    if (!may(cadre, permission)) throw refuse("entrust-no-chain", { example: "/uyquyen ghi giờ An" });
    const me = await ownSeat(talk, services, cadre, permission);
    if (asked.does === "show") return show(talk, services, me);
    const today = dayOf(await talk.now());
    if (asked.from) {
      const example = fullDate(addDays(today, AHEAD_DAYS));
      throw refuse("entrust-from", { given: clipped(asked.from, 40), example });
    }
    const who = asked.who || (await askWho(talk, services, { me, work: asked.work }, today));
    const holder = await whoIsMeant(talk, services, { me, who }, today);
    const until = await askUntil(talk, { words: asked.until, who: holder.name }, today);
    const about = { name: holder.name, unit: me.unitName, until: fullDate(until) };
    const sure = await talk.choose(phrase(`entrust-sure-${asked.work}`, about), {
      yes: "entrust-yes",
      no: "entrust-no",
    });
    if (sure === "no") return talk.say("entrust-left");
    const at = await talk.now();
    await talk.call(async (key) => {
      const day = dayOf(at);
      const found = await inCharge(services.cadres, cadre, { permission, cadre: holder.code }, day);
      if (found?.unit !== holder.unit) throw refuse("not-allowed");
      const given = {
        id: refOf(key),
        work: asked.work,
        unit: me.unit,
        by: cadre.code,
        until,
        givenAt: new Date(at),
      };
      await services.entrusting.give(holder.code, given);
      await tellGiven(services, { giver: me, holder: found, given }, at);
    });
    return talk.say(`entrust-given-${asked.work}`, about);
  },
};

/** Whether words behind “ủy quyền” are what the command takes, and no sentence that begins so. */
function namesWhoAndDay(rest: string, at: number): boolean {
  const asked = entrustLine.read(rest);
  if (asked.does !== "give") return asked.does === "show";
  return asked.who !== "" && "day" in readComingDay(asked.until, LONGEST_ENTRUSTED_DAYS, dayOf(at));
}

async function show(talk: Talk, services: Pick<Services, "words" | "entrusting">, me: Cadre): Promise<void> {
  const today = dayOf(await talk.now());
  const all = await talk.call(() => services.entrusting.ofUnit(me.unit, today));
  const example = { name: "An", day: fullDate(addDays(today, AHEAD_DAYS)) };
  if (all.length === 0) return talk.say("entrust-none", { unit: me.unitName, ...example });
  const lines = all.map(({ work, holder, until, isOffer }) => {
    const what = services.words.label(workName(work));
    const line = services.words.text("entrust-line", { name: holder.name, what, until: fullDate(until) });
    return isOffer ? services.words.text("entrust-line-offer", { line }) : line;
  });
  await talk.say("entrust-list", {
    unit: me.unitName,
    lines: lines.map((line) => `• ${line}`).join("\n"),
    ...example,
  });
  await talk.offer(
    all.map(({ id, holder: { name } }) => ({
      label: phrase("entrust-button-take-back", { name: clipped(name, 24) }),
      command: entrustLine.takeBack(id),
    })),
  );
}

async function takeBack(
  talk: Talk,
  services: Parts & Pick<Services, "entrusting">,
  me: Cadre,
  id: string,
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const name = await talk.call(async (key) => {
    const ending = refOf(key);
    const units = [me.unit, ...me.beside.map(({ unit }) => unit)];
    const all = await Promise.all(units.map((unit) => services.entrusting.ofUnit(unit, today, ending)));
    const found = all.flat().find((one) => one.id === id);
    const holder = found && (await services.cadres.person(found.holder.code, today));
    if (!found || !holder) throw refuse("entrust-gone");
    const { unit, work } = found;
    const permission = work === "stand-in" ? "name-stand-in" : "name-helper";
    if (!may(me, permission, { unit, above: [], cadre: holder.code })) throw refuse("not-allowed");
    await services.entrusting.end(holder.code, id, { ending, at: new Date(at) });
    await tellEnded(services, { to: holder, by: me, one: found }, at);
    return holder.name;
  });
  await talk.say("entrust-taken-back", { name });
}

/** What was given, in a few words. */
export function workName(work: EntrustedWork) {
  return `entrust-work-${work}` as const;
}
