import type { Talk } from "../../src/chat/dialog/talk.ts";
import { COMMAND_PRESS } from "../../src/chat/message/press.ts";
import type { Services } from "../../src/chat/services.ts";
import { approveLine } from "../../src/command-lines/approve-line.ts";
import { fitsButton, typed } from "../../src/command-lines/command-line.ts";
import type { NamedEntry } from "../../src/command-lines/history-line.ts";
import { type TellingNeeds, tellCadre } from "../../src/jobs/letters/tell-cadre.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import { byDeed } from "../../src/records/deeds/entries-by-deed.ts";
import { decidersOf, stillDecides } from "../../src/records/deeds/who-decides.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";

/** A phone's screen, and no letter. */
const LONGEST = 300;

type Parts = Pick<Services, "words" | "cadres" | "deeds" | TellingNeeds>;

/**
 * What a cadre says, once, to a deed that was refused, or to several at once; the head who refused them hears it.
 * @param said what was typed below the refusal: sent only after a yes, as it may be meant otherwise
 */
export async function answerRefusal(
  talk: Talk,
  services: Parts,
  me: Cadre,
  { entry: named, said }: { entry: NamedEntry | undefined; said: string | undefined },
): Promise<void> {
  const today = dayOf(await talk.now());
  const deeds = await talk.call(async () => (named ? refusedDeeds(services, me, named, today) : []));
  const [first] = deeds;
  if (!first) throw refuse("answer-nothing");
  const [{ decided }] = first;
  if (decided?.answer) throw refuse("answer-once", { answer: decided.answer });
  const what = whatOf(services, deeds, today);
  if (said !== undefined) {
    const ask = phrase("answer-ask-if", { text: clipped(said, LONGEST), what });
    const means = await talk.choose(ask, {
      send: "answer-if-send",
      other: "answer-if-other",
      no: "answer-if-no",
    });
    if (means === "no") return talk.say("answer-not-sent");
    if (means === "send" && [...said].length <= LONGEST)
      return send(talk, services, me, { deeds, text: said });
  }
  const text = await talk.askText(phrase("answer-ask", { what, reason: decided?.reason ?? "" }), (words) =>
    [...words].length > LONGEST
      ? { no: phrase("answer-long", { most: String(LONGEST) }) }
      : { value: words.trim() },
  );
  return send(talk, services, me, { deeds, text });
}

async function send(
  talk: Talk,
  services: Parts,
  me: Cadre,
  { deeds, text }: { deeds: readonly DeedEntries[]; text: string },
): Promise<void> {
  const at = await talk.now();
  const kept = await talk.call(async (key) => {
    const change = { key, by: me.code, source: talk.message, at };
    const answered: DeedEntries[] = [];
    for (const deed of deeds) if (await services.deeds.answer(deed, text, change)) answered.push(deed);
    const [first, ...more] = answered;
    if (!first) return false;
    await tellHeads(services, me, { deeds: [first, ...more], text }, { key, at });
    return true;
  });
  if (!kept) throw refuse("answer-nothing");
  await talk.settled();
  await talk.say("answer-sent");
}

/** The one that is named, and behind it those that were refused together with it: they were told in one message. */
async function refusedDeeds(
  { deeds }: Pick<Services, "deeds">,
  me: Cadre,
  named: NamedEntry,
  today: Day,
): Promise<DeedEntries[]> {
  const found = await deeds.findByRef(me.code, named, today);
  if (!found) return [];
  const kept = [
    ...(await deeds.kept(me.code, [found.weekId])),
    ...(await deeds.keptLately([me.code], today)),
  ];
  const once = new Map(kept.map((entry) => [entry.key, entry]));
  const refused = byDeed([...once.values()].filter(({ state }) => state === "refused"));
  const first = refused.find(([{ deed }]) => deed === found.deed);
  if (!first) return [];
  const others = refused.filter((deed) => deed !== first && isTogether(deed, first));
  return [first, ...others];
}

/** By the same head, in the same moment. */
function isTogether([{ decided: one }]: DeedEntries, [{ decided: other }]: DeedEntries): boolean {
  return one !== undefined && one.by === other?.by && one.at === other.at && one.answer === other.answer;
}

function whatOf({ words }: Pick<Services, "words">, deeds: readonly DeedEntries[], today: Day): string {
  return deeds.map((deed) => bareDeedText(words, deed, today)).join("; ");
}

/** Whoever refused it; where they may decide no more, those who do now. */
async function tellHeads(
  services: Parts,
  me: Cadre,
  { deeds, text }: { deeds: readonly [DeedEntries, ...DeedEntries[]]; text: string },
  { key, at }: { key: string; at: number },
): Promise<void> {
  const { words } = services;
  const today = dayOf(at);
  const [[{ cadre, weekId, ref, decided }], ...more] = deeds;
  const own = decided && (await stillDecides(services, decided.by, me, today));
  const heads = own ? [own] : ((await decidersOf(services, me, today))?.heads ?? []);
  // Of several the head is asked about which.
  const back =
    more.length === 0 ? approveLine.takeBack({ cadre, weekId, ref }) : approveLine.takeBackOf([cadre]);
  const options = fitsButton(back) ? [{ value: typed(back), label: words.label("answer-button-count") }] : [];
  const said = {
    name: me.name,
    what: whatOf(services, deeds, today),
    reason: decided?.reason ?? "",
    text,
  };
  const message = { text: words.text("answer-told", said), choices: { question: COMMAND_PRESS, options } };
  for (const { head, to } of heads)
    await tellCadre(services, head, { to, id: `answer:${key}:${head.code}`, message }, at);
}
