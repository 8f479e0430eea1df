import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { NamedSitting } from "../../src/command-lines/discussion-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { Discussed } from "../../src/rules/discussions/sittings.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askAbout, askOff, askPlace } from "./ask-about.ts";
import { askItems, askNext } from "./ask-agreed.ts";
import { type DiscussionServices, mustBeTheirs, namedSitting } from "./discussion-services.ts";
import { offerAbout } from "./offer-about.ts";
import { sittingText } from "./sitting-text.ts";

/** Asks one part of what was noted again; the lists follow. */
export async function correctSitting(
  talk: Talk,
  services: DiscussionServices,
  me: Cadre,
  named: NamedSitting,
): Promise<void> {
  const begun = await talk.now();
  const { text, seen, before } = await talk.call(async () => {
    const sitting = await namedSitting(services, me, named, dayOf(begun));
    const text = await sittingText(services, sitting, dayOf(begun));
    return { text, seen: sitting.seen, before: sitting.said };
  });
  await talk.say("discussion-said", { text });
  const part = await talk.choose(phrase("discussion-which-part"), {
    should: "discussion-part-should",
    shouldNot: "discussion-part-should-not",
    about: "discussion-part-about",
    off: "discussion-part-off",
    next: "discussion-part-next",
    place: "discussion-part-place",
    none: "discussion-part-none",
  });
  if (part === "none") return talk.say("discussion-left");
  const how = isEmpty(before, part) ? "change" : await talk.choose(phrase("discussion-change-how"), HOW);
  if (how === "keep") return talk.say("discussion-left");
  const change =
    how === "clear" ? NOTHING_IN[part] : await askPart(talk, services, { unit: named.unit, before }, part);
  const at = await talk.now();
  const after = await talk.call(async (key) => {
    const sitting = await namedSitting(services, me, named, dayOf(at));
    const said = { ...sitting.said, ...change };
    const doing = { key, by: me.code, at: new Date(at) };
    const done = await services.discussions.correct(named.unit, { id: named.id, seen }, said, doing);
    if (done.kind === "late") throw refuse("discussion-noted-meanwhile");
    return sittingText(services, { unit: named.unit, said }, dayOf(at));
  });
  await talk.settled();
  await talk.say("discussion-corrected", { text: after });
  await offerAbout(talk, named);
}

/** What can be done about a part that says something. */
const HOW = {
  change: "discussion-change-part",
  clear: "discussion-clear-part",
  keep: "collective-keep",
} as const;

/** Each part that can be corrected, with nothing in it. */
const NOTHING_IN = {
  should: { should: [] },
  shouldNot: { shouldNot: [] },
  about: { topics: [], about: "" },
  off: { off: [] },
  next: { next: "" },
  place: { place: "" },
} as const satisfies Record<string, Partial<Discussed>>;
type Part = keyof typeof NOTHING_IN;

function isEmpty(said: Discussed, part: Part): boolean {
  const isNothing = said[part].length === 0;
  return part === "about" ? isNothing && said.topics.length === 0 : isNothing;
}

/** Asks a part with what stands there, so that adding to it takes nothing away. */
async function askPart(
  talk: Talk,
  services: DiscussionServices,
  { unit, before }: { unit: string; before: Discussed },
  part: Part,
): Promise<Partial<Discussed>> {
  const mayBeNone = isEmpty(before, part);
  switch (part) {
    case "should":
    case "shouldNot":
      return { [part]: await askItems(talk, services, { unit, list: part, before: before[part] }) };
    case "about":
      return askAbout(talk, services.words, before);
    case "off":
      return { off: await askOff(talk, services, unit, before.off) };
    case "next":
      return { next: await askNext(talk, mayBeNone) };
    case "place":
      return { place: await askPlace(talk, mayBeNone) };
  }
}

/** Takes a sitting back that was noted by mistake: what it agreed comes off the lists, and it counts for no month. */
export async function withdrawSitting(
  talk: Talk,
  services: DiscussionServices,
  me: Cadre,
  named: NamedSitting,
): Promise<void> {
  const begun = await talk.now();
  const text = await talk.call(async () =>
    sittingText(services, await namedSitting(services, me, named, dayOf(begun)), dayOf(begun)),
  );
  const sure = await talk.choose(phrase("discussion-withdraw-sure", { text }), {
    yes: "discussion-withdraw-yes",
    no: "discussion-withdraw-no",
  });
  if (sure === "no") return talk.say("discussion-left");
  const at = await talk.now();
  await talk.call(async (key) => {
    await mustBeTheirs(services, me, named.unit, dayOf(at));
    await services.discussions.withdraw(named.unit, named, { key, by: me.code, at: new Date(at) });
  });
  await talk.settled();
  await talk.say("discussion-withdrawn");
}
