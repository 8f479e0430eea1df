import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Services } from "../../src/chat/services.ts";
import { nudgeLine } from "../../src/command-lines/unit-lines.ts";
import { queueLines } from "../../src/jobs/fan-out/progress.ts";
import type { Nudged } from "../../src/jobs/nudges/in-budget.ts";
import { nudgeOf, sendNudge } from "../../src/jobs/nudges/nudge.ts";
import { readAddress } from "../../src/records/people/address.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { wordOf } from "../../src/rules/targets/matters.ts";
import { matterHead } from "../../src/words/matter-words.ts";
import { dateText, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { askedMissing, type Missing } from "./asked-missing.ts";
import { askedNudge } from "./asked-nudge.ts";
import { askedSeat } from "./asked-seat.ts";
import { listedNames } from "./listed-names.ts";
import { mayBeNudged } from "./may-be-nudged.ts";
import { countOf } from "./missing-headings.ts";
import { previewOf } from "./nudge-preview.ts";

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
    const { shown, plan, person, headless, waits, waitsAbove } = await talk.call(() =>
      previewOf(services, cadre, value, at),
    );
    if (headless !== "") await talk.say("nudge-headless", { units: headless });
    if (waitsAbove !== "") await talk.say("nudge-waits-above", { units: waitsAbove });
    if (waits !== "") await talk.say("nudge-waits", { names: waits });
    if (plan.withoutApp !== "") await talk.say("nudge-without-app", { ...plan, names: plan.withoutApp });
    if (plan.count === 0 && plan.away === 0 && plan.withoutApp + headless + waits + waitsAbove !== "") return;
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
      const asked = await askedNudge(services, cadre, value, sentAt);
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
    if (done.length > 0) await talk.say("nudge-done-meanwhile", { names: listedNames(services, done) });
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
  const names = listedNames(
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
      // A whole name leaves no room on a phone's button for the period and how many.
      duty: matterHead(words, matter),
      period: periodText(words, period, dayOf(at)),
      count: String(countOf(each)),
    }),
  };
}
