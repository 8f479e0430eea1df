import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Services } from "../../src/chat/services.ts";
import { nudgeLine } from "../../src/command-lines/unit-lines.ts";
import { queueLines } from "../../src/jobs/fan-out/progress.ts";
import type { Nudged } from "../../src/jobs/nudges/in-budget.ts";
import { nudgeOf, sendNudge } from "../../src/jobs/nudges/nudge.ts";
import { readAddress } from "../../src/records/people/address.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isOpen } from "../../src/rules/duties/corrections.ts";
import { isCounted, isDutyId, isStated } from "../../src/rules/duties/duties.ts";
import { wordOf } from "../../src/rules/targets/matters.ts";
import { isUnitDutyId } from "../../src/rules/unit-duties/unit-duties.ts";
import { matterName } from "../../src/words/matter-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { askedMissing, type Missing } from "./asked-missing.ts";
import { askedSeat } from "./asked-seat.ts";
import { mayBeNudged } from "./may-be-nudged.ts";
import { countOf } from "./missing-headings.ts";

/** Names in a preview; more are counted. */
const MOST_NAMES = 30;

/** `/nhacngay [việc] [kỳ] [đơn vị hoặc đồng chí]`: nudge those who are missing a duty, after a look at whom and with what words. */
export const nudge: Flow<
  | "words"
  | "cadres"
  | "policies"
  | "standings"
  | "unitPapers"
  | "collectiveReviews"
  | "slowPlatforms"
  | "noticeAddresses"
  | "notices"
  | "withoutApp"
  | "nudges"
  | "reminderSettings"
  | "deeds"
  | "events"
  | "post"
> = {
  name: "nudge",
  version: 8,
  commands: [nudgeLine.command],
  menu: "command-nudge-menu",
  helpPage: "watch",
  help: [{ line: nudgeLine.of(), about: "command-nudge-help" }],
  quick: true,
  where: ["private"],
  permission: "nudge",
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const seat = await askedSeat(talk, services, cadre, { permission: "nudge", line: talk.args });
    const lacking = await talk.call(async () => {
      const found = await askedMissing(services, seat, { permission: "nudge", line: talk.args }, at);
      const open = found.filter((each) => mayBeNudged(each, seat));
      return (open.length > 0 ? open : found.slice(0, 1)).map((each) => optionOf(services, each, at));
    });
    const [first] = lacking;
    if (!first) return;
    const value = lacking.length > 1 ? await talk.pick(phrase("nudge-which"), lacking) : first.value;
    const { shown, plan, person, headless, waitsAbove } = await talk.call(() =>
      previewOf(services, cadre, value, at),
    );
    if (headless !== "") await talk.say("nudge-headless", { units: headless });
    if (waitsAbove !== "") await talk.say("nudge-waits-above", { units: waitsAbove });
    if (plan.withoutApp !== "") await talk.say("nudge-without-app", { ...plan, names: plan.withoutApp });
    if (plan.count === 0 && plan.away === 0 && plan.withoutApp + headless + waitsAbove !== "") return;
    if (plan.count === 0 && plan.away > 0)
      return talk.say("nudge-nobody-reached", { ...plan, away: String(plan.away) });
    if (plan.count === 0 && person !== null)
      return talk.say("nudge-person-none", { name: person, duty: plan.duty, period: plan.period });
    if (plan.count === 0 && plan.ofCollective) return talk.say("nudge-stated", plan);
    if (plan.count === 0) return talk.say(nobodyKey(plan), plan);
    const preview = phrase(plan.away > 0 ? "nudge-preview-some" : "nudge-preview", {
      ...plan,
      count: String(plan.count),
      away: String(plan.away),
    });
    if ((await talk.choose(preview, { send: "nudge-yes", leave: "nudge-no" })) === "leave")
      return talk.say("nudge-left");
    const sentAt = await talk.now();
    const { sent, later, still, done, queued } = await talk.call(async () => {
      const asked = await theOne(services, cadre, value, sentAt);
      const letters = await nudgeOf(
        services,
        { from: cadre, matter: asked.matter, standing: asked.standing },
        sentAt,
      );
      const lacking = [
        ...letters.letters.map((letter) => letter.cadre),
        ...letters.away,
        ...letters.withoutApp,
      ];
      const lack = new Set(lacking.map(({ code }) => code));
      const { sent, later } = await sendNudge(
        services,
        { matter: asked.matter, period: asked.period.id, nudge: letters },
        sentAt,
      );
      const channels = letters.letters.map(({ to }) => readAddress(to).channel);
      return {
        sent,
        later: laterText(services, later, sentAt),
        queued: sent > 0 ? await queueLines(services, channels, sentAt) : [],
        still: letters.letters.length,
        done: shown.filter(({ code }) => !lack.has(code)).map(({ name }) => name),
      };
    });
    if (sent > 0) await talk.say("nudge-sent", { count: String(sent) });
    else if (still > 0 && !later) await talk.say("nudge-sent-before");
    else if (done.length === 0 && !later) await talk.say("nudge-none-now");
    if (later) await talk.say("nudge-later", later);
    for (const text of queued) await talk.say("standing-said", { text });
    if (done.length > 0) await talk.say("nudge-done-meanwhile", { names: listed(services, done) });
  },
};

