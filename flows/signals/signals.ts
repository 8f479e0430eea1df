import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { hoursLine } from "../../src/command-lines/deed-lines.ts";
import { reviewLine } from "../../src/command-lines/form-lines.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { signalLine } from "../../src/command-lines/signal-line.ts";
import { signalButtons, signalQuestion } from "../../src/jobs/letters/signal-letters.ts";
import { type TellingNeeds, tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { nearestHeads } from "../../src/records/notices/heads-to-tell.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { decidedIn } from "../../src/records/people/decided-in.ts";
import type { AskedSignal } from "../../src/records/supervision/signals.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { signalText } from "../../src/words/signal-text.ts";
import { phrase } from "../../src/words/words.ts";
import { readWords } from "../form/read-words.ts";

type Needs = "words" | "cadres" | "signals" | TellingNeeds;
type Parts = Pick<Services, Needs>;

const MOST_WHY = 500;

/** `/hoitham`: what somebody says to a kind question about their own records. Answered once, it is over. */
export const signals: Flow<Needs> = {
  name: "signals",
  version: 1,
  commands: [signalLine.command],
  quick: false,
  where: ["private"],
  permission: "keep-own-records",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = signalLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showOpen(talk, services, me);
      case "right":
        await answer(talk, services, me, { ref: asked.ref, says: "right" });
        return talk.say("signal-done-right");
      case "mend":
        return mend(talk, services, me, asked.ref);
      case "explain":
        return explain(talk, services, me, asked.ref);
    }
  },
};

async function showOpen(talk: Talk, services: Parts, me: Cadre): Promise<void> {
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const [first] = ((await services.signals.of([me.code])).get(me.code) ?? []).filter(
      ({ answer }) => answer === null,
    );
    return first ? { text: signalQuestion(services, first, today).text, first } : null;
  });
  if (!shown) return talk.say("signal-none");
  await talk.say("supervise-said", { text: shown.text });
  await talk.offer(
    signalButtons(shown.first).map(({ label, command, says }) => ({
      label: phrase(label),
      command,
      ...(says && { says }),
    })),
  );
}

/** @throws Refusal where it is answered, or no question to the speaker */
async function openSignal({ signals: kept }: Parts, me: Cadre, ref: string): Promise<AskedSignal> {
  const signal = await kept.one(ref);
  if (!signal || signal.cadre !== me.code || signal.answer) throw refuse("signal-gone");
  return signal;
}

async function answer(
  talk: Talk,
  services: Parts,
  me: Cadre,
  { ref, ...said }: { ref: string; says: "right" | "mend" },
): Promise<void> {
  const at = new Date(await talk.now());
  await talk.call(async (key) => {
    if (!(await services.signals.answer(ref, said, { key, by: me.code, at }))) throw refuse("signal-gone");
  });
}

/** It is answered by that; what is changed then is the cadre's own matter. */
async function mend(talk: Talk, services: Parts, me: Cadre, ref: string): Promise<void> {
  const { kind, to } = await talk.call(async () => {
    const { kind, to } = await openSignal(services, me, ref);
    return { kind, to };
  });
  await answer(talk, services, me, { ref, says: "mend" });
  await talk.say(kind === "no-deed" ? "signal-done-add" : "signal-done-mend");
  await talk.offer([wayToMend(kind, to)]);
}

function wayToMend(kind: AskedSignal["kind"], to: Day): Shortcut {
  switch (kind) {
    case "no-deed":
      return { label: phrase("signal-button-log"), command: hoursLine.ask() };
    case "same-hours":
      return { label: phrase("signal-button-history"), command: historyLine.list() };
    case "same-text":
      return {
        label: phrase("signal-button-review"),
        command: reviewLine.change(periodOf("quarter", to).id),
      };
  }
}

/** A few words, which the head reads, as is said before they are written. */
async function explain(talk: Talk, services: Parts, me: Cadre, ref: string): Promise<void> {
  const today = dayOf(await talk.now());
  const names = await talk.call(async () => {
    await openSignal(services, me, ref);
    return (await headsOf(services, me, today)).map(({ head }) => head.name);
  });
  const question =
    names.length > 0
      ? phrase("signal-ask-why", { heads: names.join(", ") })
      : phrase("signal-ask-why-nobody");
  const text = await talk.askText(question, (line) => readWords(line, MOST_WHY, false), { why: true });
  const at = await talk.now();
  const told = await talk.call(async (key) => {
    const doing = { key, by: me.code, at: new Date(at) };
    if (!(await services.signals.answer(ref, { says: "explain", text }, doing))) throw refuse("signal-gone");
    const signal = await services.signals.one(ref);
    if (!signal) throw refuse("signal-gone");
    const what = signalText(services.words, signal, "others", today);
    const said = services.words.text("signal-told-why", { name: me.name, what, text });
    for (const { head } of await headsOf(services, me, today))
      await tellInPrivate(services, head, { id: `signal:${ref}:${head.code}`, text: said }, at);
    return (await headsOf(services, me, today)).length;
  });
  await talk.settled();
  await talk.say(told > 0 ? "signal-explained" : "signal-explained-kept");
}

/** The heads of one's unit; of a head those of the level above. */
async function headsOf(services: Parts, me: Cadre, today: Day) {
  const { unit } = await decidedIn(services.cadres, me, today);
  return (await nearestHeads(services, [unit], { about: new Set([me.code]) }, today))?.heads ?? [];
}
