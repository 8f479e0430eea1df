import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { type PaperAsked, paperLine } from "../../src/command-lines/paper-line.ts";
import { headsOfUnits } from "../../src/records/events/held-by.ts";
import { headedBy } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { PAPERS } from "../../src/rules/papers/papers.ts";
import { clipped } from "../../src/words/clipped.ts";
import { eventText } from "../../src/words/event-text.ts";
import { printedName, typedPaper } from "../../src/words/paper-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { theirEvent } from "../convening/convene-services.ts";
import { handPaper } from "./hand-paper.ts";
import { notTheirs } from "./not-theirs.ts";
import type { ForPapers } from "./paper-services.ts";
import { periodsMeant } from "./periods-meant.ts";
import type { SourceOfEvents } from "./sources/paper-source.ts";

const MOST_OFFERED = 8;
const LONGEST_LABEL = 40;
const LONGEST_NAME = 80;
/** What a file's name cannot hold on every system. */
const NOT_IN_NAMES = /[\p{Cc}/\\:*?"<>|]+/gu;

/** The paper of an event in the speaker's charge; where no event is named, those of the month are offered. */
export async function eventPaper(
  talk: Talk,
  services: ForPapers,
  me: CadreSpeaking,
  { source, asked }: { source: SourceOfEvents; asked: PaperAsked },
): Promise<void> {
  const { paper, event: id } = asked;
  if (!may(me.cadre, PAPERS[paper].reading)) throw notTheirs(services.words, paper);
  if (id === undefined) return offerEvents(talk, services, me, asked);
  const at = await talk.now();
  const find = async () => {
    const { state, facts } = await theirEvent(services, me.cadre, id, dayOf(at));
    const found = await source.find(services, id, at);
    if (state === "cancelled") throw refuse("convene-is-cancelled", { title: facts.title });
    if (!found) throw refuse("convene-gone");
    return { found, facts };
  };
  const { what, name } = await talk.call(async () => {
    const { found, facts } = await find();
    const named = clipped(found.whose.replace(NOT_IN_NAMES, " "), LONGEST_NAME);
    return {
      what: eventText(services.words, facts, dayOf(at)),
      name: `${found.code} ${named} ${dayOf(facts.startsAt)}`,
    };
  });
  await handPaper(talk, services, me, {
    paper,
    as: asked.as === "pdf" ? "pdf" : "docx",
    inPdf: paperLine.ofEvent(paper, id, "pdf"),
    titled: () => ({ name, caption: phrase("paper-of-event", { what }) }),
    found: async () => [(await find()).found],
  });
}

async function offerEvents(
  talk: Talk,
  services: ForPapers,
  { cadre }: CadreSpeaking,
  asked: PaperAsked,
): Promise<void> {
  const { words } = services;
  const { paper } = asked;
  const at = await talk.now();
  const today = dayOf(at);
  const [period] = periodsMeant(words, asked, today);
  const units = new Set(headedBy(cadre));
  if (!period) return;
  const found = await talk.call(async () =>
    (await headsOfUnits(services, units, period, at))
      .filter(({ state }) => state !== "cancelled")
      .toSorted((a, b) => a.facts.startsAt - b.facts.startsAt)
      .slice(-MOST_OFFERED)
      .map(({ id, facts }) => ({ id, title: facts.title, day: dayOf(facts.startsAt) })),
  );
  const said = { paper: printedName(words, paper), period: periodText(words, period, today) };
  if (found.length === 0)
    throw refuse("paper-none-of-events", { ...said, typed: typedPaper(words, paper, today) });
  await talk.say("paper-of-which-event", said);
  await talk.offer(
    found.map(({ id, title, day }) => ({
      label: phrase("paper-event-button", {
        title: clipped(title, LONGEST_LABEL),
        day: dateText(day, today),
      }),
      command: paperLine.ofEvent(paper, id),
    })),
  );
}