/** Why nobody is nudged: all have done it; or whoever asks is the only one who has not, or theirs the only unit. */
function nobodyKey({ onlyMe, ofUnits }: { onlyMe: boolean; ofUnits: boolean }) {
  if (ofUnits) return onlyMe ? "nudge-only-your-unit" : "nudge-no-unit";
  return onlyMe ? "nudge-only-you" : "nudge-nobody";
}

/** Whom the message budget of today leaves out: their names, and from when on all of them can be nudged. */
function laterText({ words }: Pick<Services, "words">, later: Nudged["later"], at: number) {
  const last = later
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  if (last === undefined) return null;
  const names = listed(
    { words },
    later.map(({ name }) => name),
  );
  return { count: String(later.length), names, day: dateText(last, dayOf(at)) };
}

/** The value is a line that asks for the same duty, period and unit again. */
function optionOf({ words }: Pick<Services, "words">, each: Missing, at: number) {
  const { matter, period, standing, person } = each;
  return {
    value: `${wordOf(matter)} ${period.id} ${person?.code ?? standing.unit.code}`,
    label: words.text("nudge-option", {
      duty: matterName(words, matter),
      period: periodText(words, period, dayOf(at)),
      count: String(countOf(each)),
    }),
  };
}

async function theOne(
  services: Pick<Services, "words" | "cadres" | "standings">,
  cadre: Cadre,
  line: string,
  at: number,
): Promise<Missing> {
  const [asked] = await askedMissing(services, cadre, { permission: "nudge", line }, at);
  if (!asked) throw new Error(`nobody was asked for: ${line}`);
  return asked;
}

async function previewOf(services: Parameters<typeof nudgeOf>[0], cadre: Cadre, line: string, at: number) {
  const { words } = services;
  const asked = await theOne(services, cadre, line, at);
  const { matter, period, standing, person } = asked;
  const said = { duty: matterName(words, matter), period: periodText(words, period, dayOf(at)) };
  const policy = await services.policies.of(standing.unit.code, dayOf(at));
  if (isDutyId(matter) && isCounted(matter) && !isOpen(period, policy, dayOf(at)))
    throw refuse("nudge-closed", { ...said, word: wordOf(matter) });
  const nudge = await nudgeOf(services, { from: cadre, matter, standing }, at);
  const names = nudge.letters.map(({ cadre: { name, unitName } }) =>
    isUnitDutyId(matter) ? `${name} (${unitName})` : name,
  );
  return {
    shown: nudge.letters.map(({ cadre: { code, name } }) => ({ code, name })),
    person: person?.name ?? null,
    headless: nudge.headless.map(({ name }) => name).join("; "),
    waitsAbove: nudge.waitsAbove.map(({ name }) => name).join("; "),
    plan: {
      count: nudge.letters.length,
      away: nudge.away.length,
      withoutApp: listed(
        services,
        nudge.withoutApp.map(({ name }) => name),
      ),
      onlyMe: countOf(asked) > 0,
      ofUnits: isUnitDutyId(matter),
      ofCollective: isDutyId(matter) && isStated(matter),
      ...said,
      names: listed(services, names),
      text: nudge.letters[0]?.messages[0]?.text ?? "",
    },
  };
}

function listed({ words }: Pick<Services, "words">, all: readonly string[]): string {
  const names = all.slice(0, MOST_NAMES).map((name) => `• ${name}`);
  const more = all.length - names.length;
  if (more > 0) names.push(words.text("nudge-more", { count: String(more) }));
  return names.join("\n");
}
